"""The update as code: run line by line it gives the engine's own numbers."""

from __future__ import annotations

import ast
import dataclasses
import math

import numpy as np
import pytest

from core.code_text import NUMPY, STYLES, variable
from core.code_view import current, listing
from core.layers.activation import ActivationLayer
from core.layers.conv2d import Conv2D
from core.layers.dense import Dense
from core.layers.flatten import Flatten
from core.layers.input import Input
from core.layers.pooling import AveragePool, GlobalAveragePool, MaxPool
from core.layers.reshape import Reshape
from core.losses import LOSSES
from core.optimizers import OPTIMIZERS
from core.program import Gather
from core.spec import NetworkSpec, stack
from core.walk import Walk
from tests.core.batches_of_rows import batch_walk, project_on
from tests.core.flat_networks import SINGLE, between, branched, categories, doubled, two_inputs, two_outputs


def on_image(*layers) -> NetworkSpec:
    middle = [(f"middle{k + 1}", layer) for k, layer in enumerate(layers)]
    ends = ("flat", Flatten()), ("output", Dense(2, "identity"))
    if isinstance(layers[-1], GlobalAveragePool):
        ends = ends[1:]
    first = ("hidden1", Dense(24, "tanh")), ("image", Reshape(4, 3, 2))
    return stack(("input", Input(3)), *first, *middle, *ends)


CASES = {
    **{name: between(layer) for name, layer in SINGLE.items()},
    "branched": branched(), "doubled": doubled(), "categories": categories(),
    "several_inputs": two_inputs(), "several_outputs": two_outputs(),
    "conv": on_image(Conv2D(2, 2)), "conv same": on_image(Conv2D(3, 3, padding="same", activation="relu", bias=False)),
    "conv border": on_image(Conv2D(2, 2, 2, "border", 2, 2, "sigmoid")), "max": on_image(MaxPool()),
    "max overlapping": on_image(MaxPool(3, 2, "border", 1)), "average": on_image(AveragePool(2, 2)),
    "average same": on_image(AveragePool(3, 1, "same")), "global": on_image(Conv2D(2, 2), GlobalAveragePool()),
    "softmax on an image": on_image(ActivationLayer("softmax")),
}  # fmt: skip


def names_of(walk: Walk) -> dict[str, object]:
    """Give the program what is given: inputs, targets, weights, and masks that were drawn."""
    engine, rows = walk.engine, len(walk.rows)
    tape = engine.tape(rows)
    given: dict[str, object] = {"np": np, "math": math, "y": np.array(tape["y"])}
    given[variable(engine.program.input)] = np.array(tape[engine.program.input])
    given |= {variable(name): np.array(array) for name, array in walk.before.items()}
    return given | {variable(name): np.array(a) for name, a in tape.items() if name.endswith(".mask")}


def run(walk: Walk) -> dict[str, object]:
    names = names_of(walk)
    lines = [line for line in listing(walk, "numpy") if line.phase != "update"]
    exec(compile("\n".join(line.text for line in lines), "listing", "exec"), names)
    return names


@pytest.mark.parametrize("name", CASES)
def test_the_numpy_lines_give_the_engines_numbers(name: str) -> None:
    walk = batch_walk(project_on(CASES[name]))
    names, tape = run(walk), walk.engine.tape(len(walk.rows))
    compared, close = 0, 2e-3 if "selu" in name else 1e-9
    for key, array in tape.items():
        part = key.split(".", 1)[-1].split("@")[0]
        if part in ("z", "a", "da", "dz") and variable(key) in names:
            np.testing.assert_allclose(names[variable(key)], array, rtol=close, atol=1e-12, err_msg=key)
            compared += 1
    assert compared > 4
    for entry in (e for e in walk.engine.program.order.entries if e.info.trained):
        found = names[f"{variable(entry.name)}_slope"]
        np.testing.assert_allclose(
            found, walk.engine.slopes[entry.name], rtol=close, atol=1e-3 * close, err_msg=entry.name
        )
    assert float(names["loss"]) == pytest.approx(walk.loss, rel=close)


@pytest.mark.parametrize("kind", LOSSES)
def test_losses_as_code(kind: str) -> None:
    loss = LOSSES[kind]()
    outputs = next(n for n in (2, 1) if not loss.problem(loss.logits_of or "tanh", n))
    spec = stack(("input", Input(3)), ("output", Dense(outputs, loss.logits_of or "tanh")))
    walk = batch_walk(project_on(spec, loss=loss))
    if not loss.code(NUMPY, "p", "y", outputs):
        assert any(line.text.startswith("# loss_rows") for line in listing(walk, "numpy"))
        return
    names = run(walk)
    np.testing.assert_allclose(names["loss_rows"], walk.losses, rtol=1e-9, atol=1e-12)
    np.testing.assert_allclose(names["output_weight_slope"], walk.engine.slopes["output.weight"], rtol=1e-9, atol=1e-12)


@pytest.mark.parametrize("kind", OPTIMIZERS)
def test_optimizers_as_code(kind: str) -> None:
    optimizer = OPTIMIZERS[kind]()
    if not optimizer.code:
        assert kind in ("nadam", "lbfgs")
        return
    draw = np.random.default_rng(1)
    w, state = draw.normal(size=5), {name: np.zeros(5) for name in optimizer.state_names}
    mine, kept = w.copy(), {name: np.zeros(5) for name in optimizer.state_names}
    for t in range(1, 4):
        slope = draw.normal(size=5)
        optimizer.update(np, w, slope, state, t, np.empty(optimizer.scratch_size(5)))
        names = {"np": np, "w": mine, "slope": slope, "t": t, **kept, **dataclasses.asdict(optimizer)}
        exec("\n".join(optimizer.code), names)
        mine, kept = names["w"], {name: names[name] for name in kept}
        np.testing.assert_allclose(mine, w, rtol=1e-9, atol=1e-12)


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("name", CASES)
def test_every_step_has_its_line_and_every_line_is_code(style: str, name: str) -> None:
    walk = batch_walk(project_on(CASES[name]))
    lines = listing(walk, style)
    ast.parse("\n".join(line.text for line in lines))
    for segment in walk.segments:
        marked = current(lines, segment)
        assert marked, segment
        assert all(lines[k].phase == segment.phase for k in marked)
        if style == "numpy" and segment.phase in ("forward", "loss"):
            assert {(lines[k].layer, lines[k].part) for k in marked} == {(segment.layer, segment.part)}
    if style == "numpy":
        told = {(s.layer, s.part.replace("row.", "slope.")) for s in walk.segments if s.phase == "backward"}
        written = {(line.layer, line.part) for line in lines if line.phase == "backward" and line.part}
        gathers = {(op.layer, "da") for op in walk.engine.program.ops if isinstance(op, Gather)}
        assert told - gathers <= written | {(layer, part) for layer, part in told if part in ("dz",)}
