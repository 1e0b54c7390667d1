"""Build: the palette and the list of layers at the left, the inspector at the right."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.language import tr
from core.params import layout
from core.plane import multiply_adds
from gui.actions import tool_button
from gui.panels.build.inspector import Inspector
from gui.panels.build.palette import Palette
from gui.panels.build.templates_button import TemplatesButton
from gui.panels.mode import Mode
from gui.session import Session
from gui.tokens import GAP
from gui.widgets import Stat

BUTTONS = (
    "edit.undo", "edit.redo", "network.templates", "network.add_layer", "network.remove_layer",
    "network.new_weights", "view.fit",
)  # fmt: skip


class BuildBar(QWidget):
    """Undo, redo, layers, weights; how large the network is."""

    def __init__(self, session: Session, actions: Mapping[str, QAction]) -> None:
        """Follow `session`."""
        super().__init__()
        self.setObjectName("bar.build")
        self._session = session
        self._layers = Stat(tr("Layers"), "stat.layers", tr("How many layers there are, the input layer too"))
        self._parameters = Stat(tr("Parameters"), "stat.parameters", tr("How many weights and biases are trained"))
        self._adds = Stat(tr("Multiply-adds / row"), "stat.multiply_adds", tr("Work of one forward pass of one row"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for name in BUTTONS:
            if name == "network.templates":
                row.addWidget(TemplatesButton(session, actions[name]))
                continue
            row.addWidget(tool_button(actions[name], icon_only=name.startswith(("edit.", "view."))))
        row.addSpacing(GAP)
        for stat in (self._layers, self._parameters, self._adds):
            row.addWidget(stat)
            row.addSpacing(GAP)
        row.addStretch(1)
        session.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Count anew."""
        spec = self._session.project.spec
        counts = (len(spec.layers), layout(spec).size, multiply_adds(spec))
        for stat, count in zip((self._layers, self._parameters, self._adds), counts, strict=True):
            stat.set(f"{count:,}".replace(",", " "))


def build(session: Session, actions: Mapping[str, QAction]) -> Mode:
    """Make the widgets of the mode."""
    bar = BuildBar(session, actions)
    return Mode(
        "build", bar, Palette(session, actions["edit.find"]), Inspector(session), left_width=188, right_width=356
    )
