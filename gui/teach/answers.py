"""Saving the learner's answers as a table."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from core.errors import UserError
from core.judging.record import save_csv, table
from core.language import tr
from gui import settings
from gui.safety import elsewhere
from gui.session import Session

NAME = "learner"


class AnswersFile(QObject):
    """Asks who answered and where to; the name is remembered for the next time."""

    def __init__(self, window: QWidget, session: Session) -> None:
        """Serve `window`."""
        super().__init__(window)
        self._window, self._session = window, session
        self._folder = Path.home()

    def ask(self) -> None:
        """Ask for name and file."""
        if not self._session.predicting.answers:
            self._session.tell(tr("There are no answers yet: choose Step, Predict the next number, and answer some."))
            return
        known = str(settings.store().value(NAME, ""))
        name, wanted = QInputDialog.getText(
            self._window, tr("Save answers"), tr("Name that stands in the file:"), text=known
        )
        if not wanted:
            return
        settings.store().setValue(NAME, name.strip())
        suggested = str(self._folder / f"answers {name.strip()}.csv".replace("  ", " ").replace("/", "-"))
        path, _ = QFileDialog.getSaveFileName(self._window, tr("Save answers"), suggested, tr("Tables (*.csv)"))
        if path:
            self.write(Path(path if path.lower().endswith(".csv") else f"{path}.csv"), name.strip())

    def write(self, path: Path, name: str) -> None:
        """Write all answers of this session."""
        answers = self._session.predicting.answers
        try:
            save_csv(path, table(answers, name))
        except UserError as error:
            elsewhere.tell(self._session, error, self.ask)
            return
        self._folder = path.parent
        self._session.say(tr("{n_answers} answers saved as {path}.", n_answers=len(answers), path=path.name))
