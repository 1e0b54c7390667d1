"""The current operation: words, symbols, numbers, result, and where each factor came from."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeySequence
from PySide6.QtWidgets import QApplication, QHeaderView, QLabel, QTableWidget, QTableWidgetItem

from core import numbers
from core.explanation import Explanation, Factor, Ref
from core.probe import Probe
from core.walk import Walk
from gui.panels.scroll import ScrollPanel
from gui.panels.step.formula import FormulaLine, factor_color, figures, symbols

MOST_FACTORS = 40


class Arithmetic(ScrollPanel):
    """Shows one step; `factor_chosen` tells which factor was clicked, `place_pointed` which one the mouse is on."""

    factor_chosen = Signal(object)
    place_pointed = Signal(object)

    def __init__(self) -> None:
        """Start with what to do."""
        super().__init__("panel.arithmetic", "Arithmetic of the current step")
        self._step: Explanation | None = None
        self._title, self._words = self._label("step.title", "title"), self._label("step.words", "")
        self._symbols = FormulaLine("step.symbols", "The operation in symbols")
        self._numbers = FormulaLine("step.numbers", "The operation in numbers")
        self._result = self._label("step.result", "value")
        self._note, self._check = self._label("step.note", "muted"), self._label("step.check", "muted")
        self._transcript = self._label("step.transcript", "muted")
        self._factors = _factor_table()
        self._factors.cellClicked.connect(lambda row, _: self._choose(row))
        for line in (self._symbols, self._numbers):
            line.clicked.connect(self._choose)
            line.hovered.connect(self._point)
        for widget in (
            self._title, self._words, self._symbols, self._numbers, self._result, self._factors,
            self._note, self._check, self._transcript,
        ):  # fmt: skip
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def show_start(self, sentence: str, row: str) -> None:
        """Say what to do before the first step."""
        self._step = None
        self._title.setText("Before the first step")
        self._words.setText(sentence)
        self._note.setText(row)
        self._show_parts(False)

    def show_step(self, walk: Walk, index: int, probe: Probe) -> None:
        """Show step `index` of a walk."""
        step = self._step = walk[index]
        self._title.setText(step.title)
        self._words.setText(step.words)
        self._symbols.write(*symbols(step))
        self._numbers.write(*figures(step))
        self._result.setText(f"{step.left} {step.exact} {numbers.text(step.result)}")
        self._result.setToolTip(numbers.full(step.result))
        self._fill(walk, step)
        self._note.setText(step.note)
        self._check.setText(_check(walk, probe, step.focus) if step.phase == "backward" else "")
        self._transcript.setText(step.transcript if len(step.terms) <= MOST_FACTORS else step.title)
        self.setAccessibleDescription(self._transcript.text())
        self._show_parts(True)

    def copy(self) -> None:
        """Put the operation on the clipboard, with every digit of the result."""
        if self._step is not None:
            lines = (self._step.title, f"{self._step.left} = {self._step.symbols}", self._step.line)
            QApplication.clipboard().setText("\n".join((*lines, numbers.full(self._step.result))))

    def keyPressEvent(self, event: object) -> None:
        """Copy."""
        if event.matches(QKeySequence.StandardKey.Copy):  # type: ignore[attr-defined]
            self.copy()
            return
        super().keyPressEvent(event)  # type: ignore[arg-type]

    def _label(self, name: str, look: str) -> QLabel:
        label = QLabel()
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if look:
            label.setProperty("look", look)
        return label

    def _show_parts(self, on: bool) -> None:
        for widget in (self._symbols, self._numbers, self._result, self._factors, self._transcript):
            widget.setVisible(on)
        self._note.setVisible(bool(self._note.text()))
        self._check.setVisible(on and bool(self._check.text()))

    def _fill(self, walk: Walk, step: Explanation) -> None:
        factors = step.factors[:MOST_FACTORS]
        more = len(step.factors) - len(factors)
        self._factors.setRowCount(len(factors) + bool(more))
        for row, factor in enumerate(factors):
            self._set_row(row, _cells(walk, factor), numbers.full(factor.value), factor_color(step, row))
        if more:
            self._set_row(len(factors), ("…", f"{more} more factors", "", ""), "", "")
        height = self._factors.horizontalHeader().height() + 4
        rows = self._factors.rowCount()
        self._factors.setFixedHeight(height + sum(self._factors.rowHeight(row) for row in range(min(rows, 12))))

    def _set_row(self, row: int, cells: tuple[str, ...], tip: str, color: str) -> None:
        for column, text in enumerate(cells):
            item = QTableWidgetItem(text)
            item.setToolTip(tip if column == 3 else "Click to go to the step that made it")
            if column == 3:
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            if column == 0 and color:
                item.setForeground(QColor(color))
            self._factors.setItem(row, column, item)

    def _choose(self, place: int) -> None:
        if self._step is not None and 0 <= place < len(self._step.factors):
            self.factor_chosen.emit(self._step.factors[place])

    def _point(self, place: int) -> None:
        known = self._step is not None and 0 <= place < len(self._step.factors)
        self.place_pointed.emit(self._step.factors[place].ref if known and self._step is not None else None)


def _factor_table() -> QTableWidget:
    table = QTableWidget(0, 4)
    table.setObjectName("step.factors")
    table.setAccessibleName("Factors of the operation")
    table.setProperty("look", "plain")
    table.setHorizontalHeaderLabels(["factor", "meaning", "from", "value"])
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(22)
    table.setShowGrid(False)
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
    return table


def _cells(walk: Walk, factor: Factor) -> tuple[str, ...]:
    origin = walk.origin(factor)
    made_by = f"{factor.made_by} · step {origin + 1}" if origin is not None else factor.made_by
    return factor.symbol, factor.meaning, made_by, numbers.text(factor.value)


def _check(walk: Walk, probe: Probe, ref: Ref) -> str:
    """Say what the weight will be, and hold its slope against the numerical one."""
    if ref.kind not in ("weight", "bias"):
        return ""
    update = walk.find(ref, "update")
    found, counted = probe.slope(ref), probe.numerical_slope(ref)
    mark = "✓" if probe.agrees(ref) else f"✗ (backpropagation says {numbers.text(found)}; is there a kink at this sum?)"
    following = f"next: {walk[update].line}   ·   " if update is not None else ""
    return f"{following}numeric check (L(w+ε) − L(w−ε)) / 2ε = {numbers.text(counted, 6)} {mark}"
