"""The settings of a run: what is folded away, what changes while training runs, what is told afterwards."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core.fields import settings_of
from core.optimizers import OPTIMIZERS, Adam
from core.params import layout
from core.regularization import Regularization
from core.schedules import SCHEDULES, Cosine, OnPlateau
from core.stopping import EarlyStopping
from gui.main_window import MainWindow
from gui.panels.train.more import FoldButton
from gui.widgets import Choice, NumberEdit
from tests.gui.conftest import named

Make = Callable[..., MainWindow]
PARTS = ("schedule", "regularization", "stopping")


def fold(window: MainWindow, part: str) -> FoldButton:
    found = named(window, f"train.more.{part}")
    assert isinstance(found, FoldButton)
    return found


def pick(window: MainWindow, name: str, kind: str) -> None:
    choice = named(window, name)
    assert isinstance(choice, Choice)
    choice.setCurrentIndex(choice.findData(kind))
    choice.activated.emit(choice.currentIndex())


def type_in(qtbot: QtBot, window: MainWindow, name: str, text: str) -> None:
    field = named(window, name)
    assert isinstance(field, NumberEdit)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_the_panel_is_calm_at_first(make_window: Make) -> None:
    window = make_window("circles")
    assert [fold(window, part).summary() for part in PARTS] == ["constant", "off", "off"]
    assert not named(window, "config.schedule.kind").isVisible()
    assert not named(window, "config.regularization.l2").isVisible()
    assert not named(window, "config.stopping.patience").isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, None])
def test_a_header_opens_and_closes_what_is_below_it(make_window: Make, qtbot: QtBot, key: Qt.Key | None) -> None:
    window = make_window("circles")
    for part, name in zip(PARTS, ("schedule.kind", "regularization.max_norm", "stopping.min_delta"), strict=True):
        button, field = fold(window, part), named(window, f"config.{name}")
        for shown in (True, False, True):
            if key is None:
                qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
            else:
                qtbot.keyClick(button, key)
            assert field.isVisible() == shown
        qtbot.wait(20)
        assert not button.visibleRegion().isEmpty(), "what is opened is scrolled to"


def test_everything_has_a_name_and_a_tooltip(make_window: Make) -> None:
    window = make_window("circles")
    names = [f"config.regularization.{info.name}" for info in settings_of(Regularization)]
    names += [f"config.stopping.{info.name}" for info in settings_of(EarlyStopping)]
    for kind, cls in SCHEDULES.items():
        pick(window, "config.schedule.kind", kind)
        assert window.session.project.config.schedule == cls()
        for name in [*names, *(f"config.schedule.{info.name}" for info in settings_of(cls))]:
            widget = named(window, name)
            assert widget.toolTip(), name
            assert widget.accessibleName(), name
    for part in PARTS:
        assert fold(window, part).toolTip()
        assert fold(window, part).accessibleName().endswith(fold(window, part).summary())


def test_edits_reach_the_project_and_can_be_taken_back(make_window: Make, qtbot: QtBot) -> None:
    window = make_window("circles")
    for part in PARTS:
        fold(window, part).setChecked(True)
    pick(window, "config.schedule.kind", "cosine")
    type_in(qtbot, window, "config.schedule.warm_up", "4")
    type_in(qtbot, window, "config.regularization.l2", "0.002")
    type_in(qtbot, window, "config.regularization.clip_norm", "2")
    qtbot.mouseClick(named(window, "config.stopping.early_stopping"), Qt.MouseButton.LeftButton)
    type_in(qtbot, window, "config.stopping.patience", "7")
    config = window.session.project.config
    assert config.schedule == Cosine(warm_up=4)
    assert config.regularization == Regularization(l2=0.002, clip_norm=2.0)
    assert config.stopping == EarlyStopping(True, 7)
    assert [fold(window, part).summary() for part in PARTS] == ["cosine, warm-up", "L2 · clip", "after 7 epochs"]
    for _ in range(6):
        window.session.undo()
    assert window.session.project.config.schedule.kind == "constant"
    assert [fold(window, part).summary() for part in PARTS] == ["constant", "off", "off"]


def test_a_value_that_is_not_allowed_changes_nothing(make_window: Make, qtbot: QtBot) -> None:
    window = make_window("circles")
    fold(window, "regularization").setChecked(True)
    type_in(qtbot, window, "config.regularization.clip_norm", "-1")
    assert window.session.project.config.regularization == Regularization()


@pytest.mark.parametrize("kind", OPTIMIZERS)
def test_every_optimizer_can_be_picked_and_begins_with_a_rate_that_suits_it(
    make_window: Make, qtbot: QtBot, kind: str
) -> None:
    window = make_window("circles")
    window.session.tune(Adam(learning_rate=0.05), "learning_rate")
    pick(window, "config.optimizer.kind", "sgd")
    pick(window, "config.optimizer.kind", kind)
    found = window.session.project.config.optimizer
    own = {info.name: info.default for info in settings_of(OPTIMIZERS[kind])}["learning_rate"]
    assert found.kind == kind
    assert found.learning_rate == (0.05 if own == 0.01 else own)
    qtbot.wait(10)  # the fields of the kind before go with the next events
    field = named(window, "config.optimizer.learning_rate")
    assert isinstance(field, NumberEdit)
    assert field.value() == found.learning_rate


def test_the_factor_of_one_schedule_is_none_for_another(make_window: Make) -> None:
    window = make_window("circles")
    for kind in ("step", "exponential"):
        pick(window, "config.schedule.kind", kind)
        assert window.session.project.config.schedule == SCHEDULES[kind]()


def test_the_rate_changes_while_training_runs_under_a_schedule(make_window: Make, qtbot: QtBot) -> None:
    window = make_window("circles")
    session = window.session
    config = dataclasses.replace(session.project.config, schedule=OnPlateau())
    session.edit("x", lambda p: p.with_config(config))
    session.training.start(epochs=100_000)
    qtbot.waitUntil(lambda: session.training.last is not None, timeout=5000)
    type_in(qtbot, window, "config.optimizer.learning_rate", "0.002")
    qtbot.wait(50)
    assert session.training.running
    assert session.project.config.optimizer.learning_rate == 0.002
    session.training.finish()


def test_the_end_by_early_stopping_is_told(make_window: Make, qtbot: QtBot) -> None:
    window = make_window("circles")
    session = window.session
    config = dataclasses.replace(session.project.config, stopping=EarlyStopping(True, 3))
    session.edit("x", lambda p: p.with_config(config.with_learning_rate(0.2)))
    best = named(window, "config.stopping.best")
    fold(window, "stopping").setChecked(True)
    assert not best.isVisible()
    session.training.start(epochs=5000)
    qtbot.waitUntil(lambda: not session.training.running, timeout=20_000)
    assert session.project.progress.epoch < 5000
    assert best.isVisible()
    assert best.text().startswith(f"Training stopped early after epoch {session.project.progress.epoch}: ")  # type: ignore[attr-defined]
    assert layout(session.project.spec).size == sum(
        array.size for name, array in session.project.progress.memory.items() if name.startswith("best.")
    )


@pytest.mark.parametrize("size", [(1440, 900), (1100, 700)])
def test_nothing_is_cut_off_sideways(make_window: Make, qtbot: QtBot, size: tuple[int, int]) -> None:
    window = make_window("circles")
    window.resize(*size)
    for part in PARTS:
        fold(window, part).setChecked(True)
    for kind in SCHEDULES:
        pick(window, "config.schedule.kind", kind)
        qtbot.wait(10)
        inside = named(window, "panel.training.inside")
        for widget in inside.findChildren(QWidget):
            if widget.isVisible() and widget.objectName().startswith("config."):
                right = widget.mapTo(inside, widget.rect().topRight()).x()
                assert right <= inside.width(), widget.objectName()
