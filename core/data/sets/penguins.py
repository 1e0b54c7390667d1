"""Penguins."""

from __future__ import annotations

from core.data.catalogue import DataCard, DataSource
from core.data.plan import suggest
from core.data.sets._bundled import bundled
from core.language import tr

ORDER = 65

DATASETS = (
    DataSource(
        "penguins",
        tr("Penguins"),
        tr(
            "Which species of penguin it is, from bill, flipper, weight, sex and island (344 penguins, "
            "some values missing)."
        ),
        bundled("penguins.csv", "Penguins"),
        lambda table: suggest(table, "species"),
        group="real",
        card=DataCard(
            tr(
                "K. B. Gorman, T. D. Williams and W. R. Fraser measured penguins near Palmer Station in "
                "the Antarctic (2014); collected by A. M. Horst and others."
            ),
            tr("CC0 1.0: no rights reserved"),
            tr("344 rows, 7 inputs, 3 classes"),
            {
                "island": tr("Which of three islands the penguin lives on."),
                "bill_length_mm": tr("Length of the bill in mm."),
                "bill_depth_mm": tr("Depth of the bill in mm."),
                "flipper_length_mm": tr("Length of the flipper in mm."),
                "body_mass_g": tr("Weight in g."),
                "sex": tr("Male or female; missing in 11 rows."),
                "year": tr("Year of the measurement."),
                "species": tr("Adelie, Chinstrap or Gentoo."),
            },
            tr("Numbers and categories together, and what to do with missing values."),
            tr('A. M. Horst, A. P. Hill and K. B. Gorman (2020), "palmerpenguins"; doi:10.5281/zenodo.3960218.'),
        ),
    ),
)
