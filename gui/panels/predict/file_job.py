"""Predicting a whole file beside the window, with progress and Cancel."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from core.data.reading import all_readers
from core.language import tr
from core.predicting.asked import Asked
from core.predicting.files import Predicted, predict_to
from gui import background
from gui.background import Job, Report
from gui.safety import elsewhere
from gui.session import Session


class FilePrediction(QObject):
    """Asks for two file names and lets the network as it is now predict the rows of the first.

    `told` says how it ended, with what was unusual in the file.
    """

    told = Signal(str)

    def __init__(self, window: QWidget, session: Session) -> None:
        """Serve `window`; progress stands in the status bar."""
        super().__init__(window)
        self._window, self._session = window, session
        self._job: Job | None = None

    @property
    def running(self) -> bool:
        """Whether a file is being predicted."""
        return self._job is not None

    def ask(self) -> None:
        """Ask for the file to read, then for the one to write."""
        source, _ = QFileDialog.getOpenFileName(self._window, tr("Predict the rows of a file"), "", _filters())
        if not source:
            return
        suggested = Path(source).with_name(f"{Path(source).name.split('.')[0]}-predicted.csv")
        target, _ = QFileDialog.getSaveFileName(
            self._window, tr("Write the predictions"), str(suggested), tr("Tables (*.csv)")
        )
        if target:
            path = Path(target)
            self.start(Path(source), path if path.suffix else path.with_suffix(".csv"))

    def start(self, source: Path, target: Path) -> None:
        """Predict `source` and write `target`; training beside it goes on."""
        self.cancel()
        session = self._session
        session.tell("")
        asked = Asked(session.project.spec, session.weights, session.data.pipeline)

        def work(report: Report) -> Predicted:
            return predict_to(asked, source, target, keep=True, progress=report)

        def failed(words: str) -> None:
            elsewhere.tell(session, words, self.ask)

        label = tr("Predicting {name}", name=source.name)
        job = background.run(work, lambda found: self._done(found, target), failed, source.name, self, label=label)
        job.ended.connect(self._ended)
        self._job = job

    def cancel(self) -> None:
        """Give it up; nothing is written."""
        if self._job is not None:
            self._job.cancel()

    def _done(self, found: Predicted, target: Path) -> None:
        words = tr("{n_rows:,} predictions written to {target}.", n_rows=len(found.rows), target=target.name).replace(
            ",", " "
        )
        self.told.emit("\n".join((words, *found.notes)))

    def _ended(self) -> None:
        self._job = None


def _filters() -> str:
    every = " ".join(reader.pattern for reader in all_readers().values() if reader.suffixes)
    return tr("Tables ({every});;All files (*)", every=every)
