"""Notes and groups as values: edits, limits, JSON; and layers that go into a connection."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.canvas import LONGEST_NOTE, Canvas, Note, canvas_from_json
from core.errors import UserError
from core.graph_edits import moved_onto
from core.layers.add import Add
from core.layers.conv2d import Conv2D
from core.layers.dense import Dense
from core.layers.flatten import Flatten
from core.layers.input import Input
from core.layers.reshape import Reshape
from core.spec import LayerSpec, NetworkSpec, checked, stack

SPEC = stack(("input", Input(2)), ("a", Dense(3)), ("b", Dense(4)), ("c", Dense(5)), ("output", Dense(1)))
NAMES = SPEC.names


def test_a_layer_is_in_one_group_and_leaves_it_for_another() -> None:
    canvas = Canvas().grouped(("a", "b"), "One").grouped(("b", "c"), "Two")
    assert [(group.name, group.layers) for group in canvas.groups] == [("One", ("a",)), ("Two", ("b", "c"))]
    assert canvas.grouped(("a",), "Three").groups[-1].name == "Three"
    assert len(canvas.grouped(("a",), "Three").groups) == 2, "a group without layers goes"


def test_names_of_groups_are_checked() -> None:
    canvas = Canvas().grouped(("a",), "One")
    for name in ("", "  ", "x" * 41, "One"):
        with pytest.raises(UserError):
            canvas.grouped(("b",), name)
    with pytest.raises(UserError, match="already"):
        canvas.grouped(("b",), "Two").renamed_group("Two", "One")
    assert canvas.renamed_group("One", "New").groups[0].name == "New"
    assert canvas.free_name() == "Group 1"


def test_removed_and_renamed_layers_are_followed() -> None:
    canvas = Canvas((Note("n", 0, 0),)).grouped(("a", "b"), "One")
    assert canvas.kept(SPEC.remove("a")).groups[0].layers == ("b",)
    assert canvas.kept(SPEC.remove("a").remove("b")).groups == ()
    assert canvas.kept(SPEC) is canvas
    assert canvas.renamed("a", "z").groups[0].layers == ("z", "b")


def test_notes_have_limits() -> None:
    for note in (Note("x" * (LONGEST_NOTE + 1), 0, 0), Note("", 0, 0, 10, 10), Note("", 1e9, 0)):
        with pytest.raises(UserError):
            Canvas().with_note(note)
    canvas = Canvas().with_note(Note("one", 0, 0)).with_note(Note("two", 1, 1))
    assert canvas.without_note(0).notes == (Note("two", 1, 1),)


@given(
    texts=st.lists(st.text(max_size=40), max_size=4),
    at=st.floats(-1e5, 1e5),
    split=st.integers(0, 5),
    folded=st.booleans(),
)
def test_a_canvas_comes_back_from_json(texts: list[str], at: float, split: int, folded: bool) -> None:
    canvas = Canvas(tuple(Note(text, at, -at) for text in texts))
    for name, layers in (("One", NAMES[:split]), ("Two", NAMES[split:])):
        canvas = canvas.grouped(layers, name).folded(name, folded) if layers else canvas
    assert canvas_from_json(canvas.to_json(), SPEC) == canvas


NOTE = {"text": "", "x": 0, "y": 0, "w": 100, "h": 60}
GROUP = {"name": "One", "layers": ["a"], "folded": False}
DAMAGED = {
    "list": [],
    "other key": {"more": 1},
    "notes": {"notes": 3},
    "note without place": {"notes": [{"text": ""}]},
    "note at nan": {"notes": [{**NOTE, "x": float("nan")}]},
    "note true": {"notes": [{**NOTE, "x": True}]},
    "note with markup object": {"notes": [{**NOTE, "text": {"html": "x"}}]},
    "tiny note": {"notes": [{**NOTE, "w": 1}]},
    "unknown layer": {"groups": [{**GROUP, "layers": ["nix"]}]},
    "twice": {"groups": [{**GROUP, "layers": ["a", "a"]}]},
    "in two groups": {"groups": [GROUP, {**GROUP, "name": "Two"}]},
    "folded 1": {"groups": [{**GROUP, "folded": 1}]},
    "no name": {"groups": [{**GROUP, "name": ""}]},
    "empty group": {"groups": [{**GROUP, "layers": []}]},
}


@pytest.mark.parametrize("name", DAMAGED)
def test_a_damaged_canvas_is_refused(name: str) -> None:
    with pytest.raises(UserError):
        canvas_from_json(DAMAGED[name], SPEC)


def test_a_layer_goes_into_a_connection() -> None:
    moved = moved_onto(SPEC, "a", "b", "c")
    assert moved.names == ("input", "b", "a", "c", "output")
    assert {layer.name: layer.inputs for layer in moved.layers}["c"] == ("a",)
    back = moved_onto(moved, "a", "input", "b")
    assert back == SPEC


def test_only_the_chosen_connection_is_cut() -> None:
    branched = checked(NetworkSpec((
        LayerSpec("input", Input(2)), LayerSpec("x", Dense(3), ("input",)), LayerSpec("a", Dense(3), ("x",)),
        LayerSpec("sum", Add(), ("a", "x")), LayerSpec("y", Dense(3), ("sum",)), LayerSpec("output", Dense(1), ("y",)),
    )))  # fmt: skip
    moved = moved_onto(branched, "y", "x", "sum")
    assert moved["sum"].inputs == ("a", "y")
    assert moved["a"].inputs == ("x",)
    with pytest.raises(UserError, match="reads several"):
        moved_onto(branched, "sum", "input", "x")
    for end in ("input", "output"):
        with pytest.raises(UserError, match="stay at the ends"):
            moved_onto(branched, end, "x", "a")


def test_where_shapes_do_not_fit_it_is_refused() -> None:
    image = stack(
        ("input", Input(16)), ("image", Reshape(4, 4, 1)), ("conv", Conv2D(2, 3)), ("flat", Flatten()),
        ("dense", Dense(3)), ("output", Dense(1)),
    )  # fmt: skip
    with pytest.raises(UserError):
        moved_onto(image, "conv", "dense", "output")
