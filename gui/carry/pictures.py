"""A picture for other programs: as pixels, as SVG and, when it is dragged, as files."""

from __future__ import annotations

import atexit
import shutil
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QPoint, QSize, QUrl
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

SVG = "image/svg+xml"


def mime_of(image: QImage, svg: bytes) -> QMimeData:
    """Give a picture in both forms; who takes it chooses."""
    data = QMimeData()
    data.setImageData(image)
    data.setData(SVG, QByteArray(svg))
    return data


def widget_mime(widget: QWidget) -> QMimeData:
    """Give what a widget paints."""
    return mime_of(widget.grab().toImage(), widget_svg(widget))


def widget_svg(widget: QWidget) -> bytes:
    """Give what a widget paints as an SVG document."""
    from PySide6.QtSvg import QSvgGenerator

    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(QSize(widget.width(), widget.height()))
    generator.setViewBox(widget.rect())
    generator.setTitle(widget.accessibleName())
    generator.setDescription(widget.accessibleDescription())
    painter = QPainter(generator)
    widget.render(painter, QPoint())
    painter.end()
    return bytes(data.data())


def with_files(data: QMimeData, name: str) -> QMimeData:
    """Add the picture as a file, for programs that take files alone, such as those that show folders."""
    path = folder() / f"{_safe(name)}.png"
    image = data.imageData()
    if isinstance(image, QImage) and image.save(str(path)):
        data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


def with_text_file(data: QMimeData, name: str, text: str) -> QMimeData:
    """Add a text as a file with this name."""
    path = folder() / _safe(name)
    path.write_text(text, encoding="utf-8", newline="")
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


@cache
def folder() -> Path:
    """Give the folder for files that are dragged out; it goes when the application ends."""
    made = Path(mkdtemp(prefix="deepstep-"))
    atexit.register(shutil.rmtree, made, ignore_errors=True)
    return made


def _safe(name: str) -> str:
    kept = "".join(sign if sign.isalnum() or sign in " -_.," else "-" for sign in name).strip(" .")
    return kept[:80] or "deepstep"
