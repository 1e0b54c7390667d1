"""The page of the plots lists what there is."""

from __future__ import annotations

from bench.plots import PAGE, written


def test_the_table_is_todays() -> None:
    """Whoever adds a plot writes the table anew: python3 run.py python -m bench.plots --write."""
    text = PAGE.read_text(encoding="utf-8")
    assert written(text) == text
