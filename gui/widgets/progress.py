"""How far long work has come."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from core.language import tr
from gui import icons
from gui.scaling import follow, px
from gui.tokens import GAP
from gui.widgets.labels import ElidedLabel

_PARTS = 1000
WIDE, SLIM = 160, 64
"""Pixels of the bar."""


def time_left(seconds: float | None) -> str:
    """Write a duration as a person would, e.g. "40 s left", "3 h 5 min left"; "" where it is not known."""
    if seconds is None:
        return ""
    if seconds < 1:
        return tr("less than 1 s left")
    if seconds < 90:
        return tr("{seconds:.0f} s left", seconds=seconds)
    minutes = round(seconds / 60)
    return (
        tr("{minutes} min left", minutes=minutes)
        if minutes < 90
        else tr("{minutes} h {minutes2} min left", minutes=minutes // 60, minutes2=minutes % 60)
    )


class ProgressStrip(QWidget):
    """Label, thin bar, time left and Cancel in one line; hidden while nothing is under way."""

    cancelled = Signal()

    def __init__(self, object_name: str = "progress") -> None:
        """Start hidden."""
        super().__init__()
        self.setObjectName(object_name)
        self._slim = False
        self._label, self._left = ElidedLabel(), QLabel()
        self._label.setMinimumWidth(self.fontMetrics().horizontalAdvance(tr("epoch 1000 of 1000")))
        self._bar, self._cancel = QProgressBar(), QToolButton()
        self._set_up_bar(object_name)
        self._set_up_cancel(object_name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for part in (self._label, self._bar, self._left, self._cancel):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        self.hide()

    def show_progress(
        self,
        text: str,
        done: float,
        total: float,
        seconds_left: float | None = None,
        cancellable: bool = True,
    ) -> None:
        """Show that `done` of `total` is finished; 0 as `total` means that nobody knows how much it is."""
        part = min(max(done / total, 0.0), 1.0) if total > 0 else 0.0
        self._label.setText(text)
        self._bar.setValue(round(part * _PARTS))
        self._bar.setVisible(total > 0)
        self._left.setText(time_left(seconds_left))
        self._left.setVisible(seconds_left is not None)
        self._cancel.setVisible(cancellable)
        self._cancel.setEnabled(True)
        self.setAccessibleName(f"{text}, {part:.0%}")
        self.show()

    def set_slim(self, slim: bool) -> None:
        """Draw a shorter bar, where another strip stands beside this one."""
        if slim != self._slim:
            self._slim = slim
            self._fit()

    def _fit(self) -> None:
        self._bar.setFixedWidth(px(SLIM if self._slim else WIDE))

    def finish(self) -> None:
        """Hide the strip: the work is done or cancelled."""
        self.hide()

    def text(self) -> str:
        """Give the label."""
        return self._label.text()

    def fraction(self) -> float:
        """Give how much is done, 0 to 1."""
        return self._bar.value() / _PARTS

    def _set_up_bar(self, object_name: str) -> None:
        self._bar.setObjectName(f"{object_name}.bar")
        self._bar.setRange(0, _PARTS)
        self._bar.setTextVisible(False)
        follow(self._bar, self._fit)
        self._bar.setAccessibleName(tr("Progress"))
        self._bar.setToolTip(tr("How much is done"))
        self._left.setObjectName(f"{object_name}.left")
        self._left.setProperty("look", "muted")
        self._label.setObjectName(f"{object_name}.label")

    def _set_up_cancel(self, object_name: str) -> None:
        self._cancel.setObjectName(f"{object_name}.cancel")
        self._cancel.setProperty("look", "flat")
        self._cancel.setText(tr("Cancel"))
        self._cancel.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._cancel.setToolTip(tr("End this work; what was finished is kept"))
        self._cancel.setAccessibleName(tr("Cancel"))
        icons.bind(self._cancel, "close")
        self._cancel.clicked.connect(self._cancelled)

    def _cancelled(self) -> None:
        self._cancel.setEnabled(False)
        self.cancelled.emit()
