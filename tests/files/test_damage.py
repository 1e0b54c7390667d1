"""A damaged file is refused, or told of; never is something else loaded than what was written."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from core.export import export_project, exporters
from core.export.bundle import Bundle
from core.export.model import read_model
from core.importing.drawing import Imported
from core.importing.reading import SUFFIXES, read_any
from core.importing.weights import Arrays
from core.project_file import load_project, save_project
from tests.files.damage import damaged
from tests.files.specimens import PROJECTS
from tests.files.values import fingerprint

FEW, MANY = 36, int(os.environ.get("DEEPSTEP_MUTATIONS", "2000"))
FORMATS = [kind for kind, exporter in exporters().items() if not exporter.folder]
IMPORTED = [kind for kind in FORMATS if exporters()[kind].suffix in SUFFIXES]
made = cache(lambda name: PROJECTS[name]())


def print_of_project(project: Any) -> str:
    return fingerprint(project)


def print_of_model(model: Bundle) -> str:
    return fingerprint(model, without=("project",))


def print_of_import(whole: set[str]) -> Callable[[Bundle | Imported | Arrays], str]:
    """A file that lost its card gives its numbers alone, in the order of its own axes: they have to be all there."""

    def print_of(found: Bundle | Imported | Arrays) -> str:
        if not isinstance(found, Bundle) and found.notes:
            return "told"
        prints = prints_of(found.weights if isinstance(found, Bundle | Imported) else found.arrays)
        return "whole" if whole <= prints else fingerprint(sorted(prints))

    return print_of


def prints_of(arrays: Mapping[str, Any]) -> set[str]:
    return {fingerprint(np.sort(array.astype(float).ravel())) for array in arrays.values()}


def held(path: Path, read: Callable[[Path], Any], print_of: Callable[[Any], str], count: int) -> None:
    found = damaged(path, read, print_of, count, seed=len(path.name))
    print(f"\nFIGURE damage, {path.name}: {found}")
    assert not found.silent
    assert not found.crashed
    assert found.tried == count
    assert found.counts["refused"] + found.counts["told"] > count / 2


@pytest.mark.parametrize("count", [FEW, pytest.param(MANY, marks=pytest.mark.long)])
@pytest.mark.parametrize("name", PROJECTS)
def test_a_damaged_project_is_never_another_one(name: str, count: int, tmp_path: Path) -> None:
    path = tmp_path / f"{name}.deepstep"
    save_project(path, made(name))
    held(path, load_project, print_of_project, count)


@pytest.mark.parametrize("count", [FEW, pytest.param(MANY, marks=pytest.mark.long)])
@pytest.mark.parametrize("kind", FORMATS)
def test_a_damaged_export_is_never_another_network(kind: str, count: int, tmp_path: Path) -> None:
    path = tmp_path / f"model{exporters()[kind].suffix}"
    export_project(path, made("rich"))
    held(path, read_model, print_of_model, count)


@pytest.mark.parametrize("count", [FEW, pytest.param(MANY, marks=pytest.mark.long)])
@pytest.mark.parametrize("kind", IMPORTED)
def test_a_damaged_export_is_never_imported_as_another_network(kind: str, count: int, tmp_path: Path) -> None:
    path = tmp_path / f"model{exporters()[kind].suffix}"
    export_project(path, made("rich"))
    held(path, read_any, print_of_import(prints_of(made("rich").weights)), count)
