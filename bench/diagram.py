"""The network diagram at every size: opening, zooming and panning, undo and memory, each network in its own process.

`python3 run.py python -m bench.diagram [--cpu] [NAME …]` prints a table; `--json NAME` measures one network here.
"""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from bench.memory import peak
from bench.process import ROOT
from bench.scenes import SCENES

SIZE = 1440, 900
CLOCK = [time.perf_counter]
"""With `--cpu` the processor time of the window's thread: what it is where nothing else runs."""
FRAMES = 60
"""Frames of panning, and as many of zooming."""
COLUMNS = ("made ms", "open ms", "frame p50 ms", "frame p95 ms", "frame max ms", "edit ms", "undo ms", "peak MB")


def measure(name: str) -> dict[str, float]:
    """Open one of `SCENES` in a window that is drawn off the screen, and look at it as a user does.

    `made`: drawing the first weights.  `open`: from the project to the painted window.  `edit`, `undo`: typing a weight
    and taking it back, until the window is painted again.  `peak`: resident memory of the whole process.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from bench.window import _keep_settings_in

    with tempfile.TemporaryDirectory(prefix="deepstep-bench-") as folder:
        _keep_settings_in(folder)
        return measured(SCENES[name])


def measured(make: Callable[[], Any], rest: float = 1.0, count: int = FRAMES) -> dict[str, float]:
    """Measure the project that `make` gives; `rest`: seconds in between, `count`: frames of panning and of zooming."""
    from gui import create_window

    window = create_window()
    session, view = window.session, window.diagram
    session.set_mode("build")
    window.resize(*SIZE)
    window.show()
    _settle(rest / 2)
    gc.collect()
    project: Any = None

    def made() -> None:
        nonlocal project
        project = make()

    seen = {"made ms": _timed(made)}

    def opened() -> None:
        session.open(project, None)
        _paint(window)

    seen["open ms"] = _timed(opened)
    _settle(rest)
    frames = _frames(view, count)
    seen |= {f"frame p{p} ms": float(np.percentile(frames, p)) for p in (50, 95)}
    seen["frame max ms"] = max(frames)
    seen |= _edit_and_undo(window, session, project.spec, rest / 2)
    seen["peak MB"] = peak() / 2**20
    session.training.abandon()
    session.undo_stack.setClean()
    window.close()
    window.deleteLater()
    return seen


def _edit_and_undo(window: Any, session: Any, spec: Any, rest: float) -> dict[str, float]:
    from core.explanation import Ref

    layer = next(layer.name for layer in spec.layers if f"{layer.name}.bias" in session.project.weights)

    def edited() -> None:
        session.set_weight(Ref("bias", layer, (0,)), 0.25)
        _paint(window)

    def undone() -> None:
        session.undo()
        _paint(window)

    found = {"edit ms": _timed(edited)}
    _settle(rest)
    found["undo ms"] = _timed(undone)
    _settle(rest)
    return found


def _frames(view: Any, count: int = FRAMES) -> list[float]:
    """Pan and zoom by hand's steps; each frame is painted before the next, in milliseconds."""
    from PySide6.QtCore import QPoint

    found = []
    middle = view.viewport().rect().center()
    for k in range(2 * count):
        began = CLOCK[-1]()
        if k < count:
            view.pan_by(QPoint(6 if k % 30 < 15 else -6, 3 if k % 20 < 10 else -3))
        else:
            view.zoom_at(1.06 if k % count < count / 2 else 1 / 1.06, middle)
        view.viewport().repaint()
        found.append(1000 * (CLOCK[-1]() - began))
    return found


def _paint(window: Any) -> None:
    """Run the window's loop until what was asked for is drawn."""
    from PySide6.QtWidgets import QApplication

    for _ in range(3):
        QApplication.processEvents()
    window.diagram.viewport().repaint()


def _settle(seconds: float) -> None:
    from PySide6.QtWidgets import QApplication

    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        QApplication.processEvents()
        time.sleep(0.005)


def _timed(task: Callable[[], object]) -> float:
    began = CLOCK[-1]()
    task()
    return 1000 * (CLOCK[-1]() - began)


def table(seen: dict[str, dict[str, float]]) -> list[str]:
    """Write the figures as a table in Markdown."""
    lines = [f"| network | {' | '.join(COLUMNS)} |", "|---|" + "---|" * len(COLUMNS)]
    for name, figures in seen.items():
        cells = (f"{figures[column]:.1f}" if figures[column] < 100 else f"{figures[column]:.0f}" for column in COLUMNS)
        lines.append(f"| {name} | {' | '.join(cells)} |")
    return lines


def main(words: Sequence[str]) -> int:
    """Measure all networks, or those that are named."""
    if words[:1] == ["--cpu"]:
        words = words[1:]
        CLOCK.append(time.thread_time)
    if words[:1] == ["--json"]:
        print(json.dumps(measure(words[1])))
        return 0
    seen = {}
    for name in words or SCENES:
        cpu = ["--cpu"] if len(CLOCK) > 1 else []
        call = [sys.executable, "-m", "bench.diagram", *cpu, "--json", name]
        done = subprocess.run(call, cwd=ROOT, capture_output=True, text=True, check=True)
        seen[name] = json.loads(done.stdout.splitlines()[-1])
    print("\n".join(table(seen)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
