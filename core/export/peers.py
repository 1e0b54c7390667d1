"""The programs that exported files are for: each calculates the test rows from the file, in a process of its own.

Only files that `Exporter.read` has taken for what Deepstep writes are handed on, so nobody else's code is run.
"""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from core.backend import HostArray
from core.data.pipeline import FittedColumn
from core.export.bundle import Bundle, day_of

Jobs = Sequence[tuple[Path, Bundle]]
SECONDS = 120

RUN_PYTHON = """
import json, runpy, sys
found = []
for job in json.load(sys.stdin):
    module = runpy.run_path(job["file"])
    found.append(module["outputs_of"](module["CARD"]["test_rows"]))
print(json.dumps(found))
"""
RUN_SKLEARN = """
import json, math, runpy, sys
from sklearn.base import clone, is_classifier
found = []
for job in json.load(sys.stdin):
    module = runpy.run_path(job["file"])
    rows, own = module["CARD"]["test_rows"], clone(module["Network"]())
    predicted = own.fit(rows).predict(rows)
    if is_classifier(own):
        named = [module["decode"](outputs) for outputs in module["outputs_of"](rows)]
        assert [str(name) for name in predicted.ravel()] == [name for row in named for name in row.values()]
        outputs = own.predict_proba(rows)
        found.append((outputs[:, 1:] if module["CARD"]["task"] == "binary" else outputs).tolist())
    else:
        states = [target["state"] for target in module["CARD"]["preprocessing"]["targets"]]
        values = predicted.reshape(len(rows), -1)
        bend = lambda y, s: math.log1p(y - s["log"]) if "log" in s else y
        found.append([[(bend(y, s) - s["shift"]) / s["scale"] for y, s in zip(row, states)] for row in values.tolist()])
print(json.dumps(found))
"""
RUN_TORCH = """
import json, runpy, sys, torch
found = []
for job in json.load(sys.stdin):
    module = runpy.run_path(job["script"])
    if job["file"].endswith(".pt"):
        state = torch.load(job["file"], weights_only=True)
    else:
        from safetensors.torch import load_file
        state = load_file(job["file"])
    network = module["Network"]().to(module["DTYPE"])
    network.load_state_dict(state)
    with torch.no_grad():
        found.append(network.eval()(torch.tensor(job["inputs"], dtype=module["DTYPE"])).tolist())
print(json.dumps(found))
"""
RUN_KERAS = """
import json, sys
import keras, numpy
found = []
for job in json.load(sys.stdin):
    model = keras.saving.load_model(job["file"], safe_mode=True)
    outputs = model(numpy.array(job["inputs"], dtype=job["dtype"]))
    found.append(keras.ops.convert_to_numpy(outputs).tolist())
print(json.dumps(found))
"""
RUN_ONNX = """
import json, sys
import numpy, onnxruntime
onnxruntime.set_default_logger_severity(4)
found = []
for job in json.load(sys.stdin):
    session = onnxruntime.InferenceSession(job["file"], providers=["CPUExecutionProvider"])
    feed = {}
    for name, (kind, values) in job["columns"].items():
        if kind != "category":
            feed["column:" + name] = numpy.array([[numpy.nan if v is None else v] for v in values], dtype=float)
        else:
            feed["column:" + name] = numpy.array([["" if v is None else v] for v in values], dtype=object)
    outputs, words = session.run(None, feed)
    if job["words"] is not None:
        assert [str(word) for word in words.ravel()] == job["words"], "the classes are others"
    found.append(outputs.tolist())
print(json.dumps(found))
"""
RUN_H5PY = """
import json, sys
import h5py
found = []
for job in json.load(sys.stdin):
    with h5py.File(job["file"], "r") as file:
        found.append({name: file["weights/" + name.replace(".", "/")][()].tolist() for name in job["weights"]})
print(json.dumps(found))
"""
RUN_NODE = """
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
const found = [];
for (const job of JSON.parse(readFileSync(0))) {
  const module = await import(pathToFileURL(job.file));
  found.push(module.card.test_rows.map((row) => [...module.forward(module.encode(row))]));
}
console.log(JSON.stringify(found));
"""
RUN_C = """
#define DEEPSTEP_CHECK
#include "{header}"
#include <stdio.h>
int main(void)
{{
    static {prefix}_real found[{count}];
    {prefix}_check(found);
    for (int n = 0; n < {count}; n++) printf("%.17g\\n", (double)found[n]);
    return 0;
}}
"""


class PeerError(Exception):
    """The program refused a file, or failed on it."""


@dataclass(frozen=True)
class Peer:
    """A program that uses exported files.

    Attributes:
        missing: says what is not installed, or nothing.
        run: gives the outputs of each file's test rows; raises PeerError.
    """

    label: str
    missing: Callable[[], str]
    run: Callable[[Jobs], list[HostArray]]


def _lacks(*modules: str) -> Callable[[], str]:
    def missing() -> str:
        if getattr(sys, "frozen", False):
            return "Python"
        absent = [name for name in modules if importlib.util.find_spec(name) is None]
        return ", ".join(absent)

    return missing


def _call(command: list[str], jobs: list[dict[str, Any]]) -> Any:
    backend = next((name for name in ("torch", "jax") if importlib.util.find_spec(name)), "numpy")
    environment = {"KERAS_BACKEND": backend, **os.environ, "PYTHONUTF8": "1", "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        command, input=json.dumps(jobs), capture_output=True, text=True, encoding="utf-8", check=False,
        timeout=SECONDS + len(jobs), env=environment,
    )  # fmt: skip
    if done.returncode:
        raise PeerError(done.stderr.strip().splitlines()[-1] if done.stderr.strip() else "it failed")
    return json.loads(done.stdout.splitlines()[-1])


def _arrays(found: Any, jobs: Jobs) -> list[HostArray]:
    return [np.array(values, dtype=float).reshape(b.outputs.shape) for values, (_, b) in zip(found, jobs, strict=True)]


def _python(code: str) -> Callable[[Jobs], list[HostArray]]:
    """Let Python run `code`, which gives the outputs of each job."""

    def run(jobs: Jobs) -> list[HostArray]:
        with tempfile.TemporaryDirectory() as folder:
            given = [_job(path, bundle, Path(folder) / f"{k}_torch.py") for k, (path, bundle) in enumerate(jobs)]
            return _arrays(_call([sys.executable, "-c", code], given), jobs)

    return run


def _job(path: Path, bundle: Bundle, script: Path) -> dict[str, Any]:
    job: dict[str, Any] = {
        "file": str(path.resolve()), "inputs": bundle.inputs.tolist(), "dtype": bundle.dtype, "script": str(script),
        "columns": {c.name: (c.kind, [_given(c, row[c.name]) for row in bundle.rows]) for c in bundle.pipeline.inputs},
        "words": _words(bundle),
    }  # fmt: skip
    if path.suffix in (".pt", ".safetensors"):
        from core.export import torch_script

        script.write_text(torch_script.script(bundle), encoding="utf-8")
    return job


def _given(column: FittedColumn, value: float | str | None) -> float | str | None:
    return day_of(column, value) if column.kind == "date" else value


def _words(bundle: Bundle) -> list[str] | None:
    """Give the class of each test row; None for numbers."""
    if bundle.pipeline.task == "regression":
        return None
    names = [target.name for target in bundle.pipeline.targets]
    return [str(row[name]) for row in bundle.pipeline.decode(bundle.outputs) for name in names]


def _h5py(jobs: Jobs) -> list[HostArray]:
    from core.params import check_weights
    from core.predict import predict

    given = [{"file": str(path.resolve()), "weights": list(bundle.weights)} for path, bundle in jobs]
    outputs = []
    for found, (_, bundle) in zip(_call([sys.executable, "-c", RUN_H5PY], given), jobs, strict=True):
        weights = check_weights(bundle.spec, {n: np.array(v, dtype=float) for n, v in found.items()}, "HDF5")
        outputs.append(predict(bundle.spec, weights, bundle.inputs))
    return outputs


def _node(jobs: Jobs) -> list[HostArray]:
    given = [{"file": str(path.resolve())} for path, _ in jobs]
    with tempfile.TemporaryDirectory() as folder:
        driver = Path(folder) / "driver.mjs"
        driver.write_text(RUN_NODE, encoding="utf-8")
        return _arrays(_call(["node", str(driver)], given), jobs)


def _compiler() -> str | None:
    return next((name for name in ("cc", "gcc", "clang") if shutil.which(name)), None)


def _compiled(jobs: Jobs) -> list[HostArray]:
    return [_compile(path, bundle) for path, bundle in jobs]


def _compile(path: Path, bundle: Bundle) -> HostArray:
    from core.export.c_header import prefix_of

    with tempfile.TemporaryDirectory() as folder:
        source, program = Path(folder) / "main.c", Path(folder) / "main"
        values = {"header": path.resolve().as_posix(), "prefix": prefix_of(bundle.name), "count": bundle.outputs.size}
        source.write_text(RUN_C.format(**values), encoding="utf-8")
        command = [str(_compiler()), "-std=c99", "-Wall", "-Wextra", "-Werror", str(source), "-o", str(program), "-lm"]
        for step in (command, [str(program)]):
            done = subprocess.run(step, capture_output=True, text=True, check=False, timeout=SECONDS)
            if done.returncode:
                raise PeerError(done.stderr.strip().splitlines()[0] if done.stderr.strip() else "it failed")
        return np.array(done.stdout.split(), dtype=float).reshape(bundle.outputs.shape)


PEERS: Mapping[str, Peer] = {
    "python": Peer("Python", _lacks("numpy"), _python(RUN_PYTHON)),
    "torch_script": Peer("PyTorch", _lacks("torch"), _python(RUN_PYTHON)),
    "keras_script": Peer("Keras", _lacks("keras"), _python(RUN_PYTHON)),
    "sklearn": Peer("scikit-learn", _lacks("sklearn"), _python(RUN_SKLEARN)),
    "torch": Peer("PyTorch", _lacks("torch"), _python(RUN_TORCH)),
    "safetensors": Peer("safetensors and PyTorch", _lacks("torch", "safetensors"), _python(RUN_TORCH)),
    "keras": Peer("Keras", _lacks("keras"), _python(RUN_KERAS)),
    "onnx": Peer("ONNX Runtime", _lacks("onnxruntime"), _python(RUN_ONNX)),
    "h5py": Peer("h5py", _lacks("h5py"), _h5py),
    "node": Peer("Node", lambda: "" if shutil.which("node") else "Node", _node),
    "cc": Peer("a C compiler", lambda: "" if _compiler() else "a C compiler", _compiled),
}
