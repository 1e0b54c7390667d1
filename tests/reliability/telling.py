"""Faults of every origin: each is in the log and told in one dialog, the work is kept. No thread touches the window."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, qWarning
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from core import log
from core.start import example
from gui.soon import soon
from tests.reliability.processes import Home, end, lines
from tests.reliability.trials import FAULTS, Outcome, Trial

if TYPE_CHECKING:
    from tests.reliability.driven import Driver

_kept: list[Any] = []


class Broken(RuntimeError):
    """A planted fault; its text says where."""


def _slot(driver: Driver) -> None:
    driver.window.actions_by_id["view.fit"].triggered.connect(lambda *_: _raise("slot"))
    driver.window.actions_by_id["view.fit"].trigger()


def _timer(driver: Driver) -> None:
    soon(driver, lambda: _raise("timer"))
    soon(driver, lambda: _raise("timer"), 50)


def _painting(driver: Driver) -> None:
    class Painter(QWidget):
        def paintEvent(self, event: QPaintEvent) -> None:
            _raise("painting")

    widget = Painter(driver.window)
    widget.resize(20, 20)
    widget.show()
    for place in range(20):
        QTimer.singleShot(10 * place, widget, widget.update)
    QTimer.singleShot(300, widget, widget.hide)


def _handler(driver: Driver) -> None:
    driver.session.changed.connect(lambda: _raise("handler") if driver.count else None)
    driver.count = 1
    driver.session.changed.emit()
    driver.count = 0


def _thread(_driver: Driver) -> None:
    threading.Thread(target=lambda: _raise("thread"), name="planted").start()


def _training(driver: Driver) -> None:
    """Let training fail in its thread by something that nobody foresaw."""
    from core.trainer import Trainer

    real = Trainer.advance

    def advance(*_: object, **__: object) -> bool:
        Trainer.advance = real  # type: ignore[method-assign]
        raise Broken("training")

    Trainer.advance = advance  # type: ignore[method-assign]
    driver.session.training.start()


def _work(driver: Driver) -> None:
    from gui import background

    background.run(lambda _: _raise("work"), lambda _: None, driver.session.tell, "Planted work")


def _done(driver: Driver) -> None:
    from gui import background

    background.run(lambda _: 1, lambda _: _raise("done"), driver.session.tell, "Planted work")


def _lost(_driver: Driver) -> None:
    class Lost:
        def __del__(self) -> None:
            _raise("lost")

    _kept.append(Lost())
    _kept.clear()


def _qt(_driver: Driver) -> None:
    qWarning("planted warning of Qt: Broken: qt")


def _raise(where: str) -> None:
    raise Broken(where)


PLANTED: dict[str, tuple[Callable[[Driver], None], bool]] = {
    "slot": (_slot, True), "timer": (_timer, True), "painting": (_painting, True), "handler": (_handler, True),
    "thread": (_thread, True), "training": (_training, True), "work": (_work, False), "done": (_done, True),
    "lost": (_lost, False), "qt": (_qt, False),
}  # fmt: skip
"""What is planted, and whether the dialog tells of it; else the log, and where it hinders somebody, the problem bar."""


def script(driver: Driver) -> None:
    """Plant one fault after the other; note what is told of each."""
    driver.session.open(example("moons"), None)
    driver.session.edit("Weights", lambda p: p.with_new_weights(5))
    names = list(PLANTED)

    def plant(place: int) -> None:
        if place == len(names):
            driver.note("left")
            log.end()
            driver.session.undo_stack.setClean()
            driver.window.close()
            return
        PLANTED[names[place]][0](driver)
        driver.after(0.8, lambda: seen(place))

    def seen(place: int) -> None:
        name = names[place]
        dialogs = [w for w in QApplication.topLevelWidgets() if w.objectName() == "dialog.fault" and w.isVisible()]
        words = dialogs[0].findChild(QWidget, "dialog.fault.text").toPlainText() if dialogs else ""  # type: ignore[union-attr]
        bar = driver.window.problem.problem() if driver.window.problem.isVisible() else ""
        driver.note(
            "seen", name=name, logged=f"Broken: {name}" in log.last_lines(), dialogs=len(dialogs),
            told=f"Broken: {name}" in words, times=words.count(f"Broken: {name}"), bar=bar,
            copies=len(list(Path(driver.words[0]).rglob("recovery/*.deepstep"))),
        )  # fmt: skip
        if place % 2:
            for dialog in dialogs:
                if isinstance(dialog, QDialog):
                    dialog.accept()
        driver.after(0.05, lambda: plant(place + 1))

    plant(0)


def _planted(tries: int, folder: Path) -> Outcome:
    wrong: list[str] = []
    for number in range(tries):
        home, journal = Home(folder / str(number)), folder / f"{number}.jsonl"
        process = home.start("faults", journal, str(home.folder))
        console = process.communicate(timeout=400)[1]
        found = {entry["name"]: entry for entry in lines(journal, "seen")}
        for name, (_, dialog) in PLANTED.items():
            entry = found.get(name)
            if entry is None:
                wrong.append(f"{name}: the program went away: {end(process)[-300:]} {console[-500:]}")
                continue
            problems = {
                "not logged": not entry["logged"], "not told": dialog and not entry["told"],
                f"{entry['dialogs']} dialogs": dialog and entry["dialogs"] != 1,
                "told again and again": entry["times"] > 2, "no copy was kept": entry["copies"] == 0,
            }  # fmt: skip
            wrong += [f"{name}: {words}" for words, holds in problems.items() if holds]
    return Outcome(
        f"{len(PLANTED) - len({w.split(':')[0] for w in wrong})}/{len(PLANTED)} logged, told, work kept", tuple(wrong)
    )


def touching(driver: Driver) -> None:
    """Do everything that works beside the window, and look at every call there."""
    from tests.reliability.threads import watched
    from tests.reliability.works import exporting, table, training

    folder = Path(driver.words[0])
    context = watched()
    touches = context.__enter__()

    def note() -> None:
        context.__exit__(None, None, None)
        driver.note("touched", calls=touches.calls, threads=sorted(touches.threads), wrong=touches.wrong[:5])
        driver.session.undo_stack.setClean()
        driver.window.close()

    acts: list[Callable[[], object]] = [
        lambda: training(driver, folder),
        lambda: driver.session.training.copy(),
        driver.session.training.finish,
        lambda: driver.window.safety.autosave.keep(asked=True),
        lambda: driver.window.run_commands.writing.write(folder / "report.pdf"),
        lambda: exporting(driver, folder),
        lambda: driver.window.open_path(table(folder)),
        lambda: driver.session.set_mode("step"),
        note,
    ]
    for place, act in enumerate(acts):
        driver.after(1.2 * place, act)


def _threads(tries: int, folder: Path) -> Outcome:
    wrong: list[str] = []
    calls = 0
    for number in range(tries):
        journal = folder / f"{number}.jsonl"
        process = Home(folder / str(number)).start("touching", journal, str(folder), str(number))
        console = process.communicate(timeout=400)[1]
        found = lines(journal, "touched")
        if not found:
            wrong.append(f"it ended early: {console[-500:]}")
            continue
        calls += found[0]["calls"]
        wrong += found[0]["wrong"]
        if found[0]["calls"] < 1000 or len(found[0]["threads"]) < 2:
            wrong.append(f"hardly anything was looked at: {found[0]}")
    return Outcome(f"{len(wrong)} of {calls:,} calls in threads touched an object of another thread", tuple(wrong))


TRIALS = (
    Trial(
        "faults", FAULTS, "planted in a slot, timers, a painting, threads, training, other work, `__del__`, Qt",
        1, 3, _planted,
    ),
    Trial(
        "threads", FAULTS, "every call in threads of work is looked at: training, copies, export, report, reading",
        1, 3, _threads,
    ),
)  # fmt: skip
