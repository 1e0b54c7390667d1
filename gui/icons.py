"""Line icons in the colours of the theme."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QByteArray, QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from gui import theme

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "icons"


def names() -> tuple[str, ...]:
    """List the icons that there are."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.svg")))


def icon(name: str, color: str = "text") -> QIcon:
    """Give icon `name` in the token `color` of the theme in force, with a paler disabled state.

    It keeps its colour when the theme changes; `bind` keeps up with the theme.
    """
    return _icon(name, theme.color(color).name(), theme.disabled_color().name())


def bind(target: QObject, name: str, color: str = "text") -> None:
    """Give `target` (anything with setIcon) icon `name`, now and after every change of theme."""
    tint = target.findChild(_Tint, "", Qt.FindChildOption.FindDirectChildrenOnly)
    if tint is None:
        tint = _Tint(target)
    tint.take(name, color)


def bound(target: QObject) -> str:
    """Give the name of the icon that `bind` gave to `target`, "" where it gave none."""
    tint = target.findChild(_Tint, "", Qt.FindChildOption.FindDirectChildrenOnly)
    return tint.name if tint is not None else ""


def app_icon() -> QIcon:
    """Give the icon of the application itself."""
    made = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        made.addPixmap(pixmap("app", size, QColor("#000000")))
    return made


def pixmap(name: str, size: int, color: QColor, ratio: float = 1.0) -> QPixmap:
    """Draw icon `name`, `size` logical pixels wide and high.

    Raises:
        KeyError: when there is no such icon.
    """
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", color.name()).encode()))
    made = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    if made.isNull():  # a button that is squeezed to nothing asks for it
        return made
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    renderer.render(painter)
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


@cache
def _source(name: str) -> str:
    path = FOLDER / f"{name}.svg"
    if not path.is_file():
        raise KeyError(f"There is no icon {name!r}.")
    return path.read_text(encoding="utf-8")


@cache
def _icon(name: str, normal: str, disabled: str) -> QIcon:
    return QIcon(_Engine(name, normal, disabled))


class _Engine(QIconEngine):
    """Draws an icon when it is looked at, in the size and sharpness that are asked for then, and keeps what it drew.

    Most icons stand in menus that nobody opens: drawing all of them ahead costs a tenth of a second and 15 MB.
    """

    _clones: ClassVar[list[_Engine]] = []

    def __init__(self, name: str, normal: str, disabled: str) -> None:
        super().__init__()
        _source(name)
        self._of, self._drawn = (name, normal, disabled), dict[tuple[int, float, bool], QPixmap]()

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        """Draw it square; `size` is in logical pixels."""
        name, normal, disabled = self._of
        place = (min(size.width(), size.height()), scale, mode == QIcon.Mode.Disabled)
        if place not in self._drawn:
            self._drawn[place] = pixmap(name, place[0], QColor(disabled if place[2] else normal), scale)
        return self._drawn[place]

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Draw it for a plain screen."""
        return self.scaledPixmap(size, mode, state, 1.0)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw it into a rectangle."""
        device = painter.device()
        drawn = self.scaledPixmap(rect.size(), mode, state, device.devicePixelRatioF() if device else 1.0)
        painter.drawPixmap(rect.topLeft(), drawn)

    def isNull(self) -> bool:
        """Say that there is something to see."""
        return False

    def clone(self) -> QIconEngine:
        """Give another one for an icon that is changed; Qt alone holds it, so that Python has to keep it alive."""
        made = _Engine(*self._of)
        self._clones.append(made)
        return made


class _Tint(QObject):
    """Keeps one target's icon in the theme's colours for as long as the target lives."""

    def __init__(self, target: QObject) -> None:
        super().__init__(target)
        self.name = self._color = ""
        theme.notifier().changed.connect(self.paint)

    def take(self, name: str, color: str) -> None:
        if (name, color) != (self.name, self._color):
            self.name, self._color = name, color
            self.paint()

    def paint(self) -> None:
        target = self.parent()
        if target is not None:
            target.setIcon(icon(self.name, self._color))  # type: ignore[attr-defined]
