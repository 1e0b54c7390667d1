"""A walk through a batch: its rows, its numbers and its sums are those of training."""

from __future__ import annotations

import dataclasses
import math

import numpy as np
import pytest

from core.arithmetic import worked_out
from core.backend import cpu
from core.explanation import Ref
from core.layers.batch_norm import BatchNorm
from core.layers.conv2d import Conv2D
from core.layers.dense import Dense
from core.layers.dropout import Dropout
from core.layers.flatten import Flatten
from core.layers.input import Input
from core.layers.pooling import MaxPool
from core.layers.reshape import Reshape
from core.losses import CategoricalCrossEntropy
from core.optimizers import OPTIMIZERS
from core.probe import Probe
from core.project import Project
from core.regularization import Regularization
from core.spec import NetworkSpec, stack
from core.trainer import Trainer
from core.walk import Walk, start_frame
from tests.core.batches_of_rows import batch_walk, project_on
from tests.core.flat_networks import SINGLE, between, branched, categories, doubled

PLAIN = between(Dense(3, "tanh"))


def images() -> NetworkSpec:
    return stack(
        ("input", Input(3)), ("hidden1", Dense(16, "tanh")), ("image", Reshape(4, 4, 1)),
        ("conv1", Conv2D(2, 3, padding="same", activation="relu")), ("norm", BatchNorm()), ("pool", MaxPool()),
        ("flat", Flatten()), ("output", Dense(2, "identity")),
    )  # fmt: skip


CASES = {
    **{name: between(layer) for name, layer in SINGLE.items()},
    "branched": branched(), "doubled": doubled(), "categories": categories(), "images": images(),
}  # fmt: skip


@pytest.fixture(scope="module", params=CASES)
def walk(request: pytest.FixtureRequest) -> Walk:
    return batch_walk(project_on(CASES[request.param]))


def test_every_equation_is_true(walk: Walk) -> None:
    for index in range(len(walk)):
        told = walk[index]
        assert worked_out(told) == pytest.approx(told.result, rel=1e-9, abs=1e-12), told.line
        for part in told.parts:
            assert worked_out(part) == pytest.approx(part.result, rel=1e-9, abs=1e-12), part.line


def test_the_rows_shares_add_up_to_what_the_engine_found(walk: Walk) -> None:
    assert walk.by_row is not None
    for entry in (e for e in walk.engine.program.order.entries if e.info.trained):
        rows = [walk.by_row.of_row(row)[entry.name] for row in range(len(walk.rows))]
        np.testing.assert_allclose(sum(rows), walk.engine.slopes[entry.name], rtol=1e-9, atol=1e-13)
        last = tuple(n - 1 for n in entry.shape)
        shares = walk.by_row.of_number(entry.name, last)
        np.testing.assert_allclose(shares, [row[last] for row in rows], rtol=1e-12, atol=1e-15)
        np.testing.assert_allclose(walk.row_slopes[entry.name], rows[walk.spot], rtol=1e-12, atol=1e-15)


def test_the_spotlight_changes_nothing_but_the_row(walk: Walk) -> None:
    other = Walk(walk.project, walk.data, int(walk.rows[-1]), whole_batch=True)
    assert other.row == walk.rows[-1]
    assert other.row != walk.row
    assert other.weights_after.same(walk.weights_after)
    assert len(other) == len(walk)


def test_the_numerical_slope_is_that_of_the_mean_loss() -> None:
    for spec in (PLAIN, between(BatchNorm()), between(Dropout(0.4))):
        walk = batch_walk(project_on(spec))
        probe = Probe(walk)
        for index in ((0, 0), (1, 2)):
            assert probe.agrees(Ref("weight", "hidden1", index))


def test_the_batches_are_those_of_training() -> None:
    project = project_on(PLAIN, rows=7, batch=3)
    data, frame = project.dataset(), start_frame(project)
    seen = []
    for _ in range(6):
        walk = Walk(project, data, 0, frame, whole_batch=True)
        frame = walk.next_frame()
        seen.append(walk.rows.tolist())
    assert [len(rows) for rows in seen] == [3, 3, 1, 3, 3, 1]
    for epoch in (seen[:3], seen[3:]):
        assert sorted(row for rows in epoch for row in rows) == list(range(7))
    assert seen[:3] != seen[3:]


def follow(project: Project, updates: int) -> Project:
    """Walk through so many updates one after the other."""
    frame, data = start_frame(project), project.dataset()
    while frame.step < project.progress.step + updates:
        frame = Walk(project, data, 0, frame, whole_batch=True).next_frame()
    return frame.moment(project)


def trained(project: Project, updates: int) -> Project:
    trainer = Trainer(cpu(), project, project.dataset())
    limit = trainer.limit(batches=updates)
    while trainer.advance(limit, math.inf):
        pass
    return trainer.result()


@pytest.mark.parametrize("kind", OPTIMIZERS)
def test_walking_ends_where_training_ends(kind: str) -> None:
    spec = between(BatchNorm(), Dropout(0.3))
    project = project_on(spec, rows=9, batch=4, optimizer=OPTIMIZERS[kind]())
    limits = Regularization(l2=0.01, clip_norm=2.0)
    project = project.with_config(dataclasses.replace(project.config, regularization=limits))
    walked, run = follow(project, 5), trained(project, 5)
    for name, array in run.weights.items():
        np.testing.assert_allclose(walked.weights[name], array, rtol=1e-9, atol=1e-12)
    assert (walked.progress.epoch, walked.progress.batch) == (run.progress.epoch, run.progress.batch)
    # and both go on alike
    again = trained(walked, 3)
    np.testing.assert_allclose(again.weights["output.weight"], trained(run, 3).weights["output.weight"], rtol=1e-8)


def test_gathered_batches_make_one_update() -> None:
    project = project_on(PLAIN, rows=9, batch=2, accumulate=2)
    walked, run = follow(project, 4), trained(project, 4)
    for name, array in run.weights.items():
        np.testing.assert_allclose(walked.weights[name], array, rtol=1e-10, atol=1e-13)
    first = batch_walk(project)
    assert "update" not in {segment.phase for segment in first.segments}
    second = Walk(project, first.data, 0, first.next_frame(), whole_batch=True)
    told = second[len(second) - 1]
    assert worked_out(told.parts[0]) == pytest.approx(told.parts[0].result)


def test_slopes_at_the_loss_show_the_number_of_rows() -> None:
    spec = stack(("input", Input(3)), ("output", Dense(3, "softmax")))
    walk = batch_walk(project_on(spec, loss=CategoricalCrossEntropy()))
    step = next(s for s in walk.segments if s.part == "slope" and not s.layer)
    told = walk[step.start]
    assert told.numbers.endswith(" / 5")
    assert told.factors[-1].value == 5


def test_a_row_alone_is_stepped_as_ever() -> None:
    project = project_on(PLAIN)
    alone = Walk(project, project.dataset(), 2, start_frame(project))
    assert alone.batch is None
    assert {segment.part for segment in alone.segments} == {
        "z", "a", "loss", "slope", "dz", "da", "slope.weight", "slope.bias", "weight", "bias",
    }  # fmt: skip
