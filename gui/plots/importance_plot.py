"""Which input columns the answers hang on: a bar for each, the most important first."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QWheelEvent
from PySide6.QtWidgets import QWidget

from core import numbers
from core.evaluating.judged import PARTS
from core.language import tr
from core.metrics import metrics_for
from gui import theme
from gui.plots import export, look
from gui.plots.asked_plot import ByHand
from gui.scaling import px
from gui.tokens import NOTE

if TYPE_CHECKING:
    from core.importance import Importance, Method

ROW = 20.0
FOOT = 18.0
MEAN = "mean"
SLOW_AFTER = 250
"""Milliseconds after which progress and Cancel are shown."""


@dataclass(frozen=True)
class Wanted:
    """What is to be measured, on which part."""

    part: str
    method: Method


class ImportancePlot(ByHand):
    """A bar for every column of the table; the thin line across its end is the spread."""

    about = tr("Which input columns the answers hang on, measured over the rows of a part.")
    hint = tr("The wheel and ↑ ↓ move through the columns. The thin line is the standard deviation of the repeats.")

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        from core.importance import METHODS

        empty = tr("Which inputs matter is measured as soon as there are rows.")
        super().__init__("plot.importance", tr("Input importance"), empty, parent)
        self.found: Importance | None = None
        self.first = 0
        self.begin_bar()
        self.method = self.picker("method", tr("How it is measured"), tr("How it is measured"))
        self.part = self.picker("part", tr("Whose rows"), tr("Whose rows are looked at: training, validation or test"))
        self.scoring = self.picker("metric", tr("What gets worse"), tr("Which metric gets worse"), True)
        self.baseline = self.picker("baseline", tr("Where the way begins"), tr("Where the way to the row begins"), True)
        self.answer = self.picker("answer", tr("Which answer"), tr("Which answer the columns move"), True)
        self.begin_asking(tr("Measure"), tr("Measure once more with the weights as they are"))
        self.method.offer({kind: method.label for kind, method in METHODS.items()}, "permutation")
        self.method.chosen.connect(lambda _: self._fit_method())
        self.answer.chosen.connect(lambda _: self._draw())
        self._slow = QTimer(self, singleShot=True, interval=SLOW_AFTER)
        self._slow.timeout.connect(lambda: ByHand.work_goes_on(self, True))
        self._fit_method()

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(300, 220)

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        return QSize(180, 160)

    def options(self) -> Wanted:  # noqa: D102
        return Wanted(self.part.wanted, self._wanted())

    def _wanted(self) -> Method:
        from core.importance import METHODS
        from core.importance.integrated import IntegratedGradients
        from core.importance.permutation import USUAL, Permutation

        if self.method.current == "permutation":
            return Permutation(metric=self.scoring.wanted or USUAL)
        if self.method.current == "integrated":
            return IntegratedGradients(baseline=self.baseline.current or "mean")
        return METHODS[self.method.current]()

    def _fit_method(self) -> None:
        """Offer what belongs to the method alone."""
        method = self.method.current
        self.baseline.offer(_baselines() if method == "integrated" else {}, self.baseline.current or "mean")
        if method != "permutation":
            self.scoring.offer({}, self.scoring.current)

    def work_goes_on(self, on: bool) -> None:  # noqa: D102
        # What is ready at once, as while training runs, would make the line flicker.
        if on:
            self._slow.start()
        else:
            self._slow.stop()
            super().work_goes_on(False)

    def show_answer(self, answer: tuple[str, Importance]) -> None:
        """Draw."""
        from core.importance.permutation import LOSS, USUAL

        task, found = answer
        self.found = found
        if self.method.current == "permutation":
            usual = {USUAL: tr("usual: {metrics_for}", metrics_for=metrics_for(task)[0].label), LOSS: "loss"}
            choices = usual | {metric.kind: metric.label for metric in metrics_for(task)}
            self.scoring.offer(choices, self.scoring.wanted if self.scoring.wanted in choices else USUAL)
        each = {MEAN: tr("all answers"), **{str(n): name for n, name in enumerate(found.answers)}}
        wanted = self.answer.wanted if self.answer.wanted in each else MEAN
        self.answer.offer(each if len(found.answers) > 1 else {}, wanted)
        self.part.offer(PARTS, found.part)
        some = found.rows < found.whole
        self.set_note(
            tr("{rows:,} of {whole:,} rows", rows=found.rows, whole=found.whole).replace(",", " ") if some else ""
        )
        self._draw()

    def _draw(self) -> None:
        if self.found is None:
            return
        order = self.order()
        self.first = min(self.first, max(0, len(order) - 1))
        told = ", ".join(f"{self.found.columns[n]} {numbers.text(self._amounts()[n])}" for n in order[:5])
        self.filled(f"{self.found.words}: {told}")

    def clear(self, empty: str | None = None) -> None:  # noqa: D102
        self.found = None
        super().clear(empty)

    # What is shown.

    def _which(self) -> int | None:
        value = self.answer.current if self.answer.is_wanted else MEAN
        return int(value) if value.isdigit() else None

    def _amounts(self) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
        assert self.found is not None
        which = self._which()
        return self.found.mean if which is None else self.found.amounts[:, which]

    def _spread(self, place: int) -> float:
        """Give the spread of a bar over repeats; how much rows differ is no doubt about their mean."""
        assert self.found is not None
        if self.found.over != "repeats":
            return math.nan
        which = self._which()
        alone = 0 if self.found.amounts.shape[1] == 1 else which
        return math.nan if alone is None else float(self.found.spread[place, alone])

    def order(self) -> list[int]:
        """Give the columns' places, the most important first."""
        return [] if self.found is None else self.found.order(self._which())

    def table(self) -> export.Table:  # noqa: D102
        if self.found is None:
            return (), ()
        found, order = self.found, self.order()
        heads = [
            "column",
            *found.answers,
            *(tr("{answer}, sd over {over}", answer=answer, over=found.over) for answer in found.answers),
        ]
        columns: list[list[object]] = [[found.columns[n] for n in order]]
        columns += [found.amounts[order, k].tolist() for k in range(len(found.answers))]
        columns += [found.spread[order, k].tolist() for k in range(len(found.answers))]
        if found.per_unit is not None:
            heads += [tr("{answer}, per unit", answer=answer) for answer in found.answers]
            columns += [found.per_unit[order, k].tolist() for k in range(len(found.answers))]
        return heads, columns

    # Painting.

    def row(self, line: int) -> QRectF:
        """Give the rectangle of the `line`-th bar on show."""
        inner = self.area().adjusted(9, 6, -9, -6 - FOOT)
        return QRectF(inner.left(), inner.top() + line * px(ROW), inner.width(), px(ROW))

    def _room(self) -> int:
        return max(1, int((self.area().height() - 12 - FOOT) // px(ROW)))

    def paint(self, painter: QPainter, area: QRectF) -> None:  # noqa: D102
        look.paint_ground(painter, area, self.hasFocus())
        order, amounts = self.order(), self._amounts()
        known = amounts[np.isfinite(amounts)]
        most, least = max(float(known.max(initial=0.0)), 0.0), min(float(known.min(initial=0.0)), 0.0)
        for line, place in enumerate(order[self.first : self.first + self._room()]):
            self._paint_row(painter, self.row(line), place, least, most)
        self._paint_foot(painter, area, len(order))

    def _paint_row(self, painter: QPainter, row: QRectF, place: int, least: float, most: float) -> None:
        assert self.found is not None
        amount, spread = float(self._amounts()[place]), self._spread(place)
        left, right, middle = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignVCenter
        painter.setFont(look.small_font(NOTE))
        names, values = row.width() * 0.36, 58.0
        painter.setPen(theme.color("muted"))
        shown = painter.fontMetrics().elidedText(
            self.found.columns[place], Qt.TextElideMode.ElideMiddle, int(names) - 8
        )
        painter.drawText(QRectF(row.left(), row.top(), names, px(ROW)), int(left | middle), shown)
        painter.setPen(theme.color("text"))
        words = tr("none") if math.isnan(amount) else numbers.text(amount, 3)
        painter.drawText(row, int(right | middle), words)
        if math.isfinite(amount):
            self._paint_bar(painter, row.adjusted(names, 4, -values, -4), amount, spread, least, most)

    def _paint_bar(
        self, painter: QPainter, room: QRectF, amount: float, spread: float, least: float, most: float
    ) -> None:
        whole = (most - least) * 1.08 or 1.0

        def at(value: float) -> float:
            return room.left() + (min(max(value, least), least + whole) - least) / whole * room.width()

        start, end = sorted((at(0.0), at(amount)))
        color = theme.sign_color(amount)
        painter.fillRect(QRectF(start, room.top(), max(end - start, 1), room.height()), color)
        if math.isfinite(spread):
            painter.setPen(QPen(theme.color("text"), 1.2))
            height = room.center().y()
            painter.drawLine(QPointF(at(amount - spread), height), QPointF(at(amount + spread), height))
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(QPointF(at(0.0), room.top() - 3), QPointF(at(0.0), room.bottom() + 3))

    def _paint_foot(self, painter: QPainter, area: QRectF, count: int) -> None:
        assert self.found is not None
        painter.setFont(look.small_font())
        painter.setPen(theme.color("muted"))
        place = QRectF(area.left() + 9, area.bottom() - FOOT - 1, area.width() - 18, FOOT)
        last = min(self.first + self._room(), count)
        which = (
            tr("{first}–{last} of {count} · ", first=self.first + 1, last=last, count=count)
            if last - self.first < count
            else ""
        )
        words = f"{which}{self.found.words}" + (f"; {self.found.remark}" if self.found.remark else "")
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(place.width()))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)

    # Hands.

    def _move(self, lines: int) -> None:
        last = max(0, len(self.order()) - self._room())
        self.first = min(max(self.first + lines, 0), last)
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: D102
        if len(self.order()) <= self._room():
            event.ignore()
        else:
            self._move(-1 if event.angleDelta().y() > 0 else 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -10, Qt.Key.Key_PageDown: 10}
        key = Qt.Key(event.key())
        if key in steps:
            self._move(steps[key])
        else:
            super().keyPressEvent(event)

    def tip(self, position: QPoint) -> str:  # noqa: D102
        from core.importance import METHODS

        line = int((position.y() - self.area().top() - 6) // px(ROW))
        order = self.order()
        if self.found is None or not 0 <= line < min(self._room(), len(order) - self.first):
            return f"{METHODS[self.method.current].summary} {METHODS[self.method.current].formula}."
        place, found = order[self.first + line], self.found
        words = [found.columns[place]]
        for k, answer in enumerate(found.answers):
            told = f"{answer}: {numbers.full(float(found.amounts[place, k]))}"
            told += tr(" ± {spread} over {over}", spread=numbers.text(float(found.spread[place, k])), over=found.over)
            if found.per_unit is not None and math.isfinite(found.per_unit[place, k]):
                told += tr("; {per_unit} per unit", per_unit=numbers.text(float(found.per_unit[place, k])))
            words.append(told)
        return "\n".join(words[:13])


def _baselines() -> dict[str, str]:
    return {"mean": tr("from the mean"), "zero": tr("from zero"), "row": tr("from the row shown")}
