"""Italian wines (Forina and others)."""

from __future__ import annotations

from core.data.catalogue import DataCard, DataSource
from core.data.plan import suggest
from core.data.sets._bundled import bundled
from core.language import tr

ORDER = 61

DATASETS = (
    DataSource(
        "wine",
        tr("Wine"),
        tr("Three cultivars of one Italian region, told apart by 13 chemical measurements (178 wines)."),
        bundled("wine.csv", "Wine"),
        lambda table: suggest(table, "cultivar"),
        group="real",
        card=DataCard(
            tr("M. Forina and others analysed wines from three cultivars of one region in Italy (1991)."),
            tr("CC BY 4.0 (UCI Machine Learning Repository)"),
            tr("178 rows, 13 inputs, 3 classes"),
            {
                "alcohol": tr("Alcohol in percent by volume."),
                "malic_acid": tr("Malic acid in g/l."),
                "ash": tr("Ash in g/l."),
                "alcalinity_of_ash": tr("Alcalinity of the ash."),
                "magnesium": tr("Magnesium in mg/l."),
                "total_phenols": tr("All phenols together."),
                "flavanoids": tr("Flavonoids, a group of phenols."),
                "nonflavanoid_phenols": tr("Phenols that are no flavonoids."),
                "proanthocyanins": tr("Proanthocyanidins."),
                "color_intensity": tr("How strong the colour is."),
                "hue": tr("The hue of the colour."),
                "od280_od315_of_diluted_wines": tr("Ratio of two absorptions of diluted wine, a measure of protein."),
                "proline": tr("Proline, an amino acid, in mg/l."),
                "cultivar": tr("Which of three cultivars the wine is from."),
            },
            tr("Why inputs are scaled: proline is in the thousands and hue near 1."),
            tr('S. Aeberhard and M. Forina (1991), "Wine", UCI Machine Learning Repository; doi:10.24432/C5PC7J.'),
        ),
    ),
)
