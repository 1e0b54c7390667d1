"""The worked numbers, read from the whole window by objectName and reached by its actions."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core.layers.dense import Dense
from gui.main_window import MainWindow

Make = Callable[..., MainWindow]


def read(window: MainWindow, name: str) -> str:
    widget = window.findChild(QWidget, name)
    assert widget is not None, f"there is no {name}"
    return widget.text()  # type: ignore[attr-defined]


def step(window: MainWindow, qtbot: QtBot, action: str = "step.forward") -> None:
    window.actions_by_id[action].trigger()
    qtbot.wait(5)


def results(window: MainWindow, qtbot: QtBot, title: str) -> list[str]:
    """Step through the whole update with the Step action and collect the results of steps with this title."""
    window.actions_by_id["step.first"].trigger()
    found = []
    for _ in range(len(window.session.stepping.walk)):
        step(window, qtbot)
        if read(window, "step.title").startswith(title):
            found.append(read(window, "step.result"))
    return found


def test_bank_forward_and_the_next_rows(make_window: Make, qtbot: QtBot) -> None:
    window = make_window("bank", mode="step")
    assert results(window, qtbot, "Sum of") == ["5", "1", "9"]
    assert window.diagram.unit_text("output", 0) == "9"
    for expected in ("12", "14"):
        step(window, qtbot, "step.next_row")
        assert results(window, qtbot, "Sum of output") == [expected]
        assert window.diagram.unit_text("output", 0) == expected


def test_bank_with_tanh(make_window: Make, qtbot: QtBot) -> None:
    window = make_window("bank", mode="step")
    spec = window.session.project.spec
    window.session.edit("tanh", lambda p: p.with_spec(spec.replace("hidden1", Dense(2, "tanh"))))
    assert results(window, qtbot, "Sum of output") == ["1.238"]
    window.session.stepping.go_to(4)
    qtbot.wait(5)
    label = window.findChild(QWidget, "step.result")
    assert label is not None
    assert "1.2382242525694254" in label.toolTip()


def test_slopes_by_hand(make_window: Make, qtbot: QtBot) -> None:
    window = make_window("slopes", mode="step")
    slopes = results(window, qtbot, "Slope of weight")
    assert slopes == ["6", "18", "0", "6", "0", "12"]
    assert window.diagram.weight_text("output", 1, 0).endswith("∂ 18")
    assert results(window, qtbot, "Slope of hidden1") == ["6", "12"]


def test_back_takes_every_number_away_again(make_window: Make, qtbot: QtBot) -> None:
    window = make_window("slopes", mode="step")
    for _ in range(len(window.session.stepping.walk)):
        step(window, qtbot)
    seen = []
    while window.session.stepping.cursor >= 0:
        seen.append(window.diagram.unit_text("hidden1", 0))
        step(window, qtbot, "step.back")
    assert seen[0] == "1"
    assert window.diagram.unit_text("hidden1", 0) == "?"
    assert not window.actions_by_id["step.back"].isEnabled()


def test_keeping_the_weights_of_a_step_is_an_edit(make_window: Make, qtbot: QtBot) -> None:
    window = make_window("slopes", mode="step")
    before = window.session.weights
    window.actions_by_id["step.last"].trigger()
    window.actions_by_id["step.apply"].trigger()
    assert window.session.weights["output.weight"][:, 0] == pytest.approx([0.94, 1.82], abs=1e-12)
    window.session.undo()
    assert window.session.weights.same(before)
