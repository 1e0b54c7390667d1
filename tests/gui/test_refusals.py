"""What is refused changes nothing: project, undo list, file and mode are the same, and one sentence names the file."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from core.branching import switch
from gui.building.clipboard import MIME
from gui.main_window import MainWindow
from tests.files.readers import sound_files
from tests.files.sentences import wrong_with
from tests.files.specimens import rich
from tests.files.values import fingerprint

SUFFIXES = (
    ".deepstep", ".onnx", ".keras", ".safetensors", ".pt", ".npz", ".h5", ".xlsx", ".ods", ".npy", ".idx", ".csv.gz",
    ".deepstep-lesson",
)  # fmt: skip


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sound")
    sound_files(folder)
    return folder


@pytest.fixture(scope="module")
def project():
    return rich()


def state_of(window: MainWindow) -> tuple[object, ...]:
    """Give what a refusal must leave alone."""
    session = window.session
    return (
        fingerprint(session.newest), session.undo_stack.count(), session.undo_stack.index(), session.edited,
        session.path, session.mode, session.data.rows,
    )  # fmt: skip


def damaged(sound: Path, suffix: str, folder: Path) -> Path:
    """Cut the sound file of an ending in the middle of what it holds."""
    whole = next(path for path in sorted(sound.iterdir()) if path.name.endswith(suffix))
    path = folder / f"bad{suffix}"
    data = whole.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    return path


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_damaged_file_changes_nothing(
    window: MainWindow, project, sound: Path, suffix: str, tmp_path: Path, qtbot
) -> None:
    window.session.open(project, None)
    window.session.set_mode("build")
    before = state_of(window)
    path = damaged(sound, suffix, tmp_path)
    if suffix == ".deepstep-lesson":
        window.teaching.open_lesson_file(path)
    else:
        window.open_path(path)
    qtbot.waitUntil(lambda: bool(window.problem.problem()), timeout=10_000)
    sentence = window.problem.problem()
    assert state_of(window) == before
    assert path.name in sentence
    assert wrong_with(sentence) == ""


def test_what_lies_on_the_clipboard_and_is_none_changes_nothing(window: MainWindow, project) -> None:
    window.session.open(project, None)
    for mode, action in (("build", "edit.paste"), ("data", "file.paste_table")):
        window.session.set_mode(mode)
        before = state_of(window)
        for data in (b"{", b"[" * 5000, b'{"deepstep": "layers", "format": 99}', b"\xff\xfe\0"):
            mime = QMimeData()
            mime.setData(MIME, data)
            QGuiApplication.clipboard().setMimeData(mime)
            window.actions_by_id[action].trigger()
            assert state_of(window) == before
            assert wrong_with(window.problem.problem()) == ""


EDITS: dict[str, Callable] = {
    "a unit too few": lambda p: p.with_spec(
        p.spec.replace("output", dataclasses.replace(p.spec["output"].layer, units=-1))
    ),
    "a branch that is not there": lambda p: switch(p, 99),
    "a name that is taken": lambda p: p.renamed(p.spec.names[1], p.spec.names[0]),
    "a weight that is none": lambda p: p.with_weights(
        p.weights.with_value(next(iter(p.weights)), (0, 0), float("nan"))
    ),
    "a row that is not there": lambda p: p.with_weights(p.weights.with_value("nobody.weight", (0, 0), 1.0)),
    "no target": lambda p: p.with_data(p.table, p.plan.with_column(p.plan.targets[0].name, use="ignore")),
    "a column that is not there": lambda p: p.with_data(p.table, p.plan.with_column("nobody", use="input")),
}


@pytest.mark.parametrize("name", EDITS)
def test_an_edit_that_is_refused_changes_nothing(window: MainWindow, project, name: str) -> None:
    window.session.open(project, None)
    before = state_of(window)
    assert window.session.edit(name, EDITS[name]) is False
    assert state_of(window) == before
    assert window.problem.problem()
    assert wrong_with(window.problem.problem()) == ""
