"""What can be chosen in every plot of curves: axes, smoothing, which curves are drawn; by menu and by key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QActionGroup, QKeyEvent
from PySide6.QtWidgets import QMenu

from core.language import tr
from gui.plots import xy
from gui.plots.ruler import AXES, Ruler

SMOOTHINGS = (0.0, 0.6, 0.9, 0.97, 0.99, 0.997)
"""Weights of what was before in the moving average; 0 draws the values themselves."""


class CurveChoices(xy.XYPlot):
    """Holds the choices and draws anew when one is made. `redraw` and `names` belong to the subclass."""

    hint = tr(
        "The wheel zooms, dragging moves, Home or a double click shows all again. A click on a name in "
        "the legend hides its curve. Keys: L logarithmic, S smoother, X what goes across."
    )
    can_turn = True
    """Whether the x axis can show something else than epochs."""

    def __init__(self, name: str, title: str, empty: str) -> None:
        """Start with epochs across, nothing smoothed, all drawn."""
        super().__init__(name, title, empty)
        self.wants_log = self.wants_log_x = False
        self.smoothing, self.axis = 0.0, "epoch"
        self.ruler: Ruler | None = None
        self.hidden: frozenset[str] = frozenset()

    def names(self) -> list[str]:
        """Give the names of all curves."""
        return []

    def redraw(self) -> None:
        """Draw what is there once more."""

    def set_log(self, on: bool) -> None:
        """Choose the logarithmic or the plain y axis."""
        self._choose(wants_log=on)

    def set_log_x(self, on: bool) -> None:
        """Choose the logarithmic or the plain x axis."""
        self._choose(wants_log_x=on)

    def set_smoothing(self, weight: float) -> None:
        """Draw moving averages, the values faintly behind; see `core.curves.smoothed`."""
        self._choose(smoothing=weight)

    def set_axis(self, axis: str) -> None:
        """Choose what goes across, one of `AXES`."""
        self._choose(axis=axis)

    def set_hidden(self, name: str, on: bool) -> None:
        """Hide one curve or show it again."""
        self._choose(hidden=self.hidden | {name} if on else self.hidden - {name})

    def _choose(self, **what: object) -> None:
        for name, value in what.items():
            setattr(self, name, value)
        self.zoomed = False
        if not self.is_empty:
            self.redraw()

    def add_choices(self, menu: QMenu) -> None:
        """Add axes, smoothing and curves."""
        menu.addSeparator()
        self._switch(menu, "log", tr("Logarithmic upwards"), self.wants_log, self.set_log)
        self._switch(menu, "log_x", tr("Logarithmic across"), self.wants_log_x, self.set_log_x)
        if self.can_turn:
            across = self._submenu(menu, "axis", tr("Across"))
            for kind, axis in AXES.items():
                self._one_of(across, f"axis.{kind}", axis.label, kind == self.axis, self._turner(kind))
        smooth = self._submenu(menu, "smooth", tr("Smoothing"))
        for weight in SMOOTHINGS:
            words = tr("{weight:g} of what was before", weight=weight) if weight else tr("Off")
            self._one_of(smooth, f"smooth.{weight:g}", words, weight == self.smoothing, self._smoother(weight))
        if len(self.names()) > 1:
            curves = self._submenu(menu, "curves", tr("Curves"))
            for name in self.names():
                self._switch(curves, f"curve.{name}", name, name not in self.hidden, self._hider(name))

    def _smoother(self, weight: float) -> Callable[[], None]:
        return lambda: self.set_smoothing(weight)

    def _turner(self, axis: str) -> Callable[[], None]:
        return lambda: self.set_axis(axis)

    def _hider(self, name: str) -> Callable[[bool], None]:
        return lambda on: self.set_hidden(name, not on)

    def _submenu(self, menu: QMenu, name: str, words: str) -> QMenu:
        made = menu.addMenu(words)
        made.setObjectName(f"{self.objectName()}.menu.{name}")
        made.menuAction().setObjectName(made.objectName())
        made.setEnabled(not self.is_empty)
        return made

    def _switch(self, menu: QMenu, name: str, words: str, on: bool, act: Callable[[bool], None]) -> None:
        action = menu.addAction(words)
        action.setObjectName(f"{self.objectName()}.choose.{name}")
        action.setCheckable(True)
        action.setChecked(on)
        action.setEnabled(not self.is_empty)
        action.toggled.connect(act)

    def _one_of(self, menu: QMenu, name: str, words: str, on: bool, act: Callable[[], None]) -> None:
        action = menu.addAction(words)
        action.setObjectName(f"{self.objectName()}.choose.{name}")
        action.setCheckable(True)
        action.setChecked(on)
        group = menu.findChild(QActionGroup) or QActionGroup(menu)
        group.addAction(action)
        action.triggered.connect(lambda _=False: act())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        key, plain = event.key(), event.modifiers() == Qt.KeyboardModifier.NoModifier
        if self.is_empty or not plain or key not in (Qt.Key.Key_L, Qt.Key.Key_S, Qt.Key.Key_X):
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_L:
            self.set_log(not self.wants_log)
        elif key == Qt.Key.Key_S:
            self.set_smoothing(SMOOTHINGS[(SMOOTHINGS.index(self.smoothing) + 1) % len(SMOOTHINGS)])
        elif self.can_turn:
            kinds = list(AXES)
            self.set_axis(kinds[(kinds.index(self.axis) + 1) % len(kinds)])
