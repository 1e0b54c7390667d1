"""Seattle weather."""

from __future__ import annotations

from core.data.catalogue import DataCard, DataSource
from core.data.plan import suggest
from core.data.sets._bundled import bundled

ORDER = 67

DATASETS = (
    DataSource(
        "seattle_weather",
        "Seattle weather",
        "Sun, rain, fog, drizzle or snow, from rain, temperature, wind and month (1,461 days).",
        bundled("seattle_weather.csv", "Seattle weather"),
        lambda table: suggest(table, "weather").with_column("date", use="ignore"),
        group="real",
        card=DataCard(
            "The US National Oceanic and Atmospheric Administration measured the weather in Seattle "
            "from 2012 to 2015; prepared by vega-datasets.",
            "Public domain (US government)",
            "1 461 rows, 5 inputs, 5 classes",
            {
                "date": "Day of the measurement; it is ignored.",
                "month": "Month, 1 to 12.",
                "precipitation": "Rain or melted snow in mm.",
                "temp_max": "Highest temperature in °C.",
                "temp_min": "Lowest temperature in °C.",
                "wind": "Mean speed of the wind in m/s.",
                "weather": "What the weather was like.",
            },
            "Classes of very different size: fog and sun are many, snow is rare.",
            'NOAA National Centers for Environmental Information, "Global Historical Climatology '
            'Network", by way of vega-datasets.',
        ),
    ),
)
