"""Files of rows for tests of streaming."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np

from core.data.arrays import Dataset
from core.data.plan import suggest
from core.data.stream.opening import open_streamed
from core.project import Project
from core.start import new_project


def matrix(rows: int, columns: int = 4, seed: int = 0) -> np.ndarray:
    """Give numbers whose last column follows from the others."""
    random = np.random.default_rng(seed)
    x = random.normal(size=(rows, columns - 1))
    y = np.sin(x[:, 0]) + x[:, 1] * x[:, 2] if columns > 3 else x[:, 0]
    return np.column_stack([x, y])


def npy(folder: Path, rows: int = 3000, columns: int = 4) -> Path:
    """Write such numbers to a file."""
    path = folder / "rows.npy"
    np.save(path, matrix(rows, columns))
    return path


def project_of(path: Path, **run: object) -> Project:
    """Make a project that streams from a file, with a network that trains in a moment."""
    table = open_streamed(path)
    project = new_project(table.name, table, suggest(table))
    settings = {"epochs": 2, "batch_size": 37, "precision": "float32"} | run
    config = dataclasses.replace(project.config, run=dataclasses.replace(project.config.run, **settings))
    return project.with_config(config)


def in_memory(data: Dataset) -> Dataset:
    """Give the rows of a sample as a table in memory has them: training takes them from there."""
    return Dataset(data.x, data.y, data.train, data.validation, data.test, data.pipeline, data.table, data.plan)
