"""Records the way from the first start to the end of lesson 3, by mouse alone, as pictures in docs/lessons/.

`python -m tests.gui.record_first_lesson [folder]`. Nothing is typed and nothing is called but what a click does; the
settings and the progress of the user are left alone.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtCore import QPoint, QRect, QSettings, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QListWidget, QWidget

from core import numbers
from core.lessons.quantities import value_of
from gui import create_window, settings, theme
from gui.application import application
from gui.lessons.key_pad import NAMES
from gui.lessons.welcome import Welcome
from gui.lessons.window import LessonWindow

SIZE = (1180, 740)
FOLDER = Path(__file__).resolve().parents[2] / "docs" / "lessons"
LARGEST = 150_000
PATIENCE = 10.0


class Recorder:
    """Clicks, waits and takes pictures."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.count = folder, 0
        folder.mkdir(parents=True, exist_ok=True)

    def picture(self, name: str, window: QWidget, before: QWidget | None = None) -> None:
        """Save what a window shows, with a dialog before it."""
        self.settle(20)
        shot = QPixmap(window.grab())
        if before is not None:
            painter = QPainter(shot)
            over = before.grab()
            corner = QPoint((shot.width() - over.width()) // 2, (shot.height() - over.height()) // 2)
            painter.fillRect(shot.rect(), theme.color("canvas", 130))
            painter.drawPixmap(corner, over)
            painter.setPen(theme.color("line"))
            painter.drawRect(QRect(corner, over.size()))
            painter.end()
        self.count += 1
        path = self.folder / f"{self.count}-{name}.png"
        with_few_colors(shot.toImage()).save(str(path), "PNG", 1)
        assert path.stat().st_size <= LARGEST, f"{path.name}: {path.stat().st_size} bytes"
        print(f"{path.name}  {path.stat().st_size // 1000} kB")

    def settle(self, turns: int = 5) -> None:
        for _ in range(turns):
            QApplication.processEvents()
            time.sleep(0.005)

    def until(self, done: Callable[[], object]) -> None:
        ends = time.monotonic() + PATIENCE
        while not done():
            assert time.monotonic() < ends, "nothing happened"
            self.settle()

    def click(self, window: QWidget, name: str) -> None:
        """Press a button with the mouse."""
        found = [b for b in window.findChildren(QAbstractButton, name) if b.isVisible()]
        assert found, f"there is no {name} to click"
        assert found[0].isEnabled(), f"{name} cannot be clicked"
        QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)
        self.settle()


def with_few_colors(image: QImage) -> QImage:
    """Give the picture with its 256 most frequent colours, of which similar ones count as one: a small file."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(plain.constBits(), np.uint32).reshape(plain.height(), -1)[:, : plain.width()]
    _similar, first, counts = np.unique(pixels & 0xF8F8F8, return_index=True, return_counts=True)
    chosen = first[np.argsort(-counts)[:256]]
    table = [int(color) | 0xFF000000 for color in pixels.ravel()[chosen]]
    return plain.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither)


def play(recorder: Recorder, lessons: LessonWindow, pictures: dict[int, str]) -> None:
    """Go through the lesson that is open; `pictures` names those to take, by page."""
    guide = lessons.guide
    assert guide.lesson is not None
    for number, page in enumerate(guide.lesson.pages):
        recorder.settle()
        if page.question is not None:
            _answer(recorder, lessons)
        if page.choice is not None:
            recorder.click(lessons, f"lesson.option.{page.choice.right}")
        if page.wait is not None and page.wait.kind == "selected":
            view = lessons.diagram
            place = view.place_on_screen(page.wait.what) - QPoint(0, 4)
            QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        elif page.wait is not None and page.wait.kind == "layers":
            recorder.click(lessons, "button.network.add_layer")
        while page.wait is not None and page.wait.kind == "reached" and not guide.acted:
            recorder.click(lessons, "button.step.forward")
        recorder.settle()
        if number in pictures:
            recorder.picture(pictures[number], lessons)
        # A weight is typed with the keyboard: by mouse alone that page is skipped.
        recorder.click(lessons, "lesson.next" if guide.may_go_on else "lesson.skip")


def _answer(recorder: Recorder, lessons: LessonWindow) -> None:
    """Type the number on the screen's keys."""
    guide, question = lessons.guide, lessons.guide.page.question
    assert guide.lesson is not None
    assert question is not None
    if not lessons.panel.page.question.pad.isVisible():
        recorder.click(lessons, "lesson.keys")
    shown = numbers.text(value_of(guide.lesson, question.value, guide.page_number))
    for key in (*shown.removeprefix(numbers.MINUS), *(numbers.MINUS if shown.startswith(numbers.MINUS) else "")):
        recorder.click(lessons, f"lesson.pad.{NAMES.get(key, key)}")
    recorder.click(lessons, "lesson.check")
    assert guide.answered, guide.verdict


def choose(recorder: Recorder, lessons: LessonWindow, row: int) -> None:
    """Click a lesson in the list and start it."""
    found = lessons.findChild(QListWidget, "lesson.items")
    assert isinstance(found, QListWidget)
    place = found.visualItemRect(found.item(row)).center()
    QTest.mouseClick(found.viewport(), Qt.MouseButton.LeftButton, pos=place)
    recorder.settle()
    recorder.click(lessons, "lesson.start")


def record(folder: Path) -> None:
    """Begin as the first start does, and end with three lessons done."""
    recorder = Recorder(folder)
    window = create_window(None)
    window.resize(*SIZE)
    window.show()
    assert settings.take_first_start()
    window.learning.first_start()
    recorder.until(lambda: window.findChild(Welcome) is not None)
    page = window.findChild(Welcome)
    assert isinstance(page, Welcome)
    recorder.picture("welcome", window, page)
    recorder.click(page, "welcome.lessons")
    lessons = window.learning.lessons
    assert lessons is not None
    lessons.resize(*SIZE)
    recorder.picture("list", lessons)
    choose(recorder, lessons, 0)
    play(recorder, lessons, {3: "count-the-weights"})
    choose(recorder, lessons, 1)
    play(recorder, lessons, {2: "one-neuron"})
    choose(recorder, lessons, 2)
    play(recorder, lessons, {1: "first-sum", 5: "prediction", 7: "check"})
    assert all(lessons.progress_kept.of(kind).whole for kind in list(lessons.lessons)[:3])
    recorder.picture("three-done", lessons)
    lessons.close()
    window.session.undo_stack.setClean()
    window.close()


def main() -> int:
    """Record into a folder, with settings of its own."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as place:
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        for form in (QSettings.Format.IniFormat, QSettings.Format.NativeFormat):
            QSettings.setPath(form, QSettings.Scope.UserScope, place)
        for name in ("XDG_DATA_HOME", "APPDATA", "LOCALAPPDATA"):
            os.environ[name] = place
        application()
        record(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
    return 0


if __name__ == "__main__":
    sys.exit(main())
