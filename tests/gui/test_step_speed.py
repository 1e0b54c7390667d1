"""Stepping through 784-128-10: 204,000 steps, and each of them at once."""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

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
from gui.main_window import MainWindow

LIMIT = 0.016
"""Seconds of one step, as a picture on a screen lasts."""
UPDATE = 0.06
"""Seconds until the next update stands on the screen: the engine runs, and everything is drawn anew."""
ROUNDS, STEPS = 4, 8


def wide() -> Project:
    draw, rows = np.random.default_rng(1), 64
    values = np.hstack([draw.random((rows, 784)), np.eye(10)[draw.integers(0, 10, rows)]])
    names = [f"x{k}" for k in range(784)] + [f"y{k}" for k in range(10)]
    table = Table("wide", tuple(number_column(n, v) for n, v in zip(names, values.T, strict=True)))
    plan = DataPlan(tuple(ColumnPlan(n, "input" if n[0] == "x" else "target") for n in names), GIVEN)
    spec = stack(("input", Input(784)), ("hidden1", Dense(128, "relu")), ("output", Dense(10, "softmax")))
    config = TrainConfig(CategoricalCrossEntropy(), Adam(), RunSettings(batch_size=32))
    start = initial(spec, 1)
    return Project("wide", spec, config, table, plan, start, start)


def drain() -> None:
    for _ in range(3):
        QApplication.processEvents()


def seconds(task: Callable[[], object]) -> float:
    """Give what a task and all that it makes the window draw take of this thread; others' work does not count."""
    began = time.thread_time()
    task()
    drain()
    return time.thread_time() - began


@pytest.mark.long
@pytest.mark.alone
@pytest.mark.parametrize("whole_batch", [False, True])
def test_every_step_is_drawn_within_a_frame(
    make_window: Callable[..., MainWindow], qtbot: QtBot, whole_batch: bool
) -> None:
    """Diagram, call stack, arithmetic, inspector, trace and transcript; the best of some rounds through all kinds."""
    window = make_window("bank", mode="step")
    window.session.open(wide(), None)
    stepping = window.session.stepping
    stepping.set_whole_batch(whole_batch)
    drain()
    walk = stepping.walk
    assert walk is not None
    assert len(walk) > 200_000
    best: dict[tuple[int, int, str], float] = {}
    for _ in range(ROUNDS):
        for place, segment in enumerate(walk.segments):
            stepping.go_to(segment.start)
            drain()
            steps = range(min(STEPS, segment.count))
            for way, move in (("on", stepping.forward), ("back", stepping.back)):
                for k in steps:
                    took = seconds(move)
                    best[place, k, way] = min(best.get((place, k, way), took), took)
    assert np.percentile(list(best.values()), 95) < LIMIT, sorted(best.items(), key=lambda item: -item[1])[:5]
    assert min(seconds(lambda: stepping.forward("batch")) for _ in range(ROUNDS)) < UPDATE
