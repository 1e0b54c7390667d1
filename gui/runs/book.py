"""The runs of the open project: recorded when training ends, measured beside the window, edited undoably."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary, finalize

from PySide6.QtCore import QObject, Signal

from core.backend import HostArray
from core.evaluation import measure
from core.events import Finished
from core.language import tr, tr_n
from core.plane import multiply_adds
from core.project import Project
from core.runs.recording import Ended, continued, data_hash, goes_on, metrics_json, places_of, recorded
from core.runs.restoring import restored, same_data
from core.runs.run import Label, Run, Runs, bounded
from core.timeline.stretch import Stretch
from gui import background

if TYPE_CHECKING:
    from gui.session import Session
    from gui.training_thread import TrainingThread


SMALL = 1_000_000
"""Numbers that are compared in the window's thread."""
AT_ONCE = 20_000_000
"""Multiply-adds up to which a run is measured by the thread that trained it: some ten milliseconds."""


@dataclass(frozen=True)
class Tip:
    """Which run led to a curve, and the project value that it left: an edit keeps the curve and changes the rest."""

    number: int
    project: Project


class RunBook(QObject):
    """Knows which run the project stands at; keeps what was recorded through undo.

    Signals:
        changed: other runs, labels or metrics, or another choice of runs that are compared.
    """

    changed = Signal()

    def __init__(self, session: Session) -> None:
        """Begin with the runs of the session's project."""
        super().__init__(session)
        self._session = session
        self.compared: frozenset[int] = frozenset()
        self._tips: dict[int, Tip] = {}
        self._stretches: WeakKeyDictionary[Stretch, int] = WeakKeyDictionary()
        self._waiting: list[tuple[int, Project]] = []
        self._job: background.Job | None = None
        session.opened.connect(self._forget)

    # What there is

    @property
    def all(self) -> Runs:
        """The runs of the project."""
        return self._session.newest.runs

    @property
    def present(self) -> int:
        """The number of the run that the project stands at the end of, unchanged; 0 where it stands at none."""
        return self._known(self._session.newest)

    def lines(self) -> list[tuple[str, HostArray, int]]:
        """Give name, curve and number of colour of the runs that are compared, for the plots of loss and metric."""
        present = 0 if self._session.training.running or not self.compared else self.present
        wanted = self.compared - {present}
        return [(run.name, run.curve, run.label.color) for run in self.all if run.number in wanted]

    # Recording

    def recorded(self, thread: TrainingThread, after: Project | None, finished: Finished) -> Project | None:
        """Give `after` with the run that led to it; a run that diverged at once is kept without it."""
        begun, last = thread.project, after or self._session.project
        if finished.ended is None or (after is None and finished.ended.outcome != "diverged"):
            return after
        number, parent = self._known(begun), self._before(begun)
        runs, said = bounded(recorded(self.all, last, finished.ended, number, parent if not number else 0))
        number = number if number and runs.find(number) else runs.kept[-1].number
        if thread.recorder is not None:
            self._stretches[thread.recorder.stretch] = number
        if said:
            self._session.say(said)
        made = dataclasses.replace(last, runs=runs)
        self._tip(number, made)
        if finished.ended.metrics is None:
            self._measure_later(number, made)
        if after is None:
            self._set(runs)
        return made if after is not None else None

    def _known(self, begun: Project) -> int:
        """Give the run that training from `begun` goes on with."""
        curve = begun.progress.curve
        if not begun.progress.step:
            return 0
        tip = self._tips.get(id(curve))
        if tip is None and len(self.all):
            # From a file: told by its numbers, once.
            number = continued(self.all, begun, data_hash(begun.table, begun.plan)) if self._is_small(begun) else 0
            tip = Tip(number, begun)
            self._tips[id(curve)] = tip
            finalize(curve, self._tips.pop, id(curve), None)
        run = self.all.find(tip.number) if tip is not None else None
        if tip is None or run is None:
            return 0
        same = begun.table is tip.project.table and begun.plan == tip.project.plan
        alike = begun.weights.numbers <= SMALL and begun.weights.same(tip.project.weights)
        same = same and (begun.weights is tip.project.weights or alike)
        return tip.number if same and goes_on(run, begun, run.data.hash) else 0

    @staticmethod
    def _is_small(project: Project) -> bool:
        return project.table.rows * len(project.table.columns) <= SMALL and project.weights.numbers <= SMALL

    def _before(self, begun: Project) -> int:
        """Give the run that `begun`, an edit of its end or a moment of its past, comes from."""
        if not begun.progress.step:
            return 0
        tip = self._tips.get(id(begun.progress.curve))
        if tip is not None and tip.number:
            return tip.number
        stretch = self._session.timeline.store.tip(begun)
        return self._stretches.get(stretch, 0) if stretch is not None else 0

    def _tip(self, number: int, project: Project) -> None:
        curve = project.progress.curve
        if id(curve) not in self._tips:
            finalize(curve, self._tips.pop, id(curve), None)
        self._tips[id(curve)] = Tip(number, project)

    def _measure_later(self, number: int, project: Project) -> None:
        """Measure a run at its end on all parts of the data; of one that goes on meanwhile only the last end."""
        self._waiting = [(n, p) for n, p in self._waiting if n != number] + [(number, project)]
        self._measure()

    def _measure(self) -> None:
        if self._job is not None or not self._waiting:
            return
        number, project = self._waiting.pop(0)
        self._job = background.run(
            lambda _: metrics_json(measure(project, project.dataset())),
            lambda found: self._measured(number, project, found), lambda _: None, tr("Measuring the run"), self,
            after=background.LATER,
        )  # fmt: skip
        self._job.ended.connect(self._measured_one)

    def _measured(self, number: int, project: Project, found: dict[str, Any]) -> None:
        run = self.all.find(number)
        if run is not None and run.steps == project.progress.step:
            self._set(self.all.put(dataclasses.replace(run, metrics=found)))

    def _measured_one(self) -> None:
        self._job = None
        self._measure()

    def _set(self, runs: Runs) -> None:
        """Change what is recorded: no edit, and nothing that undo takes back."""
        self._session.set_runs(runs)
        self.changed.emit()

    def _forget(self) -> None:
        self._tips.clear()
        self._waiting.clear()
        if self._job is not None:
            self._job.cancel()
        self._stretches.clear()
        self.compared = frozenset()

    # Edits

    def label(self, number: int, text: str, change: Callable[[Label], Label]) -> bool:
        """Change name, notes, star or colour, undoably; False where that is refused."""
        return self._edit(text, lambda runs: runs.labelled(number, change), f"run.{text}.{number}")

    def rename(self, number: int, name: str) -> bool:
        """Give a run another name; False where that is refused."""
        return self.label(number, tr("Rename run"), lambda label: dataclasses.replace(label, name=name))

    def note(self, number: int, notes: str) -> bool:
        """Write other notes; False where that is refused."""
        return self.label(number, tr("Write notes of run"), lambda label: dataclasses.replace(label, notes=notes))

    def star(self, number: int, on: bool) -> None:
        """Give a run a star, which keeps its weights, or take it away."""
        self.label(
            number, tr("Star run") if on else tr("Take star of run"), lambda label: dataclasses.replace(label, star=on)
        )

    def paint(self, number: int, color: int) -> None:
        """Give a run another colour."""
        self.label(number, tr("Colour run"), lambda label: dataclasses.replace(label, color=color))

    def delete(self, numbers: Iterable[int]) -> None:
        """Let runs go; undoing brings them back."""
        gone = frozenset(numbers)
        text = tr_n("Delete run", "Delete {n} runs", len(gone))
        self._edit(text, lambda runs: runs.without(gone), "")

    def _edit(self, text: str, change: Callable[[Runs], Runs], merge: str) -> bool:
        def changed(project: Project) -> Project:
            runs = change(project.runs)
            return project if runs is project.runs else dataclasses.replace(project, runs=runs)

        return self._session.edit_beside(text, changed, merge)

    def compare(self, number: int, on: bool) -> None:
        """Draw a run's curve beside the present one, or no longer."""
        self.compared = self.compared | {number} if on else self.compared - {number}
        self.changed.emit()
        self._session.timeline.marked.emit()

    def restore(self, number: int) -> None:
        """Make a run the present state of the project: network, settings, weights and progress, in one step of undo."""
        session = self._session

        def go_back() -> None:
            done = session.edit_lines(tr("Restore {name}", name=self._name(number)), lambda p: self._back(p, number))
            run = self.all.find(number)
            if done and run is not None and not same_data(session.newest, run):
                session.tell(
                    tr(
                        "{run} learned from other data ({data}) than those that are open.",
                        run=run.name,
                        data=run.data.name,
                    )
                )

        session.when_idle(go_back)

    def _back(self, project: Project, number: int) -> Project:
        made = restored(project, number)
        self._tip(number, made)
        return made

    def _name(self, number: int) -> str:
        run = self.all.find(number)
        return run.name if run is not None else tr("run {number}", number=number)

    def find(self, number: int) -> Run | None:
        """Give a run by its number."""
        return self.all.find(number)


def ended_of(thread: TrainingThread, outcome: str, sentence: str, result: Project) -> Ended | None:
    """Give what the thread knows of its training at its end; None where it never began.

    What is measured quickly is measured here, the rest beside the window.
    """
    trainer, project = thread.trainer, thread.project
    if trainer is None:
        return None
    data = thread.data
    quick = len(data.used) * multiply_adds(project.spec) <= AT_ONCE and outcome != "diverged"
    metrics, places = measure(result, data) if quick else None, places_of(project, result)
    return Ended(
        project, data_hash(project.table, project.plan), trainer.rows, outcome, sentence, tuple(trainer.turns),
        thread.seconds, trainer.backend.label, trainer.backend.kind == "cpu",
        metrics, places,
    )  # fmt: skip
