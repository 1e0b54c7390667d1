"""The export dialog: choose a format and weights, see what cannot be written and why, and what reading it back gave."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.errors import UserError
from core.export import exporters
from core.export.bundle import WEIGHTS, bundle_of, weights_of
from core.export.exporter import GROUPS, Exporter
from core.export.peers import PEERS
from core.export.proof import Proof, prove
from core.language import tr
from core.project import Project
from gui import background, theme
from gui.exchange.names import ended
from gui.safety import elsewhere
from gui.scaling import roomy
from gui.session import Session
from gui.tokens import EDGE, GAP
from gui.widgets import Card, FormRow, Section, Segmented, push_button

KIND = Qt.ItemDataRole.UserRole
WORDS = {"current": tr("Current"), "best": tr("Best"), "start": tr("Before training")}
Problems = dict[str, tuple[str, ...]]


def problems_of(project: Project) -> Problems:
    """Say for every format why it cannot have the project; empty where it can."""
    return {kind: exporter.problems(project) for kind, exporter in exporters().items()}


class ExportDialog(QDialog):
    """Formats at the left; what the chosen one is, whether it can, and the proof of the last file at the right."""

    def __init__(self, parent: QWidget, session: Session, folder: Callable[[], str]) -> None:
        """Serve `session`; `folder` says where files went last."""
        super().__init__(parent)
        self.setObjectName("dialog.export")
        self.setWindowTitle(tr("Export the network"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(roomy(self, 880, 600))
        self._session, self._folder = session, folder
        self._problems: Problems = {}
        self.job: background.Job | None = None
        self.proof: Proof | None = None
        self._make()
        self._lay_out()
        self._fill()
        session.changed.connect(self._refresh)
        self._refresh()

    @property
    def kind(self) -> str:
        """The chosen format."""
        item = self.formats.currentItem()
        return str(item.data(KIND)) if item is not None and item.data(KIND) else next(iter(exporters()))

    def choose(self, kind: str) -> None:
        """Choose a format."""
        for place in range(self.formats.count()):
            if self.formats.item(place).data(KIND) == kind:
                self.formats.setCurrentRow(place)

    def export_to(self, path: Path) -> None:
        """Write the chosen format to `path` beside the window, read it back and tell what that gave."""
        exporter, which = exporters()[self.kind], self.weights.current()
        self._session.training.finish()
        project = self._session.project
        self._tell(tr("Writing {path} …", path=path.name))
        self._set_busy(True)

        def work(_report: background.Report) -> Proof:
            problems = exporter.problems(project)
            if problems:
                raise UserError(problems[0])
            exporter.write(path, bundle_of(project, which))
            return prove(path, project, which=which)

        self.job = background.run(
            work, lambda proof: self._show(path, proof), self._fail, tr("Export to {path}", path=path.name), self
        )
        self.job.ended.connect(lambda: self._set_busy(False))

    def _make(self) -> None:
        self.formats = QListWidget()
        self.formats.setObjectName("dialog.export.formats")
        self.formats.setAccessibleName(tr("Formats"))
        self.formats.setToolTip(tr("The formats that a network can be written in."))
        self.formats.setMinimumWidth(330)
        tips = dict(WEIGHTS.items())
        self.weights = Segmented(
            "dialog.export.weights", WORDS, {k: tr("The weights {tips}.", tips=tips[k]) for k in WORDS}
        )
        self.weights.setToolTip(tr("Which weights are written."))
        self.title, self.summary, self.fit = QLabel(), QLabel(wordWrap=True), QLabel(wordWrap=True)
        self.outcome = QLabel(wordWrap=True)
        for name in ("title", "summary", "fit", "outcome"):
            label: QLabel = getattr(self, name)
            label.setObjectName(f"dialog.export.{name}")
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.title.setProperty("look", "title")
        self.summary.setProperty("look", "muted")
        self.go = self._button("go", tr("Export…"), tr("Choose a name and write the file; it is read back at once."))
        self.go.setProperty("look", "primary")
        self.go.setDefault(True)
        self.cancel = self._button("cancel", tr("Cancel"), tr("Give the export up."))
        self.close_button = self._button("close", tr("Close"), tr("Close this dialog."))
        self.go.clicked.connect(self.ask)
        self.cancel.clicked.connect(self._give_up)
        self.close_button.clicked.connect(self.close)
        self.formats.currentItemChanged.connect(lambda *_: self._describe())
        self.formats.itemActivated.connect(lambda _: self.ask())
        self.weights.chosen.connect(lambda _: self._describe())

    def _button(self, name: str, text: str, tip: str) -> QPushButton:
        return push_button(f"dialog.export.{name}", text, tip)

    def _lay_out(self) -> None:
        proof = Card("dialog.export.proof", Section(tr("Proof")), self.outcome)
        right = QVBoxLayout()
        right.setSpacing(GAP)
        for widget in (self.title, self.summary, self.fit, FormRow(tr("Weights"), self.weights), proof):
            right.addWidget(widget)
        right.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (self.cancel, self.close_button, self.go):
            buttons.addWidget(button)
        right.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        row.setSpacing(EDGE)
        row.addWidget(self.formats)
        row.addLayout(right, 1)
        self.cancel.hide()
        self._tell(tr("After writing, the file is read back, and the program that it is for calculates it too."))

    def _fill(self) -> None:
        group = ""
        for kind, exporter in exporters().items():
            if exporter.group != group:
                group = exporter.group
                head = QListWidgetItem(GROUPS[group])
                head.setFlags(Qt.ItemFlag.NoItemFlags)
                self.formats.addItem(head)
            item = QListWidgetItem(f"   {exporter.label}")
            item.setData(KIND, kind)
            item.setToolTip(exporter.summary)
            self.formats.addItem(item)
        self.formats.setCurrentRow(1)

    def _refresh(self) -> None:
        """Find out beside the window which formats can have the project as it is now."""
        project = self._session.project
        background.run(
            lambda _: problems_of(project),
            self._mark,
            lambda _: None,
            tr("Looking at the formats"),
            self,
            after=background.LATER,
        )

    def _mark(self, found: Problems) -> None:
        self._problems = found
        for place in range(self.formats.count()):
            item = self.formats.item(place)
            kind = item.data(KIND)
            if kind:
                sentences = found.get(kind, ())
                item.setText(f"   {exporters()[kind].label}{'  · cannot' if sentences else ''}")
                item.setForeground(theme.color("muted" if sentences else "text"))
                item.setToolTip("\n".join(sentences) or exporters()[kind].summary)
        self._describe()

    def _describe(self) -> None:
        exporter = exporters()[self.kind]
        self.title.setText(exporter.label)
        ending = (
            tr("A folder; its name ends in {suffix}.", suffix=exporter.suffix)
            if exporter.folder
            else tr("Ends in {suffix}.", suffix=exporter.suffix)
        )
        self.summary.setText(f"{exporter.summary} {ending}\n{_peer(exporter)}")
        sentences = [*self._problems.get(self.kind, ()), *self._lacks_weights()]
        theme.set_look(self.fit, "error" if sentences else "muted")
        self.fit.setText(
            "\n".join(sentences) or tr("It can be written as it is, with all its layers and preprocessing.")
        )
        self.go.setEnabled(not sentences and self.job is None)

    def _lacks_weights(self) -> list[str]:
        try:
            weights_of(self._session.project, self.weights.current())
        except UserError as error:
            return [str(error)]
        return []

    def ask(self) -> None:
        """Ask where to write."""
        if not self.go.isEnabled():
            return
        exporter, folder = exporters()[self.kind], Path(self._folder())
        suggested = str(folder / f"{self._session.project.name}{exporter.suffix}")
        filters = f"{exporter.label} (*{exporter.suffix})"
        name, _ = QFileDialog.getSaveFileName(self, tr("Export the network"), suggested, filters)
        path = ended(self, Path(name), exporter.suffix) if name else None
        if path is not None:
            self.export_to(path)

    def _give_up(self) -> None:
        if self.job is not None:
            self.job.cancel()
            self._tell(tr("Given up; a file that was written before stays."))

    def _set_busy(self, busy: bool) -> None:
        self.cancel.setVisible(busy)
        self.formats.setEnabled(not busy)
        if not busy:
            self.job = None
        self._describe()

    def _show(self, path: Path, proof: Proof) -> None:
        self.proof = proof
        self._tell("\n".join([f"{path}", *proof.sentences()]), bool(proof.problems))

    def _fail(self, sentence: str) -> None:
        self._tell(sentence, bad=True)
        elsewhere.offer(self, sentence, self.ask)

    def _tell(self, words: str, bad: bool = False) -> None:
        self.outcome.setText(words)
        self.outcome.setAccessibleName(words)
        theme.set_look(self.outcome, "error" if bad else "")


def _peer(exporter: Exporter) -> str:
    if not exporter.peer:
        return tr("It is read back by Deepstep itself.")
    missing = PEERS[exporter.peer].missing()
    label = PEERS[exporter.peer].label
    return (
        tr("{missing} is not installed here, so Deepstep alone reads it back.", missing=missing)
        if missing
        else tr("{label} checks it too.", label=label)
    )
