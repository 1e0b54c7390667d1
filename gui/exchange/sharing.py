"""The share dialog: a link, one file for a colleague, the TensorFlow Playground."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.data.stream.streamed import StreamedTable
from core.errors import UserError
from core.language import tr
from core.project_file import SUFFIX, save_project
from core.share import playground
from core.share.link import link_of, project_of, without_data
from gui import background, theme
from gui.exchange.names import ended
from gui.safety import elsewhere
from gui.scaling import roomy
from gui.session import Session
from gui.tokens import EDGE, GAP
from gui.widgets import Card, FormRow, Section, Segmented, Switch, push_button

WORDS = {"current": tr("Current"), "start": tr("Before training"), "none": tr("None")}
TIPS = {
    "current": tr("The weights as they are."),
    "start": tr("The weights before training."),
    "none": tr("No weights: they are drawn from the seed."),
}


class ShareDialog(QDialog):
    """Gives the project away in three ways, and takes a link."""

    def __init__(self, parent: QWidget, session: Session, folder: Callable[[], str]) -> None:
        """Serve `session`; `folder` says where files went last."""
        super().__init__(parent)
        self.setObjectName("dialog.share")
        self.setWindowTitle(tr("Share"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(roomy(self, 640, 560))
        self._session, self._folder = session, folder
        self.link, self.state = QPlainTextEdit(), QLabel(wordWrap=True)
        self.link.setObjectName("dialog.share.link")
        self.link.setAccessibleName(tr("Link"))
        self.link.setToolTip(tr("The link of this project; paste another one here to open it."))
        self.state.setObjectName("dialog.share.state")
        self.weights = Segmented("dialog.share.weights", WORDS, TIPS)
        self.with_data = Switch("dialog.share.data")
        self.with_data.setChecked(True)
        self.copy = self._button("copy", tr("Copy the link"), tr("Put the link on the clipboard."), self._copy)
        self.take = self._button(
            "open", tr("Open this link"), tr("Rebuild the project of the pasted link."), self._open
        )
        self.file = self._button(
            "file", tr("Save as one file…"), tr("Write a project file for a colleague."), self._ask_file
        )
        tip = tr("Show a network of this shape in the browser; weights do not travel.")
        self.play = self._button("playground", tr("Open in TensorFlow Playground"), tip, self._open_playground)
        self.why_not = QLabel(wordWrap=True)
        self.why_not.setObjectName("dialog.share.why_not")
        self.why_not.setProperty("look", "muted")
        self.rows_stay = QLabel(wordWrap=True)
        self.rows_stay.setObjectName("dialog.share.rows_stay")
        self.rows_stay.setProperty("look", "muted")
        self._lay_out()
        self.weights.chosen.connect(lambda _: self.refresh())
        self.refresh()

    def _button(self, name: str, text: str, tip: str, task: Callable[[], None]) -> QPushButton:
        return push_button(f"dialog.share.{name}", text, tip, task)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(GAP)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy)
        buttons.addWidget(self.take)
        buttons.addStretch(1)
        link = Card("", Section(tr("Link")), FormRow(tr("Weights in the link"), self.weights), self.link)
        link.body.addLayout(buttons)
        column.addWidget(link, 1)
        tip = tr("Off: ten encoded test rows and the network's outputs stand in for the data.")
        column.addWidget(
            Card("", Section(tr("File")), FormRow(tr("With the data"), self.with_data, tip), self.rows_stay, self.file)
        )
        column.addWidget(Card("", Section(tr("Playground")), self.play, self.why_not))
        column.addWidget(self.state)

    def refresh(self) -> None:
        """Write the link of the project as it is now."""
        project, which = self._session.project, self.weights.current()
        background.run(lambda _: link_of(project, which), self._show_link, self._tell_bad, tr("Making the link"), self)
        problems = playground.problems(project)
        self.play.setEnabled(not problems)
        table = project.table
        if isinstance(table, StreamedTable):
            self.with_data.setChecked(False)
            self.with_data.setEnabled(False)
            self.rows_stay.setText(tr("The rows are not in it: they stay in {path}.", path=table.source.path))
        self.rows_stay.setVisible(isinstance(table, StreamedTable))
        self.why_not.setText("\n".join(problems) or tr("Weights do not travel: the Playground draws its own."))

    def _show_link(self, link: str) -> None:
        self.link.setPlainText(link)
        self._tell(tr("The link has {n_link:,} characters.", n_link=len(link)))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.link.toPlainText())
        self._tell(tr("The link is on the clipboard."))

    def _open(self) -> None:
        try:
            project = project_of(self.link.toPlainText(), self._session.project)
        except UserError as error:
            self._tell_bad(str(error))
            return
        if self._session.may_leave():
            self._session.open(project, None)
            self.close()

    def _ask_file(self) -> None:
        suggested = str(Path(self._folder()) / f"{self._session.project.name} shared{SUFFIX}")
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Share as one file"), suggested, tr("Deepstep projects (*{suffix})", suffix=SUFFIX)
        )
        path = ended(self, Path(name), SUFFIX) if name else None
        if path is not None:
            self.save_to(path)

    def save_to(self, path: Path) -> None:
        """Write the file beside the window."""
        self._session.training.finish()
        project, whole = self._session.project, self.with_data.isChecked()
        background.run(
            lambda _: save_project(path, project if whole else without_data(project)),
            lambda _: self._tell(tr("Written to {path}.", path=path)), self._not_written,
            tr("Share as {path}", path=path.name), self,
        )  # fmt: skip

    def _open_playground(self) -> None:
        QDesktopServices.openUrl(QUrl(playground.address(self._session.project)))

    def _tell(self, words: str) -> None:
        theme.set_look(self.state, "muted")
        self.state.setText(words)

    def _not_written(self, words: str) -> None:
        self._tell_bad(words)
        elsewhere.offer(self, words, self._ask_file)

    def _tell_bad(self, words: str) -> None:
        theme.set_look(self.state, "error")
        self.state.setText(words)
