"""Predict: a row at the left, what the network says about it and why at the right."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core import numbers
from core.errors import UserError
from core.language import small, tr
from core.predicting.reasons import METHODS, Reasons
from core.predicting.rows import shown
from core.spreadsheets import tabbed
from gui import background
from gui.actions import tool_button
from gui.background import Job
from gui.panels.predict.asking import Asking
from gui.panels.predict.image_form import ImageForm
from gui.panels.predict.row_form import RowForm
from gui.panels.scroll import ScrollPanel
from gui.plots.answer_plot import AnswerPlot
from gui.plots.pixel_plot import PixelPlot
from gui.plots.reason_plot import Reason, ReasonPlot
from gui.scaling import fix_width
from gui.soon import soon
from gui.tokens import EDGE, GAP
from gui.widgets import Choice, NumberEdit, Section, push_button

NARROW = 640
"""Pixels of width below which the answer stands under the row."""
SHOWN = 8
ROW_HELP = tr("A row of the table: type its number. “own” is a row of your own, typed, pasted or drawn.")


class PredictPage(QWidget):
    """A new row is typed, pasted, drawn or taken from the table; everything follows at once."""

    def __init__(self, asking: Asking, actions: Mapping[str, QAction]) -> None:
        """Follow `asking`."""
        super().__init__()
        self.setObjectName("predict.page")
        self._asking = asking
        self._job: Job | None = None
        self._again = False
        self.form, self.image = RowForm(), ImageForm(asking)
        self.answer, self.reasons = AnswerPlot(), ReasonPlot()
        self.map = PixelPlot("predict.map", tr("Pixel by pixel"), tr("How much each pixel moves the chosen answer."))
        self.note = _words("predict.note")
        self.actual = _words("predict.actual")
        self.method = Choice("predict.method", {kind: method.label for kind, method in METHODS.items()})
        self.method.setAccessibleName(tr("How influence is measured"))
        self.method.setToolTip(
            tr("How it is measured what the answer hangs on; the line below says what is calculated")
        )
        self.formula = _words("predict.formula")
        self.file_note = _words("predict.file.note")
        self.number = NumberEdit(
            "predict.row", tr("The row"), whole=True, check=self._check_row, help=ROW_HELP, none="own"
        )
        fix_width(self.number, 64)
        self._connect()
        self._lay_out(actions)
        self._replaced()

    def _connect(self) -> None:
        asking = self._asking
        self.form.edited.connect(asking.set_value)
        self.answer.chosen.connect(asking.choose)
        self.reasons.chosen.connect(self._go_to)
        self.method.chosen.connect(asking.set_method)
        self.number.edited.connect(lambda value: self._take_row(int(value)))
        asking.replaced.connect(self._replaced)
        asking.changed.connect(self.refresh)
        for plot in (self.answer, self.reasons, self.map):
            plot.problem.connect(asking.session.tell)

    def _lay_out(self, actions: Mapping[str, QAction]) -> None:
        self._stack = QStackedWidget()
        self._fields = ScrollPanel("predict.inputs", tr("Values of the inputs"))
        self._fields.body.addWidget(self.form)
        self._stack.addWidget(self._fields)
        self._stack.addWidget(self.image)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._source())
        column.addWidget(self._stack, 1)
        right = ScrollPanel("predict.answers", tr("Prediction"))
        self._fill_right(right, actions)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(1)
        self.split.addWidget(left)
        self.split.addWidget(right)
        self.split.setStretchFactor(0, 1)
        self.split.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.split)

    def _source(self) -> QWidget:
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(EDGE, GAP // 2, EDGE, GAP // 2)
        row.setSpacing(GAP // 2)
        label = QLabel(tr("Row"))
        label.setBuddy(self.number)
        row.addWidget(label)
        row.addWidget(self.number)
        buttons = (
            ("predict.typical", tr("Typical"), tr("Give every input its median or most frequent value"), self._typical),
            (
                "predict.paste",
                tr("Paste"),
                tr("Take a row from the clipboard: values, or names and values"),
                self.paste,
            ),
            ("predict.copy", tr("Copy"), tr("Copy the row and its prediction, ready to paste into a table"), self.copy),
        )
        for name, text, tip, act in buttons:
            row.addWidget(push_button(name, text, tip, act))
        row.addStretch(1)
        return bar

    def _fill_right(self, right: ScrollPanel, actions: Mapping[str, QAction]) -> None:
        head = Section(tr("Influence"))
        head.add(self.method)
        for widget in (self.answer, self.actual, self.note, head, self.formula, self.reasons, self.map):
            right.body.addWidget(widget)
        right.body.addSpacing(GAP)
        right.body.addWidget(Section(tr("A whole file")))
        self.file_note.setText(tr("Predict every row of a table file; the answers go to a new CSV file."))
        right.body.addWidget(self.file_note)
        row = QHBoxLayout()
        row.addWidget(tool_button(actions["data.predict_file"]))
        row.addStretch(1)
        right.body.addLayout(row)
        right.body.addStretch(1)

    # Showing.

    def refresh(self) -> None:
        """Show the answer for the row as it is, and why."""
        asking = self._asking
        self.number.set_value(float(asking.number) if asking.number else None)
        self._show_row()
        try:
            answers = asking.answers()
        except UserError as error:
            self.answer.clear(str(error))
            self.reasons.clear(str(error))
            return
        asked = asking.asked
        self.answer.show_answer(asked.names, answers, asked.is_share, asking.answer)
        self._show_notes(asked.words(answers))
        self._show_reasons()

    def show_file(self, words: str) -> None:
        """Say how the prediction of a file ended."""
        self.file_note.setText(words)

    def _show_row(self) -> None:
        if self._asking.image is not None:
            self.image.show_row()
        else:
            self.form.show_row(self._asking.row)

    def _show_notes(self, best: str) -> None:
        actual, outside = self._asking.actual(), self._asking.outside()
        verdict = "" if not best or not actual else " ✓" if best == actual else " ✕"
        self.actual.setText(tr("In the table: {actual}{verdict}", actual=actual, verdict=verdict) if actual else "")
        self.actual.setVisible(bool(actual))
        shown_notes = (
            outside
            if len(outside) <= 3
            else [*outside[:3], tr("{n_outside} more inputs are outside, too.", n_outside=len(outside) - 3)]
        )
        self.note.setText("\n".join(shown_notes))
        self.note.setVisible(bool(outside) and self._asking.image is None)

    def _show_reasons(self) -> None:
        """Measure influence: at once, or beside the window where it takes long; meanwhile the last one stays."""
        asking = self._asking
        answer, formula = asking.asked.names[asking.answer], METHODS[asking.method].formula
        self.formula.setText(tr("{name}: {value}", name=answer, value=small(formula)))
        if not asking.slow:
            self._draw_reasons(asking.reasons()())
        elif self._job is None or not self._job.running:
            measure = asking.reasons()
            self._again = False
            self._job = background.run(
                lambda _: measure(),
                self._measured,
                asking.session.tell,
                tr("Measuring influence"),
                owner=self,
                after=background.LATER,
            )
        else:
            self._again = True

    def _measured(self, found: Reasons) -> None:
        """Draw what was measured beside the window, and measure again if the row is another by now."""
        if len(found.names) == len(self._asking.row):
            self._draw_reasons(found)
        if self._again and self.isVisible():
            soon(self, self._show_reasons)

    def _draw_reasons(self, found: Reasons) -> None:
        picture = self._asking.image
        self.map.setVisible(picture is not None)
        self.reasons.setVisible(picture is None)
        if picture is not None:
            height, width, channels = picture
            amounts = found.amounts.reshape(height, width, channels).sum(axis=2)
            self.map.show_pixels(amounts, signed=True)
            return
        self.reasons.show_reasons(
            [
                Reason(found.names[n], shown(found.values[n]), float(found.amounts[n]), float(found.slopes[n]))
                for n in found.strongest(SHOWN)
            ]
        )
        left = len(found.names) - SHOWN
        self.reasons.set_note(
            tr("the strongest {shown} of {n_names}", shown=SHOWN, n_names=len(found.names)) if left > 0 else ""
        )

    def _replaced(self) -> None:
        asking = self._asking
        picture = asking.image
        self._show_form(0 if picture is None else 1)
        if picture is not None:
            self.image.show_shape()
        else:
            self.form.show_inputs(asking.inputs, asking.row)

    def _show_form(self, place: int) -> None:
        """Show the fields or the sheet; the other one claims no room."""
        policy = QSizePolicy.Policy
        for number, form in enumerate((self._fields, self.image)):
            claimed = policy.Preferred if number == place else policy.Ignored
            form.setSizePolicy(claimed, claimed)
        self._stack.setCurrentIndex(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the answer below the row where the panel is narrow."""
        super().resizeEvent(event)
        wanted = Qt.Orientation.Vertical if self.width() < NARROW else Qt.Orientation.Horizontal
        if wanted != self.split.orientation() or not event.oldSize().isValid():
            self.split.setOrientation(wanted)
            whole = self.height() if wanted == Qt.Orientation.Vertical else self.width()
            self.split.setSizes([int(whole * 0.5), int(whole * 0.5)])

    # What the buttons do.

    def paste(self) -> None:
        """Take a row from the clipboard."""
        asking = self._asking
        try:
            row = asking.inputs.pasted(QGuiApplication.clipboard().text(), asking.row)
        except UserError as error:
            asking.session.tell(str(error))
            return
        asking.session.tell("")
        asking.set_row(row)

    def copy(self) -> None:
        """Put names, values and prediction on the clipboard, apart by tabs."""
        asking = self._asking
        asked, values = asking.asked, asking.answers()
        word = "" if asked.pipeline.task == "regression" else f"{asked.word} "
        names = [*asking.row, *(f"{word}{name}" for name in asked.names)]
        cells = ["" if v is None else v if isinstance(v, str) else numbers.full(v) for v in asking.row.values()]
        cells += [numbers.full(float(value)) for value in values]
        QGuiApplication.clipboard().setText(tabbed([names, [cell.replace(numbers.MINUS, "-") for cell in cells]]))

    def _typical(self) -> None:
        self._asking.set_row(self._asking.inputs.typical())

    def _take_row(self, number: int) -> None:
        self._asking.take_row(number)

    def _check_row(self, value: float) -> None:
        rows = self._asking.session.data.table.rows
        if not 1 <= value <= rows:
            raise UserError(tr("The row has to be between 1 and {rows}.", rows=rows))

    def _go_to(self, name: str) -> None:
        if self._asking.image is None and name in {known.name for known in self._asking.inputs.known}:
            field = self.form.field(name) if self.form.has(name) else None
            control = field.number or field.choice or field.line if field is not None else None
            if control is not None:
                control.setFocus(Qt.FocusReason.OtherFocusReason)


def _words(name: str) -> QLabel:
    label = QLabel(wordWrap=True)
    label.setObjectName(name)
    label.setProperty("look", "muted")
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
