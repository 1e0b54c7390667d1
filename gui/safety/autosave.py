"""Copies of unsaved work, kept beside the window: some seconds after an edit, and at ends of epochs."""

from __future__ import annotations

import dataclasses
import logging
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from core.events import Snapshot
from core.language import tr
from core.project import Project
from gui import background, settings
from gui.lessons.folders import data_folder
from gui.session import Session

if TYPE_CHECKING:
    from core.recovery import Keeping

EPOCH_SECONDS = 5.0
"""At ends of epochs a copy is kept at most this often."""
FIRST_SECONDS = 2.0
"""The first copy of all comes so soon after an edit."""
SHARE = 0.25
"""Keeping copies takes at most this share of a processor; larger projects are kept less often."""
WORTH_SECONDS = 60.0
"""An example that was trained for longer is worth a copy, though closing does not ask about it."""
_log = logging.getLogger(__name__)


def recovery_folder() -> Path:
    """Give the folder of the copies."""
    return data_folder() / "recovery"


class Autosave(QObject):
    """Keeps the session's unsaved work; the copy goes when it is saved, given up, or the window closes.

    Signals:
        kept: a copy was written, or could not be (False).
    """

    kept = Signal(bool)

    def __init__(self, session: Session, folder: Path | None = None) -> None:
        """Wait for edits of `session`."""
        super().__init__(session)
        self._session, self._folder = session, folder
        self._keeping: Keeping | None = None
        self._job: background.Job | None = None
        self._again = self._told = self._closed = False
        self._last, self._cost, self._epoch, self._trained, self._began = 0.0, 0.0, 0, 0.0, 0.0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(lambda: self.keep())
        session.undo_stack.indexChanged.connect(lambda _: self._edited())
        session.opened.connect(self.forget)
        session.undo_stack.cleanChanged.connect(self._clean_changed)
        session.training.state_changed.connect(self._training_changed)
        session.training.snapshot_taken.connect(self._on_snapshot)
        session.training.copied.connect(self._write)

    @property
    def busy(self) -> bool:
        """Whether a copy is being written."""
        return self._job is not None

    def keep(self, asked: bool = False) -> None:
        """Keep a copy now, beside the window, if it is worth it; `asked`: also of an example that was only trained."""
        if self._closed or not (self._session.edited if asked else self._worth()):
            return
        if self._job is not None:
            self._again = True
        elif self._session.training.running:
            self._session.training.copy()  # `copied` brings it, after some milliseconds
        else:
            self._write(self._session.newest)

    def forget(self) -> None:
        """Let the copy go."""
        keeping, self._keeping = self._keeping, None
        self._timer.stop()
        if keeping is not None:
            self._after_job(lambda: keeping.forget())

    def open(self) -> None:
        """Keep copies again, after a `close`."""
        self._closed = False

    def close(self) -> None:
        """Let the copy go: the window closes, and its work is saved or given up. Writing has come to its end."""
        self._closed = True
        self.forget()

    def abandon(self) -> None:
        """Keep nothing any more, and let the copy that there is stay."""
        self._closed, self._keeping = True, None
        self._timer.stop()

    def _after_job(self, task: Callable[[], None]) -> None:
        """A copy that is being written would stand there again afterwards."""
        if self._job is None:
            task()
        else:
            self._job.ended.connect(task)

    def _worth(self) -> bool:
        session = self._session
        return session.edited and (session.worth_asking or self._trained_for() > WORTH_SECONDS)

    def _trained_for(self) -> float:
        now = time.monotonic() - self._began if self._session.training.running else 0.0
        return self._trained + now

    def _edited(self) -> None:
        seconds = settings.autosave_seconds()
        if seconds and not self._closed and not self._timer.isActive() and self._session.edited:
            wanted = seconds if self._keeping is not None else min(seconds, FIRST_SECONDS)
            self._timer.start(round(1000 * max(wanted, self._cost / SHARE)))

    def _clean_changed(self, clean: bool) -> None:
        if clean and not self._session.training.running:
            self.forget()

    def _training_changed(self) -> None:
        if self._session.training.running:
            self._began, self._epoch = time.monotonic(), self._session.project.progress.epoch
        else:
            self._trained += time.monotonic() - self._began
        self._edited()

    def _on_snapshot(self, snapshot: Snapshot) -> None:
        self._edited()
        if int(snapshot.epoch) > self._epoch and settings.autosave_seconds():
            now = time.monotonic()
            if now - self._last >= max(EPOCH_SECONDS, self._cost / SHARE):
                self._epoch, self._last = int(snapshot.epoch), now
                self.keep()

    def _write(self, project: Project) -> None:
        if self._job is not None or self._closed:
            return
        from core.recovery import Keeping  # starting the window does not wait for it

        if self._keeping is None:
            self._keeping = Keeping(self._folder or recovery_folder())
        session, keeping = self._session, self._keeping
        newest = session.newest
        if project is not newest and project.spec is newest.spec:
            # The training's own copy: what was edited beside it since then is the session's.
            project = dataclasses.replace(newest, weights=project.weights, progress=project.progress)
        stack, path = session.undo_stack, session.path
        edits = tuple(stack.text(place) for place in range(stack.index() - 1, max(stack.index() - 6, -1), -1))

        def work(_report: background.Report) -> None:
            began = time.thread_time()  # what waits for a busy machine or a slow drive hinders nobody
            keeping.keep(project, path, edits)
            self._cost = time.thread_time() - began

        def ended() -> None:
            self._job, self._last = None, time.monotonic()
            again, self._again = self._again, False
            if again:
                self.keep()
            elif session.training.running:
                self._edited()

        self._job = background.run(work, self._on_kept, self._on_failed, tr("Keeping a copy"), after=None, apart=True)
        self._job.ended.connect(ended)

    def _on_kept(self, _result: object) -> None:
        if self._closed:
            return
        self._told = False
        if not self._session.edited and not self._session.training.running:
            self.forget()
        self.kept.emit(True)

    def _on_failed(self, sentence: str) -> None:
        if self._closed:
            return
        _log.warning("no copy was kept: %s", sentence)
        if not self._told:
            self._told = True
            self._session.say(tr("No copy of unsaved work could be kept: {why}", why=sentence))
        self._edited()
        self.kept.emit(False)
