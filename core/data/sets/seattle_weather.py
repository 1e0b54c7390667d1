"""Seattle weather."""

from __future__ import annotations

from core.data.catalogue import DataCard, DataSource
from core.data.plan import suggest
from core.data.sets._bundled import bundled
from core.language import tr

ORDER = 67

DATASETS = (
    DataSource(
        "seattle_weather",
        tr("Seattle weather"),
        tr("Sun, rain, fog, drizzle or snow, from rain, temperature, wind and month (1,461 days)."),
        bundled("seattle_weather.csv", "Seattle weather"),
        lambda table: suggest(table, "weather").with_column("date", use="ignore"),
        group="real",
        card=DataCard(
            tr(
                "The US National Oceanic and Atmospheric Administration measured the weather in Seattle "
                "from 2012 to 2015; prepared by vega-datasets."
            ),
            tr("Public domain (US government)"),
            tr("1 461 rows, 5 inputs, 5 classes"),
            {
                "date": tr("Day of the measurement; it is ignored."),
                "month": tr("Month, 1 to 12."),
                "precipitation": tr("Rain or melted snow in mm."),
                "temp_max": tr("Highest temperature in °C."),
                "temp_min": tr("Lowest temperature in °C."),
                "wind": tr("Mean speed of the wind in m/s."),
                "weather": tr("What the weather was like."),
            },
            tr("Classes of very different size: fog and sun are many, snow is rare."),
            tr(
                'NOAA National Centers for Environmental Information, "Global Historical Climatology '
                'Network", by way of vega-datasets.'
            ),
        ),
    ),
)
