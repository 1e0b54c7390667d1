"""Colour is never the only carrier: classes and curves have shapes, regions names, negative cells a dash."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.plots import class_marks
from gui.plots.curves_plot import CurvesPlot
from gui.plots.decision_plot import DecisionPlot, region_middles
from gui.plots.weight_map import WeightMap

SIDE = 40


def drawn(of: int) -> np.ndarray:
    """Draw the mark of a class in white and give its pixels."""
    image = QImage(SIDE, SIDE, QImage.Format.Format_Grayscale8)
    image.fill(0)
    painter = QPainter(image)
    class_marks.paint(painter, QPointF(SIDE / 2, SIDE / 2), of, SIDE / 3, QColor("white"))
    painter.end()
    return np.frombuffer(image.constBits(), np.uint8).reshape(SIDE, image.bytesPerLine())[:, :SIDE] > 128


def test_ten_classes_have_ten_shapes(qapp: object) -> None:
    marks = [drawn(of) for of in range(10)]
    for one in range(10):
        for other in range(one):
            unlike = np.count_nonzero(marks[one] ^ marks[other])
            assert unlike > 0.08 * np.count_nonzero(marks[one]), f"{one} looks like {other}"


def test_rows_of_a_class_are_drawn_in_its_shape(window: MainWindow, qtbot: QtBot) -> None:
    window.session.set_mode("train")
    window.session.training.start(epochs=2)
    qtbot.waitUntil(lambda: not window.session.training.running, timeout=8000)
    plot = window.findChild(DecisionPlot, "plot.decision")
    assert plot is not None
    qtbot.waitUntil(lambda: not plot.is_empty, timeout=8000)
    shapes = {item.opts["symbol"] for item in plot._dots if len(item.data)}
    assert shapes == {"o", "t1", "s"}
    loss = window.findChild(CurvesPlot, "plot.loss")
    assert loss is not None
    entries = [entry for entry in loss.entries() if entry.mark == "line"]
    assert len({entry.shape for entry in entries}) == len(entries) == 2


def test_regions_are_named_where_they_are_surest() -> None:
    x = np.linspace(0, 1, 20)
    right = np.tile(x, (10, 1))[..., None]
    found = region_middles(right)
    assert found[0][0] < 0.3
    assert found[1][0] > 0.7
    three = np.concatenate([right, 1 - right, np.full_like(right, 0.2)], axis=-1)
    assert set(region_middles(three)) == {0, 1}


@pytest.mark.parametrize("negative", [True, False])
def test_negative_cells_have_a_dash(qtbot: QtBot, negative: bool) -> None:
    plot = WeightMap()
    qtbot.addWidget(plot)
    plot.resize(240, 220)
    weight = np.full((8, 8), -0.5 if negative else 0.5)
    plot.show(weight)
    image = plot.grab().toImage()
    cell = plot.cell(3, 3)
    assert 7 <= cell.height() < 40
    across = np.linspace(cell.left() + 2, cell.right() - 3, 30).astype(int).tolist()
    found = {image.pixelColor(x, round(cell.center().y())).rgb() for x in across}
    assert (len(found) > 1) == negative
