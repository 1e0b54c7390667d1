"""Iris flowers (Fisher 1936)."""

from __future__ import annotations

from core.data.catalogue import DataSource
from core.data.plan import suggest
from core.data.sets._bundled import bundled

ORDER = 60

DATASETS = (
    DataSource(
        "iris",
        "Iris flowers",
        "Three species of iris, told apart by the length and width of sepals and petals (150 flowers).",
        bundled("iris.csv", "Iris flowers"),
        lambda table: suggest(table, "species"),
    ),
)
