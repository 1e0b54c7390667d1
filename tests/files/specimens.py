"""Small files of every kind that Deepstep reads, whole and sound: what the tests of this folder damage."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path

import numpy as np

from core.backend import cpu
from core.branching import leave
from core.canvas import Canvas, Note
from core.data.plan import suggest
from core.data.table import Table, category_column, number_column
from core.explanation import Ref
from core.layers.batch_norm import BatchNorm
from core.layers.conv2d import Conv2D
from core.layers.dense import Dense
from core.layers.flatten import Flatten
from core.layers.input import Input
from core.layers.pooling import MaxPool
from core.layers.reshape import Reshape
from core.losses import SquaredError
from core.project import Project
from core.runs.recording import Ended, data_hash, recorded
from core.spec import stack
from core.start import example, new_project
from core.trainer import Trainer
from core.watching.breakpoints import Watched
from tests.core.export_networks import plain_project


def shop_table() -> Table:
    """Give numbers with a gap, texts and classes."""
    numbers = np.round(np.random.default_rng(3).normal(size=40), 3)
    numbers[7] = np.nan
    colours = ["red", "grün", "", "blue"] * 10
    wanted = ["yes" if n > 0 else "no" for n in np.nan_to_num(numbers)]
    columns = number_column("size", numbers), category_column("colour", colours), category_column("buys", wanted)
    return Table("shop – 1", columns, ("Read as UTF-8.",))


def trained(project: Project, batches: int) -> Project:
    """Train and record as an application does, with figures that do not hang on the moment."""
    trainer = Trainer(cpu(), project, project.dataset())
    trainer.advance(trainer.limit(batches=batches), 60.0)
    after = trainer.result()
    ended = Ended(project, data_hash(project.table, project.plan), trainer.rows, "paused", turns=tuple(trainer.turns))
    runs = recorded(project.runs, after, ended, 0, 0)
    fixed = tuple(dataclasses.replace(run, seconds=0.5, when="2026-01-02T03:04:05") for run in runs.kept)
    return dataclasses.replace(after, runs=dataclasses.replace(runs, kept=fixed))


def rich() -> Project:
    """Give a project with every part that a file can have: branches, runs, notes, groups, pins, watches."""
    start = new_project("shop", shop_table(), suggest(shop_table(), "buys"))
    first = trained(start, 9)
    other = trained(leave(first, dataclasses.replace(start, runs=first.runs)), 4)
    name = other.spec.layers[1].name
    canvas = Canvas().with_note(Note("why?", 3.0, -4.5)).grouped([name], "middle").pinned(name, 1)
    watched = Watched().toggled(Ref("unit", name, (0,))).with_watches(("loss", f"{name}.weight[1, 1]"))
    places = {other.spec.output.name: (1.5, -2.25), other.spec.input.name: (0.1, 7.0)}
    return dataclasses.replace(
        other, row=3, positions=places, canvas=canvas, watched=watched, dismissed=frozenset({"data.few_rows"})
    )


def pictures() -> Project:
    """Give a small network on images, trained some updates."""
    layers = (
        ("input", Input(36)), ("image", Reshape(6, 6, 1)), ("conv1", Conv2D(3, 3, 1, "same", 1, 1, "relu", True)),
        ("norm1", BatchNorm()), ("pool1", MaxPool(2, 2)), ("flat", Flatten()), ("output", Dense(2, "identity")),
    )  # fmt: skip
    made = plain_project(stack(*layers))
    return trained(made.with_config(dataclasses.replace(made.config, loss=SquaredError())), 5)


def circles() -> Project:
    """Give a bundled example as it is, untrained."""
    return example("circles")


PROJECTS: dict[str, Callable[[], Project]] = {"rich": rich, "pictures": pictures, "circles": circles}


def write_frozen(folder: Path) -> None:
    """Write what is kept of a format for later versions to read; see tests/files/frozen/README.md."""
    from core.export import export_project, exporters
    from core.project_file import FORMAT, save_project

    save_project(folder / f"project-{FORMAT}-rich.deepstep", rich())
    for exporter in exporters().values():
        if not exporter.folder:
            export_project(folder / f"model{exporter.suffix}", rich())
