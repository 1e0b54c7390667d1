"""Kinds of work in the middle of which the window is closed; each gives what tells whether it is still going on."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from core.start import example

if TYPE_CHECKING:
    from tests.reliability.driven import Driver

Going = Callable[[], bool]
ROWS = 60_000


def table(folder: Path) -> Path:
    """Make a table that takes a while to read, once."""
    path = folder / "table.csv"
    if not path.exists():
        names = ",".join(f"column {n}" for n in range(12))
        rows = (",".join(f"{(row * 7919 + n * 104729) % 10007 / 13:.4f}" for n in range(12)) for row in range(ROWS))
        path.write_text("\n".join((names, *rows)), encoding="utf-8")
    return path


def training(driver: Driver, _folder: Path) -> Going:
    """Train an example that has images or is small, by turns."""
    driver.session.open(example(driver.chance.choice(["moons", "digits", "spirals"])), None, bundled=True)
    driver.session.training.start()
    return lambda: driver.session.training.running


def loading(driver: Driver, folder: Path) -> Going:
    """Read a table beside the window."""
    driver.session.open(example("moons"), None, bundled=True)
    driver.window.open_path(table(folder))
    return lambda: driver.session.project.table.rows != ROWS


def exporting(driver: Driver, folder: Path) -> Going:
    """Write the network for another program and read it back, or the report of a run as PDF."""
    driver.session.open(example("digits"), None, bundled=True)
    window = driver.window
    if driver.chance.random() < 0.5:
        window.run_commands.writing.write(folder / f"report {driver.words[1]}.pdf")
        return lambda: window.run_commands.writing.job is not None and window.run_commands.writing.job.running
    from gui.exchange.exporting import ExportDialog

    dialog = ExportDialog(window, driver.session, lambda: str(folder))
    dialog.choose(driver.chance.choice(["onnx", "npz", "numpy_script"]))
    dialog.open()
    dialog.export_to(folder / f"network {driver.words[1]}.bin")
    return lambda: dialog.job is not None


def stepping(driver: Driver, _folder: Path) -> Going:
    """Play through a walk."""
    driver.session.open(example("digits"), None, bundled=True)
    driver.session.set_mode("step")
    driver.session.player.toggle()
    return lambda: driver.session.player.playing


def saving(driver: Driver, folder: Path) -> Going:
    """Keep copies of unsaved work all the time; the edits are given up."""
    session = driver.session
    session.open(example("digits"), None)
    session.may_leave = lambda: True
    driver.window.documents.may_close = lambda: True  # type: ignore[method-assign]  # as if Discard were pressed
    count = [0]

    def again() -> None:
        count[0] += 1
        session.edit("Row", lambda p: dataclasses.replace(p, canvas=p.canvas, row=count[0] % 50, name=f"n{count[0]}"))
        driver.window.safety.autosave.keep(asked=True)
        driver.after(0.01, again)

    again()
    return lambda: True


WORKS: dict[str, Callable[[Driver, Path], Going]] = {
    "training": training, "loading": loading, "exporting": exporting, "stepping": stepping, "saving": saving,
}  # fmt: skip
