"""Linnerud: three measures of the body predict three exercises."""

from __future__ import annotations

from core.data.catalogue import DataCard, DataSource
from core.data.plan import suggest
from core.data.sets._bundled import bundled
from core.language import tr

ORDER = 69
TARGETS = ("chins", "situps", "jumps")

DATASETS = (
    DataSource(
        "linnerud",
        tr("Linnerud exercises"),
        tr("How many chin-ups, sit-ups and jumps a man does, from weight, waist and pulse (20 men)."),
        bundled("linnerud.csv", "Linnerud exercises"),
        lambda table: suggest(table, TARGETS),
        group="real",
        card=DataCard(
            tr("A. C. Linnerud measured 20 middle-aged men in a fitness club; printed by M. Tenenhaus (1998)."),
            tr("BSD 3-Clause, as distributed with scikit-learn"),
            tr("20 rows, 3 inputs, 3 numbers to predict"),
            {
                "weight": tr("Weight in pounds."),
                "waist": tr("Waist in inches."),
                "pulse": tr("Pulse at rest, beats a minute."),
                "chins": tr("How many chin-ups."),
                "situps": tr("How many sit-ups."),
                "jumps": tr("How many jumps."),
            },
            tr("Several numbers predicted at once, and what happens with too few rows."),
            tr("M. Tenenhaus (1998), La régression PLS: théorie et pratique, Éditions Technip."),
        ),
    ),
)
