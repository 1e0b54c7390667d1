"""The engine against values that PyTorch calculated (tests/peers/make_reference.py writes them)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from core.losses import LOSSES
from tests.core.networks import engine_of
from tests.core.reference_cases import CASES, ROWS, drawn, network

REFERENCE: dict[str, Any] = json.loads((Path(__file__).parent / "reference.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize(("activation", "kind"), CASES)
def test_loss_and_gradient(activation: str, kind: str) -> None:
    key = f"{activation}/{kind}"
    assert key in REFERENCE, f"{key} is new: run tests/peers/make_reference.py"
    loss = LOSSES[kind]()
    spec = network(activation, loss.logits_of or activation)
    engine = engine_of(spec, loss, *drawn(spec, loss))
    engine.step(engine.tape(ROWS))
    assert float(engine.tape(ROWS)["loss"].mean()) == pytest.approx(REFERENCE[key]["loss"], rel=1e-12)
    assert engine.grads == pytest.approx(np.array(REFERENCE[key]["gradient"]), rel=1e-10, abs=1e-12)
