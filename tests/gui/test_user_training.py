"""What a first user ran into while training: numbers, curves and the pace."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from core.explanation import Ref
from core.layers.dense import Dense
from gui import theme
from gui.main_window import MainWindow
from gui.panels.train.settings import _count
from gui.plots.base import Plot
from gui.plots.data_scatter import DataScatter
from gui.training_thread import TrainingThread
from gui.widgets import Stat
from tests.gui.conftest import named

Make = Callable[..., MainWindow]


def train(window: MainWindow, qtbot: QtBot, **limit: int) -> None:
    with qtbot.waitSignal(window.session.training.ended, timeout=20_000):
        window.session.training.start(**limit)


def look(window: MainWindow, name: str) -> str:
    return str(named(window, f"{name}.value").property("look"))


class Order(QObject):
    """Notes the paintings of the diagram between other events."""

    def __init__(self, events: list[str]) -> None:
        super().__init__()
        self.events = events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.events.append("paint")
        return False


def test_the_thread_goes_on_when_the_window_is_painted(
    make_window: Make, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both at once hinder each other: half the steps, twice the lateness of input."""
    window = make_window("circles")
    events: list[str] = []
    order, go_on = Order(events), TrainingThread.drawn
    window.diagram.viewport().installEventFilter(order)

    def drawn(thread: TrainingThread) -> None:
        events.append("drawn")
        go_on(thread)

    monkeypatch.setattr(TrainingThread, "drawn", drawn)
    window.session.training.snapshot_taken.connect(lambda _: events.append("snapshot"))
    window.session.edit("more", lambda p: p.with_config(
        dataclasses.replace(p.config, run=dataclasses.replace(p.config.run, epochs=100_000))
    ))  # fmt: skip
    window.session.training.start()
    qtbot.waitUntil(lambda: events.count("drawn") > 12, timeout=10_000)
    window.session.training.pause()
    qtbot.waitUntil(lambda: not window.session.training.running, timeout=5000)
    painted = [events[max(at for at in range(end) if events[at] == "snapshot") : end] for end in ends(events)]
    assert sum("paint" in between for between in painted) > 0.7 * len(painted), painted


def ends(events: list[str]) -> list[int]:
    """Give the places at which the thread was let go on, but for the last."""
    return [at for at, event in enumerate(events) if event == "drawn" and "snapshot" in events[:at]][:-1]


def test_going_on_after_the_last_epoch_tells_the_new_goal(make_window: Make, qtbot: QtBot) -> None:
    window = make_window("xor")
    window.session.edit("few", lambda p: p.with_config(
        dataclasses.replace(p.config, run=dataclasses.replace(p.config.run, epochs=3))
    ))  # fmt: skip
    train(window, qtbot)
    assert window.session.training.target == 3
    said: list[str] = []
    window.session.training.snapshot_taken.connect(lambda _: said.append(window.status._progress.text()))
    train(window, qtbot)
    assert window.session.project.progress.epoch == 6
    assert said[-1] == "epoch 6 of 6"
    assert window.session.training.target == 6
    train(window, qtbot, epochs=1)
    assert window.session.training.target == 7


def test_the_metric_is_drawn_when_it_is_asked_for(make_window: Make, qtbot: QtBot) -> None:
    window = make_window("iris")
    train(window, qtbot, epochs=5)
    named(window, "plot.loss.tab.metric").click()  # type: ignore[attr-defined]
    metric = named(window, "plot.metric")
    assert isinstance(metric, Plot)
    assert metric.isVisible()
    assert not metric.is_empty


@pytest.mark.parametrize("stat", ["stat.train_loss", "stat.validation_loss", "stat.metric"])
def test_numbers_of_other_weights_are_grey_until_undo(make_window: Make, qtbot: QtBot, stat: str) -> None:
    window = make_window("iris")
    train(window, qtbot, epochs=3)
    assert look(window, stat) == "value"
    window.session.add_layer(Dense(4))
    assert look(window, stat) == "stale"
    assert "before" in named(window, stat).toolTip()
    window.session.undo()
    assert look(window, stat) == "value"
    window.session.set_weight(Ref("bias", "output", (0,)), 5.0)
    assert look(window, stat) == "stale"
    train(window, qtbot, epochs=1)
    assert look(window, stat) == "value"


def test_renaming_and_other_settings_leave_the_numbers_valid(make_window: Make, qtbot: QtBot) -> None:
    window = make_window("iris")
    train(window, qtbot, epochs=2)
    window.session.edit("rename", lambda p: p.renamed("hidden1", "first"))
    window.session.edit("rate", lambda p: p.with_config(
        dataclasses.replace(p.config, run=dataclasses.replace(p.config.run, batch_size=5))
    ))  # fmt: skip
    assert not window.session.training.stale
    window.session.edit("reset", lambda p: p.reset())
    assert not window.session.training.stale


def test_large_parts_of_the_data_fit_into_their_line() -> None:
    assert [_count(rows) for rows in (0, 420, 9_999, 70_000, 1_234_567)] == ["0", "420", "9999", "70 k", "1235 k"]


def test_ranges_of_a_number_are_no_classes(make_window: Make) -> None:
    for kind, ranges in (("diabetes", True), ("iris", False)):
        window = make_window(kind)
        scatter = named(window, "plot.data")
        assert isinstance(scatter, DataScatter)
        assert scatter.ranges is ranges
        image = scatter.grab().toImage()
        seen = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
        classes = [name for name in theme.current().classes if QColor(name).name() in seen]
        assert len(classes) == (1 if ranges else 3), classes


def test_the_state_is_the_same_before_and_after_training(make_window: Make, qtbot: QtBot) -> None:
    window = make_window("xor")
    pill = window.status._state
    before = (pill.text(), pill.tone)
    train(window, qtbot, epochs=1)
    assert (pill.text(), pill.tone) == before


def test_a_stat_shows_what_is_stale(qtbot: QtBot) -> None:
    stat = Stat("Loss", "s")
    qtbot.addWidget(stat)
    stat.set("0.5")
    stat.set_stale(True)
    assert stat._value.property("look") == "stale"
    stat.set_stale(False)
    assert stat._value.property("look") == "value"
