"""Templates of the user's own: project files without their data in a folder of the user."""

from __future__ import annotations

import contextlib
import re
from pathlib import Path

from core.errors import UserError
from core.language import tr
from core.project import Project, fit_ends
from core.project_file import SUFFIX, load_project, save_project
from core.share.link import without_data
from core.start import fresh

MOST = 200


def names(folder: Path) -> list[str]:
    """List the templates in `folder`, by name; a folder that is not there has none."""
    with contextlib.suppress(OSError):
        return sorted((path.stem for path in folder.glob(f"*{SUFFIX}")), key=str.casefold)[:MOST]
    return []


def save(folder: Path, name: str, project: Project) -> None:
    """Write the project without its data as the template `name`; one of this name is replaced.

    Raises:
        UserError: when the name is no file name, or the folder cannot be written.
    """
    path = _path(folder, name)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(
            tr("{folder}: templates cannot be kept there ({strerror}).", folder=folder, strerror=error.strerror)
        ) from error
    save_project(path, without_data(project))


def delete(folder: Path, name: str) -> None:
    """Take a template away.

    Raises:
        UserError: when it cannot be deleted.
    """
    try:
        _path(folder, name).unlink(missing_ok=True)
    except OSError as error:
        raise UserError(
            tr("{name}: the template cannot be deleted ({strerror}).", name=name, strerror=error.strerror)
        ) from error


def applied(folder: Path, name: str, project: Project) -> Project:
    """Put a template on the project's data: input and output get the units that the data need, the weights are fresh.

    Where its loss does not fit the target, loss and output activation are those that do.

    Raises:
        UserError: when the file is damaged, or its network cannot read the data.
    """
    kept, data = load_project(_path(folder, name)), project.dataset()
    spec = fit_ends(kept.spec, data.x.shape[1], data.y.shape[1])
    made = fresh(project, spec, kept.config)
    # The project's own path for other data: it keeps the loss where it fits and takes the suggested one else.
    return made.with_data(project.table, project.plan)


def _path(folder: Path, name: str) -> Path:
    shown = name.strip()
    if not re.fullmatch(r"[^\W_][\w .,()+-]{0,59}", shown) or shown.endswith("."):
        raise UserError(
            tr(
                "{name!r}: a template's name begins with a letter or digit and has up to 60 letters, digits, "
                "blanks or . , ( ) + -.",
                name=name,
            )
        )
    return folder / f"{shown}{SUFFIX}"
