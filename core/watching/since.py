"""Since which update a unit is dead: found by going back over the moments of a run."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from core.data.dataset import Dataset
from core.errors import UserError
from core.explanation import Ref
from core.language import tr
from core.predict import evaluation_engine
from core.project import Project
from core.timeline.replay import Replayer
from core.timeline.store import Store
from core.timeline.stretch import Goal
from core.watching.units import ROWS, unit_states

Moments = Callable[[int], Project]
"""Gives the project as it was after so many updates."""


@dataclass(frozen=True)
class Death:
    """A unit that died: `update` killed it, so that it is dead in the project after that update; 0: from the start."""

    unit: Ref
    update: int

    @property
    def sentence(self) -> str:
        """Say since when, and what killed it."""
        name = tr("{layer} · neuron {index}", layer=self.unit.layer, index=self.unit.index[0] + 1)
        if not self.update:
            return tr("{name} is dead since before the first update: its first weights made it so.", name=name)
        return tr("{name} is dead since update {update}, which moved its weights there.", name=name, update=self.update)


class OnTimeline:
    """Gives the moments of the training that led to a project, by going again from those that are kept.

    `is_guess`: a part of it nobody saw; it is gone anew with the settings of today.
    """

    def __init__(self, store: Store, project: Project) -> None:
        """Look up how `project` was trained; it goes there with a trainer of its own."""
        self._line, self._replayer = store.line(project), Replayer(store)
        self.is_guess = any(stretch.guessed for stretch in self._line)

    def __call__(self, update: int) -> Project:
        """Go to the moment after so many updates.

        Raises:
            UserError: when training never came there.
        """
        arrival = self._replayer.go(self._line, Goal(step=update))
        if arrival is None:
            raise UserError(tr("Since when: update {update} could not be reached.", update=update))
        return arrival.project


def is_dead(project: Project, data: Dataset, unit: Ref) -> bool:
    """Tell whether a unit lets no slope through for any of the first `units.ROWS` training rows.

    Raises:
        UserError: where there is no such unit.
    """
    shapes = project.spec.shapes()
    size = 1
    for length in shapes.get(unit.layer, ()):
        size *= length
    if unit.kind != "unit" or unit.layer not in shapes or unit.index[0] >= size:
        raise UserError(tr("{layer}: there is no such neuron.", layer=unit.layer))
    sample = data.x[data.train[:ROWS]]
    engine = evaluation_engine(project.spec, project.weights, max(1, len(sample)))
    with engine.backend.quiet():
        state = unit_states(engine, sample, [(unit.layer, "dead")])[unit.layer, "dead"]
    return bool(state[unit.index[0]])


def dead_since(
    moments: Moments,
    data: Dataset,
    unit: Ref,
    last: int,
    first: int = 0,
    report: Callable[[float], bool] = lambda _: True,
) -> Death | None:
    """Find the update that killed a unit which is dead after update `last`; None where it is not, or was given up.

    It is sought by halving between `first` and `last`, since a dead unit stays dead nearly always: where it came back
    and died again, one of its deaths is found. Asks `moments` about log₂(last − first) times.
    """
    if not is_dead(moments(last), data, unit):
        return None
    if is_dead(moments(first), data, unit):
        return Death(unit, first)
    alive, dead, whole = first, last, max(last - first, 2).bit_length()
    while dead - alive > 1:
        if not report(1 - (dead - alive).bit_length() / whole):
            return None
        middle = (alive + dead) // 2
        alive, dead = (alive, middle) if is_dead(moments(middle), data, unit) else (middle, dead)
    return Death(unit, dead)
