"""Going to places and moments by words."""

from __future__ import annotations

import numpy as np
import pytest

from core.errors import UserError
from core.explanation import Ref
from core.goto import Target, parse, step_of
from core.layers.dense import Dense
from core.moments import after_epoch, find
from core.next_batch import start_frame
from core.walk import Walk
from tests.core.batches_of_rows import project_on
from tests.core.flat_networks import between
from tests.core.networks import bank

SPEC = bank("relu").spec


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("e3 b2 r7 back L2", Target(epoch=3, batch=2, row=7, phase="backward", layer="output")),
        ("epoch 3 batch 2", Target(epoch=3, batch=2)),
        ("12", Target(update=12)),
        ("update 12 loss", Target(update=12, phase="loss")),
        ("upd w1,2", Target(phase="update", weight=(1, 2))),
        ("fwd hidden1 n2 t1", Target(phase="forward", layer="hidden1", unit=2, term=1)),
        ("#40", Target(step=40)),
        ("Epoch 3 › Batch 2 › Row 7", Target(epoch=3, batch=2, row=7)),
        ("hidden1 bias 2", Target(layer="hidden1", bias=2)),
    ],
)
def test_words_are_read(text: str, expected: Target) -> None:
    assert parse(text, SPEC) == expected


@pytest.mark.parametrize("text", ["", "x9", "e0", "L7", "e1 e2", "back there", "w1"])
def test_what_is_not_understood_is_named(text: str) -> None:
    with pytest.raises(UserError, match="Go to"):
        parse(text, SPEC)


def test_places_of_a_walk_are_found() -> None:
    project = bank("relu")
    walk = Walk(project, project.dataset(), 0)
    at = lambda text: walk[step_of(walk, parse(text, SPEC))]  # noqa: E731
    assert at("back L2").phase == "backward"
    assert at("back L2").focus.layer == "output"
    assert at("fwd hidden1 n2").focus == Ref("unit", "hidden1", (1,))
    assert at("back w2,1 L2").result == walk.engine.slopes["output.weight"][1, 0]
    assert at("upd L1 w12").focus == Ref("weight", "hidden1", (0, 1))
    assert step_of(walk, parse("#3", SPEC)) == 2
    assert step_of(walk, parse("e4", SPEC)) is None
    for text in ("#999", "back L1 w9,9", "fwd n7"):
        with pytest.raises(UserError, match="Go to"):
            step_of(walk, parse(text, SPEC))


def test_moments_are_reached_on_trainings_own_path() -> None:
    project = project_on(between(Dense(3, "tanh")), rows=7, batch=3)
    data, start = project.dataset(), start_frame(project)
    walked = start
    for _ in range(4):
        walked = Walk(project, data, 0, walked, whole_batch=True).next_frame()
    for words in ("e2 b2", "update 5"):
        found = find(project, data, start, parse(words, project.spec))
        assert (found.epoch, found.batch, found.step) == (1, 1, 4)
        for name, array in walked.weights.items():
            np.testing.assert_allclose(found.weights[name], array, rtol=1e-10, atol=1e-14)
    back = find(project, data, found, parse("e1 b2", project.spec))
    first = Walk(project, data, 0, start, whole_batch=True).next_frame()
    np.testing.assert_allclose(back.weights["output.weight"], first.weights["output.weight"], rtol=1e-12)
    assert after_epoch(project, data, start).epoch == 1
    assert after_epoch(project, data, start, lambda _: False) is None
    with pytest.raises(UserError, match="3 batches"):
        find(project, data, start, parse("e1 b4", project.spec))
