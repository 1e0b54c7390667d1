"""A first look at a table: points in the plane, a curve, images, or the first rows."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from core.backend import HostArray
from core.language import tr
from gui import theme
from gui.plots import base, class_marks, colors, export, look, series
from gui.scaling import px
from gui.tokens import NOTE

MOST_POINTS = 2000
ROW = 18.0
MOST_ROWS, MOST_COLUMNS = 12, 8


class SetPreview(base.Plot):
    """Shows what it is given in the way that suits it; `kind` says which way is on show."""

    about = tr("A first look at the data.")

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__("examples.preview", tr("Preview"), tr("Choose a data set to see it."), parent)
        self.kind = ""
        self.xy: HostArray = np.empty((0, 2))
        self.groups: HostArray = np.empty(0)
        self.images: HostArray = np.empty((0, 0, 0))
        self.head: tuple[str, ...] = ()
        self.cells: tuple[tuple[str, ...], ...] = ()

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(340, 250)

    def show_points(self, xy: HostArray, groups: HostArray, names: tuple[str, str]) -> None:
        """Draw (rows, 2) by class (integers) or value (floats)."""
        every = -(-len(xy) // MOST_POINTS) or 1
        self.kind, self.xy, self.groups = "points", xy[::every], groups[::every]
        self.head = names
        self.filled(tr("{n_xy} points over {names} and {names2}", n_xy=len(xy), names=names[0], names2=names[1]))

    def show_images(self, images: HostArray) -> None:
        """Draw images (count, height, width)."""
        self.kind, self.images = "images", images
        self.filled(
            tr(
                "{n_images} images of {shape} by {shape2} pixels",
                n_images=len(images),
                shape=images.shape[1],
                shape2=images.shape[2],
            )
        )

    def show_rows(self, head: Sequence[str], cells: Sequence[Sequence[str]]) -> None:
        """Write the first rows; of many columns the first and the last."""
        keep = list(range(len(head)))
        if len(keep) > MOST_COLUMNS:
            keep = [*keep[: MOST_COLUMNS - 1], len(head) - 1]
        self.kind = "rows"
        self.head = tuple(head[place] for place in keep)
        self.cells = tuple(tuple(row[place] for place in keep) for row in cells[:MOST_ROWS])
        self.set_note(
            tr("{n_keep} of {n_head} columns", n_keep=len(keep), n_head=len(head)) if len(keep) < len(head) else ""
        )
        self.filled(tr("The first {n_cells} rows: {head}", n_cells=len(self.cells), head=", ".join(self.head)))

    def table(self) -> export.Table:  # noqa: D102
        if self.kind == "points":
            return (*self.head, "group"), (self.xy[:, 0].tolist(), self.xy[:, 1].tolist(), self.groups.tolist())
        return self.head, tuple(zip(*self.cells, strict=True))

    def paint(self, painter: QPainter, area: QRectF) -> None:  # noqa: D102
        look.paint_ground(painter, area, self.hasFocus())
        inner = area.adjusted(10, 10, -10, -10)
        {"points": self._paint_points, "images": self._paint_images, "rows": self._paint_rows}[self.kind](
            painter, inner
        )

    def _paint_points(self, painter: QPainter, inner: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ends = [series.padded_range(*series.spread(column), 0.04) for column in self.xy.T]
        (x0, x1), (y0, y1) = ends
        if 0.5 < (x1 - x0) / (y1 - y0) < 2:  # a plane: circles stay round
            side = min(inner.width(), inner.height())
            centre = inner.center()
            inner = QRectF(
                centre.x() - side * (x1 - x0) / (y1 - y0) / 2, inner.top(), side * (x1 - x0) / (y1 - y0), side
            )
        across = inner.left() + (self.xy[:, 0] - x0) / (x1 - x0) * inner.width()
        down = inner.bottom() - (self.xy[:, 1] - y0) / (y1 - y0) * inner.height()
        size = 3.5 if len(self.xy) <= 400 else 2.2
        for color, rows, kind in colors.groups(self.groups):
            for x, y in zip(across[rows].tolist(), down[rows].tolist(), strict=True):
                class_marks.paint(painter, QPointF(x, y), kind, size, color)

    def _paint_images(self, painter: QPainter, inner: QRectF) -> None:
        side = min(inner.width() / 6, inner.height() / 3)
        columns = max(int(inner.width() // side), 1)
        fitting = int(inner.height() // side) * columns
        for number, image in enumerate(self.images[:fitting]):
            low, high = float(image.min()), float(image.max())
            grey = ((image - low) / ((high - low) or 1.0))[..., None]
            dark, light = colors.rgb(theme.color("canvas")), colors.rgb(theme.color("text"))
            place = QRectF(inner.left() + number % columns * side, inner.top() + number // columns * side, side, side)
            painter.drawImage(place.adjusted(2, 2, -2, -2), colors.image(dark + grey * (light - dark)))

    def _paint_rows(self, painter: QPainter, inner: QRectF) -> None:
        painter.setFont(look.small_font(NOTE))
        metrics, elide = painter.fontMetrics(), Qt.TextElideMode.ElideRight
        width = inner.width() / max(len(self.head), 1)
        left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for number, row in enumerate((self.head, *self.cells)):
            top = inner.top() + number * px(ROW)
            if top + px(ROW) > inner.bottom() + 4:
                break
            painter.setPen(theme.color("muted" if number == 0 else "text"))
            for place, cell in enumerate(row):
                box = QRectF(inner.left() + place * width, top, width - 6, px(ROW))
                painter.drawText(box, left, metrics.elidedText(cell, elide, int(box.width())))
