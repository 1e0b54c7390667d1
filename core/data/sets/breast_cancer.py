"""Breast cancer Wisconsin, diagnostic (Wolberg, Street and Mangasarian)."""

from __future__ import annotations

from core.data.catalogue import DataCard, DataSource
from core.data.plan import suggest
from core.data.sets._bundled import bundled
from core.language import tr

ORDER = 62

DATASETS = (
    DataSource(
        "breast_cancer",
        tr("Breast cancer"),
        tr("Malignant or benign, from 30 measurements of cell nuclei in an image (569 samples)."),
        bundled("breast_cancer.csv", "Breast cancer"),
        lambda table: suggest(table, "diagnosis"),
        group="real",
        card=DataCard(
            tr(
                "W. H. Wolberg, W. N. Street and O. L. Mangasarian measured cell nuclei in images of breast "
                "tissue (1995)."
            ),
            tr("CC BY 4.0 (UCI Machine Learning Repository)"),
            tr("569 rows, 30 inputs, 2 classes"),
            {
                "mean_*": tr(
                    "Mean over the nuclei of the image: radius, texture, perimeter, area, smoothness and so on."
                ),
                "*_error": tr("Standard error of that measure."),
                "worst_*": tr("Mean of the three largest nuclei."),
                "diagnosis": tr("Whether the tissue is malignant or benign."),
            },
            tr("Two classes, many related inputs, and errors that do not cost the same."),
            tr(
                'W. H. Wolberg and others (1995), "Breast Cancer Wisconsin (Diagnostic)", UCI Machine '
                "Learning Repository; doi:10.24432/C5DW2B."
            ),
        ),
    ),
)
