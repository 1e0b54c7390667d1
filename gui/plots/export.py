"""Copies and files made of any plot: clipboard, PNG, SVG, PDF, CSV."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPoint, QSizeF
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QWidget

from core.atomic import check_writable, write_bytes
from core.errors import UserError
from core.language import tr
from core.spreadsheets import lines
from gui.carry import pictures, tables

Table = tuple[Sequence[str], Sequence[Iterable[object]]]
"""Column names and columns."""
FILTERS = {
    "png": tr("Picture (*.png)"),
    "svg": tr("Drawing (*.svg)"),
    "pdf": tr("Document (*.pdf)"),
    "csv": tr("Table (*.csv)"),
}


def copy(widget: QWidget) -> None:
    """Put a picture of `widget` on the clipboard, as pixels and as SVG."""
    QGuiApplication.clipboard().setMimeData(pictures.widget_mime(widget))


def copy_numbers(table: Table) -> None:
    """Put the numbers of a plot on the clipboard, with tabs and as an HTML table."""
    names, columns = table
    rows = [[_exact(value) for value in line] for line in zip(*columns, strict=True)]
    QGuiApplication.clipboard().setMimeData(tables.mime_of(rows, [str(name) for name in names]))


def _exact(value: object) -> str:
    return repr(float(value)) if isinstance(value, (float, np.floating)) else str(value)


def save(widget: QWidget, table: Table, path: Path) -> None:
    """Write `widget` as .png, .svg or .pdf, or its numbers as .csv.

    Raises:
        UserError: when the ending is another one or the file cannot be written.
    """
    kind = path.suffix.lower().removeprefix(".")
    if kind not in FILTERS:
        raise UserError(tr("{path}: choose a name that ends in .png, .svg, .pdf or .csv.", path=path.name))
    check_writable(path)  # told before anything is drawn
    write_bytes(path, _table(table) if kind == "csv" else _drawn(widget, kind))


def _drawn(widget: QWidget, kind: str) -> bytes:
    if kind == "svg":
        return bytes(pictures.widget_svg(widget))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if kind == "png":
        widget.grab().save(buffer, "PNG")
    else:
        _pdf(widget, buffer)
    buffer.close()
    return bytes(data.data())


def _pdf(widget: QWidget, device: QIODevice) -> None:
    """Draw lines and letters, not pixels, on a page of the plot's size: a pixel is 1/96 inch."""
    writer = QPdfWriter(device)
    writer.setTitle(widget.accessibleName())
    writer.setResolution(96)
    millimetres = QSizeF(widget.width() * 25.4 / 96, widget.height() * 25.4 / 96)
    page = QPageSize(millimetres, QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch)
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF()))
    painter = QPainter(writer)
    widget.render(painter, QPoint())
    painter.end()


def _table(table: Table) -> bytes:
    names, columns = table
    return lines([names, *zip(*columns, strict=True)], "\r\n").encode()
