"""Commands that arrange the diagram: where layers stand, notes and groups. They change neither network nor training."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from gui.diagram.places import Place
from gui.session import Session

if TYPE_CHECKING:
    pass

Places = Mapping[str, Place]


def arrange(session: Session, text: str, change: Callable[[Places], Places], merge: str = "") -> bool:
    """Change where layers stand; training goes on. Edits with the same `merge` in a row are undone together."""
    return session.edit_beside(
        text, lambda project: dataclasses.replace(project, positions=dict(change(project.positions))), merge
    )
