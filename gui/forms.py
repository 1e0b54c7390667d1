"""Forms made from settings: whoever adds a setting to the engine gets its field, tooltip and check here."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core import numbers
from core.errors import UserError
from core.fields import FieldInfo, check, settings_of
from core.language import tr
from gui.scaling import fix_width
from gui.widgets import Choice, FormRow, Line, NumberEdit, Switch

__all__ = ["Choice", "SettingsForm", "tooltip"]

TEXT_WIDTH = 128
"""Of a field for words or several numbers: it leaves the label of a side panel its room."""


class SettingsForm(QWidget):
    """Shows a settings dataclass and tells the changed one, already held to its declaration.

    Each field has the objectName "<prefix>.<setting>". `changed` carries the new instance and the name.
    """

    changed = Signal(object, str)
    typing = Signal(object, str)
    """What the settings would be with what is being typed, None while that is not allowed."""

    def __init__(self, prefix: str) -> None:
        """Start empty."""
        super().__init__()
        self.setObjectName(prefix)
        self._instance: Any = None
        self._rows: dict[str, FormRow] = {}
        self._fields: dict[str, _Field] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def instance(self) -> Any:
        """Give the settings in force; None before the first `show_settings`."""
        return self._instance

    def show(self, instance: Any = None) -> None:
        """Show `instance`; without one it is the `show()` that every widget has."""
        if instance is None:
            super().show()
        else:
            self.show_settings(instance)

    def show_settings(self, instance: Any) -> None:
        """Show `instance` without telling anyone; the fields are built anew only for another class."""
        if type(instance) is not type(self._instance):
            self._build(instance)
        self._instance = instance
        for name, field in self._fields.items():
            field.put(getattr(instance, name))
            self._rows[name].set_problem("")

    def has_fields(self) -> bool:
        """Tell whether there is any setting to change."""
        return bool(self._fields)

    def field(self, name: str) -> QWidget:
        """Give the control of one setting."""
        return self._fields[name].widget

    def row(self, name: str) -> FormRow:
        """Give label, control and note of one setting."""
        return self._rows[name]

    def problem(self, name: str) -> str:
        """Give the sentence that stands at one setting, "" where it is fine."""
        return self._rows[name].problem()

    def _build(self, instance: Any) -> None:
        for row in self._rows.values():
            self._column.removeWidget(row)
            row.deleteLater()
        self._rows, self._fields = {}, {}
        for info in settings_of(instance):
            field = self._fields[info.name] = _field(info, _Desk(self, info))
            field.widget.setObjectName(f"{self.objectName()}.{info.name}")
            row = self._rows[info.name] = FormRow(info.label, field.widget, tooltip(info))
            for part in (row, field.widget):
                part.setWhatsThis(tooltip(info))
            self._column.addWidget(row)

    def _with(self, name: str, value: Any) -> Any:
        """Give the settings with another value.

        Raises:
            UserError: when it is not allowed.
        """
        try:
            made = dataclasses.replace(self._instance, **{name: value})
            check(made, "")
        except UserError as problem:
            raise UserError(_sentence(str(problem))) from None
        return made

    def _take(self, name: str, value: Any) -> None:
        try:
            made = self._with(name, value)
        except UserError as problem:
            self._rows[name].set_problem(str(problem))
            return
        self._rows[name].set_problem("")
        if made != self._instance:
            self._instance = made
            self.changed.emit(made, name)


@dataclasses.dataclass(frozen=True)
class _Field:
    """A control and how a value gets into it without an echo."""

    widget: QWidget
    put: Callable[[Any], None]


@dataclasses.dataclass(frozen=True)
class _Desk:
    """Where the control of one setting hands in what the user did."""

    form: SettingsForm
    info: FieldInfo

    def take(self, value: Any) -> None:
        self.form._take(self.info.name, self._typed(value))

    def test(self, value: Any) -> None:
        self.form._with(self.info.name, self._typed(value))

    def type(self, words: str) -> None:
        """Tell what is being typed before it is taken over."""
        try:
            made = self.form._with(self.info.name, self._typed(numbers.parse(words.removesuffix(self.info.unit))))
        except (UserError, ValueError, OverflowError):
            made = None
        self.form.typing.emit(made, self.info.name)

    def complain(self, problem: str) -> None:
        self.form.row(self.info.name).set_problem(problem)

    def _typed(self, value: Any) -> Any:
        return int(value) if self.info.type is int else value


def _field(info: FieldInfo, desk: _Desk) -> _Field:
    if info.choices:
        return _choice(info, desk)
    makers = {bool: _switch, int: _number, float: _number, str: _text, tuple: _list}
    return makers[info.type](info, desk)


def _choice(info: FieldInfo, desk: _Desk) -> _Field:
    made = Choice("", dict(zip(info.choices, info.labels, strict=True)))
    made.chosen.connect(lambda value: desk.take(value))  # a bound method would not keep the desk alive
    return _Field(made, made.choose)


def _switch(info: FieldInfo, desk: _Desk) -> _Field:
    made = Switch()
    made.clicked.connect(lambda on: desk.take(on))
    return _Field(made, made.setChecked)


def _number(info: FieldInfo, desk: _Desk) -> _Field:
    made = NumberEdit(
        "",
        info.label,
        whole=info.type is int,
        log=_is_log(info),
        step=_step(info),
        unit=info.unit,
        check=desk.test,
    )
    made.edited.connect(lambda value: desk.take(value))
    made.textEdited.connect(lambda words: desk.type(words))
    made.problem_changed.connect(lambda problem: desk.complain(problem))
    return _Field(made, made.set_value)


def _text(info: FieldInfo, desk: _Desk) -> _Field:
    made = Line()
    fix_width(made, TEXT_WIDTH)
    made.editingFinished.connect(lambda: desk.take(made.text()))
    return _Field(made, made.setText)


def _list(info: FieldInfo, desk: _Desk) -> _Field:
    made = Line()
    fix_width(made, TEXT_WIDTH)
    made.setPlaceholderText(tr("none"))
    made.editingFinished.connect(lambda: _take_list(made.text(), desk))
    return _Field(made, lambda values: made.setText(", ".join(map(numbers.full, values))))


def _take_list(shown: str, desk: _Desk) -> None:
    try:
        values = [numbers.parse(part) for part in shown.split(",") if part.strip()]
    except ValueError:
        desk.complain(tr("{info} has to be numbers with commas between them, e.g. 8, 4.", info=desk.info.label))
        return
    desk.take(tuple(int(value) if value.is_integer() else value for value in values))


def _is_log(info: FieldInfo) -> bool:
    """Tell whether orders of magnitude count: positive, and either tiny or without a near end."""
    low = info.above if info.above is not None else info.minimum
    if info.type is not float or low is None or low < 0:
        return False
    return info.default < 0.1 or info.maximum is None or info.maximum > 100


def _step(info: FieldInfo) -> float:
    if info.type is not float or info.maximum is None or info.minimum is None:
        return 1.0
    return 0.01 if info.maximum - info.minimum <= 1 else 1.0


def tooltip(info: FieldInfo) -> str:
    """Explain a setting: what it does, its default, what is allowed."""
    ends = tr("Default {value}", value=_default(info))
    allowed = _allowed(info)
    return f"{info.help}\n{ends}" + (f" · {allowed}" if allowed else "")


def _default(info: FieldInfo) -> str:
    if info.choices:
        return info.labels[info.choices.index(info.default)]
    if info.type is bool:
        return tr("on") if info.default else tr("off")
    if info.type is tuple:
        return ", ".join(map(numbers.full, info.default)) or tr("none")
    return numbers.full(info.default) if info.type in (int, float) else info.default or tr("empty")


def _allowed(info: FieldInfo) -> str:
    low = numbers.full(info.minimum) if info.minimum is not None else ""
    high = numbers.full(info.maximum) if info.maximum is not None else ""
    if info.above is not None:
        return tr("above {full}", full=numbers.full(info.above)) + (tr(", at most {high}", high=high) if high else "")
    if low and high:
        return tr("{low} to {high}", low=low, high=high)
    return tr("at least {low}", low=low) if low else tr("at most {high}", high=high) if high else ""


def _sentence(problem: str) -> str:
    """Make a sentence of what the check says: the place stands at the field already."""
    shown = problem.removeprefix(": ")
    return shown[:1].upper() + shown[1:] if shown[:1].isascii() else shown
