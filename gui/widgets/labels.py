"""Writing: a label that shortens itself, a state pill, a captioned value."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QStyleOption, QVBoxLayout, QWidget

from gui import theme
from gui.tokens import GAP

_DOT = 8


class ElidedLabel(QLabel):
    """A label that writes "…" where room is missing; the tooltip then holds the whole text."""

    def __init__(self, text: str = "", mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> None:
        """Show `text`, shortened at the place that `mode` says."""
        super().__init__(text)
        self._mode = mode
        self._hint = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(text)
        self._tell()

    def setToolTip(self, hint: str) -> None:
        """Explain the text in the tooltip; the whole text stands before it while it is shortened."""
        self._hint = hint
        self._tell()

    def shown(self) -> str:
        """Give the text as far as it fits."""
        metrics = self.fontMetrics()
        return metrics.elidedText(self._cased(), self._mode, self.contentsRect().width())

    def minimumSizeHint(self) -> QSize:
        """Be content with a few letters."""
        return QSize(
            min(super().sizeHint().width(), self.fontMetrics().averageCharWidth() * 5),
            super().sizeHint().height(),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find out whether the text fits."""
        super().resizeEvent(event)
        self._tell()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Write what fits."""
        painter = QPainter(self)
        option = QStyleOption()
        option.initFrom(self)
        style = self.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        painter.setFont(self.font())
        style.drawItemText(
            painter, self.contentsRect(), int(self.alignment()), option.palette, self.isEnabled(),
            self.shown(), self.foregroundRole(),
        )  # fmt: skip

    def _cased(self) -> str:
        """Measure capitals as such: they are wider than the letters that they are made of."""
        capitals = self.font().capitalization() == QFont.Capitalization.AllUppercase
        return self.text().upper() if capitals else self.text()

    def _tell(self) -> None:
        whole = self.text() if self.shown() != self._cased() else ""
        super().setToolTip("\n".join(part for part in (whole, self._hint) if part))


class Pill(QLabel):
    """A short state with a coloured dot, e.g. ● training."""

    def __init__(self, text: str = "", tone: str = "muted", object_name: str = "") -> None:
        """Show `text`; `tone` is a colour token such as "good", "warning", "bad", "accent"."""
        super().__init__()
        self.tone = tone
        self.setObjectName(object_name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setContentsMargins(_DOT + 6, 0, 0, 0)
        theme.notifier().changed.connect(self.update)
        self.set(text, tone)

    def set(self, text: str, tone: str = "") -> None:
        """Show another state."""
        self.tone = tone or self.tone
        self.setText(text)
        self.setAccessibleName(text)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dot before the text."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(self.tone))
        painter.drawEllipse(QRectF(1, (self.height() - _DOT) / 2, _DOT, _DOT))


class Stat(QWidget):
    """A number with a small caption above it."""

    def __init__(self, caption: str, object_name: str, tooltip: str = "") -> None:
        """Show `caption` and, until told better, "?"."""
        super().__init__()
        self.setObjectName(object_name)
        self._caption, self._value = QLabel(caption), QLabel("?")
        self._caption.setProperty("look", "small")
        self._value.setProperty("look", "value")
        self._value.setObjectName(f"{object_name}.value")
        self._value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setToolTip(tooltip or caption)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, 0, GAP, 0)
        column.setSpacing(1)
        column.addWidget(self._caption)
        column.addWidget(self._value)
        self.set("?")

    def text(self) -> str:
        """Give what the value says."""
        return self._value.text()

    def set(self, text: str, tooltip: str = "") -> None:
        """Show another value; the room for it never shrinks, so that its neighbours stand still."""
        if tooltip:
            self.setToolTip(tooltip)
        if text == self._value.text() and self.accessibleName():
            return
        self._value.setText(text)
        self._value.setMinimumWidth(max(self._value.minimumWidth(), min(self._value.sizeHint().width(), 160)))
        self.setAccessibleName(f"{self._caption.text()}: {text}")

    def set_stale(self, stale: bool) -> None:
        """Show in grey italics that the value belongs to something that has changed since."""
        theme.set_look(self._value, "stale" if stale else "value")

    def set_caption(self, caption: str) -> None:
        """Name the value differently."""
        self._caption.setText(caption)
        self.setAccessibleName(f"{caption}: {self.text()}")
