"""Plots without axes: activations by layer, confusion, weights, data."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from core.events import LayerStats
from gui import theme
from gui.plots import base, look
from gui.plots.activation_plot import ActivationPlot
from gui.plots.confusion_matrix import ConfusionMatrix
from gui.plots.data_scatter import DataScatter
from gui.plots.weight_map import BIAS, WeightMap


def layer(name: str, kind: str, values: np.ndarray) -> LayerStats:
    """Make a layer's state."""
    return LayerStats(name, kind, values, 1.0, 1.0)


def relu_layer(name: str = "hidden") -> LayerStats:
    """Make a layer of which a third is 0 and one of three units is dead."""
    return layer(name, "relu", np.array([[0.0, 1.0, 2.0], [0.0, 3.0, 4.0]]))


@pytest.fixture
def activations(qtbot: QtBot) -> ActivationPlot:
    """Give the plot."""
    plot = ActivationPlot()
    qtbot.addWidget(plot)
    plot.resize(480, 140)
    return plot


@pytest.fixture
def weights(qtbot: QtBot) -> WeightMap:
    """Give a map of three inputs, two neurons and their bias."""
    plot = WeightMap()
    qtbot.addWidget(plot)
    plot.resize(300, 160)
    plot.show(np.array([[1.0, -0.42], [0.0, 2.0], [-2.0, 0.5]]), np.array([0.1, -0.2]))
    return plot


@pytest.mark.parametrize("kind", [ActivationPlot, ConfusionMatrix, WeightMap, DataScatter])
def test_empty_plots_say_what_to_do(kind: type[base.Plot], qtbot: QtBot) -> None:
    plot = kind()
    qtbot.addWidget(plot)
    assert plot.is_empty
    assert plot.accessibleDescription() == plot.empty_text != ""
    assert not any(action.isEnabled() for action in plot.menu().actions() if not action.isSeparator())
    plot.resize(200, 120)
    qtbot.mouseClick(plot, Qt.MouseButton.LeftButton, pos=QPoint(50, 60))
    plot.tip(QPoint(50, 60))


def test_captions_say_range_zeros_and_saturation(activations: ActivationPlot) -> None:
    spread = np.linspace(-0.9, 0.9, 60).reshape(20, 3)
    activations.show(
        (
            layer("a", "tanh", spread),
            layer("b", "tanh", np.sign(spread)),
            relu_layer("c"),
            layer("d", "softmax", np.full((4, 2), 0.5)),
            layer("e", "identity", np.array([[-2.0, 3.5]])),
        )
    )
    captions = [bar.caption for bar in activations.bars]
    assert captions == ["tanh · −1 … 1", "tanh · 100 % saturated", "ReLU · 33 % zero", "softmax · 0 … 1",
                        "identity · −2 … 3.5"]  # fmt: skip
    assert "c: ReLU · 33 % zero" in activations.accessibleDescription()


def test_fixed_ranges_and_counts(activations: ActivationPlot) -> None:
    activations.show((layer("a", "tanh", np.array([[-1.0, 0.0], [0.01, 1.0]])),))
    bar = activations.bars[0]
    assert (bar.low, bar.high, len(bar.counts), bar.counts.sum()) == (-1.0, 1.0, 24, 4)
    assert bar.counts[0] == 1
    assert bar.counts[12] == 2
    assert bar.counts[23] == 1


def test_dead_units_are_told_on_hovering(activations: ActivationPlot) -> None:
    activations.show((relu_layer(),))
    words = activations.tip(activations.boxes()[0].center().toPoint())
    assert "1 of 3 units are 0 for all these rows" in words
    assert "highest 4" in words


def test_nan_activations_are_loud_and_harmless(activations: ActivationPlot) -> None:
    activations.show((layer("a", "identity", np.array([[np.nan, np.inf]])),))
    activations.grab()
    assert activations.bars[0].caption == "identity · NaN or ∞"
    assert "no finite" in activations.bars[0].tip


def test_many_layers_are_turned_like_pages(activations: ActivationPlot, qtbot: QtBot) -> None:
    layers = tuple(relu_layer(f"hidden {n}") for n in range(9))
    activations.show(layers)
    activations.resize(900, 140)
    activations.grab()
    assert len(activations.visible_bars()) == 6
    assert activations.more.text() == "… 3 more"
    qtbot.mouseClick(activations.more, Qt.MouseButton.LeftButton)
    assert [bar.name for bar in activations.visible_bars()] == ["hidden 6", "hidden 7", "hidden 8"]
    activations.show(layers)
    assert activations.first == 6, "new numbers do not turn back"
    activations.more.click()
    assert activations.visible_bars()[0].name == "hidden 0"
    activations.show(layers[:2])
    assert activations.more.isHidden()
    assert activations.note.text() == "hidden 0 · hidden 1"


def test_bars_are_drawn_in_the_layers_colour(activations: ActivationPlot) -> None:
    activations.show((relu_layer("a"), relu_layer("b")))
    image = activations.grab().toImage()
    for box, color in zip(activations.boxes(), (theme.class_color(0), theme.class_color(1)), strict=True):
        row = [image.pixelColor(x, int(box.bottom()) - 4) for x in range(int(box.left()), int(box.right()))]
        assert color in row


def test_confusion_is_spoken_and_explained(qtbot: QtBot) -> None:
    plot = ConfusionMatrix()
    qtbot.addWidget(plot)
    plot.resize(240, 240)
    plot.show(np.array([[29, 1, 0], [0, 30, 0], [4, 0, 26]]), "ABC")
    words = "85 of 90 rows right; most often C is taken for A: 4"
    assert plot.accessibleDescription() == words
    assert plot.tip(plot.cell(2, 0).center().toPoint()) == "C taken for A: 4 of 30 rows, 13.3 %"
    assert plot.tip(plot.cell(1, 1).center().toPoint()) == "B rightly predicted: 30 of 30 rows, 100 %"
    assert plot.tip(QPoint(1, 200)) == plot.about
    plot.show(np.zeros((3, 3), int), "ABC")
    assert plot.is_empty


def test_confusion_shade_is_the_share_of_the_row(qtbot: QtBot) -> None:
    plot = ConfusionMatrix()
    qtbot.addWidget(plot)
    plot.resize(240, 240)
    plot.show(np.array([[10, 0], [5, 5]]), ("yes", "no"))
    image = plot.grab().toImage()
    corner = [plot.cell(r, c).topLeft().toPoint() + QPoint(8, 8) for r, c in ((0, 0), (0, 1), (1, 0))]
    shown = [image.pixelColor(point) for point in corner]
    assert shown == [plot.shade(1.0), plot.shade(0.0), plot.shade(0.5)]
    assert shown[0] == theme.color("accent")


def test_writing_on_cells_is_readable(qtbot: QtBot) -> None:
    plot = ConfusionMatrix()
    qtbot.addWidget(plot)
    for share in np.linspace(0, 1, 21):
        ground = plot.shade(float(share))
        assert look.contrast(look.readable(ground), ground) >= 3.0


@pytest.mark.parametrize("classes", [2, 10, 20, 40])
def test_confusion_of_many_classes_stays_inside(classes: int, qtbot: QtBot) -> None:
    plot = ConfusionMatrix()
    qtbot.addWidget(plot)
    plot.resize(240, 240)
    plot.show(np.eye(classes, dtype=int) * 1000, [f"class {n}" for n in range(classes)])
    plot.grab()
    assert plot.area().contains(plot.cell(classes - 1, classes - 1))
    assert plot.area().contains(plot.cell(0, 0))


def test_weights_are_named_with_their_value(weights: WeightMap) -> None:
    assert weights.words(0, 1) == "x₁ → neuron 2: −0.42"
    assert weights.words(BIAS, 0) == "bias of neuron 1: 0.1"
    assert weights.title.text() == "Weights 3 × 2"
    assert weights.note.text() == "mean 0.18 · sd 1.24"
    for place in ((0, 1), (2, 0), (BIAS, 1)):
        center = weights.cell(*place).center()
        assert weights.at(center) == place
        assert weights.tip(center.toPoint()) == weights.words(*place)


def test_a_click_picks_a_weight(weights: WeightMap, qtbot: QtBot) -> None:
    with qtbot.waitSignal(weights.picked) as picked:
        qtbot.mouseClick(weights, Qt.MouseButton.LeftButton, pos=weights.cell(1, 1).center().toPoint())
    assert picked.args == [1, 1]
    assert weights.chosen == (1, 1)
    with qtbot.waitSignal(weights.picked) as picked:
        qtbot.mouseClick(weights, Qt.MouseButton.LeftButton, pos=weights.cell(BIAS, 0).center().toPoint())
    assert picked.args == [BIAS, 0]


def test_arrow_keys_walk_over_weights_and_bias(weights: WeightMap, qtbot: QtBot) -> None:
    weights.select(1, 0)
    seen: list[tuple[int, int]] = []
    weights.picked.connect(lambda i, j: seen.append((i, j)))
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        qtbot.keyClick(weights, key)
    assert seen == [(1, 1), (2, 1), (BIAS, 1), (BIAS, 1), (2, 1)]


def test_selecting_emits_nothing_and_ignores_strangers(weights: WeightMap, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(weights.picked):
        weights.select(2, 1)
    weights.grab()
    assert weights.chosen == (2, 1)
    weights.select(9, 0)
    assert weights.chosen is None
    weights.show(np.ones((3, 2)))
    weights.select(BIAS, 0)
    assert weights.chosen is None, "without a bias there is nothing to choose"


def test_sign_is_blue_or_orange_on_one_scale(weights: WeightMap) -> None:
    assert weights.most() == 2.0
    assert weights.shade(2.0) == theme.color("positive")
    assert weights.shade(-2.0) == theme.color("negative")
    assert weights.shade(0.0) == theme.color("card")
    assert weights.shade(float("nan")) == theme.color("bad")
    image = weights.grab().toImage()
    corner = weights.cell(1, 1).topLeft().toPoint() + QPoint(6, 6)
    assert image.pixelColor(corner) == theme.color("positive")


def test_large_matrices_show_their_largest_weights(qtbot: QtBot) -> None:
    plot = WeightMap()
    qtbot.addWidget(plot)
    plot.resize(300, 120)
    weight = np.zeros((784, 512))
    weight[400, 300] = -3.0
    plot.show(weight, np.zeros(512))
    cell = plot.cell(400, 300)
    assert cell.width() >= 2
    assert cell.height() >= 1.9
    assert plot.at(cell.center()) == (400, 300)
    assert plot.grab().toImage().pixelColor(cell.center().toPoint()) == theme.color("negative")


def test_nan_weights_are_loud(weights: WeightMap) -> None:
    weights.show(np.array([[np.nan, 1.0]]))
    assert weights.note.text() == "mean NaN · sd NaN"
    assert weights.most() == 1.0
    image = weights.grab().toImage()
    assert image.pixelColor(weights.cell(0, 0).topLeft().toPoint() + QPoint(4, 4)) == theme.color("bad")


def test_data_is_scattered_by_class(qtbot: QtBot) -> None:
    plot = DataScatter()
    qtbot.addWidget(plot)
    plot.resize(200, 200)
    plot.show(np.array([[0.0, 0.0], [1.0, 1.0]]), np.array([0, 1]))
    image = plot.grab().toImage()
    area = plot.area()
    low = image.pixelColor(int(area.left()) + 10, int(area.bottom()) - 11)
    high = image.pixelColor(int(area.right()) - 11, int(area.top()) + 10)
    assert (low, high) == (theme.class_color(0), theme.class_color(1))
    assert plot.accessibleDescription() == "2 rows with two features"


def test_counts_are_bars_and_many_of_them_are_folded(qtbot: QtBot) -> None:
    plot = DataScatter()
    qtbot.addWidget(plot)
    plot.resize(200, 120)
    plot.show_counts(("cats", "dogs"), np.array([30, 10]))
    assert plot.accessibleDescription() == "Rows: cats 30, dogs 10"
    assert plot.tip(QPoint(20, int(plot.area().top()) + 14)) == "cats: 30 of 40 rows"
    image = plot.grab().toImage()
    assert theme.class_color(1) in [image.pixelColor(60, y) for y in range(120)]
    plot.show_counts([str(n) for n in range(30)], [5] * 30)
    plot.grab()
    assert plot._fitting(84.0) == 3
    plot.show(np.zeros((3, 2)), np.array([0.5, 1.5, 2.5]))
    assert plot.names == ()
    assert len(plot.table()[1][0]) == 3
    plot.show_counts((), ())
    assert plot.is_empty
