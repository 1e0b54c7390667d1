"""One setting: label, control, reset, explanation."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QWidget

from core.errors import UserError
from core.language import tr
from gui import icons, settings
from gui.settings_table import Setting
from gui.tokens import EDGE, GAP
from gui.widgets import Choice, NumberEdit, Switch


class SettingRow(QWidget):
    """Shows a setting as it is and changes it at once; it follows when somebody else changes it."""

    def __init__(self, setting: Setting) -> None:
        """Show `setting`; its control is called "pref.<key>"."""
        super().__init__()
        self.setting = setting
        self.setObjectName(f"pref.{setting.key}.row")
        self.control = self._made()
        self.control.setAccessibleName(setting.label)
        self.control.setAccessibleDescription(setting.about)
        self.control.setToolTip(setting.about)
        self.back = QToolButton()
        self.back.setObjectName(f"pref.{setting.key}.reset")
        self.back.setProperty("look", "flat")
        self.back.setToolTip(tr("Go back to the usual value"))
        self.back.setAccessibleName(tr("Reset {label}", label=setting.label))
        icons.bind(self.back, "reset")
        self.back.clicked.connect(lambda: settings.reset(setting.key))
        self._lay_out()
        settings.notifier().changed.connect(self._on_changed)
        self.refresh()

    def _lay_out(self) -> None:
        label, about = QLabel(self.setting.label), QLabel(self.setting.about, wordWrap=True)
        label.setProperty("look", "value")
        label.setBuddy(self.control)
        about.setProperty("look", "muted")
        self.problem = QLabel(wordWrap=True)
        self.problem.setProperty("look", "error")
        self.problem.setObjectName(f"pref.{self.setting.key}.problem")
        self.problem.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, GAP, 0, GAP)
        grid.setHorizontalSpacing(EDGE)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        grid.addWidget(label, 0, 0)
        grid.addWidget(self.control, 0, 1, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self.back, 0, 2)
        grid.addWidget(about, 1, 0, 1, 2)
        grid.addWidget(self.problem, 2, 0, 1, 2)

    def _made(self) -> QWidget:
        setting, name = self.setting, f"pref.{self.setting.key}"
        if isinstance(setting.default, bool):
            switch = Switch(name)
            switch.toggled.connect(self._take)
            return switch
        if isinstance(setting.default, int):
            field = NumberEdit(name, setting.label, whole=True, unit=setting.unit, check=self._check)
            field.edited.connect(lambda number: self._take(round(number) * setting.shown_in))
            field.problem_changed.connect(self._tell)
            return field
        choice = Choice(name, setting.allowed())
        choice.chosen.connect(self._take)
        return choice

    def _check(self, number: float) -> None:
        setting = self.setting
        if not setting.fits(round(number) * setting.shown_in):
            least, most = -(-setting.least // setting.shown_in), setting.most // setting.shown_in
            raise UserError(tr(
                "{label} has to be from {least:,} to {most:,} {unit}.", label=setting.label, least=least, most=most,
                unit=setting.unit,
            ))  # fmt: skip

    def _tell(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    def _take(self, value: Any) -> None:
        settings.set_value(self.setting.key, value)

    def _on_changed(self, key: str) -> None:
        if key == self.setting.key:
            self.refresh()

    def refresh(self) -> None:
        """Show the value in force."""
        value, control = settings.value(self.setting.key), self.control
        if isinstance(control, Switch):
            control.setChecked(bool(value))
        elif isinstance(control, NumberEdit):
            control.set_value(round(value / self.setting.shown_in))
        elif isinstance(control, Choice):
            control.choose(str(value))
        self.back.setEnabled(value != self.setting.default)
