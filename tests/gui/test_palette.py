"""Every layer of the palette: inserted by its button, shown, trained, stepped through and taken back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from core.catalogue import LAYERS
from core.explanation import Ref
from core.layers.dense import Dense
from gui.main_window import MainWindow
from gui.panels.data.edits import change_use

FIRST = {"add": "dense", "conv": "reshape", "max_pool": "reshape", "average_pool": "reshape", "flatten": "reshape",
         "global_average_pool": "reshape"}  # fmt: skip
"""What is added first: images for the layers that read them, and a layer of the same size for a sum."""
ON_DATA = ("embedding",)
"""Layers that read category numbers; iris has none."""


def press(window: MainWindow, qtbot: QtBot, kind: str) -> None:
    button = window.findChild(QWidget, f"palette.{kind}")
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.wait(30)


def type_into(window: MainWindow, qtbot: QtBot, name: str, text: str) -> None:
    field = window.findChild(QLineEdit, name)
    assert field is not None
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.wait(30)


def test_there_is_a_button_for_every_kind_and_no_other(make_window: Callable[..., MainWindow]) -> None:
    window = make_window("iris", mode="build")
    names = {w.objectName() for w in window.findChildren(QWidget) if w.objectName().startswith("palette.")}
    assert names == {f"palette.{kind}" for kind in LAYERS}


@pytest.mark.parametrize("kind", [kind for kind in LAYERS if kind not in ON_DATA])
def test_a_layer_of_the_palette(make_window: Callable[..., MainWindow], qtbot: QtBot, kind: str) -> None:
    window = make_window("iris", mode="build")
    session = window.session
    if FIRST.get(kind) == "reshape":
        session.edit("Widen", lambda project: project.with_spec(project.spec.replace("hidden1", Dense(16, "tanh"))))
    session.select(Ref("layer", "hidden1"))
    if kind in FIRST:
        press(window, qtbot, FIRST[kind])
    before = session.project
    press(window, qtbot, kind)
    assert window.problem.problem() == ""
    new = [name for name in session.project.spec.names if name not in before.spec]
    assert {session.project.spec[name].layer.kind for name in new} >= {kind}
    added = session.selection.layer if session.selection else ""
    assert added in new
    assert session.project.spec[added].layer.kind == kind
    assert window.findChild(QWidget, "layer.name").text() == added
    assert window.diagram.unit_text(added, 0) != "" or "reshape" in (kind, FIRST.get(kind))
    with qtbot.waitSignal(session.training.ended, timeout=20_000):
        session.training.start(epochs=2)
    session.set_mode("step")
    walk = session.stepping.walk
    assert walk is not None
    for place in range(0, len(walk), max(1, len(walk) // 8)):
        session.stepping.go_to(place)
        qtbot.wait(1)
    assert window.problem.problem() == ""
    session.set_mode("build")
    session.undo()
    session.undo()
    assert session.project.spec == before.spec
    assert session.weights.same(before.weights)


def test_a_network_with_two_inputs_is_drawn_with_their_names_and_resized(
    make_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = make_window("iris", mode="build")
    session = window.session
    session.select(Ref("layer", "hidden1"))
    press(window, qtbot, "input")
    names = session.data.pipeline.feature_names
    assert session.project.spec.inputs == ("input", "input2")
    assert window.diagram.unit_name("input2", 0) == names[3]
    session.select(Ref("layer", "input2"))
    qtbot.wait(30)
    field = window.findChild(QWidget, "layer.units")
    assert field.isEnabled()
    field.set_value(2)
    field.edited.emit(2)
    qtbot.wait(30)
    assert [len(session.project.spec.columns(name)) for name in session.project.spec.inputs] == [2, 2]
    assert window.diagram.unit_name("input2", 0) == names[2]
    session.select(Ref("layer", "input2"))
    session.edit("Remove", lambda project: project.with_spec(project.spec.remove("input2")))
    assert window.problem.problem() == ""
    assert session.project.spec.inputs == ("input",)
    assert session.project.spec.n_inputs == 4
    assert "concatenate1" not in session.project.spec


def test_what_a_layer_reads_is_typed_and_taken_back(make_window: Callable[..., MainWindow], qtbot: QtBot) -> None:
    window = make_window("iris", mode="build")
    session = window.session
    session.select(Ref("layer", "hidden1"))
    press(window, qtbot, "concatenate")
    assert session.project.spec["concatenate1"].inputs == ("hidden1", "input")
    type_into(window, qtbot, "layer.reads", "input, hidden1, hidden1")
    assert session.project.spec["concatenate1"].inputs == ("input", "hidden1", "hidden1")
    type_into(window, qtbot, "layer.reads", "input, nowhere")
    assert "'nowhere', which is no earlier layer" in window.problem.problem()
    assert window.findChild(QWidget, "layer.reads").text() == "input, hidden1, hidden1"
    session.undo()
    assert session.project.spec["concatenate1"].inputs == ("hidden1", "input")


def test_two_output_layers_are_made_trained_and_stepped_through(
    make_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    """Concatenate behind an output for two targets makes an output layer for each."""
    window = make_window("diabetes", mode="data")
    session = window.session
    change_use(session, "bmi", "another target")
    session.set_mode("build")
    before = session.project.spec
    session.select(Ref("layer", "output"))
    press(window, qtbot, "concatenate")
    assert window.problem.problem() == ""
    spec = session.project.spec
    assert spec.output.inputs == ("output", "output2")
    assert [spec.shapes()[name] for name in ("output", "output2", spec.output.name)] == [(1,), (1,), (2,)]
    assert window.diagram.unit_name(spec.output.name, 1) == session.data.pipeline.output_names[1]
    layout = window.diagram.arrangement()
    assert layout is not None
    assert [gap.first for gap in layout.gaps if gap.target.layer == spec.output.name] == [0, 1]
    with qtbot.waitSignal(session.training.ended, timeout=20_000):
        session.training.start(epochs=1)
    session.set_mode("step")
    walk = session.stepping.walk
    assert walk is not None
    for place in range(0, len(walk), max(1, len(walk) // 8)):
        session.stepping.go_to(place)
        qtbot.wait(1)
    assert window.problem.problem() == ""
    session.set_mode("data")
    session.undo()
    session.undo()
    assert session.project.spec == before
