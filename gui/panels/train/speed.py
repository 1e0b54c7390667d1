"""How fast training goes, as a button with a menu."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar, QToolButton

from core.language import tr, tr_n
from core.pace import SPEEDS, words
from gui.keys.told import key_tip
from gui.session import Session

TIP = tr("How many updates a second training makes at most, also while it runs  (Ctrl+Shift+Up, Ctrl+Shift+Down)")


class SpeedButton(QToolButton):
    """Shows the speed; its menu offers the others."""

    def __init__(self, session: Session) -> None:
        """Follow `session`."""
        super().__init__()
        self._training, self._small = session.training, False
        self.setObjectName("train.speed")
        self.setProperty("look", "button")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        key_tip(self, TIP)
        self.setMenu(fill(QMenu(self), session))
        session.training.speed_changed.connect(self.refresh)
        self.refresh()

    def shrink(self, small: bool) -> None:
        """Leave the word out where room is short."""
        self._small = small
        self.refresh()

    def refresh(self) -> None:
        """Show the speed."""
        speed = words(self._training.speed)
        self.setText(f"{speed} ▾" if self._small else tr("Speed: {speed} ▾", speed=speed))
        self.setAccessibleName(tr("Speed of training: {speed}", speed=speed))


def fill(menu: QMenu, session: Session) -> QMenu:
    """Put every speed into a menu, the one in force ticked."""
    group = QActionGroup(menu)
    for rate in SPEEDS:
        name = (
            tr("as fast as it goes")
            if words(rate) == "max"
            else tr_n("{rate:g} update a second", "{rate:g} updates a second", 1 if rate <= 1 else 2, rate=rate)
        )
        action = menu.addAction(name[:1].upper() + name[1:])
        action.setObjectName(f"train.speed.{words(rate).removesuffix('/s')}")
        action.setCheckable(True)
        group.addAction(action)
        action.triggered.connect(_setter(session, rate))
    session.training.speed_changed.connect(lambda: _tick(menu, session))
    _tick(menu, session)
    return menu


def _setter(session: Session, rate: float) -> Callable[[bool], None]:
    def choose(_: bool = False) -> None:
        session.training.set_speed(rate)

    return choose


def _tick(menu: QMenu, session: Session) -> None:
    for action, rate in zip(menu.actions(), SPEEDS, strict=True):
        action.setChecked(rate == session.training.speed)


def fill_speed_menu(bar: QMenuBar, session: Session) -> None:
    """Put the speeds into the menu Train."""
    train = bar.findChild(QMenu, "menu.train")
    if isinstance(train, QMenu):
        menu = QMenu(tr("Speed"), train)
        menu.setObjectName("menu.train.speed")
        train.insertMenu(train.actions()[3], fill(menu, session))
