"""The first update at which two runs part: both are trained again, side by side, and compared."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from core import fields, numbers
from core.backend import HostArray, cpu
from core.data.table import Cancelled
from core.errors import UserError
from core.project import Project
from core.runs.restoring import at_start, same_data
from core.runs.run import Run
from core.runs.settings import differences
from core.timeline.moment import Moment
from core.timeline.stretch import Stretch
from core.trainer import Diverged, Limit, Trainer

Report = Callable[[float], bool]
FIRST_PIECE, LONGEST_PIECE = 16, 4096
"""Updates between two comparisons: each time that nothing differs twice as many, until something does."""
HARMLESS = {"epochs", "backend", "version", "changes", "begins"}
"""Differences that alone change no update; the planned epochs do where the schedule goes by them."""


@dataclass(frozen=True)
class Parting:
    """Where two runs part.

    Attributes:
        update: the first update after which something differs; 0: they begin differently; None: nothing does, up to
            `compared` updates.
        array: the array that differs most.  by: its largest difference.
        sentence: all of it in words.  cause: what makes them part, "" where nothing explains it.
    """

    update: int | None
    compared: int
    array: str
    by: float
    sentence: str
    cause: str


def first_parting(project: Project, one: int, other: int, report: Report = lambda _: True) -> Parting:
    """Train two runs again from where they began, update by update where they part, and say where that is.

    Comparing goes in pieces that grow; within the first piece at whose end the states differ it goes update by update.

    Raises:
        UserError: when one of them cannot be trained again here.
        Cancelled: when `report` said so.
    """
    runs = [project.runs.get(number) for number in (one, other)]
    for run in runs:
        _check(project, run)
    if runs[0].spec != runs[1].spec:
        return _apart(runs, 0, "", 0.0, "Their networks are not the same", "the network")
    if runs[0].begun != runs[1].begun:
        words = " and ".join(f"{run.name} after update {run.begun}" for run in runs)
        return _apart(runs, 0, "", 0.0, f"They begin at different updates: {words}", "the beginning")
    ways = [_Way(project, run) for run in runs]
    return _compared(ways, runs, report)


def _compared(ways: list[_Way], runs: list[Run], report: Report) -> Parting:
    begun, end = runs[0].begun, min(run.steps for run in runs)
    if (found := _most(*ways)) is not None:
        words = f"They begin with other weights: {found[0]} differs by up to {numbers.text(found[1])}"
        return _apart(runs, 0, *found, words, _cause(runs, 0))
    at, piece = begun, FIRST_PIECE
    while at < end:
        kept = [way.trainer.moment() for way in ways]
        goal = min(at + piece, end)
        reached = min(way.go(goal) for way in ways)
        if _most(*ways) is not None or reached < goal:
            return _one_by_one(ways, runs, kept, at, goal)
        if not report((goal - begun) / max(1, end - begun)):
            raise Cancelled
        at, piece = goal, min(2 * piece, LONGEST_PIECE)
    return _together(runs, end)


def _one_by_one(ways: list[_Way], runs: list[Run], kept: list[Moment], at: int, goal: int) -> Parting:
    for way, moment in zip(ways, kept, strict=True):
        way.trainer.rewind(moment)
    for step in range(at + 1, goal + 1):
        reached = [way.go(step) for way in ways]
        if reached[0] != reached[1]:
            ended = runs[reached.index(min(reached))]
            words = f"The same up to update {min(reached)}, where {ended.name} stops"
            return _apart(runs, step, "", 0.0, words, _cause(runs, step))
        if min(reached) < step:
            return _together(runs, min(reached))
        if (found := _most(*ways)) is not None:
            words = f"The same up to update {step - 1}" if step > 1 else "They part at the first update"
            words += f"; after update {step} {found[0]} differs by up to {numbers.text(found[1], 2)}"
            return _apart(runs, step, *found, words, _cause(runs, step))
    return _together(runs, goal)


class _Way:
    """One run trained again, in the way in which it was trained."""

    def __init__(self, project: Project, run: Run) -> None:
        begun = at_start(project, run.number)
        self.stretch = Stretch(begun, turns=list(run.turns), end=run.steps)
        self.trainer = Trainer(cpu(), begun, begun.dataset())

    def go(self, step: int) -> int:
        """Train up to an update; give the one that was reached."""
        trainer = self.trainer
        while trainer.step < step:
            before = trainer.at
            turn, turn_at = self.stretch.turn_at(trainer.at)
            trainer.turn(turn) if turn is not None else trainer.choose(False)
            gathers = trainer.config.run.accumulate > 1
            ahead = step if turn_at is None or gathers else min(step, trainer.step + turn_at - trainer.at)
            try:
                trainer.advance(Limit(ahead, 2**62), 0.0 if gathers else 60.0)
            except Diverged:
                break
            if trainer.at == before:
                break
        return trainer.step

    def arrays(self) -> dict[str, HostArray]:
        """Give all that the rest of the run depends on, by name."""
        result = self.trainer.result()
        state = {f"{name} of the optimizer": array for name, array in result.progress.state.items()}
        memory = {f"memory {name}": array for name, array in result.progress.memory.items()}
        return {**dict(result.weights), **state, **memory}


def _most(one: _Way, other: _Way) -> tuple[str, float] | None:
    """Name the array with the largest difference, weights before the others, and how large it is; None: none has."""
    a, b = one.arrays(), other.arrays()
    found: list[tuple[bool, float, str]] = []
    for name in a.keys() & b.keys():
        if a[name].shape == b[name].shape and not np.array_equal(a[name], b[name], equal_nan=True):
            found.append(
                (
                    "of the optimizer" not in name and "memory" not in name,
                    float(np.nanmax(np.abs(a[name] - b[name]))),
                    name,
                )
            )
    if not found:
        return None
    weighty = max(found)
    return weighty[2], weighty[1]


def _check(project: Project, run: Run) -> None:
    run.had()
    if not same_data(project, run):
        raise UserError(
            f"{run.name} learned from other data ({run.data.name}) than the project holds; open them first."
        )
    if not run.repeatable:
        raise UserError(
            f"{run.name} was trained on {run.backend}, or its settings were changed too often: it cannot be trained "
            "again here bit for bit."
        )


def _together(runs: list[Run], end: int) -> Parting:
    longer = [run for run in runs if run.steps > end]
    rest = f", where the other one ends; {longer[0].name} goes on to update {longer[0].steps}" if longer else ""
    return Parting(None, end, "", 0.0, f"The same bits up to update {end}{rest or ', the end of both'}.", "")


def _apart(runs: list[Run], step: int, array: str, by: float, words: str, cause: str) -> Parting:
    told = f"{words}; what differs is {cause}." if cause else f"{words}. No setting differs."
    return Parting(step, step, array, by, told, cause)


def _cause(runs: list[Run], step: int) -> str:
    """Say what makes two runs part: changes on the way before it, settings, the way of calculating."""
    changed = _changed_before(runs, step)
    if changed:
        return changed
    rows = differences(runs)
    scheduled = any(run.config.schedule.moves != "never" for run in runs)
    real = [row for row in rows if row.name not in HARMLESS or (row.name == "epochs" and scheduled)]
    if real:
        return ", ".join(f"{row.label[:1].lower()}{row.label[1:]} ({' / '.join(row.values)})" for row in real[:6])
    if any(len({run.turns[0].compiled for run in runs if run.turns}) > 1 or len(run.turns) > 1 for run in runs):
        return "the way of calculating: one by the compiled loop, one by NumPy, which round the last digit differently"
    return ""


def _changed_before(runs: list[Run], step: int) -> str:
    """Say which setting one of them changed on the way just before they part, where nothing differed at first."""
    if runs[0].config != runs[1].config:
        return ""
    words = []
    for run in runs:
        before = run.config.optimizer
        for turn in run.turns:
            for info in fields.settings_of(before):
                old, new = getattr(before, info.name), getattr(turn.optimizer, info.name)
                if old != new and turn.at <= step * run.config.run.accumulate:
                    words.append(f"{info.label.lower()}, which {run.name} changed to {numbers.text(new)} there")
            before = turn.optimizer
    return words[-1] if words else ""
