"""Saving under all that can go wrong: the file is the old or the new one afterwards, and nothing lies beside it."""

from __future__ import annotations

import contextlib
import dataclasses
import errno
import os
import random
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from unittest import mock

import numpy as np

from core import atomic
from core.errors import UserError
from core.files import read_zip
from core.project import Project
from core.project_file import save_project
from core.start import example
from tests.reliability.trials import ALL_OR_NOTHING, Outcome, Trial

ROOT = Path(__file__).resolve().parents[2]
NAME = "work.deepstep"
Save = Callable[[Path, Project], None]


def versions(folder: Path) -> tuple[list[Project], list[bytes]]:
    """Make two versions of a project, and the files of both."""
    old = example("moons")
    weights = {name: array + 1.0 for name, array in old.weights.items()}
    new = dataclasses.replace(old, weights=type(old.weights)(weights), row=3)
    data = []
    for project in (old, new):
        save_project(folder / NAME, project)
        data.append((folder / NAME).read_bytes())
    return [old, new], data


@dataclasses.dataclass
class Count:
    """What was found after the tries."""

    tries: int = 0
    lost: int = 0
    different: int = 0
    stray: int = 0
    refused: int = 0

    def look(self, folder: Path, data: list[bytes]) -> None:
        """Look at the folder after one try."""
        self.tries += 1
        path = folder / NAME
        found = path.read_bytes() if path.is_file() else b""
        if found not in data:
            with contextlib.suppress(UserError):
                read_zip(path)
                self.different += 1
                self.lost -= 1
            self.lost += 1
        self.stray += sum(1 for file in folder.iterdir() if file.name != NAME)

    def outcome(self) -> Outcome:
        """Say it."""
        figure = f"{self.tries} tries: lost {self.lost}, silently different {self.different}, stray files {self.stray}"
        wrong = [
            f"{name}: {value}" for name, value in vars(self).items() if name in ("lost", "different", "stray") and value
        ]
        if self.refused == 0:
            wrong.append("no try went wrong, so nothing was tried")
        return Outcome(f"{figure} ({self.refused} of them broken off)", tuple(wrong))


def _each(tries: int, folder: Path, attempt: Callable[[Path, Project, int, Count], None]) -> Outcome:
    projects, data = versions(folder)
    count = Count()
    for number in range(tries):
        attempt(folder / NAME, projects[number % 2], number, count)
        count.look(folder, data)
    return count.outcome()


@contextlib.contextmanager
def _failing(kind: str, number: int) -> Iterator[None]:
    """Let writing, fsync or rename fail, at a place by chance."""
    chance = random.Random(number)
    code = chance.choice([errno.ENOSPC, errno.EIO, errno.EDQUOT, errno.EACCES])
    error = OSError(code, os.strerror(code))
    if kind == "write":
        after, real = chance.randrange(0, 60), os.fdopen

        def opened(handle: int, *mode: Any) -> Any:
            file, left = real(handle, *mode), [after]
            write = file.write

            class Proxy:
                def __getattr__(self, name: str) -> Any:
                    return getattr(file, name)

                def __enter__(self) -> Any:
                    return self

                def __exit__(self, *_: Any) -> None:
                    file.close()

                def write(self, data: Any) -> int:
                    left[0] -= 1
                    if left[0] < 0:
                        write(bytes(data)[: len(data) // 2])
                        raise error
                    return write(data)

            return Proxy()

        with mock.patch.object(atomic.os, "fdopen", opened):
            yield
    else:
        with mock.patch.object(atomic.os, {"fsync": "fsync", "rename": "replace"}[kind], side_effect=error):
            yield


def _injected(kind: str) -> Callable[[int, Path], Outcome]:
    def attempt(path: Path, project: Project, number: int, count: Count) -> None:
        try:
            with _failing(kind, number):
                save_project(path, project)
        except atomic.PlaceError:
            count.refused += 1

    return lambda tries, folder: _each(tries, folder, attempt)


def _child(task: Callable[[], None]) -> int:
    """Begin a process that does a task and ends."""
    pid = os.fork()
    if pid:
        return pid
    try:
        task()
        os._exit(0)
    except UserError:
        os._exit(2)
    except BaseException:
        os._exit(3)


def _size_limit(tries: int, folder: Path) -> Outcome:
    def attempt(path: Path, project: Project, number: int, count: Count) -> None:
        most = random.Random(number).randrange(0, path.stat().st_size + 2000)

        def task() -> None:
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
            save_project(path, project)

        _, status = os.waitpid(_child(task), 0)
        count.refused += os.waitstatus_to_exitcode(status) != 0

    return _each(tries, folder, attempt)


def _killed(named: bool) -> Callable[[int, Path], Outcome]:
    """Kill a process that saves again and again; `named`: as on systems that have no files without names."""

    def attempt(path: Path, project: Project, number: int, count: Count) -> None:
        def task() -> None:
            if named:
                atomic._nameless = lambda folder: None  # type: ignore[assignment]
            while True:
                save_project(path, project)

        pid = _child(task)
        time.sleep(random.Random(number).uniform(0.0, 0.03))
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        count.refused += 1
        if named:  # what is left goes when the next one is saved, two seconds later at the earliest
            for left in path.parent.glob(f"{atomic.PREFIX}*"):
                os.utime(left, (0, 0))
            atomic.clear_left(path.parent)

    return lambda tries, folder: _each(tries, folder, attempt)


def _two_writers(tries: int, folder: Path) -> Outcome:
    def attempt(path: Path, project: Project, number: int, count: Count) -> None:
        projects = getattr(attempt, "projects", None)
        if projects is None:
            projects = attempt.projects = versions_of(project)  # type: ignore[attr-defined]

        def task(which: int) -> None:
            for _ in range(3):
                save_project(path, projects[which])

        pids = [_child(lambda which=which: task(which)) for which in (0, 1)]  # type: ignore[misc]
        for pid in pids:
            _, status = os.waitpid(pid, 0)
            assert os.waitstatus_to_exitcode(status) == 0, "a writer was disturbed by the other one"
        count.refused += 1

    return _each(tries, folder, attempt)


def versions_of(project: Project) -> list[Project]:
    """Give both versions, whichever `project` is."""
    old = example("moons")
    weights = {name: array + 1.0 for name, array in old.weights.items()}
    return [old, dataclasses.replace(old, weights=type(old.weights)(weights), row=3)]


def _full_disk(tries: int, folder: Path) -> Outcome:
    """Save on a small disk; mounting needs root, or a name space of its own where the system allows that."""
    place = folder / "small"
    place.mkdir()
    words = [sys.executable, "-m", "tests.reliability.small_disk", str(place), str(tries)]
    if os.geteuid() != 0:
        words = ["unshare", "-rm", *words]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, timeout=600)
    if done.returncode != 0:
        return Outcome("not tried: no small disk can be mounted here", (done.stderr.strip()[-300:],))
    numbers = dict(zip(("tries", "lost", "different", "stray", "refused"), map(int, done.stdout.split()), strict=True))
    return Count(**numbers).outcome()


def on_small_disk(place: Path, tries: int) -> Count:
    """Fill a disk so that saving runs out of room at a place by chance, and save."""
    projects, data = versions(place)
    count, size = Count(), max(map(len, data))
    for number in range(tries):
        filler = place / "filler"
        free = os.statvfs(place).f_bavail * os.statvfs(place).f_frsize
        room = random.Random(number).randrange(0, size + 8192)
        with filler.open("wb") as file:
            file.write(np.random.default_rng(number).bytes(max(0, free - room)))
        try:
            save_project(place / NAME, projects[number % 2])
        except atomic.PlaceError as problem:
            count.refused += "disk is full" in str(problem)
        filler.unlink()
        count.look(place, data)
    return count


TRIALS = (
    Trial("size-limit", ALL_OR_NOTHING, "a limit for the size of files, at a size by chance", 20, 200, _size_limit),
    Trial("kill", ALL_OR_NOTHING, "kill −9 while saving again and again, after 0–30 ms", 8, 200, _killed(False)),
    Trial(
        "kill-named", ALL_OR_NOTHING, "the same as on systems without nameless files; after the next save",
        8, 200, _killed(True),
    ),
    Trial("full-disk", ALL_OR_NOTHING, "a small disk that runs full at a place by chance", 8, 200, _full_disk),
    Trial("write", ALL_OR_NOTHING, "a write that fails half way", 20, 200, _injected("write")),
    Trial("fsync", ALL_OR_NOTHING, "an fsync that fails", 20, 200, _injected("fsync")),
    Trial("rename", ALL_OR_NOTHING, "a rename that fails", 20, 200, _injected("rename")),
    Trial("two-writers", ALL_OR_NOTHING, "two processes that save the same file at once", 4, 200, _two_writers),
)  # fmt: skip
