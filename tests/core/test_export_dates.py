"""The parts of a date in programs are those of the encoder: on every day of two centuries, in every form of writing."""

from __future__ import annotations

import datetime
import math
import re
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.data import dates
from core.data.encoders import ENCODERS
from core.data.encoders.dates import PARTS, formulas
from core.data.pipeline import FittedColumn, Pipeline
from core.data.table import category_column
from core.export import exporters
from core.export._python import prepare
from core.export.bundle import bundle_of
from core.files import read_json
from core.formats import onnx
from tests.core.export_columns import FIRST, LAST, dates_project, written_day


def column(form: str = "year-month-day", parts: tuple[str, ...] = PARTS, cyclic: bool = True) -> FittedColumn:
    state = {"parts": list(parts), "cyclic": cyclic, "first": -12.0, "fill": 700.5, "year": [1980.0, 31.0],
             "elapsed": [4000.0, 9000.0], "format": form}  # fmt: skip
    return FittedColumn("when", "date", "date", "median", state)


def program(fitted: FittedColumn) -> dict[str, Any]:
    """Run the functions that programs in Python have for such a column."""
    space: dict[str, Any] = {"math": math, "re": re}
    exec(prepare(Pipeline("regression", (fitted,), ())), space)
    return space


PROGRAMS = {form: program(column(form)) for form in dates.FORMATS}


def test_every_day_of_two_centuries() -> None:
    every = np.arange(FIRST, LAST + 1.0)
    wanted = dates.parts_of(every)
    found = [PROGRAMS["year-month-day"]["date_parts"](day) for day in every.tolist()]
    for part in ("year", "month", "day", "weekday", "hour"):
        np.testing.assert_array_equal([parts[part] for parts in found], getattr(wanted, part))


MOMENTS = st.datetimes(datetime.datetime(1900, 1, 1), datetime.datetime(2100, 12, 31))
CHOSEN = st.sets(st.sampled_from(PARTS), min_size=1)


@given(MOMENTS, st.sampled_from(list(dates.FORMATS)), st.booleans(), st.booleans(), CHOSEN)
def test_a_text_becomes_the_nodes_of_the_encoder(
    moment: datetime.datetime, form: str, time: bool, cyclic: bool, parts: set[str]
) -> None:
    days = (moment - datetime.datetime(1970, 1, 1)) / datetime.timedelta(days=1)
    text, fitted = written_day(days, form, time), column(form, tuple(p for p in PARTS if p in parts), cyclic)
    wanted = ENCODERS["date"].encode(dates.as_days(category_column("when", [text]), form), fitted.state)[0]
    assert PROGRAMS[form]["encode_date"](fitted.state, text) == pytest.approx(wanted.tolist(), abs=1e-12)


@pytest.mark.parametrize("form", dates.FORMATS)
def test_what_is_no_date_here_is_none_in_programs(form: str) -> None:
    texts = ("2023-02-29", "29.02.2023", "31/04/2024", "04/31/2024", "2024-13-01", "2024-01-01 25:00", "0000-03-05",
             "2024-1-5T7:08:09.5+02:00", " 05.03.2024 23:59 ", "5/3/2024", "3/5/2024 24:00", "2024-00-10",
             "\u0662024-01-01", "x", "2024/02/29", "2024-01-00", "2024-01-01 10:60", "2024-01-01 10:59:61")  # fmt: skip
    for text in texts:
        wanted = dates.parse(text, form)
        if np.isnan(wanted):
            with pytest.raises(ValueError, match="is no date"):
                PROGRAMS[form]["days_of"](text, form)
        else:
            assert PROGRAMS[form]["days_of"](text, form) == wanted, text


def test_missing_dates_numbers_and_dates_of_python() -> None:
    days_of, encode = PROGRAMS["day.month.year"]["days_of"], PROGRAMS["day.month.year"]["encode_date"]
    state = column("day.month.year").state
    assert encode(state, None) == encode(state, "") == encode(state, math.nan) == encode(state, 700.5)
    assert days_of(datetime.datetime(2024, 3, 5, 12), "day.month.year") == 19787.5
    assert days_of(datetime.date(2024, 3, 5), "day.month.year") == days_of("05.03.2024", "day.month.year") == 19787


def test_programs_without_texts_name_the_unit_and_hold_the_test_rows_in_it(tmp_path) -> None:
    bundle = bundle_of(dates_project("month/day/year", cyclic=True))
    texts = [row["when"] for row in bundle.rows]
    days = [None if text is None else dates.parse(str(text), "month/day/year") for text in texts]
    exporters()["c"].write(tmp_path / "m.h", bundle)
    header = (tmp_path / "m.h").read_text()
    assert "double when; /* days since 1970-01-01 (2024-03-05 is 19787.0)" in header
    assert all(f"{{{day!r}}}" in header for day in days if day is not None)
    exporters()["onnx"].write(tmp_path / "m.onnx", bundle)
    notes = onnx.unpack((tmp_path / "m.onnx").read_bytes()).notes
    assert read_json(notes["dates"].encode(), "notes")["test_rows"] == {"column:when": days}


def test_texts_show_the_formulas(tmp_path) -> None:
    state = column(parts=("year", "month", "hour", "elapsed")).state
    assert formulas(state)[0] == "(year − 1980) / 31"
    assert formulas(state)[1:3] == ("sin(2π (month − 1) / 12)", "cos(2π (month − 1) / 12)")
    assert formulas({**state, "first": 19787.0})[-1] == "(days since 2024-03-05 − 4000) / 9000"
    assert formulas({**state, "cyclic": False})[2] == "hour / 24"
    exporters()["markdown"].write(tmp_path / "m.md", bundle_of(dates_project("year-month-day", cyclic=True)))
    assert "sin(2π weekday / 7)" in (tmp_path / "m.md").read_text().replace("\\", "")
