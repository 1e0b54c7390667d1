"""What a network can be made of, and what it is made of now."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton

from core.catalogue import LAYERS
from core.explanation import Ref
from core.language import tr
from core.layer import Layer
from gui.panels.scroll import ScrollPanel
from gui.session import Session
from gui.widgets import Section

BETWEEN = tr("Added behind the selected layer, or before the output.")
MERGED = tr(
    "Added behind the selected layer; it also reads the nearest earlier layer that fits. "
    "The inspector's field Reads chooses others."
)
ADDED = {
    "concatenate": tr(
        "{merged} Behind the output: splits its last unit off as an output layer of its own.", merged=MERGED
    ),
    "input": tr(
        "A further one gets the last column of the data; it is joined behind the selected layer by "
        "Concatenate. Its units say how many columns it reads."
    ),
}
"""What adding a layer does."""
DRAGGED = tr("Or drag it onto a connection or a layer; onto the canvas, it branches off.")
DRAG_FROM = 5
"""Pixels that a press has to move before it is a drag."""


class LayerButton(QPushButton):
    """A kind of layer: a click adds it, and it can be dragged to its place.

    Signals: `carried` (kind, place on the screen) while it is dragged, `dropped` where it is let go, `kept` when the
    drag is given up.
    """

    carried = Signal(str, QPoint)
    dropped = Signal(str, QPoint)
    kept = Signal()

    def __init__(self, kind: str, layer: type[Layer]) -> None:
        """Stand for one kind."""
        super().__init__(layer.label)
        self._kind = kind
        self._start: QPoint | None = None
        self._dragging = False
        self.setObjectName(f"palette.{kind}")
        self.setAccessibleName(tr("Add {layer} layer", layer=layer.label))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        self._start = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        at = event.position().toPoint()
        if self._start is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        if self._dragging or (at - self._start).manhattanLength() > DRAG_FROM:
            self._dragging = True
            self.setDown(False)
            self.carried.emit(self._kind, event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        dragging, self._dragging, self._start = self._dragging, False, None
        if dragging:
            self.setDown(False)
            self.dropped.emit(self._kind, event.globalPosition().toPoint())
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives a drag up."""
        if event.key() == Qt.Key.Key_Escape and self._dragging:
            self._dragging, self._start = False, None
            self.kept.emit()
        else:
            super().keyPressEvent(event)


class Palette(ScrollPanel):
    """Layer kinds to add (objectName "palette.<kind>"), the find field, and the layers as a list."""

    def __init__(self, session: Session, find: QAction) -> None:
        """Follow `session`; `find` opens the box in which one builds in words."""
        super().__init__("panel.palette", tr("Layers"))
        self._session = session
        self.body.addWidget(Section(tr("Layers"), tr("click or drag in")))
        self.buttons = {kind: self._button(kind, layer) for kind, layer in LAYERS.items()}
        for button in self.buttons.values():
            self.body.addWidget(button)
        self.body.addSpacing(8)
        self.body.addWidget(Section(tr("Find"), "Ctrl K"))
        self.body.addWidget(self._find_field(find))
        self.body.addSpacing(8)
        self.body.addWidget(Section(tr("This network")))
        self._list = QListWidget()
        self._list.setObjectName("build.outline")
        self._list.setAccessibleName(tr("Layers of this network"))
        self._list.setToolTip(tr("Click a layer to see and change its settings"))
        self._list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._list.currentRowChanged.connect(self._pick)
        self.body.addWidget(self._list, 1)
        session.changed.connect(self.refresh)
        session.selection_changed.connect(self._mark)
        self.refresh()

    def _find_field(self, find: QAction) -> QPushButton:
        field = QPushButton(tr("add, rename, connect …"))
        field.setObjectName("build.find")
        field.setProperty("look", "field")
        field.setAccessibleName(tr("Find and build in words"))
        field.setToolTip(find.toolTip())
        field.clicked.connect(lambda: find.trigger())
        return field

    def _button(self, kind: str, layer: type[Layer]) -> LayerButton:
        button = LayerButton(kind, layer)
        button.setToolTip(
            f"{layer.summary}\n{ADDED.get(kind) or (MERGED if layer.min_inputs > 1 else BETWEEN)}\n{DRAGGED}"
        )
        button.clicked.connect(lambda: self._session.add_layer(layer()))
        return button

    def refresh(self) -> None:
        """List the layers anew."""
        shapes = self._session.project.spec.shapes()
        self._list.blockSignals(True)
        self._list.clear()
        for layer in self._session.project.spec.layers:
            shape = " × ".join(map(str, shapes[layer.name]))
            item = QListWidgetItem(f"{layer.name}\n{layer.layer.caption()}")
            item.setData(Qt.ItemDataRole.UserRole, layer.name)
            item.setToolTip(
                tr("{layer}: {caption}, gives {shape}", layer=layer.name, caption=layer.layer.caption(), shape=shape)
            )
            self._list.addItem(item)
        self._list.blockSignals(False)
        self._mark()

    def _mark(self) -> None:
        ref = self._session.selection
        names = self._session.project.spec.names
        row = names.index(ref.layer) if ref is not None and ref.layer in names else -1
        self._list.blockSignals(True)
        self._list.setCurrentRow(row)
        self._list.blockSignals(False)

    def _pick(self, row: int) -> None:
        item = self._list.item(row)
        if item is not None:
            self._session.select(Ref("layer", item.data(Qt.ItemDataRole.UserRole)))
