"""Reading a large text table: time, memory and how late the window is meanwhile, beside pandas.

python3 run.py python -m bench.importing [--rows N] [--quick]   prints a table; every reader in a process of its own
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np

from bench import machine

ROOT = Path(__file__).resolve().parent.parent
COLUMNS = 20
PIECE = 50_000
BEAT = 0.005
"""Seconds between two beats of the window's thread; what comes later than that is its lateness."""
TURNS = 3
LABELS = {
    "deepstep": "Deepstep, command line",
    "window": "Deepstep, beside its window",
    "plain": "Deepstep without numba",
    "pandas": "pandas",
    "pyarrow": "pandas, engine pyarrow",
}


def write(path: Path, rows: int) -> None:
    """Write 17 columns of numbers (every other with all their digits), a category, an id and a count."""
    random = np.random.default_rng(1)
    plans = np.array(["basic", "gold", '"platinum, ""x"""'])
    with path.open("w", encoding="utf-8") as file:
        file.write(",".join([*(f"n{i}" for i in range(17)), "plan", "id", "count"]) + "\n")
        for begin in range(0, rows, PIECE):
            count = min(PIECE, rows - begin)
            numbers = random.normal(size=(17, count))
            columns = [
                list(map(repr, n.tolist())) if i % 2 == 0 else [f"{v:.6f}" for v in n] for i, n in enumerate(numbers)
            ]
            plan = plans[random.integers(0, 3, count)].tolist()
            ids = [f"c{begin + i:07d}" for i in range(count)]
            counts = map(str, random.integers(0, 1000, count).tolist())
            file.writelines(",".join(row) + "\n" for row in zip(*columns, plan, ids, counts, strict=True))


def peak() -> int:
    """Give the most memory that this process has had, in bytes; 0 where the system does not tell."""
    if sys.platform == "win32":
        return 0
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024


def deepstep(path: Path) -> dict[str, float]:
    """Read without a window."""
    from core.data.reading import read_file
    from core.data.text.reading import warm_up

    if os.environ.get("DEEPSTEP_COMPILED") != "off":
        warm_up()
    return timed(lambda: read_file(path).table.rows)


def pandas(path: Path, **settings: Any) -> dict[str, float]:
    """Read with pandas."""
    import pandas as library

    return timed(lambda: len(library.read_csv(path, **settings)))


def timed(read: Callable[[], int]) -> dict[str, float]:
    """Give seconds, rows and the memory that came to what there was."""
    before, begun = peak(), time.perf_counter()
    rows = read()
    return {"seconds": time.perf_counter() - begun, "rows": rows, "peak": peak() - before}


def window(path: Path) -> dict[str, float]:
    """Import beside a live window and note how late its thread is."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QCoreApplication, QTimer
    from PySide6.QtWidgets import QApplication

    from core.data.text.reading import warm_up
    from gui import create_window
    from gui.panels.data.file_import import FileImport

    shown = create_window()
    shown.session.set_mode("data")
    shown.show()
    warm_up()
    for _ in range(100):
        QApplication.processEvents()
        time.sleep(0.01)
    late: list[float] = []
    reading = FileImport(shown.session, shown.progress)
    ends: dict[str, float] = {}
    reading.read.connect(lambda: ends.setdefault("read", time.perf_counter()))
    before, begun = peak(), time.perf_counter()
    last = [begun]

    def beat() -> None:
        now = time.perf_counter()
        late.append(max(0.0, now - last[0] - BEAT))
        last[0] = now
        if not reading.running:
            QCoreApplication.quit()

    timer = QTimer(interval=round(1000 * BEAT))
    timer.timeout.connect(beat)
    reading.start(path)
    timer.start()
    QCoreApplication.exec()
    opened = time.perf_counter() - begun
    rows = shown.session.data.table.rows
    shown.session.training.abandon()
    shown.documents.stop()
    shown.hide()
    found = np.array(late)
    return {
        "seconds": ends["read"] - begun, "opened": opened, "rows": rows, "peak": peak() - before,
        "p99": float(np.percentile(found, 99)), "worst": float(found.max()),
    }  # fmt: skip


CHILDREN: dict[str, Callable[[Path], dict[str, float]]] = {
    "deepstep": deepstep,
    "plain": deepstep,
    "window": window,
    "pandas": pandas,
    "pyarrow": lambda path: pandas(path, engine="pyarrow"),
}


def measured(kind: str, path: Path) -> dict[str, float]:
    """Run one reader in a process of its own; empty where it is not installed."""
    off = {"DEEPSTEP_COMPILED": "off"} if kind == "plain" else {}
    command = [sys.executable, "-m", "bench.importing", "--child", kind, str(path)]
    done = subprocess.run(command, cwd=ROOT, env={**os.environ, **off}, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.stderr.write(done.stderr[-2000:])
        return {}
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def lines(found: dict[str, list[dict[str, float]]], size: int) -> Iterator[str]:
    """Write the table: of several turns the quickest time, the largest memory and lateness."""
    yield "| reader | s, best turn | peak memory ÷ file | window late p99 / most, ms |"
    yield "|---|---|---|---|"
    for kind, turns in found.items():
        there = [turn for turn in turns if turn]
        if not there:
            yield f"| {LABELS[kind]} | not installed | | |"
            continue
        seconds = min(turn["seconds"] for turn in there)
        memory = max(turn["peak"] for turn in there) / size
        late = [(turn["p99"], turn["worst"]) for turn in there if "p99" in turn]
        words = " / ".join(f"{1000 * max(part):.1f}" for part in zip(*late, strict=True)) if late else ""
        yield f"| {LABELS[kind]} | {seconds:.2f} | {memory:.2f} | {words} |"


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser("bench.importing", description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--rows", type=int, default=1_000_000, help="rows of the file, of 20 columns each")
    parser.add_argument("--turns", type=int, default=TURNS, help="how often each reader reads it, in turn")
    parser.add_argument("--quick", action="store_true", help="20,000 rows once: whether it works")
    parser.add_argument("--child", nargs=2, metavar=("KIND", "FILE"), help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.child:
        print(json.dumps(CHILDREN[arguments.child[0]](Path(arguments.child[1]))))
        return 0
    rows, turns = (20_000, 1) if arguments.quick else (arguments.rows, arguments.turns)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.csv"
        write(path, rows)
        size = path.stat().st_size
        found: dict[str, list[dict[str, float]]] = {kind: [] for kind in LABELS}
        for turn in range(turns):
            for kind in LABELS:
                if kind != "plain" or turn == 0:
                    found[kind].append(measured(kind, path))
        print("\n".join(machine.heading("python3 run.py python -m bench.importing")))
        print(f"\n{rows:,} rows × {COLUMNS} columns, {size / 1e6:.0f} MB\n")
        print("\n".join(lines(found, size)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
