"""A long use: training with every plot that fits, live; many edits; files opened again and again. Nothing grows."""

from __future__ import annotations

import dataclasses
import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from core import log
from core.project_file import save_project
from core.start import example
from tests.reliability.processes import Home, lines
from tests.reliability.trials import HOURS, Outcome, Trial

if TYPE_CHECKING:
    from tests.reliability.driven import Driver

MOST_MB_PER_HOUR = 5.0
WARM = 0.35
"""The first part of a phase, in which caches fill, is not measured."""
SAMPLES = 60
"""Measurements in the part that is."""
LONG_ENOUGH = 600.0
"""Seconds from which on a growth in MB per hour means something; in less, one page that is kept counts as much."""
SHORT_MB = 40.0
TIMELINE_BYTES = 4_000_000
"""Moments that the timeline keeps fill their budget first: a small one is full within the warm-up."""


def resident() -> float:
    """Give the memory of this process in MB."""
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def measure(driver: Driver, phase: str, at: float) -> None:
    """Note memory, threads, handles and objects of Qt at a place of a phase, 0 to 1."""
    place = log.folder()
    logs = sum(file.stat().st_size for file in place.iterdir()) / 1e6 if place is not None else 0.0
    driver.note(
        "measured", phase=phase, at=at, memory=resident(), threads=threading.active_count(),
        system_threads=len(os.listdir("/proc/self/task")), handles=len(os.listdir("/proc/self/fd")),
        widgets=_widgets(), logs=logs,
    )  # fmt: skip


def _widgets() -> int:
    from PySide6.QtWidgets import QApplication

    return len(QApplication.allWidgets())


def train(driver: Driver, seconds: float, then: Callable[[], object]) -> None:
    """Train for so long with all plots that fit the network open."""
    session = driver.session
    session.open(example("moons"), None, bundled=True)
    session.set_mode("train")
    config = session.project.config
    run = dataclasses.replace(config.run, epochs=100_000_000)
    session.edit("Epochs", lambda p: p.with_config(dataclasses.replace(config, run=run)))
    opened = show_plots(driver)
    session.training.start()
    rounds = max(4, round(SAMPLES / (1 - WARM)))

    def look(number: int) -> None:
        measure(driver, "training", number / rounds)
        if number == rounds:
            driver.note("trained", seconds=seconds, plots=opened, step=session.training.last.step)  # type: ignore[union-attr]
            session.training.finish()
            then()
        else:
            driver.after(seconds / rounds, lambda: look(number + 1))

    look(0)


def show_plots(driver: Driver) -> int:
    """Open every plot that can be drawn live for this project; give how many."""
    from gui.board.commands import board_of
    from gui.plots.registry import all_plots

    board = board_of(driver.window)
    kinds = [kind for kind, entry in all_plots().items() if not entry.by_hand and not board.why_not(kind)]
    for kind in kinds:
        if kind not in board.open:
            board.show_plot(kind)
    return len(board.open)


def edits(driver: Driver, count: int, then: Callable[[], object]) -> None:
    """Edit so often, with undo and redo among it."""
    session = driver.session
    session.open(example("moons"), None, bundled=True)
    rounds = max(4, round(SAMPLES / (1 - WARM)))
    share = max(1, count // rounds)

    def some(number: int) -> None:
        for place in range(share):
            value = driver.chance.gauss(0, 1)
            name = driver.chance.choice(list(session.project.weights))
            index = tuple(driver.chance.randrange(n) for n in session.project.weights[name].shape)

            def change(p: Any, name: str = name, index: tuple[int, ...] = index, value: float = value) -> Any:
                return p.with_weights(p.weights.with_value(name, index, value))

            session.undo() if place % 10 == 9 else session.edit("Weight", change)
        measure(driver, "edits", number / rounds)
        if number == rounds:
            driver.note("edited", count=share * (rounds + 1))
            then()
        else:
            driver.after(0.0, lambda: some(number + 1))

    some(0)


def opens(driver: Driver, count: int, folder: Path, then: Callable[[], object]) -> None:
    """Open two files by turns, through the window."""
    files = [folder / "one.deepstep", folder / "two.deepstep"]
    for file, kind in zip(files, ("moons", "circles"), strict=True):
        save_project(file, example(kind))
    rounds = max(4, round(SAMPLES / (1 - WARM)))
    share, session = max(1, count // rounds), driver.session

    def one(number: int) -> None:
        session.undo_stack.setClean()
        path = files[number % 2]
        driver.window.open_path(path)
        driver.until(lambda: session.path == path, lambda: opened(number))

    def opened(number: int) -> None:
        if number % share == 0:
            measure(driver, "opening", number / (share * rounds))
        if number >= share * rounds:
            driver.note("opened", count=number + 1)
            then()
        else:
            one(number + 1)

    one(0)


def script(driver: Driver) -> None:
    """Do all three. SECONDS, EDITS, OPENS, FOLDER are the words."""
    seconds, count, files, folder = (
        float(driver.words[0]),
        int(driver.words[1]),
        int(driver.words[2]),
        Path(driver.words[3]),
    )
    from gui import settings

    settings.set_timeline_bytes(TIMELINE_BYTES)
    driver.session.timeline.store.budget = TIMELINE_BYTES

    def end() -> None:
        driver.note("left")
        driver.session.undo_stack.setClean()
        driver.window.close()

    train(driver, seconds, lambda: edits(driver, count, lambda: opens(driver, files, folder, end)))


def judged(entries: list[dict[str, Any]], phase: str) -> tuple[float, float, dict[str, tuple[int, int]], float]:
    """Give growth in MB per hour and in MB after the warm-up, least and most of what is counted, and the seconds."""
    late = [entry for entry in entries if entry["phase"] == phase and entry["at"] >= WARM]
    times = np.array([entry["t"] for entry in late])
    memory = np.array([entry["memory"] for entry in late])
    slope = float(np.polyfit(times - times[0], memory, 1)[0])
    seconds = float(times[-1] - times[0])
    counts = {
        name: (min(entry[name] for entry in late), max(entry[name] for entry in late))
        for name in ("threads", "handles", "widgets")
    }
    return 3600 * slope, slope * seconds, counts, seconds


def _trial(tries: int, folder: Path) -> Outcome:
    """Make it `tries` seconds long, with edits and files in proportion."""
    journal = folder / "journal.jsonl"
    numbers = [tries, min(10_000, max(140, 3 * tries)), min(1_000, max(10, tries // 3))]
    process = Home(folder / "home").start("hours", journal, *map(str, numbers), str(folder))
    console = process.communicate(timeout=3 * tries + 600)[1]
    entries, wrong, told = lines(journal, "measured"), [], []
    if process.returncode or not lines(journal, "left"):
        return Outcome("it ended early", (console[-500:],))
    for phase in ("training", "edits", "opening"):
        per_hour, grown, counts, seconds = judged(entries, phase)
        told.append(f"{phase} {grown:+.1f} MB in {seconds / 60:.1f} min")
        if (per_hour if phase == "training" and seconds >= LONG_ENOUGH else grown) > (
            MOST_MB_PER_HOUR if phase == "training" and seconds >= LONG_ENOUGH else SHORT_MB
        ):
            wrong.append(f"{phase}: {per_hour:.0f} MB per hour, {grown:.1f} MB in {seconds:.0f} s")
        wrong += [
            f"{phase}: {name} {least}–{most}" for name, (least, most) in counts.items() if _grows(entries, phase, name)
        ]
    trained = lines(journal, "trained")[0]
    done = [lines(journal, name)[0]["count"] for name in ("edited", "opened")]
    rate = judged(entries, "training")[0]
    figure = (
        f"{tries / 60:.1f} min of training with {trained['plots']} plots live, {trained['step']:,} updates: "
        f"{rate:+.1f} MB/h after warm-up; {done[0]:,} edits, {done[1]:,} openings: {told[1]}, {told[2]}; "
        f"threads, handles and widgets constant"
    )
    return Outcome(figure if not wrong else f"{figure} – not kept", tuple(wrong))


def _grows(entries: list[dict[str, Any]], phase: str, name: str) -> bool:
    """Tell whether the second half of what was measured stays above the first half; going up and down is well."""
    late = [entry[name] for entry in entries if entry["phase"] == phase and entry["at"] >= WARM]
    half = len(late) // 2
    return min(late[half:]) > max(late[:half])


TRIALS = (
    Trial("hours", HOURS, "training with all plots live; edits; openings", 12, 3600, _trial),
)  # fmt: skip
