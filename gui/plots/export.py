"""Copies and files made of any plot: clipboard, PNG, SVG, PDF, CSV."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
from PySide6.QtCore import QMarginsF, QPoint, QSizeF
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QWidget

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
    try:
        _write(widget, table, path, kind)
    except OSError as error:
        raise UserError(
            tr(
                "{path} cannot be written ({strerror}): choose another folder.",
                path=path,
                strerror=error.strerror or error,
            )
        ) from error


def _write(widget: QWidget, table: Table, path: Path, kind: str) -> None:
    with path.open("wb"):  # so that a folder without permission is told before anything is drawn
        pass
    if kind == "csv":
        _csv(table, path)
    elif kind == "svg":
        _svg(widget, path)
    elif kind == "pdf":
        _pdf(widget, path)
    elif not widget.grab().save(str(path), "PNG"):
        raise OSError("the picture could not be stored")


def _svg(widget: QWidget, path: Path) -> None:
    path.write_bytes(pictures.widget_svg(widget))


def _pdf(widget: QWidget, path: Path) -> None:
    """Draw lines and letters, not pixels, on a page of the plot's size: a pixel is 1/96 inch."""
    writer = QPdfWriter(str(path))
    writer.setTitle(widget.accessibleName())
    writer.setResolution(96)
    millimetres = QSizeF(widget.width() * 25.4 / 96, widget.height() * 25.4 / 96)
    page = QPageSize(millimetres, QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch)
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF()))
    painter = QPainter(writer)
    widget.render(painter, QPoint())
    painter.end()


def _csv(table: Table, path: Path) -> None:
    names, columns = table
    text = lines([names, *zip(*columns, strict=True)], "\r\n")
    path.write_text(text, encoding="utf-8", newline="")
