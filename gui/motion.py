"""Whether things on screen may move. A movement is short (`gui.tokens.MOTION_MS`) and shows where something goes."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gui import settings

CHOICES = ("system", "full", "reduced")
"""As the desktop wishes; always; never."""


def wanted() -> bool:
    """Tell whether movements are wanted."""
    choice = settings.motion()
    return _system_moves() if choice == "system" else choice == "full"


def _system_moves() -> bool:
    """Ask the desktop: Qt tells its wish from 6.11 on, before that Windows' alone."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        return False
    told = getattr(app.styleHints().accessibility(), "motionPreference", None)
    if told is not None:
        return "Reduc" not in str(told())
    return sys.platform != "win32" or QApplication.isEffectEnabled(Qt.UIEffect.UI_General)
