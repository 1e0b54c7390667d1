"""How many rows a second are trained on from a file, against the same rows in memory, and how much memory that takes.

`python3 run.py python -m bench.streaming [ROWS]` writes a table of ROWS × 10 numbers as NPY and Parquet to a temporary
folder and trains one epoch on each in a process of its own, as JSON lines.
"""

from __future__ import annotations

import dataclasses
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np

COLUMNS = 10
HIDDEN = "64,32"
BLOCK = 100_000
BATCH = 128


def write_npy(path: Path, rows: int) -> None:
    """Write the table as one matrix, in pieces."""
    header = f"{{'descr': '<f8', 'fortran_order': False, 'shape': ({rows}, {COLUMNS}), }}".ljust(117).encode() + b"\n"
    with path.open("wb") as file:
        file.write(b"\x93NUMPY\x01\x00" + (118).to_bytes(2, "little") + header)
        for block in blocks(rows):
            file.write(block.tobytes())


def write_parquet(path: Path, rows: int) -> None:
    """Write the table in row groups of 50 000 rows."""
    import pyarrow
    import pyarrow.parquet

    names = [f"column{place + 1}" for place in range(COLUMNS)]
    schema = pyarrow.schema([(name, pyarrow.float64()) for name in names])
    with pyarrow.parquet.ParquetWriter(path, schema) as writer:
        for block in blocks(rows):
            columns = {name: block[:, place] for place, name in enumerate(names)}
            writer.write_table(pyarrow.table(columns, schema=schema), row_group_size=50_000)


def blocks(rows: int) -> Any:
    """Give the table in pieces: the last column follows from the others."""
    for start in range(0, rows, BLOCK):
        x = np.random.default_rng([1, start]).normal(size=(min(BLOCK, rows - start), COLUMNS))
        x[:, -1] = np.sin(x[:, 0]) + x[:, 1] * x[:, 2]
        yield x


def peak() -> float:
    """Give the most memory that this process has held, in MB."""
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform != "darwin" else 1024**2)


def train(path: Path, memory: bool, compiled: bool, warm: Path | None = None) -> dict[str, Any]:
    """Train one epoch in this process; `warm` is trained on first, so that growth is told of the rows alone."""
    if warm is not None:
        train(warm, False, compiled)
    before, began = peak(), time.perf_counter()
    trainer, opened = _trainer(path, memory), time.perf_counter()
    if trainer.lets_others_work != compiled or not trainer.choose(compiled):  # asking gets the loop ready
        raise SystemExit("the compiled loop does not serve this")
    ready = time.perf_counter()
    while trainer.advance(trainer.limit(), 0.05):
        pass
    done = time.perf_counter()
    return {
        "file": path.name, "in_memory": memory, "compiled": compiled, "rows": trainer.rows,
        "open_seconds": round(opened - began, 2), "train_seconds": round(done - ready, 2),
        "rows_per_second": round(trainer.rows / (done - ready)), "growth_mb": round(peak() - before, 1),
    }  # fmt: skip


def _trainer(path: Path, memory: bool) -> Any:
    from core.backend import cpu
    from core.data.plan import suggest
    from core.data.stream.opening import open_streamed
    from core.data.table import Column, Table
    from core.start import fresh, new_project
    from core.trainer import Trainer

    table: Table = open_streamed(path)
    if memory:
        whole = np.load(path)
        columns = (Column(c.name, c.kind, np.ascontiguousarray(whole[:, i])) for i, c in enumerate(table.columns))
        table = Table(table.name, tuple(columns))
    project = new_project(table.name, table, suggest(table))
    run = dataclasses.replace(project.config.run, epochs=1, batch_size=BATCH)
    config = dataclasses.replace(project.config, run=run)
    return Trainer(cpu(), fresh(project, project.spec, config), project.dataset())


def main(words: list[str]) -> None:
    """Measure every way in a process of its own."""
    rows = int(words[0]) if words else 5_000_000
    with tempfile.TemporaryDirectory() as folder:
        files = {name: Path(folder) / f"rows.{name}" for name in ("npy", "parquet")}
        write_npy(files["npy"], rows)
        write_parquet(files["parquet"], rows)
        write_npy(Path(folder) / "small.npy", 100_000)
        for compiled in (True, False):
            for file, memory in ((files["npy"], True), (files["npy"], False), (files["parquet"], False)):
                these = f"Path({str(file)!r}), {memory}, {compiled}, Path({folder!r}) / 'small.npy'"
                call = f"import json; from bench.streaming import Path, train; print(json.dumps(train({these})))"
                variables = {**os.environ, "DEEPSTEP_COMPILED": "wait" if compiled else "off"}
                done = subprocess.run([sys.executable, "-c", call], env=variables, capture_output=True, text=True)
                print(done.stdout.strip() or json.dumps({"failed": done.stderr[-2000:]}), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
