"""Frames of groups, boxes of folded groups and notes, as they are painted."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPolygonF
from PySide6.QtWidgets import QGraphicsItem

from core.canvas import Group, Note
from core.explanation import Ref
from gui.diagram import folding, frames, ink
from gui.diagram.marks import Marks
from gui.diagram.shapes import Box, Column, Layout

LEFT, TOP = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignTop
INSET = 10.0
CORNER = 14.0
"""Pixels of the corner by which a note is resized."""


class FrameItem(QGraphicsItem):
    """The frame of an unfolded group behind its layers: name, button that folds."""

    def __init__(self, group: Group, box: Box) -> None:
        """Draw `group` around its layers."""
        super().__init__()
        self.holds, self.box, self._chosen = group, box, False
        self.setZValue(-3)

    def boundingRect(self) -> QRectF:  # noqa: D102
        return ink.rect(self.box.grown(3))

    def present(self, marks: Marks) -> None:
        """Take over what is selected."""
        self._chosen = _all_chosen(self.holds.layers, marks)

    def paint(self, painter: QPainter, option: Any, widget: Any = None) -> None:  # noqa: D102
        painter.setBrush(ink.color("card", 110))
        painter.setPen(ink.pen("accent", 1.6) if self._chosen else ink.pen("line", 1.2))
        painter.drawRoundedRect(ink.rect(self.box), 10, 10)
        strip, button = frames.title_strip(self.box), folding.fold_button(self.box)
        room = Box(strip.x + 12, strip.y + 2, max(button.x - strip.x - 16, 1), strip.h - 2)
        ink.write(painter, room, self.holds.name, 12, "muted", True, LEFT)
        _paint_button(painter, button, False)


class FoldedItem(QGraphicsItem):
    """A folded group: name, number of layers, shapes, parameters."""

    def __init__(self, group: Group, column: Column) -> None:
        """Draw `group` in the box of `column`."""
        super().__init__()
        self.holds, self.column, self._chosen = group, column, False
        self.setZValue(3)

    def boundingRect(self) -> QRectF:  # noqa: D102
        return ink.rect(self.column.body.grown(10))

    def present(self, marks: Marks) -> None:
        """Take over what is selected."""
        self._chosen = _all_chosen(self.holds.layers, marks)

    def paint(self, painter: QPainter, option: Any, widget: Any = None) -> None:  # noqa: D102
        box = self.column.body
        for off in (6.0, 3.0):
            ink.pill(painter, Box(box.x + off, box.y - off, box.w - off, box.h), "raised", ink.pen("line"), 8)
        ink.pill(painter, box, "card", ink.pen("accent", 1.8) if self._chosen else ink.pen("line", 1.2), 8)
        button = folding.fold_button(box)
        room = Box(box.x + INSET, box.y + 7, button.x - box.x - INSET - 4, 20)
        ink.write(painter, room, self.holds.name, 13, "text", True, LEFT)
        for at, line in enumerate(self.column.subtitle.split("\n")):
            row = Box(box.x + INSET, box.y + 33 + at * 19, box.w - 2 * INSET, 17)
            ink.write(painter, row, line, 11, "muted", False, LEFT)
        _paint_button(painter, button, True)


class NoteItem(QGraphicsItem):
    """A note: plain text that is never read as markup."""

    def __init__(self, note: Note, box: Box, chosen: bool) -> None:
        """Draw `note` in `box`."""
        super().__init__()
        self.note, self.box, self.chosen = note, box, chosen
        self.setZValue(6)

    def boundingRect(self) -> QRectF:  # noqa: D102
        return ink.rect(self.box.grown(4))

    def paint(self, painter: QPainter, option: Any, widget: Any = None) -> None:  # noqa: D102
        box = self.box
        painter.setBrush(ink.mixed("warning", "card", 0.14))
        painter.setPen(ink.pen("accent", 1.8) if self.chosen else ink.pen("warning", 1.0, 130))
        painter.drawRoundedRect(ink.rect(box), 6, 6)
        painter.setFont(ink.font(12))
        painter.setPen(ink.color("text"))
        flags = LEFT | TOP | Qt.TextFlag.TextWordWrap
        painter.drawText(ink.rect(box.grown(-INSET)), int(flags), shown(self.note.text, box))
        if self.chosen:
            x, y = box.right, box.bottom
            corner = QPolygonF([QPointF(x, y - CORNER), QPointF(x, y), QPointF(x - CORNER, y)])
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink.color("accent"))
            painter.drawPolygon(corner)


FAR = FrameItem, NoteItem
"""What is drawn from far away too, where layers are blocks; a folded group is a block itself."""


def shown(text: str, box: Box) -> str:
    """Give as much of a text as its box has room for, with "…" where some is left out."""
    room, metrics = box.grown(-INSET), ink.metrics(12)
    flags = int(LEFT | TOP | Qt.TextFlag.TextWordWrap)

    def fits(part: str) -> bool:
        return metrics.boundingRect(QRectF(0, 0, room.w, 1e6), flags, part).height() <= room.h + 1

    if fits(text):
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if fits(text[:middle].rstrip() + "…") else (low, middle - 1)
    return text[:low].rstrip() + "…"


def made(layout: Layout, note: int | None) -> list[FrameItem | FoldedItem | NoteItem]:
    """Make the items of a layout's groups and notes; number `note` is selected."""
    canvas, found = layout.plan.canvas, list[FrameItem | FoldedItem | NoteItem]()
    for group in canvas.groups:
        box, column = frames.frame(layout, group), layout.folded.get(folding.key(group))
        found += [FrameItem(group, box)] if box is not None else []
        found += [FoldedItem(group, column)] if column is not None and group.folded else []
    found += [NoteItem(each, frames.note_box(layout, at), at == note) for at, each in enumerate(canvas.notes)]
    return found


def _all_chosen(layers: tuple[str, ...], marks: Marks) -> bool:
    return all(marks.of(Ref("layer", name)) == "selected" for name in layers)


def _paint_button(painter: QPainter, box: Box, folded: bool) -> None:
    """Draw the arrow that folds (down) or unfolds (right)."""
    x, y = box.center
    points = ((-3, -5), (4, 0), (-3, 5)) if folded else ((-5, -3), (5, -3), (0, 4))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink.color("muted"))
    painter.drawPolygon(QPolygonF([QPointF(x + dx, y + dy) for dx, dy in points]))
