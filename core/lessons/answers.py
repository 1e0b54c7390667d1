"""Judges what a learner typed on a page, by the step of the trace that makes the number where there is one."""

from __future__ import annotations

from core.errors import UserError
from core.judging import Verdict, judge, judge_value
from core.lessons.lesson import Lesson, Question
from core.lessons.quantities import asked, trained, walk_for
from core.lessons.set_up import merged, prepare


def judge_answer(lesson: Lesson, page: int, typed: str) -> Verdict:
    """Judge what was typed as the answer to a page's question, by what the engine says.

    Raises:
        UserError: when it is no number.
    """
    question = lesson.pages[page].question
    assert question is not None
    verdict = _judged(lesson, page, question, typed)
    if verdict.kind == "unreadable":
        raise UserError(verdict.words)
    return verdict


def _judged(lesson: Lesson, page: int, question: Question, typed: str) -> Verdict:
    value = question.value
    project = trained(prepare(merged(lesson.set_up_at(page), value.set_up), lesson.kind), value.epochs)
    if value.place is None:
        return judge_value(asked(project, value), typed, question.digits, question.known)
    walk = walk_for(project, value)
    return judge(walk, value.place.step(walk), typed, question.digits)
