"""A walk recorded as a lesson: the steps that the teacher stops at, each with a note and perhaps a question."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from core.errors import UserError
from core.language import small, tr
from core.lessons.checking import problems
from core.lessons.lesson import Lesson
from core.lessons.place import Place
from core.lessons.reading import FORMAT, LONGEST_TEXT, MOST_STEPS, lesson_from
from core.project import Project
from core.teaching.set_up import set_up_of
from core.walk import Walk

OWN_NUMBER = 100
"""Lessons of teachers stand behind the bundled ones."""
MINUTES_A_STEP = 2


@dataclass(frozen=True)
class Stop:
    """One stop.

    Attributes:
        place: the step of the trace, None where the lesson only talks.  title: what it makes.
        row, batch, updates: the walk it belongs to; rows from 1.
        answer: what the engine makes there.  note: the teacher's words.  asks: whether the number is to be typed.
    """

    place: Place | None
    title: str
    row: int
    batch: bool
    updates: int
    answer: float
    note: str = ""
    asks: bool = True


def stop_at(walk: Walk, step: int, updates: int) -> Stop:
    """Make a stop of a step.

    Raises:
        UserError: for a step that lessons have no words for, such as inside a normalization.
    """
    segment, told = walk.segment(step), walk[step]
    part = segment.part.removeprefix("slope.")
    place = Place(segment.phase, told.focus, part)
    try:
        fits = place.step(walk) == step and _read_again(place) == place
    except UserError:
        fits = False
    if not fits:
        raise UserError(
            tr("{title}: a lesson cannot stop at this step; take the value or the slope beside it.", title=told.title)
        )
    return Stop(place, told.title, walk.row + 1, walk.batch is not None, updates, told.result)


def _read_again(place: Place) -> Place:
    from core.lessons.place import read_place

    return read_place(str(place))


@dataclass(frozen=True)
class Draft:
    """A lesson that is being recorded.

    Attributes:
        stops: in the order of the lesson.  experiment: what to try at the end, "" for nothing.
        check: a question with options, the right one first; empty for none.
    """

    title: str = ""
    about: str = ""
    stops: tuple[Stop, ...] = ()
    experiment: str = ""
    check: tuple[str, ...] = ()

    def with_stop(self, stop: Stop) -> Draft:
        """Add a stop.

        Raises:
            UserError: when there are as many as a lesson may have.
        """
        if len(self.stops) >= MOST_STEPS:
            raise UserError(
                tr(
                    "A lesson has up to {most_steps} steps; begin another one, or remove a step.",
                    most_steps=MOST_STEPS,
                )
            )
        return dataclasses.replace(self, stops=(*self.stops, stop))


def lesson_json(draft: Draft, project: Project) -> dict[str, Any]:
    """Write a draft as a lesson's file.

    Raises:
        UserError: naming what is missing, or what does not agree with the engine.
    """
    if not draft.title.strip():
        raise UserError(tr("The lesson has no title; type one."))
    if not draft.stops:
        raise UserError(tr("The lesson has no steps; go to a step and press Add this step."))
    data: dict[str, Any] = {
        "format": FORMAT,
        "number": OWN_NUMBER,
        "title": draft.title.strip(),
        "concepts": [],
        "group": tr("Own lessons"),
        "minutes": MINUTES_A_STEP * len(draft.stops),
        "about": draft.about.strip() or draft.title.strip(),
        "set_up": set_up_of(project, any(stop.batch for stop in draft.stops)),
        "steps": [_page(stop) for stop in draft.stops],
    }
    if draft.experiment.strip():
        data["experiment"] = {"text": draft.experiment.strip()}
    if draft.check:
        data["check"] = _check(draft.check)
    check_lesson(data, draft.title)
    return data


def check_lesson(data: Any, name: str) -> Lesson:
    """Read a lesson and hold it to the engine.

    Raises:
        UserError: with the first thing that is wrong.
    """
    lesson = lesson_from(data, name, name, own=True)
    wrong = problems(lesson)
    if wrong:
        raise UserError(wrong[0])
    return lesson


def _page(stop: Stop) -> dict[str, Any]:
    asks = stop.asks and stop.place is not None
    start: dict[str, Any] = {"mode": "step", "row": stop.row, "batch": stop.batch, "updates": stop.updates}
    page: dict[str, Any] = {"text": (stop.note.strip() or f"{stop.title}.")[:LONGEST_TEXT], "start": start}
    if stop.place is None:
        return page
    start["before" if asks else "after"] = str(stop.place)
    page["target"] = f"trace {stop.place}"
    if asks:
        page["question"] = {
            "ask": tr("What is the {title}?", title=small(stop.title)),
            "place": str(stop.place),
            "row": stop.row,
            "batch": stop.batch,
            "updates": stop.updates,
            "answer": stop.answer,
        }
    return page


def _check(lines: Sequence[str]) -> dict[str, Any]:
    """Write "question, right answer, wrong answers"; the right one is not always the first of the options."""
    ask, *options = [line.strip() for line in lines if line.strip()]
    if len(options) < 2:
        raise UserError(tr("The check needs a question, the right answer and at least one wrong answer, a line each."))
    right, place = options[0], len(ask) % len(options)
    others = options[1:]
    return {
        "ask": ask,
        "options": [*others[:place], right, *others[place:]],
        "right": place,
        "explain": tr("Right: {right}", right=right),
    }
