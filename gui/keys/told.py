"""Words that name keys, kept true when the keys change.

Texts are written with the usual keys, "Train all starts anew (F5)"; where an action has another key now, that one is
shown in its place.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QWidget

from gui.keys.maps import portable, standard
from gui.keys.ring import key_of, ring

_KEY = re.compile(
    r"(?<![\w+])(?:(?:(?:Ctrl|Alt|Shift)\+)+(?:F\d{1,2}|[A-Z][a-z]+|[A-Z0-9](?!\w)|[,.])|F(?:[1-9]|1[0-2])(?!\w))|(?<=\()[A-Z](?=\))"
)
"""Keys in a sentence: with Ctrl, Alt or Shift, F1 to F12, or one letter in brackets; other letters are words."""


def retold(text: str) -> str:
    """Put the present key in place of each usual key in `text`."""
    return text if ring().is_usual else _KEY.sub(_present, text)


def _present(found: re.Match[str]) -> str:
    key = found[0]
    action = _usual_owners().get(portable(key), "")
    return key if not action or portable(key) in tuple(ring().of(action)) else key_of(action)


@cache
def _usual_owners() -> dict[str, str]:
    return {key: action for action, keys in standard().items() for key in keys}


class _Teller(QObject):
    """Belongs to whom it serves, so that it goes with it."""

    def __init__(self, owner: QObject, tell: Callable[[], object]) -> None:
        super().__init__(owner)
        self._tell = tell
        ring().changed.connect(self.tell)

    def tell(self) -> None:
        self._tell()


def keep_told(owner: QObject, tell: Callable[[], object]) -> None:
    """Call `tell` now, and again whenever keys change, as long as `owner` lives."""
    tell()
    _Teller(owner, tell)


def key_tip(widget: QWidget, text: str) -> None:
    """Give `widget` a tooltip that names keys; it follows them."""
    keep_told(widget, lambda: widget.setToolTip(retold(text)))


def key_text(label: QLabel, text: str) -> None:
    """Let `label` show a text that names keys; it follows them."""
    keep_told(label, lambda: label.setText(retold(text)))
