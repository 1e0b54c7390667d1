"""The weights that lead into or out of one unit, as a sorted table with bars."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from core import numbers
from core.backend import HostArray
from core.language import tr
from core.unit_facts import Links
from gui import theme
from gui.scaling import fix_height, fix_rows, px
from gui.tokens import SMALL, TINY
from gui.widgets import as_list

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
NAME, WEIGHT, VALUE, SHARE = range(4)
ROW = 21
MOST_ROWS = 8


class LinkModel(QAbstractTableModel):
    """One row for each weight, the largest contribution first; texts are made for visible rows alone."""

    def __init__(self, outgoing: bool) -> None:
        """Start empty."""
        super().__init__()
        self._outgoing = outgoing
        self.links: Links | None = None
        self._order: HostArray = np.empty(0, dtype=int)
        self._names: Callable[[int], str] = str
        self._most = 1.0

    def show(self, links: Links | None, names: Callable[[int], str]) -> None:
        """Show other weights; `names` gives the other unit's name."""
        self.beginResetModel()
        self.links, self._names = links, names
        self._order = np.empty(0, dtype=int) if links is None else links.order()
        sizes = np.abs(links.values) if links is not None else np.zeros(1)
        self._most = float(np.nanmax(sizes, initial=0.0)) or 1.0
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, D102
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, D102
        return 0 if parent.isValid() else 4

    def place(self, row: int) -> int:
        """Give the other unit's place."""
        return int(self._order[row])

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by place, weight or contribution; without a column by its size."""
        if self.links is None or column < 0:
            return
        keys = {NAME: np.arange(len(self._order)), WEIGHT: self.links.weights}
        key = keys.get(column, self.links.values if column == VALUE else np.abs(self.links.values))
        self.layoutAboutToBeChanged.emit()
        self._order = np.argsort(key, kind="stable")
        if order == Qt.SortOrder.DescendingOrder:
            self._order = self._order[::-1]
        self.layoutChanged.emit()

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: D102
        if orientation != Qt.Orientation.Horizontal:
            return None
        titles = (
            tr("to") if self._outgoing else tr("from"),
            tr("weight"),
            "w · a",
            "" if self._outgoing else tr("share"),
        )
        tips = (
            tr("The unit at the other end"),
            tr("The weight between both"),
            tr("What flows along it on the row on show"),
            tr("Its part of all that flows, without the signs"),
        )
        if role == Role.TextAlignmentRole:
            return _side(section)
        return {Role.DisplayRole: titles[section], Role.ToolTipRole: tips[section]}.get(Role(role))

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:  # noqa: D102
        links = self.links
        if links is None:
            return None
        place = self.place(index.row())
        if role == Role.DisplayRole:
            return self._text(links, place, index.column())
        if role == Role.TextAlignmentRole:
            return _side(index.column())
        if role == Role.ForegroundRole and index.column() in (WEIGHT, VALUE):
            return theme.sign_color(float((links.weights, links.values)[index.column() - WEIGHT][place]))
        if role == Role.UserRole:
            return float(links.values[place]) / self._most
        if role == Role.ToolTipRole:
            weight, flow = (numbers.full(float(values[place])) for values in (links.weights, links.values))
            head = f"{self._names(place)}\nw = {weight}\nw · a = {flow}"
            return tr("{head}\nClick the name for the unit, a number for the weight", head=head)
        return None

    def _text(self, links: Links, place: int, column: int) -> str:
        if column == NAME:
            return self._names(place)
        if column == SHARE:
            return f"{100 * float(links.shares[place]):.0f} %" if len(links.shares) else ""
        return numbers.text(float((links.weights, links.values)[column - WEIGHT][place]))


class Bars(QStyledItemDelegate):
    """Draws a bar behind the share, as long as the contribution is large, in its sign's colour."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: D102
        part = index.data(Role.UserRole)
        if isinstance(part, float) and np.isfinite(part):
            box, share = QRectF(option.rect), min(abs(part), 1.0)
            color = theme.sign_color(part)
            color.setAlpha(110)
            painter.fillRect(QRectF(box.left() + 2, box.top() + 4, (box.width() - 4) * share, box.height() - 8), color)
        super().paint(painter, option, index)


class LinkTable(QTableView):
    """The table; `picked`: a number was clicked, which goes to the weight; `opened`: a name, which goes to the unit."""

    picked = Signal(int)
    opened = Signal(int)

    def __init__(self, object_name: str, outgoing: bool) -> None:
        """Start empty."""
        super().__init__()
        self.rows = LinkModel(outgoing)
        self.setModel(self.rows)
        self.setObjectName(object_name)
        self.setAccessibleName(tr("Outgoing weights") if outgoing else tr("Incoming weights"))
        self.setProperty("look", "plain")
        self.setFont(theme.ui_font(SMALL))
        as_list(self)
        self.setSortingEnabled(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegateForColumn(SHARE, Bars(self))
        self.verticalHeader().hide()
        fix_rows(self.verticalHeader(), ROW)
        head = self.horizontalHeader()
        head.setFont(theme.ui_font(TINY))
        fix_height(head, 24)
        head.setSortIndicatorShown(False)
        head.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column in (WEIGHT, VALUE, SHARE):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(column, px(72))
        self.clicked.connect(self._go)

    def _go(self, index: QModelIndex) -> None:
        (self.opened if index.column() == NAME else self.picked).emit(self.rows.place(index.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return goes to the unit, Space to the weight."""
        index, key = self.currentIndex(), event.key()
        if index.isValid() and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            (self.picked if key == Qt.Key.Key_Space else self.opened).emit(self.rows.place(index.row()))
        else:
            super().keyPressEvent(event)

    def show_links(self, links: Links | None, names: Callable[[int], str]) -> None:
        """Show other weights."""
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.rows.show(links, names)
        count = self.rows.rowCount()
        self.setFixedHeight(px(24 + ROW * max(1, min(count, MOST_ROWS)) + 4))


def _side(section: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if section == NAME else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter
