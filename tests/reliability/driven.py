"""The application as it is started, driven from inside by a script: python -m tests.reliability.driven SCRIPT JOURNAL …

Every line of the journal is one JSON object with the time, written at once: what stands there has happened, whatever
comes next.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
import os
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QPushButton

from core.canvas import Note
from core.layers.dense import Dense
from core.project import Project
from core.project_file import project_bytes
from core.start import example
from gui.main_window import MainWindow


def hash_of(project: Project) -> str:
    """Give one number for the whole work."""
    return hashlib.sha256(project_bytes(project, work_alone=True)).hexdigest()[:16]


class Driver(QObject):
    """Does one thing after the other in the running window."""

    def __init__(self, window: MainWindow, journal: Path, words: list[str]) -> None:
        super().__init__(window)
        self.window, self.session, self.words = window, window.session, words
        self._journal = os.open(journal, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        self.chance = random.Random(" ".join(words))
        self.count = 0

    def note(self, what: str, **more: Any) -> None:
        """Write a line."""
        os.write(self._journal, (json.dumps({"t": time.time(), "what": what, **more}) + "\n").encode())

    def after(self, seconds: float, act: Callable[[], object]) -> None:
        QTimer.singleShot(round(1000 * seconds), self, act)

    def until(self, holds: Callable[[], bool], act: Callable[[], object]) -> None:
        """Do `act` once something holds."""
        self.after(0.02, lambda: act() if holds() else self.until(holds, act))


# Use: edits and training, until somebody kills the process


def use(driver: Driver) -> None:
    """Edit again and again, and train now and then; each state is noted. SEED, PATH or "" are the words."""
    session = driver.session
    path = Path(driver.words[1]) if len(driver.words) > 1 and driver.words[1] else None
    if path is None:
        session.open(example("moons"), None)
        ready(driver)
    else:
        driver.window.open_path(path)
        driver.until(lambda: session.path == path, lambda: ready(driver))


def ready(driver: Driver) -> None:
    session = driver.session
    config = session.project.config
    run = dataclasses.replace(config.run, epochs=100_000)
    session.edit("Epochs", lambda p: p.with_config(dataclasses.replace(config, run=run)))
    session.training.copied.connect(lambda found: _copied(driver, found))
    session.training.snapshot_taken.connect(
        lambda snapshot: driver.note("epoch", epoch=int(snapshot.epoch), step=snapshot.step)
    )
    session.training.set_speed(driver.chance.choice([2.0, 200.0]))
    watch(driver, session.newest)
    driver.note("ready", speed=session.training.speed)
    edit(driver)


def watch(driver: Driver, last: Project) -> None:
    """Note what changes by itself: a training that ends at its limits, a record of a run that is completed later."""
    now = driver.session.newest
    if now is not last:
        driver.note("changed", hash=hash_of(now))
    driver.after(0.02, lambda: watch(driver, now))


def _copied(driver: Driver, found: Project) -> None:
    merged = dataclasses.replace(driver.session.newest, weights=found.weights, progress=found.progress)
    driver.note("copied", hash=hash_of(merged), epoch=found.progress.epoch, step=found.progress.step)


def edit(driver: Driver) -> None:
    """Make one edit by chance, then wait a moment, or train for some seconds."""
    session, chance = driver.session, driver.chance
    driver.count += 1
    kind = chance.choice(["weight", "layer", "undo", "note", "rate", "weight"])
    spec = session.project.spec
    if kind == "layer" and len(spec.names) < 6:
        session.add_layer(Dense(units=chance.randrange(2, 6)))
    elif kind == "undo":
        session.undo()
    elif kind == "note":
        note = Note(f"edit {driver.count}", float(driver.count), 0.0)
        session.edit_beside("Note", lambda p: dataclasses.replace(p, canvas=_with_note(p.canvas, note)))
    elif kind == "rate":
        rate = 10 ** chance.uniform(-4, -1)
        optimizer = dataclasses.replace(session.project.config.optimizer, learning_rate=rate)
        session.tune(optimizer, "learning_rate")
    else:
        name = chance.choice(list(session.project.weights))
        array = session.project.weights[name]
        index = tuple(chance.randrange(n) for n in array.shape)
        value = chance.gauss(0, 1)
        session.edit("Weight", lambda p: p.with_weights(p.weights.with_value(name, index, value)))
    driver.note("edit", hash=hash_of(session.newest), edited=session.edited, kind=kind)
    if chance.random() < 0.12:
        session.training.start()
        driver.after(chance.uniform(2.0, 12.0), lambda: pause(driver))
    else:
        driver.after(chance.uniform(0.2, 2.0), lambda: edit(driver))


def _with_note(canvas: Any, note: Note) -> Any:
    return dataclasses.replace(canvas, notes=(*canvas.notes[:5], note))


def pause(driver: Driver) -> None:
    driver.session.training.finish()
    driver.note("edit", hash=hash_of(driver.session.newest), edited=True, kind="trained")
    driver.after(0.2, lambda: edit(driver))


# Recover: the next start offers what was kept


def recover(driver: Driver) -> None:
    """Wait for the page, restore what is on it, and note it."""

    def found() -> bool:
        button = _button(driver.window, "dialog.recovered.restore")
        return button is not None and button.isEnabled()

    driver.until(found, lambda: restore(driver))
    driver.after(120.0, lambda: leave(driver, "nothing was offered"))


def _button(window: MainWindow, name: str) -> QPushButton | None:
    page = next(
        (w for w in QApplication.topLevelWidgets() if w.objectName() == "dialog.recovered" and w.isVisible()), None
    )
    button = page.findChild(QPushButton, name) if page is not None else None
    return button if isinstance(button, QPushButton) else None


def restore(driver: Driver) -> None:
    button = _button(driver.window, "dialog.recovered.restore")
    assert button is not None
    button.click()
    session = driver.session
    path = str(session.path) if session.path else ""
    driver.note(
        "restored", hash=hash_of(session.newest), edited=session.edited, path=path,
        epoch=session.newest.progress.epoch, step=session.newest.progress.step,
    )  # fmt: skip
    driver.until(lambda: not driver.window.safety.autosave.busy, lambda: leave(driver, "done"))


def leave(driver: Driver, why: str) -> None:
    driver.note("left", why=why)
    os._exit(0)  # the work stays unsaved; the copy made after restoring stays too


# Close: at some moment of some work


def close_in(driver: Driver) -> None:
    """Begin one kind of work and close the window after some milliseconds. KIND, MILLISECONDS, FOLDER are the words."""
    from tests.reliability.works import WORKS

    kind, milliseconds, folder = driver.words[0], float(driver.words[1]), Path(driver.words[2])
    ends = WORKS[kind](driver, folder)

    def end() -> None:
        driver.note("closing", still=ends(), cpu=time.process_time())
        driver.window.close()
        driver.note("closed")

    driver.note("begun")
    driver.after(milliseconds / 1000, end)


def look(driver: Driver) -> None:
    """Note what is on show a moment after the start, and close."""

    def seen() -> None:
        bar = driver.window.problem.problem() if driver.window.problem.isVisible() else ""
        shown = [w.objectName() for w in QApplication.topLevelWidgets() if w.isVisible()]
        picture = driver.window.grab().toImage()
        colors = len(
            {picture.pixel(x, y) for x in range(0, picture.width(), 11) for y in range(0, picture.height(), 11)}
        )
        driver.note("seen", problem=bar, shown=shown, colors=colors, layers=list(driver.session.project.spec.names))
        driver.session.training.finish()
        driver.session.undo_stack.setClean()
        driver.window.close()

    driver.after(1.0, seen)


def faults(driver: Driver) -> None:
    """Plant faults."""
    from tests.reliability.telling import script

    script(driver)


def touching(driver: Driver) -> None:
    """Look at every call beside the window."""
    from tests.reliability import telling

    telling.touching(driver)


def places(driver: Driver) -> None:
    """Save at places that refuse."""
    from tests.reliability.places import script

    script(driver)


def hours(driver: Driver) -> None:
    """Use it for long."""
    from tests.reliability.hours import script

    script(driver)


def monkey(driver: Driver) -> None:
    """Use it at random."""
    from tests.reliability.monkey import script

    script(driver)


def answering(driver: Driver) -> None:
    """Use it heavily."""
    from tests.reliability.answering import script

    script(driver)


SCRIPTS = {
    "use": use, "recover": recover, "close": close_in, "look": look, "faults": faults, "touching": touching,
    "places": places, "hours": hours, "monkey": monkey, "answering": answering,
}  # fmt: skip


def main(words: list[str]) -> int:
    """Start as main.py does, and drive."""
    import gui.application
    import main as program

    script, journal, rest = words[0], Path(words[1]), words[2:]
    real = gui.application.run

    def run(*given: Any) -> int:
        window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
        driver = Driver(window, journal, rest)
        QTimer.singleShot(0, driver, lambda: SCRIPTS[script](driver))
        return real(*given)

    gui.application.run = run
    return program.end(program.open_window(None))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
