"""Lessons 17 to 22: their numbers, read from the window's widgets by objectName."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from core.explanation import Ref
from core.layers.dense import Dense
from gui.panels.step import all_rows
from tests.core.networks import bank, project_of, slopes_example
from tests.gui.step_reader import Reader, chain, near, one_neuron, reader

__all__ = ["reader"]


def test_17_and_18_backpropagation_layer_by_layer(reader: Reader) -> None:
    reader.open(slopes_example())
    assert [reader.unit("hidden1", k, "a") for k in range(2)] == [1, 3]
    assert reader.unit("output", 0, "z") == 7
    assert reader.loss() == 9
    assert reader.loss_slope() == 6
    assert [reader.slope("output", k, 0) for k in range(2)] == [6, 18]
    assert [reader.unit("hidden1", k, "da") for k in range(2)] == [6, 12]
    assert reader.all("Slope of weight")[2:] == [0, 6, 0, 12]
    assert [reader.new("output", k, 0) for k in range(2)] == near(0.94, 1.82)
    reader.next_update()
    assert reader.unit("output", 0, "z") == near(6.1252)
    assert reader.loss() == near(4.51647504)


def test_19_backpropagation_on_the_bank_net(reader: Reader) -> None:
    reader.open(bank("relu", target=12, bias=True))
    assert reader.loss() == 9
    assert reader.number("inspector.error") == -3
    assert reader.loss_slope() == -6
    assert [reader.slope("output", k, 0) for k in range(2)] == [-30, -6]
    assert [reader.unit("hidden1", k, "da") for k in range(2)] == [-12, 6]
    assert reader.all("Slope of weight")[2:] == [-24, -36, 12, 18]
    assert reader.at(Ref("bias", "output", (0,)), "backward") == -6
    assert [reader.at(Ref("bias", "hidden1", (k,)), "backward") for k in range(2)] == [-12, 6]


@pytest.mark.parametrize(
    ("bias", "predictions"),
    [
        (False, [10.108848, 10.848519, 11.315948, 11.600140, 11.768596]),
        (True, [10.182144, 10.940385, 11.398590, 11.664319, 11.814486]),
    ],
)
def test_19_five_updates(reader: Reader, bias: bool, predictions: list[float]) -> None:
    reader.open(bank("relu", target=12, bias=bias, rate=0.002))
    found = []
    for _ in predictions:
        reader.next_update()
        found.append(reader.unit("output", 0, "z"))
    assert found == near(*predictions, tolerance=1e-6)


def test_19_a_step_that_is_too_long(reader: Reader) -> None:
    reader.open(bank("relu", target=12))
    reader.next_update()
    assert reader.unit("output", 0, "z") == near(14.8812)
    assert reader.loss() == near(8.30131344)


def test_20_prove_it(reader: Reader) -> None:
    for project in (slopes_example(), bank("relu", target=12)):
        reader.open(project)
        for layer, i, j in (("output", 1, 0), ("hidden1", 1, 1)):
            slope = reader.slope(layer, i, j)
            reader.window.actions_by_id["step.check"].trigger()
            reader.settle()
            assert reader.number("proof.found") == slope
            assert reader.number("proof.slope") == near(slope, tolerance=1e-6)
            plus, minus = reader.number("proof.plus"), reader.number("proof.minus")
            assert (plus - minus) / 2e-5 == pytest.approx(slope, abs=1e-4)
            assert reader.text("proof.verdict").startswith("✓")
    hidden, output = Dense(1, "relu", bias=False), Dense(1, "identity", bias=False)
    reader.open(project_of([(2, 4)], {"hidden1.weight": [[0.0]], "output.weight": [[1.0]]}, hidden, output))
    reader.slope("hidden1", 0, 0)
    reader.window.actions_by_id["step.check"].trigger()
    reader.settle()
    assert reader.text("proof.verdict").startswith("Kink: z₁ of hidden1 is at 0, where ReLU has no slope")
    assert [reader.number(f"proof.{side}") for side in ("left", "right")] == near(0, -16, tolerance=1e-5)


def test_21_mini_batches(reader: Reader) -> None:
    rows = [(3, 4, 6), (1, 2, 1)]
    reader.open(one_neuron([1, 2], rows))
    for slopes in ([30, 40], [8, 16]):
        assert [reader.slope("output", k, 0) for k in range(2)] == slopes
        reader.next_row()
    reader.window.actions_by_id["step.batch"].trigger()
    reader.settle()
    assert reader.at(Ref("loss", ""), "loss", "mean") == 20.5
    assert [reader.slope("output", k, 0) for k in range(2)] == near(19, 28)
    assert [reader.new("output", k, 0) for k in range(2)] == near(0.81, 1.72)
    reader.next_update()
    assert reader.at(Ref("loss", ""), "loss", "mean") == near(10.7593)


def test_21_row_by_row(reader: Reader) -> None:
    reader.open(one_neuron([1, 2], [(3, 4, 6), (1, 2, 1)], batch=1))
    reader.window.actions_by_id["step.batch"].trigger()
    assert [reader.new("output", k, 0) for k in range(2)] == near(0.7, 1.6)
    reader.next_update()
    reader.loss()
    assert reader.number("inspector.error") == near(2.9)
    assert [reader.new("output", k, 0) for k in range(2)] == near(0.642, 1.484)


def test_21_the_loss_of_the_whole_table_after_the_epoch(reader: Reader) -> None:
    reader.open(one_neuron([1, 2], [(3, 4, 6), (1, 2, 1)], batch=1))
    reader.window.actions_by_id["step.batch"].trigger()
    reader.stepping.ask("batch", Ref("weight", "output", (0, 0)))
    reader.settle()
    assert reader.number("batch.loss_before") == 20.5
    assert reader.text("batch.loss_after") == "?"
    reader.next_update()
    reader.window.actions_by_id["step.last"].trigger()
    reader.settle()
    assert reader.number("batch.loss_after") == near(5.139572)
    reader.stepping.back("neuron")
    reader.settle()
    assert reader.text("batch.loss_after") == "?"


def test_21_a_large_table_is_measured_beside_the_window(
    reader: Reader, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(all_rows, "AT_ONCE", 0)
    reader.open(one_neuron([1, 2], [(3, 4, 6), (1, 2, 1)]))
    reader.stepping.ask("batch", Ref("weight", "output", (0, 0)))
    qtbot.waitUntil(lambda: reader.text("batch.loss_before") == "20.5")


def test_21_ten_rows_in_batches_of_four(reader: Reader) -> None:
    reader.open(one_neuron([1], [(k, k) for k in range(10)], batch=4))
    reader.window.actions_by_id["step.batch"].trigger()
    counts = []
    for _ in range(3):
        reader.settle()
        counts.append(reader.text("step.rows"))
        reader.stepping.forward("batch")
    assert counts == ["1/4", "1/4", "1/2"]


@pytest.mark.parametrize(("layers", "best"), [(1, 0.25), (2, 0.0625), (5, 0.25**5), (10, 9.5367431640625e-7)])
def test_22_vanishing_slopes(reader: Reader, layers: int, best: float) -> None:
    reader.open(chain("sigmoid", layers, 0, -0.5, 0))
    assert reader.loss_slope() == 1
    assert reader.unit("hidden1", 0, "dz") == near(best)
    reader.open(chain("relu", layers, 1, 0, 0.5))
    assert reader.unit("hidden1", 0, "dz") == 1
