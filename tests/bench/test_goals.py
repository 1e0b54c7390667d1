"""Goals are judged as they are meant, and every one of them is about a figure that is measured."""

from __future__ import annotations

import dataclasses
import math

import pytest

from bench import growth, report, window
from bench.goals import GOALS, Figure, Goal, judge, judge_all
from bench.timing import Result, share_of_peak, times_as_fast
from bench.workloads import WORKLOADS

FAST = Goal("W1a", "compiled / torch", 10)
LATE = Goal("window", "input lateness p95", 16, at_least=False, unit="ms", digits=1)


@pytest.mark.parametrize(
    ("goal", "figure", "met", "how", "value"),
    [
        (FAST, Figure(12, 9), True, "median", 12),
        (FAST, Figure(9, 12), True, "fastest turn", 12),
        (FAST, Figure(9, 8), False, "median", 9),
        (FAST, Figure(9.996, 1), True, "median", 9.996),
        (FAST, Figure(9.99, 1), False, "median", 9.99),
        (FAST, Figure(math.nan, math.nan), False, "median", math.nan),
        (LATE, Figure(16, 16), True, "median", 16),
        (LATE, Figure(16.2, 15.9), True, "fastest turn", 15.9),
        (LATE, Figure(16.2, 16.1), False, "median", 16.2),
        (LATE, Figure(math.nan, math.nan), False, "median", math.nan),
    ],
)
def test_a_goal_is_met_by_the_medians_or_by_the_fastest_turns(
    goal: Goal, figure: Figure, met: bool, how: str, value: float
) -> None:
    verdict = judge(goal, figure)
    assert (verdict.met, verdict.how) == (met, how)
    assert verdict.value == pytest.approx(value, nan_ok=True)
    assert verdict.text() == ("met" if met else "**not met**")


def test_what_was_not_measured_is_not_met() -> None:
    verdict = judge(FAST, "refused: its slopes differ")
    assert not verdict.met
    assert verdict.text() == "not measured: refused: its slopes differ"
    assert [v.problem for v in judge_all("W1a", {})] == ["left out"] * 3


def test_a_goal_says_its_bound() -> None:
    assert (FAST.text(), LATE.text()) == ("≥ 10 ×", "≤ 16 ms")


def test_every_goal_is_about_a_figure_that_is_measured() -> None:
    results = {name: Result(name, [1.0]) for name in ("compiled", "numpy", "torch", "jax", "sklearn", "playground")}
    results["sgemm"] = Result("sgemm", [1.0])
    named = {name: set(report.figures(workload, results, 10**9)) for name, workload in WORKLOADS.items()}
    seen = window.Watched([1.0], [1.0], [1.0], {"diagram": [30.0]}, [1.0])
    named["window"] = set(window.figures(seen))
    grown = [growth.Grown(c, path, [1, 2, 4, 8], [1.0] * 4, [1.0] * 4) for c in growth.curves() for path in growth.OURS]
    named["growth"] = set(growth.figures(grown))
    assert [goal for goal in GOALS if goal.figure not in named[goal.place]] == []
    assert len(GOALS) == len(set(GOALS)) > 30


def test_ratios_are_formed_of_medians_and_of_the_fastest_turns() -> None:
    ours, theirs = Result("compiled", [2.0, 1.0, 4.0]), Result("torch", [10.0, 8.0, 30.0])
    assert times_as_fast(ours, theirs) == Figure(5.0, 8.0)
    assert times_as_fast(ours, None) == "left out"
    refused = dataclasses.replace(theirs, problem="refused")
    assert times_as_fast(ours, refused) == "refused"


def test_the_share_of_the_peak_is_rate_against_rate() -> None:
    workload = WORKLOADS["W4"]
    ours, product = Result("compiled", [2.0]), Result("sgemm", [1.0])
    found = share_of_peak(workload, ours, product, flops=workload.flops())
    assert isinstance(found, Figure)
    assert found.by_median == pytest.approx(50)


def test_the_window_is_judged_by_all_its_turns() -> None:
    late = list(range(1, 101))
    seen = window.Watched(
        [100.0, 200.0, 300.0], [100.0, 150.0], [float(ms) for ms in late], {"diagram": [29.0]}, [7.0, 9.0]
    )
    found = window.figures(seen)
    assert found["share of headless steps/s"] == Figure(62.5, 50.0)
    assert found["input lateness max"] == Figure(100.0, 100.0)
    assert found["pause takes effect, max"] == Figure(9.0, 9.0)
    p95 = found["input lateness p95"]
    assert isinstance(p95, Figure)
    assert p95.by_median == pytest.approx(95.05)


@pytest.mark.parametrize("power", [0.0, 0.5, 1.0, 2.0])
def test_the_power_of_a_curve_is_that_of_its_larger_half(power: float) -> None:
    sizes = [1, 2, 4, 8, 16, 32]
    seconds = [50.0] * 3 + [3 * size**power for size in sizes[3:]]
    assert growth.exponent(sizes, seconds) == pytest.approx(power, abs=1e-9)
