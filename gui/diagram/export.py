"""The diagram as a file: SVG, PNG, PDF with vectors and embedded fonts, or TikZ, cropped to the network."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageSize, QPainter, QPdfWriter

from core.errors import UserError
from core.files import atomic_write
from core.language import tr
from gui import theme
from gui.diagram import ink, tikz
from gui.diagram.seen import SeenView
from gui.diagram.shapes import Box
from gui.diagram.view import DiagramView
from gui.tokens import THEMES

POINTS_PER_PIXEL = 0.75
RESOLUTION = 1200
"""Dots per inch of the grid that a PDF's vectors lie on."""
LARGEST = 200_000_000
"""Pixels that a PNG may have: 0.8 GB of memory."""
FORMATS = {
    ".svg": tr("SVG, vectors for the web"),
    ".pdf": tr("PDF, vectors for papers"),
    ".png": tr("PNG, pixels"),
    ".tex": tr("TikZ, for LaTeX"),
}


@dataclass(frozen=True)
class Look:
    """How the picture is drawn.

    Attributes:
        theme: "light", "dark", "contrast"; "" as on screen.  transparent: without a ground.
        scale: pixels of a PNG per pixel.
    """

    theme: str = "light"
    transparent: bool = False
    scale: float = 2.0


def write(view: DiagramView, path: Path, look: Look) -> None:
    """Write what `view` shows, all of the network, whatever the window shows of it; the end of the name chooses how.

    Raises:
        UserError: for an unknown format, a PNG that is too large, or a file that cannot be written.
    """
    makers = {".svg": _svg, ".pdf": _pdf, ".png": _png, ".tex": _tex}
    maker = makers.get(path.suffix.lower())
    if maker is None:
        raise UserError(
            tr("{path}: pictures of the network end with {formats}.", path=path.name, formats=", ".join(FORMATS))
        )
    data = maker(view, look)
    atomic_write(path, lambda file: _put(file, data))


def _put(file: BinaryIO, data: bytes) -> None:
    file.write(data)


def svg(view: DiagramView, look: Look) -> bytes:
    """Give the network as an SVG document."""
    return _svg(view, look)


def image(view: DiagramView, look: Look) -> QImage:
    """Draw the network as pixels.

    Raises:
        UserError: where the picture would be too large.
    """
    with _drawn(view, look) as (clone, bounds):
        width, height = round(bounds.w * look.scale), round(bounds.h * look.scale)
        if width * height > LARGEST:
            raise UserError(
                tr(
                    "The picture would have {width} × {height} pixels; choose a smaller scale, SVG or PDF.",
                    width=width,
                    height=height,
                )
            )
        made = QImage(max(width, 1), max(height, 1), QImage.Format.Format_ARGB32_Premultiplied)
        made.fill(Qt.GlobalColor.transparent)
        _paint(QPainter(made), clone, bounds, look, QRectF(0, 0, width, height))
        return made


def _png(view: DiagramView, look: Look) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image(view, look).save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(data.data())


def _svg(view: DiagramView, look: Look) -> bytes:
    from PySide6.QtSvg import QSvgGenerator

    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    with _drawn(view, look) as (clone, bounds):
        made = QSvgGenerator()
        made.setOutputDevice(buffer)
        made.setViewBox(QRectF(0, 0, bounds.w, bounds.h))
        made.setTitle(tr("Network"))
        made.setDescription(clone.accessibleDescription())
        _paint(QPainter(made), clone, bounds, look, QRectF(0, 0, bounds.w, bounds.h))
    return bytes(data.data())


def _pdf(view: DiagramView, look: Look) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    with _drawn(view, look) as (clone, bounds):
        made = QPdfWriter(buffer)
        size = QSizeF(bounds.w * POINTS_PER_PIXEL, bounds.h * POINTS_PER_PIXEL)
        made.setPageSize(QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch))
        made.setPageMargins(QMarginsF(0, 0, 0, 0))
        made.setResolution(RESOLUTION)
        made.setTitle(tr("Network"))
        made.setCreator("Deepstep")
        _paint(QPainter(made), clone, bounds, look, QRectF(0, 0, made.width(), made.height()))
    return bytes(data.data())


def _tex(view: DiagramView, look: Look) -> bytes:
    with _drawn(view, look) as (clone, _):
        return tikz.document(clone.drawing(), theme.current()).encode()


def _paint(painter: QPainter, clone: SeenView, bounds: Box, look: Look, target: QRectF) -> None:
    """Draw the scene into `target`; the painter ends its device."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if not look.transparent:
        painter.fillRect(target, theme.color("canvas"))
    with ink.drawn_at(target.width() / bounds.w):
        clone.scene().render(painter, target, ink.rect(bounds), Qt.AspectRatioMode.IgnoreAspectRatio)
    painter.end()


@contextmanager
def _drawn(view: DiagramView, look: Look) -> Iterator[tuple[SeenView, Box]]:
    """Draw the same network once more beside the window: without marks and controls, in the wanted colours."""
    with _colours(look.theme):
        clone = view.clone()
        try:
            clone.scaled(1.0)
            clone.setBackgroundBrush(Qt.BrushStyle.NoBrush)
            yield clone, clone.bounds
        finally:
            clone.deleteLater()


@contextmanager
def _colours(name: str) -> Iterator[None]:
    """Draw with the colours of a theme for a while; nobody who shows something hears of it."""
    notifier = theme.notifier()
    before = notifier.tokens
    notifier.tokens = THEMES[name] if name else before
    ink.forget()
    try:
        yield
    finally:
        notifier.tokens = before
        ink.forget()
