"""Factors, neurons, breakpoints, timeline and watches in the step mode by keys alone."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QFileDialog

from core import numbers
from core.explanation import Ref, sub
from core.layers.dense import Dense
from core.project import Project
from core.walk_export.receipts import verify
from gui.panels.step.why_tree import WhyTree
from tests.core.networks import project_of, slopes_example
from tests.gui.step_hands import ALT, CTRL, SHIFT, Hands, Key, hands

__all__ = ["hands"]


def test_factors_are_sorted_by_a_click_on_a_title(hands: Hands) -> None:
    hands.window.session.set_mode("step")
    hands.stepping.go_to(1)
    hands.settle()
    table = hands.window.modes["step"].bottom.arithmetic.table
    table.horizontalHeader().sectionClicked.emit(3)
    values = [abs(table.rows.factor(row).value) for row in range(table.rows.rowCount())]
    assert values == sorted(values, reverse=True)
    table.horizontalHeader().sectionClicked.emit(3)
    assert [abs(table.rows.factor(row).value) for row in range(table.rows.rowCount())] == sorted(values)


def test_a_factor_is_found_by_keys(hands: Hands) -> None:
    """Where a sum is long, Ctrl+F looks among its factors: by neuron, by name and by size."""
    hands.window.session.open(wide_project(), None)
    hands.press(Key.Key_4, CTRL)
    hands.press(Key.Key_G, CTRL)
    hands.type("fwd L2 n1")
    hands.press(Key.Key_F10, CTRL)
    told, table = hands.stepping.now, hands.window.modes["step"].bottom.arithmetic.table
    assert len(told.factors) == 81
    hands.press(Key.Key_F, CTRL)
    field = hands.widget("step.factors_find")
    assert field.hasFocus()

    def found(words: str) -> list[str]:
        field.selectAll()
        hands.qtbot.keyClicks(field, words)
        assert field.text() == words
        hands.settle()
        return [table.rows.factor(line).symbol for line in range(table.rows.rowCount())]

    assert found("12") == ["a₁₂", f"w{sub(12)}{sub(1)}"]
    assert hands.text("step.factors_count") == "2 of 81"
    assert set(found("> 0.5")) == {factor.symbol for factor in told.factors if factor.value > 0.5}
    assert set(found("< -0.5")) == {factor.symbol for factor in told.factors if factor.value < -0.5}
    assert found("bias") == ["b₁"]
    assert found("nothing like it") == []
    found("> 0")
    table.horizontalHeader().sectionClicked.emit(3)
    values = [table.rows.factor(line).value for line in range(table.rows.rowCount())]
    assert values == sorted(values, reverse=True)
    hands.press(Key.Key_Return)
    assert table.hasFocus()
    hands.press(Key.Key_F, CTRL)
    hands.press(Key.Key_Escape)
    assert table.hasFocus()
    assert table.rows.rowCount() == 81
    # a step with few numbers needs no search, and says so
    hands.window.session.open(slopes_example(), None)
    hands.settle()
    assert not field.isVisible()
    hands.press(Key.Key_F, CTRL)
    assert "all of them are on show" in hands.window.problem.problem()


def test_neurons_of_a_layer_are_found_by_their_number(hands: Hands) -> None:
    hands.window.session.open(wide_project(), None)
    hands.press(Key.Key_4, CTRL)
    hands.stepping.ask("layer", Ref("layer", "hidden1"))
    hands.settle()
    hands.qtbot.keyClicks(hands.widget("step.layer_find"), "12")
    units = hands.widget("step.layer_units").model()
    assert [units.index(line, 0).data() for line in range(units.rowCount())] == ["a₁₂"]


def wide_project() -> Project:
    draw = np.random.default_rng(5)
    weights = {"hidden1.weight": draw.normal(size=(2, 40)), "output.weight": draw.normal(size=(40, 1))}
    weights |= {"hidden1.bias": np.zeros(40), "output.bias": np.zeros(1)}
    return project_of([(2, 3, 1), (1, 0, 2)], weights, Dense(40, "tanh"), Dense(1, "identity"))


def test_breakpoints_timeline_watches_and_panels_by_keys_alone(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Train three updates, stop at a breakpoint, go back in time, ask, look, watch and write down; no mouse."""
    press, text, session = hands.press, hands.text, hands.window.session
    press(Key.Key_3, CTRL)
    for _ in range(3):
        press(Key.Key_B, CTRL)
        hands.qtbot.waitUntil(lambda: not session.training.running)
    press(Key.Key_4, CTRL)
    hands.qtbot.waitUntil(lambda: session.project.progress.step == 3)
    assert "Update 4" in text("step.stack")
    # a breakpoint at hidden1's second neuron, reached by Continue in both directions
    hands.window.diagram.setFocus()
    press(Key.Key_Tab, times=2)
    assert session.selection == Ref("layer", "hidden1")
    press(Key.Key_Down, times=2)
    assert session.selection == Ref("unit", "hidden1", (1,))
    press(Key.Key_F9)
    assert len(session.project.watched.breakpoints) == 1
    press(Key.Key_F6)
    hands.qtbot.waitUntil(lambda: hands.stepping.cursor >= 0)
    assert hands.stepping.now.focus == Ref("unit", "hidden1", (1,))
    # the same place one update earlier, and back
    press(Key.Key_Comma, CTRL | ALT)
    hands.qtbot.waitUntil(lambda: session.project.progress.step == 2 and not session.timeline.running)
    hands.settle()
    assert "Update 3" in text("step.stack")
    press(Key.Key_F6)
    hands.qtbot.waitUntil(lambda: hands.stepping.now is not None)
    assert hands.stepping.now.focus == Ref("unit", "hidden1", (1,))
    stopped = hands.stepping.now
    press(Key.Key_Period, CTRL | ALT)
    hands.qtbot.waitUntil(lambda: session.project.progress.step == 3 and not session.timeline.running)
    hands.settle()
    press(Key.Key_F6)
    hands.qtbot.waitUntil(lambda: hands.stepping.now is not None)
    assert hands.stepping.now.title == stopped.title
    assert hands.stepping.now.factors != stopped.factors
    # why, then every panel in turn
    press(Key.Key_Y)
    tree = hands.widget("why.tree")
    assert isinstance(tree, WhyTree)
    assert tree.hasFocus()
    assert tree.lines()[0] == (hands.stepping.now.left, numbers.text(hands.stepping.now.result))
    press(Key.Key_Period, ALT)
    units = hands.widget("step.layer_units")
    assert units.isVisible()
    assert units.model().rowCount() == 2
    assert units.model().index(1, 1).data() == numbers.text(hands.stepping.now.result)
    for name in ("panel.batch", "panel.proof", "panel.watching", "panel.step_inspector"):
        press(Key.Key_Period, ALT)
        assert hands.widget(name).isVisible(), name
    press(Key.Key_Comma, ALT)
    assert hands.widget("panel.watching").isVisible()
    # a watch of the selected neuron
    press(Key.Key_W, ALT)
    assert len(session.project.watched.watches) == 1
    # the walk, written down
    path = tmp_path / "walk.jsonl"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), "(*.jsonl)"))
    press(Key.Key_E, CTRL | SHIFT)
    hands.qtbot.waitUntil(lambda: path.exists(), timeout=10_000)
    assert verify(path.read_text(encoding="utf-8").splitlines()).problems == ()
    # the breakpoint goes as it came
    press(Key.Key_F9)
    assert session.project.watched.breakpoints == ()
    press(Key.Key_Z, CTRL)
    assert len(session.project.watched.breakpoints) == 1
