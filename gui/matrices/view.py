"""The whole network as matrices beside one another, with the diagram's pictures, selection and marks."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QWidget

from core.explanation import Ref
from core.language import tr
from core.picture import Picture
from core.spec import LayerSpec
from gui import theme
from gui.diagram import texts
from gui.diagram.marks import marks_of
from gui.matrices.gap import GapMap
from gui.tokens import EDGE, GAP

NOTE_ROOM = 34
"""Pixels below the matrices that the switch between nodes and matrices stands in."""


class MatrixView(QScrollArea):
    """One matrix for every layer that has weights, a small card for the others.

    Signals:
        selected: a place that the user chose, or None.  value_typed: a place and its new number.
        place_menu_requested, layer_menu_requested: a place or a layer's name, and where on the screen.
    """

    selected = Signal(object)
    value_typed = Signal(object, float)
    place_menu_requested = Signal(object, QPoint)
    layer_menu_requested = Signal(str, QPoint)

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.setObjectName("matrices")
        self.setAccessibleName(tr("Network as matrices"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._picture: Picture | None = None
        self._selected: Ref | None = None
        self.maps: dict[str, GapMap] = {}
        self._made_of: object = None
        self._focus = ""
        self._target, self._pass = QLabel(), QLabel(self)
        self._pass.setObjectName("matrices.pass")

    def set_picture(self, picture: Picture, style: str) -> None:
        """Show `picture`; with layers of the same names and sizes only numbers change. `style`: as in the diagram."""
        self._picture = picture
        made_of = tuple((layer, _shape(picture, layer.name)) for layer in picture.spec.layers)
        if made_of != self._made_of:
            self._made_of = made_of
            self._rebuild(picture)
        for gap in self.maps.values():
            gap.editable = style in ("build", "step")
        self._mark()
        self._tell(picture, style)

    def _tell(self, picture: Picture, style: str) -> None:
        """Show pass, target and loss as the diagram does, and bring the layer of the operation into view."""
        phase = picture.phase if style == "step" and picture.phase else ""
        self._pass.setText(texts.CAPTIONS.get(phase, ""))
        self._pass.setStyleSheet(f"color: {theme.color(texts.CAPTION_COLORS.get(phase, 'muted')).name()}")
        self._pass.adjustSize()
        self._pass.setVisible(bool(self._pass.text()))
        self._target.setText("\n".join(texts.target_lines(picture)) if style == "step" else "")
        self._target.setVisible(bool(self._target.text()))
        layer = picture.focus.layer if picture.focus is not None else ""
        if layer != self._focus and layer in self.maps:
            self.ensureWidgetVisible(self.maps[layer], EDGE, 0)
        self._focus = layer

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        self._pass.move(EDGE, self.height() - NOTE_ROOM + GAP // 2)
        self._pass.raise_()

    def select(self, ref: Ref | None) -> None:
        """Mark another selection."""
        self._selected = ref
        if self._picture is not None and self.isVisible():
            self._mark()

    def _mark(self) -> None:
        assert self._picture is not None
        marks = marks_of(self._picture, self._selected, None)
        for gap in self.maps.values():
            gap.show_picture(self._picture, marks)

    def _rebuild(self, picture: Picture) -> None:
        inside = QWidget()
        inside.setObjectName("matrices.inside")
        row = QHBoxLayout(inside)
        row.setContentsMargins(EDGE, GAP, EDGE, NOTE_ROOM)
        row.setSpacing(EDGE)
        self.maps = {}
        for layer in picture.spec.layers:
            if not layer.inputs:
                continue
            shape = _shape(picture, layer.name)
            row.addWidget(self._gap(layer.name) if len(shape) > 1 else self._card(layer), len(shape) > 1)
        self._target = QLabel()
        self._target.setObjectName("matrices.target")
        row.addWidget(self._target)
        self.setWidget(inside)
        self._pass.raise_()

    def _gap(self, name: str) -> GapMap:
        gap = self.maps[name] = GapMap(name)
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        gap.chosen_place.connect(self.selected)
        gap.value_typed.connect(self.value_typed)
        gap.asked.connect(self._ask)
        return gap

    def _card(self, layer: LayerSpec) -> QPushButton:
        card = QPushButton(f"{layer.name}\n{layer.layer.caption()}")
        card.setObjectName(f"matrix.{layer.name}")
        card.setToolTip(tr("{layer} has no matrix of weights; click to select it.", layer=layer.name))
        card.setAccessibleName(f"{layer.name}, {layer.layer.caption()}")
        card.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        card.clicked.connect(lambda _=False, name=layer.name: self.selected.emit(Ref("layer", name)))
        return card

    def _ask(self, ref: Ref, at: QPoint) -> None:
        if ref.kind == "layer":
            self.layer_menu_requested.emit(ref.layer, at)
        else:
            self.place_menu_requested.emit(ref, at)

    def focus_first(self) -> None:
        """Give a matrix the keyboard: that of the selection, else the first one."""
        layer = self._selected.layer if self._selected is not None else ""
        gap = self.maps.get(layer) or next(iter(self.maps.values()), None)
        if gap is not None:
            gap.setFocus(Qt.FocusReason.OtherFocusReason)


def _shape(picture: Picture, layer: str) -> tuple[int, ...]:
    weight = picture.weights.get(f"{layer}.weight")
    return () if weight is None else tuple(weight.shape)
