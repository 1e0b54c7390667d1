"""Random networks of all layers on flat rows, stacked and branched: slopes against central differences."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from core.errors import UserError
from core.graph_edits import added, reading, resized, with_columns, with_outputs
from core.layer import Layer
from core.layers.activation import ActivationLayer
from core.layers.add import Add
from core.layers.batch_norm import BatchNorm
from core.layers.concatenate import Concatenate
from core.layers.conv2d import Conv2D
from core.layers.dense import Dense
from core.layers.dropout import Dropout
from core.layers.input import Input
from core.layers.layer_norm import LayerNorm
from core.layers.pooling import GlobalAveragePool
from core.layers.prelu import PReLU
from core.layers.reshape import Reshape
from core.spec import LayerSpec, NetworkSpec, checked, from_json, stack
from tests.core.flat_networks import STEP, calculated, check, engine_for, graph, two_inputs, walk_of

EPSILON = 0.1
"""Large, so that a batch with hardly any variance does not bend the loss more than central differences can follow."""
SMOOTH = ("tanh", "sigmoid", "softplus", "identity", "softmax")


def singles() -> st.SearchStrategy[Layer]:
    """Draw a layer that reads one other."""
    return st.one_of(
        st.builds(Dense, st.integers(1, 4), st.sampled_from(SMOOTH), st.booleans()),
        st.builds(ActivationLayer, st.sampled_from(SMOOTH)),
        st.builds(Dropout, st.sampled_from([0.0, 0.2, 0.6])),
        st.builds(BatchNorm, st.sampled_from([0.1, 0.5, 1.0]), st.just(EPSILON), st.booleans()),
        st.builds(LayerNorm, st.just(EPSILON)),
        st.builds(PReLU),
    )


@st.composite
def stacks(draw: st.DrawFn) -> NetworkSpec:
    """Draw a stack of one to five layers between input and output."""
    drawn = draw(st.lists(singles(), min_size=1, max_size=5))
    assume(_fits(drawn))
    middle: list[tuple[str, Layer]] = [("first", Dense(draw(st.integers(2, 4)), "tanh"))]
    middle += [(f"layer{k}", layer) for k, layer in enumerate(drawn)]
    return stack(("input", Input(draw(st.integers(2, 3)))), *middle, ("output", Dense(2, "identity")))


def _fits(layers: list[Layer]) -> bool:
    """Tell whether no layer normalization comes behind a single neuron."""
    wide = True
    for layer in layers:
        if isinstance(layer, Dense):
            wide = layer.units > 1
        if isinstance(layer, LayerNorm) and not wide:
            return False
    return True


@st.composite
def graphs(draw: st.DrawFn) -> NetworkSpec:
    """Draw a network in which each layer reads any earlier ones; loose ends are joined at the output."""
    layers, widths = [LayerSpec("input", Input(2))], {"input": 2}
    for k in range(draw(st.integers(2, 7))):
        name, names = f"layer{k}", list(widths)
        kind: Any = draw(st.sampled_from(["one", "one", "add", "join"]))
        read = [draw(st.sampled_from(names))]
        if kind == "one":
            layer = draw(singles())
            assume(not (isinstance(layer, LayerNorm) and widths[read[0]] < 2))
        else:
            layer = Add() if kind == "add" else Concatenate()
            fitting = [n for n in names if kind == "join" or widths[n] == widths[read[0]]]
            read += draw(st.lists(st.sampled_from(fitting), min_size=1, max_size=3))
        widths[name] = layer.out_shape(name, tuple((widths[n],) for n in read))[0]
        layers.append(LayerSpec(name, layer, tuple(read)))
    used = {name for layer in layers for name in layer.inputs}
    ends = [name for name in widths if name not in used]
    if len(ends) > 1:
        layers.append(LayerSpec("ends", Concatenate(), tuple(ends)))
    layers.append(LayerSpec("output", Dense(2, "identity"), ("ends",) if len(ends) > 1 else tuple(ends)))
    return checked(NetworkSpec(tuple(layers)))


@settings(max_examples=80, deadline=None)
@given(spec=stacks(), rows=st.integers(1, 4), seed=st.integers(0, 1000))
@pytest.mark.proves("tests", network="random_graphs")
def test_random_stacks(spec: NetworkSpec, rows: int, seed: int) -> None:
    check(spec, rows, seed)


@settings(max_examples=100, deadline=None)
@given(spec=graphs(), rows=st.integers(1, 4), seed=st.integers(0, 1000))
@pytest.mark.proves("tests", network="random_graphs several_readers")
def test_random_graphs(spec: NetworkSpec, rows: int, seed: int) -> None:
    check(spec, rows, seed)


@settings(max_examples=40, deadline=None)
@given(spec=graphs(), seed=st.integers(0, 1000))
@pytest.mark.proves("tests", network="random_graphs explained")
def test_every_step_of_a_random_graph_is_true(spec: NetworkSpec, seed: int) -> None:
    walk = walk_of(spec, seed)
    for told in (walk[k] for k in range(len(walk))):
        if told.phase in ("forward", "backward"):
            assert calculated(told) == pytest.approx(told.result, abs=1e-10, rel=1e-10), told.title


@settings(max_examples=40, deadline=None)
@given(spec=graphs(), seed=st.integers(0, 1000))
@pytest.mark.proves("tests", network="random_graphs")
def test_a_random_graph_comes_back_and_repeats_itself(spec: NetworkSpec, seed: int) -> None:
    again = from_json(spec.to_json())
    assert again == spec
    engines = [engine_for(made, 3, seed) for made in (spec, again)]
    for engine in engines:
        engine.step(engine.tape(3), STEP)
    assert np.array_equal(engines[0].grads, engines[1].grads)
    assert np.array_equal(engines[0].params, engines[1].params)


@st.composite
def fed_twice(draw: st.DrawFn) -> NetworkSpec:
    """Draw a network with two to four input layers, some joined late, and one or two outputs."""
    count = draw(st.integers(2, 4))
    layers = [LayerSpec(f"in{k}", Input(draw(st.integers(1, 3)))) for k in range(count)]
    ends = []
    for k in range(count):
        layers.append(LayerSpec(f"own{k}", draw(singles().filter(lambda x: not isinstance(x, LayerNorm))), (f"in{k}",)))
        ends.append(f"own{k}")
    layers.append(LayerSpec("joined", Concatenate(), (*ends, draw(st.sampled_from([f"in{k}" for k in range(count)])))))
    layers.append(LayerSpec("first", Dense(1, "identity"), ("joined",)))
    layers.append(LayerSpec("second", Dense(1, draw(st.sampled_from(SMOOTH[:4]))), (draw(st.sampled_from(ends)),)))
    return checked(NetworkSpec((*layers, LayerSpec("output", Concatenate(), ("first", "second")))))


@pytest.mark.proves("tests", network="random_graphs several_inputs several_outputs")
@settings(max_examples=60, deadline=None)
@given(spec=fed_twice(), rows=st.integers(1, 4), seed=st.integers(0, 1000))
def test_random_networks_with_several_inputs_and_outputs(spec: NetworkSpec, rows: int, seed: int) -> None:
    check(spec, rows, seed)


@pytest.mark.proves("tests", network="several_inputs")
def test_input_layers_read_the_columns_one_after_the_other() -> None:
    spec = two_inputs()
    assert [list(spec.columns(name)) for name in spec.inputs] == [[0, 1], [2], [3]]
    engine = engine_for(spec, 3, 1)
    tape = engine.tape(3)
    engine.forward(tape)
    for name in spec.inputs:
        columns = spec.columns(name)
        assert np.array_equal(tape[f"{name}.a"], tape["x"][:, columns.start : columns.stop])


@pytest.mark.proves("tests", network="several_inputs")
def test_a_network_with_two_inputs_is_one_with_its_columns_in_one_input() -> None:
    """The same weights, once behind two inputs and once behind one whose rows they share."""
    apart = graph(
        ("left", Input(2), ""), ("right", Input(3), ""), ("both", Concatenate(), "left right"),
        ("hidden1", Dense(4, "tanh"), "both"), ("output", Dense(2, "identity"), "hidden1"),
    )  # fmt: skip
    whole = stack(("input", Input(5)), ("hidden1", Dense(4, "tanh")), ("output", Dense(2, "identity")))
    engines = [engine_for(spec, 4, 6) for spec in (apart, whole)]
    for engine in engines:
        engine.step(engine.tape(4))
    assert np.array_equal(engines[0].grads, engines[1].grads)


def test_data_of_another_width_go_to_the_last_input_layer() -> None:
    spec = two_inputs()
    assert [len(with_columns(spec, 6).columns(name)) for name in spec.inputs] == [2, 1, 3]
    with pytest.raises(UserError, match="late: the data have 3 inputs, and the other input layers read all of them"):
        with_columns(spec, 3)
    assert [len(resized(spec, "numbers", 1).columns(name)) for name in spec.inputs] == [1, 2, 1]
    with pytest.raises(UserError, match="late: 2 units leave no column of the data for category; choose 1 to 1"):
        resized(spec, "late", 2)
    removed = spec.remove("late")
    assert removed.n_inputs == 4
    assert "last" not in removed
    assert removed["output"].inputs == ("hidden2",)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda spec: added(spec, Input(), "output"), "input: it reads one column"),
        (lambda spec: added(spec, Add(), "hidden1"), "Add: no layer before hidden1 gives 4 numbers as it does"),
        (lambda spec: added(spec, Conv2D(), "hidden1"), "conv1: a convolution reads images"),
        (lambda spec: reading(spec, "output", ("nowhere",)), "output: it reads 'nowhere', which is no earlier layer"),
        (lambda spec: reading(spec, "output", ("input",)), "hidden1: nothing reads this layer; connect it or remove"),
        (lambda spec: reading(spec, "output", ()), r"output: a Dense layer reads 1 layer\(s\), and it has 0"),
    ],
)
def test_edits_that_do_not_fit_are_refused(change: Callable[[NetworkSpec], object], words: str) -> None:
    with pytest.raises(UserError, match=words):
        change(stack(("input", Input(1)), ("hidden1", Dense(4, "tanh")), ("output", Dense(2, "identity"))))


def test_an_image_comes_with_a_layer_that_makes_it_flat_again() -> None:
    spec = stack(("input", Input(12)), ("output", Dense(2, "identity")))
    spec, name = added(spec, Reshape(), "input")
    assert spec.shapes()[name] == (3, 4, 1)
    spec, conv = added(spec, Conv2D(2, 2), name)
    assert spec.names == ("input", name, conv, "flatten1", "output")
    spec, pooled = added(spec, GlobalAveragePool(), conv)
    assert spec["flatten1"].inputs == (pooled,)


@pytest.mark.proves("tests", network="several_outputs")
def test_output_layers_are_split_off_and_take_what_the_data_need() -> None:
    spec = stack(("input", Input(2)), ("hidden1", Dense(4, "tanh")), ("output", Dense(3, "identity")))
    spec, name = added(spec, Concatenate(), "output")
    assert (name, spec.output.inputs) == ("output2", ("output", "output2"))
    spec = with_outputs(spec, 4)
    assert [spec.shapes()[head] for head in spec.output.inputs] == [(2,), (2,)]
    spec, name = added(spec, Concatenate(), spec.output.name)
    assert spec.output.inputs == ("output", "output2", "output3")
    assert spec.shapes()[spec.output.name] == (4,)
    check(spec)
    with pytest.raises(UserError, match="concatenate1: the target needs 2 outputs, and this layer cannot have them"):
        with_outputs(spec, 2)
    with pytest.raises(UserError, match="output3: it has one unit; a further output needs a target of its own"):
        added(spec, Concatenate(), spec.output.name)
