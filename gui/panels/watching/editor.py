"""What a breakpoint is about: kind, settings, expression and how many hits it passes over."""

from __future__ import annotations

import dataclasses
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from core.errors import UserError
from core.explanation import Ref
from core.fields import settings_of
from core.language import tr
from core.watching.breakpoints import MOST_IGNORED, Breakpoint
from core.watching.conditions import CONDITIONS, Condition
from core.watching.conditions.base import name_of
from core.watching.conditions.free import Written
from gui.forms import Choice, SettingsForm
from gui.panels.watching.expression_line import ExpressionLine
from gui.scaling import fix_width
from gui.session import Session
from gui.widgets import FormRow, NumberEdit

FIELD_WIDTH = 76


class BreakpointEditor(QWidget):
    """Shows a breakpoint and tells the changed one.

    Signals:
        changed: the breakpoint as it is now, and what was changed of it.
    """

    changed = Signal(object, str)

    def __init__(self, prefix: str, session: Session) -> None:
        """Start without a breakpoint."""
        super().__init__()
        self.setObjectName(prefix)
        self._prefix, self._point = prefix, Breakpoint(Written())
        self._place, self._about = QLabel(), QLabel(wordWrap=True)
        self._kind = Choice(f"{prefix}.kind", {})
        self._form = SettingsForm(f"{prefix}.setting")
        self._kind.setAccessibleName(tr("Stops when"))
        self._kind.setToolTip(tr("What has to happen for the breakpoint to stop."))
        self.line = ExpressionLine(f"{prefix}.expression", session)
        self.line.setPlaceholderText(tr("norm(dW2) > 100"))
        self.line.setAccessibleName(tr("Expression"))
        self.line.setToolTip(tr("Stops when this comes to hold. Ctrl+Space lists names and functions."))
        self._problem = QLabel(wordWrap=True)
        self._ignore = NumberEdit(f"{prefix}.ignore", tr("Hits to pass over"), whole=True, check=self._check)
        fix_width(self._ignore, FIELD_WIDTH)
        self._lay_out()
        self._kind.chosen.connect(self._take_kind)
        self._form.changed.connect(self._take_settings)
        self.line.entered.connect(self._take_text)
        self.line.problem_changed.connect(self._show_problem)
        self._ignore.edited.connect(self._take_ignore)

    def _lay_out(self) -> None:
        self._place.setObjectName(f"{self._prefix}.place")
        self._problem.setObjectName(f"{self._prefix}.problem")
        for label, look in ((self._place, "small"), (self._about, "small"), (self._problem, "error")):
            label.setProperty("look", look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        ignore = FormRow(
            tr("Pass over"), self._ignore, tr("How many hits are passed over before the first that stops.")
        )
        for widget in (self._place, self._kind, self._about, self._form, self.line, self._problem, ignore):
            column.addWidget(widget)
        self._problem.hide()

    def show_point(self, point: Breakpoint) -> None:
        """Show a breakpoint without telling anyone."""
        place, condition = point.place, point.condition
        kinds = {kind: entry.label for kind, entry in kinds_at(place).items()} | {condition.kind: condition.label}
        if place != self._point.place or not self._kind.count():
            self._kind.set_choices(kinds)
        self._point = point
        self._place.setText(tr("At {place}", place=name_of(place)) if place is not None else tr("In the whole network"))
        self._kind.choose(condition.kind)
        self._about.setText(condition.summary)
        written = isinstance(condition, Written)
        self._form.show_settings(condition)
        self._form.setVisible(not written and bool(settings_of(condition)))
        self.line.setVisible(written)
        if isinstance(condition, Written) and not self.line.isModified():
            self.line.put(condition.text)
        self._show_problem(self.line.problem if written else "")
        self._ignore.set_value(point.ignore)

    def focus_first(self) -> None:
        """Put the keyboard where the user writes next."""
        (self.line if isinstance(self._point.condition, Written) else self._kind).setFocus()

    def _check(self, value: float) -> None:
        if not 0 <= value <= MOST_IGNORED:
            raise UserError(tr("From 0 to {most_ignored} hits can be passed over.", most_ignored=MOST_IGNORED))

    def _take_kind(self, kind: str) -> None:
        old = self._point.condition
        entry: Any = CONDITIONS[kind]
        shared = {info.name for info in settings_of(entry)} & {info.name for info in settings_of(old)}
        kept = {name: getattr(old, name) for name in shared if name in ("side", "limit", "number")}
        self._tell(entry(**kept), "")

    def _take_settings(self, made: Condition, name: str) -> None:
        self._tell(made, name)

    def _take_text(self, text: str) -> None:
        if text:
            self.line.setModified(False)
            self._tell(Written(text), "text")

    def _tell(self, condition: Condition, name: str) -> None:
        if condition != self._point.condition:
            self.changed.emit(dataclasses.replace(self._point, condition=condition), name)

    def _take_ignore(self, value: float) -> None:
        if int(value) != self._point.ignore:
            self.changed.emit(dataclasses.replace(self._point, ignore=int(value)), "ignore")

    def _show_problem(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))


def kinds_at(place: Ref | None) -> dict[str, type[Condition]]:
    """Give the kinds of conditions that can be about a place, in their order."""
    wanted = place.kind if place is not None else ""
    found = {kind: entry for kind, entry in CONDITIONS.items() if wanted in entry.places}
    return dict(sorted(found.items(), key=lambda pair: pair[1].order))
