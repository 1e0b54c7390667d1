"""How late the window's thread is while it works with a table of a million rows.

python3 run.py python -m bench.window_lateness [--rows N] [--profile]   prints a table, one line for each thing done
"""

from __future__ import annotations

import argparse
import cProfile
import dataclasses
import os
import pstats
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np

from bench import machine
from bench.importing import BEAT, COLUMNS, write

REST = 0.5
"""Seconds of quiet after which nothing more is expected of a thing that was done."""
LONGEST = 120.0
"""Seconds that one thing may take."""


class Heart:
    """A timer of the window's thread that notes how late it is."""

    def __init__(self) -> None:
        """Wait for `beating`."""
        from PySide6.QtCore import Qt, QTimer

        self.late: list[float] = []
        self._last = 0.0
        self._timer = QTimer(interval=round(1000 * BEAT))
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def _beat(self) -> None:
        now = time.perf_counter()
        self.late.append(max(0.0, now - self._last - BEAT))
        self._last = now

    @contextmanager
    def beating(self) -> Iterator[None]:
        """Note lateness from now on until the block is left."""
        self.late, self._last = [], time.perf_counter()
        self._timer.start()
        yield
        self._beat()
        self._timer.stop()


def settle(busy: Callable[[], bool]) -> None:
    """Serve the window until nothing works beside it, for a while."""
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication

    begun = quiet = time.perf_counter()
    while time.perf_counter() - quiet < REST and time.perf_counter() - begun < LONGEST:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if busy():
            quiet = time.perf_counter()


class Drill:
    """Does one thing after the other in a live window, and notes for each how late the window was."""

    def __init__(self, path: Path, profile: str) -> None:
        """Open the window on a small example; `path` is the table that is imported first."""
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        from core.data.text.reading import warm_up
        from gui import create_window
        from gui.panels.data.file_import import FileImport

        self.path, self.profile = path, profile
        self.window = create_window()
        self.session = self.window.session
        self.problems: list[str] = []
        self.session.problem_found.connect(lambda text: self.problems.append(text) if text else None)
        self.window.resize(1440, 900)
        self.session.set_mode("data")
        self.window.show()
        warm_up()
        self.heart = Heart()
        self.importing = FileImport(self.session, self.window.progress)
        settle(self.busy)

    def busy(self) -> bool:
        """Tell whether something is done beside the window."""
        from gui import background

        return any(job.running for job in background._jobs)

    def done(self, name: str, act: Callable[[], object]) -> tuple[str, float, float, float]:
        """Do one thing; give seconds until all is quiet, and lateness at the 99th percentile and at most."""
        watch = cProfile.Profile() if self.profile and self.profile in name else None
        begun = time.perf_counter()
        with self.heart.beating():
            if watch is not None:
                watch.enable()
            act()
            settle(self.busy)
            if watch is not None:
                watch.disable()
        passed = time.perf_counter() - begun - REST
        if watch is not None:
            pstats.Stats(watch).sort_stats("cumulative").print_stats(60)
        late = np.array(self.heart.late)
        return name, passed, float(np.percentile(late, 99)), float(late.max())

    def everything(self) -> Iterator[tuple[str, float, float, float]]:
        """Import, look around, change the plan, undo and redo, and open the saved project."""
        from gui.panels.data import edits
        from gui.panels.data.center import DataCenter

        session = self.session
        yield self.done("import and show", lambda: self.importing.start(self.path))
        for mode in ("train", "build", "step", "data"):
            yield self.done(f"go to {mode}", lambda mode=mode: session.set_mode(mode))  # type: ignore[misc]
        center = self.window.findChild(DataCenter, "panel.data")
        assert center is not None
        yield self.done("sort by a number", lambda: center.rows.sort_asked.emit(1))
        yield self.done("sort by text", lambda: center.rows.sort_asked.emit(19))
        center.tools.line.setText("n0 > 3")
        yield self.done("search", lambda: center.tools.line.returnPressed.emit())
        yield self.done("as the network sees them", lambda: center.switch.chosen.emit("network"))
        for text, act in self._edits(edits):
            yield self.done(text, act)
        yield self.done("undo 1", session.undo)
        yield self.done("undo 2", session.undo)
        yield self.done("undo all", lambda: session.go_in_history(0))
        yield self.done("redo all", lambda: session.go_in_history(100))
        yield from self._file()

    def _edits(self, edits: Any) -> Iterator[tuple[str, Callable[[], object]]]:
        session = self.session
        yield "encode a column", lambda: edits.change_encoding(session, "n1", "minmax")
        yield "ignore a column", lambda: edits.change_use(session, "n2", "ignore")
        yield "another target", lambda: edits.change_use(session, "plan", "target")
        seeded = dataclasses.replace(session.project.plan.split, seed=7)
        yield "another seed of the split", lambda: edits.change_split(session, seeded, "seed")
        yield "class weights", lambda: edits.change_weights(session, "balanced")

    def _file(self) -> Iterator[tuple[str, float, float, float]]:
        from core.project_file import save_project

        saved = self.path.with_suffix(".deepstep")
        save_project(saved, self.session.newest)
        self.session.undo_stack.setClean()
        yield self.done("open the project file", lambda: self.window.documents.open_path(saved))

    def end(self) -> None:
        """Close the window."""
        self.session.training.abandon()
        self.window.documents.stop()
        self.window.hide()


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser("bench.window_lateness", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rows", type=int, default=1_000_000, help="rows of the table, of 20 columns each")
    parser.add_argument("--file", help="a table that was written before; else one is made")
    parser.add_argument("--profile", default="", help="print where the time goes for things with this in their name")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(arguments.file) if arguments.file else Path(folder) / "large.csv"
        if not path.exists():
            write(path, arguments.rows)
        print("\n".join(machine.heading("python3 run.py python -m bench.window_lateness")))
        print(f"\n{arguments.rows:,} rows × {COLUMNS} columns\n")
        print("| what is done | s until all is shown | window late p99 / most, ms |\n|---|---|---|", flush=True)
        drill = Drill(path, arguments.profile)
        for name, passed, usual, most in drill.everything():
            print(f"| {name} | {passed:.2f} | {1000 * usual:.1f} / {1000 * most:.1f} |", flush=True)
        print("\n".join(drill.problems))
        drill.end()
    return 0


if __name__ == "__main__":
    sys.exit(main())
