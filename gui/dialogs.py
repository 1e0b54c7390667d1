"""How small windows begin."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget


def dialog_of(parent: QWidget, name: str, title: str, size: tuple[int, int]) -> tuple[QDialog, QVBoxLayout]:
    """Make a dialog and its column."""
    dialog = QDialog(parent)
    dialog.setObjectName(name)
    dialog.setWindowTitle(title)
    dialog.resize(*size)
    return dialog, QVBoxLayout(dialog)
