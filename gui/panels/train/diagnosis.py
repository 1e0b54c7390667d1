"""The diagnosis in the mode Train: a quiet line while all is well, else a card for each finding."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from core.diagnosis import Finding, diagnoses
from core.diagnosis.finding import SEVERITIES
from core.explanation import Ref
from core.language import tr, tr_n
from core.problems import Remedy
from gui import icons, theme
from gui.plots.sign_bars import SignBars
from gui.plots.sign_plot import SignPlot
from gui.scaling import fix_height
from gui.session import Session
from gui.soon import soon
from gui.tokens import GAP
from gui.widgets import Card, Pill, Section

BEGIN = tr("Train, and what goes wrong is told here.")
TONES = {"fault": "bad", "warning": "warning", "hint": "accent"}
WHERE = {"start": tr("from the start"), "before": tr("from before"), "here": tr("from here"), "anew": ""}
"""From where a branch trains."""
MOST = 8


class FindingCard(Card):
    """One finding: a line with its name, and below it, once unfolded, sentence, plot and buttons.

    Names: "<name>.fold", ".sentence", ".because", ".show", ".rows", ".dismiss", ".apply.<n>", ".try.<n>".
    """

    shown = Signal(object)
    rows_wanted = Signal(object)

    def __init__(self, name: str, session: Session) -> None:
        """Start folded."""
        super().__init__(name)
        self._session, self._name = session, name
        self.finding: Finding | None = None
        self.pill = Pill("", "warning", f"{name}.title")
        self.since = _words(f"{name}.since", "small")
        self.fold = QToolButton()
        self.fold.setObjectName(f"{name}.fold")
        self.fold.setProperty("look", "flat")
        self.fold.setCheckable(True)
        self.fold.clicked.connect(lambda: self.open(self.fold.isChecked()))
        self.sentence = _words(f"{name}.sentence", "")
        self.because = _words(f"{name}.because", "muted")
        self.plot, self.bars = SignPlot(f"{name}.plot"), SignBars(f"{name}.bars")
        for plot in (self.plot, self.bars):
            fix_height(plot, 150)
            plot.problem.connect(session.tell)
        self._buttons, self._ways = QWidget(), QWidget()
        self._keys: tuple[object, ...] = ()
        self._lay_out()
        self.open(False)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(self.pill, 1)
        head.addWidget(self.fold)
        self.body.addLayout(head)
        for part in (self.since, self.sentence, self.because, self.plot, self.bars, self._ways, self._buttons):
            self.body.addWidget(part)
        self.body.setSpacing(GAP // 2)
        for part in (self._buttons, self._ways):
            column = QVBoxLayout(part)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(GAP // 2)

    def open(self, on: bool) -> None:
        """Unfold or fold it."""
        self.fold.setChecked(on)
        icons.bind(self.fold, "chevron_down" if on else "chevron_right")
        words = tr("Fold this finding") if on else tr("Show sentence, evidence and remedies of this finding")
        self.fold.setToolTip(words)
        self.fold.setAccessibleName(f"{words}: {self.pill.text()}" if self.pill.text() else words)
        for part in (self.sentence, self._buttons, self._ways):
            part.setVisible(on)
        self.because.setVisible(on and bool(self.because.text()))
        self._draw()

    def _draw(self) -> None:
        """Draw the evidence, as lines or as bars."""
        on, sign = self.fold.isChecked(), self.finding.sign if self.finding is not None else None
        bars = sign is not None and sign.bars
        self.plot.setVisible(on and sign is not None and not bars)
        self.bars.setVisible(on and bars)
        if on and self.finding is not None and sign is not None:
            (self.bars if bars else self.plot).show_finding(self.finding)

    def show_finding(self, finding: Finding) -> None:
        """Show a finding; the same one with newer numbers keeps its buttons."""
        self.finding = finding
        self.pill.set(finding.label, TONES[finding.severity])
        meaning = diagnoses()[finding.kind].meaning
        severity = SEVERITIES[finding.severity]
        self.pill.setToolTip(f"{severity[:1].upper()}{severity[1:]}. {meaning}")
        self.setAccessibleName(f"{severity}: {finding.label}")
        where = f" · {finding.place.words}" if finding.place is not None else ""
        self.since.setText(f"{severity}{where} · {finding.since_words}")
        self.sentence.setText(finding.sentence)
        self.because.setText(
            tr("Probably follows from: {because}.", because=finding.because) if finding.because else ""
        )
        self.because.setVisible(self.fold.isChecked() and bool(finding.because))
        keys = (finding.key, bool(finding.rows), *((r.words, r.begin) for r in finding.remedies))
        if keys != self._keys:
            self._keys = keys
            self._make_buttons(finding)
        self._draw()

    def _make_buttons(self, finding: Finding) -> None:
        ways, buttons = self._ways.layout(), self._buttons.layout()
        for layout in (ways, buttons):
            _empty(layout)
        for number, remedy in enumerate(finding.remedies):
            ways.addWidget(self._way(number, remedy))  # type: ignore[union-attr]
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, GAP // 2, 0, 0)
        line.setSpacing(GAP // 2)
        if finding.place is not None:
            line.addWidget(
                _button(f"{self._name}.show", tr("Show"), tr("Go to {place}", place=finding.place.words), self._show)
            )
        if finding.rows:
            tip = tr("List the rows that this is about, the most suspicious first")
            line.addWidget(_button(f"{self._name}.rows", tr("Rows"), tip, self._list_rows))
        line.addStretch(1)
        tip = tr("Leave this finding out from now on; the project remembers it, and undo brings it back")
        line.addWidget(_button(f"{self._name}.dismiss", tr("I know"), tip, self._dismiss, "flat"))
        buttons.addWidget(row)  # type: ignore[union-attr]

    def _way(self, number: int, remedy: Remedy) -> QWidget:
        """Give a remedy with its two buttons."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, GAP // 2, 0, 0)
        column.setSpacing(2)
        where = WHERE[remedy.begin]
        label = _words(f"{self._name}.way.{number}", "")
        label.setText(f"{remedy.words} · {where}" if where else remedy.words)
        column.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(GAP // 2)
        anew = remedy.begin == "anew"
        tip = (
            tr("{remedy} and train anew", remedy=remedy.words)
            if anew
            else tr("{remedy} on a branch {where}, and train", remedy=remedy.words, where=where)
        )
        words = tr("Apply and train") if anew else tr("Try on a branch")
        first = _button(
            f"{self._name}.try.{number}", words, tr("{tip}; undo takes it back", tip=tip), partial(self._try, remedy),
            "" if number else "primary",
        )  # fmt: skip
        first.setAccessibleName(tip)
        row.addWidget(first)
        second = _button(
            f"{self._name}.apply.{number}", tr("Apply"), tr("{remedy}; undo takes it back", remedy=remedy.words),
            partial(self._session.diagnosis.apply, remedy),
        )  # fmt: skip
        second.setAccessibleName(tr("Apply: {remedy}", remedy=remedy.words))
        row.addWidget(second)
        row.addStretch(1)
        column.addLayout(row)
        return holder

    def _try(self, remedy: Remedy) -> None:
        if self.finding is not None:
            self._session.diagnosis.try_it(self.finding, remedy)

    def _show(self) -> None:
        self.shown.emit(self.finding)

    def _list_rows(self) -> None:
        self.rows_wanted.emit(self.finding)

    def _dismiss(self) -> None:
        if self.finding is not None:
            self._session.diagnosis.dismiss(self.finding)


class DiagnosisList(QWidget):
    """Follows `session.diagnosis`; cards are "diagnosis.<n>", counted from 0.

    Signals:
        place_wanted: the place of a finding is to be shown.  rows_wanted: its rows are to be listed.
        came: a card is to be in sight.
    """

    place_wanted = Signal(object)
    rows_wanted = Signal(object)
    came = Signal(object)

    def __init__(self, session: Session) -> None:
        """Show what is known."""
        super().__init__()
        self.setObjectName("diagnosis")
        self.setAccessibleName(tr("Diagnosis"))
        self._session = session
        self.cards: list[FindingCard] = []
        self._head = Section(tr("Diagnosis"))
        self.quiet = _words("diagnosis.quiet", "muted")
        self.more = _button(
            "diagnosis.restore", "", tr("Show again what was dismissed"), session.diagnosis.restore, "flat"
        )
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP // 2)
        for part in (self._head, self.quiet, self.more):
            self._column.addWidget(part)
        session.diagnosis.changed.connect(self.refresh)
        session.diagnosis.asked.connect(self._open)
        theme.notifier().changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what was found last; a card that is open stays open."""
        diagnosis = self._session.diagnosis
        shown, gone = diagnosis.shown()[:MOST], diagnosis.dismissed()
        opened = {card.finding.key for card in self.cards if card.fold.isChecked() and card.finding is not None}
        while len(self.cards) < len(shown):
            self._add()
        for number, card in enumerate(self.cards):
            card.setVisible(number < len(shown))
            if number < len(shown):
                card.show_finding(shown[number])
                on = shown[number].key in opened
                if card.fold.isChecked() != on:
                    card.open(on)
        self.quiet.setText(self._quiet_words())
        self.quiet.setVisible(not shown)
        count = len(diagnosis.shown())
        self._head.set_hint(tr_n("{n} finding", "{n} findings", count) if count else "")
        self.more.setText(tr("{n_gone} dismissed · show", n_gone=len(gone)))
        self.more.setVisible(bool(gone))

    def _quiet_words(self) -> str:
        found, training = self._session.diagnosis.found, self._session.training
        if not self._session.project.progress.step and not training.running:
            return BEGIN
        return tr("Looking …") if found is None else tr("{sentence}.", sentence=found.sentence)

    def _add(self) -> None:
        card = FindingCard(f"diagnosis.{len(self.cards)}", self._session)
        card.shown.connect(self.place_wanted)
        card.rows_wanted.connect(self.rows_wanted)
        self.cards.append(card)
        self._column.insertWidget(len(self.cards) + 1, card)

    def _open(self, key: str) -> None:
        """Unfold one finding, and fold the others."""
        for card in self.cards:
            if card.finding is not None and not card.isHidden():
                card.open(card.finding.key == key)
                if card.finding.key == key:
                    soon(card, partial(self.came.emit, card))


def reference(finding: Finding) -> Ref | None:
    """Give the finding's place in the diagram, None where it is none."""
    place = finding.place
    if place is None or place.kind not in ("layer", "unit"):
        return None
    return Ref("unit", place.name, (place.unit,)) if place.kind == "unit" else Ref("layer", place.name)


def _words(name: str, look: str) -> QLabel:
    label = QLabel(wordWrap=True)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("look", look)
    return label


def _button(name: str, words: str, tip: str, act: object, look: str = "") -> QPushButton:
    button = QPushButton(words)
    button.setObjectName(name)
    button.setToolTip(tip)
    button.setAccessibleName(words or tip)
    button.setProperty("look", look)
    button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
    button.clicked.connect(lambda: act())  # type: ignore[operator]
    return button


def _empty(layout: object) -> None:
    while layout.count():  # type: ignore[attr-defined]
        old = layout.takeAt(0).widget()  # type: ignore[attr-defined]
        if old is not None:
            old.hide()
            old.setParent(None)
            old.deleteLater()
