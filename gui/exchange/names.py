"""Names of files that are written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QMessageBox, QWidget

from core.language import tr


def ended(parent: QWidget, path: Path, *suffixes: str) -> Path | None:
    """Give `path` with one of the endings, else the first; None when that file exists and has to stay.

    The file dialog has asked about the name as it was typed, not about the one with the ending.
    """
    if path.name.lower().endswith(suffixes):
        return path
    path = path.with_name(path.name + suffixes[0])
    return path if not path.exists() or may_replace(parent, path) else None


def may_replace(parent: QWidget, path: Path) -> bool:
    """Ask whether a file may be replaced."""
    kinds = QMessageBox.StandardButton
    question = tr("{path} already exists. Replace it?", path=path.name)
    return QMessageBox.question(parent, "Save", question, kinds.Yes | kinds.No, kinds.No) == kinds.Yes
