"""The table of all plots for docs/plots.md, and a picture of each of them, dark and light.

python3 run.py python -m bench.plots --write
python3 run.py python -m bench.plots FOLDER
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from bench import document

PAGE = Path(__file__).resolve().parents[1] / "docs" / "plots.md"
SIZE = (640, 420)
TRAIN_SECONDS, PATIENCE = 2.0, 60.0
SCENES = ("spirals", "diabetes", "digits", "digits with convolutions")
"""Each plot is drawn in the first of them that it fits."""


def table() -> list[str]:
    """Give the lines of the table, by group, as Markdown."""
    from gui.plots.registry import all_plots

    lines: list[str] = []
    group = ""
    for kind, entry in all_plots().items():
        if entry.group != group:
            group = entry.group
            lines += ["", f"### {group}", "", "| plot | what is seen | name |", "|---|---|---|"]
        lines.append(f"| {entry.title} | {entry.about.replace('|', chr(92) + '|')} | `{kind}` |")
    return lines[1:]


def written(text: str) -> str:
    """Give the page with today's table."""
    return document.replaced(text, "plots", table())


def pictures(folder: Path) -> None:
    """Draw every plot after some training."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from gui import create_window
    from gui.application import application
    from gui.plots.registry import all_plots

    folder.mkdir(parents=True, exist_ok=True)
    app: Any = application()
    window = create_window()
    window.resize(1440, 900)
    window.session.set_mode("train")
    window.show()
    left = dict(all_plots())
    for scene in SCENES:
        window.session.open(_project(scene), None, bundled=True)
        board: Any = window.modes["train"].right
        fitting = [kind for kind in left if not board.why_not(kind)]
        window.session.training.measure(("accuracy", "rmse"))
        window.session.training.start()
        _settle(app, TRAIN_SECONDS)
        window.session.training.pause()
        _until(app, lambda: not window.session.training.running)
        for kind in fitting:
            left.pop(kind)
            _draw(app, board, kind, folder)
    print("no scene fits: ", *left)
    window.session.training.abandon()
    window.session.undo_stack.setClean()
    window.close()


def _project(scene: str) -> Any:
    from bench.scenes import lenet
    from core.start import example
    from core.watching.breakpoints import Watched

    if scene == "digits with convolutions":
        return lenet()
    import dataclasses

    project = example(scene)
    watches = ("loss", "|hidden1.weight|")
    return dataclasses.replace(project, watched=Watched(watches=watches, plotted=frozenset(watches[:1])))


def _draw(app: Any, board: Any, kind: str, folder: Path) -> None:
    from gui import theme

    board.float(kind)
    panel = board.plot_of(kind)
    panel.window().resize(*SIZE)
    _settle(app, 0.1)
    panel.plot.asked.emit()  # what is calculated by hand is asked for
    _until(app, lambda: not panel.plot.is_empty)
    for name in ("dark", "light"):
        theme.apply(app, name)
        _settle(app, 0.3)
        path = folder / f"{kind}-{name}.png"
        panel.plot.grab().save(str(path))
    print(kind, "empty: " + panel.plot.empty_text if panel.plot.is_empty else "", flush=True)
    board.close_plot(kind)


def _settle(app: Any, seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        app.processEvents()
        time.sleep(0.004)


def _until(app: Any, wanted: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not wanted() and time.monotonic() < end:
        _settle(app, 0.02)


def main(words: list[str]) -> None:
    """Write the table or the pictures, as asked."""
    if words == ["--write"]:
        PAGE.write_text(written(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
    elif len(words) == 1:
        pictures(Path(words[0]))
    else:
        sys.exit("Give --write for the table, or the folder for the pictures.")


if __name__ == "__main__":
    main(sys.argv[1:])
