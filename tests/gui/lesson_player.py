"""Plays a lesson through its window as a learner does: types, clicks, steps, and gives wrong answers too."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from core import numbers
from core.lessons.lesson import Page, Wait
from core.lessons.live import setting
from core.lessons.quantities import value_of
from gui.lessons.window import LessonWindow
from gui.widgets import Choice

MOST_STEPS = 200


class Player:
    """Serves one lesson window."""

    def __init__(self, window: LessonWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot
        self.seen: list[str] = []

    def widget(self, name: str) -> QWidget:
        found = [w for w in self.window.findChildren(QWidget, name) if w.isVisible()]
        assert found, f"{self.where}: there is no {name} to be seen"
        return found[0]

    @property
    def where(self) -> str:
        guide = self.window.guide
        return f"{guide.lesson.kind if guide.lesson else 'list'}, page {guide.page_number + 1}"

    def settle(self) -> None:
        for _ in range(3):
            QApplication.processEvents()

    def click(self, name: str) -> None:
        widget = self.widget(name)
        assert widget.isEnabled(), f"{self.where}: {name} cannot be clicked"
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.settle()

    def text(self, name: str) -> str:
        widget = self.widget(name)
        assert isinstance(widget, QLabel)
        return widget.text()

    def play(self, kind: str) -> None:
        """Go through all pages to the end."""
        assert self.window.begin(kind, 0)
        self._prepared()
        lesson = self.window.guide.lesson
        assert lesson is not None
        for number, page in enumerate(lesson.pages):
            assert self.window.guide.page_number == number, self.where
            self.settle()
            self.play_page(page)
        assert self.window.panel.shows_list

    def play_page(self, page: Page) -> None:
        self._look(page)
        if page.question is not None:
            self._answer(page)
        if page.choice is not None:
            self._choose(page)
        if page.wait is not None and not self.window.guide.acted:
            assert not self.widget("lesson.next").isEnabled(), f"{self.where}: goes on without {page.wait.words}"
            self.do(page.wait)
        assert self.window.guide.may_go_on, f"{self.where}: {page.wait}"
        self.qtbot.waitUntil(lambda: self.widget("lesson.next").isEnabled(), timeout=2000)
        self.click("lesson.next")
        self._prepared()

    def _prepared(self) -> None:
        self.qtbot.waitUntil(lambda: not self.window.guide.busy, timeout=20_000)

    def _look(self, page: Page) -> None:
        """Every page points at something that can be seen, and everything it says is on show."""
        if page.target:
            self.window.spotlight.follow()
            ring = self.window.spotlight.target
            assert ring is not None, f"{self.where}: {page.target} cannot be seen"
            assert self.window.rect().contains(ring.center()), self.where
        if page.text:
            assert self.widget("lesson.text").accessibleDescription()
        for name in ("lesson.back", "lesson.again", "lesson.skip", "lesson.next"):
            for button in self.window.findChildren(QAbstractButton, name):
                assert not button.isVisible() or button.width() >= button.sizeHint().width() - 1, (
                    f"{name} is clipped: {button.width()} of {button.sizeHint().width()}"
                )

    def _answer(self, page: Page) -> None:
        guide, question = self.window.guide, page.question
        assert guide.lesson is not None
        assert question is not None
        exact = value_of(guide.lesson, question.value, guide.page_number)
        for wrong in (exact * 3 + 1, exact * 1.01 + 0.5):
            self._type(numbers.full(wrong))
            assert not guide.answered, f"{self.where}: {wrong} was taken for {exact}"
            assert self.text("lesson.verdict").startswith("✗")
            self.seen.append(self.text("lesson.verdict"))
        self._type("five")
        assert "no number" in self.text("lesson.verdict")
        self._type(numbers.text(exact, 4))
        assert guide.answered, f"{self.where}: {numbers.text(exact, 4)} was refused for {exact}"
        assert self.text("lesson.verdict").startswith("✓")

    def _type(self, text: str) -> None:
        field = self.widget("lesson.answer")
        field.setFocus()
        field.clear()  # type: ignore[attr-defined]
        QTest.keyClicks(field, text.replace(numbers.MINUS, "-"))
        QTest.keyClick(field, Qt.Key.Key_Return)
        self.settle()

    def _choose(self, page: Page) -> None:
        choice = page.choice
        assert choice is not None
        wrong = (choice.right + 1) % len(choice.options)
        names = [b.objectName() for b in self.window.findChildren(QAbstractButton) if b.isVisible()]
        assert sum(name.startswith("lesson.option.") for name in names) == len(choice.options), self.where
        self.click(f"lesson.option.{wrong}")
        assert self.text("lesson.verdict").startswith("✗")
        assert not self.window.guide.answered
        self.click(f"lesson.option.{choice.right}")
        assert self.text("lesson.verdict").startswith("✓")
        lesson = self.window.guide.lesson
        assert lesson is not None
        shown = self.window.panel.page.facts.accessibleDescription()
        assert all(f"{fact.what}: {numbers.text(fact.answer)}" in shown for fact in lesson.facts), self.where

    # What pages wait for

    def do(self, wait: Wait) -> None:
        ways: dict[str, Callable[[Wait], None]] = {
            "reached": self._reach, "mode": self._mode, "action": self._act, "row": self._row, "checked": self._check,
            "selected": self._select, "setting": self._set, "layers": self._add_layer, "value": self._value,
            "shown": self._show,
        }  # fmt: skip
        ways[wait.kind](wait)
        self.qtbot.waitUntil(lambda: self.window.guide.acted, timeout=20_000)

    def _reach(self, wait: Wait) -> None:
        for _ in range(MOST_STEPS):
            if self.window.guide.acted:
                return
            self.click("button.step.forward")
            self.settle()

    def _mode(self, wait: Wait) -> None:
        self.click(f"mode.{wait.what}")

    def _check(self, wait: Wait) -> None:
        self.click(wait.what)

    def _act(self, wait: Wait) -> None:
        self.window.actions_by_id[wait.what].trigger()
        self.settle()
        for dialog in self.window.findChildren(QDialog):
            if dialog.isVisible():
                dialog.close()

    def _row(self, wait: Wait) -> None:
        while self.window.session.project.row < wait.what - 1:
            self.click("step.row_forward")

    def _select(self, wait: Wait) -> None:
        view = self.window.diagram
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.place_on_screen(wait.what) - QPoint(0, 4))
        self.settle()

    def _set(self, wait: Wait) -> None:
        if wait.what.endswith("learning_rate"):
            field = self.widget("config.optimizer.learning_rate")
            field.setFocus()
            QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            QTest.keyClicks(field, str(wait.equals))
            QTest.keyClick(field, Qt.Key.Key_Return)
            return
        self.click("mode.build")
        layer = wait.what.split(".")[1]
        self.window.session.select(next(ref for ref in _layers(self.window) if ref.layer == layer))
        self.settle()
        box = self.widget("layer.activation")
        assert isinstance(box, Choice)
        place = box.findData(wait.equals)
        assert place >= 0
        box.setCurrentIndex(place)
        box.activated.emit(place)
        self.settle()
        assert setting(self.window.session.project, wait.what) == wait.equals

    def _add_layer(self, wait: Wait) -> None:
        self.click("button.network.add_layer")

    def _show(self, wait: Wait) -> None:
        session = self.window.session
        session.select(next(ref for ref in _layers(self.window) if ref.layer == session.project.spec.output.name))
        self.click("step.side.layer")
        self.settle()

    def _value(self, wait: Wait) -> None:
        if wait.what.startswith("W1"):
            view = self.window.diagram
            target = self.window.guide.page.target.removeprefix("diagram ")
            from core.lessons.place import read_ref

            view.edit(read_ref(target))
            self.settle()
            field = QApplication.focusWidget()
            assert field is not None
            QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            QTest.keyClicks(field, wait.what.partition("==")[2].strip())
            QTest.keyClick(field, Qt.Key.Key_Return)
            return
        if self.window.session.mode != "train":
            self.click("mode.train")
        if self.window.guide.page.target == "button.train.batch":
            for _ in range(10):
                if not self.window.guide.acted:
                    with self.qtbot.waitSignal(self.window.session.training.ended, timeout=10_000):
                        self.click("button.train.batch")
                    self.settle()
            return
        self.click("button.train.start")
        self.qtbot.waitUntil(lambda: self.window.guide.acted, timeout=60_000)
        if self.window.session.training.running:
            with self.qtbot.waitSignal(self.window.session.training.ended, timeout=10_000):
                self.window.session.training.pause()


def _layers(window: LessonWindow) -> list:
    from core.explanation import Ref

    return [Ref("layer", name) for name in window.session.project.spec.names]
