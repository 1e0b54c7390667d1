"""The dialog for exercises on paper: settings, then one file of exercises and one with the key."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.language import tr
from core.teaching.exercises import Exercise, ExerciseSettings, exercises
from core.teaching.sheets import key, sheet, write_pages, write_projects
from gui import background
from gui.forms import SettingsForm
from gui.pdf import write_html_as_pdf
from gui.safety import elsewhere
from gui.scaling import px
from gui.session import Session
from gui.tokens import EDGE, GAP
from gui.widgets import FormRow, Segmented, Switch, push_button

FORMATS = {"html": tr("Web page"), "pdf": tr("PDF")}
TIPS = {"html": tr("A page for the browser, to print from there."), "pdf": tr("A PDF on A4.")}


class ExercisesDialog(QDialog):
    """Draws and writes beside the window."""

    def __init__(self, parent: QWidget, session: Session) -> None:
        """Begin with the usual settings."""
        super().__init__(parent)
        self.setObjectName("dialog.exercises")
        self.setWindowTitle(tr("Exercises with a key"))
        self.resize(QSize(px(440), px(470)).boundedTo(parent.size() - QSize(40, 40)))
        self._session, self._folder = session, Path.home()
        self.job: background.Job | None = None
        self.form = SettingsForm("exercises.settings")
        self.form.show_settings(ExerciseSettings())
        self.format = Segmented("exercises.format", FORMATS, TIPS)
        self.projects = Switch("exercises.projects")
        self.projects.setAccessibleName(tr("With projects"))
        self.state = QLabel(wordWrap=True)
        self.state.setObjectName("exercises.state")
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(GAP)
        words = QLabel(
            tr("Small networks with whole numbers for paper. The same seed gives the same exercises."), wordWrap=True
        )
        words.setObjectName("exercises.words")
        words.setProperty("look", "muted")
        tip = tr("For each exercise its project and a table for answers: what Check homework reads.")
        for part in (
            words,
            self.form,
            FormRow(tr("Format"), self.format),
            FormRow(tr("With projects"), self.projects, tip),
        ):
            column.addWidget(part)
        column.addStretch(1)
        column.addWidget(self.state)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(push_button("exercises.close", tr("Close"), tr("Close this window."), self.close))
        save = push_button("exercises.save", tr("Save…"), tr("Choose where exercises and key go."), self.ask)
        save.setProperty("look", "primary")
        row.addWidget(save)
        column.addLayout(row)

    def ask(self) -> None:
        """Ask where to."""
        end = self.format.current()
        suggested = str(self._folder / f"exercises.{end}")
        name, _ = QFileDialog.getSaveFileName(self, tr("Exercises"), suggested, f"{FORMATS[end]} (*.{end})")
        if name:
            self.write(Path(name if name.lower().endswith(f".{end}") else f"{name}.{end}"))

    def write(self, path: Path) -> None:
        """Draw the exercises and write them."""
        settings, projects = self.form.instance(), self.projects.isChecked()
        self._folder = path.parent
        self.state.setText(tr("Drawing …"))

        def work(report: background.Report) -> list[Path] | None:
            found = exercises(settings)
            if not report(0.5):
                return None
            write = _as_pdf if path.suffix.lower() == ".pdf" else write_pages
            return write(path, found, settings) + (write_projects(path, found) if projects else [])

        self.job = background.run(work, self._done, self._failed, tr("Drawing the exercises"), self)

    def _failed(self, words: str) -> None:
        self.state.setText(words)
        elsewhere.offer(self, words, self.ask)

    def _done(self, written: list[Path] | None) -> None:
        if written:
            names = ", ".join(path.name for path in written[:2])
            more = tr(" and {n_written} files beside them", n_written=len(written) - 2) if len(written) > 2 else ""
            self.state.setText(tr("Saved: {names}{more}.", names=names, more=more))


def _as_pdf(path: Path, found: tuple[Exercise, ...], settings: ExerciseSettings) -> list[Path]:
    key_path = path.with_name(f"{path.stem} key.pdf")
    write_html_as_pdf(path, tr("Exercises"), sheet(found, settings))
    write_html_as_pdf(key_path, tr("Key"), key(found, settings))
    return [path, key_path]
