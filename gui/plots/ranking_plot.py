"""ROC and precision-recall with one threshold that is dragged: what it does stands below in numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QMenu, QWidget

from core import numbers
from core.backend import HostArray
from core.language import tr
from gui import theme
from gui.plots import export, look, ticks, xy
from gui.plots.of_part import OfPart
from gui.plots.panes import LEFT, Pane, fitted, paint_frame, paint_line
from gui.scaling import px

if TYPE_CHECKING:
    from core.evaluating.thresholds import Decision, Ranked, Ranking

STRIP, COUNTS = 58.0, 46.0
"""Heights: of the scores with the threshold, and of the numbers below."""
MOST_OTHERS = 9
KEYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_Up: 1}
CELLS = (
    ("TP", tr("yes and called so"), True, True, "tp"), ("FN", tr("yes but not called so"), True, False, "fn"),
    ("FP", tr("no but called so"), False, True, "fp"), ("TN", tr("no and not called so"), False, False, "tn"),
)  # fmt: skip
"""The four counts: short, in words, whether they are so, are called so, and where `Decision` has them."""
Curves = list[tuple[str, tuple[HostArray, HostArray], tuple[HostArray, HostArray]]]


class RankingPlot(OfPart):
    """Left ROC, right precision against recall; below how the scores of yes and no are spread, with the threshold."""

    about = tr("What every threshold is worth: ROC at the left, precision and recall at the right.")
    hint = tr(
        "Drag the line below, or click a curve, to move the threshold; ← → move it, Home puts it to 0.5. "
        "A click on a count lists its rows. The bars are as high as the root of the rows."
    )

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        empty = tr("Press Start to train: what every threshold is worth appears here.")
        super().__init__("plot.ranking", tr("ROC and precision-recall"), empty, parent)
        self.answer: Ranked | None = None
        self.threshold = 0.5
        self._curves: Curves = []
        self._dragging = False
        self.begin_part()
        self.which = self.picker("class", tr("Which answer is yes"), tr("Which class, or target, is called yes"))
        self.setMouseTracking(True)

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(440, 330)

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        return QSize(240, 300)

    def options(self) -> tuple[str, str]:  # noqa: D102
        return self.part.wanted, self.which.wanted

    def show_answer(self, answer: Ranked) -> None:
        """Draw."""
        self.answer = answer
        judged = answer.judged
        self.which.offer({str(n): name for n, name in enumerate(judged.names)}, str(answer.which))
        self.show_part(judged)
        self._curves = [_drawn(one) for one in answer.all.each if one.name != answer.one.name][:MOST_OTHERS]
        self._curves.append(_drawn(answer.one))
        self._tell()

    def _tell(self) -> None:
        if self.answer is not None:
            one, here = self.answer.one, self.decision()
            self.filled(
                tr(
                    "{one_}: area under the ROC curve {area}, average precision {average_precision}; above "
                    "{threshold} precision {percent}, recall {percent2}",
                    one_=one.name,
                    area=numbers.text(one.area),
                    average_precision=numbers.text(one.average_precision),
                    threshold=numbers.text(self.threshold),
                    percent=_percent(here.precision),
                    percent2=_percent(here.recall),
                )
            )

    def clear(self, empty: str | None = None) -> None:  # noqa: D102
        self.answer = None
        super().clear(empty)

    def decision(self) -> Decision:
        """Give what the threshold does."""
        assert self.answer is not None
        return self.answer.one.at(self.threshold)

    def set_threshold(self, value: float) -> None:
        """Move the threshold, within the scores that there are."""
        if self.answer is None:
            return
        low, high = float(self.answer.edges[0]), float(self.answer.edges[-1])
        self.threshold = min(max(value, low), high)
        self._tell()

    def add_choices(self, menu: QMenu) -> None:  # noqa: D102
        super().add_choices(menu)
        menu.addSeparator()
        for name, words, act in (
            ("half", tr("Threshold 0.5"), lambda: self.set_threshold(0.5)),
            ("best", tr("Threshold with the largest F1"), self._best),
        ):
            self._menu_entry(menu, name, words, act)

    def _best(self) -> None:
        if self.answer is not None:
            self.set_threshold(self.answer.one.best_f1.threshold)

    def table(self) -> export.Table:  # noqa: D102
        if self.answer is None:
            return (), ()
        one = self.answer.one
        (across, up), (_, precision) = one.roc, one.precision_recall
        scores = np.concatenate([[np.inf], one.scores])
        return (tr("score at least"), tr("false alarms"), "found", "precision"), (scores, across, up, precision)

    # Geometry.

    def panes(self) -> tuple[Pane, Pane]:
        """Give where ROC and precision-recall are drawn."""
        area = self.area().adjusted(4, 4, -4, -STRIP - COUNTS - 4)
        half = area.width() / 2
        left, right = QRectF(area.left(), area.top(), half, area.height()), area.adjusted(half, 0, 0, 0)
        return Pane(fitted(left)), Pane(fitted(right))

    def strip(self) -> Pane:
        """Give where the scores are drawn; up: yes, down: no."""
        area = self.area()
        box = QRectF(area.left() + LEFT, area.bottom() - STRIP - COUNTS + 12, area.width() - LEFT - 12, STRIP - 26)
        if self.answer is None:
            return Pane(box)
        most = max(float(self.answer.yes.max()), float(self.answer.no.max()), 1.0) ** 0.5
        return Pane(box, (float(self.answer.edges[0]), float(self.answer.edges[-1])), (-most, most))

    def cells(self) -> list[QRectF]:
        """Give where the four counts stand."""
        area = self.area()
        width = (area.width() - 16) / 4
        top = area.bottom() - COUNTS + 2
        return [QRectF(area.left() + 8 + n * width, top, width - 4, 20) for n in range(4)]

    # Painting.

    def paint(self, painter: QPainter, area: QRectF) -> None:  # noqa: D102
        assert self.answer is not None
        look.paint_ground(painter, area, self.hasFocus())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        roc, pr = self.panes()
        here, one = self.decision(), self.answer.one
        paint_frame(painter, roc, f"ROC, AUC {numbers.text(one.area)}", tr("false alarms"), "found")
        paint_frame(painter, pr, f"AP {numbers.text(one.average_precision)}", tr("recall (found)"), "precision")
        painter.setPen(QPen(theme.color("line"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(roc.box.bottomLeft(), roc.box.topRight())
        self._paint_curves(painter, roc, pr)
        for pane, x, y in ((roc, here.false_alarms, here.recall), (pr, here.recall, here.precision)):
            if np.isfinite(x) and np.isfinite(y):
                xy.paint_dot(painter, pane.to_pixel(x, y), theme.color("warning"), 5)
        self._paint_together(painter, roc)
        self._paint_strip(painter)
        self._paint_counts(painter, here)

    def _paint_curves(self, painter: QPainter, roc: Pane, pr: Pane) -> None:
        assert self.answer is not None
        names = list(self.answer.judged.names)
        for name, first, second in self._curves:
            chosen = name == self.answer.one.name
            color = theme.color("accent") if chosen else theme.class_color(names.index(name))
            color.setAlpha(255 if chosen else 90)
            for pane, curve in ((roc, first), (pr, second)):
                paint_line(painter, pane.line(*curve), color, 2.0 if chosen else 1.0)
        if self.answer.all.micro is not None:
            paint_line(painter, roc.line(*self.answer.all.macro_roc), theme.color("muted"), 1.0, (4, 3))

    def _paint_together(self, painter: QPainter, roc: Pane) -> None:
        """Say what all classes are together, where there are several."""
        assert self.answer is not None
        found = self.answer.all
        if found.micro is None:
            return
        painter.setFont(look.small_font())
        painter.setPen(theme.color("muted"))
        rows = (("macro", found.macro_area), ("micro", found.micro.area))
        for n, (name, area) in enumerate(rows):
            place = QRectF(roc.box.left() + 4, roc.box.bottom() - px(30) + px(14) * n, roc.box.width() - 8, px(14))
            flags = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(place, flags, f"{name} {numbers.text(area)}")

    def _paint_strip(self, painter: QPainter) -> None:
        assert self.answer is not None
        pane, edges = self.strip(), self.answer.edges
        for counts, sign, token in ((self.answer.yes, 1, "positive"), (self.answer.no, -1, "negative")):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(token, 200))
            for place in np.flatnonzero(counts):
                zero, end = (pane.to_pixel(float(edges[place]), y) for y in (0.0, sign * float(counts[place]) ** 0.5))
                right = pane.to_pixel(float(edges[place + 1]), 0.0).x()
                top, bottom = min(zero.y(), end.y()), max(zero.y(), end.y())
                painter.drawRect(QRectF(zero.x(), top, max(right - zero.x() - 1, 1), max(bottom - top, 1)))
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(pane.to_pixel(pane.x[0], 0), pane.to_pixel(pane.x[1], 0))
        self._paint_handle(painter, pane)

    def _paint_handle(self, painter: QPainter, pane: Pane) -> None:
        at = pane.to_pixel(self.threshold, 0).x()
        painter.setPen(QPen(theme.color("warning"), 2))
        painter.drawLine(QPointF(at, pane.box.top() - 2), QPointF(at, pane.box.bottom() + 2))
        painter.setFont(look.small_font())
        painter.setPen(theme.color("muted"))
        center, left = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignLeft
        for words, top in (("yes", pane.box.top()), ("no", pane.box.center().y())):
            painter.drawText(
                QRectF(self.area().left() + 8, top, LEFT - 8, pane.box.height() / 2), int(left | center), words
            )
        words = tr(
            "score above {threshold} is called {name}", threshold=numbers.text(self.threshold), name=self._name()
        )
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(pane.box.width()))
        painter.drawText(
            QRectF(pane.box.left(), pane.box.bottom() + 1, pane.box.width(), px(14)), int(left | center), shown
        )

    def _name(self) -> str:
        return self.answer.one.name if self.answer is not None else ""

    def _paint_counts(self, painter: QPainter, here: Decision) -> None:
        painter.setFont(look.small_font())
        for (short, _, true, called, attribute), cell in zip(CELLS, self.cells(), strict=True):
            right = true == called
            painter.setPen(
                QPen(
                    theme.color("good" if right else "bad"), 1, Qt.PenStyle.SolidLine if right else Qt.PenStyle.DashLine
                )
            )
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
            painter.setPen(theme.color("text"))
            shown = painter.fontMetrics().elidedText(
                f"{short} {getattr(here, attribute)}", Qt.TextElideMode.ElideRight, int(cell.width()) - 6
            )
            painter.drawText(cell, int(Qt.AlignmentFlag.AlignCenter), shown)
        area = self.area()
        below = QRectF(area.left() + 8, area.bottom() - COUNTS + 24, area.width() - 16, 18)
        words = tr(
            "precision {percent}   recall {percent2}   F1 {percent3}   accuracy {percent4}",
            percent=_percent(here.precision),
            percent2=_percent(here.recall),
            percent3=_percent(here.f1),
            percent4=_percent(here.accuracy),
        )
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(below.width()))
        painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), shown)

    # Hands.

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        at = event.position()
        if self.answer is None or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        cell = next((n for n, box in enumerate(self.cells()) if box.contains(at)), None)
        if cell is not None:
            self.list_cell(cell)
        elif self.strip().box.adjusted(-8, -8, 8, 18).contains(at):
            self._dragging = True
            self._drag(at)
        else:
            self._click_curve(at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        if self._dragging:
            self._drag(event.position())
        strip = self.answer is not None and self.strip().box.adjusted(-8, -8, 8, 18).contains(event.position())
        self.setCursor(Qt.CursorShape.SizeHorCursor if strip else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        self._dragging = False

    def _drag(self, at: QPointF) -> None:
        pane = self.strip()
        share = (at.x() - pane.box.left()) / max(pane.box.width(), 1)
        self.set_threshold(pane.x[0] + share * (pane.x[1] - pane.x[0]))

    def _click_curve(self, at: QPointF) -> None:
        """Put the threshold to the nearest point of a curve."""
        assert self.answer is not None
        one = self.answer.one
        for pane, curve in zip(self.panes(), (one.roc, one.precision_recall), strict=True):
            if pane.box.adjusted(-6, -6, 6, 6).contains(at):
                across, down = pane.to_pixels(*curve)
                distance = np.nan_to_num(np.hypot(across - at.x(), down - at.y()), nan=np.inf)
                self.set_threshold(one.threshold_for(int(np.argmin(distance))))

    def list_cell(self, cell: int) -> None:
        """Ask for the list of one count's rows."""
        assert self.answer is not None
        _, words, true, called, _ = CELLS[cell]
        rows = self.answer.rows(self.threshold, true, called)
        self.rows_clicked.emit(
            tr(
                "{name}, above {threshold}: {words}",
                name=self._name(),
                threshold=numbers.text(self.threshold),
                words=words,
            ),
            rows,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        key = Qt.Key(event.key())
        if self.answer is None or (key not in KEYS and key != Qt.Key.Key_Home):
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Home:
            self.set_threshold(0.5)
        else:
            self.set_threshold(self.threshold + KEYS[key] * float(self.answer.edges[-1] - self.answer.edges[0]) / 100)

    def tip(self, position: QPoint) -> str:  # noqa: D102
        cell = next((n for n, box in enumerate(self.cells()) if box.contains(position)), None)
        return (
            f"{self.about} {self.hint}"
            if cell is None
            else tr("{cells}: a click lists these rows", cells=CELLS[cell][1])
        )


def _drawn(one: Ranking) -> tuple[str, Any, Any]:
    from core.evaluating.thresholds import thinned

    return one.name, thinned(*one.roc), thinned(*one.precision_recall)


def _percent(value: float) -> str:
    return "none" if np.isnan(value) else ticks.percent(value)
