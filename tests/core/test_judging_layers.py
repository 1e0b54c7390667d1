"""The judge on every kind of layer: what is right is right, what is typed never ends it, hints give nothing away."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from core.homework import Entry, check
from core.homework.recompute import recomputed
from core.judging import hints, judge
from core.layers.conv2d import Conv2D
from core.layers.dense import Dense
from core.layers.flatten import Flatten
from core.layers.input import Input
from core.layers.pooling import MaxPool
from core.layers.reshape import Reshape
from core.losses import CategoricalCrossEntropy
from core.numbers import text
from core.spec import NetworkSpec, stack
from core.walk import Walk
from tests.core.combinations import MIDDLES, network
from tests.core.flat_networks import SINGLE, between, branched, categories, walk_of

KINDS = [kind for kind in MIDDLES if kind != "embedding"]


def steps_of(walk: Walk) -> list[int]:
    """Take the first and the last step of every segment."""
    return sorted({k for s in walk.segments for k in (s.start, s.stop - 1)})


def image() -> NetworkSpec:
    middle = ("image", Reshape(4, 4, 1)), ("conv", Conv2D(2, 2, activation="tanh")), ("pool", MaxPool(2, 1))
    first = ("hidden1", Dense(16, "tanh"))
    return stack(("input", Input(2)), first, *middle, ("flat", Flatten()), ("output", Dense(3, "softmax")))


NETWORKS = {
    **{name: between(layer) for name, layer in SINGLE.items() if "activation" not in name or "soft" in name},
    "branched": branched(), "categories": categories(),
    **{kind: network(kind, "tanh", CategoricalCrossEntropy()) for kind in KINDS[:3]},
}  # fmt: skip


@pytest.mark.parametrize("name", NETWORKS)
def test_every_kind_of_layer(name: str) -> None:
    spec = NETWORKS[name]
    walk = walk_of(spec)
    random = np.random.default_rng(3)
    for step in steps_of(walk):
        told = walk[step]
        assert judge(walk, step, f"{told.result:.7g}").kind == "right", told.line
        if abs(told.result) > 1e-6:
            wrong = judge(walk, step, f"{told.result * 3.1 + np.copysign(0.7, told.result):.5f}")
            assert wrong.kind in ("slip", "wrong"), (told.line, wrong)
        for typed in ("0", "1", f"{random.normal():.4f}", "x"):
            assert judge(walk, step, typed).words
        shown = text(told.result)
        given = " ".join(text(f.value) for f in told.factors) + told.symbols + told.words
        if len(shown) > 4 and shown not in given:
            assert all(shown not in hint for hint in hints(told)), told.line


@pytest.mark.parametrize("name", ["branched", "layer_norm", "batch_norm", "prelu", "activation softmax"])
def test_a_mistake_is_carried_through_every_kind_of_layer(name: str) -> None:
    """The first sum is wrong; whoever goes on rightly has made one mistake."""
    walk = walk_of(NETWORKS[name])
    first = next(s.start for s in walk.segments if s.phase == "forward" and s.part == "z")
    written = {first: walk[first].result + 0.437}
    for step in range(first + 1, len(walk)):
        told = recomputed(walk, step, written)
        if told is not None:
            written[step] = told.result
    assert len(written) > 5
    entries = [Entry(f"#{step + 1}", repr(written.get(step, walk[step].result))) for step in range(len(walk))]
    report = check([walk], entries)
    assert [k for k, cell in enumerate(report.cells) if cell.kind == "wrong"] == [first]


def test_images() -> None:
    walk = walk_of(image())
    for step in steps_of(walk):
        told = walk[step]
        assert judge(walk, step, repr(told.result)).is_right
        left_out = dataclasses.replace(told, result=told.result)
        assert judge(walk, left_out, "123.456", step=step).kind in ("wrong", "slip")
