"""Rows as places in the plane, as a hidden layer sees them; a click on a row lists it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from core import numbers
from core.backend import HostArray
from core.language import tr
from gui import theme
from gui.plots import class_marks, colors, export, labels, series, ticks, xy
from gui.plots.asked_plot import ByHand
from gui.plots.pickers import Choosing
from gui.scaling import px

if TYPE_CHECKING:
    from core.insight.projection import Projection
    from gui.plots.canvas import Canvas

TARGET, ANSWER, RIGHT = "target", "answer", "right"
ROOM = 0.14


@dataclass(frozen=True, eq=False)
class Cloud:
    """What is drawn.

    Attributes:
        projection: places of rows.  layers: that can be chosen.  step: of the moment.
        color: `TARGET`, `ANSWER` or `RIGHT`; colors: those that there are, with their words.
        kinds: (rows,) integers for classes, floats for numbers.  names: of the classes.
        told: (rows,) words for each row.  key: what the places depend on besides the weights.
    """

    projection: Projection
    layers: tuple[str, ...]
    step: int
    color: str
    colors: Mapping[str, str]
    kinds: HostArray
    names: tuple[str, ...]
    told: tuple[str, ...]


class ProjectionPlot(Choosing, xy.XYPlot):
    """Dots coloured by class, target, answer, or whether the answer is right."""

    margins = (14.0, 4.0, 8.0, 20.0)
    hint = tr("Click a row to see it; the wheel zooms, dragging moves, Home or a double click shows all again.")

    def __init__(self, kind: str, title: str, about: str, empty: str, parent: QWidget | None = None) -> None:
        """Start empty."""
        self.about = about
        super().__init__(f"plot.{kind}", title, empty, parent)
        self.cloud: Cloud | None = None
        self.places: HostArray = np.empty((0, 2))
        self.shares: tuple[float, float] | None = None
        self._dots: list[Any] = []
        self._scale = 0.0
        self.begin_bar()
        self.layer = self.picker("layer", tr("Layer"), tr("The layer whose values are projected"))
        self.color = self.picker("color", tr("Colour"), tr("What colours the rows"))

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(320, 280)

    def prepare(self, canvas: Canvas) -> None:  # noqa: D102
        canvas.set_margins(*self.margins)

    def options(self) -> tuple[str, ...]:  # noqa: D102
        return self.layer.wanted, self.color.wanted

    def bar_changed(self) -> None:  # noqa: D102
        if self.has_canvas:
            self._place(self.canvas)
        super().bar_changed()

    def clear(self, empty: str | None = None) -> None:  # noqa: D102
        self.cloud, self.places = None, np.empty((0, 2))
        for item in self._dots:
            item.clear()
        super().clear(empty)

    def show_cloud(self, cloud: Cloud) -> None:
        """Draw rows, turned onto where they were drawn before."""
        from core.insight.projection import turned

        self.ensure_canvas()
        self.layer.offer({name: name for name in cloud.layers}, cloud.projection.layer)
        self.color.offer(cloud.colors, cloud.color)
        before = self.places if self._same_rows(cloud) else None
        self.places, self.shares = turned(cloud.projection, before)
        self.cloud = cloud
        self._set_dots()
        self._home_in(before is None)
        self.set_note(self._note())
        self.filled(
            tr(
                "{n_places} rows as {layer} sees them. {note}",
                n_places=len(self.places),
                layer=cloud.projection.layer,
                note=self._note(),
            )
        )

    def _same_rows(self, cloud: Cloud) -> bool:
        if self.cloud is None:
            return False
        old, new = self.cloud.projection, cloud.projection
        return old.layer == new.layer and np.array_equal(old.rows, new.rows)

    def _home_in(self, anew: bool) -> None:
        """Show everything, one unit as long across as up, so that distances can be compared."""
        low, high = self.places.min(axis=0), self.places.max(axis=0)
        middle, inner = (low + high) / 2, self.canvas.inner()
        width, height = max(inner.width(), 1.0), max(inner.height(), 1.0)
        scale = max((high[0] - low[0]) / width, (high[1] - low[1]) / height) * (1 + ROOM) or 1.0
        if not anew and self._scale > scale > 0.6 * self._scale:
            scale = self._scale  # it grows at once and shrinks slowly
        if anew:
            self.zoomed = False
        self._scale = scale
        across, up = scale * width / 2, scale * height / 2
        self.home((middle[0] - across, middle[0] + across), (middle[1] - up, middle[1] + up))

    def _place(self, canvas: Canvas) -> None:
        super()._place(canvas)
        if self.cloud is not None:
            self._home_in(False)

    def _note(self) -> str:
        if self.shares is None or self.cloud is None:
            return ""
        one, two = self.shares
        return tr(
            "{one_} of the variance of {units} numbers",
            one_=ticks.percent(one + two),
            units=self.cloud.projection.units,
        )

    # Drawing.

    def recolor(self) -> None:  # noqa: D102
        self._set_dots()

    def _set_dots(self) -> None:
        from gui.plots.canvas import pen

        if self.cloud is None:
            return
        groups = self._groups()
        while len(self._dots) < len(groups):
            self._dots.append(self.canvas.dots())
        for item in self._dots[len(groups) :]:
            item.clear()
        edge, size = pen(theme.color("canvas")), 7 if len(self.places) <= 300 else 5.5
        for item, (color, rows, symbol) in zip(self._dots, groups, strict=False):
            item.setData(
                x=self.places[rows, 0], y=self.places[rows, 1], brush=color, pen=edge, size=size, symbol=symbol
            )

    def _groups(self) -> list[tuple[QColor, HostArray, str]]:
        assert self.cloud is not None
        if self.cloud.color == RIGHT:
            kinds = self.cloud.kinds
            if not np.issubdtype(kinds.dtype, np.floating):
                return [
                    (theme.color("good"), np.flatnonzero(kinds == 1), "o"),
                    (theme.color("bad"), np.flatnonzero(kinds == 0), "x"),
                ]
        return [(color, rows, class_marks.symbol(kind)) for color, rows, kind in colors.groups(self.cloud.kinds)]

    def x_ticks(self, ends: xy.Ends, most: int) -> list[tuple[float, str]]:  # noqa: D102
        return []

    def y_ticks(self, ends: xy.Ends, most: int) -> list[tuple[float, str]]:  # noqa: D102
        return []

    def paint_under(self, painter: QPainter, area: QRectF) -> None:  # noqa: D102
        from core.insight.projection import TSNE_NOTE

        if self.cloud is None:
            return
        center = int(Qt.AlignmentFlag.AlignCenter)
        painter.setPen(theme.color("muted"))
        elide = Qt.TextElideMode.ElideRight
        if self.shares is None:
            place = QRectF(area.left(), area.bottom() + 2, area.width(), 30)
            painter.drawText(place, center | int(Qt.TextFlag.TextWordWrap), TSNE_NOTE)
            return
        one, two = (
            tr("axis {n2}: {share} of the variance", n2=n + 1, share=ticks.percent(share))
            for n, share in enumerate(self.shares)
        )
        painter.drawText(QRectF(area.left(), area.bottom() + 3, area.width(), px(16)), center,
                         painter.fontMetrics().elidedText(one, elide, int(area.width())))  # fmt: skip
        painter.save()
        painter.translate(7, area.center().y())
        painter.rotate(-90)
        painter.drawText(QRectF(-area.height() / 2, -px(8), area.height(), px(16)), center,
                         painter.fontMetrics().elidedText(two, elide, int(area.height())))  # fmt: skip
        painter.restore()

    def paint_over(self, painter: QPainter, area: QRectF) -> None:  # noqa: D102
        row = self._row_at(self.hover) if self.hover is not None else None
        self._paint_legend(painter, area)
        if row is None:
            return
        at = self.canvas.to_pixel(*map(float, self.places[row]))
        painter.setPen(QPen(theme.color("text"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(at, 7, 7)
        words, metrics = self.words_of(row).split("\n"), painter.fontMetrics()
        width, height = max(metrics.horizontalAdvance(line) for line in words) + 12, 14 * len(words) + 6
        left = at.x() + 10 if at.x() + 12 + width < area.right() else at.x() - 10 - width
        box = QRectF(
            max(left, area.left()), min(max(at.y() - height, area.top()), area.bottom() - height), width, height
        )
        painter.fillRect(box, theme.color("window", 235))
        painter.setPen(theme.color("text"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), "\n".join(words))

    def _paint_legend(self, painter: QPainter, area: QRectF) -> None:
        entries = self._legend()
        if not entries:
            return
        size = labels.legend_size(painter, entries)
        if size.height() > area.height() * 0.8:
            return
        points = self.canvas.to_pixels(self.places[:, 0], self.places[:, 1])
        box = labels.corner(area, size, [points])[1]
        labels.paint_legend(painter, box, entries)

    def _legend(self) -> list[labels.Entry]:
        cloud = self.cloud
        if cloud is None or not len(cloud.kinds):
            return []
        if np.issubdtype(cloud.kinds.dtype, np.floating):
            low, high = series.spread(cloud.kinds)
            one, two = (QColor(*colors.heat(np.array([v]), low, high)[0].astype(int).tolist()) for v in (low, high))
            return [
                labels.Entry(words, "", color, "diamond")
                for words, color in ((numbers.text(low, 3), one), (numbers.text(high, 3), two))
            ]
        if cloud.color == RIGHT:
            wrong = int((cloud.kinds == 0).sum())
            return [
                labels.Entry(
                    tr("right {n_kinds}", n_kinds=len(cloud.kinds) - wrong), "", theme.color("good"), "diamond"
                ),
                labels.Entry(tr("wrong {wrong} ×", wrong=wrong), "", theme.color("bad"), "diamond"),
            ]
        names = enumerate(cloud.names[:12])
        return [labels.Entry(name, "", theme.class_color(n), "shape", n) for n, name in names]

    # Rows.

    def _row_at(self, pixel: QPointF) -> int | None:
        return self.nearest(pixel, self.places[:, 0], self.places[:, 1]) if self.cloud is not None else None

    def words_of(self, place: int) -> str:
        """Say which row a dot is."""
        assert self.cloud is not None
        return tr("row {rows}\n{told}", rows=int(self.cloud.projection.rows[place]) + 1, told=self.cloud.told[place])

    def stops(self) -> tuple[HostArray, HostArray] | None:  # noqa: D102
        order = np.argsort(self.places[:, 0], kind="stable")
        return self.places[order, 0], self.places[order, 1]

    def reading(self, at: QPointF) -> str:  # noqa: D102
        row = self._row_at(at)
        return "" if row is None else self.words_of(row).replace("\n", ", ")

    def clicked_at(self, pixel: QPointF) -> None:  # noqa: D102
        place = self._row_at(pixel)
        if place is not None and self.cloud is not None:
            row = int(self.cloud.projection.rows[place])
            self.rows_clicked.emit(
                tr("row {row}, as {layer} sees it", row=row + 1, layer=self.cloud.projection.layer), [row]
            )

    def table(self) -> export.Table:  # noqa: D102
        if self.cloud is None:
            return (), ()
        rows = (self.cloud.projection.rows + 1).tolist()
        told = [words.replace("\n", ", ") for words in self.cloud.told]
        return ("row", tr("axis 1"), tr("axis 2"), "said"), (rows, *self.places.T.tolist(), told)


class TsnePlot(ByHand, ProjectionPlot):
    """The same by t-SNE, calculated when it is asked for."""

    def __init__(self, kind: str, title: str, about: str, empty: str) -> None:
        """Start empty."""
        super().__init__(kind, title, about, empty)
        self.margins = (4.0, 4.0, 4.0, 34.0)
        self.begin_asking(
            tr("Calculate"), tr("Find places for the rows by t-SNE with the weights on show; takes some seconds")
        )

    def show_cloud(self, cloud: Cloud) -> None:
        """Draw rows; they say of which moment they are."""
        from core.insight.projection import TSNE_NOTE

        super().show_cloud(cloud)
        self.set_note(
            tr("update {step:,} · {n_places} rows", step=cloud.step, n_places=len(self.places)).replace(",", " ")
        )
        self.title.setToolTip(f"{self.about}\n{TSNE_NOTE}")
