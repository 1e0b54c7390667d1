"""Choosing a data set: a list, the card of the chosen one, its settings and a preview."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from core.data.catalogue import GROUPS, DataSource, all_sets
from core.language import tr
from gui import background, theme
from gui.background import Job
from gui.examples.preview import Look, look_at, show
from gui.forms import SettingsForm
from gui.panels.scroll import ScrollPanel
from gui.plots.set_preview import SetPreview
from gui.tokens import GAP
from gui.widgets import Choice, FormRow, Line, Section

KIND = Qt.ItemDataRole.UserRole
USUAL = "\0usual"
SIZE = QSize(860, 640)


@dataclass(frozen=True)
class Chosen:
    """What the user chose; `here`: the open project's network is to learn from these data."""

    kind: str
    settings: Any
    network: str
    here: bool


class ExamplesDialog(QDialog):
    """Lists all data sets; everything at the right follows the list and the settings at once."""

    def __init__(self, parent: QWidget | None, kind: str = "") -> None:
        """Begin with `kind`, else with the first set."""
        super().__init__(parent)
        self.setObjectName("dialog.examples")
        self.setWindowTitle(tr("Data sets"))
        self.resize((SIZE * theme.scale()).boundedTo(parent.size() - QSize(40, 40)) if parent is not None else SIZE)
        self.list, self.search = QListWidget(), Line()
        self.title, self.summary, self.card = QLabel(), _words("examples.summary"), _words("examples.card")
        self.form, self.preview = SettingsForm("examples.settings"), SetPreview()
        self.network = Choice("examples.network", {USUAL: tr("the usual one")})
        self.problem = _words("examples.problem")
        self.card.setTextFormat(Qt.TextFormat.RichText)
        self.here = False
        self._job: Job | None = None
        self._later = QTimer(self, singleShot=True, interval=60)
        self._later.timeout.connect(self._look)
        self._fill_list()
        self._lay_out()
        self._connect()
        self.choose(kind or next(iter(all_sets())))
        self.list.setFocus()

    @property
    def source(self) -> DataSource:
        """The data set on show."""
        return all_sets()[self.list.currentItem().data(KIND)]

    def chosen(self) -> Chosen:
        """Give what is chosen."""
        network = self.network.current()
        return Chosen(self.source.kind, self.form.instance(), "" if network == USUAL else network, self.here)

    def choose(self, kind: str) -> None:
        """Show a data set."""
        for row in range(self.list.count()):
            if self.list.item(row).data(KIND) == kind:
                self.list.setCurrentRow(row)

    def _fill_list(self) -> None:
        self.list.setObjectName("dialog.examples.list")
        self.list.setAccessibleName(tr("Data sets"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.search.setObjectName("dialog.examples.search")
        self.search.setPlaceholderText(tr("Find a data set"))
        self.search.setAccessibleName(tr("Find a data set"))
        self.search.setToolTip(tr("Show the data sets whose card holds these letters"))
        for group, title in GROUPS.items():
            head = QListWidgetItem(title.upper())
            head.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(head)
            for kind, source in all_sets().items():
                if source.group == group:
                    item = QListWidgetItem(f"{source.label}\n{_short(source.card.size)}")
                    item.setData(KIND, kind)
                    item.setToolTip(source.summary)
                    self.list.addItem(item)

    def _lay_out(self) -> None:
        left, right = QWidget(), ScrollPanel("dialog.examples.card", tr("About the data set"))
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        self.title.setObjectName("examples.title")
        self.title.setProperty("look", "title")
        self._settings_head = Section(tr("Settings"))
        tip = tr("Which network the new project begins with")
        self.network.setAccessibleName(tr("Network"))
        self._network_row = FormRow(tr("Network"), self.network, tip)
        self.problem.setProperty("look", "error")
        for widget in (
            self.title, self.summary, self.preview, self._settings_head, self.form, self._network_row, self.problem,
            Section(tr("Card")), self.card,
        ):  # fmt: skip
            right.body.addWidget(widget)
        right.body.addStretch(1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(right)
        split.setSizes([270, 560])
        split.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.addWidget(split, 1)
        whole.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        kinds = QDialogButtonBox.StandardButton
        box = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        self.take = box.button(kinds.Ok)
        self.take.setText(tr("New project"))
        self.take.setObjectName("examples.new")
        self.take.setProperty("look", "primary")
        self.take.setToolTip(tr("Start a new project on these data, with a network that suits them"))
        self.use = QPushButton(tr("Use as data here"))
        self.use.setObjectName("examples.use")
        self.use.setToolTip(
            tr("Let the open project's network learn from these data instead; undo brings the old ones back")
        )
        self.use.clicked.connect(self._use_here)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.use)
        row.addStretch(1)
        row.addWidget(box)
        return row

    def _connect(self) -> None:
        self.list.currentItemChanged.connect(lambda item, _: self._show_set() if item is not None else None)
        self.list.itemActivated.connect(lambda item: self.accept() if item.data(KIND) else None)
        self.search.textChanged.connect(self._find)
        self.form.changed.connect(lambda *_: self._later.start())
        self.finished.connect(lambda _: self._stop())

    def _show_set(self) -> None:
        source = self.source
        self.title.setText(source.label)
        self.summary.setText(source.summary)
        self.card.setText(_card(source))
        self.form.show_settings(source.settings())
        settings = bool(self.form.has_fields())
        self._settings_head.setVisible(settings)
        self.form.setVisible(settings)
        self.network.set_choices(
            {USUAL: tr("the usual one")} if not source.networks else {n: n for n in source.networks}
        )
        self._network_row.setVisible(bool(source.networks))
        self._look()

    def _look(self) -> None:
        """Make the data beside the window, and show them if they are still wanted."""
        self._stop()
        source, settings = self.source, self.form.instance()
        self._job = background.run(
            lambda _: look_at(source, settings), self._seen, self._complain, source.label, owner=self, after=None
        )

    def _seen(self, seen: Look) -> None:
        show(self.preview, seen)
        if seen.part:
            self.preview.set_note(tr("a part of the rows"))
        self._complain("")

    def _complain(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        for button in (self.take, self.use):
            button.setEnabled(not sentence)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _use_here(self) -> None:
        self.here = True
        self.accept()

    def _find(self, letters: str) -> None:
        wanted = letters.strip().lower()
        for row in range(self.list.count()):
            item = self.list.item(row)
            kind = item.data(KIND)
            item.setHidden(bool(wanted) and (not kind or wanted not in _all_words(all_sets()[kind])))


def choose_example(parent: QWidget, kind: str = "") -> Chosen | None:
    """Let the user choose a data set; None when cancelled."""
    dialog = ExamplesDialog(parent, kind)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    chosen = dialog.chosen() if accepted else None
    dialog.deleteLater()
    return chosen


def _short(size: str) -> str:
    """Leave out what stands in brackets."""
    return re.sub(r" \([^)]*\)", "", size)


def _all_words(source: DataSource) -> str:
    card = source.card
    return " ".join(
        (source.label, source.summary, card.size, card.good_for, *card.columns, *card.columns.values())
    ).lower()


def _card(source: DataSource) -> str:
    card = source.card
    lines = {
        tr("Good for"): card.good_for, tr("Size"): card.size, tr("Source"): card.source,
        tr("Licence"): card.licence, tr("Cite"): card.citation,
    }  # fmt: skip
    rows = "".join(_row(name, words) for name, words in lines.items())
    columns = "".join(_row(name, words) for name, words in card.columns.items())
    table = "<table cellspacing='0' cellpadding='3'>{}</table>"
    return tr("{rows}<p><b>Columns</b></p>{columns}", rows=table.format(rows), columns=table.format(columns))


def _row(name: str, words: str) -> str:
    return f"<tr><td style='white-space: nowrap'><b>{escape(name)}</b></td><td>{escape(words)}</td></tr>"


def _words(name: str) -> QLabel:
    label = QLabel(wordWrap=True)
    label.setObjectName(name)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
