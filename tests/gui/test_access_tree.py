"""What assistive programs are told: every control has a name, a role and its value, and so has all that is painted."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from core.explanation import Ref
from core.predicting.rows import Known
from gui.access.interfaces import install, interface, item
from gui.main_window import MainWindow
from gui.panel_dock import GripBar
from gui.widgets.range_slider import RangeSlider
from tests.gui.access_tree import INTERACTIVE, WITH_VALUE, Node, nodes

Role, Text = QAccessible.Role, QAccessible.Text
MODES = ("data", "build", "train", "step")


@pytest.fixture(autouse=True)
def listened_to() -> Iterator[None]:
    """Let Qt think that an assistive program listens: tables tell of new rows only then."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def shown(window: MainWindow, mode: str, qtbot: QtBot) -> list[Node]:
    """Show a mode and list what is told of the window."""
    window.session.set_mode(mode)
    qtbot.wait(30)
    return nodes(window)


@pytest.mark.parametrize("mode", MODES)
def test_every_control_has_a_name_and_its_value(window: MainWindow, qtbot: QtBot, mode: str) -> None:
    found = shown(window, mode, qtbot)
    controls = [node for node in found if node.role in INTERACTIVE or (node.focusable and node.role != Role.Cell)]
    assert len(controls) > 40
    assert [str(node) for node in controls if not node.name.strip()] == []
    silent = [node for node in controls if node.role in WITH_VALUE and not node.value.strip()]
    assert [str(node) for node in silent if not _may_be_empty(node)] == []


def _may_be_empty(node: Node) -> bool:
    """A text field that is empty has a word in it that says what belongs there."""
    return bool(node.hint or node.description)


@pytest.mark.parametrize("mode", MODES)
def test_everything_that_is_painted_by_us_has_a_name(window: MainWindow, qtbot: QtBot, mode: str) -> None:
    known = {id(node.thing): node for node in shown(window, mode, qtbot) if node.thing is not None}
    painted = [w for w in window.findChildren(QWidget) if w.isVisible() and _paints(w) and not _is_empty(w)]
    painted = [w for w in painted if not isinstance(w, GripBar)]  # dots for the mouse; commands of the menu do the same
    assert painted
    assert [w.objectName() or type(w).__name__ for w in painted if id(w) in known and not _told(known[id(w)])] == []


def _paints(widget: QWidget) -> bool:
    return any("paintEvent" in vars(kind) for kind in type(widget).__mro__ if kind.__module__.startswith("gui."))


def _is_empty(widget: QWidget) -> bool:
    return isinstance(widget, QLabel) and not widget.text()


def _told(node: Node) -> bool:
    return bool(node.name.strip())


def test_neurons_and_weights_of_the_diagram_are_parts(window: MainWindow, qtbot: QtBot) -> None:
    found = {node.name: node for node in shown(window, "build", qtbot) if "/diagram/" in node.path}
    neuron = found["hidden1, neuron 3"]
    assert neuron.role == Role.ListItem
    assert "Reads input x with weight" in neuron.description
    assert "Goes to hidden2, neuron 1 with weight" in neuron.description
    weight = window.session.project.weights["hidden1.weight"][1, 2]
    told = found["Weight from input y to hidden1, neuron 3"]
    assert told.role == Role.SpinBox
    assert float(told.value.replace("−", "-")) == pytest.approx(float(weight), rel=1e-3)
    assert ("negative" if weight < 0 else "positive") in told.description


def test_an_assistive_program_can_set_a_weight(window: MainWindow, qtbot: QtBot) -> None:
    ref = Ref("weight", "hidden1", (0, 0))
    told = interface(item(window.diagram, ref))
    assert told is not None
    number = told.valueInterface()
    assert number is not None
    number.setCurrentValue(0.25)
    qtbot.wait(30)
    qtbot.waitUntil(lambda: float(window.session.project.weights["hidden1.weight"][0, 0]) == 0.25)
    assert number.currentValue() == 0.25
    window.session.undo()


def test_a_neuron_can_be_pressed_and_has_the_focus_then(window: MainWindow) -> None:
    window.diagram.setFocus()
    ref = Ref("unit", "hidden1", (1,))
    told = interface(item(window.diagram, ref))
    assert told is not None
    told.actionInterface().doAction("Press")
    assert window.session.selection == ref
    assert told.state().focused
    diagram = interface(window.diagram)
    assert diagram is not None
    focused = diagram.focusChild()
    assert focused is not None
    assert focused.text(Text.Name) == "hidden1, neuron 2"


def test_a_point_of_the_screen_leads_to_its_neuron_and_back(window: MainWindow) -> None:
    ref = Ref("unit", "hidden1", (0,))
    place = window.diagram.viewport().mapToGlobal(window.diagram.place_on_screen(ref))
    diagram = interface(window.diagram)
    assert diagram is not None
    found = diagram.childAt(place.x(), place.y())
    assert found is not None
    assert found.text(Text.Name) == "hidden1, neuron 1"
    assert found.rect().contains(place)
    layer = found.parent()
    assert layer is not None
    assert layer.child(layer.indexOfChild(found)).text(Text.Name) == "hidden1, neuron 1"


def test_parts_go_with_their_layer(window: MainWindow, qtbot: QtBot) -> None:
    told = interface(item(window.diagram, Ref("unit", "hidden2", (5,))))
    assert told is not None
    assert told.isValid()
    window.session.select(Ref("layer", "hidden2"))
    window.actions_by_id["network.remove_layer"].trigger()
    qtbot.wait(30)
    assert not told.isValid()
    assert told.text(Text.Name) == ""
    assert told.rect() == QRect()
    assert all("hidden2" not in node.name for node in nodes(window.diagram))
    window.session.undo()


def test_the_numbers_of_a_plot_are_parts(window: MainWindow, qtbot: QtBot) -> None:
    window.session.set_mode("train")
    window.session.training.start(epochs=1)
    qtbot.waitUntil(lambda: not window.session.training.running, timeout=8000)
    plot = window.findChild(QWidget, "plot.loss")
    assert plot is not None
    qtbot.waitUntil(lambda: not plot.is_empty)
    lines = [node for node in nodes(plot) if node.role == Role.ListItem]
    assert lines
    assert lines[-1].name.startswith("epoch 1")
    assert ", train 0." in lines[-1].name
    assert interface(plot).role() == Role.Chart


def test_other_things_keep_what_qt_tells_of_them(window: MainWindow) -> None:
    mode = window.findChild(QWidget, "mode.build")
    assert mode is not None
    told = interface(mode)
    assert told is not None
    assert told.text(Text.Name) == "Build"
    assert told.state().checked
    assert interface(window.diagram).childAt(-50, -50) is None
    assert window.diagram.accessible_parts().at(QPoint(-5, -5)) is None


def test_sliders_are_read_and_moved(window: MainWindow, qtbot: QtBot) -> None:
    window.session.set_mode("train")
    window.session.training.start(epochs=2)
    qtbot.waitUntil(lambda: not window.session.training.running, timeout=8000)
    strip = window.findChild(QWidget, "timeline.slider")
    assert strip is not None
    qtbot.waitUntil(lambda: strip.course.shown > 0)
    told = interface(strip)
    assert told is not None
    assert told.role() == Role.Slider
    last = window.session.newest.progress.step
    assert told.text(Text.Value) == f"update {last} of {last}"
    number = told.valueInterface()
    assert number is not None
    assert (number.currentValue(), number.minimumValue(), number.maximumValue()) == (last, 0, last)
    number.setCurrentValue(5)
    qtbot.waitUntil(lambda: window.session.timeline.wanted == 5)
    assert told.actionInterface() is not None
    assert told.textInterface() is None
    window.actions_by_id["time.newest"].trigger()


def test_a_plain_slider_moves_within_its_ends(qtbot: QtBot) -> None:
    install()
    slider = RangeSlider("slider", Known("x", "number", 5.0, 0.0, 10.0))
    qtbot.addWidget(slider)
    slider.set_value(4.0)
    number = interface(slider).valueInterface()
    assert (number.minimumValue(), number.currentValue(), number.maximumValue()) == (-2.0, 4.0, 12.0)
    with qtbot.waitSignal(slider.moved) as moved:
        number.setCurrentValue(7.5)
    assert moved.args == [7.5]
