"""What the debugger tells of the layers on flat rows and of branches: every equation is true, every number is told."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from core.activations import ACTIVATIONS
from core.explanation import Explanation, Factor, Ref
from core.layer import Layer
from core.layers.activation import ActivationLayer
from core.layers.add import Add
from core.layers.batch_norm import BatchNorm
from core.layers.concatenate import Concatenate
from core.layers.dense import Dense
from core.layers.dropout import Dropout
from core.layers.flatten import Flatten
from core.layers.input import Input
from core.layers.layer_norm import LayerNorm
from core.layers.prelu import PReLU
from core.layers.reshape import Reshape
from core.losses import CategoricalCrossEntropy, SquaredError
from core.picture_of import walk_picture
from core.program import Gather
from core.spec import NetworkSpec, stack
from core.walk import PIXEL_PARTS, UNIT_PARTS, Walk
from tests.core.combinations import MIDDLES, network
from tests.core.flat_networks import (
    SINGLE,
    between,
    branched,
    calculated,
    categories,
    doubled,
    graph,
    two_inputs,
    two_outputs,
    walk_of,
)


def on_image(*layers: Layer) -> NetworkSpec:
    first = ("hidden1", Dense(12, "tanh")), ("image", Reshape(2, 3, 2))
    middle = [(f"middle{k + 1}", layer) for k, layer in enumerate(layers)]
    return stack(("input", Input(2)), *first, *middle, ("flat", Flatten()), ("output", Dense(2, "identity")))


def on_input(layer: Layer) -> NetworkSpec:
    return stack(("input", Input(4)), ("middle1", layer), ("output", Dense(2, "identity")))


def images_joined() -> NetworkSpec:
    return graph(
        ("input", Input(2), ""),
        ("hidden1", Dense(8, "tanh"), "input"),
        ("first", Reshape(2, 2, 2), "hidden1"),
        ("hidden2", Dense(4, "tanh"), "input"),
        ("second", Reshape(2, 2, 1), "hidden2"),
        ("joined", Concatenate(), "first second first"),
        ("sum", Add(), "joined joined"),
        ("flat", Flatten(), "sum"),
        ("output", Dense(2, "identity"), "flat"),
    )


WHOLE = {
    "branched": branched(),
    "doubled": doubled(),
    "categories": categories(),
    "several_inputs": two_inputs(),
    "several_outputs": two_outputs(),
    "images joined": images_joined(),
}
IMAGES = {"image " + name: on_image(SINGLE[name]) for name in SINGLE if not name.startswith("activation")}
CASES = {
    **{name: between(layer) for name, layer in SINGLE.items()},
    **{"input " + name: on_input(layer) for name, layer in SINGLE.items()},
    **{"image " + kind: on_image(ActivationLayer(kind)) for kind in ("tanh", "softmax", "log_softmax")},
    **IMAGES,
    **WHOLE,
}


def steps(walk: Walk) -> list[Explanation]:
    return [told for told in (walk[k] for k in range(len(walk))) if told.phase in ("forward", "backward")]


@pytest.mark.proves("explained truly", layer=lambda given: CASES[given["name"]])
@pytest.mark.proves("tests", network=lambda given: f"explained {given['name']}")
@pytest.mark.parametrize("name", CASES)
def test_every_equation_is_true_and_uses_each_of_its_factors(name: str) -> None:
    for seed in (5, 6):
        for told in steps(walk_of(CASES[name], seed)):
            assert calculated(told) == pytest.approx(told.result, abs=1e-12), told.title
            assert set(range(len(told.factors))) == {t for t in told.equation if isinstance(t, int)}, told.title
            assert told.words.endswith(".")
            assert told.title[0].isupper()
            assert told.line
            assert told.transcript


@pytest.mark.parametrize("name", CASES)
def test_every_number_of_the_tape_is_told_in_order(name: str) -> None:
    walk = walk_of(CASES[name])
    last = {(s.phase, s.layer, s.part): s for s in walk.segments if s.phase in ("forward", "backward")}
    for (_, layer, part), segment in last.items():
        told = [segment.explain(k).result for k in range(segment.count)]
        if part.startswith("slope."):
            assert told == walk.engine.slopes[f"{layer}.{part[6:]}"].ravel(order="F").tolist()
        else:
            assert told == walk.tape[f"{layer}.{part}"].ravel().tolist()


@pytest.mark.parametrize("name", CASES)
def test_every_slope_that_somebody_asks_for_is_told(name: str) -> None:
    walk = walk_of(CASES[name])
    program = walk.engine.program
    told = {(s.layer, s.part): s.count for s in walk.segments if s.phase == "backward"}
    for entry in program.order.entries:
        if entry.info.trained:
            assert told[entry.layer, f"slope.{entry.info.name}"] == entry.stop - entry.start
    for op in program.ops:
        if isinstance(op, Gather):
            assert told[op.layer, "da"] == walk.tape[f"{op.layer}.da"].size


@pytest.mark.parametrize("name", CASES)
def test_every_factor_is_what_its_place_says(name: str) -> None:
    walk = walk_of(CASES[name])
    for told in steps(walk):
        for factor in told.factors:
            if factor.ref is not None and factor.part.startswith("slope."):
                name = f"{factor.ref.layer}.{factor.part[6:]}"
                assert factor.value == walk.engine.slopes[name].ravel()[factor.ref.index[0]]
            elif factor.ref is not None and factor.part and factor.ref.index:
                assert factor.value == number_at(walk, factor)


def number_at(walk: Walk, factor: Factor) -> float:
    """Give the number of the tape; statistics of normalization stand once for a unit, or for a pixel's units."""
    layer, place = factor.ref.layer, factor.ref.index[0]
    if factor.part in ("mean", "variance") and f"{layer}.batch_{factor.part}" in walk.tape:
        array = walk.tape[f"{layer}.batch_{factor.part}"].ravel()
        return array[place % array.size]
    array = walk.tape[f"{layer}.{factor.part}"].ravel()
    units = walk.project.spec.shapes()[layer][-1]
    return array[place // units if factor.part in PIXEL_PARTS else place]


@pytest.mark.parametrize("name", CASES)
def test_the_picture_can_be_drawn_at_every_kind_of_step(name: str) -> None:
    walk = walk_of(CASES[name])
    for segment in walk.segments:
        picture = walk_picture(walk, segment.start)
        assert picture.focus is not None
    last = walk_picture(walk, len(walk) - 1)
    for entry in walk.engine.program.order.entries:
        if entry.info.trained:
            assert np.array_equal(last.weights[entry.name], walk.weights_after[entry.name])


def told_of(walk: Walk, title: str) -> Explanation:
    return next(told for told in steps(walk) if told.title == title)


def test_how_it_reads() -> None:
    walk = walk_of(between(ActivationLayer("tanh"), BatchNorm(), LayerNorm(), PReLU(), Dropout(0.5)))
    assert told_of(walk, "Value of middle1 · neuron 2").symbols == "tanh(x₂)"
    batch = told_of(walk, "Value of middle2 · neuron 1")
    assert batch.symbols == "(x₁ − mean₁) / √(variance₁ + ε) × scale₁ + shift₁"
    assert "One row has no variance" in batch.note
    assert told_of(walk, "Mean for middle3").symbols == "(x₁ + x₂ + x₃ + x₄) / 4"
    assert told_of(walk, "Variance for middle3").symbols.startswith("((x₁ − mean)² + (x₂ − mean)² + ")
    assert told_of(walk, "Value of middle3 · neuron 3").symbols == "(x₃ − mean) / √(variance + ε) × scale₃ + shift₃"
    leaks = [told for told in steps(walk) if told.title.startswith("Value of middle4")]
    assert {told.symbols for told in leaks} <= {f"x{k}{end}" for k in "₁₂₃₄" for end in ("", f" × leak{k}")}
    assert told_of(walk, "Value of middle5 · neuron 4").symbols == "x₄ × m₄"
    assert told_of(walk, "Slope of scale 2 of middle2").symbols == "∂L/∂a₂ × n₂"
    assert told_of(walk, "Slope of middle1 · neuron 1").left == "∂L/∂x₁"


def test_how_branches_read() -> None:
    walk = walk_of(branched())
    assert told_of(walk, "Value of skip · neuron 1").symbols == "x₁(hidden1) + x₁(hidden2) + x₁(norm)"
    assert told_of(walk, "Value of side · neuron 7").symbols == "x₁(input)"
    gathered = told_of(walk, "Slope of hidden1 · neuron 2")
    assert gathered.symbols == "∂L/∂a₂(norm) + ∂L/∂a₂(skip) + ∂L/∂a₂(leak)"
    assert gathered.words.startswith("Several layers read this value")
    through = told_of(walk, "Slope of hidden1 · neuron 2, through leak")
    assert through.left == "∂L/∂a₂(leak)"
    assert gathered.factors[2].value == through.result
    assert walk[walk.origin(gathered.factors[2]) or 0].title == through.title
    assert told_of(walk_of(doubled()), "Slope of hidden1 · neuron 1, through twice").symbols == "2 × ∂L/∂a₁"


def test_what_a_gathered_slope_is_made_of_comes_before_it() -> None:
    walk = walk_of(branched())
    for layer in ("hidden1", "norm"):
        made = [s for s in walk.segments if s.phase == "backward" and s.layer == layer and s.part.startswith("da")]
        assert len(made) == 1 + len(walk.project.spec.consumers(layer))
        assert made[-1].part == "da"
        assert "Several layers" in made[-1].explain(0).words


def test_dropped_and_kept_values_are_told_apart() -> None:
    told = [t for t in steps(walk_of(between(Dropout(0.5), units=12))) if t.title.startswith("Value of middle1")]
    dropped, kept = ([t for t in told if t.factors[1].value == value] for value in (0.0, 2.0))
    assert len(dropped) + len(kept) == 12
    assert dropped
    assert kept
    assert all(t.result == 0 and "dropped" in t.words for t in dropped)
    assert all("kept" in t.words for t in kept)


def test_an_activation_layer_behind_a_joined_loss_says_where_its_slope_comes_from() -> None:
    spec = graph(
        ("input", Input(2), ""), ("wide", Dense(3, "identity"), "input"), ("output", ActivationLayer("softmax"), "wide")
    )
    plain = walk_of(graph(("input", Input(2), ""), ("wide", Dense(3, "identity"), "input")))
    config = dataclasses.replace(plain.project.config, loss=CategoricalCrossEntropy())
    project = dataclasses.replace(plain.project, spec=spec, config=config)
    walk = Walk(project, plain.data, 0, plain.frame)
    told = told_of(walk, "Slope of wide · neuron 3")
    assert "the loss gives this slope itself" in told.words
    assert told.result == walk.tape["output.dz"][0, 2]
    origin = walk.origin(told.factors[0])
    assert origin is not None
    assert walk[origin].phase == "loss"
    assert np.isfinite(calculated(told))


def test_every_activation_says_its_formula() -> None:
    for kind, function in ACTIVATIONS.items():
        told = told_of(walk_of(between(ActivationLayer(kind))), "Value of middle1 · neuron 1")
        assert function.label in told.words
        assert told.note


@pytest.mark.parametrize("kind", list(MIDDLES))
def test_places_of_units_are_known_without_explaining_them(kind: str) -> None:
    """`Walk.find` takes the place of a unit for its step: a long sum is too dear to be explained only to look."""
    walk = walk_of(network(kind, "tanh", SquaredError()))
    for segment in (segment for segment in walk.segments if segment.part in UNIT_PARTS):
        focuses = [walk[step].focus for step in range(segment.start, segment.stop)]
        assert focuses == [Ref("unit", segment.layer, (unit,)) for unit in range(segment.count)]
