"""Several processes that work on one sweep, begun, watched and ended from here."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

from core.compiled.libraries import processors
from core.installed import worker_command
from core.language import tr
from core.sweeps.address import Address
from core.sweeps.worker import END_SECONDS, ONE_THREAD

ROOT = Path(__file__).resolve().parents[2]
MOST_RESTARTS = 5
"""A process that ends without a word is begun anew so often."""


def usual_jobs() -> int:
    """Give how many processes are usual: one processor is left to the rest of the machine."""
    return max(1, processors() - 1)


class Workers:
    """The processes of one sweep on this machine; those that are killed are begun anew."""

    def __init__(self, address: Address, name: str, jobs: int, seconds: float = 0.0) -> None:
        """Begin `jobs` processes; after `seconds` they take no further trial (0: no limit)."""
        self._address, self._name = address, name
        self._ends = time.monotonic() + seconds if seconds else 0.0
        self._restarts = MOST_RESTARTS
        self._stopping = False
        self.problem = ""
        self._running = [self._begin() for _ in range(jobs)]

    def _begin(self) -> subprocess.Popen[str]:
        paths = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))
        environment = {**os.environ, **ONE_THREAD, "PYTHONPATH": paths, "PYTHONSAFEPATH": "1"}
        process = subprocess.Popen(
            worker_command(),
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, encoding="utf-8",
            env=environment, start_new_session=True,
        )  # fmt: skip
        left = max(self._ends - time.monotonic(), 0.01) if self._ends else 0.0
        order = {"address": self._address.given, "name": self._name, "seconds": left}
        self._write(process, json.dumps(order))
        return process

    @staticmethod
    def _write(process: subprocess.Popen[str], line: str) -> None:
        with contextlib.suppress(OSError, ValueError):
            if process.stdin is not None:
                process.stdin.write(f"{line}\n")
                process.stdin.flush()

    @property
    def pids(self) -> list[int]:
        """The numbers of the processes that are at work."""
        return [process.pid for process in self._running]

    def poll(self) -> bool:
        """Look after the processes; tell whether any is still at work."""
        for process in list(self._running):
            if process.poll() is None:
                continue
            self._running.remove(process)
            told = self._last_words(process)
            self.problem = self.problem or str(told.get("problem", ""))
            if not told and not self._stopping and self._restarts > 0:
                self._restarts -= 1
                self._running.append(self._begin())
            elif not told and not self._stopping:
                self.problem = self.problem or tr(
                    "Processes of the sweep ended again and again; is there enough memory?"
                )
        return bool(self._running)

    @staticmethod
    def _last_words(process: subprocess.Popen[str]) -> dict[str, object]:
        lines = process.stdout.read().splitlines() if process.stdout is not None else []
        for pipe in (process.stdin, process.stdout):
            with contextlib.suppress(OSError):
                if pipe is not None:
                    pipe.close()
        with contextlib.suppress(ValueError, IndexError):
            told = json.loads(lines[-1])
            return told if isinstance(told, dict) else {}
        return {}

    def stop(self) -> None:
        """Ask all processes to end; what they were at goes back into the queue."""
        self._stopping = True
        for process in self._running:
            self._write(process, "stop")

    def end(self, seconds: float = END_SECONDS) -> None:
        """Ask all to end, wait, and end those that do not."""
        self.stop()
        until = time.monotonic() + seconds
        while self.poll() and time.monotonic() < until:
            time.sleep(0.02)
        for process in self._running:
            process.kill()
            process.wait()
        self.poll()


def run_to_end(workers: Workers, look: Callable[[], bool], every: float = 0.5) -> None:
    """Wait until all processes have ended; `look` is asked now and then and gives False to stop."""
    while workers.poll():
        if not look():
            workers.end()
            return
        time.sleep(every)
