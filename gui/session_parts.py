"""Small questions about projects and rows that the session asks."""

from __future__ import annotations

import dataclasses

from core.data.dataset import Dataset
from core.explanation import Ref
from core.project import Project

BESIDE = ("watched", "positions", "canvas", "dismissed", "runs")
"""What an edit changes without a change to network, data or training."""


def usable_row(data: Dataset, row: int, direction: int) -> int:
    """Give `row`, or the nearest in `direction` that is in some part of the data (others have no target)."""
    used, rows = data.used, len(data.x)
    wanted = row % rows
    if wanted in used or not len(used):
        return wanted
    ahead = used[used > wanted] if direction > 0 else used[used < wanted][::-1]
    return int(ahead[0]) if len(ahead) else int(used[0] if direction > 0 else used[-1])


def same_but_beside(old: Project, new: Project) -> bool:
    """Tell whether only breakpoints, watches, places, notes, groups and runs differ."""
    names = (field.name for field in dataclasses.fields(Project) if field.name not in (*BESIDE, "row"))
    return all(getattr(old, name) is getattr(new, name) for name in names)


def exists(ref: Ref | None, project: Project) -> bool:
    """Tell whether a selected place is still there."""
    if ref is None or ref.kind == "loss":
        return True
    if ref.layer not in project.spec:
        return False
    if ref.kind in ("weight", "bias"):
        array = project.weights.get(f"{ref.layer}.{ref.kind}")
        return array is not None and all(i < n for i, n in zip(ref.index, array.shape, strict=True))
    return ref.kind == "layer" or ref.index[0] < project.spec.shapes()[ref.layer][0]
