"""Leaving a line of training, going over to another one, renaming and deleting: each gives a new project value."""

from __future__ import annotations

import dataclasses
import re

from core.branch import LONGEST_NAME, MOST, Branch, Line
from core.errors import UserError
from core.language import tr
from core.project import Project


def all_lines(project: Project) -> tuple[Branch, ...]:
    """Give every line, the present one too, in the order in which they were begun."""
    p = project
    present = Branch(p.line, p.spec, p.config, p.weights, p.initial, p.progress)
    return tuple(sorted((*p.branches, present), key=lambda branch: branch.line.number))


def leave(newest: Project, changed: Project) -> Project:
    """Give `changed`, a moment of the past of `newest` or an edit of it, as a new line; the old one is kept.

    Raises:
        UserError: when there are too many lines.
    """
    if changed.table is not newest.table or changed.plan != newest.plan:
        return dataclasses.replace(changed, line=Line(), branches=())
    kept = all_lines(newest)
    if len(kept) >= MOST:
        raise UserError(tr("There are {most} branches already; delete one first.", most=MOST))
    number = kept[-1].line.number + 1
    line = Line(_free_name(kept), number, newest.line.number, changed.progress.step)
    return dataclasses.replace(changed, line=line, branches=kept)


def overwrite(newest: Project, changed: Project) -> Project:
    """Give `changed`, a moment of the past of `newest`, in its place on the same line."""
    return dataclasses.replace(changed, line=newest.line, branches=newest.branches)


def switch(project: Project, number: int) -> Project:
    """Give the project on another line.

    Raises:
        UserError: when there is no such line.
    """
    if number == project.line.number:
        return project
    found = _find(project, number)
    others = tuple(branch for branch in all_lines(project) if branch is not found)
    return dataclasses.replace(
        project, line=found.line, spec=found.spec, config=found.config, weights=found.weights,
        initial=found.initial, progress=found.progress, branches=others,
        positions={name: place for name, place in project.positions.items() if name in found.spec},
        canvas=project.canvas.kept(found.spec),
    )  # fmt: skip


def rename(project: Project, number: int, name: str) -> Project:
    """Give the project with another name for one line.

    Raises:
        UserError: where the name is empty, too long or taken.
    """
    name = checked_name(name)
    if any(branch.line.name == name and branch.line.number != number for branch in all_lines(project)):
        raise UserError(tr("There is a branch called “{name}” already; choose another name.", name=name))
    if number == project.line.number:
        return dataclasses.replace(project, line=dataclasses.replace(project.line, name=name))
    found = _find(project, number)
    named = dataclasses.replace(found, line=dataclasses.replace(found.line, name=name))
    return dataclasses.replace(project, branches=tuple(named if b is found else b for b in project.branches))


def delete(project: Project, number: int) -> Project:
    """Give the project without a line; without the present one it goes over to the line that this one left.

    Raises:
        UserError: when it is the only one.
    """
    if not project.branches:
        raise UserError(tr("This is the only branch; it cannot be deleted."))
    if number == project.line.number:
        numbers = [branch.line.number for branch in project.branches]
        project = switch(project, project.line.origin if project.line.origin in numbers else numbers[0])
    kept = tuple(branch for branch in project.branches if branch.line.number != number)
    return dataclasses.replace(project, branches=kept)


def checked_name(name: str) -> str:
    """Give a name without needless blanks.

    Raises:
        UserError: where it is empty or too long.
    """
    name = " ".join(name.split())
    if not name or len(name) > LONGEST_NAME:
        raise UserError(tr("A branch needs a name of 1 to {longest_name} characters.", longest_name=LONGEST_NAME))
    return name


def _find(project: Project, number: int) -> Branch:
    found = next((branch for branch in project.branches if branch.line.number == number), None)
    if found is None:
        raise UserError(tr("There is no such branch any more."))
    return found


def _free_name(kept: tuple[Branch, ...]) -> str:
    numbers = [int(found[1]) for b in kept if (found := re.fullmatch(r"branch (\d{1,6})", b.line.name))]
    return tr("branch {max_value}", max_value=max([1, *numbers]) + 1)
