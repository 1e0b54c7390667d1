"""Diabetes progression (Efron and others 2004), in the units it was measured in."""

from __future__ import annotations

from core.data.catalogue import DataSource
from core.data.plan import suggest
from core.data.sets._bundled import bundled

ORDER = 63

DATASETS = (
    DataSource(
        "diabetes",
        "Diabetes",
        "How far diabetes has progressed after a year, from 10 measurements (442 patients).",
        bundled("diabetes.csv", "Diabetes"),
        lambda table: suggest(table, "progression"),
    ),
)
