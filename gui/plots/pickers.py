"""Plots in which something can be chosen: a line of small drop-down buttons under the heading."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from core.language import tr
from gui import theme
from gui.plots import base, look
from gui.scaling import follow, px
from gui.tokens import GAP, NOTE

WIDEST = 190
HEIGHT = 20


class Picker(QToolButton):
    """Shows what is chosen; a click, Space or ↓ opens the list.

    `wanted` is what the user chose, "" as long as it is left to the plot; `current` is what is on show.
    """

    chosen = Signal(str)
    offered = Signal()

    def __init__(self, name: str, what: str, tip: str, parent: QWidget) -> None:
        """Offer nothing yet; `what` is its name for screen readers."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(what)
        self.setToolTip(tip)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        follow(self, lambda: self.setFont(look.small_font(NOTE)))
        self._what, self._choices, self.current, self.wanted = what, dict[str, str](), "", ""
        self.clicked.connect(self.open_list)

    def offer(self, choices: Mapping[str, str], current: str) -> None:
        """Offer `choices`, value → label, with `current` on show; nobody is told. One choice alone hides the button."""
        if choices == self._choices and current == self.current:
            return
        self._choices, self.current = dict(choices), current
        words = choices.get(current, "")
        self.setText(f"{words} ▾")
        self.setAccessibleDescription(words)
        self.updateGeometry()
        self.offered.emit()

    @property
    def what(self) -> str:
        """What is chosen, in words."""
        return self._what

    @property
    def is_wanted(self) -> bool:
        """Whether there is something to choose."""
        return len(self._choices) > 1

    @property
    def choices(self) -> Mapping[str, str]:
        """What is offered."""
        return self._choices

    def choose(self, value: str) -> None:
        """Choose as a click in the list does."""
        if value != self.wanted or value != self.current:
            self.wanted = value
            self.offer(self._choices, value)
            self.chosen.emit(value)

    def open_list(self) -> None:
        """Show the list of choices."""
        menu = self.fill(QMenu(self))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def fill(self, menu: QMenu) -> QMenu:
        """Put the choices into a menu."""
        for value, label in self._choices.items():
            action = menu.addAction(label.replace("&", "&&"))
            action.setObjectName(f"{self.objectName()}.{value}")
            self._mark(action, value)
            action.triggered.connect(lambda _=False, value=value: self.choose(value))
        return menu

    def _mark(self, action: QAction, value: str) -> None:
        action.setCheckable(True)
        action.setChecked(value == self.current)

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(min(QFontMetrics(self.font()).horizontalAdvance(self.text()) + 10, WIDEST), px(HEIGHT))

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words, cut with "…" where there is no room."""
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(theme.color("accent" if self.underMouse() or self.hasFocus() else "text"))
        words = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.width() - 4)
        painter.drawText(self.rect().adjusted(2, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), words)


class Choosing(base.Plot):
    """A plot with a line of pickers; put before a plot's other bases it gives that plot one.

    Where they have no room, one button stands for all: its menu has them as submenus, as the plot's own menu does.
    """

    def begin_bar(self) -> None:
        """Make the line; to be called once the plot itself is made."""
        self.bar = QWidget(self)
        self.bar_lines = QVBoxLayout(self.bar)
        self.bar_lines.setContentsMargins(0, 0, 0, 3)
        self.bar_lines.setSpacing(1)
        self.bar_row, self.second_row = QHBoxLayout(), QHBoxLayout()
        for row in (self.bar_row, self.second_row):
            row.setSpacing(GAP)
            row.addStretch(1)
            self.bar_lines.addLayout(row)
        column = self.layout()
        assert column is not None
        column.setSpacing(0)
        column.insertWidget(1, self.bar)  # type: ignore[attr-defined]
        self._pickers: list[tuple[Picker, bool]] = []
        self.all = look.TextButton(f"{self.objectName()}.choices", tr("Choose ▾"), self.bar)
        self.all.setAccessibleName(tr("What is shown"))
        self.all.setToolTip(tr("Choose what this plot shows"))
        self.all.clicked.connect(self._open_all)
        self.all.hide()
        self.bar_row.insertWidget(0, self.all, 0, Qt.AlignmentFlag.AlignVCenter)
        self._fit_later = QTimer(self, singleShot=True, interval=0)
        self._fit_later.timeout.connect(self._fit_pickers)

    def picker(self, name: str, what: str, tip: str, second: bool = False, asks: bool = True) -> Picker:
        """Add a drop-down button named "<plot>.<name>", to the `second` line or the first.

        What is chosen makes the plot ask again, where it `asks`.
        """
        made = Picker(f"{self.objectName()}.{name}", what, tip, self.bar)
        if asks:
            made.chosen.connect(lambda _: self.asked.emit())
        row = self.second_row if second else self.bar_row
        row.insertWidget(row.count() - 1, made)
        made.hide()
        made.offered.connect(self._fit_pickers)
        self._pickers.append((made, second))
        return made

    def _fit_pickers(self) -> None:
        """Show the pickers, or one button for all where they would be cut."""
        wanted = [(picker, second) for picker, second in self._pickers if picker.is_wanted]
        fits = all(self._width(second, wanted) <= self.width() for second in (False, True))
        for picker, _ in self._pickers:
            picker.setVisible(fits and picker.is_wanted)
        self.all.setVisible(not fits)
        self.bar_changed()

    def _width(self, second: bool, wanted: list[tuple[Picker, bool]]) -> int:
        """Give the room that a line of pickers wants, with the buttons that stand beside them."""
        mine = [picker.sizeHint().width() for picker, place in wanted if place == second]
        row = self.second_row if second else self.bar_row
        items = (row.itemAt(n) for n in range(row.count()))
        others = [item.widget() for item in items if item is not None]
        known = {picker for picker, _ in self._pickers} | {self.all}
        mine += [w.sizeHint().width() for w in others if w is not None and w not in known and not w.isHidden()]
        return sum(mine) + GAP * (len(mine) + 1)

    def _open_all(self) -> None:
        menu = QMenu(self)
        self.add_choices(menu)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.all.mapToGlobal(self.all.rect().bottomLeft()))

    def add_choices(self, menu: QMenu) -> None:  # noqa: D102
        for picker, _ in self._pickers:
            if picker.is_wanted:
                picker.fill(menu.addMenu(picker.what))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        self._fit_later.start()

    def event(self, event: QEvent) -> bool:  # noqa: D102
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.bar_changed()
        return done

    def bar_changed(self) -> None:
        """The line of pickers may be higher or lower now."""
        self.update()

    def area(self) -> QRectF:  # noqa: D102
        taken = self.bar.sizeHint().height() if hasattr(self, "bar") and not self.bar.isHidden() else 0
        return super().area().adjusted(0, taken, 0, 0)
