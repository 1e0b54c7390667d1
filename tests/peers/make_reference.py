"""Writes tests/core/reference.json: what PyTorch calculates in float64. Run with:

python3 run.py peers --collect-only -q   (installs PyTorch)
python3 run.py python -m tests.peers.make_reference
"""

from __future__ import annotations

import json
from pathlib import Path

from core.losses import LOSSES
from tests.core.reference_cases import CASES, drawn, network
from tests.peers.test_torch import theirs

TARGET = Path(__file__).resolve().parent.parent / "core" / "reference.json"


def main() -> None:
    """Calculate every case and write the file."""
    found = {}
    for activation, kind in CASES:
        loss = LOSSES[kind]()
        spec = network(activation, loss.logits_of or activation)
        value, gradient = theirs(spec, loss, *drawn(spec, loss), "float64")
        found[f"{activation}/{kind}"] = {"loss": value, "gradient": gradient.tolist()}
    TARGET.write_text(json.dumps(found, indent=0) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
