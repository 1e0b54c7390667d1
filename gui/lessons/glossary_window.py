"""The glossary: search at the left, the word with its formula and lesson at the right. It stays beside the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from core.language import tr
from core.lessons.glossary import Entry, glossary
from gui.lessons.formula_view import FormulaView
from gui.lessons.rich_text import RichText
from gui.scaling import fix_width, roomy
from gui.tokens import EDGE, GAP
from gui.widgets import ElidedLabel, Line, push_button

LIST_WIDTH = 220


class GlossaryWindow(QDialog):
    """Looks words up. It is not modal: what it explains can be looked at meanwhile."""

    def __init__(self, parent: QWidget, open_lesson: Callable[[str], object]) -> None:
        """Show the first word; `open_lesson` takes the kind of a lesson."""
        super().__init__(parent)
        self.setObjectName("dialog.glossary")
        self.setWindowTitle(tr("Glossary"))
        self.resize(roomy(self, 680, 420))
        self._open_lesson = open_lesson
        self.entry: Entry | None = None
        self.field = Line()
        self.field.setObjectName("glossary.search")
        self.field.setPlaceholderText(tr("Search: slope, gradient, …"))
        self.field.setAccessibleName(tr("Search the glossary"))
        self.field.setToolTip(tr("Words, words for the same thing, and explanations are searched"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._list_found)
        self.words = QListWidget()
        self.words.setObjectName("glossary.words")
        self.words.setAccessibleName(tr("Words"))
        self.words.setToolTip(tr("The words that were found"))
        fix_width(self.words, LIST_WIDTH)
        self.words.currentItemChanged.connect(lambda *_: self._show_current())
        self.term, self.also = ElidedLabel(), QLabel()
        self.term.setObjectName("glossary.term")
        self.term.setProperty("look", "title")
        self.also.setObjectName("glossary.also")
        self.also.setWordWrap(True)
        self.also.setProperty("look", "muted")
        self.formula, self.text = FormulaView("glossary.formula", 15), RichText("glossary.text", tr("Explanation"))
        self.text.wanted.connect(self.look_up)
        self.see = RichText("glossary.see", tr("See also"))
        self.see.wanted.connect(self.look_up)
        self.lesson = push_button("glossary.lesson", tr("Open the lesson"), tr("Learn it in a lesson"), self._learn)
        self._lay_out()
        self._list_found("")

    def _lay_out(self) -> None:
        left, right, row = QVBoxLayout(), QVBoxLayout(), QHBoxLayout(self)
        left.addWidget(self.field)
        left.addWidget(self.words, 1)
        for part in (self.term, self.also, self.formula, self.text, self.see):
            right.addWidget(part)
        right.addStretch(1)
        right.addWidget(self.lesson, 0, Qt.AlignmentFlag.AlignLeft)
        right.setSpacing(EDGE)
        row.setSpacing(2 * EDGE)
        row.setContentsMargins(EDGE, GAP, EDGE, EDGE)
        row.addLayout(left)
        row.addLayout(right, 1)
        fix_width(self.field, LIST_WIDTH)

    def look_up(self, word: str) -> None:
        """Show a word, whatever was searched before."""
        entry = glossary().find(word)
        if entry is None:
            self.field.setText(word)
            return
        self.field.clear()
        for row in range(self.words.count()):
            if self.words.item(row).data(Qt.ItemDataRole.UserRole) == entry.term:
                self.words.setCurrentRow(row)

    def _list_found(self, text: str) -> None:
        found = glossary().search(text)
        self.words.clear()
        for entry in found:
            item = QListWidgetItem(entry.term)
            item.setToolTip(entry.title)
            item.setData(Qt.ItemDataRole.UserRole, entry.term)
            self.words.addItem(item)
        if found:
            self.words.setCurrentRow(0)
        else:
            self._show(
                Entry(tr("Nothing found"), (), "", tr("No word of the glossary has this in it. Try a shorter text."))
            )

    def _show_current(self) -> None:
        item = self.words.currentItem()
        entry = glossary().find(item.data(Qt.ItemDataRole.UserRole)) if item is not None else None
        if entry is not None:
            self._show(entry)

    def _show(self, entry: Entry) -> None:
        self.entry = entry
        self.term.setText(entry.term)
        self.also.setText(tr("also: {also}", also=", ".join(entry.also)))
        self.also.setVisible(bool(entry.also))
        self.formula.set_formula(entry.formula)
        self.text.set_markup(entry.text)
        self.see.set_markup(tr("See also ") + ", ".join(self._link(word) for word in entry.see) if entry.see else "")
        self.lesson.setVisible(bool(entry.lesson))

    @staticmethod
    def _link(word: str) -> str:
        """Mark a word of the English glossary as a link that reads as it is called here."""
        entry = glossary().find(word)
        return f"[[{word}|{entry.term}]]" if entry is not None else word

    def _learn(self) -> None:
        if self.entry is not None and self.entry.lesson:
            self._open_lesson(self.entry.lesson)


def show_glossary(parent: QWidget, word: str, open_lesson: Callable[[str], object]) -> GlossaryWindow:
    """Show the glossary at a word ("": as it is), in the one window that there is of it."""
    found = parent.findChild(GlossaryWindow, "dialog.glossary")
    shown = found if isinstance(found, GlossaryWindow) else GlossaryWindow(parent, open_lesson)
    if word:
        shown.look_up(word)
    shown.show()
    shown.raise_()
    shown.activateWindow()
    return shown
