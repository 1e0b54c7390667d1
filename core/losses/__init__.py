"""Losses, found in the files of this folder.

Adding one: write a frozen dataclass in any file here and name it in its `LOSSES`; tests, form, command line and file
format find it.
"""

from __future__ import annotations

import sys

from core.errors import UserError
from core.losses.base import Loss
from core.losses.binary import BinaryCrossEntropy
from core.losses.categorical import CategoricalCrossEntropy
from core.losses.squared import SquaredError
from core.registry import discover

__all__ = ["LOSSES", "BinaryCrossEntropy", "CategoricalCrossEntropy", "Loss", "SquaredError", "check_fit"]

LOSSES: dict[str, type[Loss]] = discover(sys.modules[__name__], "LOSSES")


def check_fit(loss: Loss, activation: str, outputs: int, place: str) -> None:
    """Refuse a loss that does not fit the output layer.

    Raises:
        UserError: naming the layer, the loss and what to choose.
    """
    problem = loss.problem(activation, outputs)
    if problem:
        raise UserError(f"{place}: {problem}")
