"""A test run of several processes: what measures time has the machine to itself, what compiles does it once.

`python3 run.py test` tests in several processes (pytest-xdist). A test marked `alone` waits
until no other test is going on, and holds the others up while it runs. In a run of one process nothing of this happens.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

COMPILED = ("compiled_loops", "image_loops")
"""Fixtures that compile for half a minute: the tests that ask for them go to one process."""


def run_of(config: pytest.Config) -> str:
    """Name the run that this process is one of several of; empty where it is the only one."""
    return str(getattr(config, "workerinput", {}).get("testrunuid", ""))


@contextmanager
def locked(path: Path, alone: bool) -> Iterator[None]:
    """Hold a lock with others or alone.

    A gate before the lock lets one process in at a time and stays shut behind who waits to be alone: otherwise those
    that share the lock could keep it among themselves for ever.
    """
    if sys.platform == "win32":
        yield
        return
    import fcntl

    with path.with_suffix(".gate").open("w") as gate, path.open("w") as lock:
        fcntl.flock(gate, fcntl.LOCK_EX)
        fcntl.flock(lock, fcntl.LOCK_EX if alone else fcntl.LOCK_SH)
        fcntl.flock(gate, fcntl.LOCK_UN)
        yield


@pytest.hookimpl(wrapper=True, tryfirst=True)  # waiting counts for no time limit
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    """Let a test run when its turn comes."""
    run = run_of(item.config)
    if not run:
        return (yield)
    alone = item.get_closest_marker("alone") is not None
    with locked(Path(tempfile.gettempdir()) / f"deepstep-tests-{run}.lock", alone):
        return (yield)


def pytest_itemcollected(item: pytest.Item) -> None:
    """Keep the tests that need the compiled loops together: marked before the runner of several processes looks."""
    if any(name in COMPILED for name in getattr(item, "fixturenames", ())):
        item.add_marker(pytest.mark.xdist_group("compiled"))
