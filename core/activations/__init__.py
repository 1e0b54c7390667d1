"""Activation functions, found in the files of this folder.

Every function writes into arrays it is given (`out`), so that training allocates no array of the size of a layer.
Adding one: write a class in any file here and name an instance in its `ACTIVATIONS`; forms, command line, plots and
tests find it.
"""

from __future__ import annotations

import sys

from core.activations.base import Activation, RowActivation
from core.registry import discover

__all__ = ["ACTIVATIONS", "Activation", "RowActivation", "labels"]

ACTIVATIONS: dict[str, Activation] = discover(sys.modules[__name__], "ACTIVATIONS")


def labels() -> dict[str, str]:
    """Give kind → label, in menu order."""
    return {kind: f"{entry.label} ({entry.hint})" if entry.hint else entry.label for kind, entry in ACTIVATIONS.items()}
