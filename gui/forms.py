"""Forms made from settings: whoever adds a setting to the engine gets its field, tooltip and check here."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from core import numbers
from core.errors import UserError
from core.fields import FieldInfo, check, settings_of
from gui.widgets import FormRow, NumberEdit, Switch
from gui.widgets.number_edit import FIELD_WIDTH


class SettingsForm(QWidget):
    """Shows a settings dataclass and tells the changed one, already held to its declaration.

    Each field has the objectName "<prefix>.<setting>". `changed` carries the new instance and the setting's name.
    """

    changed = Signal(object, str)

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

    def show_settings(self, instance: Any) -> None:
        """Show `instance` without telling anyone; the fields are built anew only for another class."""
        if type(instance) is not type(self._instance):
            self._build(instance)
        self._instance = instance
        for name, field in self._fields.items():
            field.put(getattr(instance, name))
            self._rows[name].set_problem("")

    def field(self, name: str) -> QWidget:
        """Give the control of one setting."""
        return self._fields[name].widget

    def row(self, name: str) -> FormRow:
        """Give label, control and note of one setting."""
        return self._rows[name]

    def problem(self, name: str) -> str:
        """Give the sentence that stands at one setting, "" where it is fine."""
        return self._rows[name].problem()
