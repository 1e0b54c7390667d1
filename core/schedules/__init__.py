"""Learning-rate schedules, found in the files of this folder.

Adding one: write a frozen dataclass in any file here and name it in its `SCHEDULES`; form, command line, file format
and tests find it.
"""

from __future__ import annotations

import sys

from core.registry import discover
from core.schedules.base import Constant, Schedule, Seen
from core.schedules.measured import OnPlateau
from core.schedules.smooth import Cosine, OneCycle
from core.schedules.steps import Exponential, StepDecay

__all__ = ["SCHEDULES", "Constant", "Cosine", "Exponential", "OnPlateau", "OneCycle", "Schedule", "Seen", "StepDecay"]

SCHEDULES: dict[str, type[Schedule]] = discover(sys.modules[__name__], "SCHEDULES")
