"""Trained networks for other programs; each format is one file here, found by its `EXPORTERS`."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

from core.errors import UserError
from core.export.bundle import bundle_of
from core.export.exporter import GROUPS, Exporter
from core.language import tr
from core.project import Project
from core.registry import discover


@cache
def exporters() -> dict[str, Exporter]:
    """Give all export formats by kind, in the order in which they are listed: group by group."""
    found = discover(sys.modules[__name__], "EXPORTERS")
    order = list(GROUPS)
    return dict(sorted(found.items(), key=lambda item: order.index(item[1].group)))


def exporter_for(path: str | Path) -> Exporter:
    """Choose the format by how the file's name ends; the longest ending counts.

    Raises:
        UserError: naming the endings that are known.
    """
    name = Path(path).name.lower()
    fits = [exporter for exporter in exporters().values() if name.endswith(exporter.suffix)]
    if fits:
        return max(fits, key=lambda exporter: len(exporter.suffix))
    known = ", ".join(exporter.suffix for exporter in exporters().values())
    raise UserError(
        tr(
            "{Path}: the format is chosen by how the file's name ends, which can be {known}.",
            Path=Path(path).name,
            known=known,
        )
    )


def export_project(path: str | Path, project: Project, which: str = "current") -> None:
    """Write the trained network of a project in the format that the file's ending names.

    `which` weights: "current", "best" or "start".

    Raises:
        UserError: when the ending is not known, or the project or the file cannot be written.
    """
    exporter = exporter_for(path)
    problems = exporter.problems(project)
    if problems:
        raise UserError(problems[0])
    exporter.write(Path(path), bundle_of(project, which))
