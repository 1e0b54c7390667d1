"""The files that were open last: a menu, and a dialog to search, pin and forget them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QMenu, QVBoxLayout

from core.language import tr
from gui import settings, theme, windows
from gui.own_dialog import OwnDialog, show_once
from gui.tokens import EDGE, GAP
from gui.widgets import push_button, search_line

if TYPE_CHECKING:
    from gui.main_window import MainWindow

FILE = Qt.ItemDataRole.UserRole


def list_recent(menu: QMenu, window: MainWindow) -> None:
    """Put the files into a menu: pinned ones first, missing ones greyed."""
    menu.clear()
    files, pinned = settings.all_recent(), settings.pinned_files()
    for place, path in enumerate(files):
        if place and place == len(pinned):
            menu.addSeparator()
        there = settings.is_there(path)
        action = menu.addAction(path.name if there else tr("{name} (missing)", name=path.name))
        action.setObjectName(f"recent.{place}")
        action.setToolTip(str(path) if there else tr("{path} is no longer there", path=path))
        action.setEnabled(there)
        action.triggered.connect(lambda _=False, path=path: window.documents.open_path(path))
    menu.setEnabled(bool(files))
    menu.addSeparator()
    menu.addAction(window.actions_by_id["file.recent"])
    if files:
        clear = menu.addAction(tr("Clear this list"), settings.clear_recent)
        clear.setObjectName("recent.clear")
        clear.setToolTip(tr("Forget all but the pinned files"))


class RecentFiles(OwnDialog):
    """Lists the files; Return opens the chosen one."""

    def __init__(self, window: MainWindow) -> None:
        """Show all of them."""
        super().__init__(window, "dialog.recent", tr("Recent files"), (640, 420))
        self.list, self.told = QListWidget(), QLabel(wordWrap=True)
        self.search = search_line(
            "recent.search",
            tr("Search"),
            tr("Search recent files"),
            tr("Names and folders are searched; the arrow keys choose"),
        )
        self.search.textChanged.connect(self.refresh)
        self.search.installEventFilter(self)
        self.list.setObjectName("recent.list")
        self.list.setAccessibleName(tr("Files"))
        self.list.setToolTip(tr("Double-click or Return opens a file"))
        self.list.itemActivated.connect(lambda _: self.open_here())
        self.list.currentRowChanged.connect(self._tell)
        self.told.setObjectName("recent.told")
        self.told.setProperty("look", "muted")
        self._make_buttons()
        self._lay_out()
        self.refresh()

    def _make_buttons(self) -> None:
        self.buttons = {
            name: push_button(f"recent.{name}", text, tip, act)
            for name, text, tip, act in (
                ("pin", tr("Pin"), tr("Keep the file in the list, at its head  (Ctrl+P)"), self.pin),
                ("remove", tr("Remove"), tr("Take the file out of the list; the file itself stays  (Del)"),
                 self.remove),
                ("missing", tr("Remove missing"), tr("Take out all files that are no longer there"),
                 self.remove_missing),
                ("window", tr("Open in new window"), tr("Leave this window as it is  (Ctrl+Return)"),
                 self.open_beside),
                ("open", tr("Open"), tr("Open the file here  (Return)"), self.open_here),
            )
        }  # fmt: skip
        self.buttons["open"].setProperty("look", "primary")

    def _lay_out(self) -> None:
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(GAP)
        for name in ("pin", "remove", "missing"):
            row.addWidget(self.buttons[name])
        row.addStretch(1)
        for name in ("window", "open"):
            row.addWidget(self.buttons[name])
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addWidget(self.told)
        column.addLayout(row)

    def refresh(self) -> None:
        """List the files that are searched for."""
        kept, words = self.chosen, self.search.text().casefold().split()
        pinned = settings.pinned_files()
        self.list.blockSignals(True)
        self.list.clear()
        for path in settings.all_recent():
            if all(word in str(path).casefold() for word in words):
                self.list.addItem(self._item(path, path in pinned))
        self.list.blockSignals(False)
        rows = [self.list.item(row).data(FILE) for row in range(self.list.count())]
        self.list.setCurrentRow(rows.index(str(kept)) if str(kept) in rows else min(0, len(rows) - 1))
        self._tell()

    def _item(self, path: Path, pinned: bool) -> QListWidgetItem:
        there = settings.is_there(path)
        words = path.name if there else tr("{name} (missing)", name=path.name)
        item = QListWidgetItem(tr("{words}  · pinned", words=words) if pinned else words)
        item.setData(FILE, str(path))
        item.setToolTip(str(path))
        font = QFont(self.font())
        font.setBold(pinned)
        item.setFont(font)
        if not there:
            item.setForeground(theme.disabled_color())
        return item

    @property
    def chosen(self) -> Path | None:
        """The file that is chosen."""
        item = self.list.currentItem()
        return Path(item.data(FILE)) if item is not None else None

    def _tell(self, _row: int = 0) -> None:
        path = self.chosen
        there = path is not None and settings.is_there(path)
        for name in ("open", "window"):
            self.buttons[name].setEnabled(there)
        for name in ("pin", "remove"):
            self.buttons[name].setEnabled(path is not None)
        self.buttons["pin"].setText(tr("Unpin") if path in settings.pinned_files() else tr("Pin"))
        self.buttons["missing"].setEnabled(any(not settings.is_there(each) for each in settings.all_recent()))
        if path is None:
            self.told.setText(tr("Projects that you open or save stand here."))
        elif there:
            self.told.setText(str(path))
        else:
            self.told.setText(tr("{path} is no longer there; Remove takes it out of the list.", path=path))

    def open_here(self) -> None:
        """Open the chosen file here."""
        path = self.chosen
        if path is not None and settings.is_there(path):
            self.close()
            self._window.documents.open_path(path)

    def open_beside(self) -> None:
        """Open it in a window of its own, or bring the one that has it."""
        path = self.chosen
        if path is not None and settings.is_there(path):
            self.close()
            other = windows.window_of(path)
            windows.bring(other) if other is not None else windows.new_window(self._window, path)

    def pin(self) -> None:
        """Pin the chosen file, or let it go."""
        path = self.chosen
        if path is not None:
            settings.pin_recent(path, path not in settings.pinned_files())
            self.refresh()

    def remove(self) -> None:
        """Take the chosen file out of the list."""
        path = self.chosen
        if path is not None:
            settings.forget_recent(path)
            self.refresh()

    def remove_missing(self) -> None:
        """Take out all that are no longer there."""
        for path in settings.all_recent():
            if not settings.is_there(path):
                settings.forget_recent(path)
        self.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keys of the field move in the list."""
        by = 0
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if by and self.list.count():
            self.list.setCurrentRow((self.list.currentRow() + by) % self.list.count())
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the buttons do."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_beside() if control else self.open_here()
        elif control and event.key() == Qt.Key.Key_P:
            self.pin()
        elif event.key() == Qt.Key.Key_Delete:
            self.remove()
        else:
            super().keyPressEvent(event)


def show_recent(window: MainWindow) -> RecentFiles:
    """Show the dialog of `window`."""
    dialog = show_once(RecentFiles, window)
    dialog.search.setFocus()
    return dialog
