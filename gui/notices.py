"""Telling the desktop that long work has ended while its window is not in front."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from core import numbers
from core.history import COLUMNS
from core.language import tr
from core.project import Project
from gui import background, settings, windows
from gui.soon import soon

if TYPE_CHECKING:
    from gui.main_window import MainWindow

STAYS_MS = 15_000
"""How long the icon stays beside the clock for a message."""


class Notices(QObject):
    """Watches training and other long work of one window."""

    def __init__(self, window: MainWindow) -> None:
        """Serve `window`."""
        super().__init__(window)
        self._window = window
        self._began = monotonic()
        self._tray: QSystemTrayIcon | None = None
        training = window.session.training
        training.state_changed.connect(self._on_state)
        training.ended.connect(self._on_training_ended)
        background.desk().began.connect(self._on_began)

    def _on_state(self) -> None:
        if self._window.session.training.running:
            self._began = monotonic()

    def _on_training_ended(self, after: Project | None) -> None:
        if after is None:
            return
        curve, epoch = after.progress.curve, after.progress.epoch
        words = tr("{name}: epoch {epoch}", name=after.name, epoch=epoch)
        if len(curve):
            loss = numbers.text(float(curve[-1][COLUMNS.index("train_loss")]))
            words = tr("{name}: epoch {epoch}, loss {loss}", name=after.name, epoch=epoch, loss=loss)
        self.tell(tr("Training has ended"), words, monotonic() - self._began)

    def _on_began(self, work: background.Work) -> None:
        if work.after != background.LATER and work.label and work.belongs_to(self._window):
            work.ended.connect(self._on_work_ended)

    def _on_work_ended(self) -> None:
        work = self.sender()
        if isinstance(work, background.Work) and work.complete:
            self.tell(tr("Done"), work.label, monotonic() - work.started)

    def tell(self, title: str, words: str, seconds: float) -> None:
        """Tell it where it took long enough and nobody looks at the window."""
        least = settings.value("notify_seconds")
        if not least or seconds < least or in_front(self._window):
            return
        QApplication.alert(self._window)
        if QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages():
            tray = self._made()
            tray.show()
            tray.showMessage(title, words, QApplication.windowIcon(), STAYS_MS)
            soon(tray, tray.hide, STAYS_MS)

    def _made(self) -> QSystemTrayIcon:
        if self._tray is None:
            self._tray = QSystemTrayIcon(QApplication.windowIcon(), self)
            self._tray.setToolTip("Deepstep")
            self._tray.messageClicked.connect(lambda: windows.bring(self._window))
            self._tray.activated.connect(lambda _: windows.bring(self._window))
        return self._tray


def in_front(window: QWidget) -> bool:
    """Tell whether a window, or a dialog of it, has the keyboard."""
    place: QWidget | None = QApplication.activeWindow()
    while place is not None and place is not window:
        place = place.parentWidget()
    return place is window
