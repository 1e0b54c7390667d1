"""Activations against mpmath at many sums, and that the stored values are mpmath's."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from core.activations import ACTIVATIONS
from tests.measured import close

pytestmark = pytest.mark.peers

SUMS = np.concatenate([np.linspace(-45, 45, 301), np.geomspace(1e-300, 1e4, 120), -np.geomspace(1e-300, 1e4, 120)])


@pytest.mark.proves("exact values", activation="kind")
@pytest.mark.parametrize("kind", [kind for kind, entry in ACTIVATIONS.items() if entry.elementwise])
def test_values_and_slopes_at_many_sums(kind: str) -> None:
    import mpmath as mp

    from tests.peers import exact

    z = SUMS[:, None]
    a, slope = np.empty_like(z), np.empty_like(z)
    ACTIVATIONS[kind].value(np, z, a, slope)
    ACTIVATIONS[kind].slope(np, z, a, slope)
    f, derived = exact.activations()[kind]
    with mp.workdps(exact.DIGITS):
        value = np.array([float(f(mp.mpf(s))) for s in SUMS])
        own = np.array([float(derived(mp.mpf(s))) for s in SUMS])
    epsilon = np.finfo(float).eps
    for found, expected in ((a[:, 0], value), (slope[:, 0], own)):
        assert close(found, expected, 4 * epsilon * np.maximum(1, np.abs(expected)))


def test_the_stored_values_are_those_of_mpmath() -> None:
    from tests.peers import exact

    stored = json.loads((Path(__file__).parents[1] / "core" / "exact.json").read_text(encoding="utf-8"))
    assert stored == json.loads(json.dumps(exact.table()))
