"""Every layer of the palette: inserted by its button, shown, trained, stepped through and taken back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core.catalogue import LAYERS
from core.explanation import Ref
from gui.main_window import MainWindow

KINDS = [kind for kind, layer in LAYERS.items() if layer.max_inputs and layer.in_palette]


def test_there_is_a_button_for_every_kind_and_no_other(make_window: Callable[..., MainWindow]) -> None:
    window = make_window("iris", mode="build")
    names = {w.objectName() for w in window.findChildren(QWidget) if w.objectName().startswith("palette.")}
    assert names == {f"palette.{kind}" for kind in KINDS}


@pytest.mark.parametrize("kind", KINDS)
def test_a_layer_of_the_palette(make_window: Callable[..., MainWindow], qtbot: QtBot, kind: str) -> None:
    window = make_window("iris", mode="build")
    session, before = window.session, window.session.project
    button = window.findChild(QWidget, f"palette.{kind}")
    assert button is not None
    session.select(Ref("layer", "hidden1"))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.wait(30)
    assert len(session.project.spec.layers) == len(before.spec.layers) + 1
    added = session.project.spec.names[2]
    assert session.project.spec[added].layer.kind == kind
    assert session.selection == Ref("layer", added)
    assert window.findChild(QWidget, "layer.name").text() == added
    assert window.diagram.unit_text(added, 0) != ""
    with qtbot.waitSignal(session.training.ended, timeout=20_000):
        session.training.start(epochs=2)
    session.set_mode("step")
    walk = session.stepping.walk
    assert walk is not None
    for place in range(0, len(walk), max(1, len(walk) // 60)):
        session.stepping.go_to(place)
        qtbot.wait(1)
    assert window.problem.problem() == ""
    session.set_mode("build")
    session.undo()
    session.undo()
    assert session.project.spec == before.spec
    assert session.weights.same(before.weights)
