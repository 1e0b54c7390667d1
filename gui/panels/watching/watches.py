"""The list of watches: expression, value now, its course; each can be drawn large or become a breakpoint."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core import numbers
from core.language import tr
from gui.keys.told import keep_told, retold
from gui.panels.watching.expression_line import ExpressionLine
from gui.panels.watching.parts import icon_button
from gui.panels.watching.sparkline import Sparkline
from gui.session import Session
from gui.tokens import GAP
from gui.widgets import Section

HELP = tr("Names and functions are offered while you type; Ctrl+Space lists all.")


class WatchCard(QFrame):
    """One watch."""

    def __init__(self, name: str, index: int, session: Session) -> None:
        """Follow the watch at `index` of the list."""
        super().__init__()
        self.setObjectName(f"{name}.{index}")
        self.setProperty("look", "card")
        self._session, self._index, watching = session, index, session.watching
        self.line = ExpressionLine(f"{name}.{index}.expression", session)
        self.line.setProperty("look", "flat")
        self.line.setToolTip(tr("What is watched; type another expression. {help}", help=HELP))
        self.line.setAccessibleName(tr("Watched expression"))
        self.value, self.note = QLabel(), QLabel(wordWrap=True)
        self.value.setObjectName(f"{name}.{index}.value")
        self.value.setProperty("look", "value")
        self.value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.value.setContentsMargins(4, 0, 4, 0)
        self.value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.note.setObjectName(f"{name}.{index}.note")
        self.note.setProperty("look", "error")
        self.spark = Sparkline(f"{name}.{index}.spark")
        self.plot = icon_button(
            f"{name}.{index}.plot", "chart", tr("Draw it large among the plots of Train."),
            lambda: watching.plot(self.text, self.plot.isChecked()),
        )  # fmt: skip
        self.plot.setCheckable(True)
        self.stop = icon_button(
            f"{name}.{index}.break", "breakpoint", tr("Make a breakpoint of it."), lambda: watching.break_on(self.text)
        )
        self.remove = icon_button(
            f"{name}.{index}.remove", "close", tr("Remove this watch."), lambda: watching.put_watch(self.text, "")
        )
        self._lay_out()
        self.line.entered.connect(self._take)
        self.line.problem_changed.connect(lambda _: self._show_problem())
        self.refresh()

    def _lay_out(self) -> None:
        above, below = QHBoxLayout(), QHBoxLayout()
        above.addWidget(self.line, 1)
        above.addWidget(self.value)
        below.setSpacing(2)
        below.addWidget(self.spark, 1)
        for button in (self.plot, self.stop, self.remove):
            below.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 2, 4, 2)
        column.setSpacing(0)
        column.addLayout(above)
        column.addWidget(self.note)
        column.addLayout(below)

    @property
    def text(self) -> str:
        """The expression in force."""
        return self._session.watching.watched.watches[self._index]

    def refresh(self) -> None:
        """Show expression and value."""
        watched = self._session.watching.watched
        if not self.line.isModified() or not self.line.hasFocus():
            self.line.put(self.text)
        self.plot.setChecked(self.text in watched.plotted)
        self._show_problem()
        self.show_value()

    def show_value(self) -> None:
        """Show the value now, and its course."""
        watching = self._session.watching
        value = watching.values.get(self.text)
        shown = numbers.text(value)
        if shown != self.value.text():
            self.value.setText(shown)
            self.value.setToolTip(numbers.full(value) if value is not None else tr("Not calculated yet."))
        self.spark.show_series(watching.series.get(self.text))

    def _show_problem(self) -> None:
        self.note.setText(self.line.problem)
        self.note.setVisible(bool(self.line.problem))

    def _take(self, text: str) -> None:
        if text and text != self.text:
            self.line.setModified(False)
            self._session.watching.put_watch(self.text, text)


class WatchList(QWidget):
    """All watches, and a line that adds one."""

    def __init__(self, name: str, session: Session) -> None:
        """Follow `session`; `name` is its objectName and the beginning of those of its controls."""
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(tr("Watches"))
        self._session = session
        self.cards: list[WatchCard] = []
        self._head = Section(tr("Watches"))
        self.line = ExpressionLine(f"{name}.new", session)
        self.line.setPlaceholderText(tr("+ norm(dW2), hidden1.a[1], …"))
        self.line.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        tip = tr("Type an expression and press Return to watch it.  (Alt+W)\n{help}")
        keep_told(self.line, lambda: self.line.setToolTip(retold(tip).replace("{help}", HELP)))
        self.line.setAccessibleName(tr("New watch"))
        self._problem = QLabel(wordWrap=True)
        self._problem.setObjectName(f"{name}.problem")
        self._problem.setProperty("look", "error")
        self._problem.hide()
        self._cards = QVBoxLayout()
        self._cards.setSpacing(GAP // 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP // 2)
        column.addWidget(self._head)
        column.addLayout(self._cards)
        column.addWidget(self.line)
        column.addWidget(self._problem)
        self.line.entered.connect(self._add)
        self.line.problem_changed.connect(self._show_problem)
        for signal in (session.watching.changed, session.changed):
            signal.connect(lambda *_: self.refresh())
        session.watching.values_changed.connect(self.show_values)
        self.refresh()

    def refresh(self) -> None:
        """Show the list as it is."""
        texts = self._session.watching.watched.watches
        while len(self.cards) > len(texts):
            card = self.cards.pop()
            self._cards.removeWidget(card)
            card.hide()
            card.deleteLater()
        while len(self.cards) < len(texts):
            self.cards.append(WatchCard(self.objectName(), len(self.cards), self._session))
            self._cards.addWidget(self.cards[-1])
        for card in self.cards:
            card.refresh()

    def show_values(self) -> None:
        """Show the values as they are now."""
        if self.isVisible():
            for card in self.cards:
                card.show_value()

    def showEvent(self, event: object) -> None:
        """Catch up."""
        super().showEvent(event)  # type: ignore[arg-type]
        self.show_values()

    def _add(self, text: str) -> None:
        if text:
            self.line.setModified(False)
            self.line.put("")
            self._session.watching.add_watch(text)

    def _show_problem(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
