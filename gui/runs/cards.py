"""The newest runs as cards under the settings: the present one, and those to compare it with or to go back to."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from core import numbers
from core.config import TrainConfig
from core.language import tr
from core.runs.run import Run
from core.runs.settings import beginning
from core.runs.table import OUTCOMES
from gui import icons
from gui.actions import tool_button
from gui.calm import Calm
from gui.panels.train.branches import Swatch
from gui.session import Session
from gui.timeline.strip import branch_color, spaced
from gui.tokens import GAP
from gui.widgets import ElidedLabel, Section

MOST_CARDS = 5
EMPTY = tr("Every training is kept here: start one, change a setting, reset and start again, then compare.")


def short(config: TrainConfig) -> str:
    """Give the two settings that people name first: Adam 0.003."""
    return f"{config.optimizer.label} {numbers.text(config.optimizer.learning_rate)}"


def loss_words(run: Run) -> str:
    """Give the loss that counts, with its part."""
    for part, words in (("validation", tr("val loss")), ("train", tr("train loss"))):
        value = run.metrics.get(part, {}).get("loss")
        if value is not None:
            return f"{words} {numbers.text(value)}"
    return tr("loss {unknown}", unknown=numbers.UNKNOWN)


class RunCard(QFrame):
    """One run: colour, name and settings; the swatch draws its curve, the arrow goes back to it."""

    def __init__(self, session: Session, number: int) -> None:
        """Stand for run `number`, 0 for the present one."""
        super().__init__()
        self.setObjectName(f"run.{number}" if number else "run.present")
        self.setProperty("look", "card")
        self._session, self._number = session, number
        self.swatch = Swatch()
        self.swatch.setObjectName(f"{self.objectName()}.compare")
        self.swatch.toggled.connect(lambda on: session.runs.compare(number, on))
        self.title, self.about = ElidedLabel(), ElidedLabel()
        self.about.setProperty("look", "small")
        self.title.setObjectName(f"{self.objectName()}.title")
        self.about.setObjectName(f"{self.objectName()}.about")
        self.back = QToolButton()
        self.back.setObjectName(f"{self.objectName()}.restore")
        self.back.setProperty("look", "flat")
        icons.bind(self.back, "undo")
        self.back.clicked.connect(lambda: session.runs.restore(number))
        self._lay_out()
        if not number:
            self.swatch.setEnabled(False)
            self.back.hide()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.about)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP // 2, 3, GAP // 2, 3)
        row.setSpacing(GAP // 2)
        row.addWidget(self.swatch, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        row.addWidget(self.back, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_present(self, name: str, config: TrainConfig, about: str) -> None:
        """Show the present state."""
        self.title.setText(f"{name} · {short(config)}")
        self.about.setText(about)
        self.swatch.color = 0
        with QSignalBlocker(self.swatch):
            self.swatch.setChecked(True)
        self.swatch.setToolTip(tr("The present run: its curve is always drawn"))
        self.swatch.setAccessibleName(tr("The present run"))
        self.setAccessibleName(f"{self.title.text()}, {about}")

    def show_run(self, run: Run, compared: bool) -> None:
        """Show a run of the past."""
        star = "★ " if run.label.star else ""
        self.title.setText(f"{star}{run.name} · {short(run.final)}")
        self.about.setText(tr("{loss_words} · update {spaced}", loss_words=loss_words(run), spaced=spaced(run.steps)))
        how = tr(
            "{outcomes}{outcomes2}; it began {beginning}.",
            outcomes=OUTCOMES[run.outcome][:1].upper(),
            outcomes2=OUTCOMES[run.outcome][1:],
            beginning=beginning(run),
        )
        self.setToolTip("\n".join(part for part in (how, run.sentence, run.label.notes[:300]) if part))
        self.swatch.color = branch_color(run.label.color)
        with QSignalBlocker(self.swatch):
            self.swatch.setChecked(compared)
        self.swatch.setToolTip(
            tr(
                "{words} the curve of {run} beside the present one",
                words=tr("Leave out") if compared else tr("Draw"),
                run=run.name,
            )
        )
        self.swatch.setAccessibleName(tr("Compare {run}", run=run.name))
        self.back.setToolTip(tr("Go back to {run}: network, settings and weights; undo returns", run=run.name))
        self.back.setAccessibleName(tr("Restore {run}", run=run.name))
        self.back.setEnabled(run.end is not None)
        self.setAccessibleName(f"{run.name}, {short(run.final)}, {self.about.text()}")
        self.swatch.update()


class RunCards(QWidget):
    """The present run and the newest others."""

    def __init__(self, session: Session, actions: Mapping[str, QAction]) -> None:
        """Follow `session`."""
        super().__init__()
        self.setObjectName("train.runs")
        self._session = session
        self._cards: dict[int, RunCard] = {}
        self.head = Section(tr("Runs"))
        for name in ("run.table", "run.gallery"):
            if name in actions:
                self.head.add(tool_button(actions[name], "flat"))
        self._present = RunCard(session, 0)
        self._empty = QLabel(EMPTY, wordWrap=True)
        self._empty.setObjectName("train.runs.empty")
        self._empty.setProperty("look", "muted")
        self._more = QLabel()
        self._more.setObjectName("train.runs.more")
        self._more.setProperty("look", "small")
        self._list = QVBoxLayout()
        self._list.setSpacing(GAP // 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP // 2)
        for part in (self.head, self._present):
            column.addWidget(part)
        column.addLayout(self._list)
        column.addWidget(self._empty)
        column.addWidget(self._more)
        calm = Calm(self, lambda: self._show_present(0) if session.training.running else None)
        session.changed.connect(self.refresh)
        session.runs.changed.connect(self.refresh)
        session.training.snapshot_taken.connect(lambda _: calm.ask())
        session.training.state_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the runs as they are."""
        session = self._session
        runs, present = session.runs.all, 0 if session.training.running else session.runs.present
        self._show_present(present)
        shown = [run for run in reversed(runs.kept) if run.number != present][:MOST_CARDS]
        for number in set(self._cards) - {run.number for run in shown}:
            card = self._cards.pop(number)
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        for place, run in enumerate(shown):
            card = self._cards.get(run.number) or RunCard(session, run.number)
            if self._list.indexOf(card) != place:
                self._list.insertWidget(place, card)
            self._cards[run.number] = card
            card.show_run(run, run.number in session.runs.compared)
        self._empty.setVisible(not len(runs))
        more = len(runs) - len(shown) - bool(present)
        self._more.setText(tr("{more} more in the table of runs", more=more) if more > 0 else "")
        self._more.setVisible(more > 0)

    def _show_present(self, present: int) -> None:
        session = self._session
        run = session.runs.find(present)
        live = session.training.last if session.training.running else None
        step = live.step if live is not None else session.project.progress.step
        if session.training.running:
            about = tr("training · update {spaced}", spaced=spaced(step))
        elif run is not None:
            about = tr("{loss_words} · update {spaced}", loss_words=loss_words(run), spaced=spaced(step))
        else:
            about = tr("update {spaced} · changed since", spaced=spaced(step)) if step else tr("not trained yet")
        name = tr("this run ({run})", run=run.name) if run is not None else tr("this run")
        self._present.show_present(name, session.project.config, about)
