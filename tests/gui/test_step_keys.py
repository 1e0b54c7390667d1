"""The whole debugger by keys alone, and its panels: why, the rows of the batch, proofs, going to places, playing."""

from __future__ import annotations

import dataclasses
import json
import math
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt

from core.explanation import Ref
from core.schedules.measured import OnPlateau
from core.walk_export.receipts import verify
from core.watching.breakpoints import Breakpoint
from core.watching.conditions.free import Reached
from gui import stepping as stepping_module
from gui.panels.step.ask import make_why_menu
from gui.panels.step.batch_panel import SHARE, BatchPanel
from gui.panels.step.readings import reading_step
from gui.panels.step.strip import GoTo
from gui.panels.step.surface import Surface
from gui.panels.step.why_tree import WhyTree
from gui.stepping_play import SPEEDS
from gui.walk_export import ALL_FORMATS, WalkExport
from tests.core.networks import bank
from tests.gui.step_hands import ALT, CTRL, SHIFT, Hands, Key, hands

__all__ = ["hands"]


def test_a_whole_session_by_keys_alone(hands: Hands) -> None:
    press, text = hands.press, hands.text
    press(Key.Key_4, CTRL)
    assert hands.window.session.mode == "step"
    assert text("step.stack") == "Run › Epoch 1 › Update 1 › Row 1"
    press(Key.Key_Right, times=2)
    assert (text("step.title"), text("step.result")) == ("Sum of hidden1 · neuron 2", "3")
    press(Key.Key_Left)
    assert text("step.result") == "1"
    press(Key.Key_F10)
    press(Key.Key_F10, CTRL)
    assert text("step.result") == "1"
    # into the terms of the next sum, and out of the layer
    press(Key.Key_F11)
    assert hands.stepping.granularity == "term"
    assert (text("step.numbers"), text("step.result")) == ("0 × 2", "0")
    assert text("step.stack").endswith("hidden1 › neuron 2 › sum › term 1")
    press(Key.Key_F10)
    assert (text("step.numbers"), text("step.result")) == ("0 × 2 + 1 × 3", "3")
    press(Key.Key_F11, SHIFT)
    assert hands.stepping.granularity == "neuron"
    press(Key.Key_F11, SHIFT)
    assert text("step.title") == "Activation of hidden1 · neuron 2"
    press(Key.Key_Period)
    press(Key.Key_F10)
    assert text("step.title") == "Activation of output · neuron 1"
    press(Key.Key_F10)
    assert text("step.stack").split(" › ")[4] == "Loss"
    press(Key.Key_F10, CTRL)
    assert text("step.title") == "Activation of output · neuron 1"
    # go to a place, why, numerical check, and back again
    press(Key.Key_G, CTRL)
    hands.type("back L2 w2,1")
    assert (text("step.left"), text("step.result")) == ("∂L/∂w₂₁", "18")
    press(Key.Key_Y)
    tree = hands.widget("why.tree")
    assert isinstance(tree, WhyTree)
    assert tree.hasFocus()
    assert [line[0] for line in tree.lines()] == ["∂L/∂w₂₁", "a₂", "∂L/∂a₁", "f′(z)"]
    press(Key.Key_Down)
    press(Key.Key_Right)
    assert [line[0] for line in tree.lines()][2] == "z₂"
    press(Key.Key_Return)
    assert text("step.title") == "Activation of hidden1 · neuron 2"
    press(Key.Key_G, CTRL)
    hands.type("back L2 w2,1")
    press(Key.Key_G)
    assert text("proof.verdict").startswith("✓")
    press(Key.Key_Y, SHIFT)
    assert "1 path, whose product is its slope, 18" in text("why.sentence")
    # notation, phases, ends, the next update, keeping
    press(Key.Key_N)
    assert text("step.symbols") == "value₂ × slope at value₁ × activation slope"
    press(Key.Key_N)
    assert text("step.symbols") == "a₂ × δ₁"
    assert text("step.numbers") == "3 × 6"
    press(Key.Key_N)
    assert hands.stepping.notation == "numpy"
    assert hands.widget("step.code").marked() == ["output_weight_slope = hidden1_a.T @ output_dz"]
    press(Key.Key_N)
    assert hands.widget("step.code").marked() == ["loss.backward()"]
    press(Key.Key_N, times=2)
    assert hands.stepping.notation == "calculus"
    assert not hands.widget("step.code").isVisible()
    press(Key.Key_F12)
    assert text("step.stack").split(" › ")[4] == "Backward"
    press(Key.Key_F12)
    press(Key.Key_F10)
    assert text("step.stack").startswith("Run › Epoch 1 › Update 2")
    assert hands.stepping.cursor >= -1
    press(Key.Key_F10, CTRL)
    press(Key.Key_A, CTRL | SHIFT)
    assert hands.window.session.weights["output.weight"][:, 0] == pytest.approx([0.94, 1.82])
    press(Key.Key_Z, CTRL)
    assert hands.window.session.weights["output.weight"][:, 0].tolist() == [1, 2]


def test_the_batch_by_keys(hands: Hands) -> None:
    hands.window.session.open_example("bank")
    hands.press(Key.Key_4, CTRL)
    hands.press(Key.Key_B, ALT)
    assert hands.stepping.whole_batch
    assert hands.text("step.rows") == "1/4"
    walk = hands.stepping.walk
    assert walk is not None
    assert hands.window.session.project.row == walk.row == walk.rows[0]
    hands.press(Key.Key_PageDown, ALT)
    assert hands.window.session.project.row == walk.rows[1]
    hands.press(Key.Key_G, CTRL)
    hands.type("back L2 w1,1")
    hands.press(Key.Key_F6)
    assert hands.stepping.cursor == len(walk) - 1
    hands.press(Key.Key_F6, CTRL)
    assert hands.stepping.cursor == -1
    for _ in range(3):
        hands.press(Key.Key_Period)
    assert hands.stepping.granularity == "batch"
    hands.press(Key.Key_F10)
    assert hands.text("step.stack") == f"Run › Epoch 1 › Batch 2 of 3 › Update 2 › Row {hands.stepping.walk.row + 1}"
    hands.press(Key.Key_F10, CTRL)
    assert "Batch 1 of 3" in hands.text("step.stack")


def test_an_epoch_is_trained_beside_the_window(hands: Hands) -> None:
    hands.window.session.open_example("bank")
    hands.window.session.set_mode("step")
    hands.stepping.set_whole_batch(True)
    hands.stepping.set_granularity("epoch")
    hands.settle()
    hands.window.actions_by_id["step.forward"].trigger()
    hands.qtbot.waitUntil(lambda: not hands.stepping.travel.running and "Epoch 2" in hands.text("step.stack"))
    hands.settle()
    assert hands.text("step.stack").startswith("Run › Epoch 2 › Batch 1 of 3 › Update 4")
    hands.window.actions_by_id["step.back"].trigger()
    hands.settle()
    assert "Epoch 1" in hands.text("step.stack")


def test_going_to_a_moment_and_to_what_is_not_there(hands: Hands) -> None:
    hands.window.session.open_example("bank")
    hands.window.session.set_mode("step")
    hands.stepping.set_whole_batch(True)
    hands.settle()
    field = hands.widget("step.goto")
    assert isinstance(field, GoTo)
    hands.window.actions_by_id["step.go_to"].trigger()
    hands.type("e3 b2 back L2")
    hands.qtbot.waitUntil(lambda: "Epoch 3 › Batch 2" in hands.text("step.stack"))
    assert "Backward › output" in hands.text("step.stack")
    assert field.text() == ""
    for wrong, words in (("e1 b9", "batch 9 is beyond"), ("up there", "is not understood"), ("#9999", "is beyond")):
        hands.window.actions_by_id["step.go_to"].trigger()
        hands.type(wrong)
        hands.qtbot.waitUntil(lambda: hands.window.problem.isVisible(), timeout=2000)
        assert words in hands.window.problem.problem()
        hands.window.session.tell("")


def test_every_number_can_be_asked_about(hands: Hands) -> None:
    hands.window.session.set_mode("step")
    walk = hands.stepping.walk
    hands.stepping.last()
    hands.settle()
    for ref, names in (
        (Ref("unit", "hidden1", (1,)), ("z", "a", "da", "dz", "activation_slope")),
        (Ref("weight", "output", (1, 0)), ("slope", "next")),
        (Ref("unit", "output", (0,)), ("z", "a", "da", "dz", "loss", "prediction")),
        (Ref("loss", "", (0,)), ("loss_slope",)),
    ):
        for name in names:
            step = reading_step(walk, ref, name)
            assert step is not None, (ref, name)
            for action, check in (("Go there", lambda s=step: hands.stepping.cursor == s), ("Why?", lambda: True)):
                menu = make_why_menu(hands.window, hands.window.session, step)
                next(a for a in menu.actions() if a.text() == action).trigger()
                hands.settle()
                assert check()
            told = walk[step]
            assert hands.widget("why.tree").topLevelItem(0).text(0) == told.left
    assert reading_step(walk, Ref("unit", "output", (0,)), "target") is None


def test_every_line_of_the_why_tree_is_live(hands: Hands) -> None:
    hands.window.session.set_mode("step")
    walk = hands.stepping.walk
    hands.stepping.go_to(len(walk) - 1)
    hands.settle()
    hands.stepping.ask("why")
    tree = hands.widget("why.tree")
    assert isinstance(tree, WhyTree)
    for _ in range(12):
        tree.expandAll()
        hands.settle()
    lines = tree.lines()
    assert ("w₂₂", "3") in lines
    assert ("x₂", "1") in lines
    assert len(lines) > 20
    item = tree.topLevelItem(0)
    while item.childCount():
        item = item.child(item.childCount() - 1)
        hands.qtbot.mouseClick(
            tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualItemRect(item).center()
        )  # fmt: skip
        hands.settle()
    assert hands.stepping.cursor < len(walk) - 1 or hands.window.session.selection is not None


def test_the_rows_of_the_batch(hands: Hands) -> None:
    hands.window.session.open_example("bank")
    hands.window.session.set_mode("step")
    hands.settle()
    weight = Ref("weight", "output", (0, 0))
    hands.window.session.select(weight)
    hands.stepping.ask("batch", weight)
    hands.settle()
    panel = hands.widget("panel.batch")
    assert isinstance(panel, BatchPanel)
    hands.qtbot.mouseClick(panel.switch, Qt.MouseButton.LeftButton)
    hands.settle()
    walk = hands.stepping.walk
    model = panel.rows
    assert model.rowCount() == len(walk.rows) == 4
    assert model.index(0, SHARE).data() == "?"
    hands.stepping.go_to(walk.find(weight, "backward"))
    hands.settle()
    shares = [float(model.index(line, SHARE).data(Qt.ItemDataRole.ToolTipRole).replace("−", "-")) for line in range(4)]
    assert math.fsum(shares) == pytest.approx(walk.engine.slopes["output.weight"][0, 0])
    panel.table.sortByColumn(SHARE, Qt.SortOrder.DescendingOrder)
    assert float(model.index(0, SHARE).data().replace("−", "-")) == pytest.approx(max(shares), rel=1e-3, abs=1e-9)
    other = model.place(2)
    hands.qtbot.mouseClick(
        panel.table.viewport(), Qt.MouseButton.LeftButton, pos=panel.table.visualRect(model.index(2, 0)).center()
    )
    hands.settle()
    assert hands.stepping.walk.row == other
    assert hands.stepping.cursor == walk.find(weight, "backward")


def test_the_surface_shows_the_path(hands: Hands) -> None:
    hands.window.session.set_mode("step")
    for _ in range(3):
        hands.stepping.forward("batch")
    hands.stepping.ask("proof", Ref("weight", "output", (1, 0)))
    surface = hands.widget("proof.surface")
    assert isinstance(surface, Surface)
    hands.qtbot.waitUntil(lambda: surface.losses.size > 0)
    assert surface.path[0] == (2.0, 1.0)
    assert surface.path[1] == pytest.approx((1.82, 0.94))
    assert len(surface.path) == 5
    assert surface.losses.min() < 1
    assert not surface.grab().isNull()


def test_playing_and_its_speed(hands: Hands) -> None:
    hands.window.session.set_mode("step")
    hands.window.diagram.setFocus()
    player = hands.window.session.player
    for _ in range(len(SPEEDS)):
        hands.press(Key.Key_BracketRight)
    assert player.speed == "max"
    hands.press(Key.Key_BracketLeft)
    assert player.speed == "16"
    hands.press(Key.Key_Space)
    hands.qtbot.waitUntil(lambda: hands.stepping.cursor >= 2, timeout=3000)
    hands.press(Key.Key_Space)
    assert not player.playing
    here = hands.stepping.cursor
    hands.qtbot.wait(120)
    assert hands.stepping.cursor == here
    hands.press(Key.Key_Space)
    hands.press(Key.Key_Left)
    assert not player.playing
    hands.window.session.watching.edit(
        "Add breakpoint", lambda watched: watched.with_breakpoints((Breakpoint(Reached("loss")),))
    )
    hands.stepping.first()
    player.set_speed("max")
    player.toggle()
    hands.qtbot.waitUntil(lambda: not player.playing, timeout=3000)
    assert hands.stepping.now.phase == "loss"
    hands.stepping.first()
    hands.window.actions_by_id["step.continue"].trigger()
    assert hands.stepping.now.title == "Loss of this row"


def test_run_to_here(hands: Hands) -> None:
    hands.window.session.set_mode("step")
    hands.window.session.select(Ref("unit", "hidden1", (1,)))
    found = []
    for _ in range(5):
        hands.window.actions_by_id["step.run_here"].trigger()
        found.append((hands.stepping.now.left, hands.stepping.update))
    assert found == [("z₂", 0), ("a₂", 0), ("∂L/∂a₂", 0), ("∂L/∂z₂", 0), ("z₂", 1)]


@pytest.mark.parametrize("suffix", ALL_FORMATS)
def test_a_walk_is_written_down(hands: Hands, tmp_path: Path, suffix: str) -> None:
    hands.window.session.set_mode("step")
    export = WalkExport(hands.window, hands.window.session)
    path = tmp_path / f"walk{suffix}"
    export.write(path)
    hands.qtbot.waitUntil(lambda: export.job is not None and not export.job.running, timeout=20000)
    content = path.read_bytes()
    assert len(content) > 2000
    if suffix == ".pdf":
        assert content.startswith(b"%PDF")
    if suffix == ".jsonl":
        lines = content.decode().splitlines()
        assert verify(lines).problems == ()
        assert json.loads(lines[0])["steps"] == len(lines) - 1
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


def test_stepping_is_quick_on_a_wide_network(hands: Hands) -> None:
    """Going on or back is moving an index: no engine runs and nothing grows with the number of steps."""
    hands.window.session.open(bank("relu"), None)
    hands.window.session.set_mode("step")
    walk = hands.stepping.walk
    for step in (0, len(walk) // 2, len(walk) - 2):
        hands.stepping.go_to(step)
        same = hands.stepping.walk
        hands.stepping.forward()
        hands.stepping.back()
        assert hands.stepping.walk is same
        assert hands.stepping.cursor == step


def test_the_end_of_an_epoch_that_is_measured_is_left_to_training(hands: Hands) -> None:
    hands.window.session.open_example("bank")
    project = hands.window.session.project
    config = dataclasses.replace(project.config, schedule=OnPlateau(patience=0))
    hands.window.session.edit("plateau", lambda p: p.with_config(config))
    hands.window.session.set_mode("step")
    hands.stepping.set_whole_batch(True)
    for _ in range(3):
        hands.stepping.forward("batch")
    hands.qtbot.waitUntil(lambda: hands.stepping.walk.frame.epoch == 1)
    assert "schedule" in hands.stepping.walk.frame.memory


@pytest.mark.parametrize("whole_batch", [False, True])
def test_stepping_back_beyond_what_there_is_room_for(
    hands: Hands, monkeypatch: pytest.MonkeyPatch, whole_batch: bool
) -> None:
    """What is no longer remembered is gone through once more: the same updates, down to the first."""
    stepping = hands.stepping
    hands.window.session.set_mode("step")
    stepping.set_whole_batch(whole_batch)
    monkeypatch.setattr(stepping_module, "MOST_BYTES", 0)
    seen = []
    for _ in range(20):
        seen.append(stepping.walk.frame.weights)
        stepping.forward("batch")
    assert stepping.update == 20
    while stepping.update:
        update = stepping.update
        stepping.back("batch")
        hands.qtbot.waitUntil(lambda before=update: stepping.update < before, timeout=5000)
        for name, array in stepping.walk.frame.weights.items():
            assert np.allclose(array, seen[stepping.update][name], rtol=0, atol=1e-12)
    assert hands.window.problem.problem() == ""


def test_training_pauses_for_stepping(hands: Hands) -> None:
    hands.window.session.open_example("spirals")
    hands.window.session.set_mode("train")
    hands.window.session.training.start()
    hands.qtbot.waitUntil(lambda: hands.window.session.training.last is not None)
    hands.window.session.set_mode("step")
    hands.qtbot.waitUntil(lambda: not hands.window.session.training.running)
    walk = hands.stepping.walk
    assert walk is not None
    assert walk.frame.step == hands.window.session.project.progress.step > 0
    assert walk.frame.weights.same(hands.window.session.project.weights)
