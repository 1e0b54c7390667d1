"""Room in the menu bar: with long words and many menus, the program's name and then the file's name step back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMenuBar

from gui.scaling import px
from gui.tokens import EDGE

WIDEST_TITLE, LEAST_TITLE = 360, 90
"""Pixels of the file's name."""
NAME = "Deepstep"


def fit(bar: QMenuBar, brand: QLabel, width: int) -> int:
    """Show the program's name where it has room beside the menus; give the pixels that are left for the file's name."""
    menus = [action for action in bar.actions() if action.isVisible()]
    metrics = bar.fontMetrics()
    first = bar.actionGeometry(menus[0]).width() if menus else 0
    around = max(first - metrics.horizontalAdvance(menus[0].text().replace("&", "")), px(2 * EDGE)) if menus else 0
    needed = sum(metrics.horizontalAdvance(action.text().replace("&", "")) + around for action in menus)
    room = width - needed - 2 * EDGE
    named = room - brand.fontMetrics().horizontalAdvance(NAME) - 2 * EDGE >= px(LEAST_TITLE)
    if bool(brand.text()) != named:
        brand.setText(NAME if named else "")
        bar.setCornerWidget(brand, Qt.Corner.TopLeftCorner)
    left = room - (brand.sizeHint().width() if named else 0) - 2 * EDGE
    return min(max(left, 0), px(WIDEST_TITLE))
