"""Plots of what goes on inside the network, through the window: what they show, what can be chosen, where clicks go."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from core.insight import images
from core.predict import predict
from core.start import example, fresh
from core.templates.images import small
from gui.board.arrangement import Arrangement
from gui.board.tree import one
from gui.main_window import MainWindow
from gui.plots.registry import all_plots

INSIDE = (
    "activation_spread", "weight_spread", "slope_spread", "decision", "plane", "unit_maps", "projection", "tsne",
    "feature_maps", "kernels", "landscape",
)  # fmt: skip


@pytest.fixture
def show(window: MainWindow, qtbot: QtBot) -> Callable[..., QWidget]:
    """Give what opens one plot alone over an example that was trained for some epochs."""

    def shown(kind: str, on: str = "spirals", network: str = "", epochs: int = 3) -> QWidget:
        session = window.session
        session.open(example(on, None, network), None)
        session.set_mode("train")
        board = window.modes["train"].right
        board.apply(Arrangement(one(kind)))
        if epochs:
            session.training.start(epochs=epochs)
            qtbot.waitUntil(lambda: not session.training.running, timeout=20000)
        plot = board.plot_of(kind).plot
        if not all_plots()[kind].by_hand:
            qtbot.waitUntil(lambda: not plot.is_empty, timeout=10000)
        return plot

    return shown


def settled(qtbot: QtBot, plot: QWidget, what: Callable[[], bool]) -> None:
    qtbot.waitUntil(what, timeout=10000)
    plot.grab()


def button(plot: QWidget, name: str) -> QAbstractButton:
    found = plot.findChild(QAbstractButton, name)
    assert found is not None, name
    return found


@pytest.mark.parametrize("kind", INSIDE)
def test_every_plot_says_what_to_do_while_it_is_empty(kind: str, qtbot: QtBot) -> None:
    plot = all_plots()[kind].make()
    qtbot.addWidget(plot)
    assert plot.objectName() == f"plot.{kind}"
    assert plot.is_empty
    assert any(word in plot.empty_text for word in ("Start", "Calculate", "Choose"))
    assert plot.table() == ((), ()) or not list(plot.table()[1][0])
    plot.resize(200, 120)
    plot.grab()


def test_ridges_show_the_moments_of_the_timeline_and_a_click_goes_there(
    show: Callable[..., QWidget], window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    plot, session = show("weight_spread", epochs=8), window.session
    settled(qtbot, plot, lambda: plot.spread.step == session.project.progress.step)
    known = {stop.step for stop in session.timeline.way().stops(session.project.spec)}
    ridges = plot.spread.ridges[0]
    assert ridges.steps[0] == 0
    assert ridges.steps[-1] == session.project.progress.step
    assert set(ridges.steps.tolist()) <= known | {session.project.progress.step}
    weights = session.project.weights["hidden1.weight"]
    assert plot.spread.now["hidden1"].mean == pytest.approx(weights.mean())
    cell = plot.cells()[0]
    ground, _ = plot.ground(cell, ridges, 0)
    spot = QPointF(cell.center().x(), ground - 1).toPoint()
    QTest.mouseMove(plot, spot)
    assert plot.words_at(*plot.hover).startswith("update 0 · hidden1")
    QTest.mouseClick(plot, Qt.MouseButton.LeftButton, pos=spot)
    qtbot.waitUntil(lambda: session.project.progress.step == 0, timeout=10000)
    settled(qtbot, plot, lambda: plot.spread.step == 0)
    assert plot.spread.ridges[0].steps[-1] > 0  # the way beyond stays in sight
    plot.save(tmp_path / "spread.csv")
    with (tmp_path / "spread.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    first = [int(row["count"]) for row in rows if row["layer"] == "hidden1" and row["update"] == "0"]
    assert sum(first) == weights.size


def test_other_numbers_of_the_layers_can_be_chosen(show: Callable[..., QWidget], qtbot: QtBot) -> None:
    plot = show("slope_spread")
    plot.quantity.choose("deltas")
    settled(qtbot, plot, lambda: plot.spread is not None and plot.spread.quantity == "deltas")
    plot.setFocus()
    QTest.keyClick(plot, Qt.Key.Key_Up)
    now = plot.hover[1]
    QTest.keyClick(plot, Qt.Key.Key_Up)
    assert plot.hover[1] == max(0, now - 1)
    plot.view.choose("now")
    settled(qtbot, plot, lambda: all(len(ridges.steps) == 1 for ridges in plot.spread.ridges))
    assert "training rows" in plot.note.text()


def test_regions_of_four_inputs_are_in_the_tables_units_and_hold_the_others(
    show: Callable[..., QWidget], window: MainWindow, qtbot: QtBot
) -> None:
    plot, session = show("plane", "iris"), window.session
    names = [fitted.name for fitted in session.data.pipeline.inputs]
    assert plot.found.held.names == tuple(names)
    plot.plane.x.choose(names[2])
    settled(qtbot, plot, lambda: plot.features[0] == names[2])
    assert plot.found.regions.x.values[-1] > session.data.table.column(names[2]).values.max()
    plot.plane.at.choose("row")
    settled(qtbot, plot, lambda: plot.found.held.at == "row")
    held = dict(plot.found.held.values)
    assert held[names[3]] == session.data.table.column(names[3]).values[session.project.row]
    session.set_row(100)
    settled(qtbot, plot, lambda: plot.found.held.row == 100)
    plot.which.choose("near")
    settled(qtbot, plot, lambda: plot.found.rows_mode == "near")
    assert len(plot.found.rows) == round(0.25 * len(session.data.used))
    plot.answer.choose("2")
    settled(qtbot, plot, lambda: plot.found.answer == "2")


def test_a_slider_moves_one_of_the_held_inputs(show: Callable[..., QWidget], window: MainWindow, qtbot: QtBot) -> None:
    plot = show("unit_maps", "iris")
    name = plot.plane.slid.choices
    wanted = list(name)[-1]
    plot.plane.slid.choose(wanted)
    qtbot.waitUntil(lambda: plot.plane.slider is not None and plot.plane.slider.isVisible(), timeout=10000)
    before = plot.grid
    plot.plane.slider.setFocus()
    QTest.keyClick(plot.plane.slider, Qt.Key.Key_End)
    settled(qtbot, plot, lambda: plot.grid is not before)
    assert plot.plane.slider.value == pytest.approx(plot.plane.value)
    assert f"{wanted} " in plot.plane.label.text() or "…" in plot.plane.label.text()


def test_a_row_in_the_regions_is_listed_by_a_click(
    show: Callable[..., QWidget], window: MainWindow, qtbot: QtBot
) -> None:
    plot = show("decision")
    seen = []
    plot.rows_clicked.connect(lambda words, rows: seen.append(list(rows)))
    plot.grab()
    pixel = plot.canvas.to_pixel(*map(float, plot.found.points[7]))
    row = int(plot.found.rows[plot._row_at(QPointF(pixel.toPoint()))])
    QTest.mouseClick(plot.canvas.viewport(), Qt.MouseButton.LeftButton, pos=pixel.toPoint())
    assert seen == [[row]]
    assert window.modes["train"].right.rows.isVisible()


def test_a_map_of_a_unit_selects_it_in_the_diagram(
    show: Callable[..., QWidget], window: MainWindow, qtbot: QtBot
) -> None:
    plot = show("unit_maps")
    assert len(plot.grid.names) == 16
    place = dict(plot.places())[5]
    QTest.mouseClick(plot, Qt.MouseButton.LeftButton, pos=place.center().toPoint())
    assert window.session.selection.layer == plot.grid.layer
    assert window.session.selection.index == (5,)
    QTest.keyClick(plot, Qt.Key.Key_Right)
    assert plot.hover is not None


def test_a_projection_follows_and_tells_the_row(show: Callable[..., QWidget], window: MainWindow, qtbot: QtBot) -> None:
    plot, session = show("projection"), window.session
    settled(qtbot, plot, lambda: plot.cloud.step == session.project.progress.step)
    before = plot.places
    session.training.start(epochs=1)
    qtbot.waitUntil(lambda: not session.training.running, timeout=20000)
    settled(qtbot, plot, lambda: plot.cloud.step == session.project.progress.step)
    middle = plot.places - plot.places.mean(axis=0)
    assert (middle * (before - before.mean(axis=0))).sum() > 0  # neither turned away nor mirrored
    plot.color.choose("right")
    settled(qtbot, plot, lambda: plot.cloud.color == "right")
    rows = plot.cloud.projection.rows
    answers = predict(session.project.spec, session.project.weights, session.data.x[rows]).argmax(axis=1)
    assert np.array_equal(plot.cloud.kinds, answers == session.data.classes[rows])
    seen = []
    plot.rows_clicked.connect(lambda words, found: seen.append(list(found)))
    pixel = plot.canvas.to_pixel(*map(float, plot.places[3])).toPoint()
    row = int(rows[plot._row_at(QPointF(pixel))])
    QTest.mouseClick(plot.canvas.viewport(), Qt.MouseButton.LeftButton, pos=pixel)
    assert seen == [[row]]
    assert "% of the variance" in plot.note.text()


def test_feature_maps_are_of_the_row_on_show(show: Callable[..., QWidget], window: MainWindow, qtbot: QtBot) -> None:
    show("kernels", "digits", epochs=0)
    session = window.session
    session.edit("Small CNN", lambda p: fresh(p, *small(session.data)))
    board = window.modes["train"].right
    board.apply(Arrangement(one("feature_maps")))
    plot = board.plot_of("feature_maps").plot
    qtbot.waitUntil(lambda: not plot.is_empty, timeout=10000)
    layer = plot.grid.layer
    before = session.project.row
    QTest.mouseClick(button(plot, "plot.feature_maps.after"), Qt.MouseButton.LeftButton)
    assert session.project.row != before
    row = session.project.row
    settled(qtbot, plot, lambda: f"Row {row + 1} " in plot.grid.foot)
    wanted = images.feature_maps(session.project.spec, session.project.weights, session.data.x[row], layer)
    assert np.array_equal(plot.grid.pixels, wanted.pixels)


def test_kernels_and_dense_weights_are_pictures(show: Callable[..., QWidget], window: MainWindow, qtbot: QtBot) -> None:
    plot, session = show("kernels", "digits", epochs=0), window.session
    first = session.project.spec.layers[1].name
    assert plot.grid.layer == first
    assert np.array_equal(plot.grid.pixels[2], session.project.weights[f"{first}.weight"][:, 2].reshape(8, 8))
    session.edit("Small CNN", lambda p: fresh(p, *small(session.data)))
    qtbot.waitUntil(lambda: plot.grid.layer == "conv1", timeout=10000)
    assert np.array_equal(plot.grid.pixels[3], session.project.weights["conv1.weight"][:, :, 0, 3])


def test_the_loss_surface_is_calculated_beside_the_window_and_leads_to_moments(
    show: Callable[..., QWidget], window: MainWindow, qtbot: QtBot
) -> None:
    plot, session = show("landscape", epochs=6), window.session
    QTest.mouseClick(button(plot, "plot.landscape.calculate"), Qt.MouseButton.LeftButton)
    assert plot.working.isVisible()
    qtbot.waitUntil(lambda: not plot.is_empty, timeout=60000)
    assert not plot.working.isVisible()
    assert plot.found.here == session.project.progress.step
    first = plot.place(*map(float, plot.found.path[0]))
    assert plot.inner().contains(first)
    assert plot.moment_at(first) == 0
    QTest.mouseClick(plot, Qt.MouseButton.LeftButton, pos=first.toPoint())
    qtbot.waitUntil(lambda: session.project.progress.step == 0, timeout=10000)
    assert not plot.is_empty  # what was calculated stays until it is asked for again
    names, columns = plot.table()
    assert len(columns[0]) == plot.found.losses.size + len(plot.found.steps)
    assert names[-1] == "loss"


def test_what_takes_long_can_be_cancelled(show: Callable[..., QWidget], qtbot: QtBot) -> None:
    plot = show("landscape", epochs=6)
    QTest.mouseClick(button(plot, "plot.landscape.calculate"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(button(plot, "plot.landscape.cancel"), Qt.MouseButton.LeftButton)
    assert not plot.working.isVisible()
    qtbot.wait(300)
    assert plot.is_empty
    QTest.mouseClick(button(plot, "plot.landscape.calculate"), Qt.MouseButton.LeftButton)
    assert plot.working.isVisible()  # it can be asked again
    plot.given_up.emit()


def test_a_surface_without_a_path_says_what_to_do(show: Callable[..., QWidget], qtbot: QtBot) -> None:
    plot = show("landscape", epochs=0)
    QTest.mouseClick(button(plot, "plot.landscape.calculate"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "train for some updates" in plot.empty_text, timeout=10000)


@pytest.mark.parametrize("size", [(470, 240), (220, 160), (900, 700)])
@pytest.mark.parametrize("theme_name", ["dark", "light"])
def test_nothing_is_drawn_outside_the_plot(
    show: Callable[..., QWidget], qtbot: QtBot, size: tuple[int, int], theme_name: str
) -> None:
    from gui.plots.tiles_plot import Grid, TilesPlot

    plot = TilesPlot("kernels", "Kernels", "Choose a layer.")
    plot.end_bar()
    qtbot.addWidget(plot)
    plot.resize(*size)
    pixels = np.random.default_rng(1).normal(size=(40, 5, 5))
    plot.show_grid(Grid("conv1", pixels, [str(n) for n in range(40)], range(40)))
    plot.grab()
    area = plot.area()
    places = plot.places()
    assert places
    assert all(QRectF(area).contains(box) for _, box in places)
    boxes = [box for _, box in places]
    assert not any(a.intersects(b) for n, a in enumerate(boxes) for b in boxes[n + 1 :])
    together = plot.grab().toImage()
    plot.scale.choose("each")
    assert plot.grab().toImage() != together
    shown = len(places)
    if shown < 40:
        assert plot.more.text() == f"… {40 - shown} more"
        plot.turn()
        assert plot.places()[0][0] == shown
    assert plot.spot(QPointF(QPoint(-5, -5))) is None
