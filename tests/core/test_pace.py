"""The speed of training."""

from __future__ import annotations

import math

import pytest

from core.pace import SPEEDS, Pace, neighbour, words


@pytest.mark.parametrize("rate", [1.0, 2.0, 10.0, 30.0, 1000.0])
def test_as_many_updates_as_were_asked_for(rate: float) -> None:
    """Whoever waits as told makes `rate` updates a second; the first one at once."""
    pace, now, made = Pace(rate, 100.0), 100.0, 0
    assert pace.due(now) == 1
    while now < 103.0:
        due = pace.due(now)
        made += due
        pace.done(due)
        now += max(pace.wait(now), 1e-4)
    assert made == pytest.approx(3 * rate, abs=2)


def test_what_was_missed_is_not_made_up_for() -> None:
    """After a long pause training goes on at its speed, without a rush."""
    pace = Pace(10.0, 0.0)
    pace.done(pace.due(0.0))
    assert pace.due(60.0) == 1
    pace.done(1)
    assert pace.due(60.05) == 0
    assert pace.wait(60.05) == pytest.approx(0.05)


def test_without_a_limit_nothing_waits() -> None:
    """As fast as it goes means no waiting."""
    pace = Pace(math.inf, 0.0)
    assert pace.due(0.0) > 10**9
    assert pace.wait(0.0) == 0


def test_faster_and_slower_go_through_all_speeds() -> None:
    """Both keys reach every speed and stay at the ends."""
    up = [1.0]
    while up[-1] != neighbour(up[-1], 1):
        up.append(neighbour(up[-1], 1))
    assert tuple(up) == SPEEDS
    assert neighbour(math.inf, -1) == 1000
    assert neighbour(1.0, -1) == 1.0
    assert (words(10.0), words(math.inf)) == ("10/s", "max")
