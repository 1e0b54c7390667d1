"""Choosing the language of the window: it is taken at the next start, which can be at once."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QApplication, QButtonGroup, QDialog, QHBoxLayout, QLabel, QRadioButton, QVBoxLayout

from core import catalogues
from core.installed import FROZEN
from core.language import tr
from gui import settings, windows
from gui.tokens import GAP
from gui.widgets import push_button

if TYPE_CHECKING:
    from gui.main_window import MainWindow

MAIN = Path(__file__).resolve().parents[1] / "main.py"
AGAIN = "deepstep.again"
"""The property of the application that asks for a new start after its end: the arguments of the program."""


def choices() -> dict[str, str]:
    """Give the codes of the languages with their names, each in its own words; "" follows the system."""
    return {"": tr("As the system"), **catalogues.LANGUAGES}


class LanguageDialog(QDialog):
    """The languages, and how to go on."""

    def __init__(self, window: MainWindow) -> None:
        """Show the language that was chosen last."""
        super().__init__(window)
        self._window = window
        self.setObjectName("dialog.language")
        self.setWindowTitle(tr("Language"))
        column = QVBoxLayout(self)
        column.setSpacing(GAP)
        self.group = QButtonGroup(self)
        for code, words in choices().items():
            column.addWidget(self._button(code, words))
        note = QLabel(tr("The language changes at the next start. Numbers keep their point in every language."))
        note.setProperty("look", "muted")
        note.setWordWrap(True)
        column.addWidget(note)
        column.addLayout(self._ways())

    def _button(self, code: str, words: str) -> QRadioButton:
        button = QRadioButton(words)
        button.setObjectName(f"language.{code or 'system'}")
        button.setProperty("code", code)
        button.setToolTip(tr("Speak the language of the system, where it is there.") if not code else words)
        button.setChecked(code == settings.language())
        self.group.addButton(button)
        return button

    def _ways(self) -> QHBoxLayout:
        row = QHBoxLayout()
        tip = tr("Close the window, asking about what is not saved, and open it in this language.")
        row.addWidget(push_button("language.cancel", tr("Cancel"), tr("Keep the language."), self.reject))
        row.addStretch(1)
        row.addWidget(push_button("language.later", tr("At the next start"), tr("Only remember it."), self.accept))
        row.addWidget(push_button("language.now", tr("Start again now"), tip, self.start_again))
        return row

    @property
    def code(self) -> str:
        """The chosen language."""
        chosen = self.group.checkedButton()
        return str(chosen.property("code")) if chosen is not None else ""

    def accept(self) -> None:
        """Remember the language."""
        settings.set_language(self.code)
        super().accept()

    def start_again(self) -> None:
        """Remember the language, close all windows and open them again, with the projects that lie in files."""
        self.accept()
        app = QApplication.instance()
        path = self._window.session.path
        if app is not None and windows.quit_all():
            app.setProperty(AGAIN, [str(path)] if path is not None and not settings.value("restore_session") else [])


def show(window: MainWindow) -> LanguageDialog:
    """Let the user choose."""
    dialog = LanguageDialog(window)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def start_again(app: QApplication) -> bool:
    """Start the program anew where that was asked for; tell whether it was."""
    words = app.property(AGAIN)
    if words is None:
        return False
    program = [] if FROZEN else [str(MAIN)]
    return bool(QProcess.startDetached(sys.executable, [*program, *map(str, words)])[0])
