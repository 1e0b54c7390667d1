"""The walks that answers are held to."""

from __future__ import annotations

from collections.abc import Sequence

from core.errors import UserError
from core.fitting import check_fit
from core.homework.sheet import Entry
from core.language import tr
from core.next_batch import start_frame
from core.project import Project
from core.walk import Walk


def walks_for(project: Project, entries: Sequence[Entry], row: int | None, batch: bool) -> list[Walk]:
    """Make the walks that the answers' rows are about: from row `row` (from 1) on, else from the project's.

    Raises:
        UserError: when the project cannot be stepped through or lacks a row.
    """
    data = project.dataset()
    check_fit(project, data)
    first = project.row if row is None else row - 1
    count = max((entry.row for entry in entries), default=0) + 1
    rows = range(first, first + count)
    if first < 0 or rows[-1] >= data.rows or any(k not in data.used for k in rows):
        raise UserError(
            tr(
                "Rows {first} to {first2} are asked for; the data has rows 1 to {rows}.",
                first=first + 1,
                first2=first + count,
                rows=data.rows,
            )
        )
    return [Walk(project, data, k, start_frame(project), whole_batch=batch) for k in rows]
