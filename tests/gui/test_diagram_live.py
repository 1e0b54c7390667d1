"""While training, edges follow every picture; numbers and heat maps at a pace that can be read; nothing is lost."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from core.living import Answers
from core.params import initial
from core.picture import Picture
from core.start import example
from gui import living
from gui.calm import Calm
from gui.diagram import stage
from gui.diagram.view import DiagramView
from tests.gui.diagram_pictures import net, random_picture


class Clock:
    """A clock that goes on when it is told to."""

    now = 100.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(stage, "time", made)
    monkeypatch.setattr(living, "time", made)
    return made


@pytest.fixture
def view(qtbot: QtBot) -> DiagramView:
    made = DiagramView()
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    return made


def _shown(view: DiagramView) -> list[str]:
    assert view._stage is not None
    return [unit.text + unit.bias for column in view._stage.columns.values() for unit in column.units]


def _edges(view: DiagramView) -> np.ndarray:
    assert view._stage is not None
    values = [gap.drawn.values for gap in view._stage.gaps]
    return np.concatenate([some for some in values if some is not None])


def _pixels(view: DiagramView) -> np.ndarray:
    image = view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1).astype(float)


def test_edges_follow_at_once_and_numbers_at_their_pace(view: DiagramView, clock: Clock) -> None:
    spec = net(2, 4, 3)
    one, two, three = (random_picture(spec, seed) for seed in (1, 2, 3))
    view.set_picture(one, "train", settled=False)
    before, edges = _shown(view), _edges(view)
    view.set_picture(two, "train", settled=False)
    assert _shown(view) == before
    assert not np.array_equal(_edges(view), edges)
    clock.now += 1.01 / stage.NUMBERS_PER_SECOND
    view.set_picture(three, "train", settled=False)
    assert _shown(view) != before
    before = _shown(view)
    view.set_picture(one, "train", settled=True)
    assert _shown(view) != before


def test_what_is_kept_while_training_looks_like_what_is_painted(view: DiagramView, clock: Clock, qtbot: QtBot) -> None:
    spec = net(2, 4, 3)
    for seed in (1, 2, 3):
        clock.now += 1
        view.set_picture(random_picture(spec, seed), "train", settled=False)
        kept = _pixels(view)
        view.set_picture(random_picture(spec, seed), "train", settled=True)
        # Kept letters and curves may lie a part of a pixel beside the others.
        assert np.abs(kept - _pixels(view)).mean() < 2
    other = DiagramView()
    qtbot.addWidget(other)
    other.resize(900, 600)
    other.show()
    other.set_picture(random_picture(spec, 1), "train")
    assert np.abs(_pixels(other) - _pixels(view)).mean() > 2  # what has changed is seen


def test_heat_maps_are_made_at_their_pace_and_anew_at_rest(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    made = []
    of = Answers.of
    monkeypatch.setattr(Answers, "of", lambda self, weights: made.append(weights) or of(self, weights))
    project = example("circles")
    weights = [initial(project.spec, seed) for seed in range(4)]
    thing, data = living.Living(None), project.dataset()  # type: ignore[arg-type]

    def add(at: int, running: bool) -> Picture:
        return thing.added(Picture(project.spec, weights[at]), data, running)

    first = add(0, True)
    assert add(1, True).answers is first.answers
    clock.now += 1.01 / living.MAPS_PER_SECOND
    assert add(2, True).answers is not first.answers
    add(3, False)
    add(3, False)
    assert made == [weights[0], weights[2], weights[3]]


def test_words_wait_but_the_last_ones_come(qtbot: QtBot) -> None:
    shown: list[int] = []
    newest = [0]
    owner = QObject()
    calm = Calm(owner, lambda: shown.append(newest[0]))
    for number in range(5):
        newest[0] = number
        calm.ask()
    assert shown == [0]
    qtbot.waitUntil(lambda: shown == [0, 4])
    newest[0] = 5
    calm.ask(at_once=True)
    assert shown == [0, 4, 5]
