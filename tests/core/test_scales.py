"""What networks of any size need of the engine: shared and wide weights, ranks of units, answers, states, searching."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest

from core import params
from core.canvas import canvas_from_json
from core.errors import UserError
from core.explanation import Ref
from core.layers.dense import Dense
from core.layers.input import Input
from core.living import DEAD, FINE, SATURATED, Answers, states
from core.params import Weights, initial
from core.picture_of import RowPictures
from core.plane import plane
from core.predict import predict
from core.project_file import load_project, save_project
from core.relevance import strongest, widest
from core.spec import stack
from core.start import example
from core.unit_search import find

SPEC = stack(("input", Input(3)), ("hidden1", Dense(40)), ("output", Dense(2, "identity")))


def test_an_edit_shares_what_it_does_not_change() -> None:
    project = example("circles")
    edited = project.with_weights(project.weights.with_value("hidden1.bias", (0,), 2.0))
    same = [name for name in project.weights if edited.weights[name] is project.weights[name]]
    assert set(project.weights) - set(same) == {"hidden1.bias"}
    wider = project.with_spec(project.spec.insert(Dense(4), project.spec.names[-2])[0])
    assert wider.weights["hidden1.weight"] is project.weights["hidden1.weight"]
    assert wider.weights is wider.initial, "before training both are one"


def test_arrays_that_may_still_change_are_copied() -> None:
    array = np.ones((2, 2))
    view = np.ones((4, 4))[:2, :2]
    view.setflags(write=False)
    weights = Weights({"a": array, "b": view})
    array[0, 0] = 7
    assert weights["a"][0, 0] == 1
    assert weights["b"] is not view


def test_wide_arrays_are_float32_with_the_same_numbers(monkeypatch: pytest.MonkeyPatch) -> None:
    exact = initial(SPEC, 5)
    monkeypatch.setattr(params, "WIDE", 50)
    monkeypatch.setattr(params, "_AT_ONCE", 64)
    wide = initial(SPEC, 5)
    assert wide["hidden1.weight"].dtype == np.float32
    assert wide["hidden1.bias"].dtype == np.float64
    assert wide.dtype == "float32"
    for name, array in exact.items():
        assert np.array_equal(wide[name], array.astype(wide[name].dtype)), "drawing in pieces gives the same"
    typed = wide.with_value("hidden1.weight", (1, 2), 0.5)
    assert typed["hidden1.weight"].dtype == np.float32
    rows = np.random.default_rng(1).normal(size=(4, 3))
    assert predict(SPEC, wide, rows) == pytest.approx(predict(SPEC, exact, rows), abs=1e-5)


def test_ranks_are_by_the_widest_weight() -> None:
    weights = initial(SPEC, 1)
    incoming = widest(SPEC, weights, "hidden1", 40)
    assert incoming == pytest.approx(np.abs(weights["hidden1.weight"]).max(axis=0))
    leaving = widest(SPEC, weights, "input", 3)
    assert leaving == pytest.approx(np.abs(weights["hidden1.weight"]).max(axis=1))
    assert strongest(np.array([1.0, 5.0, 5.0, 2.0]), 3) == (1, 2, 3)
    many = np.arange(1000.0) % 997
    assert strongest(many, 2) == (996, 995)
    broken = Weights({**weights, "hidden1.weight": np.where(np.arange(40) == 7, np.nan, weights["hidden1.weight"])})
    assert strongest(widest(SPEC, broken, "hidden1", 40), 1) == (7,)  # type: ignore[arg-type]


def test_answers_are_those_of_the_network_over_the_plane() -> None:
    project = example("circles")
    data = project.dataset()
    assert Answers.fits(project.spec, data)
    answers = Answers(project.spec, data).of(project.weights)
    rows, _ = plane(data, 24)
    wanted = predict(project.spec, project.weights, rows).reshape(24, 24, -1)
    assert answers[project.spec.output.name] == pytest.approx(wanted, abs=1e-5)
    assert answers["input"][:, :, 0][0] == pytest.approx(rows[:24, 0], abs=1e-6), "the first input varies faster"
    assert not Answers.fits(example("wine").spec, example("wine").dataset())


def test_dead_and_saturated_units_are_found() -> None:
    project = example("circles")
    relu = dataclasses.replace(project, spec=project.spec.replace("hidden1", Dense(8, "relu")))
    weights = relu.weights.with_value("hidden1.bias", (2,), -1000.0)
    found = states(relu.spec, relu.dataset(), weights)["hidden1"]
    assert found[2] == DEAD
    tanh = project.spec.replace("hidden1", Dense(8, "tanh"))
    lifted = project.weights.with_value("hidden1.bias", (3,), 50.0)
    found = states(tanh, project.dataset(), lifted)["hidden1"]
    assert found[3] in (DEAD, SATURATED)
    assert FINE in found
    assert "output" not in states(tanh, project.dataset(), lifted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("hidden1[3]", Ref("unit", "hidden1", (2,))),
        ("  HIDDEN1 [ 3 ] ", Ref("unit", "hidden1", (2,))),
        ("hidden1 3", Ref("unit", "hidden1", (2,))),
        ("accounts", Ref("unit", "input", (1,))),
        ("hidden", Ref("layer", "hidden1")),
        ("pinned", Ref("unit", "hidden1", (1,))),
    ],
)
def test_neurons_are_found_by_place_and_name(text: str, wanted: Ref) -> None:
    project = example("bank")
    spec = project.spec.replace("hidden1", Dense(3))
    project = project.with_spec(spec)
    picture = RowPictures(spec, project.dataset()).picture(project.weights, 0)
    pins = frozenset({Ref("unit", "hidden1", (1,))})
    assert wanted in [found.ref for found in find(picture, text, pins)]


def test_neurons_are_found_by_what_they_do() -> None:
    project = example("bank")
    picture = RowPictures(project.spec, project.dataset()).picture(project.weights, 0)
    values = np.abs(picture.activations["hidden1"].array)
    assert find(picture, "largest activation hidden1")[0].ref == Ref("unit", "hidden1", (int(np.argmax(values)),))
    dead = dataclasses.replace(picture, states={"hidden1": np.array([FINE, DEAD])})
    assert [found.ref for found in find(dead, "dead")] == [Ref("unit", "hidden1", (1,))]
    for nothing in ("", "  ", "hidden1[0]", "hidden1[99]", "no such thing"):
        assert find(picture, nothing) == ()


def test_pins_are_saved_renamed_and_dropped_with_their_layer(tmp_path: Path) -> None:
    project = example("bank")
    project = dataclasses.replace(project, canvas=project.canvas.pinned("hidden1", 1).pinned("input", 0))
    path = tmp_path / "pinned.deepstep"
    save_project(path, project)
    assert load_project(path).canvas.pins == (("hidden1", 1), ("input", 0))
    assert project.renamed("hidden1", "middle").canvas.pins == (("input", 0), ("middle", 1))
    assert project.with_spec(project.spec.remove("hidden1")).canvas.pins == (("input", 0),)
    narrow = project.with_spec(project.spec.replace("hidden1", Dense(1)))
    assert narrow.canvas.pins == (("input", 0),)
    assert project.canvas.pinned("hidden1", 1).pins == (("input", 0),)


@pytest.mark.parametrize(
    "pins", [7, [["hidden1", 9]], [["nowhere", 0]], [["hidden1", -1]], [["hidden1", True]], ["hidden1"], [["hidden1"]]]
)
def test_pins_that_are_none_are_refused(pins: object) -> None:
    with pytest.raises(UserError, match="pin"):
        canvas_from_json({"pins": pins}, example("bank").spec)
