"""Every encoder of the registry: what is learned, kept, undone, and what happens to values that nobody has seen."""

from __future__ import annotations

import dataclasses
import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core import fields
from core.data import dates
from core.data.dataset import prepare
from core.data.encoders import ENCODERS
from core.data.encoders.categorical import Ordinal
from core.data.encoders.dates import DateParts
from core.data.encoders.numeric import Log
from core.data.pipeline import fit_column, pipeline_from_json
from core.data.plan import ColumnPlan, DataPlan, SplitPlan, from_json, in_other_kind, suggest
from core.data.table import Column, Table, category_column, number_column
from core.errors import UserError

NUMBERS = st.lists(st.floats(-1e5, 1e6), min_size=2, max_size=30)


def column_for(kind: str) -> Column:
    """Give a column of twenty rows that the encoder takes, with a gap in row 3."""
    reads = ENCODERS[kind].reads
    if reads == "number":
        return number_column("c", [np.nan if row == 3 else row**2 for row in range(20)])
    if reads == "date":
        return category_column("c", ["" if row == 3 else f"2024-0{row % 9 + 1}-1{row % 10}" for row in range(20)])
    few = ("a", "b") if kind == "binary" else ("a", "b", "c")
    return category_column("c", ["" if row == 3 else few[row % len(few)] for row in range(20)])


def other_rows(column: Column, train: np.ndarray) -> Column:
    """Give the column with other values in all rows but `train`."""
    values = np.array(column.values)
    rest = np.setdiff1d(np.arange(len(values)), train)
    values[rest] = 1e6 if column.kind == "number" else values[train[0]]
    return Column(column.name, column.kind, values, column.categories)


@pytest.mark.parametrize("rule", ["usual", "every"])
@pytest.mark.parametrize("kind", ENCODERS)
def test_statistics_come_from_the_training_rows_alone(kind: str, rule: str) -> None:
    encoder, column, train = ENCODERS[kind], column_for(kind), np.arange(12)
    for missing in encoder.missing[:1] if rule == "usual" else encoder.missing:
        constant = "b" if encoder.reads == "category" else "7"
        plan = ColumnPlan("c", "input", kind, missing, constant=constant, clip=encoder.clips)
        assert fit_column(column, plan, train).state == fit_column(other_rows(column, train), plan, train).state


@pytest.mark.parametrize("kind", ENCODERS)
def test_every_row_gets_finite_numbers_and_as_many_nodes_as_there_are_names(kind: str) -> None:
    fitted = fit_column(column_for(kind), ColumnPlan("c", "input", kind, ENCODERS[kind].missing[0]), np.arange(12))
    x = fitted.encoder.encode(fitted.read(Table("t", (column_for(kind),))), fitted.state)
    assert x.shape == (20, len(fitted.feature_names))
    assert np.isfinite(x).all()
    assert fitted.describe().startswith("becomes ")


@pytest.mark.parametrize("kind", ENCODERS)
def test_a_pipeline_with_the_encoder_comes_back_from_json(kind: str) -> None:
    table = Table("t", (column_for(kind), number_column("y", np.arange(20.0))))
    plan = DataPlan((ColumnPlan("c", "input", kind, ENCODERS[kind].missing[0]), ColumnPlan("y", "target")))
    pipeline = prepare(table, plan).pipeline
    again = pipeline_from_json(json.loads(json.dumps(pipeline.to_json())))
    assert again == pipeline
    np.testing.assert_array_equal(again.encode(table), pipeline.encode(table))
    piece = table.take(np.array([3, 17]))
    np.testing.assert_array_equal(again.encode(piece), pipeline.encode(table)[[3, 17]])


@pytest.mark.parametrize("kind", ENCODERS)
def test_a_state_that_was_tampered_with_is_refused(kind: str) -> None:
    state = fit_column(column_for(kind), ColumnPlan("c", "input", kind, ENCODERS[kind].missing[0]), np.arange(12)).state
    for name in state:
        for wrong in ([[]], {"x": 1}, None):
            if wrong != state[name]:
                with pytest.raises(UserError, match=r"^here"):
                    ENCODERS[kind].check_state(state | {name: wrong}, "here")


@pytest.mark.parametrize("kind", [kind for kind, e in ENCODERS.items() if e.reads == "category"])
def test_a_category_of_no_training_row_and_a_gap_at_predict_time(kind: str) -> None:
    fitted = fit_column(column_for(kind), ColumnPlan("c", "input", kind, "most frequent"), np.arange(12))
    new = fitted.read(Table("new", (category_column("c", ["b", "never seen", ""]),)))
    x = fitted.encoder.encode(new, fitted.state)
    assert np.isfinite(x).all()
    assert fitted.encoder.unknown(new, fitted.state) == ("never seen",)
    frequent = fitted.encoder.encode(category_column("c", [fitted.state["fill"]]), fitted.state)
    assert x[2].tolist() == frequent[0].tolist()
    if kind in ("binary", "ordinal"):
        assert x[1].tolist() == frequent[0].tolist()


@pytest.mark.parametrize("kind", [kind for kind, e in ENCODERS.items() if e.reads == "number"])
@pytest.mark.parametrize("clip", [False, True])
@given(values=NUMBERS)
def test_numbers_come_back_from_their_nodes_and_slopes_are_those_of_the_encoding(
    kind: str, clip: bool, values: list[float]
) -> None:
    column, encoder = number_column("n", values), ENCODERS[kind]
    state = encoder.fit(column, np.arange(len(values)), "mean", clip=clip)
    assert encoder.check_state(json.loads(json.dumps(state)), "n") == state
    x = encoder.encode(column, state)
    inside = np.clip(values, state["low"], state["high"]) if clip else np.array(values)
    scale = max(1.0, float(np.abs(inside).max()))
    np.testing.assert_allclose(encoder.decode(x, state) / scale, inside / scale, atol=1e-8)


@pytest.mark.parametrize("kind", [kind for kind, e in ENCODERS.items() if e.reads == "number"])
def test_the_slope_of_an_encoding_is_what_trying_gives(kind: str) -> None:
    column = number_column("n", [0.5, 2.0, 3.5, 8.0, 20.0])
    encoder, step = ENCODERS[kind], 1e-6
    state = encoder.fit(column, np.arange(5))
    moved = [encoder.encode(number_column("n", column.values + sign * step), state) for sign in (1, -1)]
    slope = encoder.slope(column.values, state)
    assert slope is not None
    np.testing.assert_allclose(slope, (moved[0] - moved[1])[:, 0] / (2 * step), rtol=1e-6)


@pytest.mark.parametrize("kind", ENCODERS)
def test_every_node_of_every_row_is_told_with_the_number_that_the_network_gets(kind: str) -> None:
    column = column_for(kind)
    encoder = ENCODERS[kind]
    fitted = fit_column(column, ColumnPlan("c", "input", kind, encoder.missing[0], clip=encoder.clips), np.arange(12))
    x = encoder.encode(fitted.read(Table("t", (column,))), fitted.state)
    for row in (0, 3, 17):
        one = fitted.read(Table("t", (column.take(np.array([row])),)))
        for node in range(x.shape[1]):
            told = encoder.explain(column.cell(row), one, fitted.state, node, float(x[row, node]))
            assert told.words.endswith(".")
            text = "".join(str(f"({told.factors[t].value!r})") if isinstance(t, int) else t for t in told.equation)
            names = {
                "log": np.log, "sin": np.sin, "cos": np.cos, "clip": np.clip,
            }  # fmt: skip
            for a, b in (("·", "*"), ("−", "-"), ("π", f"*{np.pi}")):
                text = text.replace(a, b)
            assert eval(text, {"__builtins__": {}}, names) == pytest.approx(x[row, node], abs=1e-12)


def test_a_logarithm_begins_at_the_smallest_training_value_and_is_standardised_or_not() -> None:
    column = number_column("n", [0, 9, 99, 999])
    bare = Log(standardise=False)
    state = bare.fit(column, np.arange(4))
    assert state == {"fill": pytest.approx(276.75), "log": 0.0, "shift": 0.0, "scale": 1.0}
    np.testing.assert_allclose(bare.encode(column, state)[:, 0], np.log([1, 10, 100, 1000]))
    assert bare.describe("n", state) == "becomes 1 node: log(1 + n)"
    x = Log().encode(column, Log().fit(column, np.arange(4)))
    assert x.mean() == pytest.approx(0)
    assert x.std() == pytest.approx(1)
    below = Log(standardise=False).fit(number_column("n", [-4, 5]), np.arange(2))
    assert below["log"] == -4
    assert Log().encode(number_column("n", [-100.0]), below)[0, 0] == 0  # lower than any training value


def test_a_rank_follows_the_order_that_is_given() -> None:
    column = category_column("size", ["small", "large", "medium", ""])
    encoder = Ordinal(order="small < medium < large")
    state = encoder.fit(column, np.arange(4), "most frequent")
    assert state["categories"] == ["small", "medium", "large"]
    assert encoder.encode(column, state)[:3, 0].tolist() == [0, 1, 0.5]
    assert encoder.decode(np.array([[0.4], [1.2], [-3]]), state) == ("medium", "large", "small")
    assert encoder.describe("size", state) == "becomes 1 node: its rank in small < medium < large, from 0 to 1"
    with pytest.raises(UserError, match="size: the order names 'huge', and there are large, medium, small"):
        Ordinal(order="small < huge").fit(column, np.arange(4))


def test_a_constant_fills_gaps_where_it_fits() -> None:
    numbers, texts = number_column("n", [1, np.nan]), category_column("t", ["a", "b", ""])
    plan = ColumnPlan("n", "input", "none", "constant", constant="−2.5")
    fitted = fit_column(numbers, plan, np.arange(2))
    assert fitted.encoder.encode(numbers, fitted.state)[:, 0].tolist() == [1, -2.5]
    with pytest.raises(UserError, match="n: 'x' is no number to fill missing values with"):
        fit_column(numbers, dataclasses.replace(plan, constant="x"), np.arange(2))
    named = fit_column(texts, ColumnPlan("t", "input", "onehot", "constant", constant="b"), np.arange(3))
    assert named.encoder.encode(texts, named.state)[2].tolist() == [0, 1]
    with pytest.raises(UserError, match="t: 'z' cannot fill missing values, since no row has it; choose one of a, b"):
        fit_column(texts, ColumnPlan("t", "input", "onehot", "constant", constant="z"), np.arange(3))


def test_clipping_cuts_off_at_the_fences_of_the_training_rows() -> None:
    column = number_column("n", [*range(100), 1e4])
    fitted = fit_column(column, ColumnPlan("n", "input", "none", "mean", clip=True), np.arange(101))
    assert (fitted.state["low"], fitted.state["high"]) == (25 - 3 * 50, 75 + 3 * 50)
    assert fitted.encoder.encode(column, fitted.state)[-1, 0] == 225
    assert fitted.describe().endswith(", cut off at −125 and 225")


@pytest.mark.parametrize(
    ("text", "form", "day"),
    [
        ("2024-02-29", "year-month-day", "2024-02-29"),
        ("2024/2/9", "year-month-day", "2024-02-09"),
        ("29.02.2024", "day.month.year", "2024-02-29"),
        ("31/12/1969", "day/month/year", "1969-12-31"),
        ("12/31/1969", "month/day/year", "1969-12-31"),
    ],
)
def test_dates_are_read_in_the_form_that_fits_all_of_them(text: str, form: str, day: str) -> None:
    column = category_column("d", [text, text, ""])
    assert dates.found_format(column) == form
    days = dates.as_days(column, form).values
    assert dates.text_of(days[0]) == day
    assert np.isnan(days[2])


@pytest.mark.parametrize("text", ["2024-02-30", "2023-02-29", "30.13.2024", "2024-00-10", "x", "2024-01-01 25:00"])
def test_what_is_no_day_of_the_calendar_is_no_date(text: str) -> None:
    assert all(np.isnan(dates.parse(text, form)) for form in dates.FORMATS)


@given(st.datetimes(min_value=__import__("datetime").datetime(1, 1, 1)))
def test_a_date_is_taken_apart_as_the_calendar_does(moment) -> None:
    day = dates.parse(moment.strftime("%Y-%m-%d %H:%M:%S").zfill(19), "year-month-day")
    parts = dates.parts_of(np.array([day]))
    found = [float(part[0]) for part in (parts.year, parts.month, parts.day, parts.weekday)]
    assert found == [moment.year, moment.month, moment.day, moment.weekday()]
    assert parts.hour[0] == pytest.approx(moment.hour + moment.minute / 60 + moment.second / 3600, abs=1e-4)


def test_cyclic_parts_lie_on_a_circle_and_others_on_a_line() -> None:
    column = category_column("d", ["2024-12-31", "2025-01-01", "2024-07-01"])
    plan = ColumnPlan("d", "input", "date", "median", settings=(("weekday", False), ("elapsed", False)))
    fitted = fit_column(column, plan, np.arange(3))
    x = fitted.encoder.encode(fitted.read(Table("t", (column,))), fitted.state)
    assert fitted.feature_names == ("d month sin", "d month cos")
    december, january, july = x
    assert np.hypot(*(december - january)) == pytest.approx(2 * np.sin(np.pi / 12))
    assert july.tolist() == pytest.approx([0, -1])
    straight = fit_column(column, dataclasses.replace(plan, settings=(*plan.settings, ("cyclic", False))), np.arange(3))
    x = straight.encoder.encode(straight.read(Table("t", (column,))), straight.state)
    assert x[:, 0].tolist() == pytest.approx([11 / 12, 0, 0.5])


def test_dates_are_found_suggested_and_read_at_predict_time_in_the_same_form() -> None:
    texts = [f"0{day}/0{month}/2024" for month in (1, 2, 3) for day in range(1, 9)]
    texts[5] = "25/01/2024"
    table = Table("t", (category_column("when", texts, "text"), number_column("y", np.arange(24.0))))
    plan = suggest(table)
    assert (plan.column("when").use, plan.column("when").encoding) == ("input", "date")
    pipeline = prepare(table, plan).pipeline
    assert pipeline.inputs[0].state["format"] == "day/month/year"
    new = Table("new", (category_column("when", ["02/01/2024", ""]),))
    np.testing.assert_array_equal(pipeline.encode(new)[0], pipeline.encode(table)[1])
    with pytest.raises(UserError, match=r"new: when holds 'soon', which is no date \(day/month/year\); correct it"):
        pipeline.encode(Table("new", (category_column("when", ["02/01/2024", "soon"]),)))


def test_times_get_a_node_for_the_hour_by_themselves() -> None:
    texts = [f"2024-01-{day:02d} 0{day % 8}:30" for day in range(1, 21)]
    table = Table("t", (category_column("when", texts, "text"), number_column("y", np.arange(20.0))))
    assert dict(suggest(table).column("when").settings) == {"hour": True}


def test_no_part_chosen_is_refused() -> None:
    none = DateParts(month=False, weekday=False, elapsed=False)
    with pytest.raises(UserError, match="d: no part of the date is chosen"):
        none.fit(number_column("d", [1.0, 2.0]), np.arange(2))


def test_another_kind_changes_how_a_column_is_read_and_encoded() -> None:
    zips = number_column("zip", [1010, 1020, 1010, 1030, 1020, 1010])
    amounts = category_column("amount", ["1,200", "−3", "1,200", "7", "", "8.5"])
    table = Table("t", (zips, amounts, number_column("y", np.arange(6.0))))
    plan = suggest(table, "y")
    named = in_other_kind(table, plan, "zip", "category")
    assert (named.column("zip").encoding, named.column("zip").kind) == ("onehot", "category")
    counted = in_other_kind(table, plan, "amount", "number")
    assert (counted.column("amount").encoding, counted.column("amount").kind) == ("standardise", "number")
    data = prepare(table, dataclasses.replace(counted, split=SplitPlan(100, 0, 0)))
    place = data.pipeline.feature_names.index("amount")
    back = data.pipeline.inputs[1].encoder.decode(data.x[:, [place]], data.pipeline.inputs[1].state)
    assert np.asarray(back, float)[[0, 1, 5]].tolist() == pytest.approx([1200, -3, 8.5])
    texts = Table("t", (category_column("zips", ["a", "b"]), number_column("y", [1, 2])))
    with pytest.raises(UserError, match="t: zips holds 'a', and numbers are needed"):
        in_other_kind(texts, suggest(texts, "y"), "zips", "number")
    assert in_other_kind(table, plan, "zip", "text").column("zip").use == "ignore"
    assert in_other_kind(table, named, "zip", "number").column("zip") == plan.column("zip")


def test_the_plan_comes_back_from_json_and_older_ones_are_read() -> None:
    first = ColumnPlan("a", "input", "ordinal", "constant", "category", "x", False, (("order", "x < y"),))
    second = ColumnPlan("b", "target", "binary", clip=True)
    plan = DataPlan((first, second), SplitPlan(by="time", column="a", folds=3, fold=2), "own", (("yes", 2.5),))
    assert from_json(json.loads(json.dumps(plan.to_json()))) == plan
    old = {
        "columns": [{"name": "a", "use": "input", "encoding": "onehot", "missing": "drop row"}],
        "split": fields.to_dict(SplitPlan()) | {},
    }
    for name in ("by", "column", "folds", "fold"):
        del old["split"][name]
    read = from_json(old)
    assert read == DataPlan((ColumnPlan("a", "input", "onehot"),))
    assert read.to_json() == old, "and a plan that uses nothing new is written as before"
    for change in ({"weigh": "x"}, {"weigh": "own", "class_weights": {"yes": 0}}, {"weigh": "own", "class_weights": 3}):
        with pytest.raises(UserError, match="Class weights"):
            from_json(plan.to_json() | change)
    wrong = plan.to_json()
    wrong["columns"][0]["settings"] = {"strange": 1}
    with pytest.raises(UserError, match="column 1 \\(a\\): the setting 'strange' is not known"):
        from_json(wrong)
