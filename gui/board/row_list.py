"""The rows behind what was clicked in a plot; choosing one goes through the network with it."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QTableWidget, QTableWidgetItem, QVBoxLayout

from core import numbers
from core.language import tr, tr_n
from gui.carry.tables import TableOut
from gui.plots.look import Heading, TextButton
from gui.rows_of import MOST_ROWS, listed
from gui.scaling import px
from gui.session import Session
from gui.tokens import EDGE, GAP
from gui.widgets import push_button

HEIGHT = 210
LONGEST = 8
"""Longer numbers are rounded."""


class RowList(QFrame):
    """A drawer below the plots: one line per row; Return or a double click steps through it."""

    def __init__(self, session: Session) -> None:
        """Start hidden."""
        super().__init__()
        self._session, self._rows = session, ()  # type: tuple[Session, tuple[int, ...]]
        self.setObjectName("rows")
        self.setAccessibleName(tr("Rows of what was clicked"))
        self.setFixedHeight(HEIGHT)
        self.heading = Heading("rows.heading", "", 60, self)
        self.table = QTableWidget()
        TableOut(self.table)
        self.table.setObjectName("rows.table")
        self.table.setAccessibleName(tr("Rows"))
        self.table.setToolTip(tr("Return or a double click steps through the network with the row"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.verticalHeader().setDefaultSectionSize(px(22))
        self.step = push_button(
            "rows.step", tr("Step through it"), tr("Go through the network with the chosen row"), self.choose
        )
        close = TextButton("rows.close", tr("close"), self)
        close.setAccessibleName(tr("Close the rows"))
        close.setToolTip(tr("Put the list away (Esc)"))
        close.clicked.connect(self.leave)
        above = QHBoxLayout()
        above.setSpacing(GAP)
        for widget in (self.heading, self.step, close):
            above.addWidget(widget, 1 if widget is self.heading else 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, GAP, EDGE, GAP)
        column.setSpacing(GAP // 2)
        column.addLayout(above)
        column.addWidget(self.table)
        self.table.cellActivated.connect(lambda *_: self.choose())
        self.table.itemSelectionChanged.connect(self._point)
        self.hide()

    def show_rows(self, words: str, rows: Sequence[int]) -> None:
        """List rows of the data under a heading that says what they are."""
        session = self._session
        project = dataclasses.replace(session.project, weights=session.weights)
        found = listed(project, session.data, rows)
        self._rows = found.rows
        shown = (
            tr("the first {most_rows} of {n_rows:,}", most_rows=MOST_ROWS, n_rows=len(rows)).replace(",", " ")
            if len(rows) > MOST_ROWS
            else str(len(rows))
        )
        self.heading.setText(
            tr_n("{words} · {shown} row", "{words} · {shown} rows", len(rows), words=words, shown=shown)
        )
        self.table.blockSignals(True)
        self.table.clear()
        self.table.setColumnCount(len(found.heads))
        self.table.setRowCount(len(found.cells))
        self.table.setHorizontalHeaderLabels(list(found.heads))
        self.table.setVerticalHeaderLabels([str(row + 1) for row in found.rows])
        for n, cells in enumerate(found.cells):
            for k, words_of in enumerate(cells):
                item = QTableWidgetItem(_short(words_of))
                item.setToolTip(words_of)
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(n, k, item)
        self.table.resizeColumnsToContents()
        self.table.blockSignals(False)
        self.step.setEnabled(bool(found.rows))
        self.show()
        if found.rows:
            self.table.selectRow(0)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Put the list away."""
        self.hide()

    def chosen(self) -> int | None:
        """Give the row of the data that is chosen."""
        place = self.table.currentRow()
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def _point(self) -> None:
        """Show the chosen row in the diagram too."""
        row = self.chosen()
        if row is not None and row in self._session.data.used:
            self._session.set_row(row)

    def choose(self) -> None:
        """Step through the network with the chosen row."""
        row = self.chosen()
        if row is not None and row in self._session.data.used:
            self._session.set_row(row)
            self._session.set_mode("step")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts the list away."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)


def _short(words: str) -> str:
    """Write a number with many digits in few; the tooltip has all of them."""
    try:
        return numbers.text(float(words)) if len(words) > LONGEST else words
    except ValueError:
        return words
