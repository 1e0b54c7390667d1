"""A million points are drawn within a frame."""

from __future__ import annotations

import pytest

from bench.curves import measure

pytestmark = pytest.mark.alone


def test_a_million_points_are_drawn_within_a_frame(qapp: object) -> None:
    """A further drawing, zooming and the crosshair take no longer than a frame of 16 ms."""
    found = measure()
    assert found["drawing"] <= 16
    assert found["zooming and moving"] <= 16
    assert found["following the pointer"] <= 16
