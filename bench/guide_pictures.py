"""The pictures of the user guide: each is the real window, brought to a state by the commands that the guide names."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.main_window import MainWindow

SIZE = (1280, 800)
COLOURS = 128
"""A picture keeps so many colours: a fifth of the bytes, and nobody sees it."""
FLATS = 160


def settle(seconds: float) -> None:
    """Let the window draw."""
    from PySide6.QtWidgets import QApplication

    until = time.monotonic() + seconds
    while time.monotonic() < until:
        QApplication.processEvents()
        time.sleep(0.005)


def wait(done: Callable[[], bool], most: float = 60.0) -> None:
    """Let the window draw until something has happened."""
    until = time.monotonic() + most
    while not done() and time.monotonic() < until:
        settle(0.02)


def trained(window: MainWindow, kind: str, epochs: int, mode: str) -> None:
    """Open an example and train it for so many epochs."""
    from core.start import example

    session = window.session
    session.open(example(kind), None, bundled=True)
    session.set_mode("train")
    settle(0.3)
    session.training.start(epochs=epochs)
    wait(lambda: not session.training.running)
    session.set_mode(mode)
    settle(1.5)


def flats(folder: Path) -> Path:
    """Make the table of the tutorial; tests/gui/test_guide_tutorial.py goes the same way."""
    import numpy as np

    rng = np.random.default_rng(4)
    path = folder / "flats.csv"
    lines = ["area,rooms,district,balcony,price"]
    for _ in range(FLATS):
        area, district = int(rng.integers(28, 120)), str(rng.choice(["north", "south", "centre"]))
        rooms, balcony = max(1, round(area / 25 + rng.normal(0, 0.4))), str(rng.choice(["yes", "no"]))
        price = 30 + 3 * area + 8 * rooms + {"north": 0, "south": 20, "centre": 75}[district] + 12 * (balcony == "yes")
        lines.append(f"{area},{rooms},{district},{balcony},{round(price + rng.normal(0, 6))}")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def window_at_work(window: MainWindow) -> QWidget:
    """Show the spirals while they are learnt."""
    trained(window, "spirals", 120, "train")
    return window


def data(window: MainWindow) -> QWidget:
    """Show the table of the penguins."""
    trained(window, "penguins", 5, "data")
    return window


def build(window: MainWindow) -> QWidget:
    """Show a layer in the inspector."""
    from core.explanation import Ref

    trained(window, "spirals", 20, "build")
    window.session.select(Ref("layer", "hidden1"))
    settle(0.8)
    return window


def train(window: MainWindow) -> QWidget:
    """Show the penguins being learnt."""
    trained(window, "penguins", 30, "train")
    return window


def diagnose(window: MainWindow) -> QWidget:
    """Train with a rate that is much too high, and show what is found."""
    import dataclasses

    from core.start import example

    session = window.session
    session.open(example("spirals"), None, bundled=True)
    session.set_mode("train")

    def too_fast(project: Any) -> Any:
        config = project.config
        return project.with_config(
            dataclasses.replace(config, optimizer=dataclasses.replace(config.optimizer, learning_rate=3.0))
        )

    session.edit("A rate that is too high", too_fast)
    session.training.start(epochs=40)
    wait(lambda: not session.training.running)
    settle(4)
    return window


def step(window: MainWindow) -> QWidget:
    """Stand in the backward pass."""
    trained(window, "spirals", 10, "step")
    actions = window.actions_by_id
    for name in ("step.phase", "step.phase", "step.forward", "step.forward"):
        actions[name].trigger()
        settle(0.4)
    return window


def predict(window: MainWindow) -> QWidget:
    """Ask about a penguin."""
    trained(window, "penguins", 30, "data")
    window.show_bench("predict")
    settle(1.5)
    return window


def compare(window: MainWindow) -> QWidget:
    """Show three runs of other rates."""
    import dataclasses

    from core.start import example

    session = window.session
    session.open(example("spirals"), None, bundled=True)
    for rate in (0.003, 0.01, 0.03):

        def change(project: Any, rate: float = rate) -> Any:
            optimizer = dataclasses.replace(project.config.optimizer, learning_rate=rate)
            return project.with_config(dataclasses.replace(project.config, optimizer=optimizer))

        session.edit("Reset", lambda project: project.reset())
        session.edit("Learning rate", change)
        session.training.start(epochs=40)
        wait(lambda: not session.training.running)
        settle(0.3)
    window.actions_by_id["run.table"].trigger()
    settle(1.0)
    table = window.run_commands.table
    assert table is not None
    table.view.selectAll()
    settle(1.0)
    return table


def sweeps(window: MainWindow) -> QWidget:
    """Sweep the learning rate and the width of a layer."""
    import dataclasses

    from PySide6.QtCore import Qt

    trained(window, "spirals", 25, "train")
    dialog = window.sweeps.show()
    plan = dialog.plan
    wait(lambda: dialog.start.isEnabled())
    settings = dataclasses.replace(plan.form.instance(), trials=16, method="random")
    plan.form.show_settings(settings)
    plan.tree.item_of("hidden1.units").setCheckState(0, Qt.CheckState.Checked)
    settle(0.5)
    wait(lambda: dialog.start.isEnabled())
    dialog.start.click()
    wait(lambda: window.sweeps.link.running, 20)
    wait(lambda: not window.sweeps.link.running, 120)
    settle(1.0)
    return dialog


def export(window: MainWindow) -> QWidget:
    """Show the formats."""
    trained(window, "penguins", 10, "train")
    dialog = window.exchange.ask_export()
    settle(0.8)
    return dialog


def lessons(window: MainWindow) -> QWidget:
    """Show the list of lessons."""
    found = window.learning.show_lessons()
    settle(2.0)
    return found


def teachers(window: MainWindow) -> QWidget:
    """Answer a number wrongly in the Step mode."""
    from PySide6.QtWidgets import QLineEdit

    trained(window, "bank", 1, "step")
    window.actions_by_id["step.predict"].trigger()
    for _ in range(6):
        if window.session.predicting.asking is None:
            window.actions_by_id["step.forward"].trigger()
            settle(0.3)
    field = window.findChild(QLineEdit, "step.answer")
    assert isinstance(field, QLineEdit)
    field.setText("0.5")
    field.returnPressed.emit()
    settle(0.8)
    return window


def tutorial_data(window: MainWindow) -> QWidget:
    """Show the table of the tutorial."""
    window.open_path(flats(Path(tempfile.mkdtemp())))
    wait(lambda: window.session.project.name == "flats")
    window.session.set_mode("data")
    settle(1.5)
    return window


def tutorial_train(window: MainWindow) -> QWidget:
    """Train on it."""
    tutorial_data(window)
    window.actions_by_id["network.suggest"].trigger()
    window.session.set_mode("train")
    window.session.training.start(epochs=80)
    wait(lambda: not window.session.training.running)
    settle(1.5)
    return window


PICTURES: dict[str, Callable[[MainWindow], QWidget]] = {
    "window": window_at_work, "data": data, "build": build, "train": train, "diagnose": diagnose, "step": step,
    "predict": predict, "compare": compare, "sweeps": sweeps, "export": export, "lessons": lessons,
    "teachers": teachers, "tutorial-data": tutorial_data, "tutorial-train": tutorial_train,
}  # fmt: skip
"""File name → what brings the window there, and gives what is to be seen."""


def draw(folder: Path, names: Sequence[str]) -> None:
    """Draw the pictures, light and dark in turns."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from gui import create_window, theme
    from gui.application import application
    from gui.plots.loading import loading

    folder.mkdir(parents=True, exist_ok=True)
    # Paths that are seen are those of nobody.
    home = Path(tempfile.gettempdir()) / "guide"
    shutil.rmtree(home, ignore_errors=True)
    os.environ["XDG_DATA_HOME"] = str(home)
    app = application()
    loading().wait()
    for place, (name, show) in enumerate(PICTURES.items()):
        if names and name not in names:
            continue
        theme.apply(app, ("dark", "light")[place % 2])
        window = create_window()
        window.resize(*SIZE)
        window.show()
        settle(0.5)
        save(show(window), folder / f"{name}.png")
        print(folder / f"{name}.png", flush=True)
        window.session.training.abandon()
        window.session.undo_stack.setClean()
        window.close()
        window.deleteLater()
        settle(0.1)


def save(widget: QWidget, path: Path) -> None:
    """Write a picture with few colours, which makes it small."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage

    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    table = _commonest(image)
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    image.convertToFormat(QImage.Format.Format_Indexed8, table, flags).save(str(path), quality=0)


def _commonest(image: Any) -> list[int]:
    """Give the colours to keep: the middle of each of the most used cells of 4 × 4 × 4 shades."""
    import numpy as np

    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), -1)[:, : image.width()].ravel()
    colours, counts = np.unique(pixels & 0xFFFFFF, return_counts=True)
    cells = (colours >> 19 & 0x1F) << 10 | (colours >> 11 & 0x1F) << 5 | colours >> 3 & 0x1F
    order = np.lexsort((-counts, cells))
    first = np.unique(cells[order], return_index=True)[1]
    totals = np.bincount(cells, counts, minlength=1 << 15)[cells[order][first]]
    kept = colours[order][first][np.argsort(-totals)][: COLOURS * 2]
    return [int(colour) | 0xFF000000 for colour in kept[:256]]
