"""What an export format is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from core.errors import UserError
from core.export.bundle import Bundle
from core.fitting import check_fit
from core.project import Project


@dataclass(frozen=True)
class Exporter:
    """A format that a trained network can be written in.

    Attributes:
        kind: name in the menu of formats.  label: what the user reads.  suffix: the file's ending, ".npz".
        write: writes the file whole or not at all.
        problems: says in sentences why this project cannot be written in this format; empty when it can.
    """

    kind: str
    label: str
    suffix: str
    write: Callable[[Path, Bundle], None]
    problems: Callable[[Project], tuple[str, ...]]


def common_problems(project: Project) -> tuple[str, ...]:
    """Say why a project cannot be exported in any format: network, loss and data do not go together."""
    try:
        check_fit(project, project.dataset())
    except UserError as error:
        return (str(error),)
    return ()
