"""Since which update a unit is dead: found by going back over the moments of a run."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from core.backend import cpu
from core.data.dataset import Dataset
from core.divergence import Diverged
from core.errors import UserError
from core.explanation import Ref
from core.predict import evaluation_engine
from core.project import Project
from core.trainer import Trainer
from core.watching.units import ROWS, unit_states

Moments = Callable[[int], Project]
"""Gives the project as it was after so many updates."""
PIECE_SECONDS = 10.0


@dataclass(frozen=True)
class Death:
    """A unit that died: `update` killed it, so that it is dead in the project after that update; 0: from the start."""

    unit: Ref
    update: int

    @property
    def sentence(self) -> str:
        """Say since when, and what killed it."""
        name = f"{self.unit.layer} · neuron {self.unit.index[0] + 1}"
        if not self.update:
            return f"{name} is dead since before the first update: its first weights made it so."
        return f"{name} is dead since update {self.update}, which moved its weights there."


class Retraced:
    """Gives the moments of a run by training again from its initial weights; those asked for are kept.

    It is the same run only where no settings were changed on the way.
    """

    def __init__(self, project: Project, data: Dataset) -> None:
        """Begin with the initial weights of `project`."""
        self._data = data
        self._kept = {0: project.reset()}

    def __call__(self, update: int) -> Project:
        """Train on from the nearest moment before.

        Raises:
            UserError: when training ends before, or its numbers leave their range.
        """
        start = max(kept for kept in self._kept if kept <= update)
        if start < update:
            trainer = Trainer(cpu(), self._kept[start], self._data)
            try:
                while trainer.advance(trainer.limit(batches=update - trainer.step), PIECE_SECONDS):
                    pass
            except Diverged as error:
                raise UserError(f"Since when: {error}") from None
            self._kept[update] = trainer.result()
        return self._kept[update]


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
        raise UserError(f"{unit.layer}: there is no such neuron.")
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
