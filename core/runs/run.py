"""What a run is, and all runs of a project as one frozen value.

A **run** is one training from where it began, with one network, its settings and its data; see docs/runs.md.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

import numpy as np

from core import VERSION
from core.backend import HostArray
from core.config import TrainConfig
from core.errors import UserError
from core.language import tr
from core.params import Weights, from_flat, layout
from core.progress import Progress
from core.spec import NetworkSpec
from core.timeline.moment import Turn

MOST = 500
"""How many runs a project keeps."""
BUDGET = 64 * 2**20
"""Bytes that the arrays of all runs may take, in memory as in the file before it is packed."""
MOST_POINTS = 1000
"""Points of a run's curve: neighbours of a longer one are averaged."""
MOST_TURNS = 1000
"""Changes of the way of one run that are kept; with more it cannot be trained again."""
LONGEST_NAME, LONGEST_NOTES = 60, 10_000
COLORS = 8
ENDINGS = ("done", "paused", "breakpoint", "early", "diverged", "failed")
"""How a run can have ended: `outcome` is one of these."""


@dataclass(frozen=True, eq=False)
class Standing:
    """Where training stood, in its own number format, so that going on from there gives the same bits.

    Attributes:
        weights: all parameters, flat in the order of `core.params.layout`.
        state: the optimizer's arrays.  memory: see `core.memory`.
        epoch, batch, step: finished epochs, finished batches of the next one, updates.
    """

    weights: HostArray
    state: Mapping[str, HostArray] = field(default_factory=dict)
    memory: Mapping[str, HostArray] = field(default_factory=dict)
    epoch: int = 0
    batch: int = 0
    step: int = 0

    @property
    def arrays(self) -> tuple[HostArray, ...]:
        """All arrays."""
        return (self.weights, *self.state.values(), *self.memory.values())

    def named(self, spec: NetworkSpec) -> Weights:
        """Give the weights by their names, in float64."""
        return from_flat(layout(spec), self.weights.astype(np.float64))

    def progress(self, curve: HostArray, course: HostArray, asked: Mapping[str, HostArray]) -> Progress:
        """Give the place as a project has it, with its own curve: a project is known by that."""
        state = {name: array.astype(np.float64) for name, array in self.state.items()}
        return Progress(self.epoch, self.batch, self.step, state, np.array(curve), dict(self.memory), course, asked)


@dataclass(frozen=True)
class Label:
    """What the user gives a run: name, notes, a star that keeps its weights, and the number of its colour."""

    name: str
    notes: str = ""
    star: bool = False
    color: int = 0


@dataclass(frozen=True)
class Data:
    """What a run was trained on: the table's name, SHA-256 of table and plan, and how many rows train."""

    name: str
    hash: str
    rows: int


@dataclass(frozen=True, eq=False)
class Run:
    """One training.

    Attributes:
        number: counts the runs of a project from 1; never given twice.
        spec, config: network and settings as they were at its start.  data: what it learned from.
        start, end: where it began and ended; None where the weights were let go to save room.
        begun: updates before it.  epochs, steps: finished at its end, counted from the very start.
        parent: the number of the run that it went on from, 0 for none.  branch: the name of the line it was made on.
        curve: points as `core.history` has them, at most `MOST_POINTS`.  course: what layers did, see `core.course`.
        asked: kind → points of other metrics that somebody asked for, see `core.measured`.
        metrics: part of the data → loss, metrics and rows; empty until they are measured.
        turns: how its batches were trained, and where the optimizer's settings changed on the way.
        seconds: of training.  backend: its label.  repeatable: a CPU trained it.
        version: of the application.  when: ISO 8601 in UTC, of its beginning.
        outcome: one of `ENDINGS`.  sentence: how it ended, in words where there is more to say.
    """

    number: int
    label: Label
    spec: NetworkSpec
    config: TrainConfig
    data: Data
    start: Standing | None
    end: Standing | None
    begun: int
    epochs: int
    steps: int
    curve: HostArray
    parent: int = 0
    branch: str = ""
    metrics: Mapping[str, Mapping[str, float | None]] = field(default_factory=dict)
    turns: tuple[Turn, ...] = ()
    seconds: float = 0.0
    backend: str = "CPU"
    repeatable: bool = True
    version: str = VERSION
    when: str = ""
    outcome: str = "paused"
    sentence: str = ""
    course: HostArray = field(default_factory=lambda: np.zeros((0, 0)))
    asked: Mapping[str, HostArray] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """What it is called."""
        return self.label.name

    @property
    def final(self) -> TrainConfig:
        """The settings at its end: those of the optimizer may have been changed while it ran."""
        return dataclasses.replace(self.config, optimizer=self.turns[-1].optimizer) if self.turns else self.config

    @property
    def bytes(self) -> int:
        """How many bytes its arrays take, those that it shares with other runs too."""
        return sum(array.nbytes for array in _arrays(self))

    def had(self) -> tuple[Standing, Standing]:
        """Give start and end.

        Raises:
            UserError: when the weights were let go.
        """
        if self.start is None or self.end is None:
            raise UserError(
                tr(
                    "The weights of {it} are not kept, to save room; train it anew with its settings, and "
                    "star runs whose weights are to be kept.",
                    it=self.name,
                )
            )
        return self.start, self.end


@dataclass(frozen=True, eq=False)
class Runs:
    """All runs of a project in the order in which they began.

    Attributes:
        next: the number that the next run gets.  gone: numbers of deleted ones: undoing something else does not bring
            them back.
    """

    kept: tuple[Run, ...] = ()
    next: int = 1
    gone: frozenset[int] = frozenset()

    def __iter__(self) -> Iterator[Run]:
        return iter(self.kept)

    def __len__(self) -> int:
        return len(self.kept)

    def find(self, number: int) -> Run | None:
        """Give a run by its number."""
        return next((run for run in self.kept if run.number == number), None)

    def get(self, number: int) -> Run:
        """Give a run by its number.

        Raises:
            UserError: when there is none.
        """
        found = self.find(number)
        if found is None:
            known = ", ".join(str(run.number) for run in self.kept[:20]) or "none"
            raise UserError(tr("There is no run {number}; there are {known}.", number=number, known=known))
        return found

    def put(self, run: Run) -> Runs:
        """Give the runs with `run` in the place of the one with its number, or as the last."""
        if self.find(run.number) is None:
            return Runs((*self.kept, run), max(self.next, run.number + 1), self.gone)
        return dataclasses.replace(self, kept=tuple(run if old.number == run.number else old for old in self.kept))

    def labelled(self, number: int, change: Callable[[Label], Label]) -> Runs:
        """Give the runs with another name, notes, star or colour for one of them.

        Raises:
            UserError: when there is no such run, or its name or notes are not allowed.
        """
        run = self.get(number)
        label = checked(change(run.label))
        return self if label == run.label else self.put(dataclasses.replace(run, label=label))

    def without(self, numbers: frozenset[int]) -> Runs:
        """Give the runs without some of them."""
        kept = tuple(run for run in self.kept if run.number not in numbers)
        return self if len(kept) == len(self.kept) else Runs(kept, self.next, self.gone | numbers)

    def joined(self, present: Runs) -> Runs:
        """Give these runs, an earlier or later state that undo goes to, with what was recorded since.

        Names, notes, stars, colours and deletions are as here; every training that `present` knows is kept.
        """
        newest = {run.number: run for run in present}
        kept = [_newer(run, newest.get(run.number)) for run in self.kept]
        known = {run.number for run in kept} | self.gone
        kept += [run for run in present if run.number not in known]
        kept.sort(key=lambda run: run.number)
        same = len(kept) == len(self.kept) and all(a is b for a, b in zip(kept, self.kept, strict=True))
        return self if same else Runs(tuple(kept), max(self.next, present.next), self.gone)


NO_RUNS = Runs()
NO_COURSE = np.zeros((0, 0))


def _newer(run: Run, present: Run | None) -> Run:
    """Give what was recorded last of a run, with the label of `run`: a run only ever gains time and metrics."""
    if present is None or present is run:
        return run
    mine, theirs = (run.seconds, bool(run.metrics)), (present.seconds, bool(present.metrics))
    if mine > theirs or (mine == theirs and run.end is None):  # what was let go to save room does not come back
        return run
    return present if present.label == run.label else dataclasses.replace(present, label=run.label)


def checked(label: Label) -> Label:
    """Give a label without needless blanks in its name.

    Raises:
        UserError: when name or notes are not allowed.
    """
    name = " ".join(label.name.split())
    if not name or len(name) > LONGEST_NAME:
        raise UserError(tr("A run needs a name of 1 to {longest_name} characters.", longest_name=LONGEST_NAME))
    if len(label.notes) > LONGEST_NOTES:
        raise UserError(
            tr("The notes of a run can have {longest_notes} characters at most.", longest_notes=LONGEST_NOTES)
        )
    return dataclasses.replace(label, name=name)


def bounded(runs: Runs, budget: int = BUDGET, most: int = MOST) -> tuple[Runs, str]:
    """Give the runs within their bounds, and a sentence that says what was let go, "" where nothing was.

    First the oldest runs without a star lose their weights and course (settings, curve and metrics stay); of more than
    `most` runs the oldest without a star go. Arrays that runs share count once; the newest run keeps its weights.
    """
    kept, thinned = list(runs.kept), []
    for place, run in enumerate(kept[:-1]):
        if total(kept) <= budget:
            break
        if not run.label.star and run.end is not None:
            kept[place] = dataclasses.replace(run, start=None, end=None, course=NO_COURSE, asked={})
            thinned.append(run.name)
    spare = [run for run in kept[:-1] if not run.label.star][: max(0, len(kept) - most)]
    kept = [run for run in kept if run not in spare]
    said = [tr("the weights of {listed} were let go", listed=_listed(thinned))] if thinned else []
    said += (
        [tr("{listed} went: a project keeps {most} runs", listed=_listed([run.name for run in spare]), most=most)]
        if spare
        else []
    )
    words = "; ".join(said)
    made = Runs(tuple(kept), runs.next, runs.gone | {run.number for run in spare}) if said else runs
    return made, tr("Runs: {words}. Star runs to keep them.", words=words) if words else ""


def total(runs: list[Run]) -> int:
    """Count the bytes of all arrays of `runs`, those of shared ones once."""
    found = {id(array): array.nbytes for run in runs for array in _arrays(run)}
    return sum(found.values())


def _arrays(run: Run) -> Iterator[HostArray]:
    yield from (run.curve, run.course, *run.asked.values())
    for standing in (run.start, run.end):
        if standing is not None:
            yield from standing.arrays


def _listed(names: list[str]) -> str:
    return ", ".join(names[:3]) + (tr(" and {n_names} more", n_names=len(names) - 3) if len(names) > 3 else "")
