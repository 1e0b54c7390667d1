"""What is put on show: modes with something in them, and every command that opens a window."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from core.explanation import Ref

if TYPE_CHECKING:
    from gui.main_window import MainWindow

SETTLE_SECONDS = 0.35
LEAST_TURNS = 25
TRAIN_SECONDS = 1.0
STEPS = 160
"""Into the backward pass of the spirals."""

SELECTED = {"network": Ref("layer", "hidden1"), "watch": Ref("unit", "hidden1", (0,))}
"""What a command needs to have something to do with, by the first word of its id."""

QUIET = {
    "file.quit", "file.save", "edit.copy_picture", "help.whats_this", "file.paste_table", "teach.lock",
    "train.reset", "run.again",
}  # fmt: skip
"""Commands that show nothing, or put the window into a state that the next pictures should not have."""
BOXES = ("find", "history", "plots.chooser", "find.panel", "diagram.name")
OPENS = (
    "file.import_settings", "help.tour", "help.shortcuts", "help.about", "help.guide", "edit.find", "view.history",
    "access.transcript",
)  # fmt: skip
"""Commands without "…" that show something of their own."""


def settle(seconds: float = SETTLE_SECONDS) -> None:
    """Let the window draw, and what goes on beside it; on a busy machine this takes longer."""
    end, turns = time.monotonic() + seconds, 0
    while time.monotonic() < end or turns < LEAST_TURNS:
        turns += 1
        QApplication.processEvents()
        time.sleep(0.004)


def prepare(window: MainWindow, seconds: float = TRAIN_SECONDS) -> None:
    """Train for a moment, so that curves and the timeline have something to show."""
    window.session.training.start()
    settle(seconds)
    window.session.training.pause()
    for _ in range(50):
        settle(0.05)
        if not window.session.training.running:
            return


def stepped(window: MainWindow, steps: int = STEPS) -> None:
    """Step into the backward pass."""
    window.session.set_mode("step")
    if window.session.stepping.cursor < 0:
        for _ in range(steps):
            window.actions_by_id["step.forward"].trigger()


def in_mode(name: str) -> Callable[[MainWindow], None]:
    """Show a mode and nothing else."""
    return lambda window: _mode(window, name)


def _mode(window: MainWindow, name: str) -> None:
    window.close_bench()
    if name == "step":
        stepped(window)
    window.session.set_mode(name)


def bench(page: str) -> Callable[[MainWindow], None]:
    """Show a page of the bench."""

    def show(window: MainWindow) -> None:
        window.session.set_mode("data")
        window.close_bench()
        window.show_bench(page)

    return show


def matrices(window: MainWindow) -> None:
    """Show the network as matrices."""
    _mode(window, "build")
    window.picture.show_kind("matrices")


def side(tab: str, batch: bool = False) -> Callable[[MainWindow], None]:
    """Show a side panel of the Step mode, for the row alone or for the batch."""

    def show(window: MainWindow) -> None:
        _mode(window, "step")
        if window.session.stepping.whole_batch != batch:
            window.actions_by_id["step.batch"].trigger()
            for _ in range(STEPS):
                window.actions_by_id["step.forward"].trigger()
        window.findChild(QWidget, "panel.step_side").show_tab(tab)  # type: ignore[union-attr]

    return show


def problem(window: MainWindow) -> None:
    """Show the bar of problems."""
    _mode(window, "train")
    window.session.tell(
        "The file table.csv has no column age; choose another file, or name the column in its first line."
    )


SCENES: dict[str, Callable[[MainWindow], None]] = {
    "data": in_mode("data"),
    "build": in_mode("build"),
    "train": in_mode("train"),
    "step": in_mode("step"),
    "predict": bench("predict"),
    "what-if": bench("whatif"),
    "draw": bench("draw"),
    "matrices": matrices,
    "step-why": side("why"),
    "step-layer": side("layer"),
    "step-rows": side("batch", True),
    "step-proof": side("proof"),
    "step-watch": side("watch"),
    "problem": problem,
}


def leave(window: MainWindow) -> None:
    """Take back what a scene has put over the modes."""
    if window.session.mode == "step":
        side("inspector")(window)
    window.picture.show_kind("nodes")
    window.session.tell("")
    window.close_bench()


def put_away(window: MainWindow) -> None:
    """Hide the boxes that a command has put over the window, and leave any field."""
    for name in BOXES:
        for box in window.findChildren(QWidget, name):
            box.hide()
    window.session.tell("")
    window.picture.take_focus()


def dialog_actions() -> list[str]:
    """List the commands that open something: those whose text ends in "…" and a few more."""
    from gui.action_table import ACTIONS

    return [s.id for s in ACTIONS if (s.text.endswith("…") or s.id in OPENS) and s.id not in QUIET]


@contextmanager
def no_file_dialogs(answer: str = "") -> Iterator[None]:
    """Answer every question for a file with `answer`: the dialogs are the system's own."""
    names = ("getOpenFileName", "getSaveFileName", "getExistingDirectory")
    before = {name: getattr(QFileDialog, name) for name in names}
    for name in names:
        given: Any = answer if name == "getExistingDirectory" else (answer, "")
        setattr(QFileDialog, name, staticmethod(lambda *_, _given=given, **__: _given))
    try:
        yield
    finally:
        for name, function in before.items():
            setattr(QFileDialog, name, function)


def opened_by(window: MainWindow, act: Callable[[], object], look: Callable[[QWidget], None]) -> int:
    """Do something, give every window that it opened to `look`, and close them; tell how many there were.

    A window that waits for an answer is looked at from a timer, and sent away.
    """
    before = {widget for widget in QApplication.topLevelWidgets() if widget.isVisible()}
    seen: list[QWidget] = []

    def watch() -> None:
        new = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w not in before and w not in seen]
        for widget in new:
            seen.append(widget)
            settle()
            look(widget)
        modal = QApplication.activeModalWidget()
        if modal is not None:
            modal.close()
        if not done:
            timer.start(50)

    done: list[bool] = []
    timer = QTimer(singleShot=True)
    timer.timeout.connect(watch)
    timer.start(50)
    act()
    settle()
    done.append(True)
    watch()
    count = len(seen)
    for widget in seen:
        _close(widget)
    seen.clear()
    settle(0.1)
    return count


def _close(widget: QWidget) -> None:
    from shiboken6 import isValid

    if isValid(widget) and widget.isVisible():
        widget.close()
        if isValid(widget) and widget.isVisible():
            widget.hide()


def trigger(window: MainWindow, name: str) -> Callable[[], object]:
    """Give a function that does a command in the mode in which it can be done."""

    def act() -> None:
        action = window.actions_by_id[name]
        if name.startswith(("network.", "watch.")):
            window.session.set_mode("build")
            window.session.select(SELECTED[name.split(".")[0]])
        for mode in ("build", "train", "step", "data"):
            if action.isEnabled():
                break
            window.session.set_mode(mode)
        action.trigger()

    return act


def table_file(folder: Path) -> Path:
    """Write a small table with long names, an odd cell and a gap: what the dialog of importing shows."""
    path = folder / "measurements of the second series.csv"
    lines = ["age of the person in years,weight,kind of measurement,remark"]
    lines += [f"{20 + k},{60.5 + k},{'first' if k % 2 else 'second'},{'' if k == 7 else 'nothing'}" for k in range(40)]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path
