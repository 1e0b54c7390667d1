"""The quick form of every trial of docs/reliability.md, and that the page has all of them."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.reliability import page
from tests.reliability.trials import Outcome, Trial, all_trials

LIGHT = [
    "size-limit", "kill", "kill-named", "write", "fsync", "rename", "two-writers", "full-disk", "second-opener",
    "stale-lock", "changed-on-disk", "gpu", "monkey",
]  # fmt: skip
"""Those that begin no window, seconds altogether; and a short random use, some seconds more."""
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it uses what Linux has: /proc, signals, small disks")


@pytest.mark.parametrize("key", LIGHT)
def test_the_promise_is_kept(key: str, tmp_path: Path) -> None:
    trial = all_trials()[key]
    outcome = trial.run(trial.quick, tmp_path)
    if "not tried" in outcome.figure:
        pytest.skip(outcome.figure)
    assert not outcome.wrong


def test_the_page_has_every_trial_once() -> None:
    text = page.PAGE.read_text(encoding="utf-8")
    found = page.keys(text)
    assert sorted(found) == sorted(set(found))
    assert set(all_trials()) <= set(found), "write it: python3 run.py python -m tests.reliability KEY --long --write"


def test_a_figure_replaces_its_own_line_only() -> None:
    trial = Trial("b", "One promise", "how b is tried", 1, 1, lambda tries, folder: Outcome(""))
    rows = ["| promise | how | where |", "|---|---|---|", "| One promise | how a: 3 (`a`)<br>how b: 1 (`b`) | here |"]
    text = "\n".join([*rows, "| Two | – | x |"])
    found = page.replaced(text, trial, Outcome("2 of 2"))
    assert found.split("\n")[2] == "| One promise | how a: 3 (`a`)<br>how b is tried: 2 of 2 (`b`) | here |"
    assert found.split("\n")[3] == "| Two | – | x |"
    assert "**not kept**" in page.replaced(text, trial, Outcome("1 of 2", ("one",)))
    with pytest.raises(ValueError, match="no row"):
        page.replaced(text, Trial("b", "Another", "", 1, 1, trial.run), Outcome(""))
