"""Iris flowers (Fisher 1936)."""

from __future__ import annotations

from core.data.catalogue import DataCard, DataSource
from core.data.plan import suggest
from core.data.sets._bundled import bundled
from core.language import tr

ORDER = 60

DATASETS = (
    DataSource(
        "iris",
        tr("Iris flowers"),
        tr("Three species of iris, told apart by the length and width of sepals and petals (150 flowers)."),
        bundled("iris.csv", "Iris flowers"),
        lambda table: suggest(table, "species"),
        group="real",
        card=DataCard(
            tr("R. A. Fisher measured 150 irises that E. Anderson had collected (1936)."),
            tr("CC BY 4.0 (UCI Machine Learning Repository)"),
            tr("150 rows, 4 inputs, 3 classes"),
            {
                "sepal_length": tr("Length of the sepal in cm."),
                "sepal_width": tr("Width of the sepal in cm."),
                "petal_length": tr("Length of the petal in cm."),
                "petal_width": tr("Width of the petal in cm."),
                "species": tr("Which species of iris it is."),
            },
            tr("First steps with several classes: one is easy to tell apart, two overlap a little."),
            tr(
                'R. A. Fisher (1936), "The use of multiple measurements in taxonomic problems", Annals '
                "of Eugenics 7, 179–188; doi:10.24432/C56C76."
            ),
        ),
    ),
)
