"""The arithmetic of the current step: words, symbols, numbers, result, and where every number came from."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from core import numbers
from core.explanation import Explanation
from core.language import tr
from core.notation import written
from core.probe import Probe
from core.walk import Walk
from core.why import made_by
from gui import theme
from gui.panels.scroll import ScrollPanel
from gui.panels.step import words
from gui.panels.step.ask import why_menu
from gui.panels.step.check import check_words, next_words
from gui.panels.step.code_list import CodeList
from gui.panels.step.factor_search import FactorSearch
from gui.panels.step.factors import FactorTable
from gui.panels.step.formula import NOBODY, FormulaLine, formula_font
from gui.panels.step.pointing import Pointing
from gui.panels.step.shorten import Readable, readable
from gui.panels.step.trace import MOST_FACTORS, summed
from gui.session import Session
from gui.tokens import EDGE, FORMULA, GAP

LARGE, SMALL = FORMULA, FORMULA - 2
MOST_CHECKED = 400_000
"""Multiplications of a forward pass up to which every slope is checked as it is shown."""
MOST_LARGE = 7
"""Formulas of more numbers are written smaller."""
UNFIT = tr("Stepping begins as soon as network, loss and data fit; the line at the top says what is missing.")


def _label(name: str, look: str = "", wrap: bool = True) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    label.setProperty("look", look)
    return label


class Formula(QWidget):
    """Left side, symbols, numbers and result, the equals signs below one another."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.symbols, self.numbers = FormulaLine("step.symbols", False), FormulaLine("step.numbers", True)
        self.left, self.result = _label("step.left", wrap=False), _label("step.result", wrap=False)
        self.left.setParent(self.symbols)
        self.result.setParent(self.numbers)
        self.symbols.head, self.numbers.tail = self.left, self.result
        self._small = False
        theme.notifier().changed.connect(self._dress)  # another style sheet takes fonts away that were set later
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.symbols)
        column.addWidget(self.numbers)

    def show_step(self, step: Readable, tips: dict[int, str]) -> None:
        """Write another step."""
        made = step.explanation
        small = self._small = len(step.colors) > MOST_LARGE
        self._dress()
        self.left.setText(made.left)
        self.result.setText(numbers.text(made.result))
        self.result.setToolTip(f"{made.left} = {numbers.full(made.result)}")
        self.result.setAccessibleName(tr("Result {result}", result=numbers.text(made.result)))
        indent = self.left.sizeHint().width() + 6
        for line, runs in ((self.symbols, step.symbols), (self.numbers, step.numbers)):
            line.set_size(SMALL if small else LARGE)
            line.set_ends(indent, made.exact)
            line.show_runs(runs, step.colors, tips)

    def _dress(self) -> None:
        size = SMALL if self._small else LARGE
        self.left.setFont(formula_font(size))
        self.result.setFont(formula_font(size + 3, bold=True))

    def mark(self, factor: int) -> None:
        """Raise one factor in both lines."""
        self.symbols.mark(factor)
        self.numbers.mark(factor)


def parts_words(now: Explanation, notation: str) -> str:
    """Unfold what a step is made of, such as Adam's m, v, m̂ and v̂: one line each, symbols, numbers and result."""
    lines = []
    for part in (written(part, notation) for part in now.parts):
        if len(part.factors) > MOST_FACTORS:
            lines.append(summed(part, True))
        else:
            lines.append(f"{part.left} = {part.symbols} = {part.numbers} {part.exact} {numbers.text(part.result)}")
    return "\n".join(lines)


class Arithmetic(ScrollPanel):
    """Follows the session's stepping; `transcript` is the step as a sentence."""

    def __init__(self, session: Session) -> None:
        """Start empty; `refresh` fills it."""
        super().__init__("step.arithmetic", tr("Arithmetic of the current step"))
        self._session, self._pointing = session, Pointing(session)
        self._walk: Walk | None = None
        self._probe: Probe | None = None
        self._step: Readable | None = None
        self.transcript = ""
        self.title, self.words = _label("step.title", "value"), _label("step.words", "muted")
        self.formula, self.table, self.code = Formula(), FactorTable(), CodeList()
        self.search = FactorSearch(self.table)
        self.note, self.check = _label("step.note", "muted"), _label("step.check", "muted")
        self.parts = _label("step.parts")
        self.parts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lay_out()
        for source in (self.formula.symbols, self.formula.numbers):
            source.hovered.connect(self._hover)
            source.clicked.connect(self._go)
            source.asked.connect(self._ask)
        self.table.hovered.connect(self._hover)
        self.table.chosen.connect(self._go)
        self.table.asked.connect(self._ask)

    def _lay_out(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.body.setContentsMargins(EDGE + 4, 0, EDGE, GAP // 2)
        self.body.setSpacing(GAP // 2)
        heading = QVBoxLayout()
        heading.setSpacing(1)
        for part in (self.title, self.words):
            heading.addWidget(part)
        self.body.addLayout(heading)
        for widget in (self.code, self.formula, self.parts, self.search, self.table, self.note, self.check):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def copied(self) -> str:
        """Give what Ctrl+C copies: the sentence and the line."""
        if self._step is None or self._session.stepping.now is None:
            return self.transcript
        made = self._step.explanation
        line = f"{made.left} = {''.join(text for text, _ in self._step.numbers)}"
        return f"{self.transcript}\n{line} {made.exact} {numbers.text(made.result)}"

    def refresh(self) -> None:
        """Show the step that the cursor is on."""
        self._pointing.leave()
        stepping = self._session.stepping
        walk = stepping.walk
        if walk is not self._walk:
            self._walk, self._probe = walk, None
        now = stepping.now
        self._step = readable(written(now, stepping.notation)) if now is not None else None
        if walk is None:
            self._show_words(tr("Nothing to step through"), UNFIT, "")
        elif now is None:
            self._show_begin(walk, stepping.update)
        else:
            self._show_step(walk, now)
        self.code.setVisible(False)
        if walk is not None:
            self.code.show_step(walk, stepping.cursor, stepping.notation)
        self.formula.setVisible(now is not None)
        self.table.setVisible(self._step is not None)
        self.search.refresh(self._step is not None)
        self.verticalScrollBar().setValue(0)

    def _show_begin(self, walk: Walk, update: int) -> None:
        """Show what the row is."""
        title = words.begin_title(walk.row, update)
        self._show_words(title, words.begin_words(walk, update), words.row_words(walk.data, walk.row))
        factors = words.row_factors(walk)
        row = Explanation("forward", title, "", "", (), factors, 0.0, walk[0].focus)
        self._step = Readable(row)
        self.table.show_step(walk, row, {place: place for place in range(len(factors))})

    def _show_words(self, title: str, sentence: str, note: str) -> None:
        self.title.setText(title)
        self.words.setText(sentence)
        for label in (self.parts, self.note, self.check):
            self._show(label, "")
        self.transcript = note or title
        self.setAccessibleDescription(f"{title}. {sentence} {note}".strip())

    def _show_step(self, walk: Walk, now: Explanation) -> None:
        assert self._step is not None
        self.title.setText(now.title)
        self.words.setText(now.words)
        self.formula.show_step(self._step, self._tips(walk, now))
        self.table.show_step(walk, written(now, self._session.stepping.notation), self._step.colors)
        self._show(self.parts, parts_words(now, self._session.stepping.notation))
        self.parts.setToolTip("\n".join(f"{part.left}: {part.title}. {part.words}" for part in now.parts))
        last = self._session.stepping.cursor == len(walk) - 1
        self._show(self.note, " ".join(part for part in (now.note, words.END_WORDS if last else "") if part))
        self._show(self.check, self._check(walk, now))
        self.transcript = self._step.explanation.transcript
        self.setAccessibleDescription(self.transcript)

    def _check(self, walk: Walk, now: Explanation) -> str:
        if now.focus.kind not in ("weight", "bias"):
            return ""
        if self._probe is None:
            self._probe = Probe(walk)
        size = walk.engine.program.order.size * len(walk.rows)
        check = check_words(self._probe, now.focus) if size <= MOST_CHECKED else tr("press G for a numeric check")
        predicting = self._session.predicting
        hidden = predicting.on and predicting.hides(walk, walk.find(now.focus, "update"))
        following = next_words(walk, now.focus) if now.phase == "backward" and not hidden else ""
        return "  ·  ".join(part for part in (following, check) if part)

    @staticmethod
    def _show(label: QLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))

    def _tips(self, walk: Walk, now: Explanation) -> dict[int, str]:
        assert self._step is not None
        found = {}
        for place in self._step.colors:
            factor = self._step.explanation.factors[place]
            made = made_by(walk, now, factor)
            tip = f"{factor.symbol} = {numbers.full(factor.value)}\n{factor.meaning}"
            found[place] = (
                tip if made is None else tr("{tip}\nClick: go to step {made}, which made it", tip=tip, made=made + 1)
            )
        return found

    # The pointer.

    def _hover(self, place: int) -> None:
        self.formula.mark(place)
        if place == NOBODY or self._step is None:
            self._pointing.leave()
        else:
            self._pointing.enter(self._step.explanation.factors[place].ref)

    def _ask(self, place: int, at: QPoint) -> None:
        """Offer to ask where a factor came from."""
        if self._step is None or self._walk is None:
            return
        made = made_by(self._walk, self._step.explanation, self._step.explanation.factors[place])
        if made is not None:
            why_menu(self, self._session, made, at)

    def _go(self, place: int) -> None:
        """Go to the step that made a factor; a weight or an input becomes selected."""
        if self._step is None or self._walk is None:
            return
        factor = self._step.explanation.factors[place]
        made = made_by(self._walk, self._step.explanation, factor)
        if made is not None:
            self._session.stepping.go_to(made)
        elif factor.ref is not None:
            self._session.select(factor.ref)
            self._pointing.keep()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: D102
        super().leaveEvent(event)
        self._hover(NOBODY)
