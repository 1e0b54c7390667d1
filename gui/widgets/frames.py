"""What holds other widgets: card, section header, form row."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from gui.tokens import CONTROL_HEIGHT, EDGE, GAP
from gui.widgets.choice import Choice
from gui.widgets.labels import ElidedLabel


class Pages(QStackedWidget):
    """Pages of which one is shown; it needs no more room than that one, whatever the others would need."""

    def __init__(self) -> None:
        """Start without a page."""
        super().__init__()
        self.currentChanged.connect(lambda _: self.updateGeometry())

    def sizeHint(self) -> QSize:  # noqa: D102
        page = self.currentWidget()
        return super().sizeHint() if page is None else page.sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        page = self.currentWidget()
        return super().minimumSizeHint() if page is None else page.minimumSizeHint().expandedTo(page.minimumSize())


class Card(QFrame):
    """A raised area with a thin border; add to `body`."""

    def __init__(self, object_name: str = "", *children: QWidget) -> None:
        """Hold `children` below one another."""
        super().__init__()
        self.setObjectName(object_name)
        self.setProperty("look", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(EDGE, GAP, EDGE, GAP)
        self.body.setSpacing(GAP)
        for child in children:
            self.body.addWidget(child)


class Section(QWidget):
    """A header in small capitals with a hint at its right: LOSS … LOG SCALE · LIVE."""

    def __init__(self, title: str, hint: str = "") -> None:
        """Show `title` and `hint`."""
        super().__init__()
        self._title, self._hint = ElidedLabel(title), ElidedLabel(hint)
        for label in (self._title, self._hint):
            label.setProperty("look", "section")
            label.setFont(_capitals(label.font()))
        self._hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 2)
        row.setSpacing(GAP)
        row.addWidget(self._title)
        row.addWidget(self._hint, 1)
        self.set_title(title)
        self.set_hint(hint)

    def title(self) -> str:
        """Give the title."""
        return self._title.text()

    def set_title(self, title: str) -> None:
        """Show another title."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def hint(self) -> str:
        """Give the hint."""
        return self._hint.text()

    def set_hint(self, hint: str) -> None:
        """Show another hint."""
        self._hint.setText(hint)

    def add(self, widget: QWidget) -> None:
        """Put a small control at the right end."""
        self._row.addWidget(widget)


def _capitals(font: QFont) -> QFont:
    font.setCapitalization(QFont.Capitalization.AllUppercase)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.6)
    return font


class FormRow(QWidget):
    """A label at the left and its control at the right, with room for one sentence below."""

    def __init__(self, label: str, widget: QWidget, tooltip: str = "") -> None:
        """Show `label` before `widget`; `tooltip` is for both."""
        super().__init__()
        self.label, self.widget = ElidedLabel(label), widget
        self._note = QLabel(wordWrap=True)
        self._note.hide()
        self._note.setProperty("look", "error")
        self.label.setBuddy(widget)
        if tooltip:
            self.label.setToolTip(tooltip)
            widget.setToolTip(tooltip)
        if not widget.accessibleName():
            widget.setAccessibleName(label)
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.label, 1)
        row.addWidget(self.widget, 0, Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self._note)
        self.label.setMinimumHeight(CONTROL_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let a choice whose longest label is not on leave the label beside it its room."""
        super().resizeEvent(event)
        if isinstance(self.widget, Choice):
            self.widget.spare(max(1, self.width() - self.label.sizeHint().width() - GAP))

    def problem(self) -> str:
        """Give the sentence below the row, "" where there is none."""
        return self._note.text()

    def set_problem(self, sentence: str) -> None:
        """Show a sentence below the row; "" takes it away."""
        self._note.setText(sentence)
        self._note.setVisible(bool(sentence))
