"""Loss and metrics of training, validation and test side by side, with how sure each is."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from core import numbers
from core.evaluating.judged import PARTS
from core.language import tr
from core.metrics import METRICS
from gui.plots import base, export, look, ticks
from gui.plots.table_plot import LINE, heading, paint_line, widths
from gui.tokens import NOTE, TINY

if TYPE_CHECKING:
    from core.evaluating.figures import Figure, Figures

SMALL = 13.0
LOSS = tr("What training lowers, averaged over the rows.")


class FiguresPlot(base.Plot):
    """A line for every figure, a column for every part."""

    about = tr("How good the network is on each part of the rows, with 95 % intervals (Wilson's, or by bootstrap).")

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(
            "plot.figures", tr("Metrics"), tr("Press Start to train: how good it is appears here."), parent
        )
        self.found: tuple[Figures, ...] = ()
        self.task = ""

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(320, int(LINE * (3 + len(self.kinds))) + 30)

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        return QSize(200, 120)

    @property
    def kinds(self) -> tuple[str, ...]:
        """The figures in their order."""
        return tuple(self.found[0].by_kind) if self.found else ()

    def show_answer(self, answer: tuple[str, tuple[Figures, ...]]) -> None:
        """Draw."""
        before = len(self.kinds)
        self.task, self.found = answer
        if not self.found:
            self.clear(tr("No part has rows."))
            return
        some = next((one for one in self.found if one.rows < one.whole), None)
        self.set_note(
            tr("{rows:,} of {whole:,} rows", rows=some.rows, whole=some.whole).replace(",", " ")
            if some is not None
            else ""
        )
        if len(self.kinds) != before:
            self.updateGeometry()
        self.filled("; ".join(f"{PARTS[one.part]}: {self._spoken(one)}" for one in self.found))

    def _spoken(self, one: Figures) -> str:
        from core.evaluating.figures import label_of

        return ", ".join(f"{label_of(k, self.task)} {_value(k, f.value)}" for k, f in one.by_kind.items())

    def table(self) -> export.Table:  # noqa: D102
        from core.evaluating.figures import label_of

        heads = ["figure"]
        columns: list[list[object]] = [[label_of(kind, self.task) for kind in self.kinds]]
        for one in self.found:
            heads += [one.part, tr("{part} low", part=one.part), tr("{part} high", part=one.part)]
            figures = list(one.by_kind.values())
            columns += [[f.value for f in figures], [f.low for f in figures], [f.high for f in figures]]
        return heads, columns

    def rows(self, told: Callable[[str, Figure], str]) -> list[tuple[str, ...]]:
        """Give the lines, each figure as `told` writes it, the heading first."""
        from core.evaluating.figures import label_of

        head = ("", *(PARTS[one.part] for one in self.found))
        return [head, *((label_of(k, self.task), *(told(k, one.by_kind[k]) for one in self.found)) for k in self.kinds)]

    def paint(self, painter: QPainter, area: QRectF) -> None:  # noqa: D102
        look.paint_ground(painter, area, self.hasFocus())
        painter.setFont(look.small_font(NOTE))
        rows, below, inner = self.rows(_words), [], area.adjusted(8, 4, -8, -4)
        columns = widths(painter, inner.width(), rows, narrow=False)
        if not columns:
            # Intervals go below the figures where there is no room beside them, and away where there is none at all.
            rows = self.rows(_bare)
            below = self.rows(_interval) if inner.height() >= LINE + len(self.kinds) * (LINE + SMALL) else []
            columns = widths(painter, inner.width(), [*rows, *below[1:]])
        high = LINE + SMALL if below else LINE
        heading(painter, QRectF(inner.left(), inner.top(), inner.width(), LINE), rows[0], columns)
        for place, cells in enumerate(rows[1:]):
            row = QRectF(inner.left(), inner.top() + LINE + place * high, inner.width(), LINE)
            if row.bottom() > area.bottom():
                break
            painter.setFont(look.small_font(NOTE))
            paint_line(painter, row, cells, columns)
            if below:
                painter.setFont(look.small_font(TINY))
                under = QRectF(row.left(), row.bottom() - 3, row.width(), SMALL)
                paint_line(painter, under, ("", *below[place + 1][1:]), columns, "muted")

    def tip(self, position: QPoint) -> str:  # noqa: D102
        place = int((position.y() - self.area().top() - 4) // LINE) - 1
        if not 0 <= place < len(self.kinds):
            return self.about
        kind = self.kinds[place]
        meaning = METRICS[kind].words if kind in METRICS else LOSS
        each = [f"{PARTS[one.part]}: {_words(kind, one.by_kind[kind])}" for one in self.found]
        return "\n".join([meaning, *each])


def _value(kind: str, value: float) -> str:
    if math.isnan(value):
        return "none"
    return ticks.percent(value) if kind in METRICS and METRICS[kind].share else numbers.text(value)


def _bare(kind: str, figure: Figure) -> str:
    return _value(kind, figure.value)


def _words(kind: str, figure: Figure) -> str:
    value, between = _value(kind, figure.value), _interval(kind, figure)
    return f"{value} ({between})" if between else value


def _interval(kind: str, figure: Figure) -> str:
    if not math.isfinite(figure.low):
        return ""
    return " … ".join(_end(kind, end) for end in (figure.low, figure.high))


def _end(kind: str, value: float) -> str:
    share = kind in METRICS and METRICS[kind].share
    return numbers.text(100 * value if share else value, 3)
