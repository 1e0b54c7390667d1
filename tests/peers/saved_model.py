"""Proof by hand that the Keras code writes SavedModels that TensorFlow loads and that give the same outputs.

TensorFlow is no package of ours: it is large and lags behind new versions of Python. In an environment of its own:

    python3 -m venv /tmp/tf && /tmp/tf/bin/pip install tensorflow-cpu
    python3 run.py python -m tests.peers.saved_model /tmp/tf/bin/python [COUNT]
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from core.errors import UserError
from core.export import export_project
from core.export.bundle import bundle_of
from tests.core.export_networks import random_project

LOADING = """
import json, os, runpy, sys
os.environ.update(KERAS_BACKEND="tensorflow", TF_CPP_MIN_LOG_LEVEL="3", CUDA_VISIBLE_DEVICES="")
import numpy as np, tensorflow as tf
for place in sys.argv[1:]:
    card = json.load(open(f"{place}/card.json"))
    sys.argv = ["model_keras.py", "--savedmodel", f"{place}/saved"]
    try:
        runpy.run_path(f"{place}/net_keras.py", run_name="__main__")
        inputs = tf.constant(np.array(card["inputs"]), card["dtype"])
        loaded = tf.saved_model.load(f"{place}/saved")
        found = np.array(loaded.serve(inputs), dtype=float)
    except Exception as error:
        print(place, repr(error)[:1000], file=sys.stderr)
        continue
    wanted = np.array(card["outputs"])
    difference = float(np.abs(found - wanted).max() / max(1.0, np.abs(wanted).max()))
    print(json.dumps(["RESULT", place, difference]), flush=True)
"""


def main(words: list[str]) -> int:
    """Export networks, let TensorFlow load them, and tell the largest difference."""
    python, count = words[0], int(words[1]) if len(words) > 1 else 40
    with tempfile.TemporaryDirectory() as folder:
        places, refused = [], 0
        for seed in range(count):
            project, place = random_project(seed), Path(folder) / str(seed)
            place.mkdir()
            try:
                export_project(place / "net_keras.py", project)
            except UserError:
                refused += 1
                continue
            bundle = bundle_of(project)
            card = {"inputs": bundle.inputs.tolist(), "outputs": bundle.outputs.tolist(), "dtype": bundle.dtype}
            (place / "card.json").write_text(json.dumps(card), encoding="utf-8")
            places.append(str(place))
        done = subprocess.run(
            [python, "-c", LOADING, *places], capture_output=True, text=True, stdin=subprocess.DEVNULL
        )
        results = [json.loads(line) for line in done.stdout.splitlines() if line.startswith('["RESULT"')]
    differences = [result[2] for result in results]
    largest = max(differences, default=0)
    print(f"{len(results)} of {len(places)} loaded, {refused} refused; largest difference {largest:.3g}")
    if len(results) < len(places):
        print(done.stderr[-3000:])
    return 0 if len(results) == len(places) and max(differences, default=1) < 1e-5 else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
