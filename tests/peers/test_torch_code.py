"""The update as PyTorch code: run line by line, its own backward pass gives the slopes that the walk shows."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
import pytest

from core.code_text import variable
from core.code_view import listing
from tests.core.batches_of_rows import batch_walk, project_on
from tests.core.test_code_view import CASES

torch = pytest.importorskip("torch")
pytestmark = pytest.mark.peers


@pytest.fixture(autouse=True)
def exact() -> Iterator[None]:
    """Let constants be float64, as the weights of a walk are."""
    before = torch.get_default_dtype()
    torch.set_default_dtype(torch.float64)
    yield
    torch.set_default_dtype(before)


@pytest.mark.parametrize("name", CASES)
def test_the_pytorch_lines_give_the_slopes_of_the_walk(name: str) -> None:
    walk = batch_walk(project_on(CASES[name]))
    close = 2e-3 if "selu" in name else 1e-8
    tape = walk.engine.tape(len(walk.rows))
    names: dict[str, object] = {"torch": torch, "math": math, "y": torch.tensor(np.array(tape["y"]))}
    names[variable(walk.engine.program.input)] = torch.tensor(np.array(tape[walk.engine.program.input]))
    names |= {variable(key): torch.tensor(np.array(a)) for key, a in tape.items() if key.endswith(".mask")}
    weights = {key: torch.tensor(np.array(a), requires_grad=True) for key, a in walk.before.items()}
    names |= {variable(key): weight for key, weight in weights.items()}
    lines = [line.text for line in listing(walk, "pytorch") if line.phase != "update"]
    exec("\n".join(lines), names)
    assert float(names["loss"].detach()) == pytest.approx(walk.loss, rel=close)
    for entry in (e for e in walk.engine.program.order.entries if e.info.trained):
        found = weights[entry.name].grad
        expected = walk.engine.slopes[entry.name]
        found = np.zeros(entry.shape) if found is None else found.numpy()
        np.testing.assert_allclose(found, expected, rtol=close, atol=1e-3 * close + 1e-12, err_msg=entry.name)
