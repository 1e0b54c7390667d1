"""What keeps random use within its folder: files are asked of the trial, and nothing is handed to the desktop."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QEventLoop, QObject, QProcess, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from core.project_file import save_project
from core.start import example
from gui import windows
from gui.main_window import MainWindow

SCHEMES = ("http", "https", "file", "mailto")
NAMES = 6
"""So many names are given to files that are written: soon they are written again."""
MOST_BYTES = 2_000_000
EXCLUDED = QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents


def table(folder: Path) -> Path:
    """Write a table as people have them: dates, words, holes, a number with a comma, a name that is odd."""
    path = folder / "own table.csv"
    if not path.exists():
        chance = random.Random(3)
        rows = ["day,size,colour,ok,Größe in m²,target"]
        for n in range(240):
            size = "" if n % 17 == 0 else f"{chance.gauss(3, 1):.3f}"
            colour = chance.choice(["red", "green", "blue", "", "紅"])
            day = f"2024-{1 + n % 12:02d}-{1 + n % 28:02d}"
            rows.append(f"{day},{size},{colour},{n % 3 == 0},{chance.uniform(1, 90):.1f},{chance.choice('abc')}")
        path.write_text("\n".join(rows), encoding="utf-8")
    return path


def files(folder: Path) -> list[Path]:
    """Write files that can be opened, and some that cannot."""
    folder.mkdir(parents=True, exist_ok=True)
    found = [table(folder), folder / "moons.deepstep", folder / "broken.deepstep", folder / "numbers.npz"]
    if not found[1].exists():
        save_project(found[1], example("moons"))
        found[2].write_bytes(found[1].read_bytes()[:3000])
        np.savez(found[3], a=np.arange(12.0).reshape(4, 3), b=np.ones(3))
    more = {"words.txt": "a b c\n", "keys.json": "{}", "empty.csv": "", "one.csv": "x\n1\n", "lesson.lesson": "{"}
    for name, text in more.items():
        (folder / name).write_text(text, encoding="utf-8")
        found.append(folder / name)
    return found


class Cage(QObject):
    """Stands between the window and everything outside.

    `waiting`: the window takes no input now, since it waits for something.
    """

    def __init__(self, folder: Path, chance: Callable[[], random.Random]) -> None:
        super().__init__()
        self.count: Counter[str] = Counter()
        self.waiting = 0
        self.inside, self.outside = files(folder / "in"), folder / "out"
        self.outside.mkdir(exist_ok=True)
        self._folder, self._chance = folder, chance

    def shut(self) -> None:
        """Put everything into its place; it stays so until the process ends."""
        for scheme in SCHEMES:
            QDesktopServices.setUrlHandler(scheme, self, "opened")
        replaced: dict[str, Callable[..., Any]] = {
            "getOpenFileName": self._open, "getSaveFileName": self._save, "getExistingDirectory": self._directory,
        }  # fmt: skip
        for name, act in replaced.items():
            setattr(QFileDialog, name, staticmethod(act))
        QProcess.startDetached = staticmethod(self._start)  # type: ignore[method-assign, assignment]
        self._keep_one()
        real = QEventLoop.exec

        def run(loop: QEventLoop, *flags: Any) -> int:
            excluded = any(EXCLUDED & flag for flag in flags)
            self.waiting += excluded
            try:
                return real(loop, *flags)
            finally:
                self.waiting -= excluded

        QEventLoop.exec = run  # type: ignore[method-assign, assignment]

    def _keep_one(self) -> None:
        """Begin another window where the last one closes: closing is then that of one among several."""
        real = windows.closed

        def closed(window: MainWindow) -> bool:
            if [other for other in windows.all_windows() if other is not window] == []:
                self.count["all windows closed"] += 1
                windows.new_window()
            return real(window)

        windows.closed = closed

    @Slot(QUrl)
    def opened(self, _url: QUrl) -> None:
        self.count["address"] += 1

    def _start(self, *_: Any) -> tuple[bool, int]:
        self.count["program"] += 1
        return True, 0

    def known(self) -> list[Path]:
        """List what can be opened now: also what was written, unless it is large."""
        written = [path for path in sorted(self.outside.iterdir()) if path.is_file()]
        return [*self.inside, *(path for path in written if path.stat().st_size < MOST_BYTES)]

    def _open(
        self, _parent: Any = None, _title: str = "", _place: str = "", filters: str = "", *_: Any, **__: Any
    ) -> Any:
        self.count["asked to open"] += 1
        chance = self._chance()
        path = chance.choice(self.known())
        return ("", "") if chance.random() < 0.2 else (str(path), filters.split(";;")[0])

    def _save(
        self, _parent: Any = None, _title: str = "", place: str = "", filters: str = "", *_: Any, **__: Any
    ) -> Any:
        self.count["asked to save"] += 1
        chance = self._chance()
        wanted = chance.choice(filters.split(";;")) if filters else ""
        suffix = wanted.rpartition("*")[2].partition(")")[0].split(" ")[0] if "*." in wanted else Path(place).suffix
        if chance.random() < 0.2:
            return "", ""
        return str(self.outside / f"file {chance.randrange(NAMES)}{suffix if suffix != '.*' else ''}"), wanted

    def _directory(self, *_: Any, **__: Any) -> str:
        self.count["asked for a folder"] += 1
        chance = self._chance()
        return "" if chance.random() < 0.3 else str(chance.choice([self._folder / "in", self.outside]))
