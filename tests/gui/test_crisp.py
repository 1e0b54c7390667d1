"""Pictures are drawn for the pixels of the screen: nothing is a bitmap that is made larger."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage

from gui import icons
from gui.runs.model import _swatch

SMOOTH = Qt.TransformationMode.SmoothTransformation
ROOT = Path(__file__).resolve().parents[2]


def test_there_are_no_bitmap_icons() -> None:
    files = {path.suffix for path in (ROOT / "resources" / "icons").rglob("*") if path.is_file()}
    assert files == {".svg"}


def grey_share(image: QImage) -> float:
    """Give the share of pixels that are neither empty nor full, of those that are drawn: blurring makes it grow."""
    plain = image.convertToFormat(QImage.Format.Format_ARGB32)
    alpha = np.array(plain.constBits(), dtype=np.uint8).reshape(plain.height(), plain.width(), 4)[..., 3]
    drawn = alpha > 0
    return float(((alpha > 0) & (alpha < 255)).sum() / drawn.sum())


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0, 3.0])
def test_icons_have_the_pixels_of_the_screen(qapp: object, ratio: float) -> None:
    pixmap = icons.icon("stop").pixmap(QSize(16, 16), ratio)
    assert pixmap.width() == round(16 * ratio)
    assert pixmap.devicePixelRatio() == ratio
    if ratio == 3.0:
        small = icons.icon("stop").pixmap(QSize(16, 16), 1.0).toImage().scaled(48, 48, mode=SMOOTH)
        assert grey_share(pixmap.toImage()) < 0.7 * grey_share(small)


def test_a_swatch_is_sharp(qapp: object) -> None:
    assert grey_share(_swatch(QColor("red")).toImage()) == 0
    assert _swatch(QColor("red")).deviceIndependentSize().width() == 14
