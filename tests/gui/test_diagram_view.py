"""What the diagram shows, and that new numbers rebuild nothing."""

from __future__ import annotations

import dataclasses
import time
from statistics import median

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.errors import UserError
from core.explanation import Ref
from core.params import initial
from core.picture import Picture, Values, known
from gui import theme
from gui.diagram.view import DiagramView
from tests.gui.diagram_pictures import net, random_picture, worked, worked_spec


@pytest.fixture
def view(qtbot: QtBot) -> DiagramView:
    made = DiagramView()
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    return made


def image(view: DiagramView) -> QImage:
    return view.grab().toImage()


def test_stepping_shows_values_weights_slopes_and_biases(view: DiagramView) -> None:
    view.set_picture(worked(), "step")
    assert [view.unit_text("hidden1", k) for k in (0, 1)] == ["1", "3"]
    assert view.unit_text("output", 0) == "7"
    assert view.slope_text("output", 0) == "∂ 6"
    assert [view.weight_text("output", k, 0) for k in (0, 1)] == ["1 ∂ 6", "2 ∂ 18"]
    assert [view.weight_text("hidden1", 0, j) for j in (0, 1)] == ["0", "2"]
    assert [view.bias_text("hidden1", j) for j in (0, 1)] == ["b 0", "b 0.5"]
    assert view.bias_text("output", 0) == "b 0"
    assert view.bias_text("input", 0) == ""
    assert view.target_text() == ("target y 4", "error 3", "loss 9")
    assert view.caption == "◀ Backward pass: slopes flow right to left"


def test_what_is_not_computed_yet_is_a_question_mark(view: DiagramView) -> None:
    nothing = Values(np.zeros(1), np.array([False]))
    activations = {**worked().activations, "output": nothing}
    view.set_picture(worked(activations=activations, loss=None, slopes={}, phase="forward"), "step")
    assert view.unit_text("output", 0) == "?"
    assert view.slope_text("output", 0) == ""
    assert view.target_text() == ("target y 4", "error ?", "loss ?")
    assert view.caption == "Forward pass ▶ values flow left to right"


def test_a_layer_without_biases_says_so(view: DiagramView) -> None:
    spec = worked_spec(bias=False)
    view.set_picture(Picture(spec, initial(spec, 1)), "build")
    assert view.bias_text("hidden1", 1) == "bias off"
    assert view.unit_text("hidden1", 1) == "", "without a row there is no value to show"


def test_numbers_are_loud_when_they_are_none(view: DiagramView) -> None:
    values = {**worked().activations, "output": known(np.array([np.nan])), "hidden1": known(np.array([np.inf, 1]))}
    for style in ("train", "step", "build", "data"):
        view.set_picture(worked(activations=values), style)
        assert view.unit_text("output", 0) == "NaN"
        assert view.unit_text("hidden1", 0) == "∞"
        image(view)


def test_folded_units_are_not_on_screen_until_they_are_selected(view: DiagramView) -> None:
    picture = random_picture(net(2, 128, 1))
    view.set_picture(picture, "train")
    widest = np.abs(picture.weights["hidden1.weight"]).max(axis=0)
    first, last = int(np.argmax(widest)), int(np.argmin(widest))
    assert view.unit_text("hidden1", first) != "", "the unit with the widest weight is shown"
    assert view.unit_text("hidden1", last) == view.weight_text("hidden1", 0, last) == ""
    assert view.bias_text("hidden1", last) == ""
    view.select(Ref("unit", "hidden1", (last,)))
    assert view.unit_text("hidden1", last) != ""
    assert view.weight_text("hidden1", 0, last) != ""
    assert view.bias_text("hidden1", last) == "b 0"


def test_an_unfolded_layer_shows_all_units_and_folds_again(view: DiagramView) -> None:
    view.set_picture(random_picture(net(2, 128, 1)), "train")
    folded = image(view)
    view.toggle_fold("hidden1")
    assert view.unit_text("hidden1", 127) != ""
    assert view.bias_text("hidden1", 127) == "b 0"
    assert image(view) != folded
    view.toggle_fold("hidden1")
    assert image(view) == folded


def test_unknown_styles_are_refused_and_change_nothing(view: DiagramView) -> None:
    view.set_picture(worked(), "step")
    with pytest.raises(UserError, match="'film' is not known"):
        view.set_picture(random_picture(net(2, 2, 1)), "film")
    assert view.unit_text("output", 0) == "7"


def test_the_picture_is_described_for_screen_readers(view: DiagramView) -> None:
    assert view.accessibleName() == "Network diagram"
    view.set_picture(worked(), "train")
    assert view.accessibleDescription() == "Input 2, Dense 2 ReLU, Dense 1 identity; prediction 7"
    view.select(Ref("bias", "hidden1", (1,)))
    assert view.accessibleDescription().endswith("selected: bias of hidden1 · neuron 2, value = 0.5")


def test_tips_tell_every_digit(view: DiagramView) -> None:
    activations = {**worked().activations, "output": known(np.array([1.2382242525694254]))}
    view.set_picture(worked(activations=activations), "step")
    assert view.unit_text("output", 0) == "1.238"
    at = view.place_on_screen(Ref("unit", "output", (0,)))
    assert "value a = 1.2382242525694254" in view.tip_at(at)
    assert "slope ∂L/∂a = 6" in view.tip_at(at)
    weight = view.tip_at(view.place_on_screen(Ref("weight", "output", (1, 0))))
    assert weight == "weight from hidden1 · neuron 2 to output · neuron 1\nvalue = 2\nslope = 18"
    assert view.tip_at(QPoint(2, 2)) == ""


def test_new_numbers_rebuild_nothing(view: DiagramView) -> None:
    spec = net(2, 8, 8, 3)
    view.set_picture(random_picture(spec, 1), "train")
    items, before, text = view.scene().items(), image(view), view.unit_text("hidden1", 0)
    view.set_picture(random_picture(spec, 2), "train")
    assert view.scene().items() == items
    assert view.unit_text("hidden1", 0) != text
    assert image(view) != before


def test_there_is_no_item_per_edge(view: DiagramView) -> None:
    view.set_picture(random_picture(net(64, 128, 64, 10)), "train")
    view.toggle_fold("hidden1")
    view.toggle_fold("hidden2")
    assert len(view.scene().items()) < 20


@pytest.mark.parametrize(
    ("units", "unfolded", "limit"),
    [((2, 8, 8, 3), 0, 20.0), ((64, 128, 64, 10), 0, 33.0), ((64, 128, 64, 10), 2, 33.0)],
)
def test_new_numbers_are_drawn_fast(view: DiagramView, units: tuple[int, ...], unfolded: int, limit: float) -> None:
    spec = net(*units)
    pictures = [random_picture(spec, seed) for seed in range(10)]
    view.set_picture(pictures[0], "train")
    for layer in ("hidden1", "hidden2")[:unfolded]:
        view.toggle_fold(layer)
    view.viewport().repaint()
    spent = []
    for picture in pictures * 4:
        start = time.thread_time()
        view.set_picture(picture, "train")
        view.viewport().repaint()
        spent.append((time.thread_time() - start) * 1000)
    # The fastest, in the thread's own time, tells what the code needs, also on a busy machine.
    assert min(spent) < limit, f"fastest {min(spent):.1f} ms, median {median(spent):.1f} ms"


def test_both_themes_are_drawn_with_their_own_colours(view: DiagramView, qapp: QApplication) -> None:
    view.set_picture(worked(), "train")
    try:
        theme.apply(qapp, "light")
        assert image(view).pixelColor(3, 3).name() == theme.current().canvas
        light = image(view)
    finally:
        theme.apply(qapp, "dark")
    assert image(view).pixelColor(3, 3).name() == theme.current().canvas
    assert image(view) != light


@pytest.mark.parametrize("size", [(900, 600), (600, 420), (300, 200)])
@pytest.mark.parametrize("style", ["train", "build", "step", "data"])
def test_fit_shows_everything_at_any_size(view: DiagramView, size: tuple[int, int], style: str) -> None:
    view.resize(*size)
    view.set_picture(worked(), style)
    view.fit()
    seen = view.mapToScene(view.viewport().rect()).boundingRect()
    bounds = view.bounds
    assert seen.adjusted(-3, -3, 3, 3).contains(QPointF(bounds.x, bounds.y))
    assert seen.adjusted(-3, -3, 3, 3).contains(QPointF(bounds.right, bounds.bottom))
    assert view.transform().m11() <= 1.6


def test_resizing_keeps_the_network_whole_until_the_user_zooms(view: DiagramView) -> None:
    view.set_picture(random_picture(net(2, 8, 3)), "train")
    large = view.transform().m11()
    view.resize(500, 300)
    assert view.transform().m11() < large
    view.zoom_in()
    zoomed = view.transform().m11()
    view.resize(800, 500)
    view.set_picture(random_picture(net(2, 8, 3), 2), "train")
    assert view.transform().m11() == zoomed
    view.fit()
    assert view.transform().m11() != zoomed


def test_a_selection_that_no_longer_exists_is_dropped(view: DiagramView) -> None:
    view.set_picture(random_picture(net(2, 8, 3)), "train")
    view.select(Ref("weight", "hidden1", (1, 7)))
    view.set_picture(random_picture(net(2, 4, 3)), "train")
    assert view.selection() is None
    view.select(Ref("unit", "nowhere", (0,)))
    assert view.selection() is None


def test_marks_change_what_is_drawn(view: DiagramView) -> None:
    plain = worked(focus=None, operands=())
    view.set_picture(plain, "step")
    before = image(view)
    for change in (
        {"focus": Ref("unit", "hidden1", (0,))},
        {"focus": Ref("bias", "output", (0,))},
        {"focus": Ref("loss", "output")},
        {"operands": (Ref("weight", "hidden1", (1, 1)),)},
    ):
        view.set_picture(dataclasses.replace(plain, **change), "step")
        assert image(view) != before, change


def test_inputs_as_an_image_and_several_targets(view: DiagramView) -> None:
    target = np.array([0.0, 1.0, 0.0])
    picture = random_picture(net(64, 20, 3), target=target, outputs=("no", "maybe", "yes"))
    view.set_picture(picture, "step")
    best = ("no", "maybe", "yes")[int(np.argmax(picture.activations["output"].array))]
    assert view.target_text() == ("target maybe", f"prediction {best}", "loss ?")
    assert view.unit_text("input", 63) != ""
    view.set_picture(dataclasses.replace(picture, target=np.array([0.25, 2.0, 1.0])), "step")
    assert view.target_text()[0] == "target 0.25, 2, 1"
