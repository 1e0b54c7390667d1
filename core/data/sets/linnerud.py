"""Linnerud: three measures of the body predict three exercises."""

from __future__ import annotations

from core.data.catalogue import DataCard, DataSource
from core.data.plan import suggest
from core.data.sets._bundled import bundled

ORDER = 69
TARGETS = ("chins", "situps", "jumps")

DATASETS = (
    DataSource(
        "linnerud",
        "Linnerud exercises",
        "How many chin-ups, sit-ups and jumps a man does, from weight, waist and pulse (20 men).",
        bundled("linnerud.csv", "Linnerud exercises"),
        lambda table: suggest(table, TARGETS),
        group="real",
        card=DataCard(
            "A. C. Linnerud measured 20 middle-aged men in a fitness club; printed by M. Tenenhaus (1998).",
            "BSD 3-Clause, as distributed with scikit-learn",
            "20 rows, 3 inputs, 3 numbers to predict",
            {
                "weight": "Weight in pounds.",
                "waist": "Waist in inches.",
                "pulse": "Pulse at rest, beats a minute.",
                "chins": "How many chin-ups.",
                "situps": "How many sit-ups.",
                "jumps": "How many jumps.",
            },
            "Several numbers predicted at once, and what happens with too few rows.",
            "M. Tenenhaus (1998), La régression PLS: théorie et pratique, Éditions Technip.",
        ),
    ),
)
