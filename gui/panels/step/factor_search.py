"""The field above a long table of factors: find a number by place, name or value."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from core.language import tr
from gui.keys.told import key_tip
from gui.panels.step.factors import FactorTable
from gui.panels.step.finding import HELP
from gui.tokens import GAP
from gui.widgets import Line

FEWEST = 13
"""From so many factors on the table is searched; fewer are found at a glance."""
DOWN = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)


class _Field(Line):
    """Escape empties it, Return and ↓ go on to what was found.

    Signals:
        left: with True where the table is to have the keyboard, else what had it before.
    """

    left = Signal(bool)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in DOWN:
            self.left.emit(True)
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit(False)
        else:
            super().keyPressEvent(event)


class FactorSearch(QWidget):
    """Shown while a step has many factors; Escape gives the keyboard back."""

    def __init__(self, table: FactorTable) -> None:
        """Search `table`."""
        super().__init__()
        self._table = table
        self._back: QWidget | None = None
        self.field, self._count = _Field(), QLabel()
        self.field.setObjectName("step.factors_find")
        self.field.setAccessibleName(tr("Find a factor"))
        self.field.setPlaceholderText(tr("Find: 12, or > 0.5"))
        key_tip(self.field, tr("{help}  (Ctrl+F; Return goes to the table, Esc empties it)", help=HELP))
        self.field.textChanged.connect(self._search)
        self.field.left.connect(self._leave)
        self._count.setObjectName("step.factors_count")
        self._count.setProperty("look", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.field, 1)
        row.addWidget(self._count)

    def refresh(self, shown: bool) -> None:
        """Follow the table, which shows another step; `shown`: whether it is on show at all."""
        long = shown and self._table.rows.count >= FEWEST
        if not long and self.field.text():
            self.field.clear()
        self.setVisible(long)
        self._tell()

    def ask(self) -> bool:
        """Let the user type; False where the step has so few factors that all are on show."""
        if self._table.rows.count < FEWEST:
            return False
        self._back = self.window().focusWidget()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        return True

    def _search(self, words: str) -> None:
        self._table.search(words)
        self._tell()

    def _tell(self) -> None:
        found, count = self._table.rows.rowCount(), self._table.rows.count
        self._count.setText(tr("{found} of {count}", found=found, count=count))

    def _leave(self, down: bool) -> None:
        if not down and self._back is not None and self._back is not self.field:
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._table.rows.rowCount():
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)
            self._table.setCurrentIndex(self._table.rows.index(0, 0))
