"""Writes the tables of docs/diagnosis.md: `python3 run.py python -m tests.core.diagnosis.write_docs`."""

from __future__ import annotations

import os
import re
from pathlib import Path

from core.diagnosis import diagnoses
from tests.core.diagnosis.planted import HEALTHY, table

PLACE = Path("docs/diagnosis.md")
HEADS = ("finding", "told from", "causes", "remedies", "source")
SEEDS = range(1, 4)


def findings_table() -> str:
    """Give the table of everything that is looked for."""
    rows = [HEADS, ("---",) * len(HEADS)]
    rows += [(e.label, e.threshold, e.causes, e.remedies, e.source) for e in diagnoses().values()]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def measured_table() -> str:
    """Train every case with three sets of initial weights, and count."""
    rows = [("planted", "found"), ("---", "---")]
    for kind, right, of in table(SEEDS):
        if kind == HEALTHY:
            rows.append(("**healthy runs, looked at eight times each: nothing found**", f"**{right} of {of}**"))
        else:
            rows.append((diagnoses()[kind].label, f"{right} of {of}"))
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def main() -> None:
    """Put both tables between their marks."""
    os.environ.setdefault("DEEPSTEP_COMPILED", "off")
    text = PLACE.read_text(encoding="utf-8")
    for name, made in (("findings", findings_table()), ("measured", measured_table())):
        marks = f"<!-- {name} -->", f"<!-- end of {name} -->"
        text = re.sub(f"{marks[0]}.*{marks[1]}", lambda _, m=made, k=marks: f"{k[0]}\n{m}\n{k[1]}", text, flags=re.S)  # type: ignore[misc]
    PLACE.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
