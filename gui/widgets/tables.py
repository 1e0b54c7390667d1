"""How tables of numbers look and behave."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from gui.carry.tables import TableOut
from gui.scaling import fix_rows

ROW_HEIGHT = 22


def as_list(table: QTableView, copied_by_itself: bool = False) -> None:
    """Let a table be read and chosen from line by line: no frame, no grid, Tab goes on to the next control.

    Ctrl+C copies what is selected, unless the table does so by itself.
    """
    table.setFrameShape(QFrame.Shape.NoFrame)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    TableOut(table, key=not copied_by_itself)


def as_sorted_list(table: QTableView) -> None:
    """Let a table of equal columns be sorted by a click on a title; in the order of its model at first."""
    as_list(table)
    table.setProperty("look", "plain")
    table.setSortingEnabled(True)
    table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    table.verticalHeader().hide()
    fix_rows(table.verticalHeader(), ROW_HEIGHT)
