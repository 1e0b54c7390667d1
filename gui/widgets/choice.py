"""A drop-down list of named choices."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from gui.scaling import px
from gui.widgets.number_edit import FIELD_WIDTH

_WIDEST = 208
_AROUND = 32
"""Pixels of the style sheet's edges and of the arrow."""
_MEASURED = 40
"""Labels that are measured; Qt alone takes the edges of before the style sheet into account."""


class Choice(QComboBox):
    """Shows labels, speaks of values; `chosen` tells when the user picks another one.

    The wheel scrolls the panel instead of changing a setting by accident.
    """

    chosen = Signal(str)

    def __init__(self, object_name: str, choices: Mapping[str, str], parent: QWidget | None = None) -> None:
        """Offer `choices`, value → label; the first one is on."""
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._hint, self._room = "", 0
        self.set_choices(choices)
        self.currentIndexChanged.connect(lambda _: self._show_new())
        self.activated.connect(lambda _: self._picked())

    def set_choices(self, choices: Mapping[str, str]) -> None:
        """Offer others; the present choice stays where it is among them. Nobody is told."""
        kept = self.current() if self.count() else ""
        self.clear()
        for value, label in choices.items():
            self.addItem(label, value)
            self.setItemData(self.count() - 1, label, Qt.ItemDataRole.ToolTipRole)
        self._last = self.current()
        if kept in choices:
            self.choose(kept)

    def current(self) -> str:
        """Give the value that is on, "" where there is nothing to choose."""
        return self.currentData() or ""

    def choose(self, value: str) -> None:
        """Put `value` on without telling anyone.

        Raises:
            ValueError: when it is not among the choices.
        """
        at = self.findData(value)
        if at < 0:
            raise ValueError(f"{value!r} is not among the choices of {self.objectName()}.")
        self.setCurrentIndex(at)
        self._last = value

    def disable(self, reasons: Mapping[str, str]) -> None:
        """Keep the choices named in `reasons` from being picked and say why; all others can be picked."""
        model = self.model()
        for at in range(self.count()):
            reason = reasons.get(self.itemData(at), "")
            item = model.item(at) if isinstance(model, QStandardItemModel) else None
            if item is not None:
                item.setEnabled(not reason)
            self.setItemData(at, reason or self.itemText(at), Qt.ItemDataRole.ToolTipRole)

    def sizeHint(self) -> QSize:
        """Be as wide as a number field, wider where a label needs it, but never wider than a side panel."""
        wanted, most = super().sizeHint(), px(_WIDEST)
        labels = (self.itemText(at) for at in range(min(self.count(), _MEASURED)))
        widest = max((self._needs(label) for label in labels), default=0)
        if self._room:
            most = min(most, max(self._room, self._needs(self.currentText())))
        return QSize(max(min(max(wanted.width(), widest), most), px(FIELD_WIDTH)), wanted.height())

    def _needs(self, label: str) -> int:
        return self.fontMetrics().horizontalAdvance(label) + _AROUND + 2

    def spare(self, room: int) -> None:
        """Leave what stands beside it its room where the choice that is on fits into `room` pixels."""
        if room != self._room:
            self._room = room
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Let no layout cut a label off."""
        return self.sizeHint()

    def setToolTip(self, hint: str) -> None:
        """Explain the choice; where its label is cut, the tooltip has all of it."""
        self._hint = hint
        self._tell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find out whether the label fits."""
        super().resizeEvent(event)
        self._tell()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Cut a label that finds no room with "…"; Qt alone would cut it in the middle of a letter."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self.shown()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def shown(self) -> str:
        """Give the label as far as it fits."""
        room = self.width() - _AROUND
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)

    def _show_new(self) -> None:
        self._tell()
        if self._room:
            self.updateGeometry()

    def _tell(self) -> None:
        whole = self.currentText() if self.shown() != self.currentText() else ""
        super().setToolTip("\n".join(part for part in (whole, self._hint) if part))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what is around."""
        event.ignore()

    def _picked(self) -> None:
        if self.current() != self._last:
            self._last = self.current()
            self.chosen.emit(self._last)
