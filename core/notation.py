"""The same formula in other letters: calculus as it is, plain words, or deltas."""

from __future__ import annotations

import dataclasses
import re

from core.explanation import Explanation, Factor, Token
from core.language import tr

NOTATIONS = {"calculus": tr("Calculus"), "words": tr("Words"), "delta": tr("Deltas")}
"""The kinds that write a formula; code stands in `core.code_view`."""
_WORDS = (
    ("∂Lᵣ/∂", tr("this row's slope of ")),
    ("∂L/∂w", tr("slope of weight")),
    ("∂L/∂b", tr("slope of bias")),
    ("∂L/∂z", tr("slope at sum")),
    ("∂L/∂a", tr("slope at value")),
    ("∂L/∂ŷ", tr("slope at prediction")),
    ("∂L/∂x", tr("slope at input")),
    ("∂L/∂", tr("slope of ")),
    ("f′(z)", tr("activation slope")),
    ("f′", tr("activation slope")),
    ("ŷ", "prediction"),
    ("y′", "target"),
    ("m̂", tr("corrected mean slope")),
    ("v̂", tr("corrected squared slope")),
    ("y", "target"),
    ("a", "value"),
    ("x", "input"),
    ("z", "sum"),
    ("w", "weight"),
    ("b", "bias"),
    ("L", "loss"),
    ("η", "learning rate"),
    ("n", "rows"),
    ("m", "mask"),
)
_REST = re.compile(r"[₀₁₂₃₄₅₆₇₈₉]*(\[[\d,]+\])?(\(.*\))?")


def written(told: Explanation, notation: str) -> Explanation:
    """Give the step with its symbols in a notation; values, places and the result stay."""
    if notation == "words":
        return _renamed(told, in_words)
    if notation == "delta":
        return _renamed(_merged(told), _in_deltas)
    return told


def in_words(symbol: str) -> str:
    """Write a symbol in words, with its subscript: "∂L/∂w₁₂" → "slope of weight₁₂"."""
    for start, words in _WORDS:
        rest = symbol[len(start) :]
        if symbol.startswith(start) and (_REST.fullmatch(rest) or start.endswith("/∂")):
            return f"{words}{rest}"
    return symbol


def _in_deltas(symbol: str) -> str:
    return f"δ{symbol[4:].removeprefix('z')}" if symbol.startswith("∂L/∂z") else symbol


def _renamed(told: Explanation, rename: object) -> Explanation:
    assert callable(rename)
    factors = tuple(f._replace(symbol=rename(f.symbol)) for f in told.factors)
    return dataclasses.replace(told, left=rename(told.left), factors=factors)


def _merged(told: Explanation) -> Explanation:
    """Take a slope at a value and the activation's slope there together: their product is δ, the slope at the sum."""
    factors = told.factors
    for place, token in enumerate(told.equation[:-2]):
        following = told.equation[place + 2]
        if not (isinstance(token, int) and isinstance(following, int) and told.equation[place + 1] == " × "):
            continue
        slope, own = factors[token], factors[following]
        if slope.part == "da" and own.symbol in ("f′(z)", "f′") and own.ref == slope.ref and told.left[:5] != "∂L/∂z":
            name = slope.symbol.replace("∂L/∂a", "∂L/∂z")
            delta = Factor(
                name, slope.value * own.value, tr("slope of the loss at the sum"), slope.made_by, slope.ref, "dz"
            )
            tokens: tuple[Token, ...] = (*told.equation[:place], len(factors), *told.equation[place + 3 :])
            return dataclasses.replace(told, equation=tokens, factors=(*factors, delta))
    return told
