"""The arithmetic behind the plots: ticks, thinning, histograms, places for words, files."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSizeF

from core.errors import UserError
from gui.plots import labels, series, ticks
from gui.plots.activation_plot import bar_heights
from gui.plots.weight_map import WeightMap, strongest

numbers_ = st.floats(-1e6, 1e6)


def test_ticks_are_round_and_inside() -> None:
    assert ticks.linear(0, 312, 6) == [0, 100, 200, 300]
    assert ticks.linear(-1.1, 1.1, 4) == [-1, 0, 1]
    assert ticks.linear(1, 1, 4) == []
    assert ticks.linear(0, float("nan"), 4) == []


def test_log_ticks_are_one_and_three_like_people_read_them() -> None:
    assert ticks.logarithmic(-1.6, 0.05, 4) == pytest.approx([0.03, 0.1, 0.3, 1])
    assert ticks.logarithmic(-9, 0, 4) == pytest.approx([1e-9, 1e-6, 1e-3, 1])
    assert ticks.logarithmic(0, 0.1, 3) == pytest.approx([1, 1.1, 1.2])


@given(low=numbers_, width=st.floats(1e-3, 1e6), most=st.integers(2, 12))
def test_ticks_are_never_many(low: float, width: float, most: int) -> None:
    values = ticks.linear(low, low + width, most)
    assert len(values) <= most + 1
    assert all(low - width * 1e-6 <= value <= low + width * (1 + 1e-6) for value in values)


def test_neighbouring_ticks_read_differently() -> None:
    assert ticks.words([1.06, 1.062, 1.064]) == ["1.06", "1.062", "1.064"]
    assert ticks.words([0.5, 1.0]) == ["0.5", "1"]
    assert ticks.label(-0.000012345) == "−1.2e−5"
    assert ticks.percent(0.982) == "98.2 %"


def test_thinning_keeps_extremes_and_ends_and_leaves_out_nan() -> None:
    y = np.sin(np.linspace(0, 50, 100_000))
    y[777], y[888] = 9.0, -9.0
    y[5000:5100] = np.nan
    x, thin = series.thin(np.arange(len(y), dtype=float), y)
    assert len(thin) <= 2000
    assert thin.max() == 9.0
    assert thin.min() == -9.0
    assert (x[0], x[-1]) == (0.0, 99_999.0)
    assert np.isfinite(thin).all()
    assert (np.diff(x) > 0).all()


@given(st.lists(numbers_, max_size=400), st.integers(10, 60))
def test_thinning_never_exceeds_the_limit(values: list[float], limit: int) -> None:
    y = np.array(values, dtype=float)
    x, thin = series.thin(np.arange(len(y), dtype=float), y, limit)
    assert len(x) == len(thin) <= max(limit, 0)
    if len(y):
        assert (thin.min(), thin.max()) == (y.min(), y.max())


def test_logarithm_puts_zero_and_negative_at_the_floor() -> None:
    values = np.array([1.0, 0.0, -3.0, 0.1, np.nan])
    floor = series.log_floor([values])
    assert floor == pytest.approx(0.05)
    assert series.log10(values[:4], 0.05) == pytest.approx(np.log10([1, 0.05, 0.05, 0.1]))
    assert series.log_floor([np.array([0.0, -1.0, np.nan])]) is None


def test_histogram_counts_every_finite_value_once() -> None:
    values = np.array([-1.0, -0.99, 0.0, 1.0, 7.0, np.nan])
    counts = series.histogram(values, -1, 1, 4)
    assert counts.tolist() == [2, 0, 1, 2]


def test_saturation_counts_both_flat_ends() -> None:
    assert series.saturated_share(np.array([-0.999, 0.0, 0.5, 0.9999]), -1, 1) == 0.5


def test_ranges_grow_at_once_and_shrink_slowly() -> None:
    keeper = series.RangeKeeper()
    assert keeper.update("a", 0.0, 3.2) == (0.0, 5.0)
    assert keeper.update("a", 0.0, 3.4) == (0.0, 5.0)
    assert keeper.update("a", -1.9, 3.4) == (-2.0, 5.0)
    shrunk = keeper.update("a", -1.9, 0.5)
    assert 4.5 < shrunk[1] < 5.0
    assert keeper.update("constant", 0.0, 0.0) == (0.0, 1.0)


def test_a_towering_bar_is_cut_so_that_others_are_seen() -> None:
    heights, cut = bar_heights(np.array([900, 10, 20, 5]))
    assert cut == 0
    assert heights[0] == 1.0
    assert heights[2] == pytest.approx(2 / 3)
    assert bar_heights(np.array([3, 2, 0]))[1] is None
    assert bar_heights(np.zeros(3, int)) == ([0.0, 0.0, 0.0], None)


def test_labels_cover_neither_each_other_nor_leave_the_plot() -> None:
    area, size = QRectF(0, 0, 200, 100), QSizeF(90, 14)
    x = np.linspace(0, 200, 400)
    taken: list[QRectF] = []
    for at in (QPointF(120, 50), QPointF(124, 52), QPointF(118, 55)):
        box = labels.place(area, at, size, taken, (x, np.full(400, 50.0)))
        assert area.contains(box)
        assert not any(box.intersects(other) for other in taken)
        taken.append(box)


def test_legend_goes_where_no_curve_is() -> None:
    area, size = QRectF(0, 0, 400, 200), QSizeF(100, 40)
    rising = (np.linspace(0, 400, 100), np.linspace(200, 0, 100))
    number, box = labels.corner(area, size, [rising], 0)
    assert labels.inside(box, rising) == 0
    assert number in (2, 3)
    assert labels.corner(area, size, [rising], number)[0] == number


def test_joining_weights_keeps_the_largest_with_its_sign() -> None:
    weights = np.array([[1.0, -5.0, 2.0], [0.0, 4.0, -3.0]])
    assert strongest(weights, np.array([0, 2]), 1).tolist() == [[-5.0, 2.0], [4.0, -3.0]]


def test_files_hold_the_numbers_and_the_picture(qtbot: object, tmp_path: Path) -> None:
    plot = WeightMap()
    plot.resize(200, 120)
    plot.show(np.array([[1.0, -1.0]]), np.array([0.0, 0.5]))
    for kind in ("csv", "png", "svg", "pdf"):
        plot.save(tmp_path / f"weights.{kind}")
    with (tmp_path / "weights.csv").open(encoding="utf-8") as file:
        rows = list(csv.reader(file))
    assert rows == [["input", "neuron", "weight"], ["1", "1", "1.0"], ["1", "2", "-1.0"],
                    ["bias", "1", "0.0"], ["bias", "2", "0.5"]]  # fmt: skip
    assert (tmp_path / "weights.png").read_bytes().startswith(b"\x89PNG")
    assert (tmp_path / "weights.pdf").read_bytes().startswith(b"%PDF")
    assert "<desc>Weights 1 × 2" in (tmp_path / "weights.svg").read_text(encoding="utf-8")


def test_files_that_cannot_be_written_are_told_in_one_sentence(qtbot: object, tmp_path: Path) -> None:
    plot = WeightMap()
    plot.show(np.ones((1, 1)))
    with pytest.raises(UserError, match=r"ends in \.png, \.svg, \.pdf or \.csv"):
        plot.save(tmp_path / "weights.gif")
    with pytest.raises(UserError, match="choose another"):
        plot.save(tmp_path / "missing" / "weights.csv")
