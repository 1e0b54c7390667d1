"""Gives files to a process of its own (tests/files/worker.py) and counts what came of them."""

from __future__ import annotations

import contextlib
import json
import os
import select
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SECONDS, MEGABYTES = 10.0, 1024.0
"""What a file may cost: seconds of the processor, so that other programs do not count, and memory."""
HUNG = 90.0


@dataclass
class Told:
    """What came of all files: how often what, the worst of seconds and megabytes, and what must not be."""

    counts: Counter[str] = field(default_factory=Counter)
    seconds: tuple[float, str] = (0.0, "")
    mb: tuple[float, str] = (0.0, "")
    canaries: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    refusals: list[tuple[str, str]] = field(default_factory=list)

    def take(self, name: str, found: dict[str, Any]) -> None:
        """Count one file."""
        self.counts[found["word"]] += 1
        self.seconds = max(self.seconds, (found["seconds"], name))
        self.mb = max(self.mb, (found["mb"], name))
        self.canaries += [f"{name}: {seen}" for seen in found["canaries"]]
        if found["word"] == "refused":
            self.refusals.append((name, found["told"]))
        elif found["word"] != "read":
            self.faults.append(f"{name}: {found['told']}")

    def __str__(self) -> str:
        """Give the figures in one line."""
        words = ", ".join(f"{count} {word}" for word, count in sorted(self.counts.items()))
        return (
            f"{self.counts.total()} files: {words}; canaries {len(self.canaries)}; "
            f"worst {self.seconds[0]:.2f} s ({self.seconds[1]}), {self.mb[0]:.0f} MB ({self.mb[1]})"
        )


class Worker:
    """The process; it is started anew where a file ended it or made it hang."""

    def __init__(self, folder: Path) -> None:
        """Let it write to `folder` alone."""
        self._folder = folder
        self._process: subprocess.Popen[str] | None = None

    def read(self, reader: str, path: Path) -> dict[str, Any]:
        """Let it read one file."""
        process = self._running()
        assert process.stdin is not None
        process.stdin.write(f"{reader}\t{path}\n")
        process.stdin.flush()
        found = self._answer(HUNG)
        if found is None:
            ended = process.poll()
            self.close()
            word = "hung" if ended is None else "died"
            return {"word": word, "told": f"{word} ({ended})", "seconds": SECONDS, "mb": 0.0, "canaries": []}
        return found

    def _running(self) -> subprocess.Popen[str]:
        if self._process is None:
            variables = {
                **os.environ, "TMPDIR": str(self._folder), "XDG_CACHE_HOME": str(self._folder / "cache"),
                "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1",
                "DEEPSTEP_COMPILED": "off", "MALLOC_ARENA_MAX": "2", "PYTHONFAULTHANDLER": "1",
            }  # fmt: skip
            with (self._folder / "stderr.txt").open("a") as errors:
                self._process = subprocess.Popen(
                    [sys.executable, "-m", "tests.files.worker", str(self._folder)], cwd=ROOT, env=variables, text=True,
                    stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors,
                )  # fmt: skip
            if self._answer(120) is None:
                raise AssertionError((self._folder / "stderr.txt").read_text()[-3000:])
        return self._process

    def _answer(self, seconds: float) -> dict[str, Any] | None:
        assert self._process is not None
        assert self._process.stdout is not None
        if not select.select([self._process.stdout], [], [], seconds)[0]:
            return None
        line = self._process.stdout.readline()
        found: dict[str, Any] | None = json.loads(line) if line else None
        return found

    def close(self) -> None:
        """End it."""
        if self._process is not None:
            with contextlib.suppress(OSError):
                self._process.kill()
            self._process.wait()
            for stream in (self._process.stdin, self._process.stdout):
                with contextlib.suppress(OSError):
                    stream.close()  # type: ignore[union-attr]
            self._process = None


def all_read(folder: Path, files: Iterable[tuple[str, str, Path]]) -> Told:
    """Let (name, reader, file) be read one after the other."""
    told, worker = Told(), Worker(folder)
    try:
        for name, reader, path in files:
            told.take(name, worker.read(reader, path))
    finally:
        worker.close()
    return told
