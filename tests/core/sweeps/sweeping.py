"""Small sweeps for tests: a tiny project, a plan in words, a process that sweeps and can be killed."""

from __future__ import annotations

import contextlib
import dataclasses
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from core.project import Project
from core.start import example
from core.sweeps import axes
from core.sweeps.address import Address
from core.sweeps.board import Board, TrialRow, read_board
from core.sweeps.knobs import knobs
from core.sweeps.plan import SweepPlan, SweepSettings
from core.sweeps.record import Sweep, open_sweep
from core.sweeps.runner import Workers, run_to_end
from core.sweeps.worker import work

ROOT = Path(__file__).resolve().parents[3]


def small(kind: str = "spirals", epochs: int = 4) -> Project:
    project = example(kind)
    run = dataclasses.replace(project.config.run, epochs=epochs)
    return project.with_config(dataclasses.replace(project.config, run=run))


def plan_of(project: Project, *vary: str, objective: str = "loss", **settings: Any) -> SweepPlan:
    known = knobs(project)
    return SweepPlan(tuple(axes.parse(text, known) for text in vary), objective, SweepSettings(**settings))


def worked(sweep: Sweep, wanted: Callable[[], bool] = lambda: True) -> Board:
    """Take trials in this process until none is left, or it is no longer wanted."""
    work(sweep.address, sweep.name, wanted)
    return read_board(sweep)


def swept(address: Address, jobs: int = 2) -> Board:
    """Work in several processes until all is done."""
    sweep = open_sweep(address)
    sweep.fill()
    sweep.mend()
    workers = Workers(address, sweep.name, jobs)
    try:
        run_to_end(workers, lambda: True, 0.05)
    finally:
        workers.end()
    assert workers.problem == ""
    return read_board(sweep)


def told(board: Board) -> list[tuple[Any, ...]]:
    """Give all of a board that has to be the same again."""
    return [_told(row) for row in board.rows]


def _told(row: TrialRow) -> tuple[Any, ...]:
    return row.number, row.state, dict(row.values), row.value, row.reports, row.curve, row.epochs


def until(happens: Callable[[], object], seconds: float = 30.0) -> None:
    end = time.monotonic() + seconds
    while not happens():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.02)


def command_line(folder: Path, *words: str) -> subprocess.Popen[bytes]:
    """Begin `sweep` of the command line in a process of its own."""
    return subprocess.Popen(
        [sys.executable, str(ROOT / "main.py"), "sweep", *words], cwd=folder,
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip


def pids_of(sweep: Sweep) -> set[int]:
    """Give the numbers of the processes that are at work on trials."""
    running = [trial for trial in sweep.trials() if trial.state.name == "RUNNING"]
    return {int(trial.user_attrs["worker"].split("|")[1]) for trial in running if "worker" in trial.user_attrs}


def children_of(number: int) -> list[int]:
    """Give the processes that a process has begun."""
    found = subprocess.run(["pgrep", "-P", str(number)], capture_output=True, text=True, check=False)
    return [int(line) for line in found.stdout.split()]


def kill(*numbers: int) -> None:
    for number in numbers:
        with contextlib.suppress(ProcessLookupError):
            os.kill(number, signal.SIGKILL)
