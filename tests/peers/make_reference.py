"""Writes the stored values that tests compare with where no other library is installed. Run with:

python3 run.py peers --collect-only -q   (installs PyTorch and mpmath)
python3 run.py python -m tests.peers.make_reference

tests/core/reference.json: losses and gradients by PyTorch in float64.
tests/core/exact.json: activations and losses by mpmath with 60 digits, rounded once.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.core.reference_cases import CASES, drawn, network
from tests.peers import exact
from tests.peers.test_torch import theirs

FOLDER = Path(__file__).resolve().parent.parent / "core"


def by_torch() -> dict[str, Any]:
    """Calculate every case."""
    found = {}
    for name, (activation, loss) in CASES.items():
        spec = network(activation, loss)
        value, gradient = theirs(spec, loss, *drawn(spec, loss), "float64")
        found[name] = {"loss": value, "gradient": gradient.tolist()}
    return found


def main() -> None:
    """Calculate everything and write the files."""
    for name, values in (("reference", by_torch()), ("exact", exact.table())):
        text = json.dumps(values, separators=(",", ":")).replace("},", "},\n").replace("],[", "],\n[")
        (FOLDER / f"{name}.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
