"""What the mouse does with notes, frames and folded groups: select, move, resize, fold, edit in place."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, Qt

from core.canvas import LEAST_NOTE, Canvas, Note
from core.language import tr
from gui.diagram import folding, frames
from gui.diagram.canvas_items import CORNER
from gui.diagram.note_field import NoteField
from gui.diagram.shapes import Box, Layout

if TYPE_CHECKING:
    from gui.diagram.view import DiagramView


@dataclass(frozen=True)
class Target:
    """What lies at a point: a "note" or its "corner", a "frame" by its title, a "folded" group, a "button" of both."""

    kind: str
    name: str = ""
    note: int = -1


def target_at(layout: Layout, x: float, y: float, chosen: int | None) -> Target | None:
    """Find the topmost note, folded group or frame at a point of the scene."""
    for at in reversed(range(len(layout.plan.canvas.notes))):
        box = frames.note_box(layout, at)
        if box.holds(x, y):
            corner = at == chosen and x - box.right + y - box.bottom >= -CORNER
            return Target("corner" if corner else "note", note=at)
    for key, column in layout.folded.items():
        if column.body.holds(x, y):
            name = folding.name_of(key)
            return Target("button" if folding.fold_button(column.body).holds(x, y) else "folded", name)
    for group in layout.plan.canvas.groups:
        frame = frames.frame(layout, group)
        if frame is not None and frames.title_strip(frame).holds(x, y):
            return Target("button" if folding.fold_button(frame).holds(x, y) else "frame", group.name)
    return None


class CanvasHands:
    """Serves one diagram; a drag shows a preview and is reported when it ends."""

    def __init__(self, view: DiagramView) -> None:
        """Serve `view`."""
        self._view = view
        self.note: int | None = None
        self.preview: Canvas | None = None
        self._held: Target | None = None
        self._at = QPointF()
        self._first: Note | None = None
        self._field: NoteField | None = None
        self._fitted = True

    @property
    def going(self) -> bool:
        """Whether a note is being dragged."""
        return self._held is not None

    def at(self, point: QPointF) -> Target | None:
        """Find what lies at a point of the scene, where notes and groups are drawn."""
        layout = self._view.arrangement()
        return target_at(layout, point.x(), point.y(), self.note) if layout is not None else None

    def keep(self, canvas: Canvas) -> None:
        """Forget a selected note that is gone."""
        if self.note is not None and self.note >= len(canvas.notes):
            self.note = None

    # Clicks

    def click(self, target: Target, adding: bool) -> None:
        """Select a note or the layers of a group, or fold it."""
        if target.kind in ("note", "corner"):
            self.choose(target.note)
        elif target.kind == "button":
            self._view.fold_toggled.emit(target.name)
        else:
            self.take_group(target.name, adding)

    def choose(self, note: int | None) -> None:
        """Select a note, and nothing else."""
        if note is not None:
            self._view.choose(None)
        if note != self.note:
            self.note = note
            self._view.note_selected.emit()
            self._view.mark_note()

    def take_group(self, name: str, adding: bool = False) -> None:
        """Select the layers of a group."""
        layers = self._view.canvas().group(name).layers
        kept = self._view.selected_layers() if adding else ()
        self._view.choose_layers(tuple(dict.fromkeys((*kept, *layers))))

    def double(self, target: Target) -> None:
        """Edit a note; unfold a folded group, name an unfolded one."""
        if target.kind in ("note", "corner"):
            self.edit(target.note)
        elif target.kind == "folded":
            self._view.fold_toggled.emit(target.name)
        elif target.kind == "frame":
            self._view.group_rename_wanted.emit(target.name)

    def delete(self) -> None:
        """Delete the selected note."""
        if self.note is not None:
            gone, self.note = self.note, None
            self._view.note_selected.emit()
            self._view.canvas_edited.emit(tr("Delete note"), self._view.stored_canvas().without_note(gone))

    # Drags of notes

    def begin(self, target: Target, at: QPointF) -> None:
        """Take hold of a note, or of its corner."""
        self.choose(target.note)
        self._held, self._at = target, at
        self._first = self._view.canvas().notes[target.note]
        self._fitted, self._view.fitted = self._view.fitted, False

    def to(self, point: QPointF) -> None:
        """Move or resize the note along with the hand."""
        layout = self._view.arrangement()
        if self._held is None or self._first is None or layout is None:
            return
        delta, first = point - self._at, self._first
        if self._held.kind == "corner":
            size = max(first.w + delta.x(), LEAST_NOTE[0]), max(first.h + delta.y(), LEAST_NOTE[1])
            note = replace(first, w=round(size[0], 1), h=round(size[1], 1))
        else:
            x, y = layout.spot(first.x, first.y)
            place = layout.place_at(x + delta.x(), y + delta.y())
            note = replace(first, x=place[0], y=place[1])
        self.preview = self._view.stored_canvas().with_note(note, self._held.note)
        self._view.refresh()

    def drop(self) -> None:
        """Let go, and report it."""
        held, preview = self._held, self.preview
        self._end()
        if held is not None and preview is not None:
            text = tr("Resize note") if held.kind == "corner" else tr("Move note")
            self._view.canvas_edited.emit(text, preview)
        else:
            self._view.fitted = self._fitted

    def cancel(self) -> None:
        """Put the note back."""
        if self._held is not None:
            self._end()
            self._view.fitted = self._fitted
            self._view.refresh()

    def _end(self) -> None:
        self._held, self._first, self.preview = None, None, None

    # Text

    def edit(self, at: int) -> None:
        """Open the field on a note's text."""
        layout = self._view.arrangement()
        if layout is None or at >= len(layout.plan.canvas.notes):
            return
        self.choose(at)
        self.close_field()
        layout = self._view.arrangement()
        assert layout is not None
        box, view = frames.note_box(layout, at), self._view
        self._field = NoteField(layout.plan.canvas.notes[at].text, view.viewport(), view.transform().m11())
        self._field.committed.connect(lambda text: self._write(at, text))
        self._field.closed.connect(self._closed)
        self._field.show_at(_on_screen(view, box))

    def _write(self, at: int, text: str) -> None:
        canvas = self._view.stored_canvas()
        if at < len(canvas.notes) and text != canvas.notes[at].text:
            self._view.canvas_edited.emit(tr("Write note"), canvas.with_note(replace(canvas.notes[at], text=text), at))

    def _closed(self, by_key: bool) -> None:
        self._field = None
        if by_key:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_field(self) -> None:
        """Keep what was typed and close the field."""
        if self._field is not None:
            self._field.finish()


def _on_screen(view: DiagramView, box: Box) -> QRect:
    start, stop = view.mapFromScene(QPointF(box.x, box.y)), view.mapFromScene(QPointF(box.right, box.bottom))
    return QRect(start, stop)
