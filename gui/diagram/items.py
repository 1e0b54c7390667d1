"""The units of one layer in one item: values, biases, names and marks."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QTransform
from PySide6.QtWidgets import QGraphicsItem

from core.explanation import Ref
from core.language import tr
from core.living import FINE
from core.picture import Picture, Values
from gui.diagram import ink, texts
from gui.diagram.cells import DIGITS_FROM, MOST_KERNELS, Cells, paint_kernels
from gui.diagram.columns import CELLS_UP_TO
from gui.diagram.detail import NEAR
from gui.diagram.layout import NAME_WIDTH, name_font
from gui.diagram.marks import COLORS, Mark, Marks
from gui.diagram.shapes import BIAS_HEIGHT, Box, Column, around
from gui.diagram.thumbs import Thumbs, paint_state

READABLE = 8.0
"""Pixels of the screen that the words below a layer are high, at least."""
LEAST_DISC = 8.0
"""Smaller discs lie within the number written over them and make it hard to read."""
_TURNED = QTransform(0, 1, 1, 0, 0, 0)
BOUNDED = ("softmax", "sigmoid", "tanh")
"""Activations whose values are measured against 1, not against the layer's largest."""


@dataclass(frozen=True)
class UnitView:
    """One unit as it is drawn."""

    unit: int
    y: float
    value: float | None
    text: str
    slope: str
    bias: str
    name: str
    mark: Mark
    bias_mark: Mark
    state: int = FINE


class ColumnItem(QGraphicsItem):
    """Draws one layer; `edge` says whether it is the "input" or "output" layer, whose units have names."""

    def __init__(self, column: Column, style: str, edge: str, first: int = 0) -> None:
        """Prepare for `column`; nothing is drawn before the first `present`. `first`: an input layer's first column."""
        super().__init__()
        self.column, self.style, self.edge, self.first = column, style, edge, first
        self.units: list[UnitView] = []
        self._picture: Picture | None = None
        self._scale = 1.0
        self._cells, self._thumbs = Cells(column), Thumbs()
        self._heat: object = self
        self._marked: list[tuple[int, Mark]] = []
        self._bar = False
        self._sum = ""
        self._painted: tuple[object, ...] = ()
        self.setZValue(2)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        ink.keep_pixels(self, style)

    def boundingRect(self) -> QRectF:  # noqa: D102
        room = NAME_WIDTH + 40 if self.edge else 130
        return ink.rect(self.column.body).adjusted(-room - self.column.lead, -30, room, 80)

    def present(self, picture: Picture, marks: Marks) -> None:
        """Take over the numbers of `picture` and what is marked; paint anew where that shows."""
        self._take_over(picture, marks)
        painted = (self.units, self._scale, self._sum, self._marked, self._cells.made, self._thumbs.made)
        if painted != self._painted:
            self._painted = painted
            self.update()

    def _take_over(self, picture: Picture, marks: Marks) -> None:
        self._picture = picture
        column = self.column
        values = picture.activations.get(column.layer)
        kind = picture.spec[column.layer].layer.output_activation()
        self._scale = 1.0 if kind in BOUNDED else _largest(values, 0.0 if column.form == "grid" else 1.0)
        if column.form == "units" or column.thumb:
            self._thumbs.take(picture.answers.get(column.layer), column.units, kind in BOUNDED)
        self._bar = self.edge == "output" and kind in ("softmax", "sigmoid") and self.style != "step"
        if column.form == "units":
            self.units = [self._view(picture, marks, unit, values) for unit in column.units]
            focused = [v.unit for v in self.units if v.mark == "focus"]
            self._sum = texts.sum_line(picture, column.layer, focused[0]) if focused and self.style == "step" else ""
            if column.heat is not None:
                self._cells.take(values, None, self._scale)
            return
        self._marked = _marked_cells(marks, column)
        self._cells.take(values, picture.weights.get(f"{column.layer}.bias"), self._scale)

    def _view(self, picture: Picture, marks: Marks, unit: int, values: Values | None) -> UnitView:
        layer, style, roomy = self.column.layer, self.style, self.column.radius > 25
        value = values.at(unit) if values is not None else None
        slope = texts.unit_slope(picture, layer, unit, roomy) if style == "step" else ""
        bias = texts.bias(picture, style, layer, unit) if self.column.biased else ""
        return UnitView(
            unit,
            float(self.column.y_of(unit) or 0.0),
            value,
            texts.unit(picture, style, layer, unit, roomy),
            slope,
            bias,
            self._name(picture, unit),
            marks.of(Ref("unit", layer, (unit,))),
            marks.of(Ref("bias", layer, (unit,))),
            texts.state(picture, layer, unit),
        )

    def _name(self, picture: Picture, unit: int) -> str:
        if self.edge == "input":
            return texts.input_name(picture.inputs, self.first + unit)
        return texts.output_name(picture.outputs, unit, self.column.count) if self.edge == "output" else ""

    def view_of(self, unit: int) -> UnitView | None:
        """Give a unit as it is drawn, None where it is not drawn as a circle."""
        return next((view for view in self.units if view.unit == unit), None)

    def unit_text(self, unit: int) -> str:
        """Give the value written at a unit, "" where it is not shown."""
        view = self.view_of(unit)
        if view is None and self.column.form != "units" and self._picture is not None:
            return texts.unit(self._picture, self.style, self.column.layer, unit)
        return view.text if view else ""

    def slope_text(self, unit: int) -> str:
        """Give the slope written at a unit, "" where there is none."""
        view = self.view_of(unit)
        return view.slope if view else ""

    def bias_text(self, unit: int) -> str:
        """Give the bias written at a unit, "" where there is none."""
        view = self.view_of(unit)
        if view is None and self.column.form == "strip" and self.column.biased and self._picture is not None:
            return texts.bias(self._picture, self.style, self.column.layer, unit)
        return view.bias if view else ""

    def bias_box(self, unit: int) -> Box | None:
        """Give the place of a unit's bias."""
        view = self.view_of(unit)
        text = view.bias if view else ""
        return self.column.bias_box(unit, max(ink.measure(text, 10, False) + 12, 30))

    def bias_at(self, x: float, y: float) -> Ref | None:
        """Give the bias at a point."""
        if not self.column.biased:
            return None
        shown: tuple[int, ...] = self.column.units
        if self.column.form == "strip":
            unit = self.column.unit_at(self.column.x, y)
            shown = () if unit is None else (unit,)
        for unit in shown:
            box = self.bias_box(unit)
            if box is not None and box.holds(x, y, 1):
                return Ref("bias", self.column.layer, (unit,))
        return None

    def paint(self, painter: QPainter, option: Any, widget: Any = None) -> None:  # noqa: D102
        if self.column.form == "units":
            self._paint_heat(painter)
            for view in self.units:
                self._paint_unit(painter, view)
            self._paint_jumps(painter)
        else:
            self._paint_cells(painter, option.exposedRect)
        if self.column.fold is not None:
            self._paint_fold(painter, self.column.fold)

    def _paint_fold(self, painter: QPainter, fold: Box) -> None:
        """Write how much is shown; from further away in larger letters, so that they stay readable."""
        size = min(max(11.0, READABLE / ink.scale_of(painter)), 16.0)
        grown = size / 11
        box = around(fold.center[0], fold.y + fold.h * grown / 2, fold.w * grown, fold.h * grown)
        if self.style == "step" or self.column.form == "grid":
            ink.pill(painter, box, "card", ink.pen("line"), 10 * grown)
        ink.write(painter, box, self.column.fold_text, size, "muted")

    def _paint_unit(self, painter: QPainter, view: UnitView) -> None:
        x, r = self.column.x, self.column.radius
        if view.mark:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink.color(COLORS[view.mark], 70 if view.mark == "focus" else 40))
            ink.circle(painter, x, view.y, r + (6 if view.mark in ("focus", "selected") else 3))
        painter.setBrush(ink.color("card"))
        painter.setPen(ink.pen(COLORS[view.mark], 2.4) if view.mark else ink.pen("line", 1.4))
        ink.circle(painter, x, view.y, r)
        thumbed = self.style in ("train", "build") and self._thumbs.paint(painter, view.unit, x, view.y, r - 1)
        if thumbed:
            self._paint_label(painter, view)
        else:
            if self.style in ("train", "build"):
                self._paint_disc(painter, view)
            self._paint_number(painter, view)
        if view.state and self.style != "step":
            paint_state(painter, view.state, x + 0.74 * r, view.y - 0.74 * r)
        self._paint_bias(painter, view)
        self._paint_name(painter, view)
        if view.mark == "focus" and self._sum:
            self._paint_sum(painter, view)

    def _paint_disc(self, painter: QPainter, view: UnitView) -> None:
        if view.value is None or view.value == 0:
            return
        finite = math.isfinite(view.value)
        share = min(abs(view.value) / self._scale, 1.0) if finite else 1.0
        radius = 3 + (self.column.radius - 5) * math.sqrt(share)
        if view.text and radius < LEAST_DISC:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink.mixed(ink.sign_name(view.value), "card", 0.62 if finite else 1.0))
        ink.circle(painter, self.column.x, view.y, radius)

    def _paint_number(self, painter: QPainter, view: UnitView) -> None:
        r = self.column.radius
        loud = view.value is not None and not math.isfinite(view.value)
        name = "bad" if loud and self.style not in ("train", "build") else "muted" if view.text == "?" else "text"
        size = 16.0 if r > 30 else 14.0 if r > 25 else 12.0 if r > 22 else 11.0
        lift = 6 if view.slope else 0
        self._paint_fitting(painter, view.y - lift, view.text, size, name, True)
        if view.slope:
            shown = "negative" if "\u2212" in view.slope else "positive"
            self._paint_fitting(painter, view.y + 10, view.slope, 10, shown, False)

    def _paint_label(self, painter: QPainter, view: UnitView) -> None:
        """Write the value on a ground of its own, where a heat map fills the circle."""
        if not view.text:
            return
        box = around(self.column.x, view.y, min(ink.measure(view.text, 10, True) + 8, 2 * self.column.radius), 14)
        painter.setBrush(ink.color("canvas", 190))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(ink.rect(box), 4, 4)
        self._paint_fitting(painter, view.y, view.text, 10, "text", True)

    def _paint_fitting(self, painter: QPainter, y: float, text: str, size: float, name: str, bold: bool) -> None:
        """Write a number into a unit; it becomes smaller where it is long, but loses no digit."""
        width = 2 * self.column.radius - 2 - (0 if bold else 4)
        while size > 7 and ink.measure(text, size, bold) > width:
            size -= 1
        ink.write(painter, around(self.column.x, y, width + 40, 20), text, size, name, bold)

    def _paint_bias(self, painter: QPainter, view: UnitView) -> None:
        box = self.bias_box(view.unit) if view.bias else None
        if box is None:
            return
        off = view.bias == texts.BIAS_OFF
        border = ink.pen(COLORS[view.bias_mark], 1.6) if view.bias_mark else ink.pen("line", 1.0, 0 if off else 255)
        ink.pill(painter, box, "canvas" if off else "window", border, 5)
        ink.write(painter, box, view.bias, 10, "muted" if off else "text")

    def _paint_name(self, painter: QPainter, view: UnitView) -> None:
        size, bold = name_font(self.style)
        shade = "text" if self.style == "data" else "muted"
        x, r = self.column.x, self.column.radius
        if self.edge == "input":
            box = Box(x - r - 12 - NAME_WIDTH, view.y - 10, NAME_WIDTH, 20)
            ink.write(painter, box, view.name, size, shade, bold, Qt.AlignmentFlag.AlignRight)
        elif self.edge == "output" and self.style == "step" and self.column.count == 1:
            ink.write(painter, around(x, view.y + r + BIAS_HEIGHT + 18, 170, 18), view.name, size, shade)
        elif self.edge == "output":
            up = 6 if self._bar else 0
            box = Box(x + r + 12, view.y - 10 - up, NAME_WIDTH, 20)
            ink.write(painter, box, view.name, size, shade, bold, Qt.AlignmentFlag.AlignLeft)
            self._paint_bar(painter, view)

    def _paint_bar(self, painter: QPainter, view: UnitView) -> None:
        """A probability is a length as well."""
        if not self._bar or view.value is None or not math.isfinite(view.value):
            return
        box = Box(self.column.x + self.column.radius + 12, view.y + 5, 46, 5)
        ink.pill(painter, box, "raised", Qt.PenStyle.NoPen, 2.5)
        if view.value > 0.01:
            ink.pill(painter, box._replace(w=box.w * min(view.value, 1)), "accent", Qt.PenStyle.NoPen, 2.5)

    def _paint_sum(self, painter: QPainter, view: UnitView) -> None:
        below = 26 if self.edge == "output" and self.column.count == 1 else 8
        y = view.y + self.column.radius + BIAS_HEIGHT + below + 9
        box = around(self.column.x, y, ink.measure(self._sum, 12, False) + 14, 19)
        ink.pill(painter, box, "canvas", Qt.PenStyle.NoPen)
        ink.write(painter, box, self._sum, 12, "text")

    def _paint_jumps(self, painter: QPainter) -> None:
        """Name the units of a folded layer that do not follow on the one above."""
        for before, view in zip(self.units, self.units[1:], strict=False):
            if view.unit != before.unit + 1 and self.edge != "input" and self.style == "step":
                box = around(self.column.x, view.y - self.column.radius - 6, 120, 10)
                ink.write(painter, box, tr("⋮ neuron {unit}", unit=view.unit + 1), 9, "muted")

    def _paint_cells(self, painter: QPainter, exposed: QRectF) -> None:
        column, picture = self.column, self._picture
        self._cells.paint(painter)
        self._cells.paint_thumbs(painter, self._thumbs)
        if picture is not None:
            values = picture.activations.get(column.layer)
            written = [self.unit_text(unit) for unit in range(column.count)] if self._has_digits(painter) else None
            self._cells.paint_digits(painter, written, values, exposed)
            self._paint_names(painter, picture)
            if column.form == "grid" and self.style != "step":
                self._paint_kernels(painter, picture)
            if self.style != "step":
                self._cells.paint_states(painter, picture.states.get(column.layer))
        self._cells.paint_marks(painter, self._marked)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for unit, mark in self._marked:
            if mark == "focus" and self.style == "step":
                self._paint_told(painter, unit)

    def _has_digits(self, painter: QPainter) -> bool:
        column = self.column
        return column.form == "strip" and column.cell(0).h * ink.scale_of(painter) >= DIGITS_FROM

    def _paint_kernels(self, painter: QPainter, picture: Picture) -> None:
        """Show the strongest kernel of each map near by, and more of those that are marked."""
        if ink.scale_of(painter) >= NEAR:
            paint_kernels(painter, picture, self.column, list(self.column.maps), 1)
        marked = list({unit % self.column.tile[2] for unit, _ in self._marked})
        paint_kernels(painter, picture, self.column, marked, MOST_KERNELS)

    def _paint_names(self, painter: QPainter, picture: Picture) -> None:
        """Name the cells of an input or output layer, where they are high enough."""
        column = self.column
        if self.edge == "" or column.form != "strip" or column.count > CELLS_UP_TO or self.style == "step":
            return
        size = min(12.0, column.cell(0).h * 0.85)
        left = self.edge == "input"
        x = column.body.x - 12 - NAME_WIDTH if left else column.body.right + (20 if column.biased else 12)
        align = Qt.AlignmentFlag.AlignRight if left else Qt.AlignmentFlag.AlignLeft
        for unit in range(column.count):
            cell = column.cell(unit)
            ink.write(
                painter, Box(x, cell.y, NAME_WIDTH, cell.h), self._name(picture, unit), size, "muted", False, align
            )

    def _paint_told(self, painter: QPainter, unit: int) -> None:
        """Write the number of the cell that the step makes beside it."""
        cell, text = self.column.cell(unit), self.unit_text(unit)
        box = Box(self.column.body.right + 14, cell.center[1] - 10, ink.measure(text, 12, True) + 14, 20)
        ink.pill(painter, box, "window", ink.pen(COLORS["focus"], 1.4))
        ink.write(painter, box, text, 12, "text", True)

    def _paint_heat(self, painter: QPainter) -> None:
        """Show all units of a folded layer at once, as a strip beside or above those that matter now."""
        box = self.column.heat
        if box is None or not self._cells.maps:
            return
        image = self._cells.maps[0] if self.column.lead else self._cells.maps[0].transformed(_TURNED)
        painter.drawImage(ink.rect(box), image)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(ink.pen("line"))
        painter.drawRect(ink.rect(box.grown(1)))
        for view in self.units:
            share = (view.unit + 0.5) / self.column.count
            painter.setPen(ink.pen(COLORS[view.mark] if view.mark else "muted", 2 if view.mark else 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if self.column.lead:
                painter.drawPath(
                    _leader(box.right + 1, box.y + share * box.h, self.column.x - self.column.radius, view.y)
                )
            else:
                x = box.x + share * box.w
                painter.drawLine(QPointF(x, box.bottom + 2), QPointF(x, box.bottom + 6))


def _leader(x0: float, y0: float, x1: float, y1: float) -> QPainterPath:
    """Lead from a unit's place in the strip to its circle."""
    path = QPainterPath(QPointF(x0, y0))
    middle = (x0 + x1) / 2
    path.cubicTo(QPointF(middle, y0), QPointF(middle, y1), QPointF(x1, y1))
    return path


def _largest(values: Values | None, least: float = 1.0) -> float:
    """Give the largest finite size, at least `least`: small values stay small on screen."""
    if values is None or not values.array.size:
        return least or 1.0
    usable = values.known & np.isfinite(values.array)
    return max(float(np.max(np.abs(values.array), initial=0.0, where=usable)), least) or 1.0


def _marked_cells(marks: Marks, column: Column) -> list[tuple[int, Mark]]:
    refs = [marks.hover, *marks.operands, marks.selected, marks.focus]
    found = [ref for ref in refs if ref and ref.kind == "unit" and ref.layer == column.layer]
    return [(ref.index[0], marks.of(ref)) for ref in found]
