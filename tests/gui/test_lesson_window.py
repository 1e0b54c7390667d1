"""The lesson window beside the user's own: nothing of the own work is touched; leave, resume, set up again."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

import main
from core.explanation import Ref
from core.lessons import progress
from core.lessons.catalogue import FOLDER
from core.start import example
from gui import settings
from gui.lessons import folders
from gui.lessons.glossary_window import GlossaryWindow
from gui.lessons.welcome import Welcome
from gui.lessons.whats_this import explanation
from gui.lessons.window import LessonWindow
from gui.main_window import MainWindow

Make = Callable[..., MainWindow]
FORWARD = "03-forward-propagation"
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def own(make_window: Make, qtbot: QtBot) -> Iterator[MainWindow]:
    folders.progress_file().unlink(missing_ok=True)
    window = make_window("bank", mode="step")
    yield window
    if window.learning.lessons is not None:
        window.learning.lessons.close()
    QApplication.processEvents()


def click(window: QWidget, name: str) -> None:
    found = [w for w in window.findChildren(QAbstractButton, name) if w.isVisible()]
    assert found, name
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)
    for _ in range(3):
        QApplication.processEvents()


def open_lesson(own: MainWindow, kind: str = FORWARD) -> LessonWindow:
    own.actions_by_id["help.lessons"].trigger()
    lessons = own.learning.lessons
    assert lessons is not None
    lessons.resize(1440, 900)
    lessons.panel.list.choose(kind)
    click(lessons, "lesson.start")
    assert lessons.guide.lesson is not None
    return lessons


def test_a_lesson_leaves_the_own_work_as_it_is(own: MainWindow, qtbot: QtBot) -> None:
    session = own.session
    session.set_weight(Ref("weight", "hidden1", (0, 0)), 7.0)
    session.stepping.go_to(3)
    session.select(Ref("unit", "hidden1", (1,)))
    before = (session.project, session.undo_stack.count(), session.stepping.cursor, session.selection, session.mode)
    lessons = open_lesson(own)
    lessons.session.set_weight(Ref("weight", "hidden1", (0, 0)), -3.0)
    lessons.session.set_mode("train")
    click(lessons, "button.train.batch")
    click(lessons, "lesson.work")
    qtbot.waitUntil(lambda: own.learning.lessons is None)
    after = (session.project, session.undo_stack.count(), session.stepping.cursor, session.selection, session.mode)
    assert after == before
    assert session.project is before[0]
    session.undo()
    assert session.weights["hidden1.weight"][0, 0] == 1.0


def test_leaving_and_going_on_where_it_was(own: MainWindow, qtbot: QtBot) -> None:
    lessons = open_lesson(own)
    for _ in range(3):
        click(lessons, "lesson.next" if lessons.guide.may_go_on else "lesson.skip")
    assert lessons.guide.page_number == 3
    step = lessons.session.stepping.cursor
    click(lessons, "lesson.list")
    assert lessons.panel.shows_list
    lessons.close()
    qtbot.waitUntil(lambda: own.learning.lessons is None)
    assert progress.load(folders.progress_file()).of(FORWARD).page == 3
    again = open_lesson(own)
    assert again.guide.page_number == 3
    assert again.session.mode == "step"
    assert again.session.stepping.cursor == step
    click(again, "lesson.list")
    assert next(b for b in again.findChildren(QAbstractButton, "lesson.start")).text() == "Go on"
    click(again, "lesson.reset")
    assert progress.load(folders.progress_file()) == progress.Progress()


def test_set_up_again_and_back_mend_what_was_changed(own: MainWindow) -> None:
    lessons = open_lesson(own)
    click(lessons, "lesson.next")
    session = lessons.session
    session.set_weight(Ref("weight", "hidden1", (0, 0)), 100.0)
    session.set_mode("build")
    click(lessons, "lesson.again")
    assert session.mode == "step"
    assert session.weights["hidden1.weight"][0, 0] == 1.0
    session.set_weight(Ref("weight", "output", (0, 0)), 100.0)
    click(lessons, "lesson.back")
    assert lessons.guide.page_number == 0
    assert session.weights["output.weight"][0, 0] == 2.0


def test_the_ring_follows_and_lets_clicks_through(own: MainWindow, qtbot: QtBot) -> None:
    lessons = open_lesson(own)
    click(lessons, "lesson.next")
    qtbot.waitUntil(lambda: lessons.spotlight.target is not None)
    first = lessons.spotlight.target
    assert first is not None
    lessons.resize(1100, 700)
    qtbot.waitUntil(lambda: lessons.spotlight.target not in (None, first))
    assert lessons.spotlight.size() == lessons.size()
    place = lessons.diagram.place_on_screen(Ref("unit", "hidden1", (0,)))
    ring = lessons.spotlight.target
    assert ring is not None
    assert ring.contains(lessons.diagram.viewport().mapTo(lessons, place))
    under = lessons.childAt(ring.center())
    assert under is not lessons.spotlight
    QTest.mouseClick(lessons.diagram.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert lessons.session.selection == Ref("unit", "hidden1", (0,))


def test_keys_on_the_screen_and_giving_up(own: MainWindow) -> None:
    lessons = open_lesson(own)
    click(lessons, "lesson.next")
    click(lessons, "lesson.keys")
    for key in ("4", "2", "back", "minus", "point", "5"):
        click(lessons, f"lesson.pad.{key}")
    field = lessons.findChild(QLineEdit, "lesson.answer")
    assert field is not None
    assert field.text() == "−4.5"
    for _ in range(2):
        click(lessons, "lesson.check")
    click(lessons, "lesson.reveal")
    assert "It is 5." in lessons.panel.page.question.verdict.text()
    assert lessons.guide.answered
    assert [answer.verdict for answer in lessons.session.predicting.answers][-1] == "gave up"


def test_a_project_opened_in_the_lesson_window_is_not_lost_unasked(
    own: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    lessons, asked = open_lesson(own), []
    monkeypatch.setattr(
        QMessageBox, "exec", lambda box: asked.append(box.text()) or QMessageBox.StandardButton.Cancel.value
    )
    lessons.session.open(example("iris"), None)
    lessons.session.set_weight(Ref("bias", "output", (0,)), 2.0)
    assert not lessons.begin(FORWARD)
    assert not lessons.close()
    assert len(asked) == 2
    lessons.session.undo_stack.setClean()
    assert lessons.begin(FORWARD)


def test_an_own_lesson_is_in_the_list(own: MainWindow) -> None:
    folder = folders.own_lessons()
    folder.mkdir(parents=True, exist_ok=True)
    data = json.loads((FOLDER / "en" / f"{FORWARD}.json").read_text(encoding="utf-8"))
    (folder / "mine.json").write_text(json.dumps(data | {"title": "Mine", "number": 50}), encoding="utf-8")
    (folder / "bad.json").write_text("{}", encoding="utf-8")
    try:
        lessons = open_lesson(own, "own:mine")
        assert lessons.panel.page.title.text() == "50  Mine"
        click(lessons, "lesson.list")
        assert "bad.json" in lessons.panel.list.problems.text()
    finally:
        for path in folder.iterdir():
            path.unlink()


def test_the_glossary_opens_at_a_word_and_leads_to_its_lesson(own: MainWindow) -> None:
    lessons = open_lesson(own)
    lessons.panel.page.text.linkActivated.emit("glossary:input layer")
    shown = lessons.findChild(GlossaryWindow)
    assert shown is not None
    assert shown.term.text() == "input layer"
    QTest.keyClicks(shown.field, "gradient des")
    assert shown.term.text() == "gradient descent"
    click(shown, "glossary.lesson")
    assert lessons.guide.lesson is not None
    assert lessons.guide.lesson.kind == "14-gradient-descent"
    shown.field.setText("nothing like this")
    assert shown.term.text() == "Nothing found"
    shown.close()


def test_everything_on_screen_explains_itself(own: MainWindow, qtbot: QtBot) -> None:
    for mode in ("data", "build", "train", "step"):
        own.session.set_mode(mode)
        qtbot.wait(20)
        for widget in own.findChildren(QWidget):
            control = isinstance(widget, QAbstractButton | QLineEdit | QComboBox)
            if control and widget.isVisible() and not widget.objectName().startswith("qt_"):
                assert "only holds others" not in explanation(widget), f"{mode}: {widget.objectName()}"
    rate = explanation(own.findChild(QWidget, "config.optimizer.learning_rate"))  # type: ignore[arg-type]
    assert "learning rate = step size" in rate
    own.actions_by_id["help.whats_this"].trigger()
    view = own.diagram.viewport()
    event = QHelpEvent(QEvent.Type.WhatsThis, QPoint(5, 5), view.mapToGlobal(QPoint(5, 5)))
    assert QApplication.sendEvent(view, event)
    assert event.isAccepted()
    from PySide6.QtWidgets import QWhatsThis

    QWhatsThis.hideText()
    QWhatsThis.leaveWhatsThisMode()


def test_the_welcome_page_comes_once(make_window: Make, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[MainWindow] = []
    monkeypatch.setattr("gui.create_window", lambda path: opened.append(make_window()) or opened[-1])
    monkeypatch.setattr("gui.application.run", lambda *_: 0)
    main.open_window(None)
    qtbot.waitUntil(lambda: opened[0].findChild(Welcome) is not None)
    page = opened[0].findChild(Welcome)
    assert page is not None
    assert not opened[0].session.training.running
    click(page, "welcome.close")
    qtbot.waitUntil(lambda: opened[0].session.training.running)
    opened[0].session.training.abandon()
    main.open_window(None)
    qtbot.wait(50)
    assert opened[1].findChild(Welcome) is None
    qtbot.waitUntil(lambda: opened[1].session.training.running)
    opened[1].session.training.abandon()
    opened[1].actions_by_id["help.welcome"].trigger()
    again = opened[1].findChild(Welcome)
    assert again is not None
    assert again.isVisible()
    again.close()


def test_the_welcome_page_leads_to_recent_files_and_the_tour(own: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "mine.deepstep"
    own.documents.save_to(path)
    assert settings.recent_files() == [path.resolve()]
    own.learning.show_welcome()
    click(own.findChild(Welcome), "welcome.recent.0")  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: own.session.path == path.resolve())
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    own.learning.show_welcome()
    click(own.findChild(Welcome), "welcome.tour")  # type: ignore[arg-type]
    lessons = own.learning.lessons
    assert lessons is not None
    qtbot.waitUntil(lambda: lessons.guide.lesson is not None)
    assert lessons.guide.lesson is lessons.tour
    own.close()
    qtbot.waitUntil(lambda: own.learning.lessons is None)
