"""The dialog for exercises on paper: settings, then one file of exercises and one with the key."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.teaching.exercises import Exercise, ExerciseSettings, exercises
from core.teaching.sheets import key, sheet, write_pages, write_projects
from gui import background
from gui.forms import SettingsForm
from gui.pdf import write_html_as_pdf
from gui.safety import elsewhere
from gui.session import Session
from gui.tokens import EDGE, GAP
from gui.widgets import FormRow, Segmented, Switch, push_button

FORMATS = {"html": "Web page", "pdf": "PDF"}
TIPS = {"html": "A page for the browser, to print from there.", "pdf": "A PDF on A4."}


class ExercisesDialog(QDialog):
    """Draws and writes beside the window."""

    def __init__(self, parent: QWidget, session: Session) -> None:
        """Begin with the usual settings."""
        super().__init__(parent)
        self.setObjectName("dialog.exercises")
        self.setWindowTitle("Exercises with a key")
        self.resize(QSize(440, 470).boundedTo(parent.size() - QSize(40, 40)))
        self._session, self._folder = session, Path.home()
        self.job: background.Job | None = None
        self.form = SettingsForm("exercises.settings")
        self.form.show_settings(ExerciseSettings())
        self.format = Segmented("exercises.format", FORMATS, TIPS)
        self.projects = Switch("exercises.projects")
        self.projects.setAccessibleName("With projects")
        self.state = QLabel(wordWrap=True)
        self.state.setObjectName("exercises.state")
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(GAP)
        words = QLabel(
            "Small networks with whole numbers for paper. The same seed gives the same exercises.", wordWrap=True
        )
        words.setObjectName("exercises.words")
        words.setProperty("look", "muted")
        tip = "For each exercise its project and a table for answers: what Check homework reads."
        for part in (words, self.form, FormRow("Format", self.format), FormRow("With projects", self.projects, tip)):
            column.addWidget(part)
        column.addStretch(1)
        column.addWidget(self.state)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(push_button("exercises.close", "Close", "Close this window.", self.close))
        row.addWidget(push_button("exercises.save", "Save…", "Choose where exercises and key go.", self.ask))
        column.addLayout(row)

    def ask(self) -> None:
        """Ask where to."""
        end = self.format.current()
        suggested = str(self._folder / f"exercises.{end}")
        name, _ = QFileDialog.getSaveFileName(self, "Exercises", suggested, f"{FORMATS[end]} (*.{end})")
        if name:
            self.write(Path(name if name.lower().endswith(f".{end}") else f"{name}.{end}"))

    def write(self, path: Path) -> None:
        """Draw the exercises and write them."""
        settings, projects = self.form.instance(), self.projects.isChecked()
        self._folder = path.parent
        self.state.setText("Drawing …")

        def work(report: background.Report) -> list[Path] | None:
            found = exercises(settings)
            if not report(0.5):
                return None
            write = _as_pdf if path.suffix.lower() == ".pdf" else write_pages
            return write(path, found, settings) + (write_projects(path, found) if projects else [])

        self.job = background.run(work, self._done, self._failed, "Drawing the exercises", self)

    def _failed(self, words: str) -> None:
        self.state.setText(words)
        elsewhere.offer(self, words, self.ask)

    def _done(self, written: list[Path] | None) -> None:
        if written:
            names = ", ".join(path.name for path in written[:2])
            more = f" and {len(written) - 2} files beside them" if len(written) > 2 else ""
            self.state.setText(f"Saved: {names}{more}.")


def _as_pdf(path: Path, found: tuple[Exercise, ...], settings: ExerciseSettings) -> list[Path]:
    key_path = path.with_name(f"{path.stem} key.pdf")
    write_html_as_pdf(path, "Exercises", sheet(found, settings))
    write_html_as_pdf(key_path, "Key", key(found, settings))
    return [path, key_path]
