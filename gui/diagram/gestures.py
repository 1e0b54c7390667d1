"""Mouse and keys of the diagram: what a press, a drag or a key means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent

from core.explanation import Ref
from gui.diagram import moves
from gui.diagram.canvas_hands import Target
from gui.diagram.columns import FOLD_ABOVE
from gui.diagram.stage import Hit

if TYPE_CHECKING:
    from gui.diagram.view import DiagramView

DRAG_FROM = 5
"""Pixels that a press has to move before it is a drag."""
ADDING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
"""Keys with which a click adds to the selection."""
ALT = Qt.KeyboardModifier.AltModifier
"""The key with which a dragged layer does not snap."""
Key = Qt.Key
NOTE_KEYS = Key.Key_Delete, Key.Key_Backspace, Key.Key_Return, Key.Key_Enter
"""The first two delete the selected note, the others edit it."""
CURSORS = {"corner": Qt.CursorShape.SizeFDiagCursor, "note": Qt.CursorShape.SizeAllCursor}
ARROWS: dict[int, moves.Direction] = {
    Key.Key_Up: "up", Key.Key_Down: "down", Key.Key_Left: "left", Key.Key_Right: "right",
}  # fmt: skip
STEP_KEYS = (Key.Key_Left, Key.Key_Right, Key.Key_Home, Key.Key_End, Key.Key_PageUp, Key.Key_PageDown)
"""Keys that step through the trace and are left to the window then."""


class Gestures:
    """Turns events into what the view does; keeps what is going on between press and release."""

    def __init__(self, view: DiagramView) -> None:
        """Serve `view`."""
        self.view = view
        self.space = False
        self._start: QPoint | None = None
        self._last = QPoint()
        self._hit: Hit | None = None
        self._target: Target | None = None
        self._mode = ""

    def press(self, event: QMouseEvent) -> None:
        """Begin: pan with the middle button or Space, else remember what was pressed."""
        self._start = self._last = event.position().toPoint()
        self._hit = self.view.hit_at(self._start)
        self._target = self._target_at(self._start, self._hit)
        if event.button() == Qt.MouseButton.MiddleButton or self.space:
            self._mode = "pan"
            self.view.set_cursor(Qt.CursorShape.ClosedHandCursor)
        elif event.button() != Qt.MouseButton.LeftButton:
            self._start = None

    def move(self, event: QMouseEvent) -> None:
        """Pan, drag layers, select with a box, or show what lies under the cursor."""
        at = event.position().toPoint()
        if self._start is None:
            hit = self.view.hit_at(at)
            target = self._target_at(at, hit)
            self.view.set_hover(None if target is not None else hit)
            if target is not None:
                self.view.set_cursor(CURSORS.get(target.kind, Qt.CursorShape.PointingHandCursor))
            return
        if not self._mode and (at - self._start).manhattanLength() > DRAG_FROM:
            self._begin_drag(event)
        if self._mode == "pan":
            self.view.pan_by(at - self._last)
        elif self._mode == "drag":
            self.view.arranging.to(self.view.mapToScene(at), bool(event.modifiers() & ALT))
        elif self._mode == "rubber":
            self.view.rubber.to(self.view.mapToScene(at))
        elif self._mode == "note":
            self.view.hands.to(self.view.mapToScene(at))
        self._last = at

    def release(self, event: QMouseEvent) -> None:
        """End: what was pressed and not moved is clicked."""
        mode, hit, start, target = self._mode, self._hit, self._start, self._target
        at = event.position().toPoint()
        if mode == "drag":
            self.view.arranging.to(self.view.mapToScene(at), bool(event.modifiers() & ALT))
            self.view.arranging.drop()
        elif mode == "note":
            self.view.hands.to(self.view.mapToScene(at))
            self.view.hands.drop()
        self.cancel()
        if not mode and start is not None:
            if target is not None:
                self.view.hands.click(target, self._adds(event.modifiers()))
            elif hit is not None and self._adds(event.modifiers()) and hit.kind in ("header", "place"):
                self._toggle(hit.layer)
            else:
                self._click(hit, event.globalPosition().toPoint())

    def double(self, event: QMouseEvent) -> None:
        """Open the field on a weight, bias or note; unfold a group."""
        at = event.position().toPoint()
        hit = self.view.hit_at(at)
        target = self._target_at(at, hit)
        if target is not None:
            self.view.hands.double(target)
        elif hit is not None and hit.kind == "place":
            self.view.edit(hit.ref)

    def cancel(self) -> bool:
        """Drop what is going on; tell whether there was anything."""
        going = bool(self._mode)
        self._mode, self._hit, self._start, self._target = "", None, None, None
        self.view.arranging.cancel()
        self.view.hands.cancel()
        self.view.rubber.end()
        self.view.set_cursor(Qt.CursorShape.ArrowCursor)
        return going

    def wheel(self, event: QWheelEvent) -> None:
        """Zoom at the cursor; with Shift, go through the maps of the image layer under it."""
        delta = event.angleDelta().y() or event.angleDelta().x() or event.pixelDelta().y()
        maps = self.view.maps_at(event.position().toPoint())
        if delta and maps and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.view.turn_maps(maps, -1 if delta > 0 else 1)
            event.accept()
            return
        if delta:
            self.view.zoom_at(1.0015**delta, event.position().toPoint())
        event.accept()

    def _begin_drag(self, event: QMouseEvent) -> None:
        hit, view = self._hit, self.view
        at = view.mapToScene(self._start or QPoint())
        if self._target is not None:
            self._begin_on(self._target, at)
        elif hit is None and view.builds():
            self._mode = "rubber"
            view.rubber.begin(at, bool(event.modifiers() & ADDING))
        elif hit is None:
            self._mode = "pan"
            view.set_cursor(Qt.CursorShape.ClosedHandCursor)
        elif view.builds() and (hit.kind == "header" or hit.ref.kind == "unit"):
            self._mode = "drag"
            if hit.layer not in view.selected_layers():
                view.choose(Ref("layer", hit.layer))
            view.arranging.begin(hit.layer, at)
        else:
            self._mode = "none"

    def _begin_on(self, target: Target, at: QPointF) -> None:
        """Take hold of a note, or of all layers of a group."""
        view = self.view
        if target.note >= 0:
            self._mode = "note"
            view.hands.begin(target, at)
        elif target.kind == "button":
            self._mode = "none"
        else:
            self._mode = "drag"
            layers = view.canvas().group(target.name).layers
            if not set(layers) <= set(view.selected_layers()):
                view.hands.take_group(target.name)
            view.arranging.begin(layers[0], at)

    def _target_at(self, at: QPoint, hit: Hit | None) -> Target | None:
        """Find a note, or a frame or folded group where nothing of the network lies."""
        target = self.view.hands.at(self.view.mapToScene(at)) if self.view.builds() else None
        return target if target is not None and (hit is None or target.note >= 0) else None

    def _adds(self, modifiers: Qt.KeyboardModifier) -> bool:
        """Tell whether what is clicked joins or leaves the selection."""
        return self.view.builds() and bool(modifiers & ADDING)

    def _toggle(self, layer: str) -> None:
        view = self.view
        kept = tuple(name for name in view.selected_layers() if name != layer)
        view.choose_layers(kept if layer in view.selected_layers() else (*kept, layer), layer)

    def _click(self, hit: Hit | None, global_at: QPoint) -> None:
        view = self.view
        if hit is None:
            view.hands.choose(None)
            view.choose(None)
        elif hit.kind == "plus":
            view.insert_requested.emit(hit.layer)
        elif hit.kind == "fold":
            view.unfold(hit.layer)
        else:
            view.choose(hit.ref if hit.ref.kind != "loss" else None)
        if hit is not None and hit.kind == "menu":
            view.layer_menu_requested.emit(hit.layer, global_at)

    def key(self, event: QKeyEvent) -> bool:
        """Handle a key; False leaves it to the window."""
        key = event.key()
        if self.view.style_name() == "step" and key in STEP_KEYS:
            return False
        if key == Key.Key_Space and not event.isAutoRepeat():
            self.space = True
            self.view.set_cursor(Qt.CursorShape.OpenHandCursor)
            return True
        if key in ARROWS:
            return self._arrow(ARROWS[key], event.modifiers())
        return self._command(key)

    def key_up(self, event: QKeyEvent) -> None:
        """End panning with Space."""
        if event.key() == Key.Key_Space and not event.isAutoRepeat():
            self.space = False
            self.view.set_cursor(Qt.CursorShape.ArrowCursor)

    def _arrow(self, direction: moves.Direction, modifiers: Qt.KeyboardModifier) -> bool:
        view, layout = self.view, self.view.arrangement()
        if layout is None or modifiers & Qt.KeyboardModifier.ControlModifier:
            return False
        ref, by = view.selection(), 1 if direction in ("down", "right") else -1
        if modifiers & Qt.KeyboardModifier.AltModifier:
            if ref is None or direction in ("up", "down") or not view.can_move(ref.layer, by):
                return False
            view.moved.emit(ref.layer, by)
        elif modifiers & Qt.KeyboardModifier.ShiftModifier and direction in ("up", "down") and ref is not None:
            view.choose(moves.next_parameter(layout, ref, by))
        else:
            view.choose(moves.moved(layout, ref, direction))
        return True

    def _command(self, key: int) -> bool:
        view, layout, ref = self.view, self.view.arrangement(), self.view.selection()
        if key == Key.Key_Escape:
            return self.cancel() or self._leave()
        if view.hands.note is not None and key in NOTE_KEYS:
            if key in NOTE_KEYS[:2]:
                view.hands.delete()
            else:
                view.hands.edit(view.hands.note)
            return True
        if key in (Key.Key_Plus, Key.Key_Minus):
            view.zoom_in() if key == Key.Key_Plus else view.zoom_out()
            return True
        if layout is None or ref is None:
            return False
        column = layout.columns.get(ref.layer)
        if column is None:
            return False
        if key == Key.Key_Insert and column.plus is not None:
            view.insert_requested.emit(ref.layer)
            return True
        return key in (Key.Key_Return, Key.Key_Enter) and self._enter(ref)

    def _leave(self) -> bool:
        ref = self.view.selection()
        if self.view.hands.note is not None:
            self.view.hands.choose(None)
            return True
        if ref is None:
            return False
        self.view.choose(moves.parent(ref))
        return True

    def _enter(self, ref: Ref) -> bool:
        """Go one deeper: unfold a layer, go to a unit's bias or weight, open the field on those."""
        layout = self.view.arrangement()
        assert layout is not None
        if ref.kind == "layer" and layout.columns[ref.layer].count > FOLD_ABOVE:
            self.view.toggle_fold(ref.layer)
        elif ref.kind == "unit":
            self.view.choose(moves.next_parameter(layout, ref, 1))
        elif ref.kind in ("weight", "bias"):
            self.view.edit(ref)
        else:
            return False
        return True
