"""Formulas as code: what is shown is what the engine calculates."""

from __future__ import annotations

import math

import numpy as np
import pytest

from core.activations import ACTIVATIONS
from core.code_text import BY_KIND, NUMPY, code

SHORT = {"selu": 1e-4}
Z = np.array([[-4.3, -2.9, -1.7, -0.6, -1e-3, 2e-3, 0.4, 1.3, 2.8, 4.1]])


@pytest.mark.parametrize("kind", [kind for kind, entry in ACTIVATIONS.items() if entry.elementwise])
def test_activations_as_numpy_give_the_engines_numbers(kind: str) -> None:
    function = ACTIVATIONS[kind]
    a, slope, dz = np.empty_like(Z), np.empty_like(Z), np.empty_like(Z)
    function.value(np, Z, a, slope)
    function.backward(np, Z, a, slope, np.ones_like(Z), dz)
    names = {"np": np, "math": math, "z": Z, "a": a}
    for formula, expected in ((function.formula, a), (function.slope_formula, slope)):
        text = code(formula, NUMPY, {"z": "z", "a": "a"})
        found = np.broadcast_to(eval(text, names), Z.shape)
        np.testing.assert_allclose(found, expected, rtol=SHORT.get(kind, 1e-9), atol=1e-9, err_msg=text)


@pytest.mark.parametrize("style", BY_KIND.values(), ids=BY_KIND)
def test_every_style_writes_its_own_functions(style) -> None:
    assert code("tanh(z)", style, {"z": "h_z"}) == f"{style.space}.tanh(h_z)"
    text = code("max(0, min(1, z/6 + ½))", style, {"z": "h_z"})
    assert text.startswith(style.space)
    assert "h_z / 6 + 0.5" in text
