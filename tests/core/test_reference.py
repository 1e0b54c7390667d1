"""The engine against values that PyTorch calculated (tests/peers/make_reference.py writes them)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.core.networks import engine_of
from tests.core.reference_cases import CASES, ROWS, drawn, network
from tests.measured import close

REFERENCE: dict[str, Any] = json.loads((Path(__file__).parent / "reference.json").read_text(encoding="utf-8"))


@pytest.mark.proves("stored reference", activation="case", loss="case")
@pytest.mark.parametrize("case", CASES)
def test_loss_and_gradient(case: str) -> None:
    assert case in REFERENCE, f"{case} is new: run tests/peers/make_reference.py"
    activation, loss = CASES[case]
    spec = network(activation, loss)
    engine = engine_of(spec, loss, *drawn(spec, loss))
    engine.step(engine.tape(ROWS))
    assert close(engine.tape(ROWS)["loss"].mean(), REFERENCE[case]["loss"], rel=1e-12)
    assert close(engine.grads, REFERENCE[case]["gradient"], 1e-12, 1e-10)


def test_nothing_is_stored_that_no_test_reads() -> None:
    assert set(REFERENCE) == set(CASES)
