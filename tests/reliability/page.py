"""The table of docs/reliability.md: one row for each promise; a trial replaces its own line in it and no other."""

from __future__ import annotations

import re
from pathlib import Path

from core.atomic import write_bytes
from tests.reliability.trials import Outcome, Trial

PAGE = Path(__file__).resolve().parents[2] / "docs" / "reliability.md"
COMMAND = "python3 run.py python -m tests.reliability"


def line(trial: Trial, outcome: Outcome) -> str:
    """Give the line of one trial within its row."""
    mark = "" if outcome.kept else "**not kept**: "
    return f"{mark}{trial.how}: {outcome.figure} (`{trial.key}`)"


def replaced(text: str, trial: Trial, outcome: Outcome) -> str:
    """Put a trial's line into the page: in place of the one that ends with its key, else at the end of its row.

    Raises:
        ValueError: when the page has no row for the promise.
    """
    rows = text.split("\n")
    for place, row in enumerate(rows):
        cells = row.split(" | ")
        if not row.startswith("| ") or len(cells) != 3 or cells[0].removeprefix("| ") != trial.promise:
            continue
        lines = [part for part in cells[1].split("<br>") if part and part != "–"]
        ours = [n for n, part in enumerate(lines) if part.endswith(f"(`{trial.key}`)")]
        made = line(trial, outcome)
        lines = [made if n in ours else part for n, part in enumerate(lines)] if ours else [*lines, made]
        rows[place] = f"{cells[0]} | {'<br>'.join(lines)} | {cells[2]}"
        return "\n".join(rows)
    raise ValueError(f"{PAGE.name} has no row for {trial.promise!r}")


def write(trial: Trial, outcome: Outcome) -> None:
    """Write one figure."""
    write_bytes(PAGE, replaced(PAGE.read_text(encoding="utf-8"), trial, outcome).encode())


def keys(text: str) -> list[str]:
    """List the keys of all lines of the page."""
    return re.findall(r"\(`([a-z-]+)`\)(?:<br>| \|)", text)
