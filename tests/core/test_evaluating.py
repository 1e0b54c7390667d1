"""Evaluation: figures worked by hand, and what holds for every part and sample."""

from __future__ import annotations

import dataclasses
import math
import threading
import time
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.data.table import Cancelled
from core.errors import UserError
from core.evaluating import shared
from core.evaluating.calibration import calibration
from core.evaluating.confusion import by_class, confused, counts_of, in_cell, shares_of
from core.evaluating.figures import figures, side_by_side
from core.evaluating.intervals import bootstrap, wilson
from core.evaluating.judged import Judged, judge, rows_of, sampled, usual_part
from core.evaluating.listing import lines, worst
from core.evaluating.residuals import Residuals, residuals_of
from core.evaluating.thresholds import ranking, rankings, thinned
from core.metrics import METRICS
from core.project import Project
from core.start import example
from core.walk import Walk
from tests.measured import close

SCORES = np.array([0.9, 0.8, 0.7, 0.6, 0.55, 0.5])
TRUE = np.array([1, 1, 0, 1, 0, 0], dtype=bool)


@pytest.fixture(scope="module")
def iris() -> Project:
    return example("iris")


@pytest.fixture(scope="module")
def judged(iris: Project) -> Judged:
    return judge(iris, iris.dataset(), "train")


@pytest.mark.parametrize("kind", ["iris", "breast_cancer", "auto_mpg"])
def test_a_row_is_judged_as_the_debugger_works_it_out(kind: str) -> None:
    project = example(kind)
    data = project.dataset()
    found = judge(project, data, "validation")
    for place in (0, 7):
        walk = Walk(project, data, int(found.rows[place]))
        step = next(
            n for n in range(len(walk)) if walk.segment(n).phase == "loss" and "slope" not in walk[n].title.lower()
        )
        assert close(found.loss[place], walk[step].result, rel=1e-5)
    np.testing.assert_array_equal(found.rows, data.validation)


def test_a_sample_is_drawn_once_and_for_all_and_says_so(iris: Project) -> None:
    data = iris.dataset()
    one, again = (judge(iris, data, "train", most=20) for _ in range(2))
    assert len(one) == 20
    assert one.sample == "20 of 105 rows"
    assert len(set(one.rows.tolist())) == 20
    assert set(one.rows) <= set(data.train.tolist())
    np.testing.assert_array_equal(one.rows, again.rows)
    assert judge(iris, data, "train").sample == ""
    np.testing.assert_array_equal(sampled(np.arange(5), 9), np.arange(5))


def test_bad_parts_and_cancelling(iris: Project) -> None:
    data = iris.dataset()
    with pytest.raises(UserError, match="choose train, validation, test"):
        rows_of(data, "all")
    with pytest.raises(Cancelled):
        judge(iris, data, "train", told=lambda share: False)
    with pytest.raises(Cancelled):
        side_by_side(iris, data, told=lambda share: False)
    bank = example("bank").dataset()
    assert usual_part(bank) == "train"
    with pytest.raises(UserError, match="validation part has no rows; choose train"):
        rows_of(bank, "validation")


def test_roc_and_average_precision_by_hand() -> None:
    """Of the 9 pairs of a yes and a no, 8 are in the right order; AP = (1 + 1 + 3/4) / 3."""
    found = ranking("yes", SCORES, TRUE)
    assert close(found.area, 8 / 9, 1e-15)
    assert close(found.average_precision, 2.75 / 3, 1e-15)
    across, up = found.roc
    assert close(across, np.array([0, 0, 0, 1, 1, 2, 3]) / 3, 1e-15)
    assert close(up, np.array([0, 1, 2, 2, 3, 3, 3]) / 3, 1e-15)
    here = found.at(0.65)
    assert (here.tp, here.fp, here.fn, here.tn) == (2, 1, 1, 2)
    assert (here.precision, here.recall, here.f1, here.accuracy) == (2 / 3, 2 / 3, 4 / 6, 4 / 6)
    assert here.false_alarms == 1 / 3
    assert found.best_f1.f1 == 6 / 7
    assert (found.best_f1.tp, found.best_f1.fp) == (3, 1)
    assert math.isnan(found.at(2.0).precision)
    assert found.at(2.0).recall == 0


def test_a_threshold_calls_what_lies_above_it_as_everywhere() -> None:
    found = ranking("yes", np.array([0.5, 0.5, 0.7]), np.array([True, False, True]))
    assert (found.at(0.5).tp, found.at(0.5).fp) == (1, 0)
    assert (found.at(0.49).tp, found.at(0.49).fp) == (2, 1)


@given(st.lists(st.tuples(st.sampled_from([0.0, 0.1, 0.25, 0.3, 0.9, 1.0]), st.booleans()), min_size=1, max_size=30))
def test_every_point_of_the_curve_is_a_threshold(pairs: list[tuple[float, bool]]) -> None:
    scores, true = (np.array(values) for values in zip(*pairs, strict=True))
    found = ranking("yes", scores, true)
    for place in range(len(found.scores) + 1):
        here = found.at(found.threshold_for(place))
        called = scores > here.threshold
        assert here.tp == int((called & true).sum())
        assert here.fp == int((called & ~true).sum())
        assert here.tp == (found.tp[place - 1] if place else 0)
        assert here.tp + here.fn == int(true.sum())
        assert here.fp + here.tn == int((~true).sum())
    area = METRICS["roc_auc"].measure(scores[:, None], true[:, None].astype(float))
    assert math.isnan(area) == math.isnan(found.area)
    if not math.isnan(area):
        assert close(np.trapezoid(found.roc[1], found.roc[0]), area, 1e-12)


def test_several_classes_together(judged: Judged) -> None:
    found = rankings(judged)
    assert [one.name for one in found.each] == list(judged.names)
    assert close(found.macro_area, METRICS["roc_auc"].measure(judged.output, judged.target), 1e-12)
    assert found.micro is not None
    assert found.micro.positives == len(judged)
    assert found.micro.negatives == 2 * len(judged)
    grid, up = found.macro_roc
    assert up[-1] == 1
    assert (np.diff(up) >= 0).all()
    assert abs(np.trapezoid(up, grid) - found.macro_area) < 0.01


def test_the_counts_at_one_half_are_those_of_the_confusion_matrix() -> None:
    project = example("breast_cancer")
    found = judge(project, project.dataset(), "train")
    counts, here = counts_of(found), rankings(found).each[0].at(0.5)
    assert [[here.tn, here.fp], [here.fn, here.tp]] == counts.tolist()


def test_the_rows_behind_a_cell(judged: Judged) -> None:
    counts = counts_of(judged)
    assert counts.sum() == len(judged)
    for true, called in np.ndindex(counts.shape):
        places = in_cell(judged, true, called)
        assert len(places) == counts[true, called]
        assert (judged.target[places].argmax(axis=1) == true).all()
        assert (judged.output[places].argmax(axis=1) == called).all()
        assert (np.diff(judged.loss[places]) <= 0).all()


def test_shares_and_classes_by_hand() -> None:
    counts = np.array([[8, 2, 0], [1, 4, 0], [0, 0, 0]])
    row, column = shares_of(counts, "row"), shares_of(counts, "column")
    assert close(row[:2], [[0.8, 0.2, 0], [0.2, 0.8, 0]], 1e-15)
    assert np.isnan(row[2]).all()
    assert close(column[:, :2], [[8 / 9, 2 / 6], [1 / 9, 4 / 6], [0, 0]], 1e-15)
    assert np.isnan(column[:, 2]).all()
    first, _, none = by_class(counts, ("a", "b", "c"))
    assert (first.precision, first.recall, first.f1) == (8 / 9, 0.8, 16 / 19)
    assert math.isnan(none.recall)
    assert math.isnan(none.precision)
    assert confused(counts) == [(0, 1, 2), (1, 0, 1)]


def test_wilson_for_8_of_10() -> None:
    """By the formula: 8 of 10 with z = 1.959964."""
    assert close(wilson(8, 10), (0.4901624715, 0.9433178485), 1e-9)
    assert wilson(0, 10)[0] == pytest.approx(0)
    assert wilson(10, 10)[1] == pytest.approx(1)
    assert all(map(math.isnan, wilson(0, 0)))


def test_the_bootstrap_of_a_mean_is_near_what_theory_says() -> None:
    values = np.random.default_rng(1).normal(3.0, 2.0, 400)
    low, high = bootstrap(lambda rows: float(values[rows].mean()), 400, float(values.mean()))
    reach = 1.96 * values.std() / 20
    assert abs(low - (values.mean() - reach)) < 0.15 * reach
    assert abs(high - (values.mean() + reach)) < 0.15 * reach
    assert bootstrap(lambda rows: float(values[rows].mean()), 400, float(values.mean())) == (low, high)
    many = np.random.default_rng(2).normal(3.0, 2.0, 40_000)
    low, high = bootstrap(lambda rows: float(many[rows].mean()), len(many), float(many.mean()))
    assert (high - low) / 2 == pytest.approx(1.96 * many.std() / 200, rel=0.15)


def test_figures_lie_in_their_intervals(judged: Judged) -> None:
    found = figures(judged).by_kind
    assert next(iter(found)) == "loss"
    assert set(found) - {"loss"} == set(METRICS) & set(found)
    for figure in found.values():
        assert figure.low <= figure.value <= figure.high


def test_calibration_by_hand(judged: Judged) -> None:
    """Four rows: 0.1 and 0.2 (one of them so) in one half, 0.7 and 0.9 (both so) in the other."""
    probability, so = np.array([[0.1], [0.2], [0.7], [0.9]]), np.array([[0.0], [1.0], [1.0], [1.0]])
    pipeline = example("breast_cancer").dataset().pipeline
    four = Judged("train", 4, np.arange(4), probability, so, np.zeros(4), pipeline, True)
    found = calibration(four, 1, bins=2)
    assert found.counts.tolist() == [2, 2]
    assert close(found.promised, [0.15, 0.8], 1e-15)
    assert close(found.happened, [0.5, 1.0], 1e-15)
    assert close(found.ece, 0.5 * 0.35 + 0.5 * 0.2, 1e-15)
    assert close(found.brier, (0.01 + 0.64 + 0.09 + 0.01) / 4, 1e-15)
    of_all = calibration(judged)
    right = judged.output.argmax(axis=1) == judged.target.argmax(axis=1)
    assert close(np.nansum(of_all.happened * of_all.counts), right.sum(), 1e-9)
    raw = Judged("train", 4, np.arange(4), probability, so, np.zeros(4), pipeline, False)
    with pytest.raises(UserError, match="sigmoid or softmax"):
        calibration(raw, 1)


def test_residuals_by_hand() -> None:
    found = Residuals("y", np.array([1.0, 5.0, 2.0]), np.array([2.0, 3.0, 2.0]), np.array([4, 5, 6]))
    assert found.values.tolist() == [1.0, -2.0, 0.0]
    assert close(found.mean, -1 / 3, 1e-15)
    at, values, places = found.quantiles
    # Φ⁻¹(0.625 / 3.25) from a table of the normal distribution
    assert close(at, [-0.8694237, 0, 0.8694237], 1e-6)
    assert values.tolist() == [-2.0, 0.0, 1.0]
    assert places.tolist() == [5, 6, 4]


def test_residuals_are_in_the_targets_own_unit_and_every_row_is_in_one_bar() -> None:
    project = example("auto_mpg")
    data = project.dataset()
    found = residuals_of(judge(project, data, "train"))
    mpg = data.table.column("mpg").values[data.train]
    assert close(found.truth, mpg, 1e-9)
    counts, edges = found.bars
    inside = [found.in_bar(bar) for bar in range(len(counts))]
    assert [len(places) for places in inside] == counts.tolist()
    assert sorted(np.concatenate(inside).tolist()) == list(range(len(mpg)))
    assert len(edges) == len(counts) + 1
    same = Residuals("y", np.ones(5), np.ones(5), np.arange(5))
    assert same.bars[0].tolist() == [5]


def test_the_worst_rows_come_first(judged: Judged) -> None:
    order = worst(judged)
    assert (np.diff(judged.loss[order]) <= 0).all()
    first = lines(judged, order[:1])[0]
    column = example("iris").table.column("species")
    assert first.truth == column.cell(first.row) != first.prediction
    spoilt = Judged("train", 3, np.arange(3), judged.output[:3], judged.target[:3], np.array([1.0, np.nan, 2.0]),
                    judged.pipeline, True)  # fmt: skip
    assert worst(spoilt).tolist() == [1, 2, 0]


def test_a_curve_is_thinned_with_both_ends() -> None:
    x, y = thinned(np.arange(10_000.0), np.arange(10_000.0) ** 2, 100)
    assert len(x) == 100
    assert (x[0], x[-1]) == (0, 9999)
    assert close(y, x**2, 0)


def test_what_several_ask_at_once_is_judged_once(iris: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    shared.forget()
    calls: list[str] = []

    def slowly(*arguments: Any, **named: Any) -> Judged:
        calls.append(arguments[2])
        time.sleep(0.05)
        return judge(*arguments, **named)

    monkeypatch.setattr(shared, "judge", slowly)
    data = iris.dataset()
    found: list[Judged] = []
    threads = [
        threading.Thread(target=lambda: found.append(shared.judged_now(iris, data, "", False))) for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert calls == ["validation"]
    assert len({id(one) for one in found}) == 1
    other = dataclasses.replace(iris, weights=iris.weights.with_value("output.bias", (0,), 3.0))
    assert shared.judged_now(other, data, "", running=False) is not found[0]
    with pytest.raises(Cancelled):
        shared.judged_now(iris, data, "train", False, told=lambda share: False)
    assert len(shared.judged_now(iris, data, "train", running=False)) == 105
