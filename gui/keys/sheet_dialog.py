"""The sheet of all keys as a window that stays beside the work: searched, saved as a web page or PDF."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QTextBrowser, QVBoxLayout

from core.errors import UserError
from core.language import tr
from gui import theme
from gui.keys.ring import ring
from gui.keys.sheet import save, sections, sheet_html
from gui.own_dialog import OwnDialog, show_once
from gui.tokens import EDGE, GAP
from gui.widgets import ProblemBar, push_button, search_line

if TYPE_CHECKING:
    from gui.main_window import MainWindow

ONE_COLUMN = 360
"""Pixels that a column needs."""


class KeySheet(OwnDialog):
    """Shows the keys as they are now; it follows when they are changed."""

    def __init__(self, window: MainWindow) -> None:
        """Show all keys."""
        super().__init__(window, "dialog.shortcuts", tr("Keyboard shortcuts"), (1120, 720))
        self.page, self.problem = QTextBrowser(), ProblemBar("shortcuts.problem")
        self.search = search_line(
            "shortcuts.search",
            tr("Search: undo, F10, batch …"),
            tr("Search keys"),
            tr("Commands, modes and keys are searched"),
        )
        self.search.textChanged.connect(self.refresh)
        self.page.setObjectName("shortcuts.page")
        self.page.setAccessibleName(tr("All keys"))
        self.page.setOpenLinks(False)
        self._lay_out()
        ring().changed.connect(self.refresh)
        theme.notifier().changed.connect(self.refresh)
        self.refresh()

    def _lay_out(self) -> None:
        row, column = QHBoxLayout(), QVBoxLayout(self)
        row.addWidget(self.search, 1)
        change = self._window.actions_by_id["edit.keys"]
        row.addWidget(push_button("shortcuts.change", tr("Change keys…"), change.toolTip(), change.trigger))
        row.addWidget(push_button(
            "shortcuts.save", tr("Save…"), tr("Save this sheet as a web page or PDF, to print it"), self.ask
        ))  # fmt: skip
        row.addWidget(push_button("shortcuts.close", tr("Close"), tr("Close this window"), self.close))
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(GAP)
        column.addLayout(row)
        column.addWidget(self.problem)
        column.addWidget(self.page, 1)

    def refresh(self) -> None:
        """Write the keys that are searched for."""
        found = sections(self.search.text())
        columns = max(1, min(3, self.width() // ONE_COLUMN))
        if len(found) <= 1 or self.search.text().strip():
            columns = 1
        kept = self.page.verticalScrollBar().value()
        words = sheet_html(found, theme.current(), columns, self.font().pointSizeF())
        self.page.setHtml(words if found else tr("No key does that."))
        self.page.verticalScrollBar().setValue(kept)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room for as many columns as fit."""
        super().resizeEvent(event)
        self.refresh()

    def ask(self) -> None:
        """Ask where to save."""
        kinds = f"{tr('Web page')} (*.html);;PDF (*.pdf)"
        name, kind = QFileDialog.getSaveFileName(self, tr("Save the keys"), "deepstep-keys.html", kinds)
        if name:
            path = Path(name)
            self.save(path if path.suffix else path.with_suffix(".pdf" if "pdf" in kind else ".html"))

    def save(self, path: Path) -> None:
        """Save what is on show."""
        try:
            save(path, sections(self.search.text()))
        except UserError as error:
            self.problem.show_problem(str(error))
            return
        self.problem.clear()
        self._window.session.say(tr("The keys are in {path}.", path=path))


def show_sheet(window: MainWindow) -> KeySheet:
    """Show the sheet of `window`, once."""
    sheet = show_once(KeySheet, window)
    sheet.search.setFocus()
    return sheet
