"""Plots that take seconds: a button asks for them, a thin bar tells how far they are, and Cancel ends that."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from core.language import tr
from gui.plots.pickers import Choosing
from gui.tokens import GAP
from gui.widgets import push_button
from gui.widgets.progress import time_left

PARTS = 1000


class ByHand(Choosing):
    """A plot with a button; put before a plot's other bases, and registered with `by_hand=True`."""

    def begin_asking(self, words: str, tip: str) -> None:
        """Add button, bar and Cancel to the line of pickers."""
        name = self.objectName()
        self.ask_button = push_button(f"{name}.calculate", words, tip, self.asked.emit)
        self.stop_button = push_button(
            f"{name}.cancel", tr("Cancel"), tr("End this; what was drawn before stays"), self._stop
        )
        self.progress_bar = QProgressBar(self.bar)
        self.progress_bar.setObjectName(f"{name}.progress")
        self.progress_bar.setAccessibleName(tr("Progress"))
        self.progress_bar.setToolTip(tr("How much is done"))
        self.progress_bar.setRange(0, PARTS)
        self.progress_bar.setTextVisible(False)
        self.progress_bar.setFixedHeight(6)
        self.progress_bar.setMinimumWidth(50)
        self.left = QLabel(self.bar)
        self.left.setObjectName(f"{name}.left")
        self.left.setProperty("look", "muted")
        self.working = QWidget(self.bar)
        line = QHBoxLayout(self.working)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GAP)
        for widget, stretch in ((self.progress_bar, 1), (self.left, 0), (self.stop_button, 0)):
            line.addWidget(widget, stretch)
        self.bar_row.addWidget(self.ask_button)
        self.bar_row.addWidget(self.working, 4)
        self.working.hide()

    def _stop(self) -> None:
        self.given_up.emit()

    def work_goes_on(self, on: bool) -> None:  # noqa: D102
        self.working.setVisible(on)
        self.ask_button.setVisible(not on)
        self.progress_bar.setValue(0)
        self.left.setText("")

    def work_at(self, share: float, left: object) -> None:  # noqa: D102
        self.progress_bar.setValue(round(share * PARTS))
        self.left.setText(time_left(left if isinstance(left, float) else None))
