"""The trace: every step of the update on one line, texts made only for the lines that are looked at."""

from __future__ import annotations

import bisect
import time
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItemModel

from core import numbers
from core.explanation import Explanation
from core.language import tr
from core.walk import Segment, Walk
from gui.panels.step.words import PHASES

Index = QModelIndex | QPersistentModelIndex
STEP, STATE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
"""Roles: the step's index (None for a heading); "heading", "done", "now" or "later"."""
MOST_FACTORS = 24
KEPT_TEXTS = 4096


@dataclass(frozen=True)
class Heading:
    """A line that names phase and layer: before row `row` there are `step` steps."""

    row: int
    step: int
    text: str


class TraceModel(QStandardItemModel):
    """Lines of a walk: steps up to the cursor with numbers, later ones with symbols alone.

    It holds no items. Its base only counts the rows, which it does ten times as fast as a method of ours could:
    a list asks for that twice per row when it lays out its lines, and there may be 100,000 of them.
    """

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self._walk: Walk | None = None
        self._cursor = self._known = -1
        self._headings: list[Heading] = []
        self._texts: dict[tuple[int, bool], str] = {}
        self._until: float | None = None
        self.late = False

    @property
    def walk(self) -> Walk | None:
        """The walk on show."""
        return self._walk

    def show(self, walk: Walk | None, cursor: int, known: int | None = None) -> None:
        """Show another walk, or the same one at another step; the view has to be painted anew afterwards.

        `known` is the last step whose result is known, where it is not the cursor's. Nobody is told by `dataChanged`:
        a list would lay out all of its lines again.
        """
        self._cursor, self._known = cursor, cursor if known is None else known
        if walk is self._walk:
            return
        self._texts = self._kept(walk)
        self._walk = walk
        self._headings = headings(walk.segments) if walk is not None else []
        rows = len(walk) + len(self._headings) if walk is not None else 0
        if rows != self.rowCount():
            # `clear` would ask for the flags of every row that was there: seconds, where there are 100,000.
            self.setColumnCount(1)
            self.setRowCount(rows)

    def _kept(self, walk: Walk | None) -> dict[tuple[int, bool], str]:
        """Keep the symbols of the forward pass: they are the same in every update of a network."""
        old = self._walk
        if walk is None or old is None or walk.project.spec is not old.project.spec or len(walk) != len(old):
            return {}
        forward = sum(segment.count for segment in walk.segments if segment.phase == "forward")
        return {(step, done): text for (step, done), text in self._texts.items() if not done and step < forward}

    def hurry(self, seconds: float | None) -> None:
        """Write new texts only for so long, None for no limit; `late` tells that some are missing.

        One line over a wide layer takes milliseconds, since all of its terms are read.
        """
        self._until, self.late = (None if seconds is None else time.perf_counter() + seconds), False

    def row_of(self, step: int) -> int:
        """Give the line of a step."""
        return step + bisect.bisect_right([heading.step for heading in self._headings], step)

    def step_of(self, row: int) -> int | None:
        """Give the step on a line, None for a heading."""
        place = bisect.bisect_right([heading.row for heading in self._headings], row) - 1
        if place >= 0 and self._headings[place].row == row:
            return None
        return row - place - 1

    def flags(self, index: Index) -> Qt.ItemFlag:  # noqa: D102
        if self.step_of(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102
        step = self.step_of(index.row())
        if role == STEP:
            return step
        if role == STATE:
            return self._state(step)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heading(index.row()) if step is None else self._text(step)
        if role == Qt.ItemDataRole.ToolTipRole and step is not None:
            return self._tip(step)
        if role == Qt.ItemDataRole.AccessibleTextRole and step is not None:
            return tr("Step {step}: {text}", step=step + 1, text=self._text(step))
        return None

    def _heading(self, row: int) -> str:
        return next(heading.text for heading in self._headings if heading.row == row)

    def _state(self, step: int | None) -> str:
        if step is None:
            return "heading"
        return "now" if step == self._cursor else "done" if step < self._cursor else "later"

    def _text(self, step: int) -> str:
        done = step <= self._known
        if (step, done) not in self._texts:
            if step != self._cursor and self._until is not None and time.perf_counter() > self._until:
                self.late = True
                return ""
            if len(self._texts) >= KEPT_TEXTS:
                self._texts.clear()
            self._texts[step, done] = self._written(step, done)
        return self._texts[step, done]

    def _written(self, step: int, done: bool) -> str:
        assert self._walk is not None
        made = self._walk[step]
        if len(made.factors) > MOST_FACTORS:
            return summed(made, done)
        return made.line if done else f"{made.left} = {made.symbols}"

    def _tip(self, step: int) -> str:
        assert self._walk is not None
        made = self._walk[step]
        if step <= self._known:
            return tr(
                "{title}\n{text}\nexactly {full}",
                title=made.title,
                text=self._text(step),
                full=numbers.full(made.result),
            )
        return tr("{title}\nNot computed yet; click to go there.", title=made.title)


def summed(made: Explanation, done: bool) -> str:
    """Write a formula that is too long for a line."""
    count = len(made.terms)
    words = tr("Σ {count} terms", count=count) if count else tr("… {n_factors} numbers …", n_factors=len(made.factors))
    sign = "≈" if numbers.is_rounded(made.result) else "="
    return f"{made.left} = {words} {sign} {numbers.text(made.result)}" if done else f"{made.left} = {words}"


def headings(segments: tuple[Segment, ...]) -> list[Heading]:
    """List where another phase or layer begins."""
    found: list[Heading] = []
    for segment in segments:
        text = " · ".join(part for part in (PHASES[segment.phase], segment.layer) if part)
        if not found or found[-1].text != text:
            found.append(Heading(segment.start + len(found), segment.start, text))
    return found
