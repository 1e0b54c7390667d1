"""Building: the language, connections, what weights an edit keeps, and layers on the clipboard."""

from __future__ import annotations

import base64
import dataclasses
import json
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core import wiring
from core.activations import ACTIVATIONS
from core.build_language import read, run, written
from core.catalogue import LAYERS
from core.errors import UserError
from core.fitting import check_fit
from core.inheriting import inherited, kept_words
from core.layers.add import Add
from core.layers.concatenate import Concatenate
from core.layers.conv2d import Conv2D
from core.layers.dense import Dense
from core.layers.dropout import Dropout
from core.layers.flatten import Flatten
from core.layers.input import Input
from core.layers.reshape import Reshape
from core.params import initial
from core.pieces import duplicate, from_bytes, pasted, pasted_text, taken, to_bytes, to_text
from core.project import Project
from core.spec import LayerSpec, NetworkSpec, checked, stack
from core.start import example
from core.words import plain

SPIRALS = example("spirals")
SPEC = SPIRALS.spec
WAYS = checked(
    NetworkSpec(
        (
            LayerSpec("input", Input(2)),
            LayerSpec("left", Dense(4, "tanh"), ("input",)),
            LayerSpec("right", Dense(3, "tanh"), ("input",)),
            LayerSpec("joined", Concatenate(), ("left", "right")),
            LayerSpec("output", Dense(3, "softmax"), ("joined",)),
        )
    )
)


def graph(spec: NetworkSpec) -> dict[str, tuple[str, ...]]:
    return {layer.name: layer.inputs for layer in spec.layers}


@pytest.mark.parametrize(
    ("text", "name", "inputs", "layer"),
    [
        ("add dense 16 relu after hidden1", "hidden3", ("hidden1",), Dense(16, "relu")),
        ("insert dropout 0.2 before output", "dropout1", ("hidden2",), Dropout(0.2)),
        ("Add Dense 4 Leaky ReLU bias off as encoder", "encoder", ("hidden1",), Dense(4, "leaky_relu", bias=False)),
        ("layers.Dense(16, activation='relu'),", "hidden3", ("hidden1",), Dense(16, "relu")),
        ("keras.layers.Dropout(rate=0.5)", "dropout1", ("hidden1",), Dropout(0.5)),
        ("dense 5", "hidden3", ("hidden1",), Dense(5)),
        ("add dense activation tanh units 6 between hidden 1 and hidden 2", "hidden3", ("hidden1",), Dense(6, "tanh")),
        ("add sum of hidden1, hidden2", "add1", ("hidden1", "hidden2"), Add()),
    ],
)
def test_a_sentence_adds_a_layer(text: str, name: str, inputs: tuple[str, ...], layer: Any) -> None:
    command = read(text, SPEC, "hidden1").command
    assert command is not None
    spec = command.edit(SPEC).spec
    assert spec[name] == LayerSpec(name, layer, inputs)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("remove hidden2", {"input": (), "hidden1": ("input",), "output": ("hidden1",)}),
        ("remove hidden1 and hidden 2", {"input": (), "output": ("input",)}),
        ("rename Hidden_1 encoder", {"input": (), "encoder": ("input",), "hidden2": ("encoder",),
                                     "output": ("hidden2",)}),
        ("connect hidden1 to output with add", {"input": (), "hidden1": ("input",), "hidden2": ("hidden1",),
                                                "add1": ("hidden2", "hidden1"), "output": ("add1",)}),
        ("move hidden1 after hidden2", {"input": (), "hidden2": ("input",), "hidden1": ("hidden2",),
                                        "output": ("hidden1",)}),
        ("go to hidden 2", graph(SPEC)),
    ],
)  # fmt: skip
def test_a_sentence_changes_the_graph(text: str, expected: dict[str, tuple[str, ...]]) -> None:
    assert graph(run(text, SPIRALS).project.spec) == expected


@pytest.mark.parametrize(
    ("text", "layer"),
    [
        ("set hidden1 units 32", Dense(32, "tanh")),
        ("activation hidden1 leaky relu", Dense(16, "leaky_relu")),
        ("units hidden 1 7", Dense(7, "tanh")),
        ("set hidden1 frozen", Dense(16, "tanh", frozen=True)),
        ("bias hidden1 off", Dense(16, "tanh", bias=False)),
    ],
)
def test_a_sentence_changes_a_setting(text: str, layer: Dense) -> None:
    assert run(text, SPIRALS).project.spec["hidden1"].layer == layer


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("connect hidden2 to hidden1", "hidden1 → hidden2 → hidden1 would be a circle"),
        ("connect hidden1 to output", "nothing would read hidden2"),
        ("add convolution 8 3", "a convolution reads images"),
        ("remove output", "cannot be removed"),
        ("disconnect hidden1 from hidden2", "it reads hidden1 alone"),
        ("rename hidden1 hidden2", "two layers have this name"),
        ("set output units 2", ""),
    ],
)
def test_what_cannot_be_done_says_why_and_changes_nothing(text: str, reason: str) -> None:
    before = SPIRALS.spec
    if not reason:  # the network is whole, and the data refuse it
        with pytest.raises(UserError, match="the target needs 3 outputs"):
            check_fit(run(text, SPIRALS).project, SPIRALS.dataset())
        return
    with pytest.raises(UserError) as told:
        run(text, SPIRALS)
    assert reason in str(told.value)
    assert SPIRALS.spec is before


@pytest.mark.parametrize(
    ("text", "problem", "offered"),
    [
        ("add den", "'den' is no kind of layer", "add dense"),
        ("set hidden1 un", "'un' is no setting of hidden1", "set hidden1 units"),
        ("connect hidden1 to ", "Layer of this network is missing here.", "connect hidden1 to output"),
        ("activation hidden2 sigm", "'sigm' is no activation", "activation hidden2 sigmoid"),
        ("add dense 1.5", "Units has to be a whole number", ""),
        ("add dense 4 5", "5 is one number too many", ""),
        ("fly", "'fly' is no command", ""),
    ],
)
def test_an_unfinished_sentence_says_what_is_missing_and_what_may_come(text: str, problem: str, offered: str) -> None:
    reading = read(text, SPEC, "hidden1")
    assert reading.command is None
    assert problem in reading.problem
    assert not offered or offered in reading.options


@pytest.mark.parametrize("kind", LAYERS)
def test_every_kind_of_layer_is_known_by_kind_and_label(kind: str) -> None:
    layer = LAYERS[kind]()
    for words in (kind, layer.label, kind.replace("_", " ").upper()):
        assert read(f"add {words} after hidden1", SPEC).command is not None, words
    assert any(plain(option) == plain(f"add{layer.label}") for option in read("add ", SPEC).options)


@pytest.mark.parametrize("kind", ACTIVATIONS)
def test_every_activation_is_known(kind: str) -> None:
    assert run(f"activation hidden1 {kind}", SPIRALS).project.spec["hidden1"].layer.output_activation() == kind


@pytest.mark.parametrize("kind", [kind for kind in LAYERS if kind != "input"])
def test_a_layer_that_is_written_is_read_again(kind: str) -> None:
    layer = LAYERS[kind]()
    for changed in (layer, *(_other(layer, name) for name in ("bias", "kernel", "rate", "activation", "padding"))):
        command = read(written(changed), SPEC, "hidden1").command
        assert command is not None, written(changed)
        if layer.min_inputs == 1 and kind not in ("reshape", "embedding"):
            shapes = {"conv", "max_pool", "average_pool", "global_average_pool", "flatten"}
            if kind not in shapes:
                made = command.edit(SPEC)
                assert made.spec[made.layer].layer == changed


def _other(layer: Any, name: str) -> Any:
    values = {"bias": False, "kernel": 5, "rate": 0.5, "activation": "tanh", "padding": "same"}
    return dataclasses.replace(layer, **{name: values[name]}) if hasattr(layer, name) else layer


def test_several_lines_are_all_done_or_none() -> None:
    made = run("dense 4 tanh as a\n# a remark\ndropout 0.5; dense 3", SPIRALS, "hidden1").project.spec
    assert made.names == ("input", "hidden1", "a", "dropout1", "hidden3", "hidden2", "output")
    with pytest.raises(UserError, match=r"^Line 2: 'fly' is no command"):
        run("dense 4\nfly", SPIRALS)


def test_a_branch_meets_the_other_way_where_it_fits() -> None:
    residual = run("connect hidden1 to output with add", SPIRALS).project.spec
    made = wiring.branched(residual, Dense(4), "input").spec
    assert graph(made)["concatenate1"] == ("hidden1", "hidden3")
    assert graph(made)["hidden2"] == ("concatenate1",)
    assert graph(made)["add1"] == ("hidden2", "hidden1"), "the sum needs 16 numbers as before"
    assert graph(wiring.branched(WAYS, Dense(4), "input").spec)["joined"] == ("left", "right", "hidden1")


# What is kept


def test_a_widened_branch_takes_the_other_branch_s_weights_along() -> None:
    old = initial(WAYS, 1)
    wider = wiring.with_size(WAYS, "left", 6)
    new = inherited(wider, WAYS, [old], 1)[0]
    assert np.array_equal(new["left.weight"][:, :4], old["left.weight"])
    assert np.array_equal(new["output.weight"][:4], old["output.weight"][:4])
    assert np.array_equal(new["output.weight"][6:], old["output.weight"][4:]), "right's units stand later now"
    assert "left keeps its 4 units, 2 start new" in kept_words(wider, WAYS)
    narrow = inherited(WAYS, wider, [new], 1)[0]
    assert narrow.same(old)
    assert "left keeps the first 4 of 6 units" in kept_words(WAYS, wider)


def test_more_filters_keep_each_pixel_s_weights_behind_flatten() -> None:
    spec = stack(("input", Input(16)), ("image", Reshape(4, 4, 1)), ("conv", Conv2D(2)), ("flat", Flatten()),
                 ("output", Dense(3, "softmax")))  # fmt: skip
    old, wider = initial(spec, 1), wiring.with_size(spec, "conv", 3)
    new = inherited(wider, spec, [old], 1)[0]
    pixels = new["output.weight"].reshape(4, 3, 3)
    assert np.array_equal(pixels[:, :2], old["output.weight"].reshape(4, 2, 3))
    assert np.array_equal(new["conv.weight"][..., :2], old["conv.weight"])


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("add dropout after hidden1", "kept all 6 arrays"),
        ("add dense 16 after hidden1", "kept 6 of 8 arrays; hidden3.weight and hidden3.bias start new"),
        ("set hidden1 units 20", "hidden1 keeps its 16 units, 4 start new; hidden2.weight keeps 256 of 320 numbers"),
        ("set hidden1 units 5", "hidden1 keeps the first 5 of 16 units; hidden2.weight keeps 80 of its 256 numbers"),
    ],
)
def test_an_edit_says_what_it_kept(text: str, words: str) -> None:
    outcome = run(text, SPIRALS)
    assert words in outcome.done
    same = [name for name, array in outcome.project.weights.items()
            if name in SPIRALS.weights and array.shape == SPIRALS.weights[name].shape]  # fmt: skip
    assert all(np.array_equal(outcome.project.weights[name], SPIRALS.weights[name]) for name in same)


# The clipboard


def test_layers_come_back_from_the_clipboard_with_their_weights() -> None:
    piece = from_bytes(to_bytes(taken(SPIRALS, ["hidden1", "hidden2"])))
    outcome = pasted(SPIRALS, piece, "hidden2")
    spec = outcome.project.spec
    assert graph(spec)["hidden3"] == ("hidden2",)
    assert graph(spec)["output"] == ("hidden4",)
    assert np.array_equal(outcome.project.weights["hidden4.weight"], SPIRALS.weights["hidden2.weight"])
    assert np.array_equal(outcome.project.initial["hidden4.bias"], SPIRALS.weights["hidden2.bias"])
    assert "3 of 4 arrays came along" in outcome.done, "hidden3 reads 16 numbers and no longer 2"


def test_a_part_with_branches_is_pasted_whole() -> None:
    project = run("connect hidden1 to output with add", SPIRALS).project
    made = pasted(project, taken(project, ["hidden1", "hidden2", "add1"]), "add1").project.spec
    assert graph(made)["add2"] == ("hidden4", "hidden3")
    assert graph(made)["output"] == ("add2",)


def test_a_copy_has_the_weights_of_its_origin() -> None:
    outcome = duplicate(("hidden2",)).run(SPIRALS)
    assert np.array_equal(outcome.project.weights["hidden3.weight"], SPIRALS.weights["hidden2.weight"])


def test_text_of_layers_is_pasted_as_text() -> None:
    text = to_text(taken(SPIRALS, ["hidden1", "hidden2"]))
    assert text == "dense 16 tanh\ndense 16 tanh"
    assert pasted_text(SPIRALS, text, "hidden2").project.spec.names[3:5] == ("hidden3", "hidden4")
    with pytest.raises(UserError, match="holds no layers"):
        pasted_text(SPIRALS, "import os; os.system('x')", "hidden2")


def _damaged(**changes: Any) -> bytes:
    data = json.loads(to_bytes(taken(SPIRALS, ["hidden1"])))
    data.update(changes)
    return json.dumps(data).encode()


ENTRY = {"name": "hidden1", "kind": "dense", "inputs": [], "settings": {"units": 4}}
NAN = base64.b64encode(np.array([np.nan]).tobytes()).decode()


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "damaged"),
        (b"\xff\xfe", "damaged"),
        (b"[" * 100_000, "damaged"),
        (b"{}", "holds no layers"),
        (_damaged(format=9), "another version"),
        (_damaged(layers=[]), "1 to 1000 layers"),
        (_damaged(layers=[{**ENTRY, "kind": "os.system"}]), "not known here"),
        (_damaged(layers=[{**ENTRY, "kind": ["dense"]}]), "damaged"),
        (_damaged(layers=[{**ENTRY, "inputs": ["output"]}]), "does not come before"),
        (_damaged(layers=[{**ENTRY, "settings": {"units": -1}}]), "smallest allowed value"),
        (_damaged(layers=[{**ENTRY, "settings": {"units": "4"}}]), "whole number"),
        (_damaged(layers=[ENTRY, ENTRY]), "stands there twice"),
        (_damaged(arrays={"other.weight": {"shape": [1], "data": NAN}}), "belongs to none"),
        (_damaged(arrays={"hidden1.bias": {"shape": [1], "data": NAN}}), "NaN"),
        (_damaged(arrays={"hidden1.bias": {"shape": [2], "data": NAN}}), "needs 2"),
        (_damaged(arrays={"hidden1.bias": {"shape": [-1], "data": NAN}}), "shape"),
        (_damaged(arrays={"hidden1.bias": {"shape": [1], "data": "!"}}), "damaged"),
    ],
)
def test_a_damaged_or_foreign_clipboard_is_refused_with_a_sentence(data: bytes, reason: str) -> None:
    with pytest.raises(UserError) as told:
        from_bytes(data)
    assert reason in str(told.value)


# Any edits


@st.composite
def sentences(draw: st.DrawFn, spec: NetworkSpec) -> str:
    one, other = (draw(st.sampled_from(spec.names)) for _ in range(2))
    kind = draw(st.sampled_from([*LAYERS]))
    return draw(
        st.sampled_from(
            [
                f"add {kind} after {one}", f"branch {kind} from {one}", f"add {kind} before {one}",
                f"connect {one} to {other}", f"connect {one} to {other} with add", f"disconnect {one} from {other}",
                f"connect {one} to {other} with concatenate", f"remove {one}", f"remove {one} and {other}",
                f"rename {one} {draw(st.sampled_from(['encoder', 'a1', other]))}", f"move {one} after {other}",
                f"move {one} right", f"move {one} left", f"set {one} units {draw(st.integers(1, 20))}",
                f"duplicate {one} and {other}",
            ]
        )
    )  # fmt: skip


@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_any_edits_keep_the_network_whole_or_are_refused(data: st.DataObject) -> None:
    project: Project = SPIRALS
    for _ in range(8):
        text = data.draw(sentences(project.spec))
        before = project
        try:
            after = run(text, project).project
            check_fit(after, project.dataset())
        except UserError:
            assert project is before
            continue
        assert checked(after.spec) == after.spec
        assert len(set(after.spec.names)) == len(after.spec.names)
        assert {name.split(".")[0] for name in after.weights} <= set(after.spec.names)
        assert all(after.weights[n].shape == a.shape for n, a in initial(after.spec, 0).items())
        project = after
