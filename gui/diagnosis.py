"""What is wrong with the training on show: looked for beside the window, and what is done about it, undoably."""

from __future__ import annotations

import dataclasses
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from core.branching import leave, rename
from core.course import course_of
from core.diagnosis import Diagnosed, Evidence, Finding, diagnose
from core.errors import UserError
from core.events import Finished, Snapshot
from core.language import lowered, tr
from core.params import Weights
from core.problems import Remedy
from core.project import Project
from gui import background

if TYPE_CHECKING:
    from gui.session import Session

SECONDS = 0.5
"""While training it is looked at most so often …"""
SHARE = 0.03
"""… and for at most this share of one core: a look takes some of it from a training in Python."""
CALM_MS, PAST_MS = 80, 400
"""So long after a change; while somebody goes to and fro in the past, once he stays."""
NAME = 40


class Diagnosing(QObject):
    """Follows the session.

    Attributes:
        found: what was found last, None before the first look.  busy: whether a look is under way.

    Signals:
        changed: `found`, or what of it was dismissed.  asked: the finding of this key is to be seen.
    """

    changed = Signal()
    asked = Signal(str)

    def __init__(self, session: Session) -> None:
        """Look for the first time soon."""
        super().__init__(session)
        self._session = session
        self.found: Diagnosed | None = None
        self._job: background.Job | None = None
        self._again = False
        self._due = 0.0
        self._shown = ""
        self._failed: tuple[Weights, Finished] | None = None
        self._later = QTimer(self, singleShot=True, interval=CALM_MS)
        self._later.timeout.connect(self.look)
        session.training.snapshot_taken.connect(self._on_snapshot)
        session.training.state_changed.connect(self._on_changed)
        session.changed.connect(self._on_changed)
        session.opened.connect(self._forget)
        self._later.start()

    @property
    def busy(self) -> bool:
        """Whether a look is under way, or comes soon."""
        return self._job is not None or self._later.isActive()

    def shown(self) -> tuple[Finding, ...]:
        """Give the findings that nobody has dismissed, the worst first."""
        return () if self.found is None else self.found.shown(self._session.newest.dismissed)

    def dismissed(self) -> tuple[Finding, ...]:
        """Give those that somebody has."""
        shown = self.shown()
        return () if self.found is None else tuple(f for f in self.found.findings if f not in shown)

    def note_end(self, weights: Weights, finished: Finished) -> None:
        """Take note of a training that ended; `weights` are those that it left."""
        self._failed = (weights, finished) if finished.diverged else None

    # Looking

    def look(self) -> None:
        """Look at what is on show now; a look that is under way goes on first."""
        self._later.stop()
        if self._job is not None:
            self._again = True
            return
        self._again = False
        evidence = self._evidence()
        self._job = background.run(
            lambda _report: _timed(evidence), lambda told: self._take(*told), lambda _sentence: self._take(None, 0.0),
            tr("The diagnosis"), self, after=background.LATER,
        )  # fmt: skip
        self._job.ended.connect(self._ended)

    def _evidence(self) -> Evidence:
        """Copy nothing: all that a project, a snapshot and a curve hold is frozen or new."""
        session, training = self._session, self._session.training
        project, live = session.project, training.last if training.running else None
        curve, course = project.progress.curve, course_of(project.spec, project.progress.course)
        failure = layer = ""
        if live is not None:
            progress = dataclasses.replace(project.progress, step=live.step, epoch=int(live.epoch))
            project = dataclasses.replace(project, weights=live.weights, progress=progress)
            curve, course = training.curve(), training.course()
        elif training.stale:
            # Something was edited since: what the run was like says nothing of what is on show.
            curve, course = curve[:0], course_of(project.spec, project.progress.course[:0])
        elif self._failed is not None and self._failed[0] is project.weights:
            failure, layer = self._failed[1].sentence, self._failed[1].failed_layer
        return Evidence(project, session.data, curve, course, failure, layer, live is not None)

    def _take(self, found: Diagnosed | None, took: float) -> None:
        self._due = time.perf_counter() + max(SECONDS, took / SHARE)
        if not self._again:
            self.found = found
            self.changed.emit()

    def _ended(self) -> None:
        self._job = None
        if self._again:
            self.look()

    def _on_snapshot(self, _: Snapshot) -> None:
        if self._job is None and time.perf_counter() >= self._due:
            self.look()

    def _on_changed(self) -> None:
        if not self._session.training.running:
            self._later.start(PAST_MS if self._session.in_past else CALM_MS)

    def _forget(self) -> None:
        self._again = self._job is not None
        self.found, self._failed, self._due = None, None, 0.0
        self.changed.emit()

    # What is done about it

    def next(self) -> None:
        """Show the finding after the one that was shown last, in the mode Train."""
        keys = [finding.key for finding in self.shown()]
        if not keys:
            self._session.say(tr("The diagnosis has found nothing."))
            return
        at = keys.index(self._shown) + 1 if self._shown in keys else 0
        self.ask(keys[at % len(keys)])

    def ask(self, key: str) -> None:
        """Show one finding in the mode Train."""
        self._shown = key
        self._session.set_mode("train")
        self.asked.emit(key)

    def apply(self, remedy: Remedy) -> None:
        """Do what a remedy says, undoably; where the data change, training begins anew."""
        change = (lambda p: remedy.apply(p).reset()) if remedy.begin == "anew" else remedy.apply
        self._session.edit(remedy.words, change)

    def try_it(self, finding: Finding, remedy: Remedy) -> None:
        """Try a remedy on a branch: from before it went wrong, from the start, or from here; and train there."""
        self._session.when_idle(lambda: self._branch(finding, remedy))

    def _branch(self, finding: Finding, remedy: Remedy) -> None:
        session = self._session
        if remedy.begin == "anew" or not session.newest.progress.step:
            self.apply(remedy)
            session.training.start()
        elif remedy.begin == "before" and finding.since is not None and finding.since.update > 1:
            before = finding.since.update - max(1, finding.since.update // 10)
            session.timeline.go(before, lambda: self._leave(remedy, session.project))
        else:
            start = remedy.begin == "start" or remedy.begin == "before"
            self._leave(remedy, session.newest.reset() if start else session.newest)

    def _leave(self, remedy: Remedy, moment: Project) -> None:
        """Begin a branch at a moment with the remedy done, named after it, and train."""

        def change(newest: Project) -> Project:
            branched = leave(newest, remedy.apply(moment))
            try:
                return rename(branched, branched.line.number, remedy.words[:NAME])
            except UserError:  # there is one of this name already: it keeps its number
                return branched

        if self._session.edit_lines(tr("{remedy} on a branch", remedy=remedy.words), change):
            self._session.training.start()

    def dismiss(self, finding: Finding) -> None:
        """Let a finding rest, undoably; the project remembers it."""
        self._edit(tr("Dismiss {finding}", finding=lowered(finding.label)), lambda keys: keys | {finding.key})

    def restore(self) -> None:
        """Show again what was dismissed."""
        self._edit(tr("Show dismissed findings"), lambda _keys: frozenset())

    def _edit(self, text: str, change: object) -> None:
        def whole(project: Project) -> Project:
            return dataclasses.replace(project, dismissed=change(project.dismissed))  # type: ignore[operator]

        self._session.edit_beside(text, whole)


def _timed(evidence: Evidence) -> tuple[Diagnosed, float]:
    """Give what is found, and how long a core worked for it."""
    began = time.thread_time()
    return diagnose(evidence), time.thread_time() - began
