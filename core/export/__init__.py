"""Trained networks for other programs; each format is one file here, found by its `EXPORTERS`."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

from core.errors import UserError
from core.export.bundle import bundle_of
from core.export.exporter import Exporter
from core.project import Project
from core.registry import discover


@cache
def exporters() -> dict[str, Exporter]:
    """Give all export formats by kind, in the order in which they are listed."""
    return discover(sys.modules[__name__], "EXPORTERS")


def exporter_for(path: str | Path) -> Exporter:
    """Choose the format by the file's ending.

    Raises:
        UserError: naming the endings that are known.
    """
    suffix = Path(path).suffix.lower()
    for exporter in exporters().values():
        if exporter.suffix == suffix:
            return exporter
    known = ", ".join(exporter.suffix for exporter in exporters().values())
    raise UserError(f"{Path(path).name}: the format is chosen by the file's ending, which can be {known}.")


def export_project(path: str | Path, project: Project) -> None:
    """Write the trained network of a project in the format that the file's ending names.

    Raises:
        UserError: when the ending is not known, or the project or the file cannot be written.
    """
    exporter = exporter_for(path)
    problems = exporter.problems(project)
    if problems:
        raise UserError(problems[0])
    exporter.write(Path(path), bundle_of(project))
