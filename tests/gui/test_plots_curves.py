"""Plots with axes: loss, metric, slopes, activation curve, loss along a weight, decision regions, scatter."""

from __future__ import annotations

import subprocess
import sys
import time

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core import numbers
from core.activations import ACTIVATIONS
from core.course import Course
from core.curves import smoothed
from core.metrics import metrics_for
from gui import theme
from gui.plots.base import Plot
from gui.plots.curve_plot import CurvePlot, evaluate
from gui.plots.decision_plot import DecisionPlot
from gui.plots.layer_curves import LayerCurves
from gui.plots.loss_along import LossAlong
from gui.plots.loss_plot import LossPlot
from gui.plots.metric_plot import MetricPlot
from gui.plots.registry import all_plots
from gui.plots.ruler import Ruler
from gui.plots.scatter_plot import ScatterPlot

NAN = float("nan")


def history(points: int = 200) -> np.ndarray:
    """Make a run: loss falls, validation loss rises again at the end."""
    epoch = np.linspace(0, 100, points)
    train = np.exp(-epoch / 30)
    validation = np.exp(-epoch / 30) + 0.1 + np.maximum(epoch - 70, 0) * 0.01
    return np.stack([epoch, train, validation, 1 - train, 0.9 - train], axis=1)


def colors(plot: Plot) -> set[str]:
    """Give the colours that the picture holds."""
    plot.resize(max(plot.width(), 240), max(plot.height(), 180))
    image: QImage = plot.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


@pytest.fixture
def loss(qtbot: QtBot) -> LossPlot:
    """Give a loss plot with a run."""
    plot = LossPlot()
    qtbot.addWidget(plot)
    plot.resize(480, 180)
    plot.show(history())
    return plot


def test_modules_load_without_pyqtgraph() -> None:
    code = "import sys, gui.plots; sys.exit('pyqtgraph' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_every_plot_says_what_to_do_while_it_is_empty(qtbot: QtBot) -> None:
    for kind in (LossPlot, MetricPlot, all_plots()["ratio"].make, CurvePlot, LossAlong, DecisionPlot, ScatterPlot):
        plot = kind()
        qtbot.addWidget(plot)
        assert plot.is_empty
        assert plot.empty_text
        assert plot.accessibleDescription() == plot.empty_text
        assert plot.objectName().startswith("plot.")
        assert plot.accessibleName()
        assert plot.about
        assert theme.color("muted").name() in colors(plot)
        assert not plot.has_canvas


def test_loss_is_spoken_with_both_values(loss: LossPlot) -> None:
    expected = "Training loss 0.03567, validation loss 0.4357 at epoch 100"
    assert loss.accessibleDescription() == expected


def test_loss_marks_the_lowest_validation_loss(loss: LossPlot) -> None:
    assert loss.mark is not None
    assert loss.mark.epoch == pytest.approx(70, abs=0.6)
    assert [entry.name for entry in loss.entries()] == ["train", "validation", "lowest"]


def test_log_button_changes_the_axis(loss: LossPlot, qtbot: QtBot) -> None:
    assert loss.log_y
    assert loss.log_button.objectName() == "plot.loss.log"
    (_, _), (low, high) = loss.canvas.view_range()
    assert low < np.log10(0.0357)
    assert high < 0.5
    loss.log_button.click()
    assert not loss.log_y
    assert loss.log_button.text() == "linear scale"
    (_, _), (low, high) = loss.canvas.view_range()
    assert low < 0.0357
    assert high > 1.0


def test_loss_of_zero_stands_at_the_lower_edge(qtbot: QtBot) -> None:
    plot = LossPlot()
    qtbot.addWidget(plot)
    rows = history()
    rows[150:, 1] = 0.0
    plot.show(rows)
    assert plot.log_y
    assert "lower edge" in plot.note.text()
    assert plot.accessibleDescription().startswith("Training loss 0,")
    rows[:, 1:3] = -1.0
    plot.show(rows)
    assert not plot.log_y, "without a positive value there is no logarithmic axis"


def test_loss_without_validation_or_with_one_point_or_none(qtbot: QtBot) -> None:
    plot = LossPlot()
    qtbot.addWidget(plot)
    rows = history()
    rows[:, 2] = NAN
    plot.show(rows)
    assert [curve.name for curve in plot.curves] == ["train"]
    assert plot.mark is None
    plot.show(rows[:1])
    plot.grab()
    assert plot.accessibleDescription() == "Training loss 1 at epoch 0"
    plot.show(rows[:0])
    assert plot.is_empty
    assert not plot.canvas.isVisibleTo(plot)


def test_infinite_loss_is_loud(qtbot: QtBot) -> None:
    plot = LossPlot()
    qtbot.addWidget(plot)
    rows = history()
    rows[-1, 1] = np.inf
    plot.show(rows)
    assert plot.entries()[0].value == "∞"
    shown = [QColor(name) for name in colors(plot)]
    assert any(c.red() > c.green() + 60 and c.red() > c.blue() + 60 for c in shown), "not in the error colour"


def test_crosshair_reads_the_nearest_epoch(loss: LossPlot, qtbot: QtBot) -> None:
    loss.grab()
    at = loss.canvas.to_pixel(50.0, -1.0)
    loss._hovered(at.x(), at.y())
    row = loss.under_pointer()
    assert row is not None
    assert loss.epochs[row] == pytest.approx(50, abs=0.5)
    entries = loss.entries()
    assert entries[0].name.startswith("epoch 50") or entries[0].name.startswith("epoch 49.")
    assert entries[1].value == f"{loss.curves[0].values[row]:.4f}"
    loss._left()
    assert loss.under_pointer() is None


def test_crosshair_takes_the_nearest_validation_that_was_measured(qtbot: QtBot) -> None:
    plot = LossPlot()
    qtbot.addWidget(plot)
    rows = history(101)
    rows[np.arange(101) % 10 != 0, 2] = NAN
    plot.show(rows)
    assert plot._at(plot.curves[1], 52) == rows[50, 2]
    assert plot._at(plot.curves[1], 58) == rows[60, 2]


def test_zoom_stays_until_reset(loss: LossPlot) -> None:
    home = loss.canvas.view_range()
    loss._zoom(0.0, 0.5)
    zoomed = loss.canvas.view_range()
    assert zoomed != home
    loss.show(history(300))
    assert loss.canvas.view_range() == zoomed
    loss.reset_view()
    assert loss.canvas.view_range()[0][1] == pytest.approx(home[0][1])


def test_keys_and_wheel_zoom_and_a_double_click_resets(loss: LossPlot, qtbot: QtBot) -> None:
    with qtbot.waitExposed(loss):
        loss.show()
    qtbot.keyClick(loss, Qt.Key.Key_Plus)
    assert loss.zoomed
    qtbot.mouseDClick(loss.canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(100, 60))
    assert not loss.zoomed


def test_menu_has_choices_copy_and_four_files(loss: LossPlot) -> None:
    names = [action.objectName() for action in loss.menu().actions() if not action.isSeparator()]
    ends = (
        "reset",
        "pause",
        "choose.log",
        "choose.log_x",
        "menu.axis",
        "menu.smooth",
        "menu.curves",
        "copy",
        "copy_numbers",
    )
    assert [name for name in names if name] == [f"plot.loss.{end}" for end in (*ends, "png", "svg", "pdf", "csv")]
    next(action for action in loss.menu().actions() if action.objectName() == "plot.loss.copy").trigger()
    assert not QApplication.clipboard().pixmap().isNull()


def test_long_runs_are_thinned(qtbot: QtBot) -> None:
    plot = LossPlot()
    qtbot.addWidget(plot)
    plot.show(history(50_000))
    assert all(len(x) <= 2000 for x, _ in plot._drawn)


def test_metric_is_a_percentage_or_a_number(qtbot: QtBot) -> None:
    plot = MetricPlot()
    qtbot.addWidget(plot)
    shares, values = metrics_for("binary"), metrics_for("regression")
    plot.show_metrics(shares, history(), {})
    assert plot.accessibleDescription() == "Training accuracy 96.4 %, validation accuracy 86.4 % at epoch 100"
    assert plot.title.text() == "accuracy"
    assert plot.canvas.view_range()[1][1] <= 1.02
    plot.show_metrics(values, history(), {})
    assert "0.9643" in plot.accessibleDescription()
    nothing = history()
    nothing[:, 3:] = NAN
    plot.show_metrics(values, nothing, {})
    assert plot.is_empty


def test_another_metric_is_drawn_from_what_was_measured_for_it(qtbot: QtBot) -> None:
    """The history knows the first metric; of others there is what was measured since somebody asked."""
    plot = MetricPlot()
    qtbot.addWidget(plot)
    rows = history()
    rows[:, 3] = NAN
    measured = {"accuracy": np.array([[50.25, 0.75, NAN]]), "f1": np.array([[90.0, 0.5, 0.25], [91.0, 0.6, 0.35]])}
    plot.show_metrics(metrics_for("binary"), rows, measured)
    assert [curve.name for curve in plot.curves] == ["train", "validation"]
    assert plot.curves[0].values[plot.epochs == 50.25] == [0.75]
    assert plot.measured() == ("accuracy",)
    plot.choose("f1")
    plot.show_metrics(metrics_for("binary"), rows, measured)
    assert plot.measured() == ("f1",)
    assert list(plot.epochs) == [90, 91]
    assert [list(curve.values) for curve in plot.curves] == [[0.5, 0.6], [0.25, 0.35]]
    plot.choose("recall")
    plot.show_metrics(metrics_for("binary"), rows, measured)
    assert "from now on" in plot.empty_text


def test_theme_changes_the_colours(loss: LossPlot) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    seen = {}
    for name in ("light", "dark"):
        theme.apply(app, name)
        expected = {theme.class_color(0).name(), theme.class_color(2).name(), theme.color("canvas").name()}
        seen[name] = colors(loss)
        assert expected <= seen[name]
    assert theme.color("canvas").name() not in seen["light"]


def course(*rows: tuple[float, ...], layers: tuple[str, ...] = ("first", "second")) -> Course:
    """Make a course: epoch, then the gradient norm of each layer; weights 1, steps a hundredth of the gradient."""
    nan = NAN
    made = [(10 * e, e, e / 2, 0.1, 1, *(v for g in norms for v in (g, 1.0, g / 100, nan, nan))) for e, *norms in rows]
    return Course(layers, np.array(made, dtype=float).reshape(len(rows), 5 + 5 * len(layers)))


def test_slopes_of_zero_and_other_layers(qtbot: QtBot) -> None:
    plot = all_plots()["gradients"].make()
    assert isinstance(plot, LayerCurves)
    qtbot.addWidget(plot)
    plot.show(course((0, 1.0, 0.5), (1, 1.0, 0.0)))
    assert [entry.value for entry in plot.entries()] == ["1", "0"]
    plot.grab()
    plot.show(course((2, 0.0), layers=("other",)))
    assert not plot.log_y
    assert plot.accessibleDescription() == "Gradient norm at epoch 2: other 0"
    plot.show(course(layers=()))
    assert plot.is_empty


def test_the_healthy_band_is_in_sight(qtbot: QtBot) -> None:
    plot = all_plots()["ratio"].make()
    assert isinstance(plot, LayerCurves)
    qtbot.addWidget(plot)
    plot.resize(400, 240)
    plot.show(course((0, 1e-6, 1e-5), (1, 1e-6, 1e-5)))
    (_, _), (low, high) = plot.canvas.view_range()
    assert low < -8
    assert high > -2
    assert plot.entries()[0].value == "1e−8"


def test_other_axes_smoothing_and_hidden_curves(loss: LossPlot, qtbot: QtBot) -> None:
    """What the menu and the keys choose is drawn; the numbers in the legend follow."""
    loss.show(history(), (), Ruler(lambda: course((50, 1, 1), (100, 1, 1)), 3))
    qtbot.keyClick(loss, Qt.Key.Key_X)
    assert loss.axis == "update"
    assert loss.canvas.view_range()[0][1] == pytest.approx(1012)
    assert loss.place_words(199) == "update 1 000"
    qtbot.keyClick(loss, Qt.Key.Key_X)
    assert loss.xs[-1] == 50
    loss.set_log_x(True)
    assert loss.canvas.view_range()[0][1] == pytest.approx(np.log10(50), abs=0.1)
    loss.set_smoothing(0.9)
    assert loss.entries()[0].value == numbers.text(float(smoothed(history()[:, 1], 0.9)[-1]))
    loss.grab()
    box, name = loss._legend[0]
    loss.canvas.clicked.emit(box.center().x(), box.center().y())
    assert loss.hidden == {name} == {"train"}
    assert [len(loss._items[n].getData()[0]) > 1 for n in range(2)] == [True, False]
    assert loss.entries()[0].value == "hidden"
    loss.set_hidden("train", False)
    assert not loss.hidden


@pytest.mark.parametrize("kind", sorted(ACTIVATIONS))
def test_activation_curve_comes_from_the_engine(kind: str, qtbot: QtBot) -> None:
    plot = CurvePlot()
    qtbot.addWidget(plot)
    plot.show(ACTIVATIONS[kind], np.array([[-2.0, 0.5], [30.0, NAN]]))
    if not ACTIVATIONS[kind].elementwise:
        assert plot.is_empty
        assert "depends on all sums" in plot.empty_text
        return
    z, value, slope = plot.samples
    inner = np.all([np.abs(z[1:-1] - kink) > 0.1 for kink in (0, *ACTIVATIONS[kind].kinks)], axis=0)
    assert np.gradient(value, z)[1:-1][inner] == pytest.approx(slope[1:-1][inner], abs=2e-3, rel=1e-3)
    assert z[-1] == 12
    assert "1 beyond" in plot.note.text()


def test_activation_values_match_the_known_ones() -> None:
    value, slope = evaluate(ACTIVATIONS["sigmoid"], np.array([1.0]))
    assert (value[0], slope[0]) == pytest.approx((0.731059, 0.196612), abs=1e-6)


def test_loss_along_a_weight_shows_slope_and_step(qtbot: QtBot) -> None:
    plot = LossAlong()
    qtbot.addWidget(plot)
    plot.resize(320, 200)
    xs = np.linspace(0, 3, 101)
    plot.show(xs, (3 * xs - 3) ** 2, 2.0, 18.0, 1.82)
    assert (plot.now_words(), plot.after_words()) == ("now 2, slope 18", "after 1.82")
    assert plot.loss_at(2.0) == pytest.approx(9, abs=1e-2)
    assert plot.accessibleDescription().startswith("Loss along the weight: now 2, slope 18, loss 9")
    seen = colors(plot)
    assert theme.color("good").name() in seen
    assert theme.color("negative").name() in seen
    plot.show(xs, (3 * xs - 3) ** 2, 1.0, 0.0, None)
    assert plot.after_words() == ""
    assert theme.color("good").name() not in colors(plot)
    plot.show(xs, np.full(101, np.inf), 1.0, 0.0, None)
    assert plot.is_empty
    assert "finite" in plot.empty_text


def test_regions_have_the_colour_of_the_likeliest_class(qtbot: QtBot) -> None:
    plot = DecisionPlot()
    qtbot.addWidget(plot)
    plot.resize(240, 240)
    left = np.zeros((20, 20, 3))
    left[:, :10, 0], left[:, 10:, 1] = 1.0, 1.0
    plot.show_regions((0.0, 2.0, 0.0, 1.0), left)
    image = plot.grab().toImage()
    blue, orange = image.pixelColor(60, 120), image.pixelColor(200, 120)
    assert blue.blue() > blue.red()
    assert orange.red() > orange.blue()
    assert plot.words_at(0.1, 0.5).endswith("class 0 100 %")
    plot.set_names(("age", "income"), ("low", "high", "none"))
    assert plot.words_at(1.9, 0.5) == "age 1.9\nincome 0.5\nhigh 100 %"
    assert plot.words_at(3.0, 0.5) == "age 3\nincome 0.5"


def test_regions_keep_row_zero_below(qtbot: QtBot) -> None:
    plot = DecisionPlot()
    qtbot.addWidget(plot)
    plot.resize(240, 240)
    plot.show_regions((0, 1, 0, 1), np.linspace(0, 1, 30)[:, None, None] * np.ones((1, 30, 1)))
    image = plot.grab().toImage()
    above, below = image.pixelColor(120, 50), image.pixelColor(120, 200)
    assert above.red() > above.blue()
    assert below.blue() > below.red()


def test_points_lie_above_regions_and_values_are_a_heat_map(qtbot: QtBot) -> None:
    plot = DecisionPlot()
    qtbot.addWidget(plot)
    plot.resize(240, 240)
    rows = np.array([[0.25, 0.5], [0.75, 0.5]])
    plot.show_points(rows, np.array([0, 1]), np.array([False, True]))
    plot.show_regions((0, 1, 0, 1), np.ones((10, 10, 1)) * 0.5)
    plot.grab()
    at = plot.canvas.to_pixel(0.25, 0.5) + QPointF(plot.canvas.pos())
    dot = plot.grab().toImage().pixelColor(round(at.x()), round(at.y()))
    assert dot == theme.class_color(0)
    assert plot.accessibleDescription().startswith("1 training rows and 1 validation rows over x₁ and x₂")
    plot.show_points(rows, np.array([1.0, 3.0]), np.array([False, False]))
    plot.show_regions((0, 1, 0, 1), np.full((10, 10, 1), 2.0), values=True)
    assert plot.words_at(0.5, 0.5).endswith("value 2")
    plot.clear()
    assert plot.is_empty
    assert plot.answers is None


def test_scatter_names_the_row_under_the_pointer(qtbot: QtBot) -> None:
    plot = ScatterPlot()
    qtbot.addWidget(plot)
    plot.resize(240, 240)
    plot.show(np.array([0.0, 1.0, 2.0, NAN]), np.array([0.5, 1.0, 2.0, 1.0]), "price")
    assert plot.accessibleDescription() == "3 predictions of price, root mean squared error 0.2887"
    at = plot.canvas.to_pixel(1.0, 1.0)
    plot._hovered(at.x() + 2, at.y())
    assert plot.under_pointer() == 1
    plot.grab()
    plot.show(np.array([NAN]), np.array([1.0]))
    assert plot.is_empty


@pytest.mark.alone
def test_curves_are_drawn_within_a_frame(loss: LossPlot, qtbot: QtBot) -> None:
    rows = history(2000)
    with qtbot.waitExposed(loss):
        loss.show()
    taken = []
    for _ in range(15):
        start = time.perf_counter()
        loss.show(rows)
        QApplication.processEvents()
        taken.append(time.perf_counter() - start)
    assert np.median(taken) < 0.016
