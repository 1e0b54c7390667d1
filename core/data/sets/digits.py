"""Handwritten digits, 8×8 pixels (Alpaydin and Kaynak)."""

from __future__ import annotations

from core.data.catalogue import DataCard, DataSource
from core.data.plan import ColumnPlan, DataPlan
from core.data.sets._bundled import bundled
from core.data.table import Table
from core.language import tr

ORDER = 64
TARGET = "digit"


def plan(table: Table) -> DataPlan:
    """Take every pixel as an input, even an always dark one, and the digit as one of ten classes."""
    pixels = tuple(ColumnPlan(name, "input", "minmax", "zero") for name in table.names if name != TARGET)
    return DataPlan((*pixels, ColumnPlan(TARGET, "target", "onehot")))


DATASETS = (
    DataSource(
        "digits",
        tr("Digits 8×8"),
        tr("Which digit was written, from the brightness of 64 pixels (1,797 images)."),
        bundled("digits.csv.gz", "Digits 8×8"),
        plan,
        group="real",
        card=DataCard(
            tr(
                "E. Alpaydin and C. Kaynak collected digits written by 43 people; these are the images "
                "of the test part (1998)."
            ),
            tr("CC BY 4.0 (UCI Machine Learning Repository)"),
            tr("1 797 rows, 64 inputs (images of 8 × 8 pixels), 10 classes"),
            {
                "pixel_*": tr("Brightness of the pixel in that row and column, 0 to 16."),
                "digit": tr("Which digit was written."),
            },
            tr("First images: small enough to see every pixel as a neuron."),
            tr(
                'E. Alpaydin and C. Kaynak (1998), "Optical Recognition of Handwritten Digits", UCI '
                "Machine Learning Repository; doi:10.24432/C50P49."
            ),
        ),
    ),
)
