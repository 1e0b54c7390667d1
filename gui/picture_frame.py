"""The middle of Build, Train and Step: the network as nodes or as matrices, and the switch between them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QToolButton, QWidget

from core.language import tr
from gui import icons
from gui.diagram.minimap import MiniMap
from gui.diagram.view import DiagramView
from gui.matrices.view import MatrixView
from gui.widgets import Segmented

KINDS = {"nodes": tr("Nodes"), "matrices": tr("Matrices")}
TIPS = {
    "nodes": tr("The network as neurons and edges  (Ctrl+M)"),
    "matrices": tr("The same as matrices: a cell is an edge, coloured by its weight  (Ctrl+M)"),
}
MARGIN, FOOT = 6, 18
"""Pixels around the switch, and those that the diagram leaves free for it beyond its own margin."""


class PictureFrame(QWidget):
    """Holds both; the one on show is drawn.

    Signals:
        turned: the other one came to the front.
    """

    turned = Signal()

    def __init__(self, diagram: DiagramView) -> None:
        """Begin with the nodes."""
        super().__init__()
        self.setObjectName("picture")
        self.diagram, self.matrices = diagram, MatrixView()
        diagram.foot = FOOT
        self._stack = QStackedLayout(self)
        self._stack.addWidget(diagram)
        self._stack.addWidget(self.matrices)
        self.switch = Segmented("picture.kind", KINDS, TIPS, slim=True)
        self.switch.setParent(self)
        self.switch.chosen.connect(self.show_kind)
        self.out = QToolButton(self)
        self._make_out()
        self.map = MiniMap(diagram, self)
        self.map.changed.connect(self._place)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _make_out(self) -> None:
        """Make the handle by which the picture is copied and dragged out; the window says what it gives."""
        self.out.setObjectName("picture.out")
        self.out.setProperty("look", "flat")
        self.out.setAccessibleName(tr("Picture for other programs"))
        self.out.setToolTip(tr("Drag the picture into another program or folder; a click copies it  (Ctrl+Shift+C)"))
        self.out.setCursor(Qt.CursorShape.OpenHandCursor)
        icons.bind(self.out, "picture", "muted")

    @property
    def shows_matrices(self) -> bool:
        """Which of both is on show."""
        return self._stack.currentWidget() is self.matrices

    def show_kind(self, kind: str) -> None:
        """Show "nodes" or "matrices"."""
        self.switch.choose(kind)
        self._stack.setCurrentWidget(self.matrices if kind == "matrices" else self.diagram)
        self.map.covered = kind == "matrices"
        self.map.refresh()
        self._place()
        self.turned.emit()

    def turn(self) -> None:
        """Show the other one, and give it the keyboard."""
        self.show_kind("nodes" if self.shows_matrices else "matrices")
        self.take_focus()

    def take_focus(self) -> None:
        """Give what is on show the keyboard."""
        if self.shows_matrices:
            self.matrices.focus_first()
        else:
            self.diagram.setFocus(Qt.FocusReason.OtherFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: D102
        super().focusInEvent(event)
        self.take_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """Put the switch into the lower right corner, which both leave free."""
        self.switch.adjustSize()
        self.switch.move(self.width() - self.switch.width() - MARGIN, self.height() - self.switch.height() - MARGIN)
        self.switch.raise_()
        self.out.adjustSize()
        middle = self.switch.y() + (self.switch.height() - self.out.height()) // 2
        self.out.move(self.switch.x() - self.out.width() - MARGIN, middle)
        self.out.raise_()
        map_ = self.map
        map_.move(self.width() - map_.width() - MARGIN, self.switch.y() - map_.height() - MARGIN)
        map_.raise_()
