"""Report a problem: a text that is shown as it will be saved. It goes nowhere by itself."""

from __future__ import annotations

import os
import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from core import log
from core.atomic import write_bytes
from core.errors import UserError
from core.language import tr
from gui import theme
from gui.safety import elsewhere
from gui.scaling import roomy
from gui.tokens import EDGE, GAP
from gui.widgets import FormRow, Switch, push_button

NAME = "dialog.report"
LINES = 200


class ReportDialog(QDialog):
    """What was done and what went wrong, in the user's words; the program, the system and the log below it."""

    def __init__(self, parent: QWidget, words: str = "") -> None:
        """Begin with `words`."""
        super().__init__(parent)
        self.setObjectName(NAME)
        self.setWindowTitle(tr("Report a problem"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.own, self.shown = QPlainTextEdit(words), QPlainTextEdit()
        self.own.setObjectName(f"{NAME}.own")
        self.own.setAccessibleName(tr("What happened"))
        self.own.setToolTip(tr("What you did, what you expected, and what happened instead"))
        self.own.setPlaceholderText(tr("What did you do, what did you expect, and what happened instead?"))
        self.own.setFixedHeight(90)
        self.own.setTabChangesFocus(True)
        self.shown.setObjectName(f"{NAME}.text")
        self.shown.setAccessibleName(tr("The report"))
        self.shown.setToolTip(tr("Exactly what the file will hold"))
        self.shown.setReadOnly(True)
        self.shown.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.with_log = Switch(f"{NAME}.log")
        self.with_log.setChecked(True)
        self.state = QLabel(wordWrap=True)
        self.state.setObjectName(f"{NAME}.state")
        self.state.hide()
        self._log = log.last_lines(LINES)
        self._about = log.about()
        self._lay_out()
        self.own.textChanged.connect(self._show)
        self.with_log.toggled.connect(lambda _: self._show())
        self._show()
        self.resize(roomy(self, 720, 560))

    def _lay_out(self) -> None:
        about = QLabel(
            tr("This text is all that the file will hold. Read it, save it, then hand it on yourself: nothing is sent.")
        )
        about.setWordWrap(True)
        about.setProperty("look", "muted")
        buttons = QHBoxLayout()
        buttons.addWidget(push_button(f"{NAME}.copy", tr("Copy"), tr("Put the text onto the clipboard"), self._copy))
        buttons.addStretch(1)
        buttons.addWidget(push_button(f"{NAME}.close", tr("Close"), tr("Close without saving"), self.close))
        save = push_button(f"{NAME}.save", tr("Save…"), tr("Choose a name and write the text"), self.ask)
        save.setProperty("look", "primary")
        save.setDefault(True)
        buttons.addWidget(save)
        row = FormRow(
            tr("With the log"), self.with_log, tr("Add the newest lines of the log, which names files that were open")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(GAP)
        for part in (self.own, row, about):
            column.addWidget(part)
        column.addWidget(self.shown, 1)
        column.addWidget(self.state)
        column.addLayout(buttons)

    def text(self) -> str:
        """Give the report; the user's home is written as ~."""
        parts = [self.own.toPlainText().strip() or tr("(nothing was written)"), self._about]
        if self.with_log.isChecked():
            parts.append(self._log or tr("(the log is empty)"))
        home = os.path.expanduser("~")
        text = "\n\n".join(parts) + "\n"
        return text.replace(home, "~") if len(home) > 1 else text

    def _show(self) -> None:
        self.shown.setPlainText(self.text())

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.shown.toPlainText())
        self._tell(tr("The text is on the clipboard."))

    def ask(self) -> None:
        """Ask where to save it."""
        suggested = str(Path.home() / f"deepstep problem {time.strftime('%Y-%m-%d %H%M')}.txt")
        name, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), suggested, tr("Texts (*.txt)"))
        if name:
            self.save(Path(name if Path(name).suffix else f"{name}.txt"))

    def save(self, path: Path) -> None:
        """Write exactly what is shown."""
        try:
            write_bytes(path, self.shown.toPlainText().encode())
        except UserError as problem:
            self._tell(str(problem), bad=True)
            elsewhere.offer(self, problem, self.ask)
            return
        self._tell(tr("Written to {file}.", file=path))

    def _tell(self, words: str, bad: bool = False) -> None:
        self.state.setText(words)
        theme.set_look(self.state, "error" if bad else "muted")
        self.state.show()


def show_report(parent: QWidget, words: str = "") -> ReportDialog:
    """Show the dialog."""
    dialog = ReportDialog(parent, words)
    dialog.open()
    return dialog
