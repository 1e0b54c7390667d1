"""Recording a walk as a lesson: stops with notes and questions, without writing code."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from core.errors import UserError
from core.language import tr
from core.lessons.reading import MOST_STEPS
from core.project import Project
from core.teaching.package import SUFFIX, Package, keep_lesson, save_package
from core.teaching.recording import Draft, check_lesson, lesson_json, stop_at
from gui import background
from gui.lessons import folders
from gui.safety import elsewhere
from gui.scaling import px
from gui.session import Session
from gui.tokens import EDGE, GAP
from gui.widgets import FormRow, Line, Section, Switch, push_button

HELP = tr(
    "Step to a number that matters and press Add this step. Write what there is to see; with the "
    "question on, the learner types the number before it is shown. A lesson has up to 8 steps."
)
CHECK = tr("Question\nRight answer\nWrong answer\nWrong answer")


class Recorder(QDialog):
    """Keeps a draft; the window beside it stays in use."""

    def __init__(self, parent: QWidget, session: Session) -> None:
        """Begin an empty lesson."""
        super().__init__(parent)
        self.setObjectName("dialog.recorder")
        self.setWindowTitle(tr("Record a lesson"))
        self.resize(QSize(px(420), px(640)).boundedTo(parent.size() - QSize(40, 40)))
        self._session, self._folder = session, Path.home()
        self.draft = Draft()
        self.job: background.Job | None = None
        self.title, self.about = self._line("title", tr("Title")), self._line("about", tr("About, in a sentence"))
        self.list, self.note = QListWidget(), self._text("note", tr("What there is to see at this step"))
        self.asks = Switch("recorder.asks")
        self.experiment = self._text("experiment", tr("What to try at the end (may stay empty)"))
        self.check = self._text("check", tr("A question at the end (may stay empty):\n{check}", check=CHECK))
        self.state = QLabel(HELP, wordWrap=True)
        self._set_up()
        self._lay_out()
        self._show_stop()

    def _line(self, name: str, words: str) -> Line:
        field = Line()
        field.setObjectName(f"recorder.{name}")
        field.setAccessibleName(words)
        field.setPlaceholderText(words)
        field.setToolTip(f"{words}.")
        return field

    def _text(self, name: str, words: str) -> QPlainTextEdit:
        field = QPlainTextEdit()
        field.setObjectName(f"recorder.{name}")
        field.setAccessibleName(words.split("\n")[0])
        field.setPlaceholderText(words)
        field.setToolTip(words.split("\n")[0].rstrip(":") + ".")
        field.setTabChangesFocus(True)
        field.setMinimumHeight(52)
        return field

    def _set_up(self) -> None:
        self.list.setObjectName("recorder.steps")
        self.list.setAccessibleName(tr("Steps of the lesson"))
        self.list.setToolTip(tr("The steps of the lesson; choose one to write its note."))
        self.list.currentRowChanged.connect(lambda _: self._show_stop())
        self.asks.setAccessibleName(tr("Ask for the number"))
        self.asks.setToolTip(tr("The learner types the number before it is shown."))
        self.asks.toggled.connect(lambda on: self._change(asks=on))
        self.note.textChanged.connect(lambda: self._change(note=self.note.toPlainText()))
        self.state.setObjectName("recorder.state")
        self.state.setProperty("look", "muted")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(GAP)
        for part in (self.title, self.about, Section(tr("Steps"))):
            column.addWidget(part)
        column.addWidget(self.list, 3)
        column.addLayout(self._buttons(
            ("add", tr("Add this step"), tr("Add the step that the debugger shows.  (Ctrl+Alt+Shift+Y)"), self.add),
            ("remove", tr("Remove"), tr("Take the chosen step out."), self.remove),
            ("up", tr("Up"), tr("Move the chosen step up."), lambda: self.move_stop(-1)),
            ("down", tr("Down"), tr("Move the chosen step down."), lambda: self.move_stop(1)),
        ))  # fmt: skip
        column.addWidget(self.note, 2)
        column.addWidget(FormRow(tr("Ask for the number"), self.asks))
        column.addWidget(self.experiment, 1)
        self.check.setMinimumHeight(84)
        column.addWidget(self.check, 1)
        column.addWidget(self.state)
        column.addLayout(self._buttons(
            ("keep", tr("Keep in my lessons"), tr("Put it among the lessons of this computer."), self.keep),
            ("save", tr("Save as one file…"), tr("Save lesson and project as one file to mail."), self.ask_save),
            ("close", tr("Close"), tr("Close; the draft stays until the application ends."), self.close),
        ))  # fmt: skip

    def _buttons(self, *told: tuple[str, str, str, Callable[[], object]]) -> QHBoxLayout:
        row = QHBoxLayout()
        for name, text, tip, act in told:
            row.addWidget(push_button(f"recorder.{name}", text, tip, act))
        row.addStretch(1)
        return row

    # Steps

    def add(self) -> None:
        """Add the step that the debugger is at."""
        stepping = self._session.stepping
        walk = stepping.walk
        if walk is None or stepping.cursor < 0:
            self._tell(tr("Go to a step in the Step mode first, then add it."))
            return
        try:
            self.draft = self.draft.with_stop(stop_at(walk, stepping.cursor, stepping.update))
        except UserError as error:
            self._tell(str(error))
            return
        self._fill(len(self.draft.stops) - 1)
        self._tell(tr("{n_stops} of up to {most_steps} steps.", n_stops=len(self.draft.stops), most_steps=MOST_STEPS))
        self.note.setFocus()

    def remove(self) -> None:
        """Take the chosen step out."""
        at = self.list.currentRow()
        if at >= 0:
            stops = self.draft.stops
            self.draft = dataclasses.replace(self.draft, stops=(*stops[:at], *stops[at + 1 :]))
            self._fill(min(at, len(stops) - 2))

    def move_stop(self, by: int) -> None:
        """Move the chosen step."""
        at, stops = self.list.currentRow(), list(self.draft.stops)
        if 0 <= at < len(stops) and 0 <= at + by < len(stops):
            stops.insert(at + by, stops.pop(at))
            self.draft = dataclasses.replace(self.draft, stops=tuple(stops))
            self._fill(at + by)

    def _change(self, **what: Any) -> None:
        at, stops = self.list.currentRow(), list(self.draft.stops)
        if 0 <= at < len(stops):
            stops[at] = dataclasses.replace(stops[at], **what)
            self.draft = dataclasses.replace(self.draft, stops=tuple(stops))

    def _fill(self, chosen: int) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for k, stop in enumerate(self.draft.stops, 1):
            self.list.addItem(f"{k}. {stop.title}")
        self.list.setCurrentRow(chosen)
        self.list.blockSignals(False)
        self._show_stop()

    def _show_stop(self) -> None:
        at = self.list.currentRow()
        there = 0 <= at < len(self.draft.stops)
        for field in (self.note, self.asks):
            field.setEnabled(there)
        for field in (self.note, self.asks):
            field.blockSignals(True)
        self.note.setPlainText(self.draft.stops[at].note if there else "")
        self.asks.setChecked(there and self.draft.stops[at].asks)
        for field in (self.note, self.asks):
            field.blockSignals(False)

    # The lesson

    def whole(self) -> Draft:
        """Give the draft with what stands in all fields."""
        lines = tuple(line for line in self.check.toPlainText().split("\n") if line.strip())
        return dataclasses.replace(
            self.draft, title=self.title.text(), about=self.about.text(), experiment=self.experiment.toPlainText(),
            check=lines,
        )  # fmt: skip

    def keep(self) -> None:
        """Put the lesson into the folder of own lessons."""
        self._make(lambda data, project: keep_lesson(_package(data), folders.own_lessons(), data["title"]))

    def ask_save(self) -> None:
        """Ask where the file goes."""
        suggested = str(self._folder / f"{self.title.text().strip() or 'lesson'}{SUFFIX}".replace("/", "-"))
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Save lesson"), suggested, tr("Deepstep lessons (*{suffix})", suffix=SUFFIX)
        )
        if name:
            self.save(Path(name if name.lower().endswith(SUFFIX) else f"{name}{SUFFIX}"))

    def save(self, path: Path) -> None:
        """Write lesson and project as one file."""
        self._folder = path.parent

        def write(data: dict[str, Any], project: Project) -> Path:
            save_package(path, data, project)
            return path

        self._make(write)

    def _make(self, write: Callable[[dict[str, Any], Project], Path]) -> None:
        """Make the lesson and hold it to the engine beside the window, then write it."""
        draft, project = self.whole(), self._session.project
        self._tell(tr("Checking every number …"))

        def work(report: background.Report) -> Path | None:
            data = json.loads(json.dumps(lesson_json(draft, project)))
            return write(data, project) if report(0.5) else None

        self.job = background.run(work, self._written, self._failed, tr("Making the lesson"), self)

    def _written(self, path: Path | None) -> None:
        if path is not None:
            self._tell(tr("Saved: {path}. Every number agrees with the engine.", path=path.name))

    def _failed(self, words: str) -> None:
        self._tell(words)
        elsewhere.offer(self, words, self.ask_save)

    def _tell(self, words: str) -> None:
        self.state.setText(words)


def _package(data: dict[str, Any]) -> Package:
    return Package(data, check_lesson(data, data["title"]), None)
