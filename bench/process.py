"""The parent's end of a contestant: starts its process, gives commands, ends it."""

from __future__ import annotations

import dataclasses
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np

from bench import peers_node
from bench.workloads import Workload
from core.backend import HostArray

ROOT = Path(__file__).resolve().parents[1]
VARIABLES = {"numpy": {"DEEPSTEP_COMPILED": "off"}, "gpu": {"DEEPSTEP_COMPILED": "off"}}
USUAL = {"DEEPSTEP_COMPILED": "wait"}


class Failed(Exception):
    """A contestant cannot take part; the message says why."""


class Process:
    """A contestant in a process of its own, so that no library's threads or memory are another's."""

    def __init__(self, name: str, checkout: Path | None = None) -> None:
        """Start; `checkout` is that of a contestant that node runs.

        Raises:
            UserError: when node or the checkout is not to be had.
        """
        self.name, self.idle = name, 0
        words = [sys.executable, "-m", "bench.child", name]
        if checkout is not None:
            words = peers_node.command(name, checkout)
        self._folder = tempfile.TemporaryDirectory(prefix="deepstep-bench-")
        self._errors = (Path(self._folder.name) / "stderr").open("w+", encoding="utf-8")
        variables = {**os.environ, **VARIABLES.get(name, USUAL)}
        pipes: Mapping[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": self._errors}
        self._child = subprocess.Popen(words, text=True, encoding="utf-8", cwd=ROOT, env=variables, **pipes)

    def __enter__(self) -> Process:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def wait_ready(self) -> None:
        """Wait until its libraries are loaded.

        Raises:
            Failed: when one is not installed.
        """
        self.idle = self._read()["idle"]

    def open(self, workload: Workload) -> None:
        """Have it make network, data and first weights."""
        self.ask("open", workload=dataclasses.asdict(workload))

    def first_step(self) -> tuple[HostArray, HostArray]:
        """Have it make its first step; give the slopes and the parameters afterwards."""
        files = {name: str(Path(self._folder.name) / name) for name in ("slopes", "params")}
        self.ask("first_step", **files)
        return np.fromfile(files["slopes"]), np.fromfile(files["params"])

    def train(self, seconds: float) -> float:
        """Have it train for so long; give the seconds of a step."""
        found = self.ask("train", seconds=seconds)
        return float(found["seconds"] / found["steps"]) if found["steps"] else float("nan")

    def ask(self, do: str, **more: Any) -> dict[str, Any]:
        """Send a command and wait for its answer.

        Raises:
            Failed: when the contestant could not carry it out.
        """
        try:
            print(json.dumps({"do": do, **more}), file=self._child.stdin, flush=True)
        except OSError as error:
            raise Failed(f"its process has ended: {self._last_words()}") from error
        return self._read()

    def _read(self) -> dict[str, Any]:
        assert self._child.stdout is not None
        line = self._child.stdout.readline()
        if not line:
            raise Failed(f"its process has ended: {self._last_words()}")
        found: dict[str, Any] = json.loads(line)
        if "problem" in found:
            raise Failed(found["problem"])
        return found

    def _last_words(self) -> str:
        self._errors.seek(0)
        lines = [line for line in self._errors.read().splitlines() if line.strip()]
        told = [line for line in lines if "Error" in line] or lines
        return told[-1].strip() if told else "it said nothing"

    def close(self) -> None:
        """End the process."""
        for pipe in (self._child.stdin, self._child.stdout):
            if pipe is not None:
                pipe.close()
        try:
            self._child.wait(10)
        except subprocess.TimeoutExpired:
            self._child.kill()
            self._child.wait()
        self._errors.close()
        self._folder.cleanup()
