"""Every way of saving, through the window, at places that refuse: it is said, and saving elsewhere is offered."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QInputDialog, QMessageBox, QPushButton, QWidget

from core.judging.record import Answer
from core.start import example
from tests.reliability.processes import ROOT, Home, lines
from tests.reliability.trials import PLACES, Outcome, Trial

if TYPE_CHECKING:
    from tests.reliability.driven import Driver

SAID = {
    "missing": "does not exist", "full": "disk is full", "read-only": "read-only|may not be written",
    "forbidden": "may not be written",
}  # fmt: skip
"""Places that refuse, and the words that have to be said of each."""
PATIENCE = 12.0


def _dialog(driver: Driver, command: str, name: str) -> Any:
    driver.window.actions_by_id[command].trigger()
    return driver.window.findChild(QDialog, name)


def _plot(driver: Driver, kind: str) -> None:
    from gui.plots.base import Plot

    plot = next(each for each in driver.window.findChildren(Plot) if not each.is_empty and each.isVisible())
    plot._ask_and_save(kind)


def _picture(driver: Driver) -> None:
    dialog = _dialog(driver, "file.network_picture", "dialog.network_picture")
    dialog._save()


def _runs(driver: Driver, which: str) -> None:
    driver.window.run_commands.show_table()
    table: Any = driver.window.run_commands.table
    table.view.selectRow(0)
    getattr(table, which)()


def _report(driver: Driver) -> None:
    driver.window.run_commands.writing.ask()


def _export(driver: Driver, kind: str) -> None:
    dialog = driver.window.exchange.ask_export()
    dialog.choose(kind)
    dialog.ask()


def _share(driver: Driver) -> None:
    driver.window.exchange.ask_share()._ask_file()


def _predict(driver: Driver) -> None:
    driver.window.show_bench("predict")
    bench: Any = driver.window.bench
    bench.files.ask()


def _walk(driver: Driver) -> None:
    driver.session.set_mode("step")
    driver.window.actions_by_id["step.export"].trigger()


def _answers(driver: Driver) -> None:
    driver.session.predicting.answers.append(Answer("", "", "here", "1", "right", 1.0, 0, 1))
    driver.window.actions_by_id["teach.answers"].trigger()


def _homework(driver: Driver) -> None:
    dialog = _dialog(driver, "teach.homework", "dialog.homework")
    dialog.text.setPlainText("h1\t1\n")
    dialog.findChild(QPushButton, "homework.check").click()
    driver.until(lambda: dialog.report is not None, dialog.ask_save)


def _exercises(driver: Driver) -> None:
    _dialog(driver, "teach.exercises", "dialog.exercises").ask()


def _lesson(driver: Driver) -> None:
    driver.session.edit("Reset", lambda project: project.reset())
    driver.session.set_mode("step")
    driver.session.stepping.go_to(3)
    recorder = driver.window.teaching.recorder
    driver.window.actions_by_id["teach.add_step"].trigger()
    recorder.title.setText("A lesson")
    recorder.note.setPlainText("A note.")
    recorder.asks.setChecked(False)
    recorder.experiment.setPlainText("Type another weight and step again.")
    recorder.check.setPlainText("What is a node's slope?\nweight × slope of the next node\nthe weight's slope")
    recorder.ask_save()


def _problem(driver: Driver) -> None:
    report: Any = driver.window.safety.show_report()
    report.ask()


WAYS: dict[str, tuple[Callable[[Driver], None], str]] = {
    "project": (lambda d: d.window.documents.ask_save_as() and None, ".deepstep"),
    "picture of the window": (lambda d: d.window.documents.ask_picture(), ".png"),
    "picture of the network": (_picture, ".svg"),
    "plot as picture": (lambda d: _plot(d, "png"), ".png"),
    "plot as table": (lambda d: _plot(d, "csv"), ".csv"),
    "table of runs": (lambda d: _runs(d, "ask_csv"), ".csv"),
    "run": (lambda d: _runs(d, "ask_save"), ".deepstep"),
    "report": (_report, ".html"),
    "report as PDF": (_report, ".pdf"),
    "export": (lambda d: _export(d, "npz"), ".npz"),
    "training project": (lambda d: _export(d, "torch_project"), "_torchrun"),
    "shared file": (_share, ".deepstep"),
    "predictions": (_predict, ".csv"),
    "walk": (_walk, ".md"),
    "walk as PDF": (_walk, ".pdf"),
    "answers": (_answers, ".csv"),
    "homework": (_homework, ".csv"),
    "exercises": (_exercises, ".html"),
    "lesson": (_lesson, ".deepstep-lesson"),
    "report of a problem": (_problem, ".txt"),
}
"""Each way of saving with the end of the name."""


def script(driver: Driver) -> None:
    """Save in every way at every place that refuses. FOLDER, PLACES, HOW MANY are the words."""
    folder, kinds = Path(driver.words[0]), driver.words[1].split(",")
    session = driver.session
    session.open(example("moons"), None)
    session.training.start(epochs=3)
    forbid(folder / "forbidden")
    source = folder / "rows.csv"
    source.write_text("x,y\n0.5,0.5\n", encoding="utf-8")
    asked: list[str] = []
    QFileDialog.getSaveFileName = lambda *_, **__: (asked.pop(0) if asked else "", "")  # type: ignore[method-assign,assignment]
    QFileDialog.getOpenFileName = lambda *_, **__: (str(source), "")  # type: ignore[method-assign,assignment]
    QInputDialog.getText = lambda *_, **__: ("Ada", True)  # type: ignore[method-assign,assignment]
    plan = [(way, kind) for kind in kinds for way in WAYS][: int(driver.words[2])]

    def begin(place: int) -> None:
        tidy(driver)
        if place == len(plan):
            driver.note("left")
            session.undo_stack.setClean()
            driver.window.close()
            return
        way, kind = plan[place]
        act, ending = WAYS[way]
        good = folder / "good" / f"{place}{ending}"
        good.parent.mkdir(exist_ok=True)
        asked[:] = [str(folder / kind / f"{place}{ending}"), str(good)]
        driver.count = 0
        try:
            act(driver)
        except Exception as error:
            driver.note("seen", way=way, kind=kind, wrong=f"{type(error).__name__}: {error}")
            begin(place + 1)
            return
        driver.until(lambda: bool(offered(driver)) or late(driver), lambda: take(place, good))

    def take(place: int, good: Path) -> None:
        way, kind = plan[place]
        found = offered(driver)
        if not found:
            bar = driver.window.problem.problem()
            driver.note(
                "seen", way=way, kind=kind, wrong=f"nothing was offered; the bar says {bar!r}, asked {len(asked)}"
            )
            begin(place + 1)
            return
        words, button = found
        driver.count = 0
        button.click()
        driver.until(lambda: good.exists() or late(driver), lambda: done(place, good, words))

    def done(place: int, good: Path, words: str) -> None:
        way, kind = plan[place]
        said = any(part in words for part in SAID[kind].split("|"))
        wrong = "" if said and good.exists() else f"said {words!r}, written elsewhere: {good.exists()}"
        driver.note("seen", way=way, kind=kind, wrong=wrong)
        driver.after(0.05, lambda: begin(place + 1))

    driver.until(lambda: not session.training.running, lambda: begin(0))


def forbid(folder: Path) -> None:
    """Let the system refuse a folder, as it does to who is not its owner: who tries may be root."""
    folder.mkdir(exist_ok=True)
    real = os.access

    def access(path: Any, mode: int, **more: Any) -> bool:
        return real(path, mode, **more) and not (mode & os.W_OK and Path(path).is_relative_to(folder))

    os.access = access  # type: ignore[assignment]


def late(driver: Driver) -> bool:
    """Tell whether it has been waited for long enough."""
    driver.count += 1
    return driver.count * 0.02 > PATIENCE


def offered(driver: Driver) -> tuple[str, QPushButton] | None:
    """Find the sentence and the button that offers another place: in a bar or a box."""
    from gui.widgets import ProblemBar

    for window in QApplication.topLevelWidgets():
        if isinstance(window, QMessageBox) and window.isVisible() and window.objectName() == "dialog.elsewhere":
            button = window.findChild(QPushButton, "dialog.elsewhere.choose")
            return (window.informativeText(), button) if isinstance(button, QPushButton) else None
        for bar in window.findChildren(ProblemBar):
            if bar.isVisible() and bar.remedy.isVisible() and "elsewhere" in bar.remedy.text():
                return bar.problem(), bar.remedy
    return None


def tidy(driver: Driver) -> None:
    """Close what a way has opened."""
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible():
            widget.close()
    driver.window.problem.clear()
    driver.session.set_mode("train")
    if driver.window._bench_open:
        driver.window.close_bench()
    recorder = driver.window.teaching._recorder
    if isinstance(recorder, QWidget):
        recorder.hide()


def _trial(tries: int, folder: Path) -> Outcome:
    """Run it on a disk that is small and full and on one that may only be read, where such can be mounted."""
    home, journal = Home(folder / "home"), folder / "journal.jsonl"
    words = [str(folder), ",".join(SAID), str(tries)]
    home.start("look", folder / "warm.jsonl").communicate(timeout=90)
    command = [sys.executable, "-m", "tests.reliability.mounted", str(folder), str(journal), *words]
    command = ["unshare", "-m" if os.geteuid() == 0 else "-rm", *command]
    done = subprocess.run(command, cwd=ROOT, env=home.variables(), capture_output=True, text=True, timeout=900)
    seen = lines(journal, "seen")
    wrong = [f"{entry['way']} at a place that is {entry['kind']}: {entry['wrong']}" for entry in seen if entry["wrong"]]
    if not lines(journal, "left"):
        wrong.append(f"it ended early: {done.stderr[-500:]}")
    kinds = len({entry["kind"] for entry in seen})
    return Outcome(f"{len(seen) - len(wrong)}/{len(seen)} ({len(WAYS)} ways of saving, {kinds} places)", tuple(wrong))


TRIALS = (
    Trial(
        "places", PLACES, "each way of saving through the window: missing, full, read-only and forbidden places",
        len(WAYS), len(WAYS) * len(SAID), _trial,
    ),
)  # fmt: skip
