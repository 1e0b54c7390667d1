"""Training beside a live window: how fast it trains, how often the window draws and how late an input arrives.

The clock that `time.perf_counter` reads is the same for all processes of a machine, so that a stamp of one can be
compared with the time of another.
"""

from __future__ import annotations

import dataclasses
import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from typing import Any

import numpy as np

from bench.contestant import Contestant
from bench.deepstep import Deepstep
from bench.goals import Figure
from bench.inputs import STAMP
from bench.process import ROOT, Process
from bench.workloads import DTYPE, NEVER, WORKLOADS, Workload
from core import compiled
from core.backend import HostArray
from core.layers.dense import Dense
from core.layers.input import Input
from core.optimizers import SGD
from core.project import Project
from core.spec import stack
from core.start import example, fresh
from core.trainer import Trainer

SIZE = 1440, 900
MORE = "DEEPSTEP_BENCH_PLOTS"
"""Names the kinds of further plots that are opened, with commas between; without it there are the usual ones."""
PAUSES = 5
PATIENCE = 20.0


def project(workload: Workload) -> Project:
    """Give the circles with the workload's network, its output made for two classes."""
    circles = example("circles")
    inner = [(f"hidden{k}", Dense(units, workload.hidden)) for k, units in enumerate(workload.sizes[1:-1], 1)]
    spec = stack(("input", Input(workload.sizes[0])), *inner, ("output", Dense(1, "sigmoid")))
    run = dataclasses.replace(circles.config.run, batch_size=workload.batch, epochs=NEVER, precision=DTYPE)
    return fresh(circles, spec, dataclasses.replace(circles.config, optimizer=SGD(workload.rate), run=run))


class Headless(Deepstep):
    """The same training without a window."""

    def open(self, workload: Workload) -> None:
        """Make the trainer."""
        wanted = project(workload)
        self._trainer = Trainer(self._backend, wanted, wanted.dataset())
        self._limit = self._trainer.limit()


class Window(Contestant):
    """The application's window in mode Train, drawn off the screen unless QT_QPA_PLATFORM says otherwise."""

    def __init__(self) -> None:
        """Load what the window needs."""
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        compiled.wait(DTYPE)
        self._folder = tempfile.TemporaryDirectory(prefix="deepstep-bench-")
        _keep_settings_in(self._folder.name)

    def open(self, workload: Workload) -> None:
        """Open the window and begin to train."""
        from gui import create_window
        from gui.board.board import Board

        self._window = create_window()
        self._window.modes.values()  # as they are once the window has been idle for a moment
        self._session = self._window.session
        self._session.open(project(workload), None)
        self._session.set_mode("train")
        board = self._window.modes["train"].right
        assert isinstance(board, Board)
        for kind in filter(None, os.environ.get(MORE, "").split(",")):
            board.show_plot(kind)
        self._window.resize(*SIZE)
        self._window.show()
        self._marks: list[tuple[float, int]] = []
        self._session.training.snapshot_taken.connect(self._note)
        self._session.training.start()
        self._wait(lambda: len(self._marks) > 3)
        self._frames = _count_frames(self._window)
        self._inputs = _Inputs()
        self._pauses: list[float] = []

    def first_step(self) -> tuple[HostArray, HostArray]:
        """The engine is compared elsewhere."""
        return np.zeros(0), np.zeros(0)

    def _note(self, snapshot: Any) -> None:
        self._marks.append((time.perf_counter(), snapshot.step))

    def _wait(self, wanted: Callable[[], bool], patience: float = PATIENCE) -> None:
        """Run the window's loop until something has come about."""
        from PySide6.QtCore import QEventLoop, QTimer
        from PySide6.QtWidgets import QApplication

        end, timer = time.perf_counter() + patience, QTimer()
        timer.start(5)  # wakes the loop
        while not wanted():
            if time.perf_counter() > end:
                raise TimeoutError("the window did not get there in time")
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def _let_run(self, seconds: float) -> None:
        """Run the window's loop as the application does, for so long."""
        from PySide6.QtCore import QEventLoop, QTimer

        loop = QEventLoop()
        QTimer.singleShot(int(1000 * seconds), loop.quit)
        loop.exec()

    def train(self, seconds: float) -> tuple[int, float]:
        """Watch the window while it trains, then pause and go on a few times."""
        self._let_run(0.3)
        for counter in self._frames.values():
            counter.count = 0
        self._inputs.lateness.clear()
        self._marks.clear()
        began = time.perf_counter()
        self._let_run(seconds)
        passed = time.perf_counter() - began
        (first_time, first_step), (last_time, last_step) = self._marks[0], self._marks[-1]
        self._seen = {
            "frames": {name: counter.count / passed for name, counter in self._frames.items()},
            "lateness": [1000 * late for late in self._inputs.lateness],
        }
        for _ in range(PAUSES):
            self._pause()
        return last_step - first_step, last_time - first_time

    def _pause(self) -> None:
        training = self._session.training
        began = time.perf_counter()
        training.pause()
        self._wait(lambda: not training.running)
        self._pauses.append(1000 * (time.perf_counter() - began))
        self._marks.clear()
        training.start()
        self._wait(lambda: len(self._marks) > 2)

    def details(self) -> dict[str, Any]:
        """Give frames, lateness and pauses, and close the window's sender of inputs."""
        return {**self._seen, "pauses": self._pauses}

    def setting(self) -> str:
        """Name Qt's platform and what was drawn."""
        plots = sum(name.startswith("plot.") for name in self._frames)
        return f"{os.environ['QT_QPA_PLATFORM']}, {plots} plots and the diagram: {', '.join(self._frames)}"

    def close(self) -> None:
        """Leave nothing running."""
        self._inputs.close()
        self._session.training.abandon()
        self._window.documents.stop()
        self._window.hide()


class _Inputs:
    """Reads the stamps of `bench.inputs` in the window's loop and notes how late each arrives, in seconds."""

    def __init__(self) -> None:
        from PySide6.QtCore import QSocketNotifier

        self.lateness: list[float] = []
        self._rest = b""
        with socket.create_server(("127.0.0.1", 0)) as server:
            server.settimeout(PATIENCE)
            words = [sys.executable, "-m", "bench.inputs", str(server.getsockname()[1])]
            self._child = subprocess.Popen(words, cwd=ROOT)
            self._line, _ = server.accept()
        self._notifier = QSocketNotifier(self._line.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._arrived)

    def _arrived(self) -> None:
        now, data = time.perf_counter(), self._rest + self._line.recv(4096)
        whole = len(data) // STAMP.size * STAMP.size
        self.lateness += [now - stamp for (stamp,) in STAMP.iter_unpack(data[:whole])]
        self._rest = data[whole:]

    def close(self) -> None:
        self._notifier.setEnabled(False)
        self._line.close()
        self._child.wait()


def _count_frames(window: Any) -> dict[str, Any]:
    """Count the paint events of the diagram and of every plot in sight."""
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtWidgets import QAbstractScrollArea, QWidget

    class Counter(QObject):
        count = 0

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            self.count += event.type() == QEvent.Type.Paint
            return False

    plots = [
        w
        for w in window.findChildren(QWidget)
        if w.objectName().startswith("plot.") and w.objectName().count(".") == 1 and w.isVisible()
    ]
    found = {"diagram": window.diagram, **{plot.objectName(): plot for plot in plots}}
    counters: dict[str, Any] = {}
    for name, widget in found.items():
        counters[name] = Counter(window)
        watched = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
        watched.installEventFilter(counters[name])
    return counters


def _keep_settings_in(folder: str) -> None:
    """Neither read nor change the settings of the user."""
    from PySide6.QtCore import QSettings

    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    for form in (QSettings.Format.IniFormat, QSettings.Format.NativeFormat):
        QSettings.setPath(form, QSettings.Scope.UserScope, folder)


@dataclasses.dataclass
class Watched:
    """What was seen in the window and without it; lists over all turns, times in milliseconds."""

    headless: list[float] = dataclasses.field(default_factory=list)
    live: list[float] = dataclasses.field(default_factory=list)
    lateness: list[float] = dataclasses.field(default_factory=list)
    frames: dict[str, list[float]] = dataclasses.field(default_factory=dict)
    pauses: list[float] = dataclasses.field(default_factory=list)
    setting: str = ""
    path: str = ""


def measure(turns: int = 4, seconds: float = 3.0, name: str = "W1b") -> Watched:
    """Train without and with a window, in turns; each has the machine for itself while it is its turn."""
    seen = Watched()
    with Process("headless") as headless:
        headless.wait_ready()
        headless.open(WORKLOADS[name])
        headless.train(0.5)
        for _ in range(turns):
            # The window trains on while others measure: it is opened for its turn only.
            seen.headless.append(1 / headless.train(seconds / 2))
            with Process("window") as window:
                window.wait_ready()
                window.open(WORKLOADS[name])
                seen.live.append(1 / window.train(seconds))
                _take(seen, window.ask("told"))
                window.ask("close")
        seen.headless.append(1 / headless.train(seconds / 2))
        seen.path = headless.ask("told")["setting"]
    return seen


def _take(seen: Watched, told: dict[str, Any]) -> None:
    found = told["details"]
    seen.setting = told["setting"]
    seen.lateness += found["lateness"]
    seen.pauses += found["pauses"]
    for name, frames in found["frames"].items():
        seen.frames.setdefault(name, []).append(frames)


def figures(seen: Watched) -> dict[str, Figure | str]:
    """Name the figures as the goals do. "By the fastest" is by the best turn."""

    def one(value: float) -> Figure:
        return Figure(value, value)

    frames = seen.frames["diagram"]
    late = {p: float(np.percentile(seen.lateness, p)) for p in (50, 95, 99, 100)}
    share = 100 * float(np.median(seen.live)) / float(np.median(seen.headless))
    return {
        "share of headless steps/s": Figure(share, 100 * max(seen.live) / max(seen.headless)),
        "diagram frames/s": Figure(float(np.median(frames)), max(frames)),
        "input lateness p50": one(late[50]),
        "input lateness p95": one(late[95]),
        "input lateness p99": one(late[99]),
        "input lateness max": one(late[100]),
        "pause takes effect, median": one(float(np.median(seen.pauses))),
        "pause takes effect, max": one(max(seen.pauses)),
    }
