"""The step mode on every kind of layer and with every optimizer: each number on screen, and nothing that fails."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import cast

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.qtbot import QtBot

from core import numbers
from core.config import RunSettings, TrainConfig
from core.data.plan import GIVEN, ColumnPlan, DataPlan
from core.data.table import Table, number_column
from core.explanation import Ref, sub
from core.layers.conv2d import Conv2D
from core.layers.dense import Dense
from core.layers.flatten import Flatten
from core.layers.input import Input
from core.layers.pooling import MaxPool
from core.layers.reshape import Reshape
from core.losses import SquaredError
from core.optimizers import OPTIMIZERS, SGD, Optimizer
from core.project import Project
from core.spec import NetworkSpec, stack
from gui import theme
from gui.main_window import MainWindow
from gui.panels.step.layer_panel import LayerPanel
from gui.panels.step.side import TABS, StepSide
from gui.plots.weight_map import WeightMap
from tests.core.combinations import MIDDLES, network
from tests.core.flat_networks import rows_for, weights_for
from tests.gui.conftest import named

ROWS = 5
MakeWindow = Callable[..., MainWindow]


def project_of(spec: NetworkSpec, optimizer: Optimizer | None = None) -> Project:
    x, y = rows_for(spec, ROWS, 3)
    names = [f"x{k}" for k in range(x.shape[1])] + [f"y{k}" for k in range(y.shape[1])]
    columns = zip(names, np.hstack([x, y]).T, strict=True)
    table = Table("by hand", tuple(number_column(name, values) for name, values in columns))
    plan = DataPlan(tuple(ColumnPlan(name, "input" if name[0] == "x" else "target") for name in names), GIVEN)
    config = TrainConfig(SquaredError(), optimizer or SGD(), RunSettings(batch_size=3, precision="float64"))
    start = weights_for(spec, 3)
    return Project("by hand", spec, config, table, plan, start, start)


def images() -> NetworkSpec:
    return stack(
        ("input", Input(36)), ("image", Reshape(6, 6, 1)), ("conv1", Conv2D(2, 3, activation="relu")),
        ("pool", MaxPool(2)), ("flat", Flatten()), ("output", Dense(3, "softmax")),
    )  # fmt: skip


def drain() -> None:
    for _ in range(3):
        QApplication.processEvents()


def text(window: MainWindow, name: str) -> str:
    return str(named(window, name).text())  # type: ignore[attr-defined]


def walk_through(window: MainWindow) -> None:
    """Stop at the last step of every kind, and look at its place in every panel."""
    stepping, side = window.session.stepping, cast(StepSide, named(window, "panel.step_side"))
    walk = stepping.walk
    assert walk is not None
    tabs = itertools.cycle(("layer", "why", "inspector"))
    for segment in walk.segments:
        stepping.go_to(segment.stop - 1)
        drain()
        told = walk[segment.stop - 1]
        assert text(window, "step.title") == told.title
        assert text(window, "step.result") == numbers.text(told.result)
        for place in (told.focus, *stepping.operands[:1]):
            if place.kind != "loss":
                window.session.select(place)
                drain()
        window.session.select(None)
        side.show_tab(next(tabs))


USUAL = ("dense", "conv", "batch_norm", "concatenate")
"""Layers of every usual run; the others take a minute (`python3 run.py test -m long`)."""


@pytest.mark.parametrize(
    "kind",
    [k if k in USUAL else pytest.param(k, marks=pytest.mark.long) for k in (*MIDDLES, "images")],
)
def test_every_layer_can_be_stepped_through(make_window: MakeWindow, qtbot: QtBot, kind: str) -> None:
    spec = images() if kind == "images" else network(kind, "tanh", SquaredError())
    window = make_window("bank", mode="step")
    window.session.open(project_of(spec), None)
    for whole_batch in (False, True):
        window.session.stepping.set_whole_batch(whole_batch)
        walk_through(window)


@pytest.mark.parametrize(
    "kind", ["sgd", "adam", *(pytest.param(k, marks=pytest.mark.long) for k in OPTIMIZERS if k not in ("sgd", "adam"))]
)
def test_every_optimizer_can_be_stepped_through(make_window: MakeWindow, qtbot: QtBot, kind: str) -> None:
    window = make_window("bank", mode="step")
    spec = stack(("input", Input(2)), ("hidden1", Dense(2, "tanh")), ("output", Dense(1, "identity")))
    window.session.open(project_of(spec, OPTIMIZERS[kind]()), None)
    for _ in range(2):
        walk_through(window)
        walk = window.session.stepping.walk
        assert walk is not None
        parts = walk[len(walk) - 1].parts
        shown = text(window, "step.parts").splitlines()
        assert [line.split(" = ")[0] for line in shown] == [part.left for part in parts]
        assert [line.split()[-1] for line in shown] == [numbers.text(part.result) for part in parts]
        window.session.stepping.forward("batch")


def test_a_layer_as_matrix_and_table(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window("bank", mode="step")
    spec = stack(("input", Input(3)), ("hidden1", Dense(80, "tanh")), ("output", Dense(2, "identity")))
    project = project_of(spec)
    window.session.open(project, None)
    session = window.session
    walk = session.stepping.walk
    assert walk is not None
    session.stepping.go_to(159)
    drain()
    window.diagram.unfold("hidden1")
    drain()
    table, matrix = (
        cast(QTableView, named(window, "step.layer_units")),
        cast(WeightMap, named(window, "step.layer_matrix")),
    )
    assert table.model().rowCount() == 80
    table.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    largest = int(np.argmax(walk.tape["hidden1.a"][0]))
    assert table.model().index(0, 0).data() == "a" + sub(largest + 1)
    qtbot.keyClicks(named(window, "step.layer_find"), "> 0.5")
    assert table.model().rowCount() == int((walk.tape["hidden1.a"][0] > 0.5).sum())
    table.clicked.emit(table.model().index(0, 0))
    assert session.selection == Ref("unit", "hidden1", (largest,))
    matrix.picked.emit(2, 5)
    drain()
    assert session.selection == Ref("weight", "hidden1", (2, 5))
    assert matrix.chosen == (2, 5)
    assert cast(LayerPanel, named(window, "panel.layer")).layer == "hidden1"


@pytest.mark.parametrize("look", ["dark", "light"])
def test_six_side_tabs_are_whole_in_a_small_window(make_window: MakeWindow, qtbot: QtBot, look: str) -> None:
    window = make_window("bank", mode="step")
    theme.apply(cast(QApplication, QApplication.instance()), look)
    window.resize(1100, 700)
    drain()
    side = cast(StepSide, named(window, "panel.step_side"))
    assert side.width() <= 400
    bold = QFontMetrics(theme.ui_font(weight=QFont.Weight.DemiBold))
    for name, words in TABS.items():
        segment = side.tabs.segment(name)
        qtbot.mouseClick(segment, Qt.MouseButton.LeftButton)
        drain()
        assert segment.width() >= bold.horizontalAdvance(words) + 8
        assert side.rect().contains(segment.mapTo(side, segment.rect().bottomRight()))


def test_mean_and_variance_of_the_batch_are_steps_of_their_own(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window("bank", mode="step")
    window.session.open(project_of(network("batch_norm", "tanh", SquaredError())), None)
    stepping = window.session.stepping
    stepping.set_whole_batch(True)
    walk = stepping.walk
    assert walk is not None
    step = walk.find(Ref("unit", "middle", (1,)), "forward", "a")
    assert step is not None
    stepping.go_to(step - 1)
    stepping.set_granularity("term")
    read = walk.batch_array("before.a")
    assert read is not None
    wanted = {"Mean": read[:, 1].mean(), "Variance": read[:, 1].var(), "Normalized": walk.tape["middle.norm"][0, 1]}
    for name, value in wanted.items():
        window.actions_by_id["step.forward"].trigger()
        drain()
        assert text(window, "step.title").startswith(name)
        assert len(text(window, "step.words")) > 20
        assert text(window, "step.symbols").count("x₂") >= 1
        assert text(window, "step.result") == numbers.text(float(value))
    window.actions_by_id["step.forward"].trigger()
    drain()
    assert text(window, "step.title") == walk[step].title
    assert "mean₂: Mean for middle" in named(window, "step.parts").toolTip()
