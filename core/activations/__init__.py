"""Activation functions, found in the files of this folder.

Every function writes into arrays it is given (`out`), so that training allocates nothing. Adding one: write a class in
any file here and name an instance in its `ACTIVATIONS`; forms, command line, plots and tests find it.
"""

from __future__ import annotations

import sys

from core.activations.base import Activation
from core.registry import discover

__all__ = ["ACTIVATIONS", "Activation", "labels"]

ACTIVATIONS: dict[str, Activation] = discover(sys.modules[__name__], "ACTIVATIONS")


def labels() -> dict[str, str]:
    """Give kind → label, in menu order."""
    return {kind: entry.label for kind, entry in ACTIVATIONS.items()}
