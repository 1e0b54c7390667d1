"""Whether things on screen may move. A movement is short (`gui.tokens.MOTION_MS`) and shows where something goes."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QObject, Qt, QVariantAnimation
from PySide6.QtWidgets import QApplication

from gui import settings
from gui.tokens import MOTION_MS

NAME = "motion.glide"
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
    if QApplication.platformName() == "offscreen":
        return False  # nobody watches
    told = getattr(app.styleHints().accessibility(), "motionPreference", None)
    if told is not None:
        return "Reduc" not in str(told())
    return sys.platform != "win32" or QApplication.isEffectEnabled(Qt.UIEffect.UI_General)


def glide(owner: QObject, step: Callable[[float], object]) -> None:
    """Call `step` with shares from 0 to 1, which it has reached after `MOTION_MS`; at once where nothing is to move.

    A second one of the same owner ends the first.
    """
    before = owner.findChild(QVariantAnimation, NAME, Qt.FindChildOption.FindDirectChildrenOnly)
    if before is not None:
        before.setObjectName("")
        before.stop()
    if not wanted():
        step(1.0)
        return
    movement = QVariantAnimation(owner)
    movement.setObjectName(NAME)
    movement.setDuration(MOTION_MS)
    movement.setStartValue(0.0)
    movement.setEndValue(1.0)
    movement.setEasingCurve(QEasingCurve.Type.OutCubic)
    movement.valueChanged.connect(step)
    movement.start(QVariantAnimation.DeletionPolicy.DeleteWhenStopped)
