"""A form for something that comes in kinds (optimizer, loss): the kind, and below it that kind's own settings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.fields import settings_of
from gui.forms import Choice, SettingsForm
from gui.widgets import FormRow


class KindForm(QWidget):
    """Shows one of several settings dataclasses; a change of the kind keeps settings that both kinds have.

    The chooser has the objectName "<prefix>.kind", the settings "<prefix>.<setting>".
    """

    changed = Signal(object, str)

    def __init__(self, prefix: str, label: str, kinds: Mapping[str, Any], tooltip: str) -> None:
        """Offer `kinds` by their labels."""
        super().__init__()
        self._kinds = kinds
        self._choice = Choice(f"{prefix}.kind", {kind: entry.label for kind, entry in kinds.items()})
        self._choice.chosen.connect(self._take_kind)
        self._form = SettingsForm(prefix)
        self._form.changed.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(FormRow(label, self._choice, tooltip))
        column.addWidget(self._form)

    def show_settings(self, instance: Any) -> None:
        """Show `instance` without telling anyone."""
        self._choice.choose(instance.kind)
        self._form.show_settings(instance)

    def _take_kind(self, kind: str) -> None:
        entry, old = self._kinds[kind], self._form.instance()
        shared = {info.name for info in settings_of(entry)} & {info.name for info in settings_of(old)}
        made = entry(**{name: getattr(old, name) for name in shared})
        self._form.show_settings(made)
        self.changed.emit(made, "kind")
