"""All encoders by name, found in the files of this folder.

Adding one: write a frozen dataclass in any file here and name an instance in its `ENCODERS`; plan, column table,
command line, project file and tests find it.
"""

from __future__ import annotations

import sys

from core.data.encoder import Encoder
from core.data.table import Column
from core.registry import discover

ENCODERS: dict[str, Encoder] = discover(sys.modules[__name__], "ENCODERS")

MISSING_RULES = tuple(dict.fromkeys(rule for encoder in ENCODERS.values() for rule in encoder.missing))
"""Every rule for missing values; which of them go with an encoder, `Encoder.missing` tells."""


def choices(column: Column) -> tuple[str, ...]:
    """List the encoders that can take the column."""
    return tuple(kind for kind, encoder in ENCODERS.items() if encoder.fits(column))


def missing_choices(column: Column, encoding: str) -> tuple[str, ...]:
    """List the rules for missing values that go with an encoding; the first one is the usual one."""
    return ENCODERS[encoding].missing
