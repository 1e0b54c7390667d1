"""Every layer with every activation and every loss: the slope along random directions, by central differences."""

from __future__ import annotations

import numpy as np
import pytest

from core.catalogue import LAYERS
from core.losses import LOSSES
from tests.core.combinations import EVERY, MIDDLES, ROWS, is_usual, network, stepped
from tests.core.flat_networks import training_loss
from tests.measured import close
from tests.proof_table import COMBINED

LENGTH = 1e-6
DIRECTIONS = 3
"""A wrong slope of one weight would have to cancel out along each of them."""


@pytest.mark.proves(COMBINED, layer="kind", activation="activation", loss="loss")
@pytest.mark.parametrize(
    ("kind", "activation", "loss"),
    [pytest.param(*case, marks=[] if is_usual(place) else [pytest.mark.long]) for place, case in enumerate(EVERY)],
)
def test_every_layer_activation_and_loss(kind: str, activation: str, loss: str) -> None:
    chosen = LOSSES[loss]()
    engine = stepped(network(kind, activation, chosen), chosen)
    slopes, start = engine.trained_slopes.copy(), engine.params.copy()
    assert np.isfinite(slopes).all()
    assert slopes.any()
    for seed in range(DIRECTIONS):
        along = np.random.default_rng(seed).choice([-1.0, 1.0], size=slopes.size)
        losses = []
        for sign in (1, -1):
            engine.params[:] = start
            engine.trained += sign * LENGTH * along
            losses.append(training_loss(engine, ROWS))
        found = (losses[0] - losses[1]) / (2 * LENGTH)
        assert close(slopes @ along, found, 1e-7 * (1 + np.abs(slopes).sum()), 1e-6)


def test_every_layer_has_its_place() -> None:
    assert set(MIDDLES) == set(LAYERS)
    for kind in MIDDLES:
        assert kind in {spec.layer.kind for spec in network(kind, "tanh", LOSSES["squared_error"]()).layers}


def test_each_two_come_together_in_the_usual_run() -> None:
    usual = [case for place, case in enumerate(EVERY) if is_usual(place)]
    for one, other in ((0, 1), (0, 2), (1, 2)):
        assert {(case[one], case[other]) for case in usual} == {(case[one], case[other]) for case in EVERY}
