"""Mean, variance and normalized value: parts or steps of their own, and why they are what they are."""

from __future__ import annotations

import math

import pytest

from core.arithmetic import worked_out
from core.explanation import Ref
from core.layers.batch_norm import BatchNorm
from core.layers.conv2d import Conv2D
from core.layers.dense import Dense
from core.layers.flatten import Flatten
from core.layers.input import Input
from core.layers.layer_norm import LayerNorm
from core.layers.reshape import Reshape
from core.levels import call_stack
from core.spec import NetworkSpec, stack
from core.walk import Walk
from core.why import Node, operands, why
from tests.core.batches_of_rows import batch_walk, project_on


def flat(layer: object) -> NetworkSpec:
    return stack(
        ("input", Input(3)), ("hidden1", Dense(4, "tanh")), ("norm", layer), ("output", Dense(2, "identity")),
    )  # fmt: skip


def image(layer: object) -> NetworkSpec:
    return stack(
        ("input", Input(9)), ("image", Reshape(3, 3, 1)), ("conv1", Conv2D(2, 2)), ("norm", layer),
        ("flat", Flatten()), ("output", Dense(2, "identity")),
    )  # fmt: skip


NETWORKS = {"flat": flat, "image": image}
LAYERS = {"batch": BatchNorm(), "layer": LayerNorm()}


def below(walk: Walk, node: Node, symbol: str) -> Node:
    return next(child for child in operands(walk, node) if child.symbol.startswith(symbol))


@pytest.mark.parametrize("network", NETWORKS)
@pytest.mark.parametrize("kind", LAYERS)
@pytest.mark.parametrize("whole_batch", [False, True])
def test_every_step_and_part_closes(network: str, kind: str, whole_batch: bool) -> None:
    project = project_on(NETWORKS[network](LAYERS[kind]))
    walk = batch_walk(project) if whole_batch else Walk(project, project.dataset(), 0)
    parts = 0
    for told in (walk[k] for k in range(len(walk)) if walk[k].focus.layer == "norm"):
        for piece in (told, *told.parts):
            assert worked_out(piece) == pytest.approx(piece.result, rel=1e-9, abs=1e-12)
            assert piece.words
            assert piece.symbols
        parts += len(told.parts)
    assert parts


@pytest.mark.parametrize("network", NETWORKS)
def test_a_mean_over_the_batch_unfolds_into_its_rows(network: str) -> None:
    project = project_on(NETWORKS[network](BatchNorm()))
    walk = batch_walk(project)
    step = walk.find(Ref("unit", "norm", (1,)), "forward", "a")
    assert step is not None
    unit = walk.batch_array("norm.norm").reshape(len(walk.rows), -1)
    places = range(1, unit.shape[1], walk.project.spec.shapes()["norm"][-1])
    read = walk.batch_array(walk.project.spec["norm"].inputs[0] + ".a").reshape(len(walk.rows), -1)[:, places]
    assert [part.title.split()[0] for part in walk[step].parts] == ["Mean", "Variance", "Normalized"]
    for name, wanted in (("mean", read.mean()), ("variance", read.var())):
        node = below(walk, why(walk, step), name)
        assert node.value == pytest.approx(wanted)
        told = node.told
        assert told is not None
        assert [factor.value for factor in told.factors[: read.size]] == pytest.approx(read.ravel().tolist())
        kinds = [child.kind for child in operands(walk, node)]
        assert set(kinds) <= {"row", "step", "rest", "part"}
        assert {"row", "step"} & set(kinds)
    others = [f for f in walk[step].parts[0].factors if f.made_by == "another row"]
    assert {int(f.meaning.rpartition(" ")[2]) - 1 for f in others} == {int(r) for r in walk.rows} - {walk.row}
    own = [f for f in walk[step].parts[0].factors if f.made_by != "another row"]
    assert all(walk[walk.origin(f)].result == f.value for f in own)


@pytest.mark.parametrize("network", NETWORKS)
@pytest.mark.parametrize("kind", LAYERS)
def test_a_slope_behind_it_unfolds_too(network: str, kind: str) -> None:
    walk = batch_walk(project_on(NETWORKS[network](LAYERS[kind])))
    source = walk.project.spec["norm"].inputs[0]
    for unit in range(math.prod(walk.project.spec.shapes()["norm"])):
        step = walk.find(Ref("unit", source, (unit,)), "backward", "da")
        assert step is not None
        root = why(walk, step)
        for child in operands(walk, root):
            if child.symbol[:4] in ("vari", "mean") or child.symbol[0] in "npq":
                assert child.can_unfold, child
                assert child.told.result == child.value


def test_places_of_images_are_named_in_the_call_stack() -> None:
    walk = batch_walk(project_on(image(LayerNorm())))
    stacks = [" › ".join(level.text for level in call_stack(walk, k)) for k in range(len(walk))]
    for told, line in zip((walk[k] for k in range(len(walk))), stacks, strict=True):
        if " · row " in told.title and ", through" not in told.title:
            assert told.title.split(" · ")[1] in line
    assert any(line.endswith("conv1 › row 2, column 1, channel 2 › sum") for line in stacks)
    assert any("norm › row 1, column 2 › mean" in line for line in stacks)
    assert any("conv1 › filter 2 › weight w[1,1,1,2]" in line for line in stacks)
    assert any("norm › channel 2 › slope of scale" in line for line in stacks)
    assert not any("neuron" in line for line in stacks if "conv1" in line or "› norm ›" in line)
