"""Small windows that explain: keys, version and licences."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core import VERSION
from core.language import tr
from gui.action_table import ACTIONS, MENUS
from gui.actions import keys_text


def show_shortcuts(parent: QWidget) -> QDialog:
    """Show every action with its keys."""
    dialog, body = dialog_of(parent, "dialog.shortcuts", tr("Keyboard shortcuts"), (620, 560))
    table = QTableWidget(len(ACTIONS), 3)
    table.setObjectName("dialog.shortcuts.table")
    table.setHorizontalHeaderLabels([tr("Menu"), tr("Action"), tr("Keys")])
    table.verticalHeader().hide()
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    for row, spec in enumerate(ACTIONS):
        for column, text in enumerate((MENUS[spec.menu], spec.text.rstrip("…"), keys_text(spec))):
            item = QTableWidgetItem(text)
            item.setToolTip(spec.tooltip)
            table.setItem(row, column, item)
    table.resizeColumnsToContents()
    table.horizontalHeader().setStretchLastSection(True)
    return _show(dialog, body, table)


def show_about(parent: QWidget) -> QDialog:
    """Show version and licence."""
    dialog, column = dialog_of(parent, "dialog.about", tr("About Deepstep"), (460, 240))
    text = QLabel(
        tr(
            "<h2>Deepstep {version}</h2><p>See deep learning happen, and debug it.</p><p>MIT licence. Built "
            "with Qt (LGPL 3), PySide6, pyqtgraph (MIT) and NumPy (BSD).<br>The bundled data sets and their "
            "licences are listed in resources/datasets/LICENCES.md.</p>",
            version=VERSION,
        )
    )
    text.setWordWrap(True)
    text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return _show(dialog, column, text)


def dialog_of(parent: QWidget, name: str, title: str, size: tuple[int, int]) -> tuple[QDialog, QVBoxLayout]:
    """Make a dialog and its column."""
    dialog = QDialog(parent)
    dialog.setObjectName(name)
    dialog.setWindowTitle(title)
    dialog.resize(*size)
    return dialog, QVBoxLayout(dialog)


def _show(dialog: QDialog, column: QVBoxLayout, content: QWidget) -> QDialog:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.close)
    column.addWidget(content)
    column.addWidget(buttons)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    return dialog
