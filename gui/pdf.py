"""Pages of HTML as PDF; drawings in them are SVG, which Qt's rich text does not know by itself."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QUrl
from PySide6.QtGui import QFont, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument
from PySide6.QtSvg import QSvgRenderer

from core.atomic import check_writable, write_bytes

DPI, SHARP = 150, 3
_SVG = re.compile(r'<svg [^>]*width="(\d+)" height="(\d+)".*?</svg>', re.DOTALL)


def write_html_as_pdf(path: Path, title: str, page: str) -> None:
    """Write a page of HTML as PDF on A4.

    Raises:
        UserError: when the file cannot be written.
    """
    check_writable(path)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(15, 15, 15, 15),
                    QPageLayout.Unit.Millimeter)
    )  # fmt: skip
    writer.setTitle(title)
    document = QTextDocument()
    document.setDefaultFont(QFont("Inter", 10))
    document.setHtml(_with_pictures(document, page))
    document.print_(writer)
    del writer
    buffer.close()
    write_bytes(path, bytes(data.data()))


def _with_pictures(document: QTextDocument, page: str) -> str:
    """Put a picture in place of each drawing."""
    count = 0

    def picture(found: re.Match[str]) -> str:
        nonlocal count
        count += 1
        width, height = int(found[1]), int(found[2])
        image = QImage(width * SHARP, height * SHARP, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        QSvgRenderer(QByteArray(found[0].encode())).render(painter)
        painter.end()
        document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(f"drawing:{count}"), image)
        return f'<img src="drawing:{count}" width="{width}" height="{height}">'

    return _SVG.sub(picture, page)
