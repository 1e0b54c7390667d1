"""The right panel of the Data mode: split, checks and the suggested network."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from core.data.dataset import Check, Dataset, checks, suggest_network
from core.data.stream.streamed import StreamedDataset
from core.data.summary import Fault
from core.language import tr
from core.project import Project
from gui import background, theme
from gui.background import Job
from gui.panels.data import edits
from gui.panels.data.column_card import ColumnCard
from gui.panels.data.describe import config_text, network_text
from gui.panels.data.raw_view import RawView
from gui.panels.data.split_card import FoldsCard, SplitCard, WeightsCard
from gui.panels.scroll import ScrollPanel
from gui.session import Session
from gui.tokens import GAP
from gui.widgets import Card, Section

MARKS = {"good": ("✓", "good"), "warning": ("!", "warning"), "bad": ("✕", "bad"), "note": ("i", "muted")}
"""Sign and colour token of each level of a check."""
SMALL = 300_000
"""Up to so many numbers are checked at once: it takes less than 20 ms."""
LEVEL_NAMES = {"good": tr("Fine"), "warning": tr("Warning"), "bad": tr("Problem"), "note": tr("Note")}


class DataSide(ScrollPanel):
    """How rows are shared out, what to know about the data, and where to start."""

    def __init__(self, session: Session) -> None:
        """Follow `session` when asked to."""
        super().__init__("panel.split", tr("Split, checks and suggested network"))
        self._session = session
        self._job: Job | None = None
        self.column = ColumnCard(session)
        self.splitting, self.weights, self.folds = SplitCard(session), WeightsCard(session), FoldsCard(session)
        self.split = self.splitting.form
        self.checks = CheckList()
        self.checks.remedy_chosen.connect(lambda found: edits.remedy(session, found))
        self.suggestion = Suggestion(session)
        self.column.hide()
        for widget in (
            self.column,
            Section(tr("Split")),
            self.splitting,
            self.weights,
            self.folds,
            Section(tr("Checks")),
            self.checks,
            Section(tr("Suggested network")),
            self.suggestion,
        ):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def show_data(self, data: Dataset) -> None:
        """Show split and findings of `data`."""
        self.show_settings(data)
        self._look_at(data)
        self.refresh_network()

    def show_settings(self, data: Dataset) -> None:
        """Show what can be set: the split, the weights of classes and the column that the keys are at."""
        self.splitting.show_data(data)
        self.weights.show_data(data)
        self.column.show_column(data, self.column.name)

    def show_column(self, name: str) -> None:
        """Show the column that the keys are at."""
        self.column.show()
        self.column.show_column(self._session.data, name)

    def _look_at(self, data: Dataset) -> None:
        """Check small data at once and large data beside the window."""
        if self._job is not None:
            self._job.cancel()
        if data.x.size <= SMALL:
            self._show_checks(data, checks(data))
            return
        self._show_checks(data, (Check("note", tr("Looking at the data …")),))
        self._job = background.run(
            lambda _: checks(data),
            lambda found: self._show_checks(data, found),
            self._session.tell,
            tr("Checking the data"),
            owner=self,
            after=background.LATER,
        )

    def _show_checks(self, data: Dataset, found: tuple[Check, ...]) -> None:
        notes = tuple(Check("note", note) for note in data.table.notes)
        shown = (*found, *self._imported(data), *notes)
        if isinstance(data, StreamedDataset):
            # That most rows are not on show is to be known before all else.
            shown = (*notes, *found)
        self.checks.show_checks(shown, data.table.names)

    def _imported(self, data: Dataset) -> tuple[Check, ...]:
        """Tell of the file that the table comes from, with its first fault, which can be shown there."""
        origin = self._session.origin
        if origin is None or origin.table is not data.table:
            self.checks.link = ("", None)
            return ()
        summary, name = origin.summary, origin.path.name
        faults = [fault for fault in (*summary.faults, *summary.doubts) if fault.line]
        told = tr(
            "{name} · {found} · {headline} in {seconds:.2g} s.",
            name=name,
            found=summary.found,
            headline=summary.headline(),
            seconds=summary.seconds,
        )
        self.checks.link = (told, (lambda: self._show_fault(faults[0])) if faults else None)
        return (Check("note", told),)

    def _show_fault(self, fault: Fault) -> None:
        RawView(self.window(), self._session.origin.path, fault, self._session.origin.settings).show()

    def refresh_network(self) -> None:
        """Compare the network with the suggested one."""
        self.suggestion.refresh(self._session.data, self._session.project)
        self.folds.refresh()


class CheckList(QWidget):
    """One card per finding, with a sign and its colour, and a button where something can be done about it."""

    remedy_chosen = Signal(object)

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.setObjectName("data.checks")
        self._found: tuple[Check, ...] = ()
        self._names: tuple[str, ...] = ()
        self._cards: list[tuple[Card, QLabel, QPushButton]] = []
        self.link: tuple[str, Callable[[], object] | None] = ("", None)
        """The sentence that ends with "show it", and what that does."""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        theme.notifier().changed.connect(self._write)

    def show_checks(self, found: tuple[Check, ...], names: tuple[str, ...]) -> None:
        """Show `found`; a sentence that begins with one of `names` has it in bold."""
        self._found, self._names = found, names
        while len(self._cards) < len(found):
            self._add_card()
        self._write()

    def texts(self) -> list[str]:
        """Give the sentences on show."""
        return [check.sentence for check in self._found]

    def _add_card(self) -> None:
        place = len(self._cards)
        label = _wrapped(f"data.checks.{place}.text")
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        label.linkActivated.connect(self._follow)
        card = Card(f"data.checks.{place}", label)
        button = QPushButton()
        button.setObjectName(f"data.checks.{place}.remedy")
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: self._choose(place))
        card.body.addWidget(button)
        self._cards.append((card, label, button))
        self._column.addWidget(card)

    def _follow(self, _: str) -> None:
        if self.link[1] is not None:
            self.link[1]()

    def _write(self) -> None:
        for place, (card, label, button) in enumerate(self._cards):
            shown = place < len(self._found)
            card.setVisible(shown)
            if shown:
                check = self._found[place]
                label.setText(self._rich(check))
                label.setAccessibleName(f"{LEVEL_NAMES[check.level]}: {check.sentence}")
                label.setToolTip(LEVEL_NAMES[check.level])
                button.setVisible(check.remedy is not None)
                if check.remedy is not None:
                    button.setText(check.remedy.label)
                    button.setToolTip(tr("{remedy}: changes the plan, and can be undone", remedy=check.remedy.label))
                    button.setAccessibleName(f"{check.remedy.label}: {check.sentence}")

    def _choose(self, place: int) -> None:
        if place < len(self._found) and self._found[place].remedy is not None:
            self.remedy_chosen.emit(self._found[place].remedy)

    def _rich(self, check: Check) -> str:
        mark, token = MARKS[check.level]
        beginning = max((n for n in self._names if _begins(check.sentence, n)), key=len, default="")
        bold = f"<b>{escape(beginning)}</b>" if beginning else ""
        rest = escape(check.sentence[len(beginning) :]).replace(" %", "&nbsp;%")
        if check.sentence == self.link[0] and self.link[1] is not None:
            rest += tr(
                ' <a href="fault" style="color: {name}">show the first fault</a>',
                name=theme.color("accent").name(),
            )
        return f'<span style="color: {theme.color(token).name()}; font-weight: 600">{mark}</span>&nbsp; {bold}{rest}'


class Suggestion(Card):
    """The network that suits the data, and the button that takes it."""

    def __init__(self, session: Session) -> None:
        """Ask `session` for the edit."""
        super().__init__("data.suggestion")
        self.network, self.settings = _wrapped("data.suggestion.network"), _wrapped("data.suggestion.settings")
        self.present = _wrapped("data.suggestion.present")
        self.settings.setProperty("look", "muted")
        self.present.setProperty("look", "muted")
        self.button = QPushButton(tr("Use it"))
        self.button.setObjectName("data.suggest")
        self.button.setProperty("look", "primary")
        self.button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(lambda: edits.use_suggestion(session))
        self.body.setSpacing(4)
        for label in (self.network, self.settings, self.present):
            self.body.addWidget(label)
        self.body.addSpacing(4)
        self.body.addWidget(self.button)

    def refresh(self, data: Dataset, project: Project) -> None:
        """Show the suggestion for `data` beside what `project` has."""
        spec, config = suggest_network(data)
        wanted = (network_text(spec), config_text(config))
        now = (network_text(project.spec), config_text(project.config))
        self.network.setText(wanted[0])
        self.settings.setText(wanted[1])
        self.present.setText(tr("now: {now} · {now2}", now=now[0], now2=now[1].removeprefix("loss: ")))
        self.present.setVisible(now != wanted)
        self.button.setEnabled(now != wanted)
        self.button.setText(tr("Use it") if now != wanted else tr("In use"))
        take = tr("Take these layers, this loss and optimizer, with fresh weights")
        self.button.setToolTip(take if now != wanted else tr("The network is this one already"))
        self.button.setAccessibleName(tr("Use the suggested network"))


def _begins(sentence: str, name: str) -> bool:
    return sentence.startswith(name) and sentence[len(name) : len(name) + 1] in (":", " ")


def _wrapped(name: str) -> QLabel:
    """Make a label that breaks its lines and never widens the panel."""
    label = QLabel(wordWrap=True)
    label.setObjectName(name)
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)
    return label
