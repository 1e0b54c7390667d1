"""Reads the window's numbers by objectName, and makes the projects of the lessons, for tests."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core.config import RunSettings, TrainConfig
from core.data.plan import GIVEN, ColumnPlan, DataPlan
from core.data.table import Table, number_column
from core.explanation import Ref
from core.layers.dense import Dense
from core.layers.input import Input
from core.losses import CategoricalCrossEntropy
from core.numbers import parse
from core.optimizers import SGD
from core.params import Weights
from core.project import Project
from core.spec import stack
from gui.main_window import MainWindow
from gui.widgets import NumberEdit
from tests.core.networks import project_of

Make = Callable[..., MainWindow]


class Reader:
    """Steps through a project in the window and reads its widgets."""

    def __init__(self, window: MainWindow) -> None:
        self.window, self.stepping = window, window.session.stepping

    def open(self, project: Project) -> Reader:
        self.window.session.open(project, None)
        self.window.session.set_mode("step")
        self.settle()
        return self

    def settle(self) -> None:
        for _ in range(3):
            QApplication.processEvents()

    def widget(self, name: str) -> QWidget:
        found = self.window.findChild(QWidget, name)
        assert found is not None, name
        return found

    def text(self, name: str) -> str:
        return self.widget(name).text()  # type: ignore[attr-defined]

    def number(self, name: str) -> float:
        """Read a field with all its digits."""
        field = self.widget(name)
        if isinstance(field, NumberEdit):
            value = field.value()
            assert value is not None, name
            return value
        return parse(self.text(name))

    def result(self) -> float:
        """Read the result of the present step with all its digits, as hovering shows them."""
        return parse(self.widget("step.result").toolTip().split(" = ")[1])

    def go(self, step: int | None) -> float:
        assert step is not None
        self.stepping.go_to(step)
        self.settle()
        return self.result()

    def at(self, ref: Ref, phase: str, part: str = "") -> float:
        return self.go(self.stepping.walk.find(ref, phase, part))

    def unit(self, layer: str, unit: int, part: str) -> float:
        phase = "forward" if part in ("z", "a") else "backward"
        return self.at(Ref("unit", layer, (unit,)), phase, part)

    def slope(self, layer: str, *index: int) -> float:
        return self.at(Ref("weight", layer, index), "backward")

    def new(self, layer: str, *index: int) -> float:
        return self.at(Ref("weight", layer, index), "update")

    def loss(self) -> float:
        return self.at(Ref("loss", ""), "loss", "loss")

    def loss_slope(self, unit: int = 0) -> float:
        return self.at(Ref("loss", "", (unit,)), "loss", "slope")

    def all(self, title: str) -> list[float]:
        """Give the results of all steps whose title begins so."""
        found = []
        for step in range(len(self.stepping.walk)):
            if self.stepping.walk[step].title.startswith(title):
                found.append(self.go(step))
                assert self.text("step.title").startswith(title)
        return found

    def next_update(self) -> None:
        self.window.actions_by_id["step.last"].trigger()
        self.window.actions_by_id["step.forward"].trigger()
        self.settle()

    def next_row(self) -> None:
        self.window.actions_by_id["step.next_row"].trigger()
        self.settle()


@pytest.fixture
def reader(make_window: Make, qtbot: QtBot) -> Reader:
    return Reader(make_window("bank", mode="step"))


def near(*values: float, tolerance: float = 1e-9) -> object:
    return pytest.approx(values[0] if len(values) == 1 else list(values), abs=tolerance, rel=tolerance)


def chain(activation: str, layers: int, x: float, bias: float, target: float) -> Project:
    """Make a chain of single neurons with weights 1 and an identity output."""
    names = [f"hidden{k}" for k in range(1, layers + 1)]
    parts = [(name, Dense(1, activation)) for name in names]
    spec = stack(("input", Input(1)), *parts, ("output", Dense(1, "identity", bias=False)))
    weights = {f"{name}.weight": [[1.0]] for name in names}
    weights |= {f"{name}.bias": [bias if name != "hidden1" else 0.0] for name in names}
    table = Table("chain", (number_column("x1", [x]), number_column("y", [target])))
    plan = DataPlan((ColumnPlan("x1", "input"), ColumnPlan("y", "target")), GIVEN)
    given = Weights({**weights, "output.weight": [[1.0]]})
    config = TrainConfig(optimizer=SGD(), run=RunSettings(precision="float64"))
    return Project("chain", spec, config, table, plan, given, given)


def classes(scores: list[float], true: int) -> Project:
    """Make a softmax layer that gives these scores for the one row."""
    spec = stack(("input", Input(1)), ("output", Dense(len(scores), "softmax", bias=False)))
    y = [1.0 if k == true else 0.0 for k in range(len(scores))]
    names = ["x1", *(f"y{k}" for k in range(len(scores)))]
    table = Table("classes", tuple(number_column(n, [v]) for n, v in zip(names, [1.0, *y], strict=True)))
    plan = DataPlan(tuple(ColumnPlan(n, "input" if n == "x1" else "target") for n in names), GIVEN)
    given = Weights({"output.weight": [scores]})
    config = TrainConfig(CategoricalCrossEntropy(), SGD(), RunSettings(precision="float64"))
    return Project("classes", spec, config, table, plan, given, given)


def one_neuron(weights: list[float], rows: list[tuple[float, ...]], rate: float = 0.01, batch: int = 0) -> Project:
    output = Dense(1, "identity", bias=False)
    project = project_of(rows, {"output.weight": [[w] for w in weights]}, None, output, optimizer=SGD(rate))
    run = dataclasses.replace(project.config.run, batch_size=batch or len(rows))
    return project.with_config(dataclasses.replace(project.config, run=run))
