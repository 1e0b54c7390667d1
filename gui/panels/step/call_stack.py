"""The call stack on one line: Run › Epoch 3 › Batch 2 › Row 7 › Backward › hidden1 › neuron 2 › weight w₁₂."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from core.language import tr
from core.levels import Level, call_stack
from gui.session import Session
from gui.widgets import ElidedLabel

ARROW = "›"
FEWEST = 2
"""So many lines from the end are always shown; in a narrow window the first ones step back."""


class CallStack(QWidget):
    """Each line is a button that goes to where it began; the last one is where the step is."""

    def __init__(self, session: Session) -> None:
        """Start empty; `refresh` fills it."""
        super().__init__()
        self.setObjectName("step.stack")
        self.setAccessibleName(tr("Call stack"))
        self._session = session
        self._levels: tuple[Level, ...] = ()
        self._buttons: list[QToolButton] = []
        self._arrows: list[QLabel] = []
        self._more = QLabel("…")
        self._more.setProperty("look", "muted")
        self._end = ElidedLabel()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(1)
        self._row.addWidget(self._more)
        self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """Give all lines, as a user would read them."""
        return f" {ARROW} ".join(level.text for level in self._levels)

    def refresh(self) -> None:
        """Show where the cursor is."""
        stepping = self._session.stepping
        walk = stepping.walk
        self._levels = call_stack(walk, stepping.cursor) if walk is not None else ()
        if walk is not None and stepping.place.term is not None:
            self._levels += (
                Level("term", tr("term {term}", term=stepping.place.term + 1), stepping.cursor, stepping.cursor),
            )
        for place, level in enumerate(self._levels):
            self._button(place).setText(level.text)
            button = self._buttons[place]
            button.setEnabled(level.start >= 0)
            button.setToolTip(
                tr("Go to the beginning of {level}.", level=level.text) if level.start >= 0 else level.text
            )
            button.setAccessibleName(level.text)
        self.setAccessibleDescription(self.text())
        self.setToolTip(self.text())
        self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        self._share_room()

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(300, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        return QSize(120, super().minimumSizeHint().height())

    def _button(self, place: int) -> QToolButton:
        while len(self._buttons) <= place:
            number = len(self._buttons)
            arrow, button = QLabel(ARROW), QToolButton()
            arrow.setProperty("look", "muted")
            button.setObjectName(f"step.stack.{number}")
            button.setProperty("look", "flat")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, k=number: self._go(k))
            for widget in (arrow, button):
                self._row.insertWidget(self._row.count() - 1, widget)
            self._arrows.append(arrow)
            self._buttons.append(button)
        return self._buttons[place]

    def _share_room(self) -> None:
        """Hide the first lines where all of them find no room."""
        count = len(self._levels)
        widths = [b.sizeHint().width() + a.sizeHint().width() + 2 for a, b in self._pairs()[:count]]
        first, room = 0, self.width() - self._more.sizeHint().width() - 4
        while first < count - FEWEST and sum(widths[first:]) > room:
            first += 1
        self._more.setVisible(first > 0)
        for place, (arrow, button) in enumerate(self._pairs()):
            shown = first <= place < count
            button.setVisible(shown)
            arrow.setVisible(shown and place > 0)

    def _pairs(self) -> list[tuple[QLabel, QToolButton]]:
        return list(zip(self._arrows, self._buttons, strict=True))

    def _go(self, place: int) -> None:
        level = self._levels[place]
        if level.start >= 0:
            self._session.stepping.go_to(level.start)
