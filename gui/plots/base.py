"""What all plots share: header, frame, plain words while there is nothing to see, menu, theme, accessibility.

pyqtgraph costs a good part of a second to import, so nothing here does: `gui.plots.canvas` alone names it.
The first curve that is drawn loads it, or ahead of that `gui.plots.loading`, once the window stands.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QEvent, QMimeData, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QMenu,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from core.errors import UserError
from core.language import tr
from gui import theme
from gui.access import focus_moved, say
from gui.bubble import tell_over
from gui.carry import pictures
from gui.plots import export, look
from gui.plots.look import TextButton as TextButton
from gui.plots.parts import PlotParts
from gui.safety import elsewhere
from gui.tokens import GAP

if TYPE_CHECKING:
    from gui.plots.canvas import Canvas


LINES = {
    Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -10, Qt.Key.Key_PageDown: 10,
    Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Home: -(10**9), Qt.Key.Key_End: 10**9,
}  # fmt: skip
"""Key → how many lines of the numbers shown it goes on; a plot may have a better use for some of them."""
PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


def new_canvas(parent: QWidget) -> Canvas:
    """Make the pyqtgraph view that curves are drawn on; the first call loads pyqtgraph."""
    from gui.plots.canvas import Canvas

    return Canvas(parent)


class Plot(QWidget):
    """A titled picture of numbers. Until the first numbers come it says in plain words how to get them.

    Children are "<name>.title" and "<name>.note"; the menu's entries "<name>.reset", ".copy", ".png", ".svg" and
    ".csv".
    """

    problem = Signal(str)
    """One sentence for the window, e.g. when a file could not be written."""
    rows_clicked = Signal(str, object)
    """What was clicked, in words, and the numbers of its rows in the data: they are shown in a list."""
    moment_clicked = Signal(int)
    """After how many updates the moment is that the user wants to go to."""
    unit_clicked = Signal(str, int)
    """Layer and number of a unit that the user wants to see in the diagram."""
    row_chosen = Signal(int)
    """Number of the row that the user wants to see, in the diagram and in all plots of one row."""
    given_up = Signal()
    """The user does not want to wait for what is calculated for it."""
    asked = Signal()
    """It wants to be drawn, or asked, anew: `options()` are others, or it goes on after a pause."""
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
        self.empty_text = self.usual_words = empty
        self.is_empty = True
        self.paused = False
        self.share_done: float | None = None
        self.extend_menu: Callable[[QMenu], None] = lambda menu: None
        self._parts = PlotParts(self)
        self._build_header(title)
        self.title.setToolTip(self.about)
        self.setWhatsThis(f"{self.about} {self.hint}".strip())
        theme.notifier().changed.connect(self.restyle)

    def _build_header(self, title: str) -> None:
        name = self.objectName()
        self.title, self.note = (
            look.Heading(f"{name}.title", title, 200, self),
            look.Heading(f"{name}.note", "", 0, self),
        )
        self.note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.header = QWidget(self)
        self.header_row = QHBoxLayout(self.header)
        self.header_row.setContentsMargins(0, 0, 0, 4)
        self.header_row.setSpacing(GAP)
        self.header_row.addWidget(self.title)
        self.badge = look.Heading(f"{name}.paused", tr("paused"), 60, self)
        self.badge.setToolTip(tr("This plot keeps what it shows; its menu lets it go on"))
        self.badge.hide()
        self.header_row.addWidget(self.badge)
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
        self.is_empty, self.share_done = False, None
        self._parts.forget()
        self.describe(description)
        self.update()

    def clear(self, empty: str | None = None) -> None:
        """Go back to the plain words, other ones if given."""
        self.empty_text = empty or self.empty_text
        self.is_empty, self.share_done = True, None
        self.set_note("")
        self.describe(self.empty_text)
        self.update()

    def options(self) -> Any:
        """Give what the user chose in it, for `Question.options`; frozen values that can be compared."""
        return None

    def work_goes_on(self, on: bool) -> None:
        """Be told that something is calculated for it beside the window, or no longer."""

    def work_at(self, share: float, left: object) -> None:
        """Be told how far that is, from 0 to 1, and the seconds left or None; told in words while nothing is to see."""
        if self.is_empty:
            self.share_done = share
            self.update()

    def set_paused(self, on: bool) -> None:
        """Keep what is drawn while training goes on, or follow again."""
        if on != self.paused:
            self.paused = on
            self.badge.setVisible(on)
            if not on:
                self.asked.emit()

    def describe(self, words: str) -> None:
        """Set the accessible description."""
        if self.accessibleDescription() != words:
            self.setAccessibleDescription(words)

    def accessible_parts(self) -> PlotParts:
        """Give the numbers shown, line by line, for assistive programs."""
        return self._parts

    def read_line(self, line: int) -> None:
        """Show and say a line of the numbers shown."""
        self._parts.line = line
        focus_moved(self, line)
        self.tell(self._parts.name(line))

    def tell(self, words: str) -> None:
        """Say what keys have come upon, and show it over the picture."""
        say(self, words)
        tell_over(self, words)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: D102
        tell_over(self, "")
        super().focusOutEvent(event)

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
            look.paint_ground(painter, self.area(), self.hasFocus())
            working = (
                tr("Working it out: {share_done:.0%}", share_done=self.share_done)
                if self.share_done is not None
                else ""
            )
            look.paint_words(painter, self.area(), working or self.empty_text)
        else:
            self.paint(painter, self.area())
        painter.end()

    # Keys, hovering, menu, files.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the numbers line by line, and copy the picture."""
        lines = () if self.is_empty else self._parts.lines()
        turn = LINES.get(Qt.Key(event.key()))
        if event.matches(QKeySequence.StandardKey.Copy) and not self.is_empty:
            export.copy(self)
        elif turn is not None and lines and event.modifiers() in PLAIN:
            now = self._parts.line
            place = int(np.searchsorted(lines, now)) + turn if now is not None else 0
            self.read_line(int(lines[min(max(place, 0), len(lines) - 1)]))
        else:
            super().keyPressEvent(event)

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
            self._menu_entry(menu, "reset", tr("Reset view"), self.reset_view)
        words = tr("Go on") if self.paused else tr("Pause this plot")
        self._menu_entry(menu, "pause", words, lambda: self.set_paused(not self.paused))
        self.add_choices(menu)
        menu.addSeparator()
        self._menu_entry(menu, "copy", tr("Copy picture"), lambda: export.copy(self))
        self._menu_entry(menu, "copy_numbers", tr("Copy numbers"), lambda: export.copy_numbers(self.table()))
        for kind in export.FILTERS:
            self._menu_entry(
                menu, kind, tr("Save as {kind}…", kind=kind.upper()), lambda kind=kind: self._ask_and_save(kind)
            )
        self.extend_menu(menu)
        return menu

    def add_choices(self, menu: QMenu) -> None:
        """Add to the menu what can be chosen in this plot."""

    def _menu_entry(self, menu: QMenu, name: str, words: str, act: Any) -> None:
        action = menu.addAction(words)
        action.setObjectName(f"{self.objectName()}.{name}")
        action.setEnabled(not self.is_empty)
        action.triggered.connect(lambda _checked=False: act())

    def dragged(self) -> QMimeData | None:
        """Give the picture for other programs, None while there is none."""
        if self.is_empty:
            return None
        return pictures.with_files(pictures.widget_mime(self), self.accessibleName())

    def _ask_and_save(self, kind: str) -> None:
        start = f"{self.accessibleName().lower().replace(' ', '-')}.{kind}"
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("Save as {kind}", kind=kind.upper()), start, export.FILTERS[kind]
        )
        if not chosen:
            return
        path = Path(chosen)
        try:
            self.save(path if path.suffix else path.with_suffix(f".{kind}"))
        except UserError as error:
            self.problem.emit(str(error))
            elsewhere.offer(self, error, lambda: self._ask_and_save(kind))

    def save(self, path: Path) -> None:
        """Write the picture (.png, .svg, .pdf) or its numbers (.csv).

        Raises:
            UserError: when the ending is another one or the file cannot be written.
        """
        export.save(self, self.table(), path)
