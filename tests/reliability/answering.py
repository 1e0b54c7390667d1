"""The window answers under the heaviest use: how late its thread is, and how much of that it works itself.

A timer of the window's thread is due every five milliseconds. It is late by what keeps the thread: its own work, what
it waits for, and other programs on a busy machine. Linux tells how long a thread was ready and had no processor; that
is taken off. On a busy machine this and the thread's own processor time are judged, on a quiet one the clock too.
"""

from __future__ import annotations

import dataclasses
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from tests.reliability.closing import busy
from tests.reliability.processes import Home, end, lines, starved
from tests.reliability.trials import ANSWERS, Outcome, Trial

if TYPE_CHECKING:
    from core.project import Project
    from tests.reliability.driven import Driver

BEAT = 0.005
USUAL_MS, MOST_MS = 50.0, 200.0
"""The limits of the 99th percentile and of the latest beat."""
REST = 0.4
"""Seconds of quiet after which an activity is over."""
LONGEST, PATIENT = 12.0, 180.0
"""Seconds after which the next thing is done all the same: a user need not wait; for the table he has to."""
DISTINCT = 20_000
"""Rows of the large table that differ."""
QUIET_MACHINE = 1.5
MANY = 100
"""Beats from which on there is a 99th percentile to speak of; what is done at once has its latest beat alone."""


class Heart(QObject):
    """Notes how late each beat is, without what others had the processors, and what the thread worked; in seconds."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.clock: list[float] = []
        self.late: list[float] = []
        self.worked: list[float] = []
        self._timer = QTimer(self, interval=round(1000 * BEAT))
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.beat)
        self._last = self._work = self._starved = 0.0

    def begin(self) -> None:
        self.clock, self.late, self.worked = [], [], []
        self._last, self._work, self._starved = time.perf_counter(), time.thread_time(), starved()
        self._timer.start()

    def beat(self) -> None:
        now, work, without = time.perf_counter(), time.thread_time(), starved()
        self.clock.append(max(0.0, now - self._last - BEAT))
        self.late.append(max(0.0, self.clock[-1] - (without - self._starved)))
        self.worked.append(work - self._work)
        self._last, self._work, self._starved = now, work, without

    def end(self) -> None:
        self.beat()
        self._timer.stop()


Activity = tuple[str, Callable[[], object], float]
"""What is done, how it is begun, and how many seconds it goes on at least."""


def large_table(folder: Path, rows: int) -> Path:
    """Write a table of so many rows and eight columns, quickly."""
    path = folder / "large.csv"
    values = np.random.default_rng(1).normal(size=(DISTINCT, 7))
    block = "".join(",".join(f"{v:.5f}" for v in row) + f",{'abc'[n % 3]}\n" for n, row in enumerate(values.tolist()))
    with path.open("w", encoding="utf-8") as file:
        file.write("a,b,c,d,e,f,g,kind\n")
        for _ in range(rows // DISTINCT):
            file.write(block)
    return path


def wide(hidden: tuple[int, ...]) -> Project:
    """Give the digits of 784 pixels with dense layers."""
    from core.layers.dense import Dense
    from core.layers.input import Input
    from core.spec import stack
    from core.start import example, fresh

    mnist = example("mnist")
    layers = [(f"hidden{n}", Dense(units, "relu")) for n, units in enumerate(hidden, 1)]
    spec = stack(("input", Input(784)), *layers, ("output", Dense(10, "softmax")))
    return fresh(mnist, spec, mnist.config)


def endless(project: Project) -> Project:
    """Give a project that trains until it is paused."""
    run = dataclasses.replace(project.config.run, epochs=1_000_000)
    return project.with_config(dataclasses.replace(project.config, run=run))


class Use:
    """Does one thing after the other, and notes how late the window was meanwhile."""

    def __init__(self, driver: Driver, seconds: float, folder: Path) -> None:
        self.driver, self.session, self.window = driver, driver.session, driver.window
        self.seconds, self.folder = seconds, folder
        self.heart = Heart(driver)
        self._left: Iterator[Activity] = iter(())

    def begin(self) -> None:
        self._left = self.everything()
        self.next()

    def next(self) -> None:
        try:
            name, act, least = next(self._left)
        except StopIteration:
            self.driver.note("left")
            os._exit(0)
        began = time.monotonic()
        quiet = [began + least]

        def over() -> bool:
            now = time.monotonic()
            if self.working():
                quiet[0] = max(quiet[0], now + REST)
            return now > quiet[0] or now - began > (PATIENT if name.startswith("read") else LONGEST)

        self.heart.begin()
        act()
        self.driver.until(over, lambda: self.ended(name, began))

    def ended(self, name: str, began: float) -> None:
        heart = self.heart
        heart.end()
        found = {"clock": heart.clock, "late": heart.late, "worked": heart.worked}
        figures = {what: [1000 * float(np.percentile(v, 99)), 1000 * max(v)] for what, v in found.items()}
        self.driver.note("measured", name=name, beats=len(heart.late), seconds=time.monotonic() - began, **figures)
        self.next()

    def working(self) -> bool:
        """Tell whether something that was asked for is done beside the window."""
        from gui import background

        return any(job.running for job in background._jobs if job.after not in (None, background.LATER))

    def everything(self) -> Iterator[Activity]:
        """Give what is done, in this order."""
        yield "first looks at the modes", self.look_around, 2.0
        for name in self.dialogs():
            yield f"open {name}", lambda name=name: self.open(name), 0.5  # type: ignore[misc]
        yield from self.training()
        yield from self.stepping()
        yield from self.reading()
        yield "sweep", self.sweep, self.seconds
        yield "end the sweep", lambda: self.window.sweeps.link.stop(), 1.0
        yield from self.writing()

    def look_around(self) -> None:
        for place, mode in enumerate(("data", "build", "step", "train")):
            self.driver.after(0.4 * place, lambda mode=mode: self.session.set_mode(mode))  # type: ignore[misc]

    def dialogs(self) -> list[str]:
        """List the commands that open something."""
        return [
            name for name, action in self.window.actions_by_id.items()
            if action.text().endswith("…") and not name.startswith(("file.open", "file.quit"))
        ]  # fmt: skip

    def open(self, name: str) -> None:
        """Open a dialog, and close what came up."""
        mode = {"step": "step", "network": "build", "arrange": "build", "data": "data"}.get(name.split(".")[0])
        if mode is not None:
            self.session.set_mode(mode)
        self.driver.after(0.3, self.close_all)
        action = self.window.actions_by_id[name]
        if action.isEnabled():
            action.trigger()

    def close_all(self) -> None:
        for widget in (QApplication.activePopupWidget(), QApplication.activeModalWidget()):
            if widget is not None:
                widget.close()
        for top in QApplication.topLevelWidgets():
            if isinstance(top, QDialog) and top.isVisible():
                top.reject()

    def training(self) -> Iterator[Activity]:
        from core.start import example

        projects = {"a plane": endless(example("spirals")), "784-256-128-10": endless(wide((256, 128)))}
        projects["images with convolutions"] = endless(example("mnist"))
        for name, project in projects.items():
            yield f"open {name}", lambda project=project: self.show(project, "train"), 1.0  # type: ignore[misc]
            for kind in self.plots():
                yield f"show the plot {kind}", lambda kind=kind: self.show_plot(kind), 0.2  # type: ignore[misc]
            yield f"train {name}, all plots live", self.session.training.start, self.seconds
            yield "pause", self.session.training.pause, 0.5

    def plots(self) -> list[str]:
        """List the plots that are not open and can be drawn live; one is opened after the other, as by hand."""
        from gui.board.commands import board_of
        from gui.plots.registry import all_plots

        board = board_of(self.window)
        return [
            k for k, entry in all_plots().items() if not entry.by_hand and not board.why_not(k) and k not in board.open
        ]

    def show_plot(self, kind: str) -> None:
        from gui.board.commands import board_of

        board_of(self.window).show_plot(kind)

    def show(self, project: Project, mode: str) -> None:
        self.session.open(project, None, bundled=True)
        self.session.set_mode(mode)

    def stepping(self) -> Iterator[Activity]:
        yield "open 784-128-10", lambda: self.show(wide((128,)), "step"), 1.0
        for name in ("forward", "layer", "phase", "back", "into", "out", "next_row", "why", "check", "last", "first"):
            yield f"step.{name}", lambda name=name: self.again(f"step.{name}", 20), 1.5  # type: ignore[misc]
        yield "step.batch", lambda: self.again("step.batch", 1), 0.5
        for name in ("forward", "layer", "phase"):
            yield f"step.{name} of a batch", lambda name=name: self.again(f"step.{name}", 20), 1.5  # type: ignore[misc]
        yield "play", lambda: self.again("step.play", 1), self.seconds / 2

    def again(self, name: str, times: int) -> None:
        action = self.window.actions_by_id[name]
        for place in range(times):
            self.driver.after(0.06 * place, action.trigger)

    def reading(self) -> Iterator[Activity]:
        path = large_table(self.folder, 1_000_000)
        self.session.undo_stack.setClean()
        yield "read a million rows", lambda: self.window.open_path(path), 1.0
        for mode in ("data", "build", "step", "train"):
            yield f"a million rows: {mode}", lambda mode=mode: self.session.set_mode(mode), 0.8  # type: ignore[misc]
        yield "train on a million rows", self.session.training.start, self.seconds / 2
        yield "pause", self.session.training.pause, 0.5
        yield "save a million rows", lambda: self.save("large"), 0.5

    def save(self, name: str) -> None:
        self.window.documents.save_to(self.folder / f"{name}.deepstep")

    def sweep(self) -> None:
        from core.start import example

        self.session.open(example("moons"), None, bundled=True)
        self.window.sweeps.show().begin()

    def writing(self) -> Iterator[Activity]:
        from core.export import exporters
        from core.start import example
        from gui.diagram.export import FORMATS, Look, write

        for name, make in {"digits": lambda: example("digits"), "mnist": lambda: wide((128,))}.items():
            yield f"open {name}", lambda make=make: self.show(make(), "train"), 1.0  # type: ignore[misc]
            yield f"save {name}", lambda name=name: self.save(name), 0.5  # type: ignore[misc]
            for suffix in FORMATS:
                path = self.folder / f"{name}{suffix}"
                yield f"picture {name}{suffix}", lambda path=path: write(self.window.diagram, path, Look("light")), 0.2  # type: ignore[misc]
            for suffix in (".html", ".pdf"):
                path = self.folder / f"{name} report{suffix}"
                yield f"report {name}{suffix}", lambda path=path: self.window.run_commands.writing.write(path), 0.5  # type: ignore[misc]
            for kind, exporter in exporters().items():
                path = self.folder / f"{name} {kind}{exporter.suffix}"
                yield f"export {name} {kind}", lambda kind=kind, path=path: self.export(kind, path), 0.3  # type: ignore[misc]

    def export(self, kind: str, path: Path) -> None:
        from gui.exchange.exporting import ExportDialog

        dialog = ExportDialog(self.window, self.session, lambda: str(self.folder))
        dialog.choose(kind)
        dialog.export_to(path)
        self.driver.after(0.2, dialog.deleteLater)


def script(driver: Driver) -> None:
    """SECONDS, FOLDER are the words."""
    from tests.reliability.monkey_cage import Cage

    chance = driver.chance
    driver.cage = Cage(Path(driver.words[1]), lambda: chance)  # type: ignore[attr-defined]
    driver.cage.shut()  # type: ignore[attr-defined]
    driver.until(
        lambda: driver.window.isVisible(), lambda: Use(driver, float(driver.words[0]), Path(driver.words[1])).begin()
    )


def _trial(tries: int, folder: Path) -> Outcome:
    """Let each of the long activities go on for `tries` seconds."""
    journal = folder / "journal.jsonl"
    quiet = busy() <= QUIET_MACHINE
    process = Home(folder / "home").start("answering", journal, str(tries), str(folder))
    console = process.communicate(timeout=60 * tries + 1200)[1]
    found = lines(journal, "measured")
    if not lines(journal, "left"):
        return Outcome("it ended early", (f"{end(process)[-300:]} {console[-1500:]}",))
    wrong = []
    for entry in found:
        for what, judged in (("clock", quiet), ("late", True), ("worked", True)):
            usual, most = entry[what]
            if judged and ((usual > USUAL_MS and entry["beats"] >= MANY) or most > MOST_MS):
                wrong.append(f"{entry['name']}: {what} p99 {usual:.0f}, most {most:.0f} ms")
    worst = {what: max(found, key=lambda e: e[what][1]) for what in ("clock", "late", "worked")}
    told = {what: f"{entry[what][1]:.0f} ms ({entry['name']})" for what, entry in worst.items()}
    kept = len(found) - len({words.split(":")[0] for words in wrong})
    figure = (
        f"{kept} of {len(found)} within 50 ms at the 99th percentile and 200 ms at most; "
        f"{sum(e['beats'] for e in found):,} beats, the latest {told['late']}, on the clock {told['clock']}, "
        f"most work at a time {told['worked']}"
        f"{'' if quiet else '; other programs were at work, their share is taken off'}"
    )
    return Outcome(figure, tuple(wrong))


TRIALS = (
    Trial(
        "answering", ANSWERS, "under training, stepping, reading, a sweep, exports, reports, saving, every dialog",
        2, 8, _trial,
    ),
)  # fmt: skip
