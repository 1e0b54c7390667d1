"""What a network can be made of, and what it is made of now."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton

from core.catalogue import LAYERS
from core.explanation import Ref
from core.layer import Layer
from gui.panels.scroll import ScrollPanel
from gui.session import Session
from gui.widgets import Section

BETWEEN = "Added behind the selected layer, or before the output."
MERGED = (
    "Added behind the selected layer; it also reads the nearest earlier layer that fits. "
    "The inspector's field Reads chooses others."
)
ADDED = {
    "concatenate": f"{MERGED} Behind the output: splits its last unit off as an output layer of its own.",
    "input": "A further one gets the last column of the data; it is joined behind the selected layer by Concatenate. "
    "Its units say how many columns it reads.",
}
"""What adding a layer does."""


class Palette(ScrollPanel):
    """Layer kinds to add behind the selected layer (objectName "palette.<kind>"), and the layers as a list."""

    def __init__(self, session: Session) -> None:
        """Follow `session`."""
        super().__init__("panel.palette", "Layers")
        self._session = session
        self.body.addWidget(Section("Layers", "click to add"))
        for kind, layer in LAYERS.items():
            self.body.addWidget(self._button(kind, layer))
        self.body.addSpacing(8)
        self.body.addWidget(Section("This network"))
        self._list = QListWidget()
        self._list.setObjectName("build.outline")
        self._list.setAccessibleName("Layers of this network")
        self._list.setToolTip("Click a layer to see and change its settings")
        self._list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._list.currentRowChanged.connect(self._pick)
        self.body.addWidget(self._list, 1)
        session.changed.connect(self.refresh)
        session.selection_changed.connect(self._mark)
        self.refresh()

    def _button(self, kind: str, layer: type[Layer]) -> QPushButton:
        button = QPushButton(layer.label)
        button.setObjectName(f"palette.{kind}")
        button.setToolTip(f"{layer.summary}\n{ADDED.get(kind) or (MERGED if layer.min_inputs > 1 else BETWEEN)}")
        button.setAccessibleName(f"Add {layer.label} layer")
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
            item.setToolTip(f"{layer.name}: {layer.layer.caption()}, gives {shape}")
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
