"""About Deepstep: what it is made of, version by version, and the licence of every part, without a network."""

from __future__ import annotations

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from core import VERSION, about
from core.language import tr
from gui import theme
from gui.access import say
from gui.carry.tables import TableOut
from gui.scaling import roomy
from gui.tokens import EDGE, GAP
from gui.widgets import push_button

READABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


def versions() -> tuple[tuple[str, str], ...]:
    """List all versions, Qt's among them."""
    found = list(about.versions())
    found.insert(3, ("Qt", qVersion()))
    found.insert(-2, (tr("Screen"), f"{QGuiApplication.platformName()}, {theme.scale():.0%}"))
    return tuple(found)


def versions_text() -> str:
    """Write them line by line, for a report."""
    return "\n".join(f"{name}: {value}" for name, value in versions())


class AboutDialog(QDialog):
    """Two pages: versions, with a button that copies them, and licences with their texts."""

    def __init__(self, parent: QWidget) -> None:
        """Show the versions first."""
        super().__init__(parent)
        self.setObjectName("dialog.about")
        self.setWindowTitle(tr("About Deepstep"))
        self.resize(roomy(self, 680, 520))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.pages = QTabWidget()
        self.pages.setObjectName("about.pages")
        self.pages.setAccessibleName(tr("About Deepstep"))
        self.pages.addTab(self._versions(), tr("&Versions"))
        self.pages.addTab(self._licences(), tr("&Licences"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(GAP)
        for part in (self._head(), self.pages, buttons):
            column.addWidget(part)

    def _head(self) -> QWidget:
        head = QLabel(tr("Deepstep {version}", version=VERSION))
        head.setObjectName("about.name")
        head.setProperty("look", "title")
        words = QLabel(tr("See deep learning happen, and debug it. Free software under the MIT licence."))
        words.setWordWrap(True)
        for label in (head, words):
            label.setTextInteractionFlags(READABLE)
            label.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(head)
        column.addWidget(words)
        return made

    def _versions(self) -> QWidget:
        found = versions()
        table = self.table = QTableWidget(len(found), 2)
        table.setObjectName("about.versions")
        table.setAccessibleName(tr("Versions"))
        table.setHorizontalHeaderLabels([tr("Part"), tr("Version")])
        table.verticalHeader().hide()
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        TableOut(table)
        for number, pair in enumerate(found):
            for place, words in enumerate(pair):
                table.setItem(number, place, QTableWidgetItem(words))
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.resizeColumnToContents(0)
        table.setColumnWidth(0, table.columnWidth(0) + 2 * EDGE)
        table.horizontalHeader().setStretchLastSection(True)
        copy = push_button(
            "about.copy", tr("Copy versions"), tr("Put all versions onto the clipboard, for a report"), self.copy
        )
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(copy)
        page = QWidget()
        column = QVBoxLayout(page)
        column.addWidget(table, 1)
        column.addLayout(row)
        return page

    def copy(self) -> None:
        """Put all versions onto the clipboard."""
        QGuiApplication.clipboard().setText(versions_text())
        say(self, tr("The versions are on the clipboard."))

    def _licences(self) -> QWidget:
        self._parts = about.parts()
        self.list, self.text = QListWidget(), QPlainTextEdit(readOnly=True)
        self.list.setObjectName("about.parts")
        self.list.setAccessibleName(tr("Parts and their licences"))
        for part in self._parts:
            self.list.addItem(f"{part.name} {part.version}".strip() + f"\n{part.licence}")
        self.text.setObjectName("about.licence")
        self.text.setAccessibleName(tr("Text of the licence"))
        self.text.setTextInteractionFlags(READABLE)
        self.text.setFont(theme.mono())
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(0)
        made = QSplitter(Qt.Orientation.Horizontal)
        made.setChildrenCollapsible(False)
        made.addWidget(self.list)
        made.addWidget(self.text)
        made.setSizes([220, 440])
        return made

    def _show(self, row: int) -> None:
        part = self._parts[max(row, 0)]
        self.text.setPlainText(part.text())
        self.text.setAccessibleName(tr("Licence of {part}", part=part.name))


def show_about(parent: QWidget) -> AboutDialog:
    """Open the dialog."""
    dialog = AboutDialog(parent)
    dialog.show()
    dialog.table.setFocus()
    return dialog
