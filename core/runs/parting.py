"""The first update at which two runs part: both are trained again, side by side, and compared."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from core import fields, numbers
from core.errors import UserError
from core.language import lowered, small, tr
from core.project import Project
from core.runs.again import Mark, Way
from core.runs.restoring import check_data
from core.runs.run import Run
from core.runs.settings import differences

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

    A run that went on from another one is trained from where that one began. Comparing goes in pieces that grow; within
    the first piece at whose end the states differ it goes update by update.

    Raises:
        UserError: when one of them cannot be trained again here.
        Cancelled: when `report` said so.
    """
    runs = [project.runs.get(number) for number in (one, other)]
    for run in runs:
        _check(project, run)
    ways = [Way(project, run, True, report) for run in runs]
    first = [way.run for way in ways]
    if first[0].spec != first[1].spec:
        return _apart(0, "", 0.0, tr("Their networks are not the same"), tr("the network"))
    if first[0].begun != first[1].begun:
        words = " and ".join(tr("{run} after update {begun}", run=run.name, begun=run.begun) for run in first)
        return _apart(0, "", 0.0, tr("They begin at different updates: {words}", words=words), tr("the beginning"))
    found = _compared(ways, runs)
    if all(way.is_exact for way in ways):
        return found
    note = tr(" The compiled loop trained some of this and is not to be had here; NumPy trained it again.")
    return dataclasses.replace(found, sentence=found.sentence + note)


def _compared(ways: list[Way], runs: list[Run]) -> Parting:
    begun, end = ways[0].run.begun, min(run.steps for run in runs)
    if (found := _most(*ways)) is not None:
        words = tr(
            "They begin with other weights: {found} differs by up to {found2}",
            found=found[0],
            found2=numbers.text(found[1]),
        )
        return _apart(0, *found, words, _cause(ways, 0))
    at, piece = begun, FIRST_PIECE
    while at < end:
        kept = [way.mark() for way in ways]
        goal = min(at + piece, end)
        reached = min(way.go(goal) for way in ways)
        if ways[0].run.spec != ways[1].run.spec or reached < goal or _most(*ways) is not None:
            return _one_by_one(ways, runs, kept, at, goal)
        at, piece = goal, min(2 * piece, LONGEST_PIECE)
    return _together(runs, end)


def _one_by_one(ways: list[Way], runs: list[Run], kept: list[Mark], at: int, goal: int) -> Parting:
    for way, mark in zip(ways, kept, strict=True):
        way.back(mark)
    for step in range(at + 1, goal + 1):
        reached, before = [way.go(step) for way in ways], tr("The same up to update {step}", step=step - 1)
        if ways[0].run.spec != ways[1].run.spec:
            return _apart(
                step, "", 0.0, tr("{before}; then their networks are not the same", before=before), tr("the network")
            )
        if reached[0] != reached[1]:
            ended = runs[reached.index(min(reached))]
            return _apart(
                step, "", 0.0, tr("{before}, where {ended} stops", before=before, ended=ended.name), _cause(ways, step)
            )
        if min(reached) < step:
            return _together(runs, min(reached))
        if (found := _most(*ways)) is not None:
            words = before if step > 1 else tr("They part at the first update")
            words += tr(
                "; after update {step} {found} differs by up to {found2}",
                step=step,
                found=found[0],
                found2=numbers.text(found[1], 2),
            )
            return _apart(step, *found, words, _cause(ways, step))
    return _together(runs, goal)


def _most(one: Way, other: Way) -> tuple[str, float] | None:
    """Name the array with the largest difference, weights before the others, and how large it is; None: none has."""
    a, b = one.arrays(), other.arrays()
    found = []
    for name in a.keys() & b.keys():
        if a[name].shape == b[name].shape and not np.array_equal(a[name], b[name], equal_nan=True):
            is_weight = "of the optimizer" not in name and not name.startswith("memory ")
            found.append((is_weight, float(np.nanmax(np.abs(a[name] - b[name]))), name))
    return (max(found)[2], max(found)[1]) if found else None


def _check(project: Project, run: Run) -> None:
    run.had()
    check_data(project, run)
    if not run.repeatable:
        raise UserError(
            tr(
                "{run} was trained on {backend}, or its settings were changed too often: it cannot be "
                "trained again here bit for bit.",
                run=run.name,
                backend=run.backend,
            )
        )


def _together(runs: list[Run], end: int) -> Parting:
    longer = [run for run in runs if run.steps > end]
    rest = (
        tr(
            ", where the other one ends; {longer} goes on to update {steps}",
            longer=longer[0].name,
            steps=longer[0].steps,
        )
        if longer
        else ""
    )
    return Parting(
        None,
        end,
        "",
        0.0,
        tr("The same bits up to update {end}{rest}.", end=end, rest=rest or tr(", the end of both")),
        "",
    )


def _apart(step: int, array: str, by: float, words: str, cause: str) -> Parting:
    told = (
        tr("{words}; what differs is {cause}.", words=words, cause=cause)
        if cause
        else tr("{words}. No setting differs.", words=words)
    )
    return Parting(step, step, array, by, told, cause)


def _cause(ways: list[Way], step: int) -> str:
    """Say what makes two runs part: changes on the way before it, settings, the way of calculating."""
    runs = [way.run for way in ways]
    changed = _changed_before(runs, step)
    if changed:
        return changed
    scheduled = any(run.config.schedule.moves != "never" for run in runs)
    rows = [row for row in differences(runs) if row.name not in HARMLESS or (row.name == "epochs" and scheduled)]
    if rows:
        return ", ".join(f"{small(row.label)} ({' / '.join(row.values)})" for row in rows[:6])
    if len({turn.compiled for way in ways if (turn := way.turn) is not None}) > 1:
        return tr("the way of calculating: the compiled loop and NumPy do not round the last digit alike")
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
                    words.append(
                        tr(
                            "{info}, which {run} changed to {new} there",
                            info=lowered(info.label),
                            run=run.name,
                            new=numbers.text(new),
                        )
                    )
            before = turn.optimizer
    return words[-1] if words else ""
