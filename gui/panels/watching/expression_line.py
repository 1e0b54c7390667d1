"""A field for an expression: completion of names and functions, and one sentence while it cannot be read."""

from __future__ import annotations

import re

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QFontDatabase, QKeyEvent
from PySide6.QtWidgets import QCompleter, QListView

from core.errors import UserError
from core.watching.program import FUNCTIONS, check_value
from gui.session import Session
from gui.widgets import Line

_BEGUN = re.compile(r"[^\W\d][\w.]*$")
MOST_LINES = 12


class ExpressionLine(Line):
    """Offers what fits once something is typed, all with Ctrl+Space.

    Signals:
        entered: a text that can be read was confirmed with Return or by leaving the field.
        problem_changed: why it cannot be read; "" where it can.
    """

    entered = Signal(str)
    problem_changed = Signal(str)

    def __init__(self, object_name: str, session: Session) -> None:
        """Start empty."""
        super().__init__()
        self.setObjectName(object_name)
        self._session, self._problem = session, ""
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._completer = QCompleter(self)
        self._completer.setModel(QStringListModel(self._completer))
        self._completer.setWidget(self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(MOST_LINES)
        self._list = QListView()
        self._list.setObjectName(f"{object_name}.completion")
        self._list.setMinimumWidth(360)
        self._completer.setPopup(self._list)
        self._completer.activated.connect(self._complete)
        self.textEdited.connect(self._on_edited)
        self.editingFinished.connect(self._enter)

    @property
    def problem(self) -> str:
        """Why the text cannot be read; "" where it can."""
        return self._problem

    def offers(self, begun: str) -> list[str]:
        """List what can stand for the beginning of a word, each with what it is."""
        names = self._session.watching.names.completions(begun)
        functions = [(f"{name}(…)", help) for name, help in FUNCTIONS.items() if name.startswith(begun)]
        return [f"{name}   {help}" for name, help in (*names, *functions)]

    def put(self, text: str) -> None:
        """Show a text without telling anyone."""
        self.setText(text)
        self._judge()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list with Ctrl+Space; Escape closes it first."""
        if self._list.isVisible() and event.key() in (
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
            Qt.Key.Key_Escape,
            Qt.Key.Key_Tab,
        ):
            event.ignore()
            return
        if event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self._offer(always=True)
            return
        super().keyPressEvent(event)

    def _begun(self) -> str:
        found = _BEGUN.search(self.text()[: self.cursorPosition()])
        return found.group() if found else ""

    def _on_edited(self) -> None:
        self._judge()
        self._offer()

    def _offer(self, always: bool = False) -> None:
        begun = self._begun()
        offers = self.offers(begun) if begun or always else []
        model = self._completer.model()
        assert isinstance(model, QStringListModel)
        model.setStringList(offers)
        if offers and not (len(offers) == 1 and _word(offers[0]) == begun):
            self._completer.complete()
        else:
            self._list.hide()

    def _complete(self, line: str) -> None:
        begun, at = self._begun(), self.cursorPosition()
        word = _word(line)
        if line.split()[0].endswith("(…)"):
            word += "("
        text = self.text()
        self.setText(f"{text[: at - len(begun)]}{word}{text[at:]}")
        self.setCursorPosition(at - len(begun) + len(word))
        self.setModified(True)
        self._judge()

    def _judge(self) -> None:
        problem = ""
        if self.text().strip():
            try:
                check_value(self.text(), self._session.watching.names)
            except UserError as error:
                problem = str(error)
        if problem != self._problem:
            self._problem = problem
            self.problem_changed.emit(problem)

    def _enter(self) -> None:
        self._judge()
        if not self._problem and not self._list.isVisible():
            self.entered.emit(self.text().strip())


def _word(line: str) -> str:
    return line.split()[0].removesuffix("(…)")
