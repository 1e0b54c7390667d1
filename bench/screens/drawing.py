"""Draws the pictures of one scale and looks for what is wrong in them."""

from __future__ import annotations

import argparse
import re
import time
from collections import defaultdict
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from gui.main_window import MainWindow

SHEET_WIDTH = 1000
"""Pixels of each picture on a sheet."""
FILLER = "und noch etwas weiter ausgeführt als im englischen Text dieser Oberfläche "


def longer(text: str, count: int | None) -> str:
    """Give a text that is 40 percent longer: its own words and more, its places for values kept."""
    plain = re.sub(r"\{[^}]*\}", "", text)
    if not any(letter.isalpha() for letter in plain):
        return text
    more = max(1, round(0.4 * len(plain)))
    tail = (FILLER * (1 + more // len(FILLER)))[:more].rstrip() or FILLER[0]
    return f"{text[:-1]}{tail}…" if text.endswith("…") else text + tail


class Drawing:
    """One run: pictures in a folder, complaints by what they say."""

    def __init__(self, arguments: argparse.Namespace) -> None:
        """Draw as asked."""
        self.folder: Path = arguments.folder
        self.scale: str = arguments.scale
        self.sizes = [tuple(map(int, size.split("x"))) for size in arguments.sizes.split(",")]
        self.themes = arguments.themes.split(",")
        self.only = [name for name in arguments.only.split(",") if name]
        self.tail = "-longer" if arguments.longer else f"-{arguments.language}" if arguments.language else ""
        self.tail += f"-{arguments.text}" if arguments.text != 100 else ""
        self.sheets: dict[str, list[QPixmap]] = defaultdict(list)
        self.complaints: dict[str, list[str]] = defaultdict(list)
        self.count = 0

    def wants(self, name: str) -> bool:
        """Tell whether a scene was asked for."""
        return not self.only or name in self.only

    def look(self, widget: QWidget, name: str, which: str) -> None:
        """Draw a picture and look for what is wrong in it."""
        from bench.screens import checks, painted

        with painted.noted() as written:
            picture = widget.grab()
        file = f"{name}-{which}@{self.scale}{self.tail}.png"
        picture.save(str(self.folder / file))
        self.count += 1
        self.sheets[name].append(_small(picture, SHEET_WIDTH if widget.width() > 700 else 0))
        for words in checks.defects(widget, written):
            self.complaints[f"{name}: {words}"].append(which)

    def write_sheets(self) -> None:
        """Put all pictures of a scene beside each other."""
        for name, pictures in self.sheets.items():
            _sheet(pictures).save(str(self.folder / f"sheet-{name}@{self.scale}{self.tail}.png"))


def draw(arguments: argparse.Namespace) -> int:
    """Draw all that was asked for; give 1 where something is wrong."""
    if arguments.longer:
        from core import language

        language.use(longer)
    if arguments.language:
        from core import catalogues

        catalogues.speak(arguments.language)
    from gui import create_window, settings, sizes
    from gui.application import application

    arguments.folder.mkdir(parents=True, exist_ok=True)
    began = time.monotonic()
    run = Drawing(arguments)
    application()
    settings.set_value("text_size", arguments.text)
    sizes.apply()
    window = create_window()
    window.show()
    from bench.screens import scenes

    scenes.prepare(window)
    _modes(run, window)
    if not arguments.no_dialogs:
        _dialogs(run, window)
    run.write_sheets()
    window.session.training.abandon()
    window.session.undo_stack.setClean()
    window.close()
    for words, where in run.complaints.items():
        print(f"{words}  [{', '.join(where[:4])}{' …' if len(where) > 4 else ''}]")
    spent = time.monotonic() - began
    print(f"scale {run.scale}: {run.count} pictures, {len(run.complaints)} complaints, {spent:.0f} s", flush=True)
    return 1 if run.complaints else 0


def _modes(run: Drawing, window: MainWindow) -> None:
    from bench.screens import scenes

    for name, show in scenes.SCENES.items():
        if not run.wants(name):
            continue
        for size in run.sizes:
            window.resize(*size)
            show(window)
            for chosen in run.themes:
                _dress(chosen)
                scenes.settle()
                run.look(window, name, f"{size[0]}x{size[1]}-{chosen}")
        scenes.leave(window)


def _dialogs(run: Drawing, window: MainWindow) -> None:
    """Open every window over a window of each size: a dialog is never larger than what it belongs to."""
    from bench.screens import scenes, windows

    acts = {name: scenes.trigger(window, name) for name in scenes.dialog_actions()}
    acts |= {name: partial(act, window) for name, act in windows.openings().items()}
    with scenes.no_file_dialogs():
        for size in run.sizes:
            window.resize(*size)
            for chosen in run.themes:
                _dress(chosen)  # it takes longer than to open one of them
                for name in filter(run.wants, acts):
                    _open(run, window, name, acts[name], f"{size[0]}x{size[1]}-{chosen}")


def _open(run: Drawing, window: MainWindow, name: str, act: Callable[[], object], which: str) -> None:
    """Look at what a command opens: windows, or else what it put over the window."""
    from bench.screens import scenes

    def look(widget: QWidget) -> None:
        run.look(widget, name, which)

    if not scenes.opened_by(window, act, look):
        run.look(window, name, which)
    scenes.put_away(window)


def _dress(name: str) -> None:
    from gui import theme

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, name)


def _small(picture: QPixmap, width: int) -> QPixmap:
    plain = QPixmap(picture)
    plain.setDevicePixelRatio(1)
    if not width or plain.width() <= width:
        return plain
    return plain.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)


def _sheet(pictures: list[QPixmap]) -> QImage:
    """Lay pictures out in rows of three."""
    across = 3
    rows = [pictures[k : k + across] for k in range(0, len(pictures), across)]
    width = max(sum(p.width() + 8 for p in row) for row in rows)
    height = sum(max(p.height() for p in row) + 8 for row in rows)
    sheet = QImage(width, height, QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.gray)
    painter = QPainter(sheet)
    top = 0
    for row in rows:
        left = 0
        for picture in row:
            painter.drawPixmap(QRect(left, top, picture.width(), picture.height()), picture)
            left += picture.width() + 8
        top += max(p.height() for p in row) + 8
    painter.end()
    return sheet
