"""Penguins."""

from __future__ import annotations

from core.data.catalogue import DataCard, DataSource
from core.data.plan import suggest
from core.data.sets._bundled import bundled

ORDER = 65

DATASETS = (
    DataSource(
        "penguins",
        "Penguins",
        "Which species of penguin it is, from bill, flipper, weight, sex and island (344 penguins, "
        "some values missing).",
        bundled("penguins.csv", "Penguins"),
        lambda table: suggest(table, "species"),
        group="real",
        card=DataCard(
            "K. B. Gorman, T. D. Williams and W. R. Fraser measured penguins near Palmer Station in "
            "the Antarctic (2014); collected by A. M. Horst and others.",
            "CC0 1.0: no rights reserved",
            "344 rows, 7 inputs, 3 classes",
            {
                "island": "Which of three islands the penguin lives on.",
                "bill_length_mm": "Length of the bill in mm.",
                "bill_depth_mm": "Depth of the bill in mm.",
                "flipper_length_mm": "Length of the flipper in mm.",
                "body_mass_g": "Weight in g.",
                "sex": "Male or female; missing in 11 rows.",
                "year": "Year of the measurement.",
                "species": "Adelie, Chinstrap or Gentoo.",
            },
            "Numbers and categories together, and what to do with missing values.",
            'A. M. Horst, A. P. Hill and K. B. Gorman (2020), "palmerpenguins"; doi:10.5281/zenodo.3960218.',
        ),
    ),
)
