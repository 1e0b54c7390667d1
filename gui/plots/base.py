"""What all plots share: header, frame, plain words while there is nothing to see, menu, theme, accessibility.

pyqtgraph costs a good part of a second to import, so nothing here does: `gui.plots.canvas` alone names it.
The first curve that is drawn loads it, or ahead of that `preload()`, once the window stands.
"""

from __future__ import annotations

import importlib
import threading
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QToolButton,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from core.errors import UserError
from gui import theme
from gui.plots import export
from gui.tokens import GAP

if TYPE_CHECKING:
    from gui.plots.canvas import Canvas


def new_canvas(parent: QWidget) -> Canvas:
    """Make the pyqtgraph view that curves are drawn on; the first call loads pyqtgraph."""
    from gui.plots.canvas import Canvas

    return Canvas(parent)


def preload() -> threading.Thread:
    """Load pyqtgraph beside the living window; whoever needs it sooner waits for it as usual."""
    worker = threading.Thread(target=importlib.import_module, args=("gui.plots.canvas",), daemon=True)
    worker.start()
    return worker


def small_font(points: float = 8.0, bold: bool = False) -> QFont:
    """Give the font of ticks, legends and captions."""
    font = QFont()
    font.setPointSizeF(points)
    font.setBold(bold)
    return font


def small_capitals(font: QFont) -> QFont:
    """Give the font of headings: capitals, slightly spaced."""
    font.setCapitalization(QFont.Capitalization.AllUppercase)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.6)
    return font


def mix(one: QColor, other: QColor, share: float) -> QColor:
    """Blend: `share` 0 gives `one`, 1 gives `other`."""
    share = min(max(share, 0.0), 1.0)
    parts = (a + (b - a) * share for a, b in zip(_parts(one), _parts(other), strict=True))
    return QColor(*(round(part) for part in parts))


def _parts(color: QColor) -> tuple[int, int, int]:
    return color.red(), color.green(), color.blue()


def readable(ground: QColor) -> QColor:
    """Give the theme's writing or background colour, whichever reads better on `ground`."""
    return max(theme.color("text"), theme.color("canvas"), key=lambda c: contrast(c, ground))


def contrast(one: QColor, other: QColor) -> float:
    """Give the contrast ratio of two colours, from 1 (none) to 21."""
    bright, dark = sorted((_luminance(one.rgb()), _luminance(other.rgb())), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


@lru_cache(maxsize=512)
def _luminance(rgb: int) -> float:
    parts = [part / 255 for part in _parts(QColor(rgb))]
    linear = [v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


class Heading(QLabel):
    """Words in small capitals, cut with "…" rather than widening the panel; `least` pixels always stay."""

    def __init__(self, name: str, words: str, least: int, parent: QWidget) -> None:
        """Make it."""
        super().__init__(words, parent)
        self.least = least
        self.setObjectName(name)
        self.setProperty("look", "section")
        self.setFont(small_capitals(self.font()))

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        return QSize(min(self.least, super().sizeHint().width()), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        painter.setPen(theme.color("muted"))
        words = self.fontMetrics().elidedText(self.text().upper(), Qt.TextElideMode.ElideRight, self.width() + 1)
        painter.drawText(self.rect(), int(self.alignment()), words)


class TextButton(QToolButton):
    """A button in a heading: plain small capitals that light up under the pointer."""

    def __init__(self, name: str, words: str, parent: QWidget) -> None:
        """Make it; `words` can change."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFont(small_capitals(small_font(bold=True)))
        self.setText(words)

    def sizeHint(self) -> QSize:  # noqa: D102
        metrics = QFontMetrics(small_capitals(small_font(bold=True)))
        return QSize(metrics.horizontalAdvance(self.text().upper()) + 8, metrics.height() + 2)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        painter.setFont(small_capitals(small_font(bold=True)))
        painter.setPen(theme.color("accent" if self.underMouse() or self.hasFocus() else "muted"))
        painter.drawText(
            self.rect(), int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), self.text().upper()
        )


class Plot(QWidget):
    """A titled picture of numbers. Until the first numbers come it says in plain words how to get them.

    Children are "<name>.title" and "<name>.note"; the menu's entries "<name>.reset", ".copy", ".png", ".svg" and
    ".csv".
    """

    problem = Signal(str)
    """One sentence for the window, e.g. when a file could not be written."""
    about = ""
    """What the picture means; shown over the heading."""
    hint = ""
    """How to look around in it."""
    zoomable = False

    def __init__(self, name: str, title: str, empty: str, parent: QWidget | None = None) -> None:
        """Start empty; `empty` says what to do to see something."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setAccessibleDescription(empty)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.empty_text = empty
        self.is_empty = True
        self._build_header(title)
        self.title.setToolTip(self.about)
        self.setWhatsThis(f"{self.about} {self.hint}".strip())
        theme.notifier().changed.connect(self.restyle)

    def _build_header(self, title: str) -> None:
        name = self.objectName()
        self.title, self.note = (
            Heading(f"{name}.title", title, 200, self),
            Heading(f"{name}.note", "", 0, self),
        )
        self.note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.header = QWidget(self)
        self.header_row = QHBoxLayout(self.header)
        self.header_row.setContentsMargins(0, 0, 0, 4)
        self.header_row.setSpacing(GAP)
        self.header_row.addWidget(self.title)
        self.header_row.addStretch(1)
        self.header_row.addWidget(self.note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.header)
        column.addStretch(1)

    def set_title(self, words: str) -> None:
        """Change the heading at the left."""
        self.title.setText(words)
        self.setAccessibleName(words)

    def set_note(self, words: str) -> None:
        """Change the small text at the right of the heading."""
        if self.note.text() != words:
            self.note.setText(words)

    def show_header(self, visible: bool) -> None:
        """Hide the heading where the surroundings have one already."""
        self.header.setVisible(visible)

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(320, 180)

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        return QSize(140, 90)

    def area(self) -> QRectF:
        """Give the rectangle below the heading, in pixels."""
        top = 0 if self.header.isHidden() else self.header.sizeHint().height()
        return QRectF(self.rect()).adjusted(0, top, 0, 0)

    # Numbers in, picture out.

    def filled(self, description: str) -> None:
        """Say that there is something to see, and what (read aloud by screen readers)."""
        self.is_empty = False
        self.describe(description)
        self.update()

    def clear(self, empty: str | None = None) -> None:
        """Go back to the plain words, other ones if given."""
        self.empty_text = empty or self.empty_text
        self.is_empty = True
        self.set_note("")
        self.describe(self.empty_text)
        self.update()

    def describe(self, words: str) -> None:
        """Set the accessible description."""
        if self.accessibleDescription() != words:
            self.setAccessibleDescription(words)

    def table(self) -> export.Table:
        """Give the numbers shown, for the CSV file."""
        return (), ()

    def reset_view(self) -> None:
        """Show everything again, after zooming."""

    def restyle(self) -> None:
        """Draw with the colours of the theme in force."""
        self.update()

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Draw the numbers into `area`."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        if self.is_empty:
            paint_ground(painter, self.area(), self.hasFocus())
            paint_words(painter, self.area(), self.empty_text)
        else:
            self.paint(painter, self.area())
        painter.end()

    # Hovering, menu, files.

    def tip(self, position: QPoint) -> str:
        """Give the tooltip for a place; empty for none."""
        return ""

    def event(self, event: QEvent) -> bool:  # noqa: D102
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = "" if self.is_empty else self.tip(event.pos())
            if words:
                QToolTip.showText(event.globalPos(), words, self)
                return True
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: D102
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def menu(self) -> QMenu:
        """Make the right-click menu."""
        menu = QMenu(self)
        if self.zoomable:
            self._menu_entry(menu, "reset", "Reset view", self.reset_view)
            menu.addSeparator()
        self._menu_entry(menu, "copy", "Copy picture", lambda: export.copy(self))
        for kind in export.FILTERS:
            self._menu_entry(menu, kind, f"Save as {kind.upper()}…", lambda kind=kind: self._ask_and_save(kind))
        return menu

    def _menu_entry(self, menu: QMenu, name: str, words: str, act: Any) -> None:
        action = menu.addAction(words)
        action.setObjectName(f"{self.objectName()}.{name}")
        action.setEnabled(not self.is_empty)
        action.triggered.connect(lambda _checked=False: act())

    def _ask_and_save(self, kind: str) -> None:
        start = f"{self.accessibleName().lower().replace(' ', '-')}.{kind}"
        chosen, _ = QFileDialog.getSaveFileName(self, f"Save as {kind.upper()}", start, export.FILTERS[kind])
        if not chosen:
            return
        path = Path(chosen)
        try:
            self.save(path if path.suffix else path.with_suffix(f".{kind}"))
        except UserError as error:
            self.problem.emit(str(error))

    def save(self, path: Path) -> None:
        """Write the picture (.png, .svg) or its numbers (.csv).

        Raises:
            UserError: when the ending is another one or the file cannot be written.
        """
        export.save(self, self.table(), path)


def paint_ground(painter: QPainter, area: QRectF, focused: bool = False) -> None:
    """Fill `area` with the plot background and a thin border, brighter while it has the keyboard."""
    painter.setPen(QPen(theme.color("accent" if focused else "line"), 1))
    painter.setBrush(theme.color("canvas"))
    painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))


def paint_words(painter: QPainter, area: QRectF, words: str) -> None:
    """Write plain words into the middle of `area`."""
    painter.setPen(theme.color("muted"))
    painter.setFont(small_font(9.0))
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    painter.drawText(area.adjusted(GAP, GAP, -GAP, -GAP), int(flags), words)
