"""The application's icon in all sizes, drawn from its SVG: PNG files, .ico for Windows, .icns for macOS."""

from __future__ import annotations

import os
from pathlib import Path

from PIL import Image

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ID = "org.deepstep.Deepstep"


def draw(svg: Path, size: int, target: Path) -> None:
    """Draw `svg` as a square of `size` pixels into `target`, a PNG file."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    _ = QGuiApplication.instance() or QGuiApplication([])
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(svg)).render(painter)
    painter.end()
    target.parent.mkdir(parents=True, exist_ok=True)
    if not image.save(str(target), "PNG"):
        raise OSError(f"{target}: the icon cannot be written")


def all_sizes(svg: Path, folder: Path) -> dict[int, Path]:
    """Draw every size into `folder`, and the files that Windows and macOS want beside them."""
    found = {}
    for size in SIZES:
        found[size] = folder / f"{size}.png"
        draw(svg, size, found[size])
    largest = Image.open(found[512])
    largest.save(folder / "deepstep.ico", sizes=[(s, s) for s in (16, 24, 32, 48, 64, 128, 256)])
    largest.save(folder / "deepstep.icns")
    return found
