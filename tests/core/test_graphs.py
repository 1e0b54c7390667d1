"""Random networks of all layers on flat rows, stacked and branched: slopes against central differences."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from core.layer import Layer
from core.layers.activation import ActivationLayer
from core.layers.add import Add
from core.layers.batch_norm import BatchNorm
from core.layers.concatenate import Concatenate
from core.layers.dense import Dense
from core.layers.dropout import Dropout
from core.layers.input import Input
from core.layers.layer_norm import LayerNorm
from core.layers.prelu import PReLU
from core.spec import LayerSpec, NetworkSpec, checked, from_json, stack
from tests.core.flat_networks import STEP, calculated, check, engine_for, walk_of

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
