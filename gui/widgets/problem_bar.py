"""Where the window tells what went wrong and what to do; nothing pops up."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton

from core.language import tr
from gui import icons, theme
from gui.tokens import EDGE, GAP
from gui.widgets.buttons import push_button


class ProblemBar(QFrame):
    """One sentence in a bar that stays until it is closed; hidden while there is none."""

    closed = Signal()

    def __init__(self, object_name: str = "problem") -> None:
        """Start hidden."""
        super().__init__()
        self.setObjectName(object_name)
        self.setProperty("look", "problem")
        self._icon, self._text, self._close = QLabel(), QLabel(wordWrap=True), QToolButton()
        self.remedy = push_button(f"{object_name}.remedy", "", "")
        self._act: Callable[[], object] | None = None
        self.remedy.clicked.connect(lambda _=False: self._remedied())
        self.remedy.hide()
        self._text.setObjectName(f"{object_name}.text")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._set_up_close(object_name)
        self._lay_out()
        theme.notifier().changed.connect(self._paint_icon)
        self._paint_icon()
        self.hide()

    def show_problem(self, text: str) -> None:
        """Show `text`; an empty one hides the bar."""
        self._text.setText(text)
        self._text.setAccessibleName(text)
        self.remedy.hide()
        self._act = None
        self.setVisible(bool(text))

    def offer(self, text: str, label: str, act: Callable[[], object]) -> None:
        """Show `text` with a button that takes it away and does `act`."""
        self.show_problem(text)
        self.remedy.setText(label)
        self.remedy.setToolTip(label.rstrip("…"))
        self.remedy.setAccessibleName(label.rstrip("…"))
        self.remedy.show()
        self._act = act

    def problem(self) -> str:
        """Give the sentence on show, "" where there is none."""
        return self._text.text()

    def clear(self) -> None:
        """Take the problem away."""
        self.show_problem("")

    def _set_up_close(self, object_name: str) -> None:
        self._close.setObjectName(f"{object_name}.close")
        self._close.setProperty("look", "flat")
        self._close.setToolTip(tr("Close this message"))
        self._close.setAccessibleName(tr("Close this message"))
        icons.bind(self._close, "close")
        self._close.clicked.connect(self._closed)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE, 4, 6, 4)
        row.setSpacing(GAP)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self.remedy)
        row.addWidget(self._close)

    def _remedied(self) -> None:
        act = self._act
        self._closed()
        if act is not None:
            act()

    def _closed(self) -> None:
        self.clear()
        self.closed.emit()

    def _paint_icon(self) -> None:
        self._icon.setPixmap(icons.pixmap("warning", 18, theme.color("bad"), self.devicePixelRatioF()))
