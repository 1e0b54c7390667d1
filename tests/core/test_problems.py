"""What is wrong or unwise in a network is found at its place, and each remedy takes it away."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.data.catalogue import all_sets
from core.errors import UserError
from core.fitting import check_fit
from core.graph_edits import wired
from core.layer import Layer
from core.layers.add import Add
from core.layers.conv2d import Conv2D
from core.layers.dense import Dense
from core.layers.dropout import Dropout
from core.layers.flatten import Flatten
from core.layers.input import Input
from core.layers.reshape import Reshape
from core.losses import LOSSES, BinaryCrossEntropy, CategoricalCrossEntropy, SquaredError
from core.problems import Problem, problems
from core.project import Project
from core.spec import LayerSpec, NetworkSpec
from core.start import example


def drawn(*layers: tuple[str, Layer, str]) -> NetworkSpec:
    """Draw a network unchecked: (name, layer, "what it reads, …")."""
    return NetworkSpec(tuple(LayerSpec(n, k, tuple(r.replace(",", " ").split())) for n, k, r in layers))


IRIS = ("input", Input(4), ""), ("hidden1", Dense(8, "tanh"), "input")
DIGITS = ("input", Input(64), ""), ("reshape1", Reshape(8, 8, 1), "input")
OUT = Dense(3, "softmax")
TEN = Dense(10, "softmax")
DRAWN: dict[str, tuple[str, NetworkSpec, str, str]] = {
    "flat_row_needed": ("digits", drawn(*DIGITS, ("output", TEN, "reshape1")), "output", "Insert Flatten"),
    "image_needed": ("digits", drawn(DIGITS[0], ("conv1", Conv2D(4), "input"), ("flatten1", Flatten(), "conv1"),
                                     ("output", TEN, "flatten1")), "conv1", "Reshape 8 × 8"),
    "shapes_differ": ("iris", drawn(*IRIS, ("hidden2", Dense(5), "hidden1"), ("add1", Add(), "hidden1 hidden2"),
                                    ("output", OUT, "add1")), "add1", "Insert Dense 8"),
    "output_units": ("iris", drawn(*IRIS, ("output", Dense(4, "softmax"), "hidden1")), "output", "Set to 3"),
    "input_units": ("iris", drawn(("input", Input(7), ""), ("output", OUT, "input")), "input", "Read 4"),
    "unread": ("iris", drawn(*IRIS, ("hidden2", Dense(5), "input"), ("output", OUT, "hidden1")), "hidden2", "Join"),
    "reads_nothing": ("iris", drawn(*IRIS, ("hidden2", Dense(5), ""), ("output", OUT, "hidden2")), "hidden2",
                      "Connect"),
    "reads_too_few": ("iris", drawn(*IRIS, ("add1", Add(), "hidden1"), ("output", OUT, "add1")), "add1", "Connect"),
    "reads_too_many": ("iris", drawn(*IRIS, ("hidden2", Dense(8), "input"), ("output", OUT, "hidden1 hidden2")),
                       "output", "Join them by Add"),
    "loss_needs": ("iris", drawn(*IRIS, ("output", Dense(3, "tanh"), "hidden1")), "output", "Use softmax"),
}  # fmt: skip


@pytest.mark.parametrize("kind", DRAWN)
def test_what_is_drawn_wrong_is_found_and_each_remedy_mends_it(kind: str) -> None:
    of, spec, place, words = DRAWN[kind]
    project = example(of)
    found = [p for p in problems(project, spec) if p.kind == kind]
    assert [p.place for p in found] == [place]
    assert found[0].broken
    assert place in found[0].sentence
    assert words in found[0].remedies[0].words
    for remedy in found[0].remedies:
        mended = remedy.apply(project)
        check_fit(mended, mended.dataset())
        assert kind not in {p.kind for p in problems(mended)}, remedy.words


def with_hidden(kind: str, layer: Layer, loss: object = None, output: Layer | None = None) -> Project:
    project = example(kind)
    spec = project.spec.replace("hidden1", layer)
    if output is not None:
        spec = spec.replace("output", output)
    config = project.config if loss is None else dataclasses.replace(project.config, loss=loss)  # type: ignore[arg-type]
    return dataclasses.replace(project.with_spec(spec), config=config)


def ended_by_dropout() -> Project:
    project = example("diabetes")
    spec, _ = project.spec.insert(Dropout(0.5), project.spec.output.inputs[0])
    return project.with_spec(spec)


def all_frozen() -> Project:
    project = example("iris")
    spec = project.spec
    for name in spec.names[1:]:
        spec = spec.replace(name, dataclasses.replace(spec[name].layer, frozen=True))  # type: ignore[call-arg]
    return project.with_spec(spec)


def all_alike() -> Project:
    changed = with_hidden("iris", Dense(5, "relu", weights_from="constant"))
    return changed.with_new_weights(3)


ADVISED: dict[str, Callable[[], Project]] = {
    "unwise_loss": lambda: with_hidden("iris", Dense(8, "relu"), SquaredError()),
    "sigmoid_for_classes": lambda: with_hidden("iris", Dense(8, "relu"), BinaryCrossEntropy(), Dense(3, "sigmoid")),
    "softmax_of_one": lambda: with_hidden("xor", Dense(4, "tanh"), SquaredError(), Dense(1, "softmax")),
    "one_layer": lambda: with_hidden("iris", Dense(8, "identity")),
    "dropout_at_end": ended_by_dropout,
    "all_alike": all_alike,
    "all_frozen": all_frozen,
    "unwise_output": lambda: with_hidden("iris", Dense(8), LOSSES["absolute_error"](), Dense(3, "step")),
}  # fmt: skip


@pytest.mark.parametrize("kind", ADVISED)
def test_what_is_unwise_is_found_and_each_remedy_takes_it_away(kind: str) -> None:
    project = ADVISED[kind]()
    check_fit(project, project.dataset())
    found = [p for p in problems(project) if p.kind == kind]
    assert len(found) == 1, [p.kind for p in problems(project)]
    assert found[0].place in project.spec
    assert not found[0].broken
    assert found[0].remedies
    for remedy in found[0].remedies:
        better = remedy.apply(project)
        check_fit(better, better.dataset())
        assert kind not in {p.kind for p in problems(better)}, remedy.words


def test_softmax_with_squared_error_gets_cross_entropy() -> None:
    project = ADVISED["unwise_loss"]()
    better = problems(project)[0].remedies[0].apply(project)
    assert isinstance(better.config.loss, CategoricalCrossEntropy)


@pytest.mark.parametrize("kind", all_sets())
def test_the_bundled_examples_have_no_problem(kind: str) -> None:
    assert problems(example(kind)) == ()


LAYERS = (Dense(4, "relu"), Dense(3, "softmax"), Dense(1, "sigmoid"), Dense(5, "identity"), Dropout(0.3), Flatten(),
          Add(), Conv2D(2), Reshape(2, 2, 1))  # fmt: skip


@given(st.data())
def test_a_remedy_never_leaves_a_network_that_cannot_be_calculated(data: st.DataObject) -> None:
    """Whatever is drawn: what a remedy gives fits together, or it says that it cannot and changes nothing."""
    project = example("iris")
    layers: list[tuple[str, Layer, str]] = [("input", Input(data.draw(st.sampled_from((4, 3)))), "")]
    for place in range(data.draw(st.integers(1, 4))):
        names = [name for name, _, _ in layers]
        reads = data.draw(st.lists(st.sampled_from(names), max_size=2))
        layers.append((f"layer{place}", data.draw(st.sampled_from(LAYERS)), " ".join(reads)))
    spec = drawn(*layers)
    found = problems(project, spec)
    for problem in found:
        assert isinstance(problem, Problem)
        assert problem.sentence.endswith(".")
        for remedy in problem.remedies:
            try:
                mended = remedy.apply(project)
            except UserError:
                continue
            mended.spec.shapes()
            left = [p for p in problems(mended) if p.broken]
            assert len(left) <= len([p for p in found if p.broken])
            for again in left:
                again.remedies[0].apply(mended)


def test_a_wire_drawn_into_a_layer_that_reads_one_already_is_joined() -> None:
    project = example("iris")
    spec = wired(project.spec, "output", (project.spec.output.inputs[0], "input"))
    mended = problems(project, spec)[0].remedies[0].apply(project)
    assert mended.spec["concatenate1"].inputs == (project.spec.output.inputs[0], "input")
