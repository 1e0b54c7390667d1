"""The engine against values that PyTorch calculated (tests/peers/make_reference.py writes them)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.core.networks import engine_of
from tests.core.reference_cases import CASES, ROWS, drawn, network

REFERENCE: dict[str, Any] = json.loads((Path(__file__).parent / "reference.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES)
def test_loss_and_gradient(case: str) -> None:
    assert case in REFERENCE, f"{case} is new: run tests/peers/make_reference.py"
    activation, loss = CASES[case]
    spec = network(activation, loss)
    engine = engine_of(spec, loss, *drawn(spec, loss))
    engine.step(engine.tape(ROWS))
    assert float(engine.tape(ROWS)["loss"].mean()) == pytest.approx(REFERENCE[case]["loss"], rel=1e-12)
    assert engine.grads == pytest.approx(np.array(REFERENCE[case]["gradient"]), rel=1e-10, abs=1e-12)


def test_nothing_is_stored_that_no_test_reads() -> None:
    assert set(REFERENCE) == set(CASES)
