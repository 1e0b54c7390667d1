"""The bench: questions to the network and points drawn by hand, in place of the diagram or the tables."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from core.language import tr
from gui import icons
from gui.panels.draw.draw_page import DrawPage
from gui.panels.predict.asking import Asking
from gui.panels.predict.file_job import FilePrediction
from gui.panels.predict.predict_page import PredictPage
from gui.panels.predict.what_if_page import WhatIfPage
from gui.session import Session
from gui.tokens import EDGE, GAP
from gui.widgets import Segmented

PAGES = {"predict": tr("Predict"), "whatif": tr("What if"), "draw": tr("Draw points")}
TIPS = {
    "predict": tr("What the network says about a row, and why"),
    "whatif": tr("How the answer follows one input or two"),
    "draw": tr("Make data with the mouse"),
}


class Bench(QWidget):
    """Pages with a switch above them; Escape closes it."""

    closed = Signal()

    def __init__(self, session: Session, actions: Mapping[str, QAction]) -> None:
        """Follow `session` while it is on show."""
        super().__init__()
        self.setObjectName("bench")
        self.setAccessibleName(tr("Predict, what if, draw points"))
        self._session = session
        self.asking = Asking(session)
        self.switch = Segmented("bench.page", PAGES, TIPS, slim=True)
        self.files = FilePrediction(self, session)
        predict = PredictPage(self.asking, actions)
        self.files.told.connect(predict.show_file)
        self.pages: dict[str, QWidget] = {
            "predict": predict,
            "whatif": WhatIfPage(self.asking),
            "draw": DrawPage(session),
        }
        self._stack = QStackedWidget()
        for page in self.pages.values():
            self._stack.addWidget(page)
        self.switch.chosen.connect(self.show_page)
        self._lay_out()

    def _lay_out(self) -> None:
        close = QToolButton()
        close.setObjectName("bench.close")
        close.setProperty("look", "flat")
        close.setToolTip(tr("Close, back to the diagram or the tables (Esc)"))
        close.setAccessibleName(tr("Close"))
        icons.bind(close, "close")
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.setContentsMargins(EDGE, GAP, EDGE, GAP // 2)
        head.addWidget(self.switch)
        head.addStretch(1)
        head.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)

    @property
    def page(self) -> str:
        """The page on show."""
        return self.switch.current()

    def show_page(self, name: str) -> None:
        """Show "predict", "whatif" or "draw"."""
        self.switch.choose(name)
        self._stack.setCurrentWidget(self.pages[name])
        self.asking.set_active(self.isVisible() and name != "draw")
        self.asking.tell()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up."""
        super().showEvent(event)
        self.asking.set_active(self.page != "draw")
        self.asking.tell()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest."""
        super().hideEvent(event)
        self.asking.set_active(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
