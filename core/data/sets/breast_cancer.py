"""Breast cancer Wisconsin, diagnostic (Wolberg, Street and Mangasarian)."""

from __future__ import annotations

from core.data.catalogue import DataSource
from core.data.plan import suggest
from core.data.sets._bundled import bundled

ORDER = 62

DATASETS = (
    DataSource(
        "breast_cancer",
        "Breast cancer",
        "Malignant or benign, from 30 measurements of cell nuclei in an image (569 samples).",
        bundled("breast_cancer.csv", "Breast cancer"),
        lambda table: suggest(table, "diagnosis"),
    ),
)
