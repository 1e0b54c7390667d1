"""What the network says for every pair of two features, with the rows on top."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from core import numbers
from core.backend import HostArray
from core.language import tr
from gui import theme
from gui.plots import class_marks, colors, export, look, series, ticks, xy
from gui.scaling import px

if TYPE_CHECKING:
    from gui.plots.canvas import Canvas

Extent = tuple[float, float, float, float]
"""x from, x to, y from, y to."""
STRENGTH = {"dark": 0.42, "light": 0.36, "contrast": 0.5}
"""How strongly regions are coloured, so that dots stand out."""
MOST_ROWS = 2000
REACH = 8
"""So many pixels beside a dot still hit it."""


class DecisionPlot(xy.XYPlot):
    """Regions coloured by class probability (or by value), training rows as dots, validation rows as rings."""

    about = tr(
        "What the network answers for each pair of the two features; dots are training rows, rings validation rows."
    )

    below, beside = 2, 9
    """Pixels from the axes to their names: there are no numbers between them."""

    def __init__(
        self, parent: QWidget | None = None, name: str = "plot.decision", title: str = tr("Decision regions")
    ) -> None:
        """Start empty."""
        empty = tr("Press Start to train: what the network answers for each pair of features appears here.")
        super().__init__(name, title, empty, parent)
        self.features = ("x₁", "x₂")
        self.classes: tuple[str, ...] = ()
        self.rows: HostArray = np.empty((0, 2))
        self.kinds: HostArray = np.empty(0, int)
        self.validation: HostArray = np.empty(0, bool)
        self.answers: HostArray | None = None
        self.values, self._every = False, 1
        self.drawn_data: object = None  # whose rows are drawn
        self._extent: Extent | None = None
        self._picture: Any = None
        self._dots: list[Any] = []

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(250, 240)

    def prepare(self, canvas: Canvas) -> None:  # noqa: D102
        canvas.set_margins(20, 1, 1, 18)
        self._picture = canvas.picture()

    def set_names(self, features: Sequence[str], classes: Sequence[str] = ()) -> None:
        """Name the two axes and the classes."""
        self.features, self.classes = (features[0], features[1]), tuple(classes)
        if self.has_canvas:
            self.canvas.refresh()

    def show_regions(self, extent: Extent, answers: HostArray, values: bool = False) -> None:
        """Colour the background by the network's answers (ny, nx, outputs), row 0 at the lowest y.

        Probabilities mix the class colours, one output being the probability of the second class;
        with `values` the first output is a number: orange low, blue high.
        """
        self.ensure_canvas()
        self.answers, self._extent, self.values = answers, extent, values
        self._paint_regions()
        self.home((extent[0], extent[1]), (extent[2], extent[3]))
        self.filled(self._spoken())

    def show_points(self, x: HostArray, class_index: HostArray, validation: HostArray) -> None:
        """Draw rows (rows, 2) by class (integers) or target (floats); `validation` marks the rows drawn as rings."""
        self.ensure_canvas()
        every = self._every = -(-len(x) // MOST_ROWS) or 1
        self.rows, self.kinds = np.asarray(x)[::every], np.asarray(class_index)[::every]
        self.validation = np.asarray(validation, dtype=bool)[::every]
        self._set_dots()
        if self._extent is None and len(x):
            ends = [series.padded_range(*series.spread(column), 0.1) for column in self.rows.T]
            self.home(ends[0], ends[1])
        self.filled(self._spoken())

    def clear(self, empty: str | None = None) -> None:  # noqa: D102
        self.answers = self._extent = self.drawn_data = None
        self.rows, self.kinds, self.validation = np.empty((0, 2)), np.empty(0, int), np.empty(0, bool)
        if self.has_canvas:
            self._set_dots()
            self._paint_regions()
        super().clear(empty)

    def reading(self, at: QPointF) -> str:  # noqa: D102
        return self.words_at(*self.canvas.to_data(at)).replace("\n", ", ")

    def _spoken(self) -> str:
        rings = int(self.validation.sum())
        words = tr(
            "{n_rows} training rows and {rings} validation rows over {features}",
            n_rows=len(self.rows) - rings,
            rings=rings,
            features=" and ".join(self.features),
        )
        return words + (tr(", on the regions of the network's answers") if self.answers is not None else "")

    def clicked_at(self, pixel: QPointF) -> None:
        """Show the row of the dot that was clicked."""
        if not len(self.rows):
            return
        across, down = self.canvas.to_pixels(self.rows[:, 0], self.rows[:, 1])
        distance = np.hypot(across - pixel.x(), down - pixel.y())
        place = int(np.argmin(distance))
        if distance[place] <= REACH:
            number = place * self._every
            self.rows_clicked.emit(tr("row {number}", number=number + 1), np.array([number]))

    # Drawing.

    def recolor(self) -> None:  # noqa: D102
        self._paint_regions()
        self._set_dots()

    def _paint_regions(self) -> None:
        if self.answers is None or self._extent is None:
            self._picture.set(QImage(), QRectF())
            return
        x0, x1, y0, y1 = self._extent
        strength = STRENGTH.get(theme.current().name, 0.4)
        pixels = colors.on_canvas(self._pixels(self.answers), strength)
        self._picture.set(colors.image(pixels), QRectF(x0, y0, x1 - x0, y1 - y0))

    def _pixels(self, answers: HostArray) -> HostArray:
        if not self.values:
            return colors.mixed_classes(answers)
        return colors.heat(answers[..., 0], *self._value_range(answers[..., 0]))

    def _value_range(self, values: HostArray) -> tuple[float, float]:
        targets = np.issubdtype(self.kinds.dtype, np.floating) and len(self.kinds)
        return series.spread(self.kinds if targets else values)

    def _set_dots(self) -> None:
        chosen = [
            (color, rows[self.validation[rows] == ring], ring, class_marks.symbol(kind))
            for color, rows, kind in colors.groups(self.kinds)
            for ring in (False, True)
        ]
        while len(self._dots) < len(chosen):
            self._dots.append(self.canvas.dots())
        for item in self._dots[len(chosen) :]:
            item.clear()
        size = 7.5 if len(self.rows) <= 250 else 6.5
        for item, (color, rows, ring, symbol) in zip(self._dots, chosen, strict=False):
            item.setData(x=self.rows[rows, 0], y=self.rows[rows, 1], symbol=symbol, **_look(color, ring, size))

    # Words.

    def x_ticks(self, ends: xy.Ends, most: int) -> list[tuple[float, str]]:  # noqa: D102
        return []

    def y_ticks(self, ends: xy.Ends, most: int) -> list[tuple[float, str]]:  # noqa: D102
        return []

    def paint_under(self, painter: QPainter, area: QRectF) -> None:  # noqa: D102
        center = int(Qt.AlignmentFlag.AlignCenter)
        painter.setPen(theme.color("muted"))
        first, second = (
            painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, int(room))
            for name, room in zip(self.features, (area.width(), area.height()), strict=True)
        )
        painter.drawText(QRectF(area.left(), area.bottom() + self.below, area.width(), px(16)), center, first)
        painter.save()
        painter.translate(self.beside, area.center().y())
        painter.rotate(-90)
        painter.drawText(QRectF(-area.height() / 2, -px(8), area.height(), px(16)), center, second)
        painter.restore()

    def paint_over(self, painter: QPainter, area: QRectF) -> None:  # noqa: D102
        self._paint_names(painter)
        if self.hover is None:
            return
        metrics = painter.fontMetrics()
        lines = [
            metrics.elidedText(line, Qt.TextElideMode.ElideMiddle, int(area.width()) - 18)
            for line in self.words_at(*self.canvas.to_data(self.hover)).split("\n")
        ]
        width = max(metrics.horizontalAdvance(line) for line in lines) + 12
        height = 14 * len(lines) + 6
        left = area.left() + 3 if self.hover.x() > area.center().x() else area.right() - width - 3
        box = QRectF(QPointF(left, area.top() + 3), QPointF(left + width, area.top() + 3 + height))
        painter.fillRect(box, theme.color("canvas", 215))
        painter.setPen(theme.color("text"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), "\n".join(lines))

    def _class_names(self) -> Sequence[str]:
        """Name the classes, as the legend of the regions."""
        return self.classes

    def _paint_names(self, painter: QPainter) -> None:
        """Write into each region what it stands for: its colour alone would not tell everybody."""
        if self.values or self.answers is None or self._extent is None:
            return
        names, (x0, x1, y0, y1) = self._class_names(), self._extent
        for of, (across, up) in region_middles(self.answers).items():
            if of < len(names):
                at = self.canvas.to_pixel(x0 + across * (x1 - x0), y0 + up * (y1 - y0))
                words = painter.fontMetrics().elidedText(names[of], Qt.TextElideMode.ElideRight, px(70))
                box = QRectF(0, 0, painter.fontMetrics().horizontalAdvance(words) + 8, px(16))
                box.moveCenter(at)
                painter.fillRect(box, theme.color("canvas", 170))
                painter.setPen(theme.color("text"))
                painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)

    def words_at(self, x: float, y: float) -> str:
        """Say what is at a place: both features, and the likeliest class or the value."""
        words = "\n".join(f"{n} {numbers.text(v, 3)}" for n, v in zip(self.features, (x, y), strict=True))
        answer = self._answer_at(x, y)
        if answer is None:
            return words
        if self.values:
            return tr("{words}\nvalue {answer}", words=words, answer=numbers.text(float(answer[0])))
        shares = np.array([1 - answer[0], answer[0]]) if len(answer) == 1 else answer
        best = int(np.argmax(shares))
        name = self.classes[best] if best < len(self.classes) else tr("class {best}", best=best)
        return f"{words}\n{name} {ticks.percent(float(shares[best]))}"

    def _answer_at(self, x: float, y: float) -> HostArray | None:
        if self.answers is None or self._extent is None:
            return None
        x0, x1, y0, y1 = self._extent
        rows, columns = self.answers.shape[:2]
        row, column = int((y - y0) / (y1 - y0) * rows), int((x - x0) / (x1 - x0) * columns)
        inside = 0 <= row < rows and 0 <= column < columns
        return self.answers[row, column] if inside else None

    def table(self) -> export.Table:  # noqa: D102
        part = np.where(self.validation, "validation", "train")
        return (*self.features, "class", "part"), (self.rows[:, 0], self.rows[:, 1], self.kinds, part)


def region_middles(answers: HostArray) -> dict[int, tuple[float, float]]:
    """Give class → where its region is surest, as shares of width and height, of classes that have a region.

    `answers`: (ny, nx, outputs) probabilities, one output being that of the second class.
    """
    shares = np.stack([1 - answers[..., 0], answers[..., 0]], axis=-1) if answers.shape[-1] == 1 else answers
    best = np.argmax(shares, axis=-1)
    found = {}
    for of in np.unique(best).tolist():
        rows, columns = np.nonzero(best == of)
        sure = shares[rows, columns, of]
        kept = sure >= np.quantile(sure, 0.8)  # the middle of a spiral arm may lie in another one
        middle = np.array([rows[kept].mean(), columns[kept].mean()])
        at = int(np.argmin((rows[kept] - middle[0]) ** 2 + (columns[kept] - middle[1]) ** 2))
        place = rows[kept][at], columns[kept][at]
        found[of] = (float(place[1] + 0.5) / best.shape[1], float(place[0] + 0.5) / best.shape[0])
    return found


def _look(color: QColor, ring: bool, size: float) -> dict[str, Any]:
    from gui.plots.canvas import pen

    if ring:
        return {"pen": pen(color, 1.5), "brush": None, "size": size - 1}
    return {
        "pen": pen(look.mix(theme.color("canvas"), theme.color("text"), 0.05)),
        "brush": color,
        "size": size,
    }
