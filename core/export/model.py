"""Reading a trained network back, from any file that holds one."""

from __future__ import annotations

from pathlib import Path

from core.errors import UserError
from core.export import exporter_for, exporters
from core.export.bundle import Model, bundle_of
from core.export.exporter import Exporter
from core.export.proof import read_export
from core.files import read_head, read_zip
from core.language import tr
from core.project_file import load_project

_ZIP = b"PK"


def read_model(path: str | Path) -> Model:
    """Read an exported network or a project file: a project by what it holds, the others by how their name ends.

    An exported network is checked by the test rows that it contains: outputs within 1e-6.

    Raises:
        UserError: naming the file and what is wrong with it.
    """
    path = Path(path)
    if path.is_dir() and any(e.folder and path.name.endswith(e.suffix) for e in exporters().values()):
        return read_export(path, exporter_for(path))
    head = read_head(path, 64)
    if head.startswith(_ZIP) and "project.json" in read_zip(path):
        return bundle_of(load_project(path))
    return read_export(path, _exporter(path, head))


def _exporter(path: Path, head: bytes) -> Exporter:
    """Choose NPZ (a zip) and JSON (an object) by what the file holds too, the others by its name alone."""
    looks = "npz" if head.startswith(_ZIP) else "json" if head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{" else ""
    try:
        named = exporter_for(path)
    except UserError:
        named = exporters()["npz"]
    if named.kind not in ("npz", "json"):
        return named
    if looks:
        return exporters()[looks]
    known = ", ".join(exporter.suffix for exporter in exporters().values())
    raise UserError(
        tr(
            "{path}: this is no project and no exported network; give a .deepstep file, or one that ends in {known}.",
            path=path.name,
            known=known,
        )
    )
