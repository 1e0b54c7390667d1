"""A field for every input column: sliders and numbers, choices for categories."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.language import tr
from core.predicting.rows import Inputs, Known, Row, Value, shown
from gui.scaling import fix_width
from gui.tokens import GAP
from gui.widgets import Choice, ElidedLabel, Line, NumberEdit
from gui.widgets.range_slider import RangeSlider

MISSING = "\0missing"
MOST = 150
"""So many fields are shown at once; more are found by their names."""
SEARCH_FROM = 12
LABEL_WIDTH = 118


class RowForm(QWidget):
    """Tells each value as it is changed; of many columns those are shown whose names hold what is typed above."""

    edited = Signal(str, object)

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.setObjectName("predict.form")
        self._inputs: Inputs | None = None
        self._fields: dict[str, Field] = {}
        self._values: dict[str, Value] = {}
        self.search = Line()
        self.search.setObjectName("predict.search")
        self.search.setPlaceholderText(tr("Find an input"))
        self.search.setAccessibleName(tr("Find an input"))
        self.search.setToolTip(tr("Show the inputs whose names hold these letters"))
        self.search.textChanged.connect(lambda _: self._build())
        self.more = QLabel()
        self.more.setProperty("look", "muted")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(self.search)
        self._column.addWidget(self.more)
        self._column.addStretch(1)

    def show_inputs(self, inputs: Inputs, row: Row) -> None:
        """Build the fields of other columns."""
        self._inputs = inputs
        with QSignalBlocker(self.search):
            self.search.clear()
        self.search.setVisible(len(inputs.known) > SEARCH_FROM)
        self._build(row)

    def show_row(self, row: Row) -> None:
        """Show values without telling anyone."""
        self._values = dict(row)
        for name, field in self._fields.items():
            field.put(row.get(name))

    def has(self, name: str) -> bool:
        """Tell whether the column's field is on show."""
        return name in self._fields

    def field(self, name: str) -> Field:
        """Give the field of a column."""
        return self._fields[name]

    def _build(self, row: Row | None = None) -> None:
        if self._inputs is None:
            return
        for field in self._fields.values():
            self._column.removeWidget(field)
            field.setParent(None)
            field.deleteLater()
        letters = self.search.text().strip().lower()
        found = [known for known in self._inputs.known if letters in known.name.lower()]
        self._fields = {known.name: self._field(known) for known in found[:MOST]}
        for place, field in enumerate(self._fields.values()):
            self._column.insertWidget(1 + place, field)
        hidden = len(found) - len(self._fields)
        self.more.setText(tr("{hidden} more inputs; type a part of a name above.", hidden=hidden) if hidden else "")
        self.more.setVisible(bool(hidden))
        self.show_row(self._values if row is None else row)

    def _field(self, known: Known) -> Field:
        field = Field(known)
        field.edited.connect(lambda value, name=known.name: self._take(name, value))
        return field

    def _take(self, name: str, value: Value) -> None:
        self._values = {**self._values, name: value}
        self.edited.emit(name, value)


class Field(QWidget):
    """One input: its name, a slider and a number, or a choice; a mark where the training rows had nothing like it."""

    edited = Signal(object)

    def __init__(self, known: Known) -> None:
        """Make the controls for a column."""
        super().__init__()
        self.known, self.value = known, known.typical
        self.label, self.mark = ElidedLabel(known.name), QLabel("")
        fix_width(self.label, LABEL_WIDTH)
        self.mark.setObjectName(f"predict.mark.{known.name}")
        self.mark.setProperty("look", "error")
        fix_width(self.mark, 12)
        self.slider: RangeSlider | None = None
        self.number: NumberEdit | None = None
        self.choice: Choice | None = None
        self.line: Line | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 1, 0, 1)
        row.setSpacing(GAP // 2)
        row.addWidget(self.label)
        makers = {"number": self._number, "category": self._choice, "text": self._text}
        for control in makers[known.kind]():
            row.addWidget(control, 0 if control is self.number else 1)
        row.addWidget(self.mark)

    def put(self, value: Value) -> None:
        """Show a value without telling anyone."""
        self.value = value
        if self.number is not None and self.slider is not None:
            number = float(value) if isinstance(value, int | float) else None
            self.number.set_value(number)
            self.slider.set_value(number)
        elif self.choice is not None:
            self._put_choice(value)
        elif self.line is not None:
            self.line.setText(shown(value) if value is not None else "")
        sentence = self.known.outside(value)
        self.mark.setText("!" if sentence else "")
        self.mark.setToolTip(sentence)
        self.mark.setAccessibleName(sentence or tr("{known}: inside of the training rows", known=self.known.name))

    def _number(self) -> list[QWidget]:
        name = self.known.name
        self.slider = RangeSlider(f"predict.slider.{name}", self.known)
        self.number = NumberEdit(f"predict.value.{name}", name, help=tr("{name}: type any number", name=name))
        fix_width(self.number, 78)
        self.slider.moved.connect(self._take)
        self.number.edited.connect(self._take)
        return [self.slider, self.number]

    def _choice(self) -> list[QWidget]:
        name = self.known.name
        self.choice = Choice(
            f"predict.value.{name}", {**{text: text for text in self.known.choices}, MISSING: tr("missing")}
        )
        self.choice.setAccessibleName(name)
        self.choice.setToolTip(
            tr(
                "{name}: one of {n_choices} categories of the training rows",
                name=name,
                n_choices=len(self.known.choices),
            )
        )
        self.choice.chosen.connect(lambda text: self._take(None if text == MISSING else text))
        return [self.choice]

    def _text(self) -> list[QWidget]:
        name = self.known.name
        line = self.line = Line()
        line.setObjectName(f"predict.value.{name}")
        line.setAccessibleName(name)
        line.setToolTip(tr("{name}: type it as it stands in the table", name=name))
        line.editingFinished.connect(lambda: self._take(line.text().strip() or None))
        return [line]

    def _put_choice(self, value: Value) -> None:
        if self.choice is None:
            return
        wanted = MISSING if value is None else str(value)
        if self.choice.findData(wanted) < 0:
            self.choice.addItem(wanted, wanted)
        self.choice.choose(wanted)

    def _take(self, value: Value) -> None:
        self.put(value)
        self.edited.emit(value)
