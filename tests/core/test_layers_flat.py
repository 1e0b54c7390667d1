"""The layers on flat rows: slopes against central differences, statistics, masks, safety, errors."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from core import fields
from core.activations import ACTIVATIONS
from core.catalogue import LAYERS
from core.errors import UserError
from core.layer import Layer, ShapeError
from core.layers.activation import ActivationLayer
from core.layers.add import Add
from core.layers.batch_norm import BatchNorm
from core.layers.concatenate import Concatenate
from core.layers.dense import Dense
from core.layers.dropout import Dropout
from core.layers.embedding import Embedding
from core.layers.flatten import Flatten
from core.layers.input import Input
from core.layers.layer_norm import LayerNorm
from core.layers.prelu import PReLU
from core.layers.reshape import Reshape
from core.losses import LOSSES
from core.params import initial, layout
from core.program import check_rows
from core.spec import LayerSpec, NetworkSpec, from_json, stack
from tests.core.flat_networks import (
    SINGLE,
    STEP,
    between,
    branched,
    categories,
    check,
    doubled,
    engine_for,
    graph,
    two_inputs,
    two_outputs,
    weights_for,
)
from tests.core.reference_cases import outputs_of


@pytest.mark.proves("central differences", layer="name")
@pytest.mark.parametrize("rows", [1, 5])
@pytest.mark.parametrize("name", SINGLE)
def test_every_layer_against_central_differences(name: str, rows: int) -> None:
    engine = check(between(SINGLE[name]), rows)
    assert engine.trained_slopes.any()


@pytest.mark.proves("central differences", layer="name")
@pytest.mark.parametrize("name", SINGLE)
def test_every_layer_on_the_input_itself(name: str) -> None:
    layers = ("middle1", SINGLE[name]), ("output", Dense(2, "identity"))
    check(stack(("input", Input(4)), *layers))


@pytest.mark.proves("central differences", layer="name")
@pytest.mark.parametrize("name", SINGLE)
def test_every_layer_as_the_output(name: str) -> None:
    check(stack(("input", Input(3)), ("hidden1", Dense(3, "tanh")), ("output", SINGLE[name])))


@pytest.mark.proves("central differences", layer="name")
@pytest.mark.parametrize("name", [name for name in SINGLE if "softmax" not in name])
def test_every_layer_on_images(name: str) -> None:
    first = ("hidden1", Dense(12, "tanh")), ("image", Reshape(2, 3, 2)), ("middle1", SINGLE[name])
    check(stack(("input", Input(2)), *first, ("flat", Flatten()), ("output", Dense(2, "identity"))), rows=3)


@pytest.mark.parametrize("kind", ["softmax", "log_softmax"])
def test_shares_of_an_image_are_those_of_each_pixel(kind: str) -> None:
    first = ("hidden1", Dense(12, "tanh")), ("image", Reshape(2, 3, 2)), ("middle1", ActivationLayer(kind))
    spec = stack(("input", Input(2)), *first, ("flat", Flatten()), ("output", Dense(2, "identity")))
    engine = check(spec, rows=3)
    values = engine.tape(3)["middle1.a"]
    assert (values if kind == "softmax" else np.exp(values)).sum(axis=-1) == pytest.approx(np.ones((3, 2, 3)))


@pytest.mark.proves("central differences", layer="spec")
@pytest.mark.proves("tests", network="several_readers")
@pytest.mark.parametrize("spec", [branched(), doubled(), categories(), two_inputs(), two_outputs()])
def test_networks_with_branches_and_categories(spec: NetworkSpec) -> None:
    check(spec)
    check(spec, rows=1)


LOGITS = {kind: LOSSES[kind] for kind in LOSSES if LOSSES[kind].logits_of}


@pytest.mark.parametrize("source", ["dense", "input", "add"])
@pytest.mark.parametrize("kind", LOGITS)
def test_an_activation_layer_takes_the_loss_that_is_calculated_with_it(kind: str, source: str) -> None:
    loss = LOGITS[kind]()
    units = outputs_of(loss)
    layers = [("input", Input(units), "")]
    if source != "input":
        layers += [("wide", Dense(units, "tanh"), "input"), ("more", Dense(units, "tanh"), "wide")]
        layers += [("joined", Add(), "wide more") if source == "add" else ("joined", Dense(units, "identity"), "more")]
    spec = graph(*layers, ("output", ActivationLayer(loss.logits_of), "joined" if source != "input" else "input"))
    engine = check(spec, loss=loss)
    assert engine.tape(5)["output.dz"].any()


@pytest.mark.parametrize("name", [name for name in SINGLE if not name.startswith("activation")])
@pytest.mark.parametrize("kind", [kind for kind, loss in LOGITS.items() if loss.logits_of == "identity"])
def test_a_loss_on_plain_numbers_takes_any_layer_as_the_output(kind: str, name: str) -> None:
    loss = LOGITS[kind]()
    units = outputs_of(loss)
    if units == 1 and "layer_norm" in name:
        return
    check(stack(("input", Input(3)), ("hidden1", Dense(units, "tanh")), ("output", SINGLE[name])), loss=loss)


def test_an_activation_layer_does_what_the_one_in_a_dense_layer_does() -> None:
    for kind in ACTIVATIONS:
        inside = stack(("input", Input(3)), ("hidden1", Dense(4, kind)), ("output", Dense(2, "identity")))
        apart = graph(
            ("input", Input(3), ""),
            ("hidden1", Dense(4, "identity"), "input"),
            ("after", ActivationLayer(kind), "hidden1"),
            ("output", Dense(2, "identity"), "after"),
        )
        engines = [engine_for(spec, 5, 3) for spec in (inside, apart)]
        for engine in engines:
            engine.step(engine.tape(5))
        assert np.array_equal(engines[0].grads, engines[1].grads)
        assert np.array_equal(engines[0].tape(5)["output.a"], engines[1].tape(5)["output.a"])


@pytest.mark.proves("finite at ±1e4", layer="name")
@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("size", [1e4, -1e4, 1e-4])
@pytest.mark.parametrize("name", [n for n in SINGLE if n not in ("activation exp",)])
def test_large_and_small_numbers_stay_finite(name: str, size: float, dtype: str) -> None:
    spec = stack(("input", Input(4)), ("middle1", SINGLE[name]), ("output", Dense(2, "identity")))
    engine = engine_for(spec, 5, 3, dtype)
    tape = engine.tape(5)
    tape["input.a"][:] = size + tape["input.a"] * abs(size) * 0.01
    engine.step(tape, STEP)
    assert np.isfinite(tape["loss"]).all()
    assert np.isfinite(engine.params).all()
    assert np.isfinite(engine.grads).all()
    engine.forward(tape)
    assert np.isfinite(tape["output.a"]).all()


def test_where_the_parameters_start() -> None:
    spec = between(BatchNorm(), LayerNorm(), PReLU())
    start = initial(spec, 0)
    expected = {"middle1": {"scale": 1, "shift": 0, "mean": 0, "variance": 1}}
    expected |= {"middle2": {"scale": 1, "shift": 0}, "middle3": {"leak": 0.25}}
    for layer, values in expected.items():
        for name, value in values.items():
            assert (start[f"{layer}.{name}"] == np.full(4, float(value))).all(), name


@pytest.mark.parametrize("layer", [BatchNorm(), LayerNorm(), PReLU(), Embedding()])
def test_frozen_layers_have_nothing_to_train(layer: Layer) -> None:
    frozen = dataclasses.replace(layer, frozen=True)
    assert any(p.trained for p in layer.parameters(((4,),)))
    assert not any(p.trained for p in frozen.parameters(((4,),)))


@pytest.mark.proves("tests", network="steady_state")
def test_nothing_is_allocated_in_the_steady_state() -> None:
    """Measured with many rows, so that an array of the batch would stand out."""
    import tracemalloc

    rows = 20_000
    for spec in (branched(), doubled(), categories(), between(*(SINGLE[n] for n in ("activation tanh", "dropout")))):
        engine = engine_for(spec, rows, 3)
        tape = engine.tape(rows)
        engine.step(tape, 1)
        tracemalloc.start()
        for step in range(2, 4):
            engine.step(tape, step)
        engine.forward(tape)
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert peak < rows * 8, (spec.names, peak)


REFUSED = {
    "add": (("joined", Add(), "hidden1 hidden2"), r"joined: it adds layers of the same size, and it gets 3 and 4; .*"),
    "concatenate": (("joined", Concatenate(), "hidden1 image"), r"joined: it joins layers .* gets 3 and 2×2×1; .*"),
    "layer_norm": (("joined", LayerNorm(), "single"), r"joined: it normalizes over .* gets only 1; .*"),
    "embedding": (("joined", Embedding(), "image"), r"joined: an embedding reads a flat row .* gets 2×2×1; .*"),
}


@pytest.mark.proves("misfits refused or explained", layer="kind")
@pytest.mark.proves("tests", network="shapes")
@pytest.mark.parametrize("kind", REFUSED)
def test_shapes_that_do_not_fit_are_told_at_the_layer(kind: str) -> None:
    layer, words = REFUSED[kind]
    others = ("hidden1", Dense(3), "input"), ("hidden2", Dense(4), "input"), ("single", Dense(1), "input")
    image = ("image", Reshape(2, 2, 1), "hidden2")
    layers = (("input", Input(2), ""), *others, image, layer)
    spec = NetworkSpec(tuple(LayerSpec(name, kind, tuple(read.split())) for name, kind, read in layers))
    with pytest.raises(ShapeError, match=words):
        spec.shapes()


@pytest.mark.parametrize("layer", [Add(), Concatenate()])
def test_one_input_is_too_few(layer: Layer) -> None:
    with pytest.raises(UserError, match=r"joined: a .* layer reads 2 layer"):
        graph(("input", Input(2), ""), ("joined", layer, "input"))


def test_categories_outside_the_table_are_refused_by_row_and_input() -> None:
    spec = categories()
    check_rows(spec, np.array([[0, 4, 2], [1, 1, 3.0]]))
    for wrong, shown in ((5.0, "5"), (-1.0, "−1"), (1.5, "1.5"), (np.nan, "NaN")):
        with pytest.raises(UserError, match=rf"^embed: row 2 holds {shown} in input 3, .*from 0 to 4; "):
            check_rows(spec, np.array([[0, 4, 2], [1, 1, wrong]]))


def test_a_category_outside_the_table_counts_as_the_nearest_while_calculating() -> None:
    engine = engine_for(categories(), 2, 3)
    tape = engine.tape(2)
    tape["input.a"][:] = [[-3, 0, 99], [0, 0, 4]]
    engine.step(tape)
    assert np.array_equal(tape["embed.a"][0], tape["embed.a"][1])


def test_categories_that_are_no_input_send_back_nothing() -> None:
    spec = graph(
        ("input", Input(2), ""),
        ("hidden1", Dense(3, "relu"), "input"),
        ("embed", Embedding(4, 2), "hidden1"),
        ("output", Dense(1, "identity"), "embed"),
    )
    engine = check(spec)
    assert not engine.slopes["hidden1.weight"].any()


OWN = ("activation", "dropout", "batch_norm", "layer_norm", "prelu", "add", "concatenate", "embedding")


@pytest.mark.parametrize("kind", OWN)
def test_every_kind_is_found_described_and_read_back(kind: str) -> None:
    layer = LAYERS[kind]()
    assert layer.caption()
    assert layer.summary.endswith(".")
    assert fields.from_dict(LAYERS[kind], fields.to_dict(layer), "here") == layer
    assert all(info.help and info.label for info in fields.settings_of(layer))
    assert layer.multiply_adds(((4,), (4,))) >= 0


def test_a_network_of_all_kinds_comes_back_from_json() -> None:
    for spec in (branched(), doubled(), categories()):
        assert from_json(spec.to_json()) == spec
        assert weights_for(spec, 1).same(weights_for(from_json(spec.to_json()), 1))
        assert [e.info.trained for e in layout(spec).entries] == sorted(
            (e.info.trained for e in layout(spec).entries), reverse=True
        )


def test_settings_out_of_range_are_refused() -> None:
    for layer in (Dropout(1.0), BatchNorm(momentum=0.0), BatchNorm(epsilon=0.0), LayerNorm(epsilon=-1.0), Embedding(0)):
        with pytest.raises(UserError, match=r"^here: "):
            fields.check(layer, "here")
