"""Where to calculate: the CPU, or the GPU with its name; where it cannot be used, the reason stands there."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from core.backend import BackendChoice, choices
from core.language import tr
from gui import settings
from gui.session import Session


class _Found(QObject):
    """Carries the answer from the pool's thread to the window's."""

    found = Signal(object)


class _Probe(QRunnable):
    """Looks for a GPU; loading its driver can take seconds."""

    def __init__(self, answer: _Found) -> None:
        super().__init__()
        self._answer = answer

    def run(self) -> None:
        """Look, and tell."""
        self._answer.found.emit(choices())


class BackendBox(QWidget):
    """The backend selector at the right end of the toolbar (objectName "backend")."""

    def __init__(self, session: Session) -> None:
        """Offer the CPU at once and look for a GPU when the list is first opened."""
        super().__init__()
        self._session = session
        self._choices = {"cpu": BackendChoice("cpu", "CPU · NumPy", True)}
        self._answer = _Found()
        self._answer.found.connect(self._on_found)
        self._asked = False
        caption = QLabel(tr("Backend"))
        caption.setProperty("look", "small")
        self.box = _Box(self._look)
        self.box.setObjectName("backend")
        self.box.setAccessibleName(tr("Backend"))
        self.box.setToolTip(tr("Where the network is calculated: CPU or GPU"))
        caption.setBuddy(self.box)
        self.box.activated.connect(lambda _: self._take(str(self.box.currentData())))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(caption)
        column.addWidget(self.box)
        self._fill()
        session.training.backend_chosen.connect(self._on_chosen)
        session.training.backend = settings.backend()
        if session.training.backend != "cpu":
            self._look()
        settings.notifier().changed.connect(self._on_setting)

    def _on_setting(self, key: str) -> None:
        if key == "backend" and settings.backend() != self._session.training.backend:
            self._take(settings.backend())

    def choose(self, kind: str) -> None:
        """Take "cpu" or "gpu", as if the user had picked it."""
        self._take(kind)

    def _look(self) -> None:
        if not self._asked:
            self._asked = True
            QThreadPool.globalInstance().start(_Probe(self._answer))

    def _on_found(self, found: tuple[BackendChoice, ...]) -> None:
        self._choices = {choice.kind: choice for choice in found}
        self._fill()
        if self.box.view().isVisible():  # the open list is as wide as what it offered before
            self.box.hidePopup()
            self.box.showPopup()
        self._take(self._session.training.backend)

    def _fill(self) -> None:
        current = self._session.training.backend
        self.box.clear()
        for kind in ("cpu", "gpu"):
            choice = self._choices.get(kind, BackendChoice("gpu", tr("GPU · look for it"), True))
            self.box.addItem(choice.label, kind)
            self.box.setItemData(self.box.count() - 1, choice.reason or choice.label, Qt.ItemDataRole.ToolTipRole)
        self.box.setCurrentIndex(self.box.findData(current))
        view = self.box.view()
        view.setMinimumWidth(view.sizeHintForColumn(0) + 12)

    def _take(self, kind: str) -> None:
        """Use a backend; where it is not usable, say why and stay on the CPU."""
        if kind not in self._choices:
            self._session.training.backend = kind
            self._look()
            return
        choice = self._choices[kind]
        if choice.reason:
            self._session.tell(choice.reason)
        self._session.training.backend = kind if choice.usable else "cpu"
        settings.set_backend(self._session.training.backend)
        self.box.setCurrentIndex(self.box.findData(self._session.training.backend))

    def _on_chosen(self, label: str, note: str) -> None:
        self.box.setToolTip(tr("Training runs on {label}", label=label))
        if note:
            self._session.tell(note)
            self._take("cpu")


class _Box(QComboBox):
    """A list that looks for what it offers when it is opened."""

    def __init__(self, opened: object) -> None:
        super().__init__()
        self._opened = opened
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def showPopup(self) -> None:
        """Look first, then show."""
        self._opened()  # type: ignore[operator]
        super().showPopup()
