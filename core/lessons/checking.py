"""Holds a lesson to the engine: every number that it states, every place that it points at."""

from __future__ import annotations

from core.errors import UserError
from core.language import tr
from core.lessons.lesson import Lesson, Page, Value
from core.lessons.place import check_ref, read_place, read_ref
from core.lessons.quantities import asked, value_of, walk_for
from core.lessons.set_up import prepare
from core.project import Project


def problems(lesson: Lesson) -> list[str]:
    """List what is wrong, one sentence each; none where the lesson agrees with the engine."""
    found = []
    for where, at, value, answer, tolerance in lesson.values():
        try:
            measured = value_of(lesson, value, at)
            if not abs(measured - answer) <= tolerance * max(1.0, abs(answer)):
                found.append(
                    tr(
                        "{source}, {where}: the engine says {measured!r}, the file says {answer!r}.",
                        source=lesson.source,
                        where=where,
                        measured=measured,
                        answer=answer,
                    )
                )
        except UserError as error:
            found.append(f"{lesson.source}, {where}: {error}")
    for k, page in enumerate(lesson.pages):
        try:
            _check_places(page, prepare(lesson.set_up_at(k), lesson.kind))
        except UserError as error:
            found.append(tr("{source}, page {k}: {error}", source=lesson.source, k=k + 1, error=error))
    return found


def _check_places(page: Page, project: Project) -> None:
    start = page.start
    row = start.row if start is not None and start.row else 1
    walk = walk_for(project, Value("", None, row, start.batch if start else False))
    places = [start.before, start.after] if start is not None else []
    places += [page.question.value.place] if page.question is not None else []
    places += [page.wait.what] if page.wait is not None and page.wait.kind == "reached" else []
    if page.target.startswith("trace "):
        places.append(read_place(page.target.removeprefix("trace ")))
    for place in places:
        if place is not None:
            place.step(walk)
    if page.target.startswith("diagram "):
        check_ref(read_ref(page.target.removeprefix("diagram ")), project.spec)
    question = page.question
    if question is not None and question.value.quantity and question.value.place is not None:
        value = question.value
        only = Value("", value.place, value.row, value.batch, value.updates, value.epochs, value.set_up)
        found = asked(project, only) if not value.set_up else question.answer
        if abs(found - question.answer) > question.tolerance * max(1.0, abs(question.answer)):
            raise UserError(
                tr(
                    "the step {place} makes {found!r}, and the question says {answer!r}.",
                    place=value.place,
                    found=found,
                    answer=question.answer,
                )
            )
