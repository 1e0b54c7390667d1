"""The network diagram as a widget: shows pictures, reports selections and edits."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from core.canvas import Canvas
from core.explanation import Ref
from core.language import tr
from core.picture import Picture
from gui import theme
from gui.access import focus_moved
from gui.diagram import frames, ink, moves, plans, texts
from gui.diagram.arranging import Arranging
from gui.diagram.canvas_hands import CanvasHands
from gui.diagram.columns import MAPS
from gui.diagram.editor import ValueEditor
from gui.diagram.gestures import Gestures
from gui.diagram.layout import arrange, with_units
from gui.diagram.marks import is_valid, marks_of
from gui.diagram.parts import DiagramParts
from gui.diagram.places import Place
from gui.diagram.rubber import RubberBand
from gui.diagram.seen import SeenView
from gui.diagram.shapes import Layout, Plan, Style
from gui.diagram.showing import Showing
from gui.diagram.stage import Hit, Stage

IDLE_MS = 150
HELP = tr(
    "The network. Drag with the middle button or Space to move it, turn the wheel to zoom. While "
    "building, drag layers to place them, drag the canvas to select several. Arrow keys move the "
    "selection, Shift with up and down goes through a neuron's bias and weights, Return types a value."
)


class DiagramView(SeenView):
    """Draws a `Picture` in one of the styles "train", "build", "step", "data".

    Signals: `selected` (Ref or None) and `value_typed` (Ref, number) tell what the user did; `insert_requested`
    names the layer after which, `layers_selected` all selected layers and the inspector's one; `layer_menu_requested`
    and `place_menu_requested` (of a neuron or weight) give the place on the screen, `moved` the number of places;
    `units_requested` names a layer whose units are wanted. `placed` gives the place of every layer and the names of
    those that were moved, `put_into` a layer and the two whose connection it is to go into, `refused` why it cannot.
    `canvas_edited` gives what was done and the canvas after it, `fold_toggled` and `group_rename_wanted` name a group;
    `canvas_menu_requested` gives what was clicked (Target, a connection, or None for the empty canvas) and the place.
    """

    selected = Signal(object)
    layers_selected = Signal(object, str)
    value_typed = Signal(object, float)
    insert_requested = Signal(str)
    layer_menu_requested = Signal(str, QPoint)
    place_menu_requested = Signal(object, QPoint)
    moved = Signal(str, int)
    placed = Signal(object, object)
    put_into = Signal(str, str, str)
    refused = Signal(str)
    canvas_edited = Signal(str, object)
    fold_toggled = Signal(str)
    group_rename_wanted = Signal(str)
    note_selected = Signal()
    canvas_menu_requested = Signal(object, QPoint)
    units_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._picture: Picture | None = None
        self._style: Style = "train"
        self._plan: Plan | None = None
        self._stage: Stage | None = None
        self._editor: ValueEditor | None = None
        self._selected: Ref | None = None
        self._layers: tuple[str, ...] = ()
        self._hover: Ref | None = None
        self.showing, self._settled = Showing(), True
        self._editable = self._stale = False
        self.arranging, self.rubber = Arranging(self), RubberBand(self)
        self._positions: dict[str, Place] = {}
        self._canvas = Canvas()
        self.hands = CanvasHands(self)
        self._parts = DiagramParts(self)
        self._gestures = Gestures(self)
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._idle.timeout.connect(self._catch_up)
        self.setObjectName("diagram")
        self.setAccessibleName(tr("Network diagram"))
        self.viewport().setAccessibleName(tr("Picture of the network"))
        self.setWhatsThis(HELP)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        theme.notifier().changed.connect(self._restyle)
        self._restyle()

    # Pictures

    def set_picture(self, picture: Picture, style: str, settled: bool = True) -> None:
        """Show `picture`; with the same network as before only numbers change and nothing is rebuilt.

        `settled`: the weights do not change any more for now; other units of wide layers may be shown.
        """
        plans.check_style(style)
        self._settled = settled
        self._picture, self._style = picture, style  # type: ignore[assignment]
        self._selected = self._selected if self._is_valid(self._selected) else None
        self._hover = self._hover if self._is_valid(self._hover) else None
        self._layers = tuple(name for name in self._layers if name in picture.spec)
        self._close_stale_editor()
        self._refresh()

    def set_arrangement(self, positions: Mapping[str, Place], canvas: Canvas) -> None:
        """Take over where the user put layers, notes and groups; shown with the next picture."""
        self._positions, self._canvas = dict(positions), canvas
        self.hands.keep(canvas)
        self.showing.pins = frozenset(Ref("unit", layer, (unit,)) for layer, unit in canvas.pins)

    def canvas(self) -> Canvas:
        """Give the notes and groups that are drawn."""
        return self._plan.canvas if self._plan is not None else self._canvas

    def stored_canvas(self) -> Canvas:
        """Give the notes and groups as they are kept, without what a drag shows."""
        return self._canvas

    def _is_valid(self, ref: Ref | None) -> bool:
        return self._picture is not None and is_valid(ref, *plans.sizes(self._picture))

    def refresh(self) -> None:
        """Show what has changed since the last picture."""
        self._refresh()

    def _refresh(self) -> None:
        """Lay out anew where anything but numbers changed, then tell the items what to show."""
        if self._picture is None:
            return
        size = self.viewport().width(), max(self.viewport().height() - self.foot, 1)
        if not self.fitted and self._plan is not None:
            size = self._plan.size
        plan = self.showing.plan(self._picture, self._style, self._selected, self.builds(), size, self._settled)
        held = self._stage.layout.stretch if self._stage and not self.fitted and self._same_style() else None
        positions = self.arranging.preview or self._positions
        plan = plans.arranged(plan, positions, held, self.arranging.layers, self.hands.preview or self._canvas)
        if plan != self._plan or self._stage is None:
            self._rebuild(plan)
        assert self._stage is not None
        marks = marks_of(self._picture, self._selected, self._hover, self._layers)
        written = self._stage.present(self._picture, marks, self.showing.pins, self._settled)
        self._idle.start()
        self.caption = texts.CAPTIONS.get(self._picture.phase or "", "") if self._style == "step" else ""
        self.caption_color = texts.CAPTION_COLORS.get(self._picture.phase or "", "muted")
        if written:
            self._describe(self._picture)
        self.viewport().update()

    def mark_note(self) -> None:
        """Show which note is selected."""
        if self._stage is not None:
            self._stage.renew_canvas(self._stage.layout, self.hands.note)
            self._refresh()

    def _same_style(self) -> bool:
        return self._plan is not None and self._plan.style == self._style

    def _rebuild(self, plan: Plan) -> None:
        if self._stage is not None:
            going = self.arranging.going or self.hands.going or self.rubber.going
            if not going or self._plan is None or plan.spec is not self._plan.spec:
                self._gestures.cancel()
            noted = None if self._stale else frames.with_notes(self._stage.layout, plan)
            if noted is not None:
                self._plan = plan
                self._stage.renew_canvas(noted, self.hands.note)
                self.set_bounds(noted.bounds)
                return
            same = None if self._stale else with_units(self._stage.layout, plan)
            if same is not None:
                self._plan = plan
                self._stage.swap(same)
                return
            self._stage.clear()
        layout, self._stale = arrange(plan, ink.measure), False
        self._plan, self._stage = plan, Stage(self.scene(), layout, self.hands.note)
        self.scaled(self.transform().m11())
        self.set_bounds(layout.bounds)

    def _describe(self, picture: Picture) -> None:
        text = texts.describe(picture, self._selected)
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)

    def _restyle(self) -> None:
        ink.forget()
        self._stale = True
        self.setBackgroundBrush(theme.color("canvas"))
        if self._plan is not None:
            self._rebuild(self._plan)
        self._refresh()

    # Selecting and editing

    def select(self, ref: Ref | None, layers: tuple[str, ...] = ()) -> None:
        """Select a place, and perhaps several layers, without reporting it."""
        ref = ref if self._is_valid(ref) else None
        layers = layers or ((ref.layer,) if ref is not None and ref.kind != "loss" else ())
        if ref is not None:
            self.hands.choose(None)
        if (ref, layers) != (self._selected, self._layers):
            self._selected, self._layers = ref, layers
            self._refresh()
            if ref is not None:
                focus_moved(self, ref)

    def choose(self, ref: Ref | None) -> None:
        """Select a place as the user did, and report it."""
        if ref != self._selected or len(self._layers) > 1:
            self.select(ref)
            self.selected.emit(self._selected)

    def choose_layers(self, names: tuple[str, ...], primary: str = "") -> None:
        """Select layers as the user did, and report it."""
        if len(names) < 2:
            self.choose(Ref("layer", names[0]) if names else None)
            return
        primary = primary if primary in names else names[-1]
        self.select(Ref("layer", primary), names)
        self.layers_selected.emit(names, primary)

    def selected_layers(self) -> tuple[str, ...]:
        """Name the selected layers."""
        return self._layers

    def selection(self) -> Ref | None:
        """Give the selected place."""
        return self._selected

    def set_editable(self, editable: bool) -> None:
        """Allow or forbid typing values and, outside stepping, inserting and moving layers."""
        if editable != self._editable:
            self._editable = editable
            self._refresh()

    def builds(self) -> bool:
        """Tell whether layers can be inserted, moved and arranged."""
        return self._editable and self._style != "step"

    def edit(self, ref: Ref) -> None:
        """Open the field on a weight or bias, where editing is allowed and the number exists."""
        name = f"{ref.layer}.{ref.kind}"
        box = self._stage.place_of(ref) if self._stage else None
        if not self._editable or self._picture is None or name not in self._picture.weights or box is None:
            return
        self.choose(ref)
        self._close_editor()
        value = float(self._picture.weights[name][ref.index])
        self._editor = ValueEditor(ref, value, self.viewport())
        self._editor.committed.connect(self.value_typed)
        self._editor.closed.connect(self._editor_closed)
        self._editor.show_at(self.mapFromScene(QPointF(*box.center)))

    def _editor_closed(self) -> None:
        held = self._editor is not None and self._editor.hasFocus()
        self._editor = None
        if held:
            self.setFocus()

    def _close_editor(self) -> None:
        if self._editor is not None:
            self._editor.dismiss()

    def _close_stale_editor(self) -> None:
        if self._editor is not None and not self._is_valid(self._editor.ref):
            self._close_editor()

    def unfold(self, layer: str) -> None:
        """Show all units of a layer: while stepping in a table, where each has its numbers, else as a strip."""
        column = self._stage.columns[layer].column if self._stage else None
        if column is not None and column.form == "grid":
            self.turn_maps(layer, MAPS)
        elif self._style == "step" and column is not None and column.folded:
            self.units_requested.emit(layer)
        else:
            self.toggle_fold(layer)

    def toggle_fold(self, layer: str) -> None:
        """Fold or unfold a wide layer."""
        self.showing.unfolded ^= {layer}
        self._refresh()

    def can_move(self, layer: str, by: int = 0) -> bool:
        """Tell whether a layer can be moved by `by` places: hidden layers of a stack."""
        return self.builds() and self._picture is not None and plans.can_move(self._picture.spec, layer, by)

    def fit(self) -> None:
        """Show the whole network, and keep it whole when the window changes."""
        begun = self.place()
        self.fitted = True
        self._refresh()
        self.glide_to_fit(begun)

    def scaled(self, scale: float) -> None:
        """Draw as much as can be seen at this scale."""
        if self._stage is not None:
            self._stage.set_scale(scale)
        self.shown_changed.emit()

    def _catch_up(self) -> None:
        """Prepare the units while nobody waits, so that zooming in from far is smooth."""
        if self._stage is not None and self._settled:
            self._stage.catch_up()

    def view_moved(self) -> None:
        """Drop the field: its place has moved away."""
        self._close_editor()
        self.hands.close_field()

    # For the gestures

    def hit_at(self, at: QPoint) -> Hit | None:
        """Give what lies at a point of the viewport."""
        return self._stage.hit(self.mapToScene(at), self.viewportTransform()) if self._stage else None

    def set_hover(self, hit: Hit | None) -> None:
        """Mark what lies under the cursor."""
        place = hit.ref if hit is not None and hit.kind in ("place", "header") else None
        self.set_cursor(Qt.CursorShape.PointingHandCursor if hit else Qt.CursorShape.ArrowCursor)
        if self._stage is not None and (self._stage.set_hot(hit) or place != self._hover):
            self._hover = place
            self._refresh()

    def place_on_screen(self, ref: Ref) -> QPoint:
        """Give the middle of a place in the viewport.

        Raises:
            KeyError: when it is not shown.
        """
        box = self._stage.place_of(ref) if self._stage else None
        if box is None:
            raise KeyError(ref)
        return self.mapFromScene(QPointF(*box.center))

    def box_on_screen(self, ref: Ref) -> QRect | None:
        """Give the box of a place in the viewport; None where it is not shown."""
        stage = self._stage
        box = None if stage is None else stage.layout.target_box if ref.kind == "loss" else stage.place_of(ref)
        return None if box is None else self.mapFromScene(QRectF(*box)).boundingRect()

    def scene_point(self, place: QPoint) -> QPointF:
        """Give the point of the scene at a place on the screen."""
        return self.mapToScene(self.viewport().mapFromGlobal(place))

    def arrangement(self) -> Layout | None:
        """Give the layout in force."""
        return self._stage.layout if self._stage else None

    def style_name(self) -> str:
        """Give the style in force."""
        return self._style

    def accessible_parts(self) -> DiagramParts:
        """Give layers, neurons and weights for assistive programs."""
        return self._parts

    def picture(self) -> Picture | None:
        """Give the picture on show."""
        return self._picture

    def shows(self, ref: Ref) -> bool:
        """Tell whether the network on show has such a place."""
        return self._is_valid(ref)

    def may_type(self) -> bool:
        """Tell whether values can be typed now."""
        return self._editable

    def forget(self) -> None:
        """Begin anew with another project: nothing pinned, all of the network in sight."""
        self.showing = Showing()
        self.fitted = True

    def paint_overlay(self, painter: QPainter) -> None:
        """Draw what is going on over the picture."""
        self.arranging.paint(painter)
        self.rubber.paint(painter)

    # Events

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go from layer to layer with Tab; past the last one, on to the next control."""
        layout = self.arrangement()
        ref = moves.next_layer(layout, self._selected, 1 if forward else -1) if layout else None
        if ref is None:
            return super().focusNextPrevChild(forward)
        self.choose(ref)
        return True

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the header under the cursor, or with the menu key of the selected layer."""
        hit, at = self.hit_at(event.pos()), event.globalPos()
        target = self.hands.at(self.mapToScene(event.pos())) if self.builds() else None
        if target is not None and target.note >= 0:
            self.canvas_menu_requested.emit(target, at)
            event.accept()
            return
        layer = hit.layer if hit is not None and hit.kind in ("header", "menu") else None
        if event.reason() == QContextMenuEvent.Reason.Keyboard and self._selected is not None and self._stage:
            layer = self._selected.layer
            column = self._stage.layout.columns.get(layer)
            box = column.header if column is not None else self._stage.layout.bounds
            at = self.viewport().mapToGlobal(self.mapFromScene(QPointF(box.x, box.bottom)))
        place = self._selected if event.reason() == QContextMenuEvent.Reason.Keyboard else hit.ref if hit else None
        if place is not None and place.kind != "layer" and (hit is None or hit.kind == "place" or layer is None):
            self.choose(place)
            self.place_menu_requested.emit(place, at)
        elif layer is not None:
            if layer not in self._layers:
                self.choose(Ref("layer", layer))
            self.layer_menu_requested.emit(layer, at)
        elif hit is None and self.builds():
            self.canvas_menu_requested.emit(self.hands.at(self.mapToScene(event.pos())), at)
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        if self.fitted:
            self.fit()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: D102
        self.set_hover(None)
        super().leaveEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Show tips with full precision."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tip_at(event.pos()), self)
            return True
        return super().viewportEvent(event)

    def tip_at(self, at: QPoint) -> str:
        """Give the tip for a point of the viewport."""
        hit = self.hit_at(at)
        target = self.hands.at(self.mapToScene(at)) if self.builds() else None
        if target is not None and (hit is None or target.note >= 0):
            return texts.canvas_tip(target.kind, target.name)
        if hit is None or self._picture is None:
            return ""
        return texts.control_tip(hit.kind, hit.layer) or texts.tip(self._picture, hit.ref)
