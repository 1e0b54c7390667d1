"""A field for one number."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent

from core import numbers
from core.errors import UserError
from core.language import tr
from gui import theme
from gui.scaling import fix_width
from gui.widgets.line import Line

FIELD_WIDTH = 92


class NumberEdit(Line):
    """Shows a number with four digits, and with all of its digits while it is being typed.

    Return or leaving the field tells a new number through `edited`. What is no number or not allowed is shown
    in red, told through `problem_changed` ("" when it is over) and changes nothing; Escape brings the old one
    back. Up and Down change what is typed by `step`, or by a tenth of itself where `log` is set.
    """

    edited = Signal(float)
    problem_changed = Signal(str)

    def __init__(
        self,
        object_name: str = "",
        label: str = tr("The value"),
        *,
        whole: bool = False,
        log: bool = False,
        step: float = 1.0,
        unit: str = "",
        help: str = "",
        none: str = "?",
        check: Callable[[float], None] | None = None,
    ) -> None:
        """Make an empty field ("?").

        `label` names it in sentences; `whole`: integers only; `none` is shown while there is no number;
        `check` raises UserError where it must not be.
        """
        super().__init__()
        self.setObjectName(object_name)
        self.setAccessibleName(label)
        self._label, self._whole, self._log, self._step = label, whole, log, step
        self._unit, self._help, self._check, self._none = unit, help, check, none
        self._value: float | None = None
        self._problem = ""
        self._clicked = False
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        fix_width(self, FIELD_WIDTH)
        self.returnPressed.connect(self._commit)
        self._show()

    def value(self) -> float | None:
        """Give the number in force; None while there is none."""
        return self._value

    def problem(self) -> str:
        """Give the sentence about what was typed last, "" where it is fine."""
        return self._problem

    def set_value(self, value: float | None) -> None:
        """Show a number without telling anyone; None is "?"."""
        self._value = None if value is None else float(value)
        self._show()

    def setToolTip(self, text: str) -> None:
        """Explain the field; the number with all its digits is added."""
        self._help = text
        self._tell()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show every digit, so that typing loses none."""
        super().focusInEvent(event)
        if not self._problem:
            self.setText(self._focused())
        self._clicked = event.reason() == Qt.FocusReason.MouseFocusReason
        self.selectAll()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Select everything after the click that gave the focus, unless it has marked a part."""
        super().mouseReleaseEvent(event)
        if self._clicked and not self.hasSelectedText():
            self.selectAll()
        self._clicked = False

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take over what was typed."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._commit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape, Up and Down have a meaning of their own; the rest is typing."""
        turn = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape and (self._problem or self.text() != self._typed(self._value)):
            self._show()
            self.selectAll()
        elif turn and not self.isReadOnly():
            self._turn(turn)
        else:
            super().keyPressEvent(event)

    def _commit(self) -> None:
        if self.isReadOnly():
            return
        try:
            value = self._read()
        except UserError as problem:
            self._mark(str(problem))
            return
        before, self._value = self._value, value
        self._show()
        if value != before and value is not None:
            self.edited.emit(value)

    def _read(self) -> float | None:
        """Give the number that stands in the field.

        Raises:
            UserError: when it is no number or not allowed.
        """
        shown = self.text().strip()
        if shown in (self._resting(), self._typed(self._value)):
            return self._value
        value = self._parse(shown)
        if self._check is not None:
            self._check(value)
        return value

    def _parse(self, shown: str) -> float:
        try:
            value = numbers.parse(shown.removesuffix(self._unit))
        except ValueError:
            value = math.nan
        if not math.isfinite(value):
            raise UserError(tr("{label} has to be a number, and “{shown}” is not.", label=self._label, shown=shown))
        if self._whole and not value.is_integer():
            raise UserError(tr("{label} has to be a whole number, and {shown} is not.", label=self._label, shown=shown))
        return value

    def _turn(self, direction: int) -> None:
        try:
            value = self._parse(self.text().strip())
        except UserError:
            return
        self.setText(self._typed(_grown(value, direction) if self._log else _moved(value, direction * self._step)))
        self.selectAll()

    def _show(self) -> None:
        self.setText(self._focused() if self.hasFocus() else self._resting())
        self._mark("")

    def _focused(self) -> str:
        """Give what the field says while it has the focus: all digits, and "?" where nothing can be typed."""
        return self._resting() if self._value is None and self.isReadOnly() else self._typed(self._value)

    def _resting(self) -> str:
        """Give what the field says while nobody types."""
        if self._value is None:
            return self._none
        shown = numbers.full(self._value) if self._whole else numbers.text(self._value)
        return f"{shown} {self._unit}" if self._unit else shown

    def _typed(self, value: float | None) -> str:
        return "" if value is None else numbers.full(value)

    def _mark(self, problem: str) -> None:
        before, self._problem = self._problem, problem
        theme.set_property(self, "invalid", bool(problem))
        self._tell()
        if problem != before:
            self.problem_changed.emit(problem)

    def _tell(self) -> None:
        exact = numbers.full(self._value) if self._value is not None else ""
        super().setToolTip("\n".join(part for part in (self._problem, exact, self._help) if part))


def _grown(value: float, direction: int) -> float:
    """Give a tenth more or less with three digits; 0 grows to 0.001, since a tenth of it is nothing."""
    if value == 0:
        return 0.001 if direction > 0 else 0.0
    return float(f"{value * 1.1 if (direction > 0) == (value > 0) else value / 1.1:.3g}")


def _moved(value: float, by: float) -> float:
    """Add without the dust of binary fractions: 0.1 + 0.2 is 0.3 here."""
    return float(f"{value + by:.12g}")
