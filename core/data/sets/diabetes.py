"""Diabetes progression (Efron and others 2004), in the units it was measured in."""

from __future__ import annotations

from core.data.catalogue import DataCard, DataSource
from core.data.plan import suggest
from core.data.sets._bundled import bundled

ORDER = 63

DATASETS = (
    DataSource(
        "diabetes",
        "Diabetes",
        "How far diabetes has progressed after a year, from 10 measurements (442 patients).",
        bundled("diabetes.csv", "Diabetes"),
        lambda table: suggest(table, "progression"),
        group="real",
        card=DataCard(
            "B. Efron, T. Hastie, I. Johnstone and R. Tibshirani published measurements of 442 patients (2004).",
            "Published with the paper without a licence of its own; distributed with scikit-learn (BSD 3-Clause)",
            "442 rows, 10 inputs, 1 number to predict",
            {
                "age": "Age in years.",
                "sex": "1 or 2.",
                "bmi": "Body mass index.",
                "bp": "Mean blood pressure.",
                "s1": "Total cholesterol.",
                "s2": "Low-density lipoproteins (LDL).",
                "s3": "High-density lipoproteins (HDL).",
                "s4": "Total cholesterol divided by HDL.",
                "s5": "Possibly the logarithm of triglycerides.",
                "s6": "Blood sugar.",
                "progression": "How far diabetes has progressed one year later.",
            },
            "Predicting a number with much noise: half of it cannot be explained by these inputs.",
            'B. Efron and others (2004), "Least Angle Regression", Annals of Statistics 32, 407–499.',
        ),
    ),
)
