"""The four modes, each made when it is needed first: a start pays for the one that is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction

from gui.panels.mode import Mode
from gui.session import Session

NAMES = ("data", "build", "train", "step")
FIRST_MS, NEXT_MS = 1500, 100
"""How long the window is left alone before the modes that nobody asked for are made, and between two of them."""


def build(name: str, session: Session, actions: Mapping[str, QAction]) -> Mode:
    """Make the widgets of mode `name`; what they import is loaded here and not before."""
    if name == "data":
        from gui.panels import data_mode as module
    elif name == "build":
        from gui.panels import build_mode as module  # type: ignore[no-redef]
    elif name == "train":
        from gui.panels import train_mode as module  # type: ignore[no-redef]
    else:
        from gui.panels import step_mode as module  # type: ignore[no-redef]
    return module.build(session, actions)


class Modes(QObject):
    """Gives a mode by its name, as a dictionary does, and makes it where there is none yet."""

    def __init__(self, make: Callable[[str], Mode], parent: QObject) -> None:
        """Let `make` make a mode and put it into its place."""
        super().__init__(parent)
        self._make = make
        self._made: dict[str, Mode] = {}
        self._waiting: dict[str, list[Callable[[Mode], object]]] = {}
        self._idle = QTimer(self, singleShot=True)
        self._idle.timeout.connect(self._make_one)

    def __getitem__(self, name: str) -> Mode:
        """Give mode `name`."""
        if name not in self._made:
            self._made[name] = self._make(name)
            for told in self._waiting.pop(name, []):
                told(self._made[name])
        return self._made[name]

    def __contains__(self, name: str) -> bool:
        """Tell whether the mode is made already."""
        return name in self._made

    def __iter__(self) -> Iterator[str]:
        """Go through the names of all modes."""
        return iter(NAMES)

    def values(self) -> list[Mode]:
        """Give all modes; those that are missing are made."""
        return [self[name] for name in NAMES]

    def when_made(self, name: str, told: Callable[[Mode], object]) -> None:
        """Call `told` with the mode: now, or as soon as it is made."""
        if name in self._made:
            told(self._made[name])
        else:
            self._waiting.setdefault(name, []).append(told)

    def make_when_idle(self) -> None:
        """Make the others one by one while the window has nothing else to do, so that each comes up at once."""
        self._idle.start(FIRST_MS)

    def _make_one(self) -> None:
        missing = [name for name in NAMES if name not in self._made]
        if missing:
            self[missing[0]]
            self._idle.start(NEXT_MS)
