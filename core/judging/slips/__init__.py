"""The slips that are known, one kind or family per file."""

import sys

from core.judging.slip import Slip
from core.registry import discover

SLIPS: dict[str, Slip] = discover(sys.modules[__name__], "SLIPS")
