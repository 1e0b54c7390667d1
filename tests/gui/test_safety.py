"""Copies of unsaved work, the page that offers them, a file that others have too, faults, saving elsewhere."""

from __future__ import annotations

import ast
import dataclasses
import logging
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QMessageBox, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from core import log, recovery
from core.atomic import PlaceError
from core.canvas import Note
from core.opened import Opened, lock_path, mark_of
from core.owner import Owner, began, me
from core.project import Project
from core.project_file import load_project, save_project
from gui import background, settings
from gui.main_window import MainWindow
from gui.safety import elsewhere, fault_dialog, recovered
from gui.safety.autosave import Autosave, recovery_folder
from gui.safety.faults import Faults
from gui.safety.report import ReportDialog
from gui.soon import soon

ROOT = Path(__file__).resolve().parents[2]
WAIT = 5000


def noted(project: Project, text: str) -> Project:
    canvas = dataclasses.replace(project.canvas, notes=(*project.canvas.notes, Note(text, 0.0, 0.0)))
    return dataclasses.replace(project, canvas=canvas)


def note(window: MainWindow, text: str = "hello") -> None:
    window.session.edit_beside("Note", lambda p: noted(p, text))


def notes(project: Project) -> list[str]:
    return [each.text for each in project.canvas.notes]


def keep(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.safety.autosave.kept, timeout=WAIT):
        window.safety.autosave.keep(asked=True)
    qtbot.waitUntil(lambda: not window.safety.autosave.busy)


def press(box: QMessageBox | QDialog, name: str) -> None:
    button = box.findChild(QPushButton, name)
    assert button is not None, [b.objectName() for b in box.findChildren(QPushButton)]
    button.click()


def answer(name: str, button: str) -> Callable[[], None]:
    """Press a button of the box that comes next."""

    def act() -> None:
        box = next(w for w in QApplication.topLevelWidgets() if w.objectName() == name and w.isVisible())
        press(box, button)  # type: ignore[arg-type]

    return act


def dead(owner: Owner) -> Owner:
    return dataclasses.replace(owner, pid=2**22 + 7)


@pytest.fixture(autouse=True)
def no_copies() -> Iterator[None]:
    for file in recovery_folder().glob("*") if recovery_folder().is_dir() else []:
        file.unlink()
    yield
    assert background.stop_all(WAIT)


def left_copy(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, text: str = "unsaved"
) -> recovery.Copy:
    """Leave a copy as a start that was killed does."""
    note(window, text)
    with monkeypatch.context() as patch:
        patch.setattr(recovery, "me", lambda: dead(me()))
        keep(window, qtbot)
    window.safety.autosave.abandon()
    return recovery.found(recovery_folder())[0]


def test_a_copy_comes_some_seconds_after_an_edit_and_goes_with_saving(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.safety.autosave.FIRST_SECONDS", 0.05)
    assert not list(recovery_folder().glob("*"))
    with qtbot.waitSignal(window.safety.autosave.kept, timeout=WAIT):
        note(window)
    copy = next(recovery_folder().glob("*.deepstep"))
    assert notes(load_project(copy)) == ["hello"]
    assert recovery.found(recovery_folder()) == (), "its program still lives"
    assert window.documents.save_to(tmp_path / "a.deepstep")
    qtbot.waitUntil(lambda: not list(recovery_folder().glob("*")), timeout=WAIT)


def test_zero_seconds_keep_nothing(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gui.safety.autosave.FIRST_SECONDS", 0.01)
    settings.set_autosave_seconds(0)
    note(window)
    qtbot.wait(100)
    assert not list(recovery_folder().glob("*"))


def test_a_copy_from_the_middle_of_training_goes_on_bit_for_bit(window: MainWindow, qtbot: QtBot) -> None:
    window.session.training.start(epochs=400)
    qtbot.waitUntil(lambda: window.session.training.last is not None, timeout=WAIT)
    keep(window, qtbot)
    found = load_project(next(recovery_folder().glob("*.deepstep")))
    assert found.progress.step > 0
    window.session.training.finish()
    whole = window.session.project
    from core.backend import cpu
    from core.trainer import Limit, Trainer

    trainer = Trainer(cpu(), found, found.dataset())
    trainer.advance(Limit(whole.progress.step, 10**6), 60)
    assert trainer.result().weights.same(whole.weights)


def test_a_full_disk_is_told_once_and_the_next_copy_works(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    window.session.said.connect(said.append)
    note(window)
    said.clear()
    with monkeypatch.context() as patch:
        patch.setattr("core.recovery.save_project", lambda *_, **__: (_ for _ in ()).throw(PlaceError("disk is full")))
        for _ in range(2):
            keep(window, qtbot)
    assert len([words for words in said if "disk is full" in words]) == 1
    keep(window, qtbot)
    assert list(recovery_folder().glob("*.deepstep"))


def test_the_page_restores_and_undo_leads_back_to_the_file(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "mine.deepstep"
    assert window.documents.save_to(path)
    left_copy(window, qtbot, monkeypatch)
    window.session.undo_stack.setClean()
    window.safety.autosave = Autosave(window.session)
    page = recovered.show_page(window)
    assert page is not None
    card = next(iter(page.cards.values()))
    qtbot.waitUntil(lambda: card.project is not None, timeout=WAIT)
    assert "Notes, groups or pins on the diagram differ" in card.differs.text()
    texts = " ".join(label.text() for label in card.findChildren(QLabel))
    assert "mine" in texts
    assert str(path) in texts
    page.grab().save(str(tmp_path / "page.png"))
    card.restore.click()
    session = window.session
    assert notes(session.newest) == ["unsaved"]
    assert session.path == path
    assert session.edited
    session.undo()
    assert notes(session.newest) == []
    session.redo()
    qtbot.waitUntil(lambda: recovery.found(recovery_folder()) == (), timeout=WAIT)


def test_the_page_saves_without_opening_and_discards_at_the_second_press(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left_copy(window, qtbot, monkeypatch)
    before = window.session.newest
    page = recovered.show_page(window)
    assert page is not None
    card = next(iter(page.cards.values()))
    qtbot.waitUntil(lambda: card.project is not None, timeout=WAIT)
    assert "never saved" in card.differs.text()
    places = [str(tmp_path / "no" / "b.deepstep"), str(tmp_path / "b.deepstep")]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (places.pop(0), ""))
    soon(page, answer(elsewhere.NAME, f"{elsewhere.NAME}.choose"), 50)
    card.save.click()
    qtbot.waitUntil(lambda: (tmp_path / "b.deepstep").is_file(), timeout=WAIT)
    assert notes(load_project(tmp_path / "b.deepstep")) == ["unsaved"]
    assert window.session.newest is before
    assert not page.cards
    page.close()
    window.safety.autosave = Autosave(window.session)
    left_copy(window, qtbot, monkeypatch, "another")
    page = recovered.show_page(window)
    assert page is not None
    card = next(iter(page.cards.values()))
    card.discard.click()
    assert len(recovery.found(recovery_folder())) == 1, "one press asks"
    card.discard.click()
    assert recovery.found(recovery_folder()) == ()
    page.close()
    window.safety.autosave = Autosave(window.session)


def test_a_damaged_copy_is_told_and_can_only_be_discarded(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = left_copy(window, qtbot, monkeypatch)
    copy.file.write_bytes(copy.file.read_bytes()[:500])
    page = recovered.show_page(window)
    assert page is not None
    card = next(iter(page.cards.values()))
    qtbot.waitUntil(lambda: "damaged" in card.differs.text(), timeout=WAIT)
    assert not card.restore.isEnabled()
    assert card.discard.isEnabled()
    page.close()
    window.safety.autosave = Autosave(window.session)


def test_nothing_left_shows_no_page_at_a_start(window: MainWindow) -> None:
    assert not window.safety.look()
    recovery_folder().mkdir(parents=True, exist_ok=True)
    (recovery_folder() / "foreign.json").write_text('{"owner": 5}', encoding="utf-8")
    assert not window.safety.look()


def test_a_file_that_was_changed_is_asked_about_and_can_be_saved_aside(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, other = tmp_path / "a.deepstep", tmp_path / "b.deepstep"
    assert window.documents.save_to(path)
    save_project(path, noted(window.session.newest, "theirs"))
    note(window, "mine")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(other), ""))
    soon(window, answer("dialog.in_the_way", "dialog.in_the_way.save_as"), 100)
    assert window.documents.save()
    assert notes(load_project(path)) == ["theirs"]
    assert notes(load_project(other)) == ["mine"]
    assert window.session.path == other
    assert not lock_path(path).exists()
    assert lock_path(other).exists()


@pytest.mark.parametrize("button", ["overwrite", "reload", "cancel"])
def test_the_other_answers(window: MainWindow, qtbot: QtBot, tmp_path: Path, button: str) -> None:
    path = tmp_path / "a.deepstep"
    assert window.documents.save_to(path)
    save_project(path, noted(window.session.newest, "theirs"))
    note(window, "mine")

    def act() -> None:
        box = next(w for w in QApplication.topLevelWidgets() if w.objectName() == "dialog.in_the_way")
        assert isinstance(box, QMessageBox)
        assert "changed by another program" in box.text()
        assert "Notes, groups or pins" in box.informativeText()
        if button == "cancel":
            box.button(QMessageBox.StandardButton.Cancel).click()
        else:
            press(box, f"dialog.in_the_way.{button}")

    soon(window, act, 100)
    assert window.documents.save() == (button == "overwrite")
    if button == "reload":
        qtbot.waitUntil(lambda: notes(window.session.newest) == ["theirs"], timeout=WAIT)
        assert not window.session.edited
        window.session.undo()
        assert notes(window.session.newest) == ["mine"], "undo brings back what was here"
    else:
        assert notes(load_project(path)) == (["mine"] if button == "overwrite" else ["theirs"])


def test_who_opens_second_is_told_and_does_not_overwrite(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "a.deepstep"
    save_project(path, window.session.newest)
    first = Opened(path, mark_of(path))
    window.open_path(path)
    qtbot.waitUntil(lambda: window.session.path == path, timeout=WAIT)
    qtbot.waitUntil(lambda: "open in another window" in window.problem.problem(), timeout=WAIT)
    assert window.problem.remedy.text() == "Save as…"
    note(window, "mine")

    def cancel() -> None:
        box = next(w for w in QApplication.topLevelWidgets() if w.objectName() == "dialog.in_the_way")
        assert isinstance(box, QMessageBox)
        box.button(QMessageBox.StandardButton.Cancel).click()

    soon(window, cancel, 100)
    assert not window.documents.save()
    assert notes(load_project(path)) == []
    first.close()
    assert window.documents.save(), "the other one has gone"


def test_an_owner_that_has_ended_or_only_shares_a_number_is_none() -> None:
    assert me().alive()
    assert me().is_me
    assert not dead(me()).alive()
    assert not dataclasses.replace(me(), began="another time").alive()
    assert dataclasses.replace(me(), host="elsewhere").alive(), "nobody here can know"
    assert began(2**22 + 7) == ""


def test_saving_elsewhere_is_offered_where_a_place_refuses(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    note(window, "mine")
    places = [str(tmp_path / "missing" / "a.deepstep"), str(tmp_path / "a.deepstep")]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (places.pop(0), ""))
    assert not window.documents.ask_save_as()
    assert "does not exist" in window.problem.problem()
    assert window.problem.remedy.text() == "Save elsewhere…"
    window.problem.remedy.click()
    assert notes(load_project(tmp_path / "a.deepstep")) == ["mine"]
    assert not window.problem.isVisible()


@pytest.fixture
def faults(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Faults]:
    """Take over the hooks as the program does; pytest-qt has its own otherwise."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    before = logging.getLogger().level
    log.begin()
    made = Faults()
    yield made
    made.let_go()
    logging.getLogger().setLevel(before)


def raised(text: str) -> None:
    try:
        raise ZeroDivisionError(text)
    except ZeroDivisionError as error:
        sys.excepthook(type(error), error, error.__traceback__)


def test_one_dialog_tells_of_faults_and_the_work_is_kept(
    window: MainWindow, qtbot: QtBot, faults: Faults, capsys: pytest.CaptureFixture[str]
) -> None:
    note(window)
    with qtbot.waitSignal(window.safety.autosave.kept, timeout=WAIT):
        raised("first")
    raised("second")
    for _ in range(30):
        raised("second")
    qtbot.wait(50)
    dialogs = [w for w in QApplication.topLevelWidgets() if isinstance(w, fault_dialog.FaultDialog) and w.isVisible()]
    assert len(dialogs) == 1
    dialog = dialogs[0]
    assert "ZeroDivisionError: first" in dialog.words.text()
    assert "A copy of your work was kept" in dialog.state.text()
    assert "1 more fault" in dialog.more.text()
    assert "second" in dialog.more.text()
    assert log.last_lines().count("ZeroDivisionError: second") <= 8, "not once for each painting"
    assert "ZeroDivisionError: first" in capsys.readouterr().err
    press(dialog, "dialog.fault.report")
    report = window.findChild(ReportDialog)
    assert isinstance(report, ReportDialog)
    assert "ZeroDivisionError: first" in report.text()
    report.close()
    press(dialog, "dialog.fault.go_on")
    raised("second")
    qtbot.wait(30)
    assert not any(isinstance(w, fault_dialog.FaultDialog) and w.isVisible() for w in QApplication.topLevelWidgets())


def test_a_report_is_saved_as_it_is_shown(window: MainWindow, tmp_path: Path, faults: Faults) -> None:
    logging.getLogger("x").error("something in %s", Path.home() / "secret.csv")
    report = window.safety.show_report()
    assert isinstance(report, ReportDialog)
    report.own.setPlainText("I pressed F10.")
    shown = report.findChild(QPlainTextEdit, "dialog.report.text")
    assert shown is not None
    assert "I pressed F10." in shown.toPlainText()
    assert "~/secret.csv" in shown.toPlainText()
    assert str(Path.home()) not in shown.toPlainText()
    report.with_log.setChecked(False)
    assert "secret" not in shown.toPlainText()
    report.save(tmp_path / "report.txt")
    assert (tmp_path / "report.txt").read_text(encoding="utf-8") == shown.toPlainText()
    report.close()


def test_the_log_is_rotated(faults: Faults, tmp_path: Path) -> None:
    for count in range(40):
        logging.getLogger("x").error("%d %s", count, "y" * 100_000)
    sizes = [file.stat().st_size for file in (tmp_path / "deepstep").iterdir()]
    assert sum(sizes) <= log.MOST_BYTES * (log.OLD_ONES + 1) + 200_000
    assert len([file for file in (tmp_path / "deepstep").iterdir() if "deepstep.log" in file.name]) == log.OLD_ONES + 1


def test_what_is_done_soon_is_done_after_what_waits_and_not_after_its_owner(window: MainWindow, qtbot: QtBot) -> None:
    done: list[str] = []
    owner = QTimer()
    soon(window, lambda: done.append("first"))
    soon(window, lambda: done.append("second"))
    soon(window, lambda: done.append("late"), 30)
    soon(owner, lambda: done.append("never"))
    shiboken6.delete(owner)
    assert done == []
    qtbot.waitUntil(lambda: "late" in done)
    assert done == ["first", "second", "late"]


def test_nothing_loses_what_is_raised_later() -> None:
    """PySide loses exceptions of functions given to QTimer.singleShot: gui.soon is used instead."""
    for file in [ROOT / "main.py", *(ROOT / "gui").rglob("*.py")]:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            assert not (isinstance(node, ast.Attribute) and node.attr == "singleShot"), f"{file.name}:{node.lineno}"


def test_the_page_fits_in_both_themes(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    left_copy(window, qtbot, monkeypatch)
    page = recovered.show_page(window)
    assert page is not None
    card = next(iter(page.cards.values()))
    qtbot.waitUntil(lambda: card.project is not None, timeout=WAIT)
    for label in page.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width()) or not label.wordWrap(), label.text()
    assert page.seconds.focusPolicy() != Qt.FocusPolicy.NoFocus
    page.close()
    window.safety.autosave = Autosave(window.session)
