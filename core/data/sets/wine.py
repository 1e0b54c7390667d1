"""Italian wines (Forina and others)."""

from __future__ import annotations

from core.data.catalogue import DataCard, DataSource
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
        group="real",
        card=DataCard(
            "M. Forina and others analysed wines from three cultivars of one region in Italy (1991).",
            "CC BY 4.0 (UCI Machine Learning Repository)",
            "178 rows, 13 inputs, 3 classes",
            {
                "alcohol": "Alcohol in percent by volume.",
                "malic_acid": "Malic acid in g/l.",
                "ash": "Ash in g/l.",
                "alcalinity_of_ash": "Alcalinity of the ash.",
                "magnesium": "Magnesium in mg/l.",
                "total_phenols": "All phenols together.",
                "flavanoids": "Flavonoids, a group of phenols.",
                "nonflavanoid_phenols": "Phenols that are no flavonoids.",
                "proanthocyanins": "Proanthocyanidins.",
                "color_intensity": "How strong the colour is.",
                "hue": "The hue of the colour.",
                "od280_od315_of_diluted_wines": "Ratio of two absorptions of diluted wine, a measure of protein.",
                "proline": "Proline, an amino acid, in mg/l.",
                "cultivar": "Which of three cultivars the wine is from.",
            },
            "Why inputs are scaled: proline is in the thousands and hue near 1.",
            'S. Aeberhard and M. Forina (1991), "Wine", UCI Machine Learning Repository; doi:10.24432/C5PC7J.',
        ),
    ),
)
