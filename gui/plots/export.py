"""Copies and files made of any plot: clipboard, PNG, SVG, PDF, CSV."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QMarginsF, QPoint, QSize, QSizeF
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from core.errors import UserError
from core.language import tr

Table = tuple[Sequence[str], Sequence[Iterable[object]]]
"""Column names and columns."""
FILTERS = {
    "png": tr("Picture (*.png)"),
    "svg": tr("Drawing (*.svg)"),
    "pdf": tr("Document (*.pdf)"),
    "csv": tr("Table (*.csv)"),
}


def copy(widget: QWidget) -> None:
    """Put a picture of `widget` on the clipboard."""
    QGuiApplication.clipboard().setPixmap(widget.grab())


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
    generator = QSvgGenerator()
    generator.setFileName(str(path))
    generator.setSize(QSize(widget.width(), widget.height()))
    generator.setViewBox(widget.rect())
    generator.setTitle(widget.accessibleName())
    generator.setDescription(widget.accessibleDescription())
    painter = QPainter(generator)
    widget.render(painter, QPoint())
    painter.end()


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
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(names)
        writer.writerows(zip(*columns, strict=True))
