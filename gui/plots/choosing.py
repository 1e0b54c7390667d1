"""A small button in a plot's heading that says what is on show and opens a menu of what else there is."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from core.evaluating.judged import PARTS, Judged
from gui import theme
from gui.plots.base import Plot
from gui.plots.look import TextButton, small_capitals, small_font

LONGEST = 18
NARROW = 300
"""In narrower plots all but the first chooser go into the menu alone."""


class Chooser(TextButton):
    """Shows a label, speaks of values; `chosen` tells when the user picks another one."""

    chosen = Signal(str)

    def __init__(self, name: str, about: str, parent: QWidget, choices: Mapping[str, str] | None = None) -> None:
        """Offer `choices`, value → label; the first one is on. With fewer than two it is hidden."""
        super().__init__(name, "", parent)
        self.about = about
        self.value = ""
        self.choices: dict[str, str] = {}
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.crowded = False
        self.clicked.connect(self._open)
        self.offer(choices or {})

    def offer(self, choices: Mapping[str, str]) -> None:
        """Offer others; what is on stays where it is among them. Nobody is told."""
        self.choices = dict(choices)
        if self.value not in self.choices:
            self.value = next(iter(self.choices), "")
        self._fit()
        self.say(self.choices.get(self.value, ""))

    def say(self, words: str) -> None:
        """Show other words than the label."""
        shown = words if len(words) <= LONGEST else f"{words[: LONGEST - 1]}…"
        if self.text() != shown:
            self.setText(shown)
            self.updateGeometry()
        self.setAccessibleName(f"{self.about}: {words}")
        self.setToolTip(f"{self.about}: {words}")

    def crowd(self, crowded: bool) -> None:
        """Leave the heading to others where there is little room; the plot's menu still has the choices."""
        if crowded != self.crowded:
            self.crowded = crowded
            self._fit()

    def _fit(self) -> None:
        self.setVisible(len(self.choices) > 1 and not self.crowded)

    def minimumSizeHint(self) -> QSize:
        """Give way to the title."""
        return QSize(min(self.sizeHint().width(), 30), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Write what fits."""
        painter = QPainter(self)
        painter.setFont(small_capitals(small_font(bold=True)))
        painter.setPen(theme.color("accent" if self.underMouse() or self.hasFocus() else "muted"))
        words = painter.fontMetrics().elidedText(self.text().upper(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), words)

    def choose(self, value: str) -> None:
        """Put `value` on and tell."""
        if value in self.choices and value != self.value:
            self.value = value
            self.say(self.choices[value])
            self.chosen.emit(value)

    def menu_of(self, parent: QWidget | None = None) -> QMenu:
        """Make the menu; the entries are "<name>.<value>"."""
        menu = QMenu(self.about, parent or self)
        group = QActionGroup(menu)
        for value, label in self.choices.items():
            action = menu.addAction(label)
            action.setObjectName(f"{self.objectName()}.{value}")
            action.setCheckable(True)
            action.setChecked(value == self.value)
            group.addAction(action)
            action.triggered.connect(lambda _=False, value=value: self.choose(value))
        return menu

    def _open(self) -> None:
        menu = self.menu_of()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))


class Choosers(QObject):
    """The choosers of one plot, in its heading as far as there is room and in its menu."""

    def __init__(self, plot: Plot, *choosers: Chooser) -> None:
        """Put them into the heading; the first one stays there however narrow the plot is."""
        super().__init__(plot)
        self._plot, self._all = plot, choosers
        for chooser in choosers:
            plot.header_row.addWidget(chooser)
        plot.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the plot's width."""
        if event.type() == QEvent.Type.Resize and isinstance(event, QResizeEvent):
            for chooser in self._all[1:]:
                chooser.crowd(event.size().width() < NARROW)
        return False

    def add_to(self, menu: QMenu) -> None:
        """Offer the choices in the plot's menu too: for the keyboard, and where the plot is narrow."""
        menu.addSeparator()
        for chooser in self._all:
            if len(chooser.choices) > 1:
                menu.addMenu(chooser.menu_of(menu)).setEnabled(not self._plot.is_empty)


class PartChooser(Chooser):
    """Whose rows are looked at; until the user picks a part it is the usual one."""

    def __init__(self, name: str, parent: QWidget) -> None:
        """Begin with the usual part."""
        super().__init__(f"{name}.part", "Whose rows", parent, {"": "usual part", **PARTS})

    def show_judged(self, judged: Judged) -> None:
        """Say whose rows are on show."""
        self.say(PARTS[judged.part])
