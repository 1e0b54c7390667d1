"""The size of all writing: what the user set, times the presentation size; one scale for the whole application."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from gui import settings, theme

SIZES = (80, 90, 100, 110, 125, 150, 175, 200)
"""Percent of the usual size."""


def apply(presenting: float = 1.0) -> None:
    """Write everything in the size that was set, `presenting` times as large."""
    app = QApplication.instance()
    if isinstance(app, QApplication):
        app.setProperty("presenting", presenting)
        theme.set_scale(app, settings.text_size() / 100 * presenting)


def set_percent(percent: int) -> int:
    """Set the size, remember it, and give what it is now."""
    settings.set_text_size(min(max(percent, SIZES[0]), SIZES[-1]))
    apply(_presenting())
    return settings.text_size()


def neighbour(by: int) -> int:
    """Give the next larger or smaller of the sizes."""
    now = settings.text_size()
    found = [size for size in SIZES if (size > now if by > 0 else size < now)]
    return now if not found else found[0] if by > 0 else found[-1]


def _presenting() -> float:
    app = QApplication.instance()
    value = app.property("presenting") if app is not None else None
    return float(value) if value is not None else 1.0
