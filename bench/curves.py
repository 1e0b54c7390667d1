"""How long a curve of a million points takes to draw.

python3 run.py python -m bench.curves
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np

POINTS = 1_000_000
SIZE = (900, 420)
TURNS = 40


def measure() -> dict[str, float]:
    """Give milliseconds of the first drawing, and medians of further ones, of zoomed parts and of the crosshair."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QCoreApplication, QEvent

    from core.curves import Pyramid
    from gui.application import application
    from gui.plots.curves_plot import Curve, CurvesPlot

    app: Any = application()
    plot = CurvesPlot("plot.million", "A million updates", "Nothing yet.")
    plot.resize(*SIZE)
    steps = np.arange(POINTS, dtype=np.float64)
    noise = np.random.default_rng(1).lognormal(0, 0.4, POINTS)
    losses = noise / (1 + steps / 20_000)
    plot.wants_log = True
    plot.draw(steps[:10], [Curve("loss", losses[:10], 0)])
    plot.filled("drawn")
    plot.show()
    app.processEvents()

    def drawn(act: Callable[[], object]) -> float:
        began = time.perf_counter()
        act()
        plot.canvas.viewport().repaint()
        return 1000 * (time.perf_counter() - began)

    def median(act: Callable[[int], object]) -> float:
        return float(np.median([drawn(partial(act, turn)) for turn in range(TURNS)]))

    found = {"first drawing, with the pyramid made": drawn(lambda: plot.draw(steps, [Curve("loss", losses, 0)]))}
    curve = [Curve("loss", losses, 0, Pyramid(steps, losses))]
    found["drawing"] = median(lambda _: plot.draw(steps, curve))
    found["zooming and moving"] = median(
        lambda turn: plot.canvas.set_range((turn * 2e4, turn * 2e4 + 1e4 * (1 + turn)), (-3.0, 1.0))
    )
    plot.reset_view()
    plot.hover = plot.canvas.inner().center()
    found["following the pointer"] = median(lambda _: plot.canvas.over.update())
    plot.close()
    plot.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return found


def main() -> None:
    """Print what was measured."""
    for what, milliseconds in measure().items():
        print(f"{POINTS:,} points, {what}: {milliseconds:.1f} ms".replace(",", " ", 1))


if __name__ == "__main__":
    main()
