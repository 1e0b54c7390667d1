"""Kinds of break conditions, found in the files of this folder.

Adding one: write a frozen dataclass in any file here and name it in its `CONDITIONS`; form, command line, file format
and tests find it.
"""

from __future__ import annotations

import sys

from core.registry import discover
from core.watching.conditions.base import Condition, Moment

__all__ = ["CONDITIONS", "Condition", "Moment"]

CONDITIONS: dict[str, type[Condition]] = discover(sys.modules[__name__], "CONDITIONS")
