"""The notations that the arithmetic can be written in: formulas and code."""

from __future__ import annotations

from core.code_text import STYLES
from core.notation import NOTATIONS

CHOICES = {**NOTATIONS, **STYLES}


def next_notation(notation: str) -> str:
    """Give the one after `notation`, and the first after the last."""
    names = list(CHOICES)
    return names[(names.index(notation) + 1) % len(names)]
