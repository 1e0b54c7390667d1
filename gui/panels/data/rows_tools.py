"""Searching rows, and looking at one part of them."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from core.data.row_order import Wanted
from core.language import tr
from gui.panels.data.describe import counted, grouped
from gui.panels.data.rows_model import PARTS
from gui.tokens import EDGE, GAP
from gui.widgets import Choice, Line

_WAIT = 250
"""Milliseconds without a key after which a search begins by itself."""


class RowsTools(QWidget):
    """A line to search in and a choice of parts; `wanted` carries what is asked for."""

    wanted = Signal(object)

    def __init__(self) -> None:
        """Ask for all rows."""
        super().__init__()
        self.setObjectName("data.rows.tools")
        self.line = Line()
        self.line.setObjectName("data.rows.search")
        self.line.setPlaceholderText(tr("Search, or a condition: age > 30"))
        self.line.setClearButtonEnabled(True)
        self.line.setToolTip(
            tr("Rows with a cell that contains this; or a condition such as age > 30 or town = Rome (/ in the rows)")
        )
        self.line.setAccessibleName(tr("Search rows"))
        self.line.setMaximumWidth(320)
        self.part = Choice("data.rows.part", {"": tr("all parts"), **{str(k): name for k, name in enumerate(PARTS)}})
        self.part.setToolTip(tr("Show the rows of one part only"))
        self.part.setAccessibleName(tr("Part of the rows"))
        self.count = QLabel()
        self.count.setObjectName("data.rows.count")
        self.count.setProperty("look", "muted")
        self._wait = QTimer(self, singleShot=True, interval=_WAIT)
        self._wait.timeout.connect(self._ask)
        self.line.textEdited.connect(lambda _: self._wait.start())
        self.line.textChanged.connect(lambda text: None if text else self._wait.start())
        self.line.returnPressed.connect(self._ask)
        self.part.chosen.connect(lambda _: self._ask())
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE, 2, EDGE, 2)
        row.setSpacing(GAP)
        row.addWidget(self.line, 2)
        row.addWidget(self.part)
        row.addWidget(self.count, 1)

    def asked(self) -> Wanted:
        """Give what is asked for."""
        return Wanted(self.line.text().strip(), int(self.part.current() or -1))

    def clear(self) -> None:
        """Ask for all rows, without telling anyone."""
        self._wait.stop()
        self.line.clear()
        self._wait.stop()
        self.part.choose("")

    def show_count(self, shown: int, rows: int, more: str = "") -> None:
        """Tell how many rows are shown, and in which order or in which parts."""
        told = (
            ""
            if shown == rows
            else tr("{shown} of {counted}", shown=grouped(shown), counted=counted(rows, "{n} row", "{n} rows"))
        )
        self.count.setText(told or more)

    def show_working(self) -> None:
        """Tell that rows are being looked for."""
        self.count.setText(tr("Looking through the rows …"))

    def _ask(self) -> None:
        self._wait.stop()
        self.wanted.emit(self.asked())
