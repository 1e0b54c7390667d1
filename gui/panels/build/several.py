"""Several selected layers: how many, and the settings that they share, changed together."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from core.language import tr
from core.shared_settings import shared_form, shared_infos, with_shared
from gui.forms import SettingsForm
from gui.session import Session

NOTHING = tr("These layers have no setting in common.")
LOCKED = tr("The data decide how many inputs and outputs there are.")


class Several(QWidget):
    """A form for the layers of `session.selected_layers`; a change is one step of undo."""

    def __init__(self, session: Session) -> None:
        """Show nothing yet."""
        super().__init__()
        self.setObjectName("several")
        self._session = session
        self._names: tuple[str, ...] = ()
        self._kinds: tuple[object, ...] = ()
        self._list, self._none = QLabel(wordWrap=True), QLabel(NOTHING, wordWrap=True)
        self._list.setObjectName("several.layers")
        for label in (self._list, self._none):
            label.setProperty("look", "muted")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._list)
        self._column.addWidget(self._none)
        self._form: SettingsForm | None = None

    def refresh(self, names: tuple[str, ...]) -> None:
        """Show what the layers share."""
        spec = self._session.project.spec
        layers = [spec[name].layer for name in names]
        key = (names, *layers)
        if key == (self._names, *self._kinds):
            return
        self._names, self._kinds = names, tuple(layers)
        self._list.setText(", ".join(names))
        if self._form is not None:
            self._form.hide()
            self._form.deleteLater()
        self._form = SettingsForm("several.layer")
        self._form.changed.connect(self._take)
        self._form.show_settings(shared_form(layers))
        self._column.addWidget(self._form)
        shared = [info.name for info in shared_infos(layers)]
        self._none.setVisible(not shared)
        if "units" in shared and {spec.output.name, *spec.inputs} & set(names):
            field = self._form.field("units")
            field.setEnabled(False)
            field.setToolTip(LOCKED)

    def _take(self, made: object, name: str) -> None:
        names, value = self._names, getattr(made, name)
        text = tr("Change {name} of {n_names} layers", name=name.replace("_", " "), n_names=len(names))
        self._session.edit(text, lambda p: with_shared(p, names, name, value), f"several.{'.'.join(names)}.{name}")
        self._kinds = ()
        self.refresh(names)
