"""Pictures of widgets as files, all of the picture or nothing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtWidgets import QWidget

from core.atomic import check_writable, write_bytes
from core.errors import UserError
from core.language import tr

FORMATS = {".png": "PNG", ".jpg": "JPG", ".jpeg": "JPG", ".bmp": "BMP"}


def save_picture(widget: QWidget, path: Path, form: str = "") -> None:
    """Write what `widget` shows; the end of the name, or `form`, says in which format.

    Raises:
        UserError: for another format, or when it cannot be written there.
    """
    form = form or FORMATS.get(path.suffix.lower(), "")
    if not form:
        raise UserError(
            tr("{file}: pictures of the window end with {endings}.", file=path.name, endings=", ".join(FORMATS))
        )
    check_writable(path)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    widget.grab().save(buffer, form)
    write_bytes(path, bytes(data.data()))
