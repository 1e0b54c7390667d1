"""The list of breakpoints: each a card that can be switched, edited and removed."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from core.language import tr
from core.watching.breakpoints import Breakpoint
from core.watching.conditions.free import Reached, Written
from gui.keys.told import key_text, key_tip
from gui.panels.watching.editor import BreakpointEditor
from gui.panels.watching.parts import DotButton, icon_button
from gui.session import Session
from gui.tokens import GAP
from gui.widgets import Section

EMPTY = tr("None yet: press F9 on a selected neuron, weight or layer, or add a condition.")


class BreakpointCard(QFrame):
    """One breakpoint; the editor unfolds below it."""

    def __init__(self, name: str, index: int, session: Session) -> None:
        """Follow the breakpoint at `index` of the list."""
        super().__init__()
        self.setObjectName(f"{name}.{index}")
        self.setProperty("look", "card")
        self._session, self._index = session, index
        watching = session.watching
        self.dot = DotButton(f"{name}.{index}.on")
        self.words = QLabel(wordWrap=True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setObjectName(f"{name}.{index}.words")
        self.note = QLabel(wordWrap=True)
        self.note.setObjectName(f"{name}.{index}.note")
        self.editor = BreakpointEditor(f"{name}.{index}.editor", session)
        self.edit = icon_button(f"{name}.{index}.edit", "chevron_down", tr("Edit this breakpoint."), self.toggle_editor)
        self.remove = icon_button(
            f"{name}.{index}.remove", "close", tr("Remove this breakpoint."), lambda: watching.remove(index)
        )
        self._lay_out()
        self.dot.clicked.connect(self._switch)
        self.editor.changed.connect(lambda point, what: watching.put(index, point, what))
        self.refresh()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self.dot)
        row.addWidget(self.words, 1)
        for button in (self.edit, self.remove):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 2, 4, 2)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.note)
        column.addWidget(self.editor)
        self.note.setContentsMargins(26, 0, 4, 2)
        self.editor.setContentsMargins(4, 0, 4, 4)
        self.editor.hide()

    @property
    def point(self) -> Breakpoint:
        """The breakpoint as it is."""
        return self._session.watching.watched.breakpoints[self._index]

    def refresh(self) -> None:
        """Show the breakpoint, whether it hit last, and why it cannot stop."""
        point, watching = self.point, self._session.watching
        self.dot.setChecked(point.enabled)
        self.words.setText(point.words)
        problem, last = point.problem(watching.names), watching.last
        hit = last is not None and last.point == point
        ignored = tr("passes over {ignore} hits", ignore=point.ignore) if point.ignore else ""
        note = problem or (tr("hit after update {update}", update=last.update) if hit and last is not None else ignored)
        self.note.setText(note)
        self.note.setProperty("look", "error" if problem else "small")
        self.note.style().polish(self.note)
        self.note.setVisible(bool(note) and not (problem and self.editor.isVisibleTo(self)))
        self.words.setToolTip(f"{point.condition.summary}\n{point.words}")
        if self.editor.isVisibleTo(self):
            self.editor.show_point(point)

    def toggle_editor(self) -> None:
        """Fold the editor out or in."""
        self.open_editor() if not self.editor.isVisibleTo(self) else self.close_editor()

    def open_editor(self) -> None:
        """Fold the editor out and write into it."""
        self.editor.show()
        self.refresh()
        self.editor.focus_first()

    def close_editor(self) -> None:
        """Fold the editor in."""
        self.editor.hide()
        self.refresh()

    def _switch(self) -> None:
        self._session.watching.put(self._index, dataclasses.replace(self.point, enabled=self.dot.isChecked()))


class BreakpointList(QWidget):
    """All breakpoints, and a button that adds one."""

    def __init__(self, name: str, session: Session) -> None:
        """Follow `session`; `name` is its objectName and the beginning of those of its controls."""
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(tr("Breakpoints"))
        self._session = session
        self.cards: list[BreakpointCard] = []
        self._empty = QLabel(wordWrap=True)
        key_text(self._empty, EMPTY)
        self._empty.setProperty("look", "small")
        self._head = Section(tr("Breakpoints"))
        add = QPushButton(tr("+ Add"))
        add.setObjectName(f"{name}.add")
        add.setProperty("look", "flat")
        key_tip(add, tr("Add a breakpoint with a condition, at the selected place where one is selected.  (Ctrl+F9)"))
        add.setAccessibleName(tr("Add breakpoint"))
        add.clicked.connect(self._add)
        self._head.add(add)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP // 2)
        for widget in (self._head, self._empty):
            self._column.addWidget(widget)
        for signal in (session.watching.changed, session.changed, session.watching.hit):
            signal.connect(lambda *_: self.refresh())
        self.refresh()

    def refresh(self) -> None:
        """Show the list as it is."""
        points = self._session.watching.watched.breakpoints
        while len(self.cards) > len(points):
            card = self.cards.pop()
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        while len(self.cards) < len(points):
            self.cards.append(BreakpointCard(self.objectName(), len(self.cards), self._session))
            self._column.addWidget(self.cards[-1])
        for card in self.cards:
            card.refresh()
        self._empty.setVisible(not points)
        on = sum(point.enabled for point in points)
        self._head.set_hint(tr("{on} of {n_points}", on=on, n_points=len(points)) if points else "")

    def _add(self) -> None:
        place = self._session.selection
        if place is None or place.kind == "loss":
            self._session.watching.add(Breakpoint(Written()))
        else:
            self._session.watching.add(Breakpoint(Reached(), place))

    def open_editor(self, index: int) -> None:
        """Fold out the editor of one breakpoint, and fold the others in."""
        self.refresh()
        for place, card in enumerate(self.cards):
            if place != index:
                card.close_editor()
            else:
                card.open_editor()
