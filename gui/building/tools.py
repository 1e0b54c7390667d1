"""Gestures of building in the diagram: ports, connections, grips and names.

They stand before the diagram's own gestures and leave to those what is not theirs. Whatever is dragged is judged while
it hovers: the tip at the cursor says what would be done, or why it cannot be.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip

from core import wiring
from core.building import Command
from core.explanation import Ref
from core.language import tr
from core.wiring import How
from gui.building import edits, wires
from gui.building.drags import Drag, hint_of, how_of, wire_command
from gui.building.key_wire import KeyWire
from gui.building.name_field import NameField
from gui.building.overlay import Front, Overlay, Shown
from gui.building.tip import Tip
from gui.diagram.detail import shows_blocks
from gui.diagram.shapes import Layout
from gui.diagram.view import DiagramView

DRAG_FROM = 4
PIXELS_PER_UNIT = 7
Key = Qt.Key
Judge = Callable[[Command], tuple[str, str]]


class BuildTools(QObject):
    """Serves one diagram.

    Signals: `commanded` (Command) does what a gesture asked for; `resized` (layer, size, setting, number of the drag);
    `rename_wanted` (layer); `choice_wanted` (words → Command, place on the screen); `connection_chosen`: another one is
    selected, or none; `layer_wanted` (what it reads, place on the screen): a connection was let go on the canvas;
    `find_wanted`: the canvas was double-clicked.
    """

    commanded = Signal(object)
    resized = Signal(str, int, str, int)
    rename_wanted = Signal(str)
    choice_wanted = Signal(object, QPoint)
    connection_chosen = Signal()
    layer_wanted = Signal(str, QPoint)
    find_wanted = Signal()

    def __init__(self, view: DiagramView, judge: Judge) -> None:
        """Stand before the gestures of `view`; `judge` says why a command cannot be done, or what it would do."""
        super().__init__(view)
        self.view, self.judge = view, judge
        self.shown = Shown()
        self.command: Command | None = None
        self.reason = ""
        self._drag: Drag | None = None
        self._drags = 0
        self._judged, self._words, self._hint = "", "", ""
        self._items = Overlay(self.layout, self.shown), Front(self.layout, self.shown)
        for item in self._items:
            view.scene().addItem(item)
        self.tip = Tip(view.viewport())
        self.keys = KeyWire(self)
        view.viewport().installEventFilter(self)
        view.installEventFilter(self)

    # What others ask

    def forget_connection(self) -> None:
        """Select no connection any more."""
        if self.shown.chosen is not None:
            self.shown.chosen = None
            self.connection_chosen.emit()
            self._paint()

    def remove_connection(self) -> bool:
        """Take the selected connection away; tell whether there was one."""
        chosen = self.shown.chosen
        if chosen is not None:
            self.shown.chosen = None
            self.commanded.emit(edits.disconnect(*chosen))
        return chosen is not None

    def cancel(self) -> bool:
        """Drop what is going on; tell whether there was anything."""
        going = self._drag is not None or self.keys.going or bool(self.shown.ghost)
        drag, self._drag = self._drag, None
        self.keys.end()
        if drag is not None and drag.kind == "size" and drag.moved:
            self.resized.emit(drag.layer, drag.size, drag.setting, self._drags)
        self.clear()
        return going

    def ask_name(self, layer: str, take: Callable[[str], object]) -> None:
        """Open the field for a layer's name on its box."""
        layout = self.layout()
        if layout is None or layer not in layout.columns:
            return
        view, box = self.view, layout.columns[layer].header
        corners = (view.mapFromScene(QPointF(box.x, box.y)), view.mapFromScene(QPointF(box.right, box.bottom)))
        field = NameField(layer, view.viewport(), lambda new: self.judge(edits.call(layer, new))[0])
        field.take = take
        field.show_at(QRect(*corners))

    # Events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what belongs to building."""
        if not self.view.builds():
            return False
        kind = event.type()
        if watched is self.view:
            return self._key_event(event) if isinstance(event, QKeyEvent) else self._focus_event(kind)
        if isinstance(event, QMouseEvent) and (self.near() or self._drag is not None):
            takers = {
                QEvent.Type.MouseButtonPress: self._press, QEvent.Type.MouseMove: self._move,
                QEvent.Type.MouseButtonRelease: self._release, QEvent.Type.MouseButtonDblClick: self._double,
            }  # fmt: skip
            return kind in takers and takers[kind](event)
        if kind == QEvent.Type.ToolTip and self._hint and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._hint, self.view)
            return True
        if kind == QEvent.Type.Leave and self._drag is None:
            self._hover("")
        return False

    def _focus_event(self, kind: QEvent.Type) -> bool:
        if kind == QEvent.Type.FocusOut and self.keys.going:
            self.cancel()
        return False

    def _press(self, event: QMouseEvent) -> bool:
        self.cancel()
        layout = self.layout()
        if event.button() != Qt.MouseButton.LeftButton or layout is None:
            return False
        at = event.position().toPoint()
        self._drag = self._drag_at(layout, at)
        if self._drag is None and self.shown.chosen is not None:
            self.forget_connection()
        return self._drag is not None

    def _drag_at(self, layout: Layout, at: QPoint) -> Drag | None:
        point = self.view.mapToScene(at)
        x, y, spec = point.x(), point.y(), layout.plan.spec
        port = wires.port_at(layout, x, y, self.view.transform().m11())
        if port is not None and port[0] == "out":
            return Drag("wire", at, port[1])
        if port is not None:
            source = spec[port[1]].inputs[-1]
            if source not in layout.columns:
                return None
            return Drag("wire", at, source, (source, port[1]))
        name = self.shown.hover
        if name in layout.columns and self.shown.sizable and wires.grip(layout.columns[name]).holds(x, y, 3):
            setting = wiring.size_setting(spec, name)
            self._drags += 1
            self.view.choose(Ref("layer", name))
            return Drag("size", at, name, size=getattr(spec[name].layer, setting), setting=setting)
        ends = wires.connection_at(layout, x, y) if self._is_free(at) else None
        if ends is None:
            return None
        end = wires.nearer_end(layout, ends, x, y)
        return Drag("wire", at, ends[0] if end == "target" else ends[1], ends, end)

    def _move(self, event: QMouseEvent) -> bool:
        at, layout = event.position().toPoint(), self.layout()
        if layout is None:
            return False
        if self._drag is None:
            return not event.buttons() and self._look(layout, at)
        if not self._drag.moved and (at - self._drag.start).manhattanLength() <= DRAG_FROM:
            return True
        self._drag.moved = True
        if self._drag.kind == "size":
            self._drag_size(at)
        else:
            self._drag_wire(layout, at, event.modifiers())
        return True

    def _look(self, layout: Layout, at: QPoint) -> bool:
        """Show the ports of the box under the cursor, and light a connection."""
        self._hint = ""
        point = self.view.mapToScene(at)
        port = wires.port_at(layout, point.x(), point.y(), self.view.transform().m11())
        over = port[1] if port else wires.layer_at(layout, point.x(), point.y(), 10)
        self._hover(over)
        grip = wires.grip(layout.columns[over]) if over and self.shown.sizable else None
        gripped = grip is not None and grip.holds(point.x(), point.y(), 3)
        free = port is None and not gripped and self._is_free(at)
        hot = wires.connection_at(layout, point.x(), point.y()) if free else None
        if hot != self.shown.hot:
            self.shown.hot = hot
            self._paint()
        if port is None and not gripped and hot is None:
            return False
        self.view.set_hover(None)
        shape = Qt.CursorShape.SizeVerCursor if gripped else Qt.CursorShape.CrossCursor if port else None
        self.view.set_cursor(shape or Qt.CursorShape.PointingHandCursor)
        self._hint = tr("Drag for more or fewer units") if gripped else hint_of(port, hot, over)
        return True

    def _release(self, event: QMouseEvent) -> bool:
        drag, self._drag = self._drag, None
        if drag is None:
            return False
        command, reason, at = self.command, self.reason, event.globalPosition().toPoint()
        target, hit = self.shown.target, self.view.hit_at(drag.start)
        self.clear()
        if drag.kind == "size":
            return True
        if not drag.moved:
            self._click(drag, hit is not None and hit.kind == "header")
        elif command is not None and not reason:
            self.commanded.emit(command)
        elif target and drag.old is None:
            self._offer_joins(drag.layer, target, at)
        elif drag.old is None and not target:
            self.layer_wanted.emit(drag.layer, at)
        return True

    def _click(self, drag: Drag, on_box: bool) -> None:
        """Select a connection, or the layer whose port was clicked."""
        if drag.old is None or on_box:
            self.view.choose(Ref("layer", drag.layer if drag.old is None else drag.old[1]))
            return
        self.view.choose(None)
        self.view.setFocus(Qt.FocusReason.MouseFocusReason)
        self.shown.chosen = drag.old
        self.connection_chosen.emit()
        self._paint()

    def _offer_joins(self, source: str, target: str, at: QPoint) -> None:
        """Where one connection cannot take the other's place, offer to read both."""
        found = {}
        ways: dict[str, How] = {"Add both": "add", "Concatenate both": "concatenate"}
        for word, how in ways.items():
            command = edits.connect(source, target, how)
            if not self.judge(command)[0]:
                found[word] = command
        if found:
            self.choice_wanted.emit(found, at)
        else:  # it is refused, and the inspector tells how it could be done
            self.commanded.emit(edits.connect(source, target, "auto"))

    def _double(self, event: QMouseEvent) -> bool:
        hit = self.view.hit_at(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or (hit is not None and hit.kind != "header"):
            return False
        if hit is not None:
            self.cancel()
            self.rename_wanted.emit(hit.layer)
        elif self.view.hands.at(self.view.mapToScene(event.position().toPoint())) is not None:
            return False  # a note or a group
        elif self._connection(event.position().toPoint()) is None:
            self.find_wanted.emit()
        return True

    def _is_free(self, at: QPoint) -> bool:
        """Tell whether nothing but connections lies at a point: no layer, number or edge, no note and no group."""
        return self.view.hit_at(at) is None and self.view.hands.at(self.view.mapToScene(at)) is None

    def _connection(self, at: QPoint) -> tuple[str, str] | None:
        layout, point = self.layout(), self.view.mapToScene(at)
        free = layout is not None and self.near() and self._is_free(at)
        return wires.connection_at(layout, point.x(), point.y()) if layout is not None and free else None

    # Dragging

    def _drag_size(self, at: QPoint) -> None:
        drag = self._drag
        assert drag is not None
        fine = max(1, drag.size // 24)
        size = max(1, drag.size + round((at.y() - drag.start.y()) / PIXELS_PER_UNIT) * fine)
        self.resized.emit(drag.layer, size, drag.setting, self._drags)
        self._drag = drag  # laying out anew drops what the diagram's own gestures were doing
        self.say(f"{drag.layer}: {drag.size} → {size} {drag.setting}", False, at)

    def _drag_wire(self, layout: Layout, at: QPoint, keys: Qt.KeyboardModifier) -> None:
        drag, point = self._drag, self.view.mapToScene(at)
        assert drag is not None
        shown, target = self.shown, wires.layer_at(layout, point.x(), point.y())
        column, here = layout.columns[drag.layer], (point.x(), point.y())
        backwards = drag.end == "source"
        shown.line = (here, wires.in_port(column)) if backwards else (wires.out_port(column), here)
        shown.hidden, shown.ends = drag.old, "out" if backwards else "in"
        shown.target = target if target != drag.layer else ""
        how = how_of(keys)
        self.consider(wire_command(drag, shown.target, how), f"{drag} {shown.target} {how}", at)

    def consider(self, command: Command | None, key: str, at: QPoint) -> None:
        """Judge a command when it is another one than before, and say what is found."""
        if key != self._judged:
            self._judged, self.command = key, command
            self.reason, self._words = self.judge(command) if command is not None else ("", "")
        if command is None:
            self.say(
                tr("Let go on a layer: it reads this; Shift adds both, Ctrl joins both. On the canvas: adds one"),
                False,
                at,
            )
        else:
            self.say(self.reason or tr("Let go: {words}", words=self._words), bool(self.reason), at)

    def say(self, words: str, refused: bool, at: QPoint) -> None:
        """Show a sentence at the cursor."""
        self.shown.refused = refused
        shape = Qt.CursorShape
        self.view.set_cursor(shape.ForbiddenCursor if refused else shape.DragCopyCursor)
        self.tip.say(words, refused, at)
        self._paint()

    def _key_event(self, event: QKeyEvent) -> bool:
        key = event.key()
        dragging = self._drag is not None and key == Key.Key_Escape
        chosen = self.shown.chosen is not None and key in (Key.Key_Delete, Key.Key_Backspace)
        if not (self.keys.going or dragging or chosen) or key in (Key.Key_Shift, Key.Key_Control, Key.Key_Alt):
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            if self.keys.going:
                self.keys.press(key)
            else:
                self.cancel() if dragging else self.remove_connection()
        return True

    # Parts

    def near(self) -> bool:
        """Tell whether boxes are drawn, and not blocks that stand for layers from far."""
        return not shows_blocks(self.view.transform().m11())

    def layout(self) -> Layout | None:
        """Give the layout in force, None where nothing can be built."""
        return self.view.arrangement() if self.view.builds() else None

    def _hover(self, layer: str) -> None:
        if layer != self.shown.hover:
            layout = self.layout()
            spec = layout.plan.spec if layout else None
            self.shown.hover = layer
            self.shown.sizable = bool(spec and layer in spec and layer != spec.output.name
                                      and wiring.size_setting(spec, layer))  # fmt: skip
            self._paint()

    def clear(self) -> None:
        """Show nothing that hovers."""
        shown = self.shown
        shown.line = shown.hot = shown.hidden = None
        shown.ends = shown.target = shown.ghost = ""
        shown.refused = False
        self.command, self.reason, self._judged = None, "", ""
        self.tip.hide()
        self.view.set_cursor(Qt.CursorShape.ArrowCursor)
        self._paint()

    def _paint(self) -> None:
        self.view.viewport().update()
