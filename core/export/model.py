"""Reading a trained network back, from any file that holds one."""

from __future__ import annotations

from pathlib import Path

from core.errors import UserError
from core.export import json_file, npz
from core.export.bundle import Model, bundle_of
from core.files import read_bytes, read_head, read_json, read_zip
from core.project_file import load_project

_ZIP = b"PK"
_MOST_JSON = 2**30


def read_model(path: str | Path) -> Model:
    """Read an exported network (NPZ or JSON) or a project file, told apart by what they hold.

    An exported network is checked by the test rows that it contains: outputs within 1e-6.

    Raises:
        UserError: naming the file and what is wrong with it.
    """
    file = Path(path).name
    head = read_head(path, 64)
    if head.startswith(_ZIP):
        parts = read_zip(path)
        if "project.json" in parts:
            return bundle_of(load_project(path))
    elif head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] != b"{":
        raise UserError(f"{file}: this is no project and no exported network; give a .deepstep, .npz or .json file.")
    try:
        if head.startswith(_ZIP):
            return npz.read(parts)
        return json_file.read(read_json(read_bytes(path, _MOST_JSON), "its text"))
    except UserError as error:
        raise UserError(f"{file}: {error}") from error
    except (TypeError, ValueError, LookupError, AttributeError, ArithmeticError, RecursionError) as error:
        raise UserError(f"{file}: the file is damaged; export it again.") from error
