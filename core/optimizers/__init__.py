"""Optimizers, found in the files of this folder.

Adding one: write a frozen dataclass in any file here and name it in its `OPTIMIZERS`; form, command line, file format
and tests find it.
"""

from __future__ import annotations

import sys
from typing import Any

from core.optimizers.adam import Adam
from core.optimizers.base import Optimizer, State
from core.optimizers.descent import SGD, Momentum, Nesterov
from core.registry import discover

__all__ = ["OPTIMIZERS", "SGD", "Adam", "Momentum", "Nesterov", "Optimizer", "State", "new_state"]

OPTIMIZERS: dict[str, type[Optimizer]] = discover(sys.modules[__name__], "OPTIMIZERS")


def new_state(optimizer: Optimizer, zeros: Any) -> State:
    """Give the state before the first step; `zeros()` makes one flat array of zeros."""
    return {name: zeros() for name in optimizer.state_names}
