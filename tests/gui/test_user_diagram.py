"""What a first user ran into in the diagram, the inspector and the plots."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from core.activations import ACTIVATIONS
from core.explanation import Ref
from core.picture import Picture, known
from gui.diagram import items
from gui.diagram.view import DiagramView
from gui.main_window import MainWindow
from gui.plots import confusion_matrix
from gui.plots.curve_plot import CurvePlot
from gui.plots.decision_plot import DecisionPlot
from gui.widgets import Section
from tests.gui.conftest import named
from tests.gui.diagram_pictures import net, random_picture

Make = Callable[..., MainWindow]
BIAS = Ref("bias", "hidden1", (0,))


def open_field(window: MainWindow, qtbot: QtBot, ref: Ref) -> QLineEdit:
    window.diagram.edit(ref)
    field = named(window, "diagramValueEditor")
    assert isinstance(field, QLineEdit)
    qtbot.waitUntil(field.hasFocus, timeout=2000)
    return field


@pytest.mark.parametrize("ref", [BIAS, Ref("weight", "hidden1", (1, 0))])
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_what_was_typed_into_stays_selected(make_window: Make, qtbot: QtBot, ref: Ref, key: Qt.Key) -> None:
    window = make_window("bank", mode="build")
    field = open_field(window, qtbot, ref)
    qtbot.keyClicks(field, "0.5")
    qtbot.keyClick(field, key)
    qtbot.wait(20)
    assert window.session.selection == ref
    assert window.diagram.hasFocus()


def test_a_click_elsewhere_keeps_the_focus_that_it_gave(make_window: Make, qtbot: QtBot) -> None:
    window = make_window("bank", mode="build")
    field = open_field(window, qtbot, BIAS)
    qtbot.keyClicks(field, "0.5")
    name = named(window, "layer.name")
    name.setFocus(Qt.FocusReason.MouseFocusReason)
    qtbot.wait(1)
    assert name.hasFocus()
    assert window.session.project.weights["hidden1.bias"][0] == 0.5


def test_the_field_shows_every_digit_of_a_number(make_window: Make, qtbot: QtBot) -> None:
    window = make_window("bank", mode="build")
    window.session.set_weight(BIAS, -1.0016014175415039)
    qtbot.wait(20)
    field = open_field(window, qtbot, BIAS)
    assert field.width() >= field.fontMetrics().horizontalAdvance("\u22121.0016014175415039") + 12


def test_the_inspector_says_which_neuron(make_window: Make, qtbot: QtBot) -> None:
    window = make_window("bank", mode="build")
    window.session.select(Ref("unit", "hidden1", (1,)))
    inspector = named(window, "panel.inspector")
    head = inspector.findChild(Section)
    assert head is not None
    qtbot.waitUntil(lambda: head.hint() == "hidden1 · 2", timeout=2000)


@pytest.mark.parametrize(("value", "discs"), [(0.01, 0), (0.5, 1)])
def test_a_disc_that_would_cover_a_number_is_left_out(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, value: float, discs: int
) -> None:
    view = DiagramView()
    qtbot.addWidget(view)
    view.resize(700, 500)
    picture = random_picture(net(2, 2, 1))
    view.set_picture(_with(picture, value), "train")
    radii: list[float] = []
    monkeypatch.setattr(items.ink, "circle", lambda _painter, _x, _y, radius: radii.append(radius))
    view.grab()
    assert view.unit_text("hidden1", 0)
    column = view.arrangement().columns["hidden1"]  # type: ignore[union-attr]
    small = [radius for radius in radii if radius < column.radius - 1]
    assert len(small) == 2 * discs


def _with(picture: Picture, value: float) -> Picture:
    zero = {name: known(np.zeros(shape)) for name, shape in picture.spec.shapes().items()}
    return dataclasses.replace(picture, activations=zero | {"hidden1": known(np.array([value, -value]))})


def test_the_note_at_a_curve_is_short_enough(qtbot: QtBot) -> None:
    plot = CurvePlot()
    qtbot.addWidget(plot)
    plot.resize(316, 190)
    plot.show()
    plot.show(ACTIVATIONS["leaky_relu"], np.array([1.0, 99.0, -99.0]))
    qtbot.wait(20)
    assert plot.note.text().startswith("2 beyond")
    assert plot.note.width() >= plot.note.sizeHint().width()


def test_long_names_of_features_show_both_ends(qtbot: QtBot) -> None:
    """Cut off at both ends, as centred text is, these two would look the same."""
    pictures = []
    for first, last in (("12", "34"), ("21", "43")):
        plot = DecisionPlot()
        qtbot.addWidget(plot)
        plot.resize(250, 240)
        plot.set_names((first + " x" * 200 + last, "y"), ("a", "b"))
        rows = np.array([[0.0, 0.0], [1.0, 1.0]])
        plot.show_points(rows, np.array([0, 1]), np.array([False, True]))
        plot.show()
        qtbot.wait(20)
        pictures.append(plot.grab().toImage())
    strip = [image.copy(0, image.height() - 18, image.width(), 18) for image in pictures]
    assert strip[0] != strip[1]


def test_names_of_classes_that_differ_at_the_end_are_told_apart(qtbot: QtBot) -> None:
    image = QImage(10, 10, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    shown = {confusion_matrix._fit(painter, f"kind number {n}", 60) for n in (1, 2, 3)}
    painter.end()
    assert len(shown) == 3
