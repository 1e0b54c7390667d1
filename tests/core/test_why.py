"""Why a number is what it is, what makes it 0 or NaN, and what it influences."""

from __future__ import annotations

import dataclasses
import math

import numpy as np
import pytest

from core.arithmetic import worked_out
from core.explanation import Ref
from core.influence import influence, slope_step
from core.layers.dense import Dense
from core.optimizers import Adam
from core.params import Weights
from core.walk import Walk
from core.why import Node, operands, why, why_not_finite, why_zero
from tests.core.batches_of_rows import batch_walk, project_on
from tests.core.flat_networks import SINGLE, between, branched, doubled
from tests.core.networks import bank, slopes_example

CASES = {
    "dense": between(Dense(3, "tanh")),
    "relu": between(Dense(3, "relu")),
    "branched": branched(),
    "doubled": doubled(),
    "batch norm": between(SINGLE["batch_norm"]),
    "prelu": between(SINGLE["prelu"]),
}


def walk_on(project, row: int = 0) -> Walk:
    return Walk(project, project.dataset(), row)


def leaves(walk: Walk, node: Node) -> list[Node]:
    """Give where a tree ends; what stands in it many times is followed once."""
    ends, waiting, seen = [], [(node, 0)], set()
    while waiting:
        node, deep = waiting.pop()
        assert deep < 60
        key = (node.kind, node.step, node.symbol, node.value)
        if key not in seen:
            seen.add(key)
            below = operands(walk, node)
            waiting += [(child, deep + 1) for child in below]
            ends += [] if below else [node]
    return ends


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("whole_batch", [False, True])
def test_the_tree_ends_at_data_weights_and_settings(name: str, whole_batch: bool) -> None:
    project = project_on(CASES[name])
    walk = batch_walk(project) if whole_batch else walk_on(project)
    for step in {0, len(walk) // 3, len(walk) // 2, 2 * len(walk) // 3, len(walk) - 1}:
        ends = leaves(walk, why(walk, step))
        known = {"data", "weight", "setting", "row", "state", "step", "part", "rest"}
        assert {leaf.kind for leaf in ends} <= known
        assert {"data", "weight"} & {leaf.kind for leaf in ends}


def test_every_line_says_what_its_step_made() -> None:
    walk = walk_on(bank("relu"))
    root = why(walk, len(walk) - 1)
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if node.told is not None and node.kind == "step" and node.symbol != "f′(z)":
            assert node.told.result == node.value
            assert walk[node.step].result == node.value
        waiting += operands(walk, node)


def test_a_dead_unit_is_named() -> None:
    project = bank("relu", children=4, target=16)
    walk = walk_on(project)
    step = walk.find(Ref("weight", "hidden1", (0, 1)), "backward")
    cause = why_zero(walk, step)
    assert cause is not None
    assert "hidden1 · neuron 2" in cause.sentence
    assert "−1" in cause.sentence
    assert walk[cause.step].result == -1
    assert why_zero(walk, 0) is None


def test_a_zero_input_is_named() -> None:
    walk = walk_on(slopes_example())
    cause = why_zero(walk, walk.find(Ref("weight", "hidden1", (0, 0)), "backward"))
    assert cause is not None
    assert "x₁ = 0" in cause.sentence
    assert cause.ref == Ref("unit", "input", (0,))


def test_the_first_number_that_went_wrong_is_found() -> None:
    project = bank("relu")
    weights = {name: np.array(array) for name, array in project.weights.items()}
    weights["hidden1.weight"][0, 1] = 1e308
    walk = walk_on(dataclasses.replace(project, weights=Weights(weights)))
    cause = why_not_finite(walk)
    assert cause is not None
    told = walk[cause.step]
    assert told.focus == Ref("unit", "hidden1", (1,))
    assert math.isinf(told.result)
    assert all(math.isfinite(walk[k].result) for k in range(cause.step))
    assert why_not_finite(walk_on(bank("relu"))) is None


def test_the_paths_of_the_bank_net() -> None:
    walk = walk_on(bank("relu", target=12))
    found = influence(walk, Ref("weight", "hidden1", (0, 1)))
    assert found is not None
    assert found.count == 1
    (path,) = found.paths
    assert path.whole
    assert [link.factor.value for link in path.links] == [2, 1, -1, 1, -6]
    assert path.value == found.slope == 12


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("whole_batch", [False, True])
def test_the_paths_add_up_to_the_slope(name: str, whole_batch: bool) -> None:
    project = project_on(CASES[name])
    walk = batch_walk(project) if whole_batch else walk_on(project)
    for entry in (e for e in walk.engine.program.order.entries if e.info.name in ("weight", "bias")):
        ref = Ref(entry.info.name, entry.layer, tuple(0 for _ in entry.shape))
        found = influence(walk, ref)
        assert found is not None
        assert math.fsum(path.value for path in found.paths) + found.rest == pytest.approx(found.slope, abs=1e-12)
        if found.count is not None and found.count <= len(found.paths):
            assert math.fsum(path.value for path in found.paths) == pytest.approx(found.slope, abs=1e-12)
            assert found.slope == walk[slope_step(walk, ref)].result
            for path in found.paths:
                assert math.prod(link.factor.value for link in path.links) == pytest.approx(path.value, abs=1e-12)


def test_parts_are_unfolded() -> None:
    project = project_on(CASES["dense"], optimizer=Adam())
    walk = walk_on(project)
    root = why(walk, len(walk) - 1)
    names = [node.symbol for node in operands(walk, root)]
    assert "m̂" in names
    mean = operands(walk, root)[names.index("m̂")]
    assert mean.kind == "part"
    assert worked_out(mean.told) == pytest.approx(mean.value)
    below = {node.symbol: node for node in operands(walk, mean)}
    assert below["m"].kind == "part"
    assert {node.symbol: node.kind for node in operands(walk, below["m"])}["slope"] == "step"
