"""Auto MPG."""

from __future__ import annotations

from core.data.catalogue import DataCard, DataSource
from core.data.plan import suggest
from core.data.sets._bundled import bundled
from core.language import tr

ORDER = 66

DATASETS = (
    DataSource(
        "auto_mpg",
        tr("Auto MPG"),
        tr("How far a car goes with a gallon of fuel, from its engine, weight, year and origin (392 cars)."),
        bundled("auto_mpg.csv", "Auto MPG"),
        lambda table: suggest(table, "mpg"),
        group="real",
        card=DataCard(
            tr(
                "J. R. Quinlan collected data of cars from 1970 to 1982; from the StatLib library of "
                "Carnegie Mellon University (1993)."
            ),
            tr("CC BY 4.0 (UCI Machine Learning Repository)"),
            tr("392 rows, 7 inputs, 1 number to predict"),
            {
                "cylinders": tr("How many cylinders the engine has."),
                "displacement": tr("Displacement of the engine in cubic inches."),
                "horsepower": tr("Power of the engine."),
                "weight": tr("Weight in pounds."),
                "acceleration": tr("Seconds from 0 to 60 miles per hour."),
                "model_year": tr("Model year, 70 for 1970."),
                "origin": tr("Where the car was made."),
                "name": tr("Name of the car; it is ignored."),
                "mpg": tr("Miles per gallon."),
            },
            tr("Predicting a number from numbers and a category, and asking what if a car were lighter."),
            tr('R. Quinlan (1993), "Auto MPG", UCI Machine Learning Repository; doi:10.24432/C5859H.'),
        ),
    ),
)
