"""How large writing and lines are: the setting, times the presentation size while that is on; for all windows."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from gui import settings, theme

presenting = False
"""Whether presentation size is on."""
SIZES = (80, 90, 100, 110, 125, 150, 175, 200)
"""Percent of the usual size, where keys make it larger or smaller."""
FIRST, FRAME = QSize(1440, 900), QSize(0, 32)
"""The window of the first start, and what the desktop puts around a window."""
narrow = False
"""Whether the window that is worked in has too little room for all of it."""


def factor() -> float:
    """Give how many times as large as usual everything is."""
    size = float(settings.value("text_size")) / 100
    if not presenting:
        return size
    more = settings.value("presentation_size") / 100 - 1
    return size * (1 + (more / 2 if narrow else more))


def apply() -> None:
    """Show everything in its size."""
    app = QApplication.instance()
    if isinstance(app, QApplication):
        theme.set_scale(app, factor())


def present(on: bool, in_narrow: bool) -> None:
    """Turn presentation size on or off."""
    global presenting, narrow
    presenting, narrow = on, in_narrow
    apply()


def neighbour(by: int) -> int:
    """Give the next larger or smaller of the sizes, in percent."""
    now = int(settings.value("text_size"))
    found = [size for size in SIZES if (size > now if by > 0 else size < now)]
    return now if not found else found[0] if by > 0 else found[-1]


def of_first_window(screen: QSize, least: QSize) -> QSize:
    """Give the size of a window that has none yet: on a small screen all of it is seen, with the desktop's title bar.

    A screen that is narrower than the `least` window, as one that nobody looks at, is left out of account.
    """
    if screen.width() < least.width():
        return FIRST
    return FIRST.boundedTo(screen - FRAME).expandedTo(least)
