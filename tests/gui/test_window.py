"""The window as a user drives it: modes, edits with undo, files, training."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, Qt, QTimer, QUrl
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from core.explanation import Ref
from core.layers.dense import Dense
from core.project import Project
from core.project_file import load_project, save_project
from core.start import example
from gui.action_table import ACTIONS
from gui.main_window import MainWindow

Make = Callable[..., MainWindow]
MODES = ("data", "build", "train", "step")


def text_of(window: MainWindow, name: str) -> str:
    widget = window.findChild(QWidget, name)
    assert widget is not None, f"there is no {name}"
    return widget.text()  # type: ignore[attr-defined]


def train(window: MainWindow, qtbot: QtBot, **limit: int) -> None:
    with qtbot.waitSignal(window.session.training.ended, timeout=20_000):
        window.session.training.start(**limit)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("size", [(1440, 900), (1100, 700)])
def test_no_text_is_clipped_and_no_control_lies_outside(
    make_window: Make, qtbot: QtBot, mode: str, size: tuple[int, int]
) -> None:
    window = make_window("iris", mode=mode)
    window.resize(*size)
    qtbot.wait(50)
    assert (window.width(), window.height()) == size
    for button in window.findChildren(QAbstractButton):
        if button.isVisible() and button.text():
            assert button.width() >= button.sizeHint().width() - 1, f"{button.objectName()} is clipped"
            right = button.mapTo(window, button.rect().topRight()).x()
            assert right <= window.width(), f"{button.objectName()} lies outside"


def test_every_action_and_control_has_a_name_and_explains_itself(make_window: Make) -> None:
    window = make_window("iris")
    for spec in ACTIONS:
        action = window.findChild(QAction, f"action.{spec.id}")
        assert action is not None
        assert action.toolTip()
    for mode in MODES:
        window.session.set_mode(mode)
        for widget in window.findChildren(QAbstractButton):
            if widget.isVisible() and not widget.objectName().startswith("qt_"):
                assert widget.objectName(), f"a button {widget.text()!r} without a name"
                assert widget.toolTip(), f"{widget.objectName()} has no tooltip"
                assert widget.accessibleName() or widget.text(), f"{widget.objectName()} has no accessible name"


def test_modes_by_keys_and_by_the_switch(make_window: Make, qtbot: QtBot) -> None:
    window = make_window()
    for number, mode in enumerate(MODES, 1):
        qtbot.keyClick(window, getattr(Qt.Key, f"Key_{number}"), Qt.KeyboardModifier.ControlModifier)
        assert window.session.mode == mode
    qtbot.mouseClick(window.findChild(QWidget, "mode.build"), Qt.MouseButton.LeftButton)
    assert window.session.mode == "build"


def test_the_bank_example_in_the_diagram(make_window: Make) -> None:
    window = make_window("bank", mode="build")
    texts = [window.diagram.unit_text(*place) for place in (("hidden1", 0), ("hidden1", 1), ("output", 0))]
    assert texts == ["5", "1", "9"]


def test_the_bank_example_with_tanh(make_window: Make, qtbot: QtBot) -> None:
    window = make_window("bank", mode="build")
    spec = window.session.project.spec
    window.session.edit("tanh", lambda p: p.with_spec(spec.replace("hidden1", Dense(2, "tanh"))))
    qtbot.wait(20)
    assert window.diagram.unit_text("output", 0) == "1.24"
    window.session.set_mode("step")
    window.session.stepping.last()
    qtbot.wait(20)
    assert window.diagram.unit_text("output", 0) == "1.238"
    assert window.session.picture().activations["output"].at(0) == pytest.approx(1.2382242525694254, abs=1e-15)


def test_training_shows_up_everywhere(make_window: Make, qtbot: QtBot) -> None:
    window = make_window("circles")
    before = window.session.weights
    train(window, qtbot, epochs=40)
    assert not window.session.weights.same(before)
    assert text_of(window, "stat.epoch.value") == "40"
    assert text_of(window, "stat.metric.value").endswith("%")
    assert window.session.training.curve().shape[0] == 40


def test_start_pause_resume_by_the_action(make_window: Make, qtbot: QtBot) -> None:
    window = make_window()
    start = window.actions_by_id["train.start"]
    start.trigger()
    qtbot.waitUntil(lambda: window.session.training.last is not None, timeout=10_000)
    assert start.text() == "Pause"
    with qtbot.waitSignal(window.session.training.ended, timeout=5000):
        start.trigger()
    steps = window.session.project.progress.step
    assert steps > 0
    assert start.text() == "Resume"
    start.trigger()
    qtbot.waitUntil(lambda: window.session.training.last is not None, timeout=10_000)
    with qtbot.waitSignal(window.session.training.ended, timeout=5000):
        start.trigger()
    assert window.session.project.progress.step > steps


def test_the_learning_rate_changes_while_training_runs(make_window: Make, qtbot: QtBot) -> None:
    window = make_window()
    training = window.session.training
    training.start()
    qtbot.waitUntil(lambda: training.last is not None, timeout=10_000)
    optimizer = window.session.project.config.optimizer
    window.session.tune(type(optimizer)(learning_rate=0.0), "learning_rate")
    assert training.running, "changing the learning rate must not pause training"
    qtbot.wait(150)
    one = training.last.weights
    qtbot.wait(150)
    assert training.last.weights.same(one), "with a rate of 0 the weights stand still"


def test_an_edit_while_training_pauses_it_and_is_made(make_window: Make, qtbot: QtBot) -> None:
    window = make_window()
    window.session.training.start()
    qtbot.waitUntil(lambda: window.session.training.last is not None, timeout=10_000)
    window.session.add_layer(Dense(3))
    qtbot.waitUntil(lambda: not window.session.training.running, timeout=5000)
    assert len(window.session.project.spec.layers) == 5
    assert window.session.project.progress.step > 0


def test_reset_and_undo_of_training(make_window: Make, qtbot: QtBot) -> None:
    window = make_window("circles")
    start = window.session.weights
    train(window, qtbot, epochs=3)
    trained = window.session.weights
    window.actions_by_id["train.reset"].trigger()
    assert window.session.weights.same(start)
    window.session.undo()
    assert window.session.weights.same(trained)
    window.session.undo()
    assert window.session.weights.same(start)
    assert window.session.project.progress.step == 0


def random_edit(window: MainWindow, chance: random.Random) -> None:
    session = window.session
    spec = session.project.spec
    hidden = [name for name in spec.names if name not in (spec.input.name, spec.output.name)]
    name = chance.choice(hidden) if hidden else spec.output.name
    session.select(Ref("layer", name))
    kind = chance.choice(["add", "remove", "units", "activation", "weight", "bias", "move", "rate", "redraw"])
    if kind == "add" and len(spec.layers) < 7:
        session.add_layer(Dense(chance.randint(1, 5), chance.choice(["tanh", "relu", "sigmoid"])))
    elif kind == "remove" and len(hidden) > 1:
        window.actions_by_id["network.remove_layer"].trigger()
    elif kind == "units" and hidden:
        window.actions_by_id[chance.choice(["network.more_units", "network.fewer_units"])].trigger()
    elif kind == "activation" and hidden:
        layer = Dense(spec.shapes()[name][0], chance.choice(["tanh", "relu", "leaky_relu"]))
        session.edit("Change activation", lambda p: p.with_spec(p.spec.replace(name, layer)))
    elif kind == "move" and hidden:
        window.actions_by_id[chance.choice(["network.move_left", "network.move_right"])].trigger()
    elif kind == "rate":
        session.tune(type(session.project.config.optimizer)(learning_rate=chance.random()), "learning_rate")
    elif kind == "redraw":
        window.actions_by_id["network.new_weights"].trigger()
    else:
        part = "weight" if kind == "weight" or f"{name}.bias" not in session.weights else "bias"
        shape = session.weights[f"{name}.{part}"].shape
        session.set_weight(Ref(part, name, tuple(chance.randrange(n) for n in shape)), chance.gauss(0, 1))


def fingerprint(project: Project) -> tuple[object, ...]:
    return (project.spec, project.config, {name: array.tobytes() for name, array in project.weights.items()})


def test_200_random_edits_undone_and_redone(make_window: Make) -> None:
    window = make_window("circles", mode="build")
    chance = random.Random(7)
    stack = window.session.undo_stack
    first, seen = fingerprint(window.session.project), []
    for _ in range(2000):
        if stack.count() >= 200:
            break
        random_edit(window, chance)
        while len(seen) < stack.count():
            seen.append(None)
        if stack.count():
            seen[stack.count() - 1] = fingerprint(window.session.project)
    assert stack.count() == 200
    last = fingerprint(window.session.project)
    for place in range(200, 0, -1):
        assert fingerprint(window.session.project) == seen[place - 1]
        window.session.undo()
    assert fingerprint(window.session.project) == first
    while stack.canRedo():
        window.session.redo()
    assert fingerprint(window.session.project) == last


def test_a_refused_edit_tells_why_and_changes_nothing(make_window: Make) -> None:
    window = make_window("iris")
    before = window.session.project
    window.session.edit("Remove", lambda p: p.with_spec(p.spec.remove("output")))
    assert window.session.project is before
    assert "output" in window.problem.problem()
    assert window.problem.isVisible()


def test_save_and_open_again(make_window: Make, qtbot: QtBot, tmp_path: Path) -> None:
    window = make_window("circles")
    train(window, qtbot, epochs=2)
    path = tmp_path / "mine.deepstep"
    assert window.documents.save_to(path)
    assert not window.session.edited
    assert window.windowTitle().startswith("mine.deepstep")
    other = make_window(path=path)
    qtbot.waitUntil(lambda: other.session.path == path, timeout=5000)
    assert other.session.weights.same(window.session.weights)
    assert other.session.training.curve().shape == window.session.training.curve().shape


def bad_files(folder: Path) -> dict[str, tuple[Path, str]]:
    whole = folder / "whole.deepstep"
    save_project(whole, example("circles"))
    data = whole.read_bytes()
    cut = folder / "cut.deepstep"
    cut.write_bytes(data[: len(data) // 2])
    table = folder / "bad.csv"
    table.write_text("a,b\n1,2\n3\n", encoding="utf-8")
    empty = folder / "empty.csv"
    empty.write_bytes(b"")
    return {
        "truncated project": (cut, "cut.deepstep"),
        "row with a field missing": (table, "line 3"),
        "empty table": (empty, "empty.csv"),
        "no file": (folder / "none.deepstep", "none.deepstep"),
    }


@pytest.mark.parametrize("case", ["truncated project", "row with a field missing", "empty table", "no file"])
def test_a_bad_file_gives_one_sentence_and_the_project_stays(
    make_window: Make, qtbot: QtBot, tmp_path: Path, case: str
) -> None:
    window = make_window("circles")
    before = window.session.project
    path, words = bad_files(tmp_path)[case]
    window.open_path(path)
    qtbot.waitUntil(lambda: bool(window.problem.problem()), timeout=5000)
    assert words in window.problem.problem()
    assert "\n" not in window.problem.problem()
    assert window.session.project is before


def test_an_unknown_format_version_is_told(make_window: Make, qtbot: QtBot, tmp_path: Path) -> None:
    import json
    import zipfile

    whole, newer = tmp_path / "whole.deepstep", tmp_path / "newer.deepstep"
    save_project(whole, example("circles"))
    with zipfile.ZipFile(whole) as source, zipfile.ZipFile(newer, "w") as target:
        for name in source.namelist():
            data = source.read(name)
            if name == "project.json":
                data = json.dumps(json.loads(data) | {"format": 99}).encode()
            target.writestr(name, data)
    window = make_window("circles")
    before = window.session.project
    window.open_path(newer)
    qtbot.waitUntil(lambda: bool(window.problem.problem()), timeout=5000)
    assert "99" in window.problem.problem()
    assert window.session.project is before


def test_drop_a_table(make_window: Make, qtbot: QtBot, tmp_path: Path) -> None:
    table = tmp_path / "points.csv"
    generator = np.random.default_rng(1)
    rows = [f"{a:.3f},{b:.3f},{'up' if a + b > 0 else 'down'}" for a, b in generator.normal(size=(60, 2))]
    table.write_text("first,second,side\n" + "\n".join(rows), encoding="utf-8")
    window = make_window("circles")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(table))])
    assert window.documents.dropped_file(data) == table
    window.open_path(table)
    qtbot.waitUntil(lambda: window.session.data.table.rows == 60, timeout=5000)
    assert window.session.data.pipeline.class_names == ("down", "up")
    assert window.session.mode == "data"


def test_recent_files(make_window: Make, tmp_path: Path) -> None:
    window = make_window("circles")
    path = tmp_path / "kept.deepstep"
    window.documents.save_to(path)
    window.documents._list_recent()
    assert "kept.deepstep" in [action.text() for action in window.documents._recent.actions()]


def answer(window: MainWindow, choice: QMessageBox.StandardButton) -> None:
    """Press a button of the question as soon as it is open."""

    def press() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            box.button(choice).click()
        else:
            QTimer.singleShot(20, press)

    QTimer.singleShot(20, press)


def test_closing_in_mid_training_ends_the_thread(make_window: Make, qtbot: QtBot) -> None:
    window = make_window()
    window.session.set_weight(Ref("bias", "hidden1", (0,)), 0.5)
    window.session.training.start()
    qtbot.waitUntil(lambda: window.session.training.last is not None, timeout=10_000)
    answer(window, QMessageBox.StandardButton.Discard)
    assert window.close()
    assert not window.session.training.running


def test_an_example_that_was_only_trained_closes_without_a_question(make_window: Make, qtbot: QtBot) -> None:
    window = make_window()
    train(window, qtbot, epochs=1)
    assert window.session.edited
    assert window.close()


def test_cancelling_the_question_keeps_the_window_and_training(make_window: Make, qtbot: QtBot) -> None:
    window = make_window()
    window.session.set_weight(Ref("bias", "hidden1", (0,)), 0.5)
    window.session.training.start()
    qtbot.waitUntil(lambda: window.session.training.last is not None, timeout=10_000)
    answer(window, QMessageBox.StandardButton.Cancel)
    assert not window.close()
    assert window.session.training.running


def test_the_saved_project_of_a_running_training_is_its_newest_state(
    make_window: Make, qtbot: QtBot, tmp_path: Path
) -> None:
    window = make_window()
    window.session.training.start()
    qtbot.waitUntil(lambda: window.session.training.last is not None, timeout=10_000)
    path = tmp_path / "running.deepstep"
    assert window.documents.save_to(path)
    assert load_project(path).progress.step >= window.session.training.last.step > 0


def test_the_gpu_that_cannot_be_used_says_why(make_window: Make, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    import importlib.util

    monkeypatch.setattr(importlib.util, "find_spec", lambda name, package=None: None)
    window = make_window()
    window.top.backend.choose("gpu")
    qtbot.waitUntil(lambda: bool(window.problem.problem()), timeout=5000)
    assert "CuPy is not installed; install it with:" in window.problem.problem()
    assert window.session.training.backend == "cpu"
    train(window, qtbot, batches=3)
    assert window.session.project.progress.step == 3


def test_both_themes(make_window: Make, qtbot: QtBot) -> None:
    window = make_window("iris")
    colors = []
    for _ in range(2):
        window.actions_by_id["view.theme"].trigger()
        qtbot.wait(30)
        colors.append(window.grab().toImage().pixelColor(4, window.height() - 8).lightness())
    assert abs(colors[0] - colors[1]) > 100


@pytest.mark.parametrize("lost", [False, True])
def test_a_gpu_that_gives_up_in_mid_run_hands_over_to_the_cpu(
    make_window: Make, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, lost: bool
) -> None:
    from core import fallback
    from tests.core.stand_in import stand_in

    backend, counts = stand_in()
    monkeypatch.setattr(fallback, "choose", lambda kind: (backend, ""))
    counts.fail_at, counts.lost = 20_000, lost
    window = make_window()
    window.session.training.start(epochs=40)
    qtbot.waitUntil(lambda: not window.session.training.running, timeout=20_000)
    told = "it cannot be used (RuntimeError: CUDARuntimeError" if lost else "its memory is full; choose a smaller batch"
    assert told in window.problem.problem()
    assert "Training goes on from epoch " in window.problem.problem()
    assert window.session.project.progress.epoch == 40
    assert len(window.session.project.progress.curve) == 40
    assert window.session.training.backend == "cpu"
