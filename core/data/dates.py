"""Dates: texts and numbers that are days, and what a day is made of. A date is a float64 number of days since 1970."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np

from core.backend import HostArray
from core.data.table import Column
from core.errors import UserError
from core.language import tr

SAMPLE = 200
FEWEST = 3
"""Fewer different texts are not taken for dates by themselves."""
TIME = r"(?:[T ]+(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,]\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?"
FORMATS: dict[str, re.Pattern[str]] = {
    "year-month-day": re.compile(r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})" + TIME, re.ASCII),
    "day.month.year": re.compile(r"(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4})" + TIME, re.ASCII),
    "day/month/year": re.compile(r"(?P<day>\d{1,2})[/-](?P<month>\d{1,2})[/-](?P<year>\d{4})" + TIME, re.ASCII),
    "month/day/year": re.compile(r"(?P<month>\d{1,2})[/-](?P<day>\d{1,2})[/-](?P<year>\d{4})" + TIME, re.ASCII),
}
"""How dates are written; the first one that reads every text is taken. Exported programs carry these patterns."""
DAY = 86_400.0


@dataclass(frozen=True)
class Parts:
    """What days are made of, each (rows,): month and day from 1, weekday from 0 (Monday), hour with a fraction."""

    year: HostArray
    month: HostArray
    day: HostArray
    weekday: HostArray
    hour: HostArray


def parse(text: str, form: str) -> float:
    """Give the days since 1970 of a text that is written in `form`, in the time that it names; NaN where it is none."""
    found = FORMATS[form].fullmatch(text.strip())
    if found is None:
        return np.nan
    part = {name: int(value) for name, value in found.groupdict().items() if value is not None}
    if not 1 <= part["month"] <= 12 or part.get("hour", 0) > 24 or part.get("minute", 0) > 59:
        return np.nan
    month = np.datetime64(f"{part['year']:04d}-{part['month']:02d}", "M")
    first, after = month.astype("M8[D]"), (month + 1).astype("M8[D]")
    if not 1 <= part["day"] <= int((after - first).astype(int)):
        return np.nan
    seconds = 3600 * part.get("hour", 0) + 60 * part.get("minute", 0) + part.get("second", 0)
    return float(first.astype(int)) + part["day"] - 1 + seconds / DAY


def found_format(column: Column) -> str:
    """Give the name of the format in which all of a column's texts are dates, or nothing."""
    if column.kind == "number" or not column.categories:
        return ""
    texts = column.categories
    sample = texts[:: max(1, len(texts) // SAMPLE)]
    fitting = (form for form in FORMATS if not any(np.isnan(parse(text, form)) for text in sample))
    for form in fitting:
        if len(texts) <= SAMPLE or not np.isnan(_parsed(texts, form)).any():
            return form
    return ""


def _parsed(texts: tuple[str, ...], form: str) -> HostArray:
    """Read all texts; plain days such as 2024-03-05 at once, since there may be a million of them."""
    if form == "year-month-day" and all(len(text) == 10 and text[4] == text[7] == "-" for text in texts):
        try:
            return np.array(texts, "M8[D]").astype(np.float64)
        except ValueError:
            pass
    return np.array([parse(text, form) for text in texts], dtype=np.float64)


def as_days(column: Column, form: str, place: str = "") -> Column:
    """Give a column of dates as a number column of days since 1970, NaN where missing.

    Raises:
        UserError: naming a text that is no date in this form.
    """
    if column.kind == "number":
        return column
    days = np.append(_parsed(column.categories, form), np.nan)
    if np.isnan(days[:-1]).any():
        wrong = [text for text, day in zip(column.categories, days[:-1], strict=True) if np.isnan(day)]
        where = f"{place}: " if place else ""
        raise UserError(
            tr(
                "{where}{column} holds {wrong!r}, which is no date ({form}); correct it.",
                where=where,
                column=column.name,
                wrong=wrong[0],
                form=form,
            )
        )
    values = days[column.values]
    values.setflags(write=False)
    return Column(column.name, "number", values)


def parts_of(days: HostArray) -> Parts:
    """Take days since 1970 (rows,) apart; NaN stays NaN."""
    lost = np.isnan(days)
    whole = np.floor(np.where(lost, 0.0, days))
    dates = whole.astype(np.int64).astype("M8[D]")
    months = dates.astype("M8[M]")
    year = months.astype("M8[Y]").astype(np.int64) + 1970
    month = months.astype(np.int64) % 12 + 1
    day = (dates - months.astype("M8[D]")).astype(np.int64) + 1
    weekday = (whole.astype(np.int64) + 3) % 7
    hour = 24.0 * (np.where(lost, 0.0, days) - whole)
    every = (np.where(lost, np.nan, part.astype(np.float64)) for part in (year, month, day, weekday, hour))
    return Parts(*every)


def has_times(days: HostArray) -> bool:
    """Tell whether some day has a time of its own."""
    present = days[~np.isnan(days)]
    return bool((present % 1 != 0).any())


def text_of(days: float) -> str:
    """Write a day: 2024-03-05, with the time where it has one."""
    if np.isnan(days):
        return ""
    moment = np.datetime64(0, "s") + np.timedelta64(round(days * DAY), "s")
    return str(moment)[:10] if float(days).is_integer() else str(moment).replace("T", " ")
