"""Without a mouse: the diagram is walked and described, weights are typed, plots are read by lines and a crosshair."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from core.explanation import Ref
from gui.access import voice
from gui.access_commands import description
from gui.bubble import Bubble
from gui.main_window import MainWindow
from gui.plots.base import Plot
from gui.plots.xy import XYPlot

Key, Shift = Qt.Key, Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier


def press(qtbot: QtBot, widget: QWidget, *keys: Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
    for key in keys:
        qtbot.keyClick(widget, key, modifier)


def test_arrow_keys_walk_the_diagram_and_the_description_follows(window: MainWindow, qtbot: QtBot) -> None:
    diagram = window.diagram
    diagram.setFocus()
    window.session.select(Ref("layer", "hidden1"))
    press(qtbot, diagram, Key.Key_Down, Key.Key_Down)
    assert window.session.selection == Ref("unit", "hidden1", (1,))
    told = description(window)
    assert told.startswith("hidden1, neuron 2: ")
    assert "Reads input x with weight" in told
    press(qtbot, diagram, Key.Key_Down, Key.Key_Down, modifier=Shift)
    assert description(window).startswith("Weight from input x to hidden1, neuron 2: ")
    press(qtbot, diagram, Key.Key_Right)
    assert description(window).startswith("hidden1, neuron 2: ")


def test_a_weight_is_typed_by_keys_alone(window: MainWindow, qtbot: QtBot) -> None:
    diagram = window.diagram
    diagram.setFocus()
    window.session.select(Ref("weight", "hidden1", (0, 2)))
    press(qtbot, diagram, Key.Key_Return)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    told = QAccessible.queryAccessibleInterface(field)
    assert told.text(QAccessible.Text.Name)
    field.selectAll()
    qtbot.keyClicks(field, "0.5")
    press(qtbot, field, Key.Key_Return)
    qtbot.waitUntil(lambda: float(window.session.project.weights["hidden1.weight"][0, 2]) == 0.5)
    assert QApplication.focusWidget() is diagram
    qtbot.wait(30)
    assert "0.5. positive" in description(window)
    window.session.undo()


def test_the_description_can_be_read_and_copied(window: MainWindow, qtbot: QtBot) -> None:
    window.diagram.setFocus()
    window.session.select(Ref("unit", "output", (0,)))
    with qtbot.waitSignal(voice().said) as said:
        window.actions_by_id["access.describe"].trigger()
    text = window.findChild(QPlainTextEdit, "describe.text")
    assert text is not None
    assert text.toPlainText() == said.args[0]
    assert said.args[0].startswith("output A: ")
    button = window.findChild(QPushButton, "describe.copy")
    assert button is not None
    button.click()
    assert QGuiApplication.clipboard().text() == said.args[0]
    text.window().close()


def test_any_control_is_described(window: MainWindow) -> None:
    window.session.set_mode("train")
    field = window.findChild(QWidget, "config.run.epochs")
    assert field is not None
    field.setFocus()
    assert description(window).startswith("Epochs. 300")


@pytest.fixture
def trained(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """Train three epochs and wait until the loss is drawn."""
    window.session.set_mode("train")
    window.session.training.start(epochs=3)
    qtbot.waitUntil(lambda: not window.session.training.running, timeout=8000)
    plot = window.findChild(Plot, "plot.loss")
    assert plot is not None
    qtbot.waitUntil(lambda: not plot.is_empty and len(plot.epochs) >= 3)
    return window


def test_a_crosshair_goes_along_the_curves_and_reads_them(trained: MainWindow, qtbot: QtBot) -> None:
    plot = trained.findChild(XYPlot, "plot.loss")
    assert plot is not None
    plot.setFocus()
    with qtbot.waitSignal(voice().said) as said:
        press(qtbot, plot, Key.Key_Right)
    newest = said.args[0]
    value = plot.words(float(plot.curves[0].values[-1]))
    assert newest.startswith("epoch 3")
    assert f"train {value}" in newest
    with qtbot.waitSignal(voice().said) as said:
        press(qtbot, plot, Key.Key_Left)
    assert said.args[0] != newest
    bubble = plot.findChild(Bubble)
    assert bubble is not None
    assert bubble.text() == said.args[0]
    assert bubble.isVisible()
    press(qtbot, plot, Key.Key_Escape)
    assert plot.hover is None
    trained.diagram.setFocus()
    assert not bubble.isVisible()


def test_shift_moves_the_picture_and_plus_enlarges_it(trained: MainWindow, qtbot: QtBot) -> None:
    plot = trained.findChild(XYPlot, "plot.loss")
    assert plot is not None
    plot.setFocus()
    (left, right), _ = plot.canvas.view_range()
    press(qtbot, plot, Key.Key_Plus)
    (nearer, _), _ = plot.canvas.view_range()
    assert nearer > left
    press(qtbot, plot, Key.Key_Right, modifier=Shift)
    assert plot.canvas.view_range()[0][0] > nearer
    press(qtbot, plot, Key.Key_Home)
    assert plot.canvas.view_range()[0] == pytest.approx((left, right))


def test_a_crosshair_stands_anywhere_in_the_regions_and_opens_a_row(trained: MainWindow, qtbot: QtBot) -> None:
    plot = trained.findChild(XYPlot, "plot.decision")
    assert plot is not None
    qtbot.waitUntil(lambda: not plot.is_empty, timeout=8000)
    plot.setFocus()
    with qtbot.waitSignal(voice().said) as said:
        press(qtbot, plot, Key.Key_Right, Key.Key_Up)
    assert "x " in said.args[0]
    assert "%" in said.args[0]
    assert plot.found is not None
    plot.hover = plot.canvas.to_pixel(*map(float, plot.found.points[0]))
    with qtbot.waitSignal(plot.rows_clicked):
        press(qtbot, plot, Key.Key_Return)


def test_a_painted_plot_is_read_line_by_line(trained: MainWindow, qtbot: QtBot) -> None:
    plot = trained.findChild(Plot, "plot.activations")
    assert plot is not None
    qtbot.waitUntil(lambda: not plot.is_empty)
    plot.setFocus()
    said: list[str] = []
    voice().said.connect(said.append)
    press(qtbot, plot, Key.Key_Down, Key.Key_Down, Key.Key_End)
    voice().said.disconnect(said.append)
    names = plot.table()[0]
    assert len(said) == len(set(said)) == 3
    assert all(words.startswith(str(names[0])) for words in said)
    assert QAccessible.queryAccessibleInterface(plot).focusChild().text(QAccessible.Text.Name) == said[-1]


def test_cells_of_matrices_are_said_as_arrow_keys_come_to_them(trained: MainWindow, qtbot: QtBot) -> None:
    plot = trained.findChild(Plot, "plot.confusion")
    assert plot is not None
    qtbot.waitUntil(lambda: not plot.is_empty, timeout=8000)
    plot.setFocus()
    with qtbot.waitSignal(voice().said) as said:
        press(qtbot, plot, Key.Key_Right)
    assert said.args[0] == plot.words(*plot.marked)
    trained.session.set_mode("build")
    trained.session.select(Ref("layer", "hidden1"))
    weights = trained.findChild(Plot, "plot.weights")
    assert weights is not None
    qtbot.waitUntil(lambda: not weights.is_empty)
    weights.setFocus()
    with qtbot.waitSignal(voice().said) as said:
        press(qtbot, weights, Key.Key_Right)
    assert "hidden1" in said.args[0] or "neuron" in said.args[0] or "unit" in said.args[0]
