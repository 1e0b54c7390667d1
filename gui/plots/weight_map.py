"""A weight matrix as colours: blue positive, orange negative, dark zero."""

from __future__ import annotations

import weakref
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from core import numbers
from core.backend import HostArray
from core.language import tr
from core.params import WIDE
from gui import theme
from gui.access import say
from gui.plots import base, colors, export, look
from gui.scaling import px

BIAS = -1
"""The row number of the bias."""
GAP = 5.0
LEAST = 2
"""Smallest cell in pixels; larger matrices are thinned to their largest weights."""
SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
MOVES = {
    Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0),
}  # fmt: skip


@dataclass(frozen=True)
class Blocks:
    """How many rows or columns go into one drawn cell."""

    count: int
    size: int

    @property
    def cells(self) -> int:
        """Drawn cells."""
        return -(-self.count // self.size)

    def starts(self) -> HostArray:
        """First index of each cell."""
        return np.arange(0, self.count, self.size)


MOST_LOOKED_AT = 2**19
SOME_OF_CELL = 3
"""Rows and columns of weights that stand for a cell of a very large layer."""


DIGITS_WIDE, DIGITS_HIGH = 40, 15
"""Pixels of a cell that has room for its number."""
DASHED = 7.0
"""Pixels from which on a cell has room for the dash of negative numbers."""


def fitting(painter: QPainter, value: float, width: float) -> str:
    """Write a number with as many digits, up to three, as `width` pixels have room for."""
    texts = [numbers.text(value, digits) for digits in (3, 2, 1)]
    room = painter.fontMetrics().horizontalAdvance
    last = numbers.power(value) if np.isfinite(value) else texts[-1]
    return next((text for text in texts if room(text) <= width), min(last, texts[-1], key=room))


class WeightMap(base.Plot):
    """Rows are inputs, columns are neurons; the row below, a little apart, is the bias."""

    about = tr("Rows are inputs, columns neurons, the row below the bias: blue is positive, orange negative.")
    hint = tr("Click a cell or use the arrow keys to choose a weight.")

    picked = Signal(int, int)
    """Input and neuron of the weight that was chosen; input −1 is the bias."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__("plot.weights", tr("Weights"), tr("Choose a layer to see its weights."), parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.weight: HostArray = np.empty((0, 0))
        self._sample = self.weight
        self.bias: HostArray | None = None
        self.names: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
        self.chosen: tuple[int, int] | None = None
        self._kept: tuple[object, tuple[HostArray, QImage, QImage]] | None = None
        self._version = 0
        self._thinned: tuple[Any, tuple[Blocks, Blocks], HostArray] | None = None

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(320, 150)

    def show(
        self,
        weight: HostArray | None = None,
        bias: HostArray | None = None,
        inputs: Sequence[str] = (),
        neurons: Sequence[str] = (),
    ) -> None:
        """Draw weights (inputs, neurons) and the bias (neurons,) if there is one; names are optional.

        Without an argument this is `QWidget.show`.
        """
        if weight is None:
            super().show()
            return
        if not weight.size:
            self.clear(tr("This layer has no weights."))
            return
        if weight.shape != self.weight.shape:
            self.chosen = None
        self.weight, self.bias, self.names = weight, bias, (tuple(inputs), tuple(neurons))
        self._version += 1
        self.set_title(tr("Weights {shape} × {shape2}", shape=weight.shape[0], shape2=weight.shape[1]))
        self._sample = weight if weight.size <= WIDE else weight[:: -(-weight.size // MOST_LOOKED_AT)]
        rough = "≈ " if weight.size > WIDE else ""
        self.set_note(
            tr(
                "mean {rough}{two} · sd {rough}{two2}",
                rough=rough,
                two=_two(float(self._sample.mean())),
                two2=_two(float(self._sample.std())),
            )
        )
        self.filled(
            tr(
                "{title}, {note}, largest {most}",
                title=self.title.text(),
                note=self.note.text(),
                most=numbers.text(self.most()),
            )
        )

    def select(self, i: int, j: int) -> None:
        """Frame the weight from input `i` (−1: the bias) to neuron `j`; emits nothing."""
        known = self.bias is not None if i == BIAS else 0 <= i < self.weight.shape[0]
        self.chosen = (i, j) if known and 0 <= j < self.weight.shape[1] else None
        self.update()

    def clear(self, empty: str | None = None) -> None:  # noqa: D102
        self.weight, self.bias, self.chosen = np.empty((0, 0)), None, None
        self._sample = self.weight
        super().clear(empty)

    def most(self) -> float:
        """Give the largest |value|, the end of the colour scale."""
        return max(_reach(self._sample), 0.0 if self.bias is None else _reach(self.bias))

    def value(self, i: int, j: int) -> float:
        """Give a weight, or with `i` −1 a bias."""
        return float(self.bias.ravel()[j]) if i == BIAS and self.bias is not None else float(self.weight[i, j])

    def words(self, i: int, j: int) -> str:
        """Name a weight and say its value, e.g. "x₁ → neuron 3: −0.42"."""
        inputs, neurons = self.names
        to = neurons[j] if j < len(neurons) else tr("neuron {j}", j=j + 1)
        if i == BIAS:
            return tr("bias of {to}: {value}", to=to, value=numbers.text(self.value(i, j)))
        start = inputs[i] if i < len(inputs) else "x" + str(i + 1).translate(SUBSCRIPTS)
        return f"{start} → {to}: {numbers.text(self.value(i, j))}"

    def table(self) -> export.Table:  # noqa: D102
        rows, columns = self.weight.shape
        cells = [(i, j) for i in range(rows) for j in range(columns)]
        cells += [(BIAS, j) for j in range(columns)] if self.bias is not None else []
        named = [("bias" if i == BIAS else i + 1, j + 1, self.value(i, j)) for i, j in cells]
        return ("input", "neuron", "weight"), list(zip(*named, strict=True))

    # Geometry.

    def places(self) -> tuple[QRectF, QRectF]:
        """Give the rectangles of the weights and of the bias row."""
        area = self.area()
        if self.bias is None:
            return area, QRectF()
        height = min(max((area.height() - GAP) / (self.weight.shape[0] + 1), 7.0), (area.height() - GAP) / 2)
        top = area.bottom() - height
        return area.adjusted(0, 0, 0, -height - GAP), QRectF(area.left(), top, area.width(), height)

    def blocks(self) -> tuple[Blocks, Blocks]:
        """Give how rows and columns are joined so that each drawn cell can be seen."""
        place, _ = self.places()
        rows, columns = self.weight.shape
        return _blocks(rows, place.height()), _blocks(columns, place.width())

    def cell(self, i: int, j: int) -> QRectF:
        """Give the rectangle in which a weight (or bias) is drawn."""
        place, below = self.places()
        down, across = self.blocks()
        width = place.width() / across.cells
        left = place.left() + (j // across.size) * width
        if i == BIAS:
            return QRectF(left, below.top(), width, below.height())
        height = place.height() / down.cells
        return QRectF(left, place.top() + (i // down.size) * height, width, height)

    def at(self, position: QPointF) -> tuple[int, int] | None:
        """Give the weight under a place: in a cell of several, the largest."""
        if self.is_empty:
            return None
        place, below = self.places()
        down, across = self.blocks()
        column = int((position.x() - place.left()) / place.width() * across.cells)
        columns = slice(column * across.size, (column + 1) * across.size)
        if self.bias is not None and below.contains(position):
            return BIAS, columns.start + _largest(self.bias.ravel()[columns])
        if not place.contains(position) or column >= across.cells:
            return None
        row = min(int((position.y() - place.top()) / place.height() * down.cells), down.cells - 1)
        block = self.weight[row * down.size : (row + 1) * down.size, columns]
        i, j = np.unravel_index(_largest(block), block.shape)
        return row * down.size + int(i), columns.start + int(j)

    # Painting.

    def paint(self, painter: QPainter, area: QRectF) -> None:  # noqa: D102
        place, below = self.places()
        _, cells, row = self._images()
        painter.drawImage(place, cells)
        self._paint_gaps(painter, place, *self.blocks())
        if self.bias is not None:
            painter.drawImage(below, row)
            self._paint_gaps(painter, below, Blocks(1, 1), self.blocks()[1])
        self._paint_numbers(painter)
        if self.chosen is not None:
            painter.setPen(QPen(theme.color("text"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.cell(*self.chosen).adjusted(1, 1, -1, -1))

    def _images(self) -> tuple[HostArray, QImage, QImage]:
        down, across = self.blocks()
        key = (self._version, down, across, theme.current().name)
        if self._kept is None or self._kept[0] != key:
            self._kept = key, self._draw_images(down, across)
        return self._kept[1]

    def _draw_images(self, down: Blocks, across: Blocks) -> tuple[HostArray, QImage, QImage]:
        thinned = self._thin(down, across)
        row = np.zeros((1, 1)) if self.bias is None else strongest(self.bias.reshape(1, -1), across.starts(), 1)
        images = (colors.image(colors.signed(values, self.most(), theme.color("card"))) for values in (thinned, row))
        return thinned, *images  # type: ignore[return-value]

    def _thin(self, down: Blocks, across: Blocks) -> HostArray:
        """Join weights into cells, once for as long as they are the same."""
        before = self._thinned
        if before is not None and before[0]() is self.weight and before[1] == (down, across):
            return before[2]
        values, at, to = self.weight, down.starts(), across.starts()
        if values.size > WIDE:
            # Of very many weights a few of each cell are looked at: all of them take a second.
            rows, at = _some(down, values.shape[0])
            columns, to = _some(across, values.shape[1])
            values = values[np.ix_(rows, columns)]
        thinned = strongest(strongest(values, at, 0), to, 1)
        self._thinned = weakref.ref(self.weight), (down, across), thinned
        return thinned

    def shade(self, value: float) -> QColor:
        """Give the colour of a value."""
        parts = colors.signed(np.array([value]), self.most(), theme.color("card"))[0]
        return QColor(*parts.astype(int).tolist())

    def _paint_gaps(self, painter: QPainter, place: QRectF, down: Blocks, across: Blocks) -> None:
        painter.setPen(QPen(theme.color("window"), 1))
        if place.width() / across.cells >= 5:
            for n in range(1, across.cells):
                x = round(place.left() + n * place.width() / across.cells)
                painter.drawLine(QPointF(x, place.top()), QPointF(x, place.bottom()))
        if place.height() / down.cells >= 5:
            for n in range(1, down.cells):
                y = round(place.top() + n * place.height() / down.cells)
                painter.drawLine(QPointF(place.left(), y), QPointF(place.right(), y))

    def _paint_numbers(self, painter: QPainter) -> None:
        rows, columns = self.weight.shape
        cell = self.cell(0, 0)
        if cell.width() < px(DIGITS_WIDE) or cell.height() < px(DIGITS_HIGH):
            self._paint_signs(painter, cell)
            return
        painter.setFont(look.small_font())
        for i in range(BIAS if self.bias is not None else 0, rows):
            for j in range(columns):
                value = self.value(i, j)
                painter.setPen(look.readable(self.shade(value)))
                box = self.cell(i, j)
                painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), fitting(painter, value, box.width()))

    def _paint_signs(self, painter: QPainter, cell: QRectF) -> None:
        """Put a dash into negative cells that have no room for digits: colour alone would not tell everybody."""
        if min(cell.width(), cell.height()) < DASHED:
            return
        thinned, half = self._images()[0], min(cell.width(), cell.height()) * 0.28
        down, across = self.blocks()
        for row, column in np.argwhere(thinned < 0).tolist():
            box = self.cell(row * down.size, column * across.size)
            painter.setPen(QPen(look.readable(self.shade(float(thinned[row, column]))), 1))
            y = round(box.center().y())
            painter.drawLine(QPointF(box.center().x() - half, y), QPointF(box.center().x() + half, y))

    # Choosing.

    def tip(self, position: QPoint) -> str:  # noqa: D102
        found = self.at(QPointF(position))
        return "" if found is None else self.words(*found)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        found = self.at(event.position()) if event.button() == Qt.MouseButton.LeftButton else None
        if found is None:
            super().mousePressEvent(event)
        else:
            self._choose(*found)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        move = MOVES.get(Qt.Key(event.key()))
        if move is None or self.is_empty:
            super().keyPressEvent(event)
        else:
            self._step(*move)

    def _step(self, down: int, across: int) -> None:
        rows, columns = self.weight.shape
        i, j = self.chosen or (0, 0)
        last = rows if self.bias is not None else rows - 1
        line = min(max((rows if i == BIAS else i) + down, 0), last)
        chosen = BIAS if line == rows else line, min(max(j + across, 0), columns - 1)
        self._choose(*chosen)
        say(self, self.words(*chosen).replace("\n", ", "))

    def _choose(self, i: int, j: int) -> None:
        self.select(i, j)
        self.describe(self.words(i, j))
        self.picked.emit(i, j)


def _some(blocks: Blocks, count: int) -> tuple[HostArray, HostArray]:
    """Give a few places of each block, and where each block's begin among them."""
    starts = blocks.starts()
    places = np.unique(np.linspace(starts, starts + blocks.size - 1, SOME_OF_CELL).astype(int))
    places = places[places < count]
    return places, np.searchsorted(places, starts)


def strongest(values: HostArray, starts: HostArray, axis: int) -> HostArray:
    """Join neighbours along an axis, keeping the value of largest size with its sign."""
    if len(starts) == values.shape[axis]:
        return values
    high, low = np.maximum.reduceat(values, starts, axis=axis), np.minimum.reduceat(values, starts, axis=axis)
    return np.where(-low > high, low, high)


def _reach(values: HostArray) -> float:
    reach = max(float(values.max()), -float(values.min()))
    if not np.isfinite(reach):
        reach = float(np.abs(values[np.isfinite(values)]).max(initial=0.0))
    return reach


def _blocks(count: int, pixels: float) -> Blocks:
    most = max(int(pixels // LEAST), 1)
    return Blocks(count, -(-count // most))


def _largest(values: HostArray) -> int:
    return int(np.argmax(np.nan_to_num(np.abs(values), nan=np.inf)))


def _two(value: float) -> str:
    return f"{round(value, 2) + 0.0:.2f}".replace("-", numbers.MINUS) if np.isfinite(value) else numbers.text(value)
