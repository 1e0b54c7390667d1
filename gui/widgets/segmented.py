"""A switch of a few choices side by side: Data | Build | Train | Step."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QApplication, QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QToolButton

from gui import theme
from gui.keys.told import key_tip

ROOM, SLIM_ROOM = 28, 12
"""Pixels around the text of a segment."""
_MOVES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class Segmented(QFrame):
    """Exactly one of several choices; `chosen` tells when the user picks another one.

    Each segment has the objectName "<object_name>.<choice>". Arrow keys, Home and End move the choice.
    """

    chosen = Signal(str)

    def __init__(
        self,
        object_name: str,
        choices: Mapping[str, str],
        tooltips: Mapping[str, str] | None = None,
        slim: bool = False,
    ) -> None:
        """Offer `choices`, id → text; the first one is on. `slim` leaves less room around the texts.

        Keys that `tooltips` name follow those in force.
        """
        super().__init__()
        self._slim = slim
        self.setObjectName(object_name)
        self.setProperty("look", "segments")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self._segments = {name: self._segment(name, text) for name, text in choices.items()}
        for name, text in (tooltips or {}).items():
            key_tip(self._segments[name], text)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        for segment in self._segments.values():
            row.addWidget(segment)
        self._current = ""
        self.choose(next(iter(choices)))

    def current(self) -> str:
        """Give the choice that is on."""
        return self._current

    def set_slim(self, slim: bool) -> None:
        """Leave less room around the texts, or as much as usual again."""
        if slim != self._slim:
            self._slim = slim
            for segment in self._segments.values():
                segment.set_slim(slim)
            self.updateGeometry()

    def segment(self, name: str) -> QToolButton:
        """Give the button of one choice."""
        return self._segments[name]

    def choose(self, name: str) -> None:
        """Put `name` on without telling anyone.

        Raises:
            KeyError: when there is no such choice.
        """
        focus = QApplication.focusWidget()
        held = focus is not None and self.isAncestorOf(focus)
        self._segments[name].setChecked(True)
        self._current = name
        for segment in self._segments.values():
            on = segment.isChecked()
            segment.setFocusPolicy(Qt.FocusPolicy.TabFocus if on else Qt.FocusPolicy.NoFocus)
        if held:
            self._segments[name].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the choice."""
        names = [name for name, segment in self._segments.items() if segment.isEnabled()]
        at = names.index(self._current) if self._current in names else 0
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(names) - 1}
        key = Qt.Key(event.key())
        if not names or key not in (*_MOVES, *ends):
            super().keyPressEvent(event)
            return
        self._pick(names[ends[key]] if key in ends else names[(at + _MOVES[key]) % len(names)])
        self._segments[self._current].setFocus(Qt.FocusReason.TabFocusReason)

    def _segment(self, name: str, text: str) -> _Segment:
        made = _Segment(self, self._slim)
        made.setObjectName(f"{self.objectName()}.{name}")
        made.setText(text)
        made.setToolTip(text)
        made.setAccessibleName(text)
        made.clicked.connect(lambda: self._pick(name))
        self._group.addButton(made)
        return made

    def _pick(self, name: str) -> None:
        if name != self._current:
            self.choose(name)
            self.chosen.emit(name)


class _Segment(QToolButton):
    """One choice, always as wide as its text in bold, so that choosing moves nothing."""

    def __init__(self, parent: Segmented, slim: bool) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setProperty("look", "segment")
        self.set_slim(slim)

    def set_slim(self, slim: bool) -> None:
        self._room = SLIM_ROOM if slim else ROOM
        theme.set_property(self, "slim", slim)
        self._ask_for_room()

    def setText(self, text: str) -> None:
        super().setText(text)
        self._ask_for_room()

    def _ask_for_room(self) -> None:
        bold = QFontMetrics(theme.ui_font(weight=QFont.Weight.DemiBold))
        self.setMinimumWidth(bold.horizontalAdvance(self.text()) + self._room)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrow keys to the whole switch."""
        if event.key() in (*_MOVES, Qt.Key.Key_Home, Qt.Key.Key_End):
            event.ignore()
        else:
            super().keyPressEvent(event)
