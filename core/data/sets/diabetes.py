"""Diabetes progression (Efron and others 2004), in the units it was measured in."""

from __future__ import annotations

from core.data.catalogue import DataCard, DataSource
from core.data.plan import suggest
from core.data.sets._bundled import bundled
from core.language import tr

ORDER = 63

DATASETS = (
    DataSource(
        "diabetes",
        tr("Diabetes"),
        tr("How far diabetes has progressed after a year, from 10 measurements (442 patients)."),
        bundled("diabetes.csv", "Diabetes"),
        lambda table: suggest(table, "progression"),
        group="real",
        card=DataCard(
            tr("B. Efron, T. Hastie, I. Johnstone and R. Tibshirani published measurements of 442 patients (2004)."),
            tr("Published with the paper without a licence of its own; distributed with scikit-learn (BSD 3-Clause)"),
            tr("442 rows, 10 inputs, 1 number to predict"),
            {
                "age": tr("Age in years."),
                "sex": tr("1 or 2."),
                "bmi": tr("Body mass index."),
                "bp": tr("Mean blood pressure."),
                "s1": tr("Total cholesterol."),
                "s2": tr("Low-density lipoproteins (LDL)."),
                "s3": tr("High-density lipoproteins (HDL)."),
                "s4": tr("Total cholesterol divided by HDL."),
                "s5": tr("Possibly the logarithm of triglycerides."),
                "s6": tr("Blood sugar."),
                "progression": tr("How far diabetes has progressed one year later."),
            },
            tr("Predicting a number with much noise: half of it cannot be explained by these inputs."),
            tr('B. Efron and others (2004), "Least Angle Regression", Annals of Statistics 32, 407–499.'),
        ),
    ),
)
