"""Keys for a number on the screen: for a mouse alone, a touch screen or a board in a classroom."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from core.language import tr
from core.numbers import MINUS
from gui.tokens import GAP
from gui.widgets import push_button

KEYS = ("7", "8", "9", "⌫", "4", "5", "6", MINUS, "1", "2", "3", ".", "0")
NAMES = {"⌫": "back", MINUS: "minus", ".": "point"}
TIPS = {"⌫": tr("Take the last character away"), MINUS: tr("Minus, or minus away again"), ".": tr("Decimal point")}


class KeyPad(QWidget):
    """Types into a field."""

    def __init__(self, field: QLineEdit) -> None:
        """Serve `field`."""
        super().__init__()
        self.setObjectName("lesson.pad")
        self._field = field
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GAP // 2)
        for place, key in enumerate(KEYS):
            name = f"lesson.pad.{NAMES.get(key, key)}"
            grid.addWidget(
                push_button(name, key, TIPS.get(key, tr("Type {key}", key=key)), self._typer(key)),
                place // 4,
                place % 4,
            )

    def _typer(self, key: str) -> Callable[[], None]:
        return lambda: self._type(key)

    def _type(self, key: str) -> None:
        text = self._field.text()
        if key == "⌫":
            self._field.setText(text[:-1])
        elif key == MINUS:
            self._field.setText(text[1:] if text.startswith(MINUS) else MINUS + text)
        elif self._field.hasSelectedText():
            self._field.setText(key)
        else:
            self._field.setText(text + key)
