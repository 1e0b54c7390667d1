from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from core.data.plan import SplitPlan
from core.data.split import split

SHARES = st.builds(SplitPlan, st.integers(1, 100), st.integers(0, 100), st.integers(0, 100), st.integers(0, 99))


@given(st.integers(1, 300), SHARES, st.integers(1, 5))
def test_every_row_is_in_one_part(rows: int, plan: SplitPlan, classes: int) -> None:
    numbers = np.arange(rows) * 3
    parts = split(numbers, plan, np.arange(rows) % classes)
    assert sorted(np.concatenate(parts).tolist()) == numbers.tolist()
    total = plan.train + plan.validation + plan.test
    for part, share in zip(parts, (plan.train, plan.validation, plan.test), strict=True):
        assert abs(len(part) - rows * share / total) <= 1.5
        assert share or not len(part)
        assert part.dtype == np.int64
    assert len(parts[0]) >= 1


def test_usual_sizes() -> None:
    assert [len(part) for part in split(np.arange(600), SplitPlan())] == [420, 90, 90]


def test_same_seed_same_parts() -> None:
    rows, classes = np.arange(100), np.arange(100) % 3
    first, again, other = (split(rows, SplitPlan(seed=seed), classes) for seed in (5, 5, 6))
    assert all(np.array_equal(a, b) for a, b in zip(first, again, strict=True))
    assert not np.array_equal(first[0], other[0])


def test_stratified_parts_have_the_same_shares() -> None:
    classes = np.repeat([0, 1, 2], [500, 80, 20])
    for part in split(np.arange(600), SplitPlan(), classes):
        counts = np.bincount(classes[part], minlength=3)
        np.testing.assert_allclose(counts, np.array([500, 80, 20]) * len(part) / 600, atol=1)
    loose = split(np.arange(600), SplitPlan(stratified=False), classes)
    assert np.bincount(classes[loose[2]], minlength=3).tolist() != [75, 12, 3]


def test_without_shuffling_the_order_stays() -> None:
    parts = split(np.arange(10), SplitPlan(60, 20, 20, shuffle=False), np.arange(10) % 2)
    assert [part.tolist() for part in parts] == [[0, 1, 2, 3, 4, 5], [6, 7], [8, 9]]
