"""Measures that grow with the writing: fields, rows of tables, lines that are painted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QSize
from PySide6.QtWidgets import QHeaderView, QWidget

from gui import theme

AROUND = QSize(40, 40)
"""What is seen of a window beside a dialog of it that is as large as can be."""


def px(pixels: float) -> int:
    """Give so many pixels of the usual size in the size of now."""
    return round(pixels * theme.scale())


def roomy(dialog: QWidget, width: int, height: int) -> QSize:
    """Give the size of a dialog: that of the usual writing, larger with larger writing as far as its window is."""
    usual, parent = QSize(width, height), dialog.parentWidget()
    most = parent.window().size() - AROUND if parent is not None else usual
    return QSize(px(width), px(height)).boundedTo(most.expandedTo(usual))


class _Follower(QObject):
    """Does something each time the size of writing is another one, for as long as its widget lives."""

    def __init__(self, widget: QWidget, act: Callable[[], object]) -> None:
        super().__init__(widget)
        self._act, self._scale = act, theme.scale()
        theme.notifier().changed.connect(self._changed)

    def _changed(self) -> None:
        if theme.scale() != self._scale:
            self._scale = theme.scale()
            self._act()


def follow(widget: QWidget, act: Callable[[], object]) -> None:
    """Do `act` now, and each time the size of writing changes."""
    act()
    _Follower(widget, act)


def fix_width(widget: QWidget, pixels: float) -> None:
    """Keep a widget as wide as so many pixels of the usual size."""
    follow(widget, lambda: widget.setFixedWidth(px(pixels)))


def fix_height(widget: QWidget, pixels: float) -> None:
    """Keep a widget as high as so many pixels of the usual size."""
    follow(widget, lambda: widget.setFixedHeight(px(pixels)))


def fix_rows(header: QHeaderView, pixels: float) -> None:
    """Keep the rows (or columns) of a table as large as so many pixels of the usual size."""
    follow(header, lambda: header.setDefaultSectionSize(px(pixels)))
