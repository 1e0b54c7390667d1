"""The preferences: pages of settings and a search over all; what is changed holds at once, Cancel takes it back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from core.language import tr
from gui import settings, windows
from gui.own_dialog import OwnDialog, show_once
from gui.preferences.row import SettingRow
from gui.settings_table import FILES, KEYS, SETTINGS, Setting, pages
from gui.tokens import EDGE, GAP
from gui.widgets import Section, push_button, search_line

if TYPE_CHECKING:
    from gui.main_window import MainWindow

LIST_WIDTH = 190


class Preferences(OwnDialog):
    """One dialog for all windows, made from the table of settings."""

    def __init__(self, window: MainWindow) -> None:
        """Show the first page."""
        super().__init__(window, "dialog.preferences", tr("Preferences"), (760, 560))
        self._before = {setting.key: settings.value(setting.key) for setting in SETTINGS}
        self._recent = settings.all_recent()
        self._pinned = settings.pinned_files()
        self.rows = {setting.key: SettingRow(setting) for setting in SETTINGS}
        self._heads: dict[str, QWidget] = {page: Section(page) for page in pages()}
        self._extras = {page: self._extra(page) for page in pages()}
        self._make_side()
        self._lay_out()
        self.list.addItems(pages())
        self.list.setCurrentRow(0)
        self.refresh()

    def _make_side(self) -> None:
        self.list = QListWidget()
        self.search = search_line(
            "preferences.search",
            tr("Search"),
            tr("Search preferences"),
            tr("Names and explanations of all pages are searched"),
        )
        self.search.textChanged.connect(self.refresh)
        self.list.setObjectName("preferences.pages")
        self.list.setAccessibleName(tr("Pages"))
        self.list.setToolTip(tr("Choose a page"))
        self.list.currentRowChanged.connect(self.refresh)

    def _lay_out(self) -> None:
        left, inside = QVBoxLayout(), QWidget()
        left.addWidget(self.search)
        left.addWidget(self.list, 1)
        for part in (self.search, self.list):
            part.setFixedWidth(LIST_WIDTH)
        self._none = QLabel(tr("No setting is called so."))
        self._none.setObjectName("preferences.none")
        body = QVBoxLayout(inside)
        body.setContentsMargins(EDGE, 0, EDGE, 0)
        body.setSpacing(0)
        body.addWidget(self._none)
        for page, head in self._heads.items():
            body.addWidget(head)
            for setting in (setting for setting in SETTINGS if setting.page == page):
                body.addWidget(self.rows[setting.key])
            body.addWidget(self._extras[page])
        body.addStretch(1)
        self._area = QScrollArea()
        self._area.setObjectName("preferences.area")
        self._area.setAccessibleName(tr("Preferences"))
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(inside)
        row, column = QHBoxLayout(), QVBoxLayout(self)
        row.setSpacing(EDGE)
        row.addLayout(left)
        row.addWidget(self._area, 1)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(GAP)
        column.addLayout(row, 1)
        column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(push_button(
            "preferences.reset_all", tr("Reset all"), tr("Give every setting its usual value; Cancel takes that back"),
            self.reset_all,
        ))  # fmt: skip
        row.addStretch(1)
        cancel = push_button("preferences.cancel", tr("Cancel"), tr("Put back how it was before"), self.reject)
        done = push_button("preferences.ok", tr("OK"), tr("Keep it so"), self.accept)
        done.setProperty("look", "primary")
        for button in (cancel, done):
            row.addWidget(button)
        return row

    def _extra(self, page: str) -> QWidget:
        """Give the buttons of a page that belong to no setting."""
        buttons: dict[str, tuple[tuple[str, str, str, Callable[[], object]], ...]] = {
            KEYS: (("keys", tr("Change keys…"), tr("Give commands other keys"),
                    self._window.actions_by_id["edit.keys"].trigger),),
            FILES: (
                ("recent", tr("Recent files…"), tr("Pin files, and take some out of the list"),
                 self._window.actions_by_id["file.recent"].trigger),
                ("clear_recent", tr("Clear recent files"), tr("Forget all but the pinned ones; Cancel brings them "
                 "back"), settings.clear_recent),
            ),
        }  # fmt: skip
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, GAP, 0, GAP)
        for name, text, tip, act in buttons.get(page, ()):
            row.addWidget(push_button(f"preferences.{name}", text, tip, act))
        row.addStretch(1)
        return holder

    def refresh(self) -> None:
        """Show the page that is chosen, or what is searched for on all pages."""
        words = self.search.text().casefold().split()
        page = pages()[max(0, self.list.currentRow())]
        shown = [s for s in SETTINGS if (_has(s, words) if words else s.page == page)]
        on = {setting.page for setting in shown}
        for setting in SETTINGS:
            self.rows[setting.key].setVisible(setting in shown)
        for name, head in self._heads.items():
            head.setVisible(name in on)
            self._extras[name].setVisible(name in on and not words)
        self._none.setVisible(not shown)
        self.list.setEnabled(not words)
        self._area.verticalScrollBar().setValue(0)

    def reset_all(self) -> None:
        """Give every setting its default."""
        settings.reset(*(setting.key for setting in SETTINGS))

    def reject(self) -> None:
        """Put back what was in force when the dialog came."""
        settings.set_values(self._before)
        settings.set_recent(self._recent, self._pinned)
        super().reject()


def _has(setting: Setting, words: list[str]) -> bool:
    choices = " ".join(setting.allowed().values())
    text = f"{setting.page} {setting.label} {setting.about} {setting.more} {choices}".casefold()
    return all(word in text for word in words)


def show_preferences(window: MainWindow) -> Preferences:
    """Show the dialog; where it is open already, in any window, it comes to the front."""
    holder = next((each for each in windows.all_windows() if each.findChild(Preferences) is not None), window)
    dialog = show_once(Preferences, holder)
    dialog.search.setFocus()
    return dialog
