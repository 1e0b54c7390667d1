"""How long going back takes in 784-128-10, batch 32, Adam, and how much memory it needs."""

from __future__ import annotations

import dataclasses
import time

import numpy as np
import pytest

from core.backend import cpu
from core.config import RunSettings, TrainConfig
from core.data.plan import GIVEN, ColumnPlan, DataPlan
from core.data.table import Table, number_column
from core.layers.dense import Dense
from core.layers.input import Input
from core.losses import CategoricalCrossEntropy
from core.optimizers import Adam
from core.params import initial
from core.project import Project
from core.spec import stack
from core.timeline.recorder import Recorder
from core.timeline.replay import Replayer
from core.timeline.state_hash import state_hash
from core.timeline.store import BUDGET, Store
from core.timeline.stretch import Goal
from core.trainer import Trainer
from tests.core.compiled_cases import compiled_loops, use_compiled  # noqa: F401

JUMP, STEP = 0.2, 0.016
"""Seconds that a jump anywhere and a step by one update may take."""


def digits(rows: int = 1500) -> Project:
    """Rows of 784 numbers, ten classes."""
    draw = np.random.default_rng(1)
    values = np.hstack([draw.random((rows, 784)), np.eye(10)[draw.integers(0, 10, rows)]])
    names = [f"x{k}" for k in range(784)] + [f"y{k}" for k in range(10)]
    table = Table("wide", tuple(number_column(n, v) for n, v in zip(names, values.T, strict=True)))
    plan = DataPlan(tuple(ColumnPlan(n, "input" if n[0] == "x" else "target") for n in names), GIVEN)
    spec = stack(("input", Input(784)), ("hidden1", Dense(128, "relu")), ("output", Dense(10, "softmax")))
    config = TrainConfig(CategoricalCrossEntropy(), Adam(), RunSettings(batch_size=32, epochs=1000))
    start = initial(spec, 1)
    return Project("wide", spec, config, table, plan, start, start)


def check(updates: int, budget: int, jumps: int) -> dict[str, float]:
    """Train, jump and step; give the figures in milliseconds."""
    project, store = digits(), Store(budget)
    trainer = Trainer(cpu(), project, project.dataset())
    recorder, hashes = Recorder(store, trainer), {}
    watched = set(range(updates // 7, updates, updates // 7))
    began, most = time.perf_counter(), 0
    while trainer.step < updates:
        # As the window does: pieces of 15 ms.
        goal = min([updates, *(step for step in watched if step > trainer.step)])
        trainer.advance(trainer.limit(batches=goal - trainer.step), 0.015)
        recorder.look()
        most = max(most, store.bytes)
        if trainer.step in watched:
            hashes[trainer.step] = state_hash(trainer.result(), trainer.rows)
    trained = time.perf_counter() - began
    result = trainer.result()
    recorder.finish(result)
    replayer, line = Replayer(store), store.line(result)
    replayer.go(line, Goal(0))
    draw, took, backs, slices = np.random.default_rng(5), [], [], []
    for step in [*hashes, *draw.integers(0, updates, jumps).tolist(), updates - 1]:
        began = time.perf_counter()
        arrival = replayer.go(line, Goal(step))
        took.append(time.perf_counter() - began)
        assert arrival is not None
        assert arrival.is_exact
        assert hashes.get(step, arrival.hash) == arrival.hash
        while replayer.prepare(0.007):
            pass
        # Back as long as the key is held, at its pace, and then on again.
        for by in [*range(-1, -90, -1), *range(-88, -60)]:
            goal = min(max(step + by, 0), updates)
            began = time.perf_counter()
            stepped = replayer.at_once(line, Goal(goal))
            backs.append(time.perf_counter() - began)
            assert stepped is not None
            assert hashes.get(goal, stepped.hash) == stepped.hash
            for _ in range(3):
                began = time.perf_counter()
                replayer.prepare(0.007)
                slices.append(time.perf_counter() - began)
        most = max(most, store.bytes)
    assert store.bytes + replayer.bytes <= most + replayer.bytes <= budget
    kept = len(recorder.stretch.moments)
    return {
        "trained ms": 1e3 * trained, "jump median ms": 1e3 * float(np.median(took)), "jump ms": 1e3 * max(took),
        "step ms": 1e3 * max(backs), "step median ms": 1e3 * float(np.median(backs)), "kept": kept,
        "step 99 % ms": 1e3 * float(np.quantile(backs, 0.99)), "slice median ms": 1e3 * float(np.median(slices)),
        "MB": (store.bytes + replayer.bytes) / 2**20,
    }  # fmt: skip


@pytest.mark.long
@pytest.mark.alone
def test_jumps_and_steps_after_some_hundred_updates() -> None:
    found = check(600, 128 * 2**20, 6)
    assert found["jump median ms"] <= 1e3 * JUMP
    assert found["step median ms"] <= 1e3 * STEP


@pytest.mark.long
@pytest.mark.parametrize("way", ["numpy", "compiled"])
def test_ten_thousand_updates(request: pytest.FixtureRequest, way: str) -> None:
    if way == "compiled":
        request.getfixturevalue("use_compiled")
    found = check(10_000, BUDGET, 60)
    print(way, {name: round(value, 1) for name, value in found.items()})
    assert found["jump ms"] <= 1e3 * JUMP
    assert found["step 99 % ms"] <= 1e3 * STEP


@pytest.mark.alone
def test_the_share_of_time_that_keeping_takes() -> None:
    """It waits longer where a copy costs more."""
    store = Store()
    project = dataclasses.replace(digits(64))
    trainer = Trainer(cpu(), project, project.dataset())
    store.spacing = 0.0
    recorder, copying = Recorder(store, trainer), 0.0
    moment = trainer.moment

    def timed() -> object:
        nonlocal copying
        began = time.perf_counter()
        found = moment()
        copying += time.perf_counter() - began
        return found

    trainer.moment = timed  # type: ignore[method-assign,assignment]
    while trainer.spent < 1.5:
        trainer.advance(trainer.limit(), 0.015)
        recorder.look()
    assert recorder.stretch.moments
    assert copying / trainer.spent < 0.05
