"""The user guide in the window: F1 and its page, links, pictures, tables, search, keys, themes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QTextTable
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui import theme
from gui.help import opening
from gui.help.pages import all_pages
from gui.help.places import page_for
from gui.help.window import HelpWindow, show_guide
from gui.main_window import MainWindow

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def guide(qtbot: QtBot) -> Iterator[HelpWindow]:
    parent = QWidget()
    qtbot.addWidget(parent)
    found = show_guide(parent)
    qtbot.waitExposed(found)
    found.activateWindow()
    qtbot.waitUntil(found.isActiveWindow, timeout=2000)
    yield found
    parent.close()


def titles(guide: HelpWindow) -> list[str]:
    return [guide.list.item(row).text() for row in range(guide.list.count())]


def test_the_contents_list_all_pages(guide: HelpWindow):
    assert titles(guide) == [page.title for page in all_pages().values()]
    assert guide.browser.page() == "index"
    assert guide.list.currentItem().text() == "User guide"


@pytest.mark.parametrize("name", sorted(all_pages()))
def test_every_page_is_drawn_with_its_tables_and_pictures(guide: HelpWindow, name: str):
    guide.open(name)
    document = guide.browser.document()
    assert document.begin().text() == all_pages()[name].title
    source = guide.browser.toPlainText()
    assert "](" not in source
    assert "|---" not in source
    width = guide.browser.viewport().width()
    for frame in document.rootFrame().childFrames():
        assert isinstance(frame, QTextTable)
        assert frame.format().border() == 1
    assert document.idealWidth() <= width + 2, "it does not fit into the window"


def test_pictures_fit_into_the_width(guide: HelpWindow, qtbot: QtBot):
    guide.open("train")
    for width in (700, 1300):
        guide.resize(width, 700)
        qtbot.wait(20)
        picture = next(part for part in pictures(guide))
        assert 80 <= picture.width() <= guide.browser.viewport().width()
        assert abs(picture.height() / picture.width() - 800 / 1280) < 0.01


def pictures(guide: HelpWindow) -> list:
    found, block = [], guide.browser.document().begin()
    while block.isValid():
        part = block.begin()
        while not part.atEnd():
            if part.fragment().charFormat().isImageFormat():
                found.append(part.fragment().charFormat().toImageFormat())
            part += 1
        block = block.next()
    assert found
    return found


def test_links_back_and_forward_by_keys(guide: HelpWindow, qtbot: QtBot):
    browser = guide.browser
    browser.setSource(QUrl("train.md#plots"))
    qtbot.wait(20)
    assert browser.page() == "train"
    assert browser.verticalScrollBar().value() > 0
    assert guide.list.currentItem().text() == "Train"
    browser.setSource(QUrl("data.md"))
    qtbot.keyClick(guide, Qt.Key.Key_Left, ALT)
    assert browser.page() == "train"
    qtbot.keyClick(guide, Qt.Key.Key_Right, ALT)
    assert browser.page() == "data"
    qtbot.keyClick(guide, Qt.Key.Key_Home, ALT)
    assert browser.page() == "index"


def test_a_link_in_the_text_is_followed_by_the_keyboard(guide: HelpWindow, qtbot: QtBot):
    guide.browser.setFocus()
    qtbot.keyClick(guide.browser, Qt.Key.Key_Tab)
    qtbot.keyClick(guide.browser, Qt.Key.Key_Return)
    assert guide.browser.page() == "first-network"


@pytest.mark.parametrize("address", ["https://example.org/x.md", "file:///etc/passwd", "../installing.md", "none.md"])
def test_nothing_outside_the_guide_is_opened(guide: HelpWindow, address: str):
    guide.open("train")
    guide.browser.setSource(QUrl(address))
    assert guide.browser.page() == "train"
    assert guide.browser.toPlainText().startswith("Train")


def test_search_from_the_keyboard_marks_what_was_found(guide: HelpWindow, qtbot: QtBot):
    qtbot.keyClick(guide, Qt.Key.Key_F, CTRL)
    assert guide.search.hasFocus()
    qtbot.keyClicks(guide.search, "onnx runtime")
    assert guide.list.count() >= 1
    assert all("\n" in title for title in titles(guide))
    qtbot.keyClick(guide.search, Qt.Key.Key_Return)
    assert guide.browser.page() == "tutorial"
    marked = {mark.cursor.selectedText().casefold() for mark in guide.browser.extraSelections()}
    assert marked == {"onnx", "runtime"}
    assert guide.browser.hasFocus()


def test_what_is_not_there_is_told_and_escape_leaves(guide: HelpWindow, qtbot: QtBot):
    guide.search.setText("xyzzy")
    assert guide.findChild(QWidget, "help.told").isVisible()
    assert guide.list.count() == 0
    qtbot.keyClick(guide, Qt.Key.Key_Escape)
    assert guide.search.text() == ""
    assert guide.list.count() == len(all_pages())
    qtbot.keyClick(guide, Qt.Key.Key_Escape)
    assert not guide.isVisible()


def test_the_theme_is_followed_and_the_page_stays(guide: HelpWindow, qapp: QApplication):
    theme.apply(qapp, "dark")
    guide.open("troubleshooting")
    before = guide.browser.document().rootFrame().childFrames()[0].format().borderBrush().color().name()
    theme.apply(qapp, "light")
    after = guide.browser.document().rootFrame().childFrames()[0].format().borderBrush().color().name()
    theme.apply(qapp, "dark")
    assert before != after == theme.THEMES["light"].line
    assert guide.browser.page() == "troubleshooting"
    assert guide.browser.toPlainText().startswith("Troubleshooting")


@pytest.mark.parametrize(("mode", "page"), [("data", "data"), ("build", "build"), ("train", "train"), ("step", "step")])
def test_f1_opens_the_page_of_the_mode(window: MainWindow, qtbot: QtBot, mode: str, page: str):
    window.session.set_mode(mode)
    focus = QApplication.focusWidget()
    if focus is not None:
        focus.clearFocus()
    qtbot.keyClick(window, Qt.Key.Key_F1)
    found = window.findChild(HelpWindow)
    assert found is not None
    assert found.isVisible()
    assert found.browser.page() == page
    found.close()


def test_f1_opens_the_page_of_what_has_the_focus(window: MainWindow, qtbot: QtBot):
    window.session.set_mode("train")
    slider = window.findChild(QWidget, "timeline.slider") or window.timeline
    assert page_for(slider, "train") == "step#the-timeline"
    board = window.modes["train"].right
    assert board is not None
    assert page_for(board, "train") == "train#plots"
    assert page_for(window.findChild(QWidget, "backend"), "train") == "preferences#cpu-or-gpu"


def test_f1_works_in_a_dialog_too(qapp: QApplication, qtbot: QtBot):
    opening.follow(qapp)
    dialog = QDialog()
    dialog.setObjectName("dialog.sweep")
    field = QLineEdit()
    QVBoxLayout(dialog).addWidget(field)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow, timeout=2000)
    qtbot.wait(20)
    qtbot.keyClick(field, Qt.Key.Key_F1)
    found = dialog.findChild(HelpWindow)
    assert found is not None
    assert found.browser.page() == "sweeps"
    found.close()


def test_f1_in_a_dialog_that_blocks_the_others_can_be_read(qapp: QApplication, qtbot: QtBot):
    opening.follow(qapp)
    dialog = QDialog()
    dialog.setObjectName("dialog.share")
    seen = []

    def look() -> None:
        qtbot.keyClick(dialog, Qt.Key.Key_F1)
        found = dialog.findChild(HelpWindow)
        if found is not None:
            qtbot.mouseClick(found.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(30, 30))
            seen.append((found.browser.page(), found.isVisible()))
        dialog.accept()

    QTimer.singleShot(100, look)
    dialog.exec()
    assert seen
    assert seen[0][1]
    dialog.deleteLater()
