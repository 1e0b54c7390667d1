"""Tables for other programs: cells as text with tabs and as HTML, by Ctrl+C, the menu, dragging, and as a CSV file."""

from __future__ import annotations

import csv
import html
import io
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QObject, QPersistentModelIndex, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFileDialog, QMenu, QTableView, QTreeView

from core.errors import UserError
from core.files import atomic_write
from core.language import tr, tr_n
from gui.access import say
from gui.bubble import tell_over
from gui.carry.drag import drag_out
from gui.carry.pictures import with_text_file

MOST_CELLS = 50_000
"""More cells than this are not copied at once: the window would stand still."""
Rows = list[list[str]]
Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


def mime_of(rows: Sequence[Sequence[str]], titles: Sequence[str] = ()) -> QMimeData:
    """Give cells as text with tabs and as an HTML table."""
    data = QMimeData()
    lines = [titles, *rows] if titles else rows
    data.setText("\n".join("\t".join(_flat(cell) for cell in line) for line in lines))
    head = "".join(f"<th>{html.escape(title)}</th>" for title in titles)
    body = "".join("<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    data.setHtml(f"<table>{f'<tr>{head}</tr>' if titles else ''}{body}</table>")
    return data


def csv_text(rows: Sequence[Sequence[str]], titles: Sequence[str]) -> str:
    """Give cells as the text of a CSV file."""
    made = io.StringIO()
    writer = csv.writer(made)
    writer.writerow(titles)
    writer.writerows(rows)
    return made.getvalue()


def _flat(cell: str) -> str:
    return cell.replace("\t", " ").replace("\n", " ")


def selected(view: QAbstractItemView) -> tuple[list[str], Rows]:
    """Give titles and cells of what is selected: the smallest rectangle around it; all of it where nothing is.

    Raises:
        UserError: where there are too many cells.
    """
    chosen = [index for index in view.selectionModel().selectedIndexes() if _is_shown(view, index)]
    return _block(view, chosen) if chosen else whole(view)


def whole(view: QAbstractItemView) -> tuple[list[str], Rows]:
    """Give titles and cells of all of a table, as it is sorted; of a tree what is unfolded.

    Raises:
        UserError: where there are too many cells.
    """
    model = view.model()
    if isinstance(view, QTreeView):
        lines, index = [], view.indexAt(QPoint(1, 1))
        index = model.index(0, 0) if not index.isValid() or view.verticalScrollBar().value() else index
        while index.isValid():
            lines.append(index)
            index = view.indexBelow(index)
    else:
        _check(model.rowCount() * model.columnCount())
        lines = [model.index(row, 0) for row in range(model.rowCount())]
    columns = _columns(view)
    _check(len(lines) * len(columns))
    return _titles(view, columns), [[text(line.siblingAtColumn(column)) for column in columns] for line in lines]


def _block(view: QAbstractItemView, chosen: Sequence[QModelIndex]) -> tuple[list[str], Rows]:
    _check(len(chosen))
    held = {(index.row(), index.column(), index.parent()): index for index in chosen}
    columns = [column for column in _columns(view) if column in {index.column() for index in chosen}]
    lines = sorted({(index.parent().row(), index.row()): index for index in chosen}.items())
    rows = [
        [text(held[at]) if (at := (line.row(), column, line.parent())) in held else "" for column in columns]
        for _, line in lines
    ]
    return _titles(view, columns), rows


def _columns(view: QAbstractItemView) -> list[int]:
    """List the columns in the order in which they stand, without the hidden ones."""
    model = view.model()
    if isinstance(view, QTableView):
        head = view.horizontalHeader()
    elif isinstance(view, QTreeView):
        head = view.header()
    else:
        return [0]
    order = (head.logicalIndex(place) for place in range(model.columnCount()))
    return [column for column in order if not head.isSectionHidden(column)]


def _is_shown(view: QAbstractItemView, index: QModelIndex) -> bool:
    return not (isinstance(view, (QTableView, QTreeView)) and view.isColumnHidden(index.column()))


def _titles(view: QAbstractItemView, columns: Sequence[int]) -> list[str]:
    across = Qt.Orientation.Horizontal
    return [str(view.model().headerData(column, across) or "") for column in columns]


def text(index: Index) -> str:
    """Give what a cell says; of a cell with a tick alone whether it is set."""
    shown = index.data(_Role.DisplayRole)
    if shown is None or shown == "":
        ticked = index.data(_Role.CheckStateRole)
        if ticked is not None:
            return tr("yes") if Qt.CheckState(ticked) == Qt.CheckState.Checked else tr("no")
        return str(index.data(_Role.AccessibleTextRole) or "")
    return str(shown)


def _check(cells: int) -> None:
    if cells > MOST_CELLS:
        raise UserError(
            tr("{cells:,} cells are too many to copy at once; select up to {most:,}.", cells=cells, most=MOST_CELLS)
        )


class TableOut(QObject):
    """Gives a table Ctrl+C, a menu and dragging: what is selected goes out, or all of it.

    A table that has a menu of its own keeps it.
    """

    def __init__(self, view: QAbstractItemView, name: str = "", key: bool = True) -> None:
        """Serve `view`; `name` is what its file is called; without `key` another one has Ctrl+C and calls `copy`."""
        super().__init__(view)
        self._view, self._name = view, name
        self._pressed: QPoint | None = None
        if key:
            shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), view)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self.copy)
        view.viewport().installEventFilter(self)
        view.installEventFilter(self)

    def copy(self, titles: bool = False) -> None:
        """Put what is selected onto the clipboard."""
        self._put(lambda: selected(self._view), titles)

    def copy_all(self) -> None:
        """Put all of it onto the clipboard, with its titles."""
        self._put(lambda: whole(self._view), True)

    def _put(self, take: object, titles: bool) -> None:
        assert callable(take)
        try:
            heads, rows = take()
        except UserError as problem:
            self._tell(str(problem))
            return
        QGuiApplication.clipboard().setMimeData(mime_of(rows, heads if titles else ()))
        self._tell(tr_n("{n} row copied", "{n} rows copied", len(rows)))

    def ask_save(self) -> None:
        """Ask where to, and write all of it as CSV."""
        title = self._view.accessibleName() or self._name or tr("table")
        name, _ = QFileDialog.getSaveFileName(
            self._view, tr("Save the table"), f"{title.lower()}.csv", tr("Table (*.csv)")
        )
        if name:
            self.save(Path(name) if Path(name).suffix else Path(f"{name}.csv"))

    def save(self, path: Path) -> None:
        """Write all of it as CSV."""
        try:
            heads, rows = whole(self._view)
            data = csv_text(rows, heads).encode()
            atomic_write(path, lambda file: _put(file, data))
        except UserError as problem:
            self._tell(str(problem))

    def menu(self) -> QMenu:
        """Make the menu of the table."""
        menu = QMenu(self._view)
        menu.setObjectName("table.menu")
        copy = menu.addAction(tr("Copy"), self.copy)
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        menu.addAction(tr("Copy with titles"), lambda: self.copy(True))
        menu.addAction(tr("Copy all of it"), self.copy_all)
        menu.addAction(tr("Save as CSV…"), self.ask_save)
        view = self._view
        if isinstance(view, (QTableView, QTreeView)) and view.isSortingEnabled():
            menu.addSeparator()
            menu.addAction(tr("Sort by this column, rising"), lambda: self._sort(Qt.SortOrder.AscendingOrder))
            menu.addAction(tr("Sort by this column, falling"), lambda: self._sort(Qt.SortOrder.DescendingOrder))
        return menu

    def _sort(self, order: Qt.SortOrder) -> None:
        view, column = self._view, max(self._view.currentIndex().column(), 0)
        if isinstance(view, (QTableView, QTreeView)):
            view.sortByColumn(column, order)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the menu, and drag what is selected when it is pressed and moved."""
        if isinstance(event, QContextMenuEvent):
            return self._offer(event)
        if isinstance(event, QMouseEvent) and watched is self._view.viewport():
            return self._follow(event)
        return False

    def _offer(self, event: QContextMenuEvent) -> bool:
        own = any("contextMenuEvent" in vars(kind) for kind in type(self._view).__mro__ if "gui." in kind.__module__)
        if own or self._view.contextMenuPolicy() != Qt.ContextMenuPolicy.DefaultContextMenu:
            return False
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())
        return True

    def _follow(self, event: QMouseEvent) -> bool:
        at = event.position().toPoint()
        if event.type() == QEvent.Type.MouseButtonPress:
            index = self._view.indexAt(at)
            held = event.button() == Qt.MouseButton.LeftButton and self._view.selectionModel().isSelected(index)
            self._pressed = at if held and event.modifiers() == Qt.KeyboardModifier.NoModifier else None
        elif event.type() == QEvent.Type.MouseButtonRelease:
            self._pressed = None
        elif event.type() == QEvent.Type.MouseMove and self._pressed is not None:
            if (at - self._pressed).manhattanLength() >= QApplication.startDragDistance():
                self._pressed = None
                self._drag()
            return True
        return False

    def _drag(self) -> None:
        try:
            drag_out(self._view, self.data())
        except UserError as problem:
            self._tell(str(problem))

    def data(self) -> QMimeData:
        """Give what is dragged: the selected cells, and a CSV file of them.

        Raises:
            UserError: where there are too many cells.
        """
        heads, rows = selected(self._view)
        name = self._view.accessibleName() or self._name or tr("table")
        return with_text_file(mime_of(rows, heads), f"{name}.csv", csv_text(rows, heads))

    def _tell(self, words: str) -> None:
        say(self._view, words)
        tell_over(self._view, words)


def _put(file: BinaryIO, data: bytes) -> None:
    file.write(data)
