"""Layers on the clipboard of the desktop: as bytes of our own kind, and as text that people can read."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QGuiApplication

from core.errors import UserError
from core.pieces import FOREIGN, Piece, from_bytes, to_bytes, to_text

MIME = "application/x-deepstep-layers+json"


def put(piece: Piece) -> None:
    """Put layers on the clipboard."""
    data = QMimeData()
    data.setData(MIME, QByteArray(to_bytes(piece)))
    data.setText(to_text(piece))
    QGuiApplication.clipboard().setMimeData(data)


def take() -> tuple[Piece | None, str]:
    """Give the layers on the clipboard, or the text that lies there instead.

    Raises:
        UserError: when there is neither, or the layers are damaged.
    """
    data = QGuiApplication.clipboard().mimeData()
    if data is not None and data.hasFormat(MIME):
        return from_bytes(bytes(data.data(MIME).data())), ""
    if data is None or not data.hasText() or not data.text().strip():
        raise UserError(FOREIGN)
    return None, data.text()
