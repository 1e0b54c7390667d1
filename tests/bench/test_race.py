"""The race: who calculates something else is refused, who fails is told, and the rest is timed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from bench import report
from bench.process import Failed, Process
from bench.timing import Entrant, Result, race, times_as_fast
from bench.workloads import WORKLOADS, Workload

SMALL = Workload("small", (5, 6, 3), "relu", True, 4, 12, "sgd", 0.1)
NAMES = ("numpy", "right", "wrong slopes", "wrong update", "too short", "not a number", "absent", "breaks")
ENTRANTS = [Entrant(name, name.capitalize()) for name in NAMES]


class Pretender:
    """In the place of a process: gives the first step that its name says."""

    idle = 1_000_000

    def __init__(self, name: str, checkout: Path | None = None) -> None:
        self.name, self.turns = name, 0

    def __enter__(self) -> Pretender:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def wait_ready(self) -> None:
        if self.name == "absent":
            raise Failed("ModuleNotFoundError: No module named 'absent'")

    def open(self, workload: Workload) -> None:
        self.workload = workload

    def first_step(self) -> tuple[np.ndarray, np.ndarray]:
        before = self.workload.params().astype(float)
        slopes = np.linspace(-1, 1, len(before))
        params = before - self.workload.rate * slopes
        if self.name == "right":
            slopes = slopes * (1 + 5e-6)
        if self.name == "wrong slopes":
            slopes[3] += 5e-5
        if self.name == "wrong update":
            params = before - 1.1 * self.workload.rate * slopes
        if self.name == "too short":
            slopes = slopes[1:]
        if self.name == "not a number":
            slopes[2] = np.nan
        return slopes, params

    def train(self, seconds: float) -> float:
        self.turns += 1
        if self.name == "breaks" and self.turns == 3:
            raise Failed("MemoryError")
        return 0.002 if self.name == "numpy" else 0.004

    def ask(self, do: str, **more: Any) -> dict[str, Any]:
        return {"setting": f"{self.name} after {self.turns} turns", "peak": 3_000_000}


def raced(rounds: int = 3) -> dict[str, Result]:
    return race(SMALL, ENTRANTS, rounds, 0.001, start=Pretender)  # type: ignore[arg-type]


def test_who_calculates_something_else_gets_no_figure() -> None:
    found = raced()
    assert list(found) == list(NAMES)
    assert found["right"].problem == ""
    assert found["right"].slopes_off == pytest.approx(5e-6)
    for name in ("wrong slopes", "too short", "not a number"):
        assert "refused: its slopes differ" in found[name].problem
    assert "refused: its first update differs" in found["wrong update"].problem
    for name in NAMES[2:]:
        assert isinstance(times_as_fast(found["numpy"], found[name]), str)
    for name in NAMES[2:7]:
        assert found[name].seconds == []


def test_who_is_absent_or_breaks_does_not_stop_the_others() -> None:
    found = raced()
    assert "No module named 'absent'" in found["absent"].problem
    assert found["breaks"].problem == "MemoryError"
    assert found["numpy"].seconds == [0.002] * 3
    assert found["right"].seconds == [0.004] * 3


def test_the_tables_show_it() -> None:
    results, workloads = {"small": raced()}, {"small": SMALL}
    times = report.times(results, workloads, ENTRANTS)[2]
    assert [cell.strip() for cell in times.split("|")[2:6]] == ["2 000 (2 000)", "4 000 (4 000)", "–", "–"]
    assert "2 (2)" in report.ratios(results, ENTRANTS)[3]
    assert "wrong slopes: refused" in report.settings(results)[0]
    assert "5.0e-06" in report.proofs(results)
    assert report.memory(results, ENTRANTS)[2].split("|")[2].strip() == "2 + 1"


def test_every_round_begins_with_another() -> None:
    order: list[str] = []

    class Noted(Pretender):
        def train(self, seconds: float) -> float:
            order.append(self.name)
            return super().train(seconds)

    race(SMALL, ENTRANTS[:2], 2, 0.001, start=Noted)  # type: ignore[arg-type]
    # The first one tells how long a turn has to be; then a round to warm up and two that count.
    assert order == ["numpy", "numpy", "right", "right", "numpy", "numpy", "right"]


@pytest.mark.alone
def test_real_processes_race() -> None:
    entrants = [Entrant(name, name) for name in ("compiled", "numpy", "sgemm")]
    found = race(WORKLOADS["W1a"], entrants, 2, 0.02)
    for result in found.values():
        assert result.problem == ""
        assert len(result.seconds) == 2
        assert 0 < result.minimum <= result.median < 1
        assert result.peak >= result.idle >= 0
    assert found["numpy"].setting == "NumPy"
    assert found["numpy"].slopes_off == 0


def test_a_process_that_cannot_start_says_why() -> None:
    with Process("nobody") as process, pytest.raises(Failed, match="no contestant nobody"):
        process.wait_ready()


def test_a_command_that_fails_is_told_and_the_process_goes_on() -> None:
    with Process("numpy") as process:
        process.wait_ready()
        with pytest.raises(Failed, match="Error"):
            process.ask("train", seconds=1)
        process.open(SMALL)
        assert process.train(0.01) > 0


QUICK = ("W1b",)
"""The others take minutes; the benchmark itself compares the slopes of all of them before it measures."""


@pytest.mark.peers
@pytest.mark.timeout(300)
@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=[pytest.mark.long] * (name not in QUICK)) for name in WORKLOADS]
)
def test_every_peer_calculates_what_we_calculate(name: str) -> None:
    from bench.__main__ import OURS, PEERS

    found = race(WORKLOADS[name], [*OURS, *PEERS], 1, 0.001)
    assert {peer: result.problem for peer, result in found.items() if result.problem} == {}
    assert set(found) >= {"compiled", "numpy", "torch", "jax"}
    assert max(result.slopes_off for result in found.values()) > 0
