"""What random use has seen: controls and commands that could be used, those that were, and what went wrong."""

from __future__ import annotations

import dataclasses
import faulthandler
import hashlib
import logging
import re
import time
import traceback
import warnings
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QGraphicsView,
    QLineEdit,
    QMenuBar,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

from core.data.stream.source import SourceMissing
from core.project import Project
from core.project_file import load_project, project_bytes, save_project
from core.runs.run import NO_RUNS
from core.watching.breakpoints import Watched
from gui.session import Session
from tests.reliability.processes import starved

CONTROLS = (
    QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QGraphicsView, QLineEdit,
    QMenuBar, QPlainTextEdit, QTabBar, QTextEdit,
)  # fmt: skip
TRAIL = 30
"""So many events before a finding are told with it."""
HANG_SECONDS = 10.0
TOLD = 3
"""Findings of one kind are told so often at most."""


def hash_of(project: Project) -> str:
    """Give one number for what undo is about: runs and watches grow beside it."""
    plain = dataclasses.replace(project, runs=NO_RUNS, watched=Watched())
    return hashlib.sha256(project_bytes(plain, work_alone=True)).hexdigest()[:16]


def is_control(widget: QWidget) -> bool:
    """Tell whether something can be done with a widget."""
    return isinstance(widget, CONTROLS) and not isinstance(widget, QScrollBar)


def name_of(thing: QWidget | QAction, layers: tuple[str, ...] = ()) -> str:
    """Give the stable name of a control: numbers and the names of layers in it say which of several alike."""
    name = thing.objectName()
    if not name or name.startswith("qt_"):
        return ""
    parts = ["*" if part in layers else part for part in name.split(".")]
    return re.sub(r"\d+", "#", ".".join(parts))


class Seen:
    """Notes what is there and what is reached."""

    def __init__(self, note: Callable[..., None], folder: Path) -> None:
        self.offered: set[str] = set()
        self.reached: set[str] = set()
        self.event, self.trail = 0, deque[str](maxlen=TRAIL)
        self.findings = 0
        self.slow: list[tuple[float, int, str]] = []
        self._note, self._counts = note, dict[str, int]()
        self._stacks = (folder / "stacks.txt").open("w+", encoding="utf-8")
        self._armed, self._starved, self._size = time.monotonic(), starved(), 0

    def find(self, kind: str, text: str) -> None:
        """Note that something is wrong."""
        self.findings += 1
        key = kind + re.sub(r" \(for the \d+th time\)", "", text)[-200:]
        self._counts[key] = self._counts.get(key, 0) + 1
        if self._counts[key] <= TOLD:
            self._note("finding", event=self.event, kind=kind, text=text, trail=list(self.trail))

    def listen(self) -> None:
        """Hear what the program and Python tell of faults: see gui/safety/faults.py, which logs those of Qt too."""
        seen = self

        class Handler(logging.Handler):
            def emit(self, record: logging.LogRecord) -> None:
                text = record.getMessage()
                if record.exc_info and record.exc_info[0] is not None:
                    text += "\n" + "".join(traceback.format_exception(*record.exc_info))
                if text.startswith("Qt:"):
                    text = "".join(traceback.format_stack()[-14:-4]) + text
                seen.find("fault", text)

        logging.getLogger().addHandler(Handler(logging.ERROR))

        def warn(message: Any, category: Any, place: str, line: int, *_: Any) -> None:
            stack = "".join(traceback.format_stack()[-16:-1])
            seen.find("warning", f"{stack}{category.__name__}: {message} at {place}:{line}")

        warnings.showwarning = warn

    def watch(self) -> None:
        """Let the stack be written where no further event is handled for long, other programs' share taken off."""
        now = time.monotonic()
        if now - self._armed < 0.5:
            return
        hung = now - self._armed - (starved() - self._starved)
        size = self._stacks.seek(0, 2)
        if size > self._size:
            self._stacks.seek(self._size)
            if hung > HANG_SECONDS:
                self.find("hang", f"{hung:.1f} s\n{self._stacks.read()}")
            self._size = size
        self._armed, self._starved = now, starved()
        faulthandler.dump_traceback_later(HANG_SECONDS, file=self._stacks)

    def took(self, seconds: float, what: str) -> None:
        """Note how long an event kept the window's thread busy."""
        if seconds > 0.2:
            self.slow = sorted([*self.slow, (round(seconds, 2), self.event, what)], reverse=True)[:12]


class Held:
    """Holds a session to what it promises: files hold all of it, and undo leads back to the bits of the start."""

    def __init__(self, session: Session, seen: Seen, folder: Path) -> None:
        self._session, self._seen, self._file = session, seen, folder / "round trip.deepstep"
        self._start = ""
        self.done = {"round trips": 0, "undone": 0}
        session.path_changed.connect(self.begin)
        self.begin()

    def begin(self) -> None:
        """Remember a project that was opened just now."""
        self._start = hash_of(self._session.newest) if self._session.undo_stack.count() == 0 else self._start

    def check(self) -> None:
        """Look at both, where nothing is under way."""
        session = self._session
        session.training.finish()
        if session.late_edits.busy:
            return
        self._round_trip(session.newest)
        session.show_newest()
        stack = session.undo_stack
        place, before = stack.index(), hash_of(session.newest)
        if not self._start or stack.count() >= stack.undoLimit() or not stack.count():
            return
        words = [stack.text(at) for at in range(stack.count())]
        session.go_in_history(0)
        if stack.index():
            return
        if hash_of(session.newest) != self._start:
            self._seen.find("undo", f"the start is another one: {words[-40:]}")
        session.go_in_history(place)
        if stack.index() == place and hash_of(session.newest) != before:
            self._seen.find("redo", f"the end is another one: {words[-40:]}")
        self.done["undone"] += 1

    def _round_trip(self, project: Project) -> None:
        try:
            save_project(self._file, project)
            back = load_project(self._file)
        except SourceMissing:
            return
        except Exception:
            self._seen.find("round trip", traceback.format_exc())
            return
        if project_bytes(back, work_alone=True) != project_bytes(project, work_alone=True):
            self._seen.find("round trip", f"it is another one: {_differences(project, back)}")
        self.done["round trips"] += 1


def _differences(one: Project, other: Project) -> list[str]:
    from core.project_file import _entries

    a, b = _entries(one), _entries(other)
    return sorted(name for name in {*a, *b} if a.get(name) != b.get(name))
