"""What a network's answers hang on, over many rows: ways to measure it, found in the files of this folder.

Adding one: write a frozen dataclass in any file here and name it in its `METHODS`; window, command line and tests
find it.
"""

from __future__ import annotations

import sys

from core.importance.base import Importance, Method, Question
from core.registry import discover

__all__ = ["METHODS", "Importance", "Method", "Question"]

METHODS: dict[str, type[Method]] = discover(sys.modules[__name__], "METHODS")
