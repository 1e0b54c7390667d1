"""Runs on which no threshold was set: what is found in them is printed, to be judged by reading.

`python3 run.py python -m tests.core.diagnosis.others` trains the bundled data sets with other networks and optimizers.
"""

from __future__ import annotations

import os

from core.data.catalogue import all_sets
from core.diagnosis import Diagnosed, diagnose
from tests.core.diagnosis.planted import trained
from tests.core.diagnosis.runs import dense, made

LEFT_OUT = ("mnist", "many_inputs", "digits", "bank", "slopes", "and", "or", "xor")
"""Too large for many runs, or too small to be validated."""
NETWORKS = {"24 ReLU": dense(1, 24, "relu", "he_normal"), "16-16-16 tanh": dense(3, 16, "tanh")}
OPTIMIZERS = {"sgd": 0.05, "rmsprop": 0.003, "adamw": 0.005}
EPOCHS, SEED = 60, 31


def main() -> None:
    """Train, look at eight moments and at the end, and print what was found."""
    os.environ.setdefault("DEEPSTEP_COMPILED", "off")
    runs = silent = 0
    for kind in (kind for kind in all_sets() if kind not in LEFT_OUT):
        for network, layers in NETWORKS.items():
            for optimizer, rate in OPTIMIZERS.items():
                looks: list[Diagnosed] = []
                project = made(kind, layers=layers, optimizer=optimizer, rate=rate, epochs=EPOCHS, seed=SEED)
                evidence = trained(project, looks)
                found = diagnose(evidence).findings
                way = sorted({f.kind for look in looks for f in look.findings} - {f.kind for f in found})
                runs, silent = runs + 1, silent + (not found and not way)
                if found or way:
                    print(f"{kind}, {network}, {optimizer}: only on the way: {', '.join(way) or 'nothing'}", flush=True)
                for finding in found:
                    print(f"    {finding.severity} {finding.kind}: {finding.sentence}")
    print(f"nothing found in {silent} of {runs} runs")


if __name__ == "__main__":
    main()
