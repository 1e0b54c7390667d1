"""All encoders by name.

Adding one: write a frozen dataclass and name it in `ENCODERS`; plan, column table and files find it there.
"""

from __future__ import annotations

from core.data.encoder import Encoder
from core.data.onehot import CATEGORY_RULES, Binary, Index, OneHot
from core.data.scaling import NUMBER_RULES, MinMax, Plain, Standardise
from core.data.table import Column

MISSING_RULES = tuple(dict.fromkeys(NUMBER_RULES + CATEGORY_RULES))
"""Every rule for missing values; which of them go with an encoder, `Encoder.missing` tells."""

ENCODERS: dict[str, Encoder] = {e.kind: e for e in (Plain(), Standardise(), MinMax(), OneHot(), Binary(), Index())}


def choices(column: Column) -> tuple[str, ...]:
    """List the encoders that can take the column."""
    return tuple(kind for kind, encoder in ENCODERS.items() if encoder.fits(column))


def missing_choices(column: Column, encoding: str) -> tuple[str, ...]:
    """List the rules for missing values that go with an encoding; the first one is the usual one."""
    return ENCODERS[encoding].missing
