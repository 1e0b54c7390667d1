"""Breakpoints in training stop after the very update that a plain loop over single updates finds."""

from __future__ import annotations

import dataclasses
import itertools
import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pytest

from core.backend import HostArray, cpu
from core.compiled import loader
from core.explanation import Ref
from core.optimizers import SGD
from core.project import Project
from core.start import example
from core.trainer import Diverged, Trainer
from core.watching.breakpoints import Breakpoint
from core.watching.conditions import CONDITIONS
from core.watching.conditions.course import EpochReached, LossRises, RowTrained, UpdateReached
from core.watching.conditions.free import Reached, Written
from core.watching.conditions.numbers_met import GradientNorm, NotFinite, NumberBeyond, SignChange, StepSize
from core.watching.conditions.units import UnitState
from core.watching.units import unit_states
from tests.core.compiled_cases import compiled_loops, use_compiled
from tests.core.stand_in import stand_in

__all__ = ["compiled_loops", "use_compiled"]

EPOCHS = 12


def project_of(kind: str = "circles", **run: object) -> Project:
    project = example(kind)
    settings = {"epochs": EPOCHS, "batch_size": 32, "precision": "float64", **run}
    return project.with_config(
        dataclasses.replace(project.config, run=dataclasses.replace(project.config.run, **settings))
    )


@dataclass(frozen=True)
class State:
    """What a plain loop knows after an update."""

    update: int
    epoch: int
    loss: float
    weights: dict[str, HostArray]
    slopes: dict[str, HostArray]
    curve: HostArray
    rows: HostArray
    dead: HostArray


def plain_loop(project: Project) -> list[State]:
    """Train one update at a time, and note everything; the first entry is from before training."""
    trainer = Trainer(cpu(), project, project.dataset())
    states = [state_of(trainer)]
    end = trainer.limit()
    while trainer.epoch < end.epoch:
        trainer.advance(trainer.limit(batches=1), 60)
        states.append(state_of(trainer))
    return states


def state_of(trainer: Trainer) -> State:
    engine, result = trainer.engine, trainer.result()
    weights = {name: np.array(array) for name, array in result.weights.items()}
    slopes = {name: np.array(array) for name, array in engine.slopes.items()}
    start = ((trainer.batch or trainer.steps_per_epoch) - 1) * trainer.batch_size
    rows = np.array(trainer._batches.order[start : start + trainer.batch_size])
    loss = trainer.batch_loss() if trainer.step else math.nan
    dead = unit_states(engine, trainer._sample, [("hidden1", "dead")])["hidden1", "dead"]
    return State(trainer.step, trainer.epoch, loss, weights, slopes, result.progress.curve, rows, dead)


def first(states: list[State], holds: Callable[[State, State], bool]) -> int | None:
    """Give the first update after which something holds; it is asked with the state before."""
    return next((now.update for before, now in itertools.pairwise(states) if holds(now, before)), None)


def stopped(project: Project, point: Breakpoint, seconds: float = 0.015) -> Trainer:
    trainer = Trainer(cpu(), project, project.dataset())
    trainer.watch([point])
    end = trainer.limit()
    while trainer.advance(end, seconds):
        pass
    return trainer


def norm(arrays: dict[str, HostArray]) -> float:
    return math.sqrt(sum(float((array**2).sum()) for array in arrays.values()))


def moved(now: State, before: State) -> float:
    return norm({n: a - before.weights[n] for n, a in now.weights.items()}) / norm(before.weights)


def rises(now: State, before: State, column: int) -> bool:
    known = len(now.curve) > len(before.curve) > 0
    return known and now.curve[-1, column] > before.curve[-1, column]


W = Ref("weight", "hidden1", (0, 1))
UNIT = Ref("unit", "hidden1", (2,))
CASES: dict[str, tuple[Breakpoint, Callable[[State, State], bool]]] = {
    "loss above": (Breakpoint(Written("loss > 0.7")), lambda s, _: s.loss > 0.7),
    "loss of the batch rises": (Breakpoint(LossRises("loss")), lambda s, b: s.loss > b.loss),
    "validation loss rises": (Breakpoint(LossRises("val_loss")), lambda s, b: rises(s, b, 2)),
    "training loss below": (Breakpoint(Written("train_loss < 0.2")), lambda s, _: bool((s.curve[-1:, 1] < 0.2).any())),
    "gradient norm": (Breakpoint(GradientNorm("below", 0.13)), lambda s, _: norm(s.slopes) < 0.13),
    "gradient norm of a layer": (
        Breakpoint(GradientNorm("below", 0.06), Ref("layer", "hidden2")),
        lambda s, _: norm({n: a for n, a in s.slopes.items() if n.startswith("hidden2")}) < 0.06,
    ),
    "slopes into a neuron": (
        Breakpoint(GradientNorm("above", 0.03), UNIT),
        lambda s, _: float(np.linalg.norm(s.slopes["hidden1.weight"][:, 2])) > 0.03,
    ),
    "step size": (Breakpoint(StepSize("below", 0.004)), lambda s, b: moved(s, b) < 0.004),
    "weight above": (Breakpoint(NumberBeyond("above", 1.8), W), lambda s, _: s.weights["hidden1.weight"][0, 1] > 1.8),
    "sign of a layer": (
        Breakpoint(SignChange(), Ref("layer", "hidden1")),
        lambda s, b: any((s.weights[n] * b.weights[n] < 0).any() for n in ("hidden1.weight", "hidden1.bias")),
    ),
    "epoch": (Breakpoint(EpochReached(3)), lambda s, _: s.epoch >= 3),
    "update": (Breakpoint(UpdateReached(17)), lambda s, _: s.update >= 17),
    "delta": (Breakpoint(Written("delta(loss) > 0.05")), lambda s, b: s.loss - b.loss > 0.05),
    "both": (
        Breakpoint(Written("epoch >= 2 and norm(dW1) < 0.05")),
        lambda s, _: s.epoch >= 2 and float(np.linalg.norm(s.slopes["hidden1.weight"])) < 0.05,
    ),
}  # fmt: skip
_LOOPS: dict[bool, list[State]] = {}


@pytest.fixture(params=[False, True], ids=["NumPy", "compiled"])
def compiled(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> bool:
    if request.param:
        request.getfixturevalue("use_compiled")
    else:
        monkeypatch.setenv(loader.VARIABLE, "off")
    return bool(request.param)


def loop_of(compiled: bool) -> list[State]:
    if compiled not in _LOOPS:
        _LOOPS[compiled] = plain_loop(project_of())
    return _LOOPS[compiled]


@pytest.mark.parametrize("name", CASES)
def test_it_stops_after_the_very_update(compiled: bool, name: str) -> None:
    point, holds = CASES[name]
    states = loop_of(compiled)
    wanted = first(states, holds)
    assert wanted is not None
    assert wanted > 1, "the case would prove nothing"
    trainer = stopped(project_of(), point)
    assert trainer.hit is not None
    assert trainer.hit.update == trainer.step == wanted
    assert trainer.hit.sentence.startswith("Breakpoint: ")
    assert f"update {wanted}" in trainer.hit.sentence
    for array, expected in zip(trainer.result().weights.values(), states[wanted].weights.values(), strict=True):
        assert np.allclose(array, expected, rtol=1e-9, atol=1e-12)


def test_a_row_of_the_table(compiled: bool) -> None:
    project = project_of()
    train = project.dataset().train
    states = loop_of(compiled)
    row = int(train[states[9].rows[0]])
    wanted = first(states, lambda s, _: row in train[s.rows])
    trainer = stopped(project, Breakpoint(RowTrained(row + 1)))
    assert trainer.step == wanted


def test_what_is_looked_at_now_and_then_stops_after_the_very_update_too(compiled: bool) -> None:
    project = dying()
    states = plain_loop(project)
    wanted = first(states, lambda s, _: s.dead.sum() >= 1)
    assert wanted is not None
    assert wanted > 3
    for point in (
        Breakpoint(UnitState("dead", 1), Ref("layer", "hidden1")),
        Breakpoint(Written("dead(hidden1) > 0 and update > 0")),
    ):
        trainer = stopped(project, point)
        assert trainer.step == wanted
        assert len(trainer.result().progress.curve) == len(states[wanted].curve)
        for array, expected in zip(trainer.result().weights.values(), states[wanted].weights.values(), strict=True):
            assert np.allclose(array, expected, rtol=1e-9, atol=1e-12)


def dying() -> Project:
    """Train so fast that a neuron dies on the way."""
    project = project_of(epochs=6)
    optimizer = dataclasses.replace(project.config.optimizer, learning_rate=0.15)
    return project.with_config(dataclasses.replace(project.config, optimizer=optimizer))


def test_numbers_of_the_pass(compiled: bool) -> None:
    """The mean value of a neuron over the batch, and the slopes at its sum: the compiled loop leaves both behind."""
    project = project_of()
    values = plain_values(project)
    ordered = sorted(values)
    limit = (ordered[len(values) // 2] + ordered[len(values) // 2 + 1]) / 2
    wanted = next(k for k, value in enumerate(values, 1) if value < limit and k >= 40)
    trainer = stopped(project, Breakpoint(Written(f"hidden1.a[1] < {limit!r} and update >= 40")), 0.0)
    assert trainer.hit is not None
    assert trainer.step == wanted
    assert trainer._guard is not None
    assert trainer._guard.looked is None
    slopes = "abs(hidden2.dz[3] - db2[3]) > 1e-12 or max(abs(output.dz - db3)) > 1e-12 or update >= 30"
    assert stopped(project, Breakpoint(Written(slopes))).step == 30, "slopes of biases are those at the sums"


def test_numbers_of_the_pass_that_are_gone_are_looked_at_now_and_then(compiled: bool) -> None:
    trainer = stopped(project_of(), Breakpoint(Written("hidden1.z[1] < 1e9 and update >= 40")), 0.0)
    assert trainer.step == 40
    assert trainer._guard is not None
    assert (trainer._guard.looked is not None) == compiled


def plain_values(project: Project) -> list[float]:
    """Give the mean of a neuron over the batch of each update, by NumPy."""
    data, values = project.dataset(), []
    trainer = Trainer(cpu(), project, data)
    while trainer.epoch < EPOCHS:
        engine = trainer.engine
        before = np.array(engine.weights["hidden1.weight"]), np.array(engine.weights["hidden1.bias"])
        batch = trainer.batch
        rows = trainer._batches.order[batch * trainer.batch_size : (batch + 1) * trainer.batch_size].copy()
        z = data.x[data.train[rows]] @ before[0] + before[1]
        values.append(float(np.maximum(z, 0)[:, 1].mean()))
        trainer.advance(trainer.limit(batches=1), 60)
    return values


def test_it_stops_when_it_comes_to_hold_and_not_again_while_it_holds(compiled: bool) -> None:
    project, point = project_of(), Breakpoint(EpochReached(2))
    trainer = stopped(project, point)
    assert trainer.epoch == 2
    assert trainer.held == {point}
    again = Trainer(cpu(), trainer.result(), project.dataset())
    again.watch([point], trainer.held)
    while again.advance(again.limit(), 1):
        pass
    assert again.hit is None
    assert again.epoch == EPOCHS


def test_hits_can_be_passed_over(compiled: bool) -> None:
    states = loop_of(compiled)
    times = [now.update for before, now in itertools.pairwise(states) if now.loss > 0.1 and not before.loss > 0.1]
    trainer = stopped(project_of(), Breakpoint(Written("loss > 0.1"), ignore=2))
    assert trainer.step == times[2]


def test_nothing_changes_where_nothing_hits(compiled: bool) -> None:
    project = project_of()
    plain = Trainer(cpu(), project, project.dataset())
    while plain.advance(plain.limit(), 1):
        pass
    points = [Breakpoint(Written("loss > 1e9")), Breakpoint(Written("dead(hidden1) > 99")), Breakpoint(Reached())]
    watched = Trainer(cpu(), project, project.dataset())
    watched.watch(points, texts=("hidden1.da[0]", "norm(dW1)", "delta(loss)", "saturated(hidden1)", "nix"))
    while watched.advance(watched.limit(), 0.005):
        assert set(watched.read()) == {"hidden1.da[0]", "norm(dW1)", "delta(loss)", "saturated(hidden1)"}
    one, other = plain.result(), watched.result()
    assert watched.hit is None
    assert one.weights.same(other.weights)
    assert np.array_equal(one.progress.curve, other.progress.curve, equal_nan=True)


def test_numbers_that_are_none_stop_before_the_update(compiled: bool) -> None:
    project = project_of("diabetes", epochs=50)
    project = project.with_config(dataclasses.replace(project.config, optimizer=SGD(1e6)))
    with pytest.raises(Diverged):
        stopped(project, Breakpoint(Written("loss < 0")))
    for point in (Breakpoint(NotFinite()), Breakpoint(Written("not isfinite(norm(weights))"))):
        trainer = stopped(project, point)
        assert trainer.hit is not None
        if trainer.hit.before:
            assert trainer.hit.update == trainer.step + 1
        assert all(np.isfinite(array).all() for array in trainer.result().weights.values())


def test_breakpoints_that_mean_nothing_here_are_passed_over() -> None:
    project = project_of()
    points = [Breakpoint(Written("W9 > 2")), Breakpoint(GradientNorm(), Ref("layer", "gone"))]
    trainer = stopped(project, points[0])
    trainer.watch(points)
    assert trainer.hit is None
    assert trainer.epoch == EPOCHS
    assert [bool(point.problem(names_of(project))) for point in points] == [True, True]


def names_of(project: Project) -> object:
    from core.watching.quantities import Names

    return Names(project.spec, project.dataset())


@pytest.mark.parametrize("kind", CONDITIONS)
def test_every_kind_can_be_compiled_at_each_of_its_places(kind: str) -> None:
    project = project_of()
    names, condition = names_of(project), CONDITIONS[kind]()
    places = {
        "": None,
        "layer": Ref("layer", "hidden1"),
        "unit": UNIT,
        "weight": W,
        "bias": Ref("bias", "hidden1", (1,)),
    }
    for name in condition.places:
        point = Breakpoint(condition, places[name])
        if kind != "row":
            assert point.problem(names) == "", (kind, name)
        assert point.words
        assert point.condition.summary.endswith(".")


def test_wanted_without_a_gpu_accumulated_updates_are_counted_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(loader.VARIABLE, "off")
    trainer = stopped(project_of(accumulate=3), Breakpoint(UpdateReached(5)))
    assert trainer.step == 5


@pytest.mark.parametrize("name", ["epoch", "update", "weight above", "validation loss rises", "training loss below"])
def test_on_a_gpu_what_lasts_stops_after_the_same_update(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv(loader.VARIABLE, "off")
    point, _ = CASES[name]
    project = project_of()
    wanted = stopped(project, point)
    trainer = Trainer(stand_in()[0], project, project.dataset())
    trainer.watch([point], texts=("norm(W1)", "hidden1.a[1]", "dead(hidden1)"))
    while trainer.advance(trainer.limit(), 0.015):
        trainer.read()
    assert trainer.step == wanted.step
    assert trainer.result().weights.same(wanted.result().weights)
