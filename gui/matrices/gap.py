"""One layer as a matrix: a cell is an edge, lines are what it reads, columns its neurons."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPen

from core import numbers
from core.backend import HostArray
from core.explain_conv import at as index_of
from core.explain_conv import place_of
from core.explanation import Ref
from core.language import tr
from core.picture import Picture, Values
from gui import theme
from gui.diagram import texts
from gui.diagram.editor import ValueEditor
from gui.diagram.marks import COLORS, Mark, Marks
from gui.plots import colors, look
from gui.plots.weight_map import BIAS, WeightMap, strongest
from gui.scaling import px

LEFT, LINE, STRIP = 82, 17, 8
"""Pixels for what is read, for a line of what comes out, and for its colours where digits have no room."""
CELL, NARROWEST, WIDEST = 46, 190, 380
DIGITS_WIDE, DIGITS_HIGH, TWO_LINES = 36, 13, 34
WIDTHS: dict[Mark, float] = {"focus": 3, "selected": 2, "operand": 1.5, "hover": 1}


class GapMap(WeightMap):
    """The weights of `layer`, the values that it reads, and its sums, values and slopes as far as they are known.

    The arrow keys go from weight to weight; while stepping ← and → step, and with Shift they go on to other columns.

    Signals:
        chosen_place: what was clicked or gone to: a weight, bias, neuron, or the layer by its title.
        asked: a place whose menu is wanted, and where on the screen.  value_typed: a place and its new number.
    """

    chosen_place = Signal(object)
    asked = Signal(object, QPoint)
    value_typed = Signal(object, float)

    def __init__(self, layer: str) -> None:
        """Start empty."""
        super().__init__()
        self.layer, self.source = layer, ""
        self.setObjectName(f"matrix.{layer}")
        self.title.setObjectName(f"matrix.{layer}.title")
        self.note.setObjectName(f"matrix.{layer}.note")
        self.marks = Marks()
        self._raw: HostArray = np.empty((0, 0))
        self._read: Values | None = None
        self._lines: list[tuple[str, Values]] = []
        self._slopes: tuple[HostArray | None, HostArray | None] = None, None
        self._picture: Picture | None = None
        self._editor: ValueEditor | None = None
        self.editable = False
        self.picked.connect(lambda i, j: self.chosen_place.emit(self.ref_of(i, j)))

    def show_picture(self, picture: Picture, marks: Marks) -> None:
        """Show the layer's numbers at one moment."""
        weight, bias = (picture.weights.get(f"{self.layer}.{name}") for name in ("weight", "bias"))
        assert weight is not None
        self._picture = picture
        self.source = picture.spec[self.layer].inputs[0]
        if weight is not self._raw or bias is not self.bias:
            self._raw = weight
            self.show(weight.reshape(-1, weight.shape[-1]), bias)
        rows, units = self.weight.shape
        self.set_title(f"{self.layer} · W {rows} × {units}")
        self._read = _fitting(picture.activations.get(self.source), rows if weight.ndim == 2 else 0)
        parts = {"z": picture.sums, "a": picture.activations, "∂": picture.slopes}
        found = {name: _fitting(values.get(self.layer), units) for name, values in parts.items()}
        self._lines = [(name, values) for name, values in found.items() if values is not None]
        own = (picture.weight_slopes.get(f"{self.layer}.{name}") for name in ("weight", "bias"))
        weight_slopes, bias_slopes = (None if s is None else np.where(s.known, s.array, np.nan) for s in own)
        self._slopes = None if weight_slopes is None else weight_slopes.reshape(rows, units), bias_slopes
        self.mark(marks)

    def mark(self, marks: Marks) -> None:
        """Mark other places; the arrow keys go on from the selected weight."""
        self.marks = marks
        found = self.cell_of(marks.selected) if marks.selected is not None else None
        self.chosen = found
        self.update()

    def ref_of(self, i: int, j: int) -> Ref:
        """Name the place of a cell."""
        if i == BIAS:
            return Ref("bias", self.layer, (j,))
        return Ref("weight", self.layer, (*index_of(self._raw.shape[:-1], i), j))

    def cell_of(self, ref: Ref) -> tuple[int, int] | None:
        """Give the cell of a weight or bias of this layer; None for all other places."""
        if ref.layer != self.layer or ref.kind not in ("weight", "bias"):
            return None
        if ref.kind == "bias":
            return (BIAS, ref.index[0]) if self.bias is not None else None
        shape = self._raw.shape
        if len(ref.index) != len(shape) or any(i >= n for i, n in zip(ref.index, shape, strict=True)):
            return None
        return place_of(shape[:-1], ref.index[:-1]), ref.index[-1]

    def value_text(self, ref: Ref) -> str:
        """Give what stands at a place of what is read ("input") or of a line ("z", "a", "∂") below, as on screen."""
        if ref.layer == self.source and self._read is not None:
            return numbers.text(self._read.at(ref.index[0]))
        return " ".join(f"{name} {numbers.text(values.at(ref.index[0]))}" for name, values in self._lines)

    # Geometry: the matrix leaves room at its left and below.

    def area(self) -> QRectF:  # noqa: D102
        left = px(LEFT) if self._read is not None else 2
        return super().area().adjusted(left, 2, -3, -px(LINE) * len(self._lines) - 4)

    def sizeHint(self) -> QSize:  # noqa: D102
        wanted = px(LEFT) + px(CELL) * self.weight.shape[1]
        return QSize(min(max(wanted, px(NARROWEST)), px(WIDEST)), 200)

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        return QSize(self.sizeHint().width(), 120)

    def head(self, i: int) -> QRectF:
        """Give where the value that line `i` reads is drawn."""
        cell, area = self.cell(i, 0), self.area()
        return QRectF(area.left() - px(LEFT) + 2, cell.top(), px(LEFT) - 6, cell.height())

    def foot(self, line: int, j: int) -> QRectF:
        """Give where a number of neuron `j` is drawn below the matrix."""
        cell, area = self.cell(0, j), self.area()
        return QRectF(cell.left(), area.bottom() + 3 + line * px(LINE), cell.width(), px(LINE))

    def rect_of(self, ref: Ref) -> QRectF | None:
        """Give where a place is drawn; None where it is in another matrix."""
        cell = self.cell_of(ref)
        if cell is not None:
            return self.cell(*cell)
        if ref.kind != "unit":
            return None
        unit, (rows, units) = ref.index[0], self.weight.shape
        if ref.layer == self.source and self._read is not None and unit < rows:
            return self.head(unit)
        if ref.layer == self.layer and self._lines and unit < units:
            return self.foot(0, unit).united(self.foot(len(self._lines) - 1, unit))
        return None

    def place_at(self, position: QPointF) -> Ref | None:
        """Name what is drawn at a place."""
        cell = self.at(position)
        if cell is not None:
            return self.ref_of(*cell)
        area, (rows, units) = self.area(), self.weight.shape
        down, across = self.blocks()
        place = self.places()[0]
        if self._read is not None and position.x() < area.left() and place.top() <= position.y() < place.bottom():
            line = int((position.y() - place.top()) / place.height() * down.cells) * down.size
            return Ref("unit", self.source, (min(line, rows - 1),))
        if self._lines and position.y() > area.bottom() and area.left() <= position.x() < area.right():
            column = int((position.x() - area.left()) / area.width() * across.cells) * across.size
            return Ref("unit", self.layer, (min(column, units - 1),))
        return Ref("layer", self.layer) if position.y() < area.top() else None

    # Painting.

    def paint(self, painter: QPainter, area: QRectF) -> None:  # noqa: D102
        super().paint(painter, area)
        painter.setFont(look.small_font())
        self._paint_read(painter)
        for number, (name, values) in enumerate(self._lines):
            self._paint_line(painter, number, name, values)
        self._paint_marks(painter)

    def _paint_numbers(self, painter: QPainter) -> None:
        cell = self.cell(0, 0)
        if self._slopes[0] is None or cell.width() < px(40) or cell.height() < px(TWO_LINES):
            super()._paint_numbers(painter)
            return
        painter.setFont(look.small_font())
        rows, columns = self.weight.shape
        for j in range(columns):
            for i in range(BIAS if self.bias is not None else 0, rows):
                value, box = self.value(i, j), self.cell(i, j)
                painter.setPen(look.readable(self.shade(value)))
                painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self.cell_text(i, j))

    def cell_text(self, i: int, j: int) -> str:
        """Give what is written into a large cell: the weight, and below it its slope where that is known."""
        slopes, words = self._slopes[1 if i == BIAS else 0], numbers.text(self.value(i, j), 3)
        slope = float("nan") if slopes is None else float(slopes[j] if i == BIAS else slopes[i, j])
        return words if np.isnan(slope) else f"{words}\n∂ {numbers.text(slope, 3)}"

    def _paint_read(self, painter: QPainter) -> None:
        if self._read is None:
            return
        down, _ = self.blocks()
        place = self.places()[0]
        values = np.where(self._read.known, self._read.array, 0.0)[:, None]
        strip = QRectF(place.left() - STRIP - 3, place.top(), STRIP, place.height())
        painter.drawImage(strip, _image(strongest(values, down.starts(), 0)))
        if down.size > 1 or self.cell(0, 0).height() < px(DIGITS_HIGH):
            return
        painter.setPen(theme.color("text"))
        for i in range(self.weight.shape[0]):
            box = self.head(i).adjusted(0, 0, -STRIP - 3, 0)
            painter.drawText(box, int(look_right()), numbers.text(self._read.at(i), 3))

    def _paint_line(self, painter: QPainter, number: int, name: str, values: Values) -> None:
        _, across = self.blocks()
        first, last = self.foot(number, 0), self.foot(number, self.weight.shape[1] - 1)
        painter.setPen(theme.color("negative" if name == "∂" else "muted"))
        if self._read is not None:
            box = QRectF(first.left() - px(LEFT), first.top(), px(LEFT) - 6, px(LINE))
            painter.drawText(box, int(look_right()), name)
        words = [numbers.text(values.at(j), 3) for j in range(self.weight.shape[1])] if across.size == 1 else []
        widest = max((painter.fontMetrics().horizontalAdvance(word) for word in words), default=0)
        if across.size > 1 or first.width() < max(px(DIGITS_WIDE), widest):
            shown = np.where(values.known, values.array, 0.0)[None, :]
            strip = first.united(last).adjusted(0, 4, 0, -4)
            painter.drawImage(strip, _image(strongest(shown, across.starts(), 1)))
            return
        painter.setPen(theme.color("negative" if name == "∂" else "text"))
        for j, word in enumerate(words):
            painter.drawText(self.foot(number, j), int(Qt.AlignmentFlag.AlignCenter), word)

    def _paint_marks(self, painter: QPainter) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        marks = self.marks
        for ref in (*marks.operands, marks.selected, marks.focus):
            box = self.rect_of(ref) if ref is not None else None
            if ref is None or box is None:
                continue
            mark = marks.of(ref)
            painter.setPen(QPen(theme.color(COLORS[mark]), WIDTHS[mark]))
            painter.drawRect(box.adjusted(1, 1, -1, -1))

    # The pointer.

    def words(self, i: int, j: int) -> str:  # noqa: D102
        if i != BIAS and self._raw.ndim == 4:
            row, column, channel = (place + 1 for place in index_of(self._raw.shape[:-1], i))
            place = tr("row {row}, column {column}, channel {channel}", row=row, column=column, channel=channel)
            return tr("filter {j}, {place}: {full}", j=j + 1, place=place, full=numbers.full(self.value(i, j)))
        return texts.tip(self._picture, self.ref_of(i, j)) if self._picture is not None else ""

    def tip(self, position: QPoint) -> str:  # noqa: D102
        ref = self.place_at(QPointF(position))
        if ref is None or ref.kind not in ("unit", "layer") or self._picture is None:
            return super().tip(position)
        return texts.tip(self._picture, ref)

    def edit(self, ref: Ref) -> None:
        """Open a field on a weight or bias, where its number may be typed."""
        cell = self.cell_of(ref)
        if cell is None or not self.editable:
            return
        if self._editor is not None:
            self._editor.dismiss()
        self._editor = ValueEditor(ref, self.value(*cell), self)
        self._editor.committed.connect(self.value_typed)
        self._editor.closed.connect(self._editor_closed)
        self._editor.show_at(self.cell(*cell).center().toPoint())

    def _editor_closed(self) -> None:
        held = self._editor is not None and self._editor.hasFocus()
        self._editor = None
        if held:
            self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return types a value; Escape lets the selection go."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen is not None:
            self.edit(self.ref_of(*self.chosen))
        elif event.key() == Qt.Key.Key_Escape and self.marks.selected is not None:
            self.chosen_place.emit(None)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Type the value of a cell."""
        cell = self.at(event.position())
        if cell is not None:
            self.edit(self.ref_of(*cell))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        ref = self.place_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and ref is not None and ref.kind in ("unit", "layer"):
            self.chosen_place.emit(ref)
            event.accept()
        else:
            super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the place under the pointer, or with the menu key of the chosen weight."""
        ref = self.place_at(QPointF(event.pos()))
        if event.reason() == QContextMenuEvent.Reason.Keyboard and self.chosen is not None:
            ref = self.ref_of(*self.chosen)
        if ref is None:
            super().contextMenuEvent(event)
        else:
            self.asked.emit(ref, event.globalPos())


def look_right() -> Qt.AlignmentFlag:
    """Give the alignment of numbers: at the right, in the middle."""
    return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def _fitting(values: Values | None, count: int) -> Values | None:
    """Give values where there is one for each line or column."""
    if values is None or values.array.size != count:
        return None
    return Values(values.array.ravel(), values.known.ravel())


def _image(values: HostArray) -> QImage:
    most = float(np.abs(values[np.isfinite(values)]).max(initial=0.0))
    return colors.image(colors.signed(values, most, theme.color("card")))
