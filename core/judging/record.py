"""What learners answered, and what it says about them: a score, and rows for a table."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import BinaryIO

from core.files import atomic_write
from core.language import tr
from core.numbers import MINUS
from core.spreadsheets import lines

MOST = 10_000


@dataclass(frozen=True)
class Answer:
    """One answer.

    Attributes:
        name: the learner.  lesson: the lesson or project.  step: what was asked.  answer: as it was typed.
        verdict: "right", "close", "slip", "wrong", "unreadable" or "gave up"; of a slip its kind stands behind it.
        seconds: since the question was asked.  hints: how many had been shown.  tries: the how-manieth answer it is.
    """

    name: str
    lesson: str
    step: str
    answer: str
    verdict: str
    seconds: float
    hints: int
    tries: int = 1


@dataclass(frozen=True)
class Score:
    """How many questions are done: right in all, right at once without a hint, and given up."""

    asked: int
    right: int
    at_once: int

    @property
    def words(self) -> str:
        """Say it in few words."""
        if not self.asked:
            return tr("no number done yet")
        return tr(
            "{right} of {asked} right · {at_once} at once",
            right=self.right,
            asked=self.asked,
            at_once=self.at_once,
        )


def score(answers: Iterable[Answer]) -> Score:
    """Count questions, not tries: one ends with a right answer or by giving up."""
    done = [answer for answer in answers if answer.verdict in ("right", "gave up")]
    right = [answer for answer in done if answer.verdict == "right"]
    return Score(len(done), len(right), sum(answer.tries == 1 and not answer.hints for answer in right))


def table(answers: Iterable[Answer], name: str = "") -> str:
    """Write answers as CSV with a head; `name` stands for a learner who is not named.

    Cells that a spreadsheet would take for a formula begin with an apostrophe.
    """
    names = [field.name for field in fields(Answer)]
    shown = (replace(a, name=a.name or name, seconds=round(a.seconds, 1)) for a in answers)
    return lines([names, *([cell_text(getattr(answer, field)) for field in names] for answer in shown)])


def save_csv(path: str | Path, text: str) -> None:
    """Write a table so that spreadsheets know its letters.

    Raises:
        UserError: when it cannot be written there.
    """

    def write(file: BinaryIO) -> None:
        file.write(text.encode("utf-8-sig"))

    atomic_write(path, write)


def cell_text(value: object) -> object:
    """Write a cell so that a spreadsheet reads the numbers in it."""
    return value.replace(MINUS, "-") if isinstance(value, str) else value
