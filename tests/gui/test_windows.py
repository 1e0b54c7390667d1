"""Several windows, what comes back at the next start, recent files."""

from __future__ import annotations

import json
from base64 import b64decode
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from core.project_file import save_project
from core.start import example
from gui import background, create_window, settings, theme, windows
from gui.main_window import MainWindow
from gui.recent_files import RecentFiles

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Make = Callable[..., MainWindow]


@pytest.fixture(autouse=True)
def no_windows() -> Iterator[None]:
    """Begin without the windows that tests of other files share, and end without any."""
    close_all()
    yield
    close_all()


def close_all() -> None:
    for window in windows.all_windows():
        window.session.training.abandon()
        window.session.undo_stack.setClean()
        window.close()
    assert windows.all_windows() == ()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "mine.deepstep"
    save_project(path, example("circles"))
    return path


def opened(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.session.path is not None and window.session.path.resolve() == path, timeout=5000)


def test_a_new_window_has_a_project_of_its_own_and_closing_one_leaves_the_other(
    make_window: Make, qtbot: QtBot
) -> None:
    first = make_window()
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(first, Qt.Key.Key_N, keys)
    second = windows.all_windows()[-1]
    assert second is not first
    assert second.isVisible()
    before = first.session.project
    second.session.set_mode("build")
    second.session.select_layers(["hidden1"])
    second.actions_by_id["network.remove_layer"].trigger()
    assert "hidden1" not in second.session.project.spec.names
    assert first.session.project is before
    assert first.session.mode == "train"
    second.session.undo_stack.setClean()
    qtbot.waitUntil(second.isActiveWindow, timeout=2000)
    qtbot.keyClick(second, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert windows.all_windows() == (first,)
    qtbot.waitUntil(lambda: not isValid(second), timeout=2000)
    with qtbot.waitSignal(first.session.training.ended, timeout=20_000):
        first.session.training.start(epochs=1)
    assert first.session.project.progress.epoch == 1


def test_closing_a_window_gives_up_its_work_and_no_other(make_window: Make, qtbot: QtBot) -> None:
    first, second = make_window(), windows.new_window()
    done: list[str] = []

    def work(report: background.Report) -> str:
        while report(0.5) and not done:
            pass
        return "done"

    mine = background.run(work, done.append, done.append, "Mine", first.session)
    other = background.run(work, done.append, done.append, "Other", second.session.late)
    second.close()
    assert not other.running
    assert mine.running
    done.append("stop")
    qtbot.waitUntil(lambda: not mine.running, timeout=5000)
    assert done == ["stop", "done"]


def test_a_file_that_is_open_brings_its_window_to_the_front(make_window: Make, qtbot: QtBot, file: Path) -> None:
    first, second = make_window(path=file), windows.new_window()
    opened(first, file, qtbot)
    qtbot.waitUntil(second.isActiveWindow, timeout=2000)
    second.open_path(file)
    qtbot.waitUntil(first.isActiveWindow, timeout=2000)
    assert second.session.path is None
    second.actions_by_id["view.next_window"].trigger()
    qtbot.waitUntil(first.isActiveWindow, timeout=2000)
    first.actions_by_id["view.next_window"].trigger()
    qtbot.waitUntil(second.isActiveWindow, timeout=2000)


def test_theme_size_and_backend_reach_all_windows(make_window: Make) -> None:
    first, second = make_window(), windows.new_window()
    before = theme.current().name
    first.actions_by_id["view.theme"].trigger()
    assert theme.current().name != before
    assert first.palette().window().color() == second.palette().window().color() == theme.color("window")
    first.actions_by_id["view.theme"].trigger()
    settings.set_value("timeline_bytes", 32 * 2**20)
    assert {each.session.timeline.store.budget for each in (first, second)} == {32 * 2**20}
    first.actions_by_id["teach.presentation"].trigger()
    assert second.teaching.presentation.on
    second.actions_by_id["teach.presentation"].trigger()
    assert theme.scale() == 1


def test_what_was_open_comes_back(make_window: Make, qtbot: QtBot, file: Path) -> None:
    first = make_window(path=file)
    opened(first, file, qtbot)
    first.session.set_row(5)
    row = first.session.project.row
    first.session.set_mode("step")
    second = windows.new_window(first)
    second.session.set_mode("data")
    geometry = bytes(first.saveGeometry().data())
    windows.quit_all()
    assert windows.all_windows() == ()
    assert b64decode(windows.remembered()[0]["geometry"]) == geometry
    again = create_window()
    assert windows.restore(again)
    opened(again, file, qtbot)
    assert (again.session.mode, again.session.project.row) == ("step", row)
    assert [each.session.mode for each in windows.all_windows()] == ["step", "data"]


def test_nothing_comes_back_where_the_setting_says_so(make_window: Make, qtbot: QtBot, file: Path) -> None:
    opened(make_window(path=file), file, qtbot)
    windows.quit_all()
    settings.set_value("restore_session", False)
    again = create_window()
    assert not windows.restore(again)
    assert again.session.path is None


def test_a_file_that_is_gone_is_told_without_a_question(make_window: Make, qtbot: QtBot, file: Path) -> None:
    opened(make_window(path=file), file, qtbot)
    windows.quit_all()
    file.unlink()
    again = create_window()
    windows.restore(again)
    assert "mine.deepstep was open last and is no longer at" in again.problem.problem()


@pytest.mark.parametrize(
    "kept",
    [
        "", "{", "[3, null]", '{"path": 1}', '[{"path": 5, "mode": "moon", "row": "x", "geometry": "%%%"}]',
        '[{"path": "\\u0000", "row": true, "geometry": 9}]', json.dumps([{"path": "a" * 5000, "row": 10**9}]),
    ],
)  # fmt: skip
def test_damaged_memory_of_windows_does_no_harm(make_window: Make, kept: str) -> None:
    window = make_window()
    settings.store().setValue(windows.OPEN, kept)
    windows.restore(window)
    assert window.session.mode == "train"
    assert windows.all_windows() == (window,)


def test_quit_stays_where_a_window_wants_to_stay(make_window: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = make_window(), windows.new_window()
    monkeypatch.setattr(first.documents, "may_close", lambda: False)
    windows.quit_all()
    assert windows.all_windows() == (first,)
    assert not second.isVisible() if isValid(second) else True
    monkeypatch.undo()


# Recent files


def test_recent_files_missing_ones_pins_and_search(make_window: Make, qtbot: QtBot, tmp_path: Path, file: Path) -> None:
    window = make_window()
    gone, other = tmp_path / "gone.deepstep", tmp_path / "other.deepstep"
    other.write_bytes(file.read_bytes())
    for path in (file, gone, other):
        settings.add_recent(path)
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_H, keys)
    dialog = window.findChild(RecentFiles)
    assert isinstance(dialog, RecentFiles)
    qtbot.waitUntil(dialog.isActiveWindow, timeout=2000)

    def names() -> list[str]:
        return [dialog.list.item(row).text() for row in range(dialog.list.count())]

    assert names() == ["other.deepstep", "gone.deepstep (missing)", "mine.deepstep"]
    qtbot.keyClick(dialog.search, Qt.Key.Key_Down)
    assert not dialog.buttons["open"].isEnabled()
    assert "no longer there" in dialog.told.text()
    qtbot.mouseClick(dialog.buttons["remove"], Qt.MouseButton.LeftButton)
    assert names() == ["other.deepstep", "mine.deepstep"]
    qtbot.keyClicks(dialog.search, "mine")
    qtbot.keyClick(dialog.search, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    dialog.search.clear()
    assert names()[0].startswith("mine.deepstep")
    settings.clear_recent()
    assert settings.all_recent() == [file.resolve()], "what is pinned stays"
    dialog.refresh()
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    opened(window, file, qtbot)


def test_the_menu_greys_what_is_missing_and_the_number_is_a_setting(make_window: Make, tmp_path: Path) -> None:
    window = make_window()
    settings.set_value("recent_count", 2)
    for name in ("a", "b", "c"):
        settings.add_recent(tmp_path / f"{name}.deepstep")
    (tmp_path / "c.deepstep").write_text("")
    file_menu, menu = (window.findChild(QMenu, name) for name in ("menu.file", "menu.recent"))
    assert isinstance(file_menu, QMenu)
    assert isinstance(menu, QMenu)
    file_menu.aboutToShow.emit()
    file_menu.aboutToHide.emit()
    entries = [(action.text(), action.isEnabled()) for action in menu.actions() if action.text()]
    assert entries[:2] == [("c.deepstep", True), ("b.deepstep (missing)", False)]
    assert [text for text, _ in entries[2:]] == ["Recent files…", "Clear this list"]


def test_open_in_a_new_window(make_window: Make, qtbot: QtBot, file: Path) -> None:
    window = make_window()
    settings.add_recent(file)
    window.actions_by_id["file.recent"].trigger()
    dialog = window.findChild(RecentFiles)
    assert isinstance(dialog, RecentFiles)
    qtbot.mouseClick(dialog.buttons["window"], Qt.MouseButton.LeftButton)
    second = windows.all_windows()[-1]
    opened(second, file, qtbot)
    assert window.session.path is None
