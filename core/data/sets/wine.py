"""Italian wines (Forina and others)."""

from __future__ import annotations

from core.data.catalogue import DataSource
from core.data.plan import suggest
from core.data.sets._bundled import bundled

ORDER = 61

DATASETS = (
    DataSource(
        "wine",
        "Wine",
        "Three cultivars of one Italian region, told apart by 13 chemical measurements (178 wines).",
        bundled("wine.csv", "Wine"),
        lambda table: suggest(table, "cultivar"),
    ),
)
