"""The shortest form of a number, for cells without room for more."""

from __future__ import annotations

import pytest

from core import numbers


@pytest.mark.parametrize(("value", "shown"), [(-0.000812, "−8e−4"), (12345.0, "1e4"), (0.0, "0e0")])
def test_it_has_one_digit_and_a_power(value: float, shown: str) -> None:
    assert numbers.power(value) == shown
    assert numbers.parse(shown) == pytest.approx(value, rel=0.3)
