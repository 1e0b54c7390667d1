"""Step in plain sentences: a text that grows with every step, to be heard, read, copied and kept."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QTextCursor
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from core.cursor import Cursor
from core.errors import UserError
from core.files import atomic_write
from core.language import tr, tr_n
from core.levels import PHASE_NAMES
from core.spelling import plain, sentence
from core.walk import Walk
from gui import settings
from gui.access import say
from gui.panels.step import words
from gui.scaling import roomy
from gui.session import Session
from gui.widgets import push_button

if TYPE_CHECKING:
    from gui.main_window import MainWindow

MOST_LINES = 10_000
READABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
"""The text has a cursor that keys move, and cannot be changed."""
MOST_AT_ONCE = 40
"""Of a jump over more steps only the last one is told."""
MOST_SAID = 4
"""Of so many sentences at once the last ones are said; the text has all of them."""
CALM_MS = 1200
"""While steps are played, one sentence is said so often; the text has all of them."""


class Reader(QObject):
    """Turns the moves of the debugger into sentences; `told` gives the new ones."""

    told = Signal(list)

    def __init__(self, session: Session) -> None:
        """Follow `session`."""
        super().__init__(session)
        self._session = session
        self._walk: Walk | None = None
        self._at, self._heading = Cursor(), ""
        session.stepping.moved.connect(self._follow)

    def begin(self) -> None:
        """Tell where the debugger stands."""
        self._walk, self._heading = None, ""
        self._follow()

    def _follow(self) -> None:
        stepping = self._session.stepping
        if self._session.mode != "step":
            return
        walk, place = stepping.walk, stepping.place
        if walk is None or (walk is self._walk and place == self._at):
            return
        lines = [] if walk is self._walk else self._beginning(walk)
        lines += self._moved(walk, self._at if walk is self._walk else Cursor(), place)
        self._walk, self._at = walk, place
        if lines:
            self.told.emit(lines)

    def _beginning(self, walk: Walk) -> list[str]:
        title = plain(words.begin_title(walk.row, self._session.stepping.update))
        steps = tr_n("{n} step", "{n} steps", len(walk))
        return [tr("{title}: {steps}.", title=title, steps=steps), plain(words.row_words(walk.data, walk.row))]

    def _moved(self, walk: Walk, before: Cursor, place: Cursor) -> list[str]:
        if place.step < 0:
            return [tr("Before the first step.")] if before.step >= 0 else []
        if place.term is not None or place.step <= before.known:
            back = place.step < before.step
            return self._line(walk, place, tr("Back to") if back else "")
        steps = range(max(before.known + 1, 0), place.step + 1)
        if len(steps) <= MOST_AT_ONCE:
            return [line for step in steps for line in self._line(walk, Cursor(step))]
        passed = len(steps) - 1
        return [tr_n("{n} step was passed.", "{n} steps were passed.", passed), *self._line(walk, place)]

    def _line(self, walk: Walk, place: Cursor, head: str = "") -> list[str]:
        """Say a step, after the heading of its operation where that is another one."""
        told = place.told(walk)
        if told is None:
            return []
        segment = walk.segment(place.step)
        name = f"{PHASE_NAMES[segment.phase]}, {segment.layer}".rstrip(", ")
        heading = [] if name == self._heading else [tr("{name}.", name=name)]
        self._heading = name
        where = tr("Step {step} of {steps}", step=place.step + 1, steps=len(walk))
        return [*heading, f"{head} {where}. {sentence(told)}".strip()]


class TranscriptWindow(QDialog):
    """The sentences as a text with a cursor; it stays beside the window, whose keys for stepping work here too."""

    def __init__(self, window: MainWindow) -> None:
        """Follow the debugger of `window`."""
        super().__init__(window)
        self.setObjectName("dialog.transcript")
        self.setWindowTitle(tr("Transcript of the steps"))
        self.resize(roomy(self, 620, 460))
        self._window, self._session = window, window.session
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setObjectName("transcript.text")
        self.text.setAccessibleName(tr("Transcript of the steps"))
        self.text.setTextInteractionFlags(READABLE)
        self.text.setMaximumBlockCount(MOST_LINES)
        self.text.setPlaceholderText(tr("Make a step (F10): it is told here in plain sentences."))
        self.aloud = QCheckBox(tr("Say each step aloud"))
        self.aloud.setObjectName("transcript.aloud")
        self.aloud.setToolTip(tr("Hand each sentence on to the screen reader as the step is made"))
        self.aloud.setChecked(settings.value("speaks_steps"))
        self.aloud.toggled.connect(lambda on: settings.set_value("speaks_steps", on))
        self._lay_out()
        self._waiting = ""
        self._calm = QTimer(self, singleShot=True, interval=CALM_MS)
        self._calm.timeout.connect(self._say_waiting)
        self.reader = Reader(self._session)
        self.reader.told.connect(self._add)
        for name, action in window.actions_by_id.items():
            if name.startswith("step.") or name == "access.transcript":
                self.addAction(action)
        self.reader.begin()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.aloud)
        buttons.addStretch(1)
        for name, text, tip, act in (
            ("copy", tr("Copy all"), tr("Put all of it onto the clipboard; Ctrl+C copies the selection"), self.copy),
            ("save", tr("Save…"), tr("Write the text into a file"), self.ask_save),
            ("clear", tr("Clear"), tr("Begin with an empty text"), self.text.clear),
        ):  # fmt: skip
            buttons.addWidget(push_button(f"transcript.{name}", text, tip, act))
        column = QVBoxLayout(self)
        column.addWidget(self.text, 1)
        column.addLayout(buttons)

    def lines(self) -> list[str]:
        """Give the sentences so far."""
        return self.text.toPlainText().split("\n")

    def copy(self) -> None:
        """Put all of it onto the clipboard."""
        QGuiApplication.clipboard().setText(self.text.toPlainText())

    def ask_save(self) -> None:
        """Ask where to, and write the text."""
        start = str(Path.home() / f"{self._session.project.name} {tr('transcript')}.txt")
        name, _ = QFileDialog.getSaveFileName(self, tr("Save the transcript"), start, tr("Text (*.txt)"))
        if name:
            self.save(Path(name) if Path(name).suffix else Path(f"{name}.txt"))

    def save(self, path: Path) -> None:
        """Write the text; a problem stands in the window's bar."""
        data = f"{self.text.toPlainText()}\n".encode()
        try:
            atomic_write(path, lambda file: _put(file, data))
        except UserError as error:
            self._session.tell(str(error))

    def _add(self, lines: list[str]) -> None:
        """Write sentences at the end; who has gone up to read an earlier one stays there."""
        at_end = self.text.textCursor().atEnd()
        self.text.appendPlainText("\n".join(lines))
        if at_end:
            self.text.moveCursor(QTextCursor.MoveOperation.End)
            self.text.moveCursor(QTextCursor.MoveOperation.StartOfBlock)
            self.text.moveCursor(QTextCursor.MoveOperation.End)
        if self.aloud.isChecked():
            self._speak(lines)

    def _speak(self, lines: list[str]) -> None:
        if not self._session.player.playing:
            passed = len(lines) - MOST_SAID
            skipped = [tr_n("{n} sentence left out.", "{n} sentences left out.", passed)] if passed > 0 else []
            say(self._place(), " ".join(skipped + lines[-MOST_SAID:]))
            return
        self._waiting = lines[-1]
        if not self._calm.isActive():
            self._say_waiting()

    def _say_waiting(self) -> None:
        if self._waiting:
            say(self._place(), self._waiting)
            self._waiting = ""
            self._calm.start()

    def _place(self) -> QWidget:
        """Give the widget that speaks: an assistive program listens to the window in front alone."""
        return self.text if self.isActiveWindow() else self._window

    def closeEvent(self, event: QCloseEvent) -> None:
        """End with the window."""
        self.reader.deleteLater()
        super().closeEvent(event)
        self.deleteLater()


def _put(file: BinaryIO, data: bytes) -> None:
    file.write(data)


def toggle_transcript(window: MainWindow) -> None:
    """Show the transcript, or close it."""
    shown = window.findChild(TranscriptWindow)
    if isinstance(shown, TranscriptWindow) and shown.isVisible():
        shown.close()
        return
    window.session.set_mode("step")
    made = TranscriptWindow(window)
    made.show()
    made.text.setFocus()
