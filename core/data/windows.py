"""A series cut into windows: the values before predict the next one."""

from __future__ import annotations

import numpy as np

from core.backend import HostArray
from core.data.table import Column, number_column
from core.errors import UserError
from core.language import tr


def windows(values: HostArray, length: int, name: str) -> tuple[Column, ...]:
    """Give a column for each of the `length` values before, the oldest first, and the value itself as `name`.

    Raises:
        UserError: when the series is not longer than a window.
    """
    if len(values) <= length:
        raise UserError(
            tr(
                "{name}: a window of {length} needs more than {length} values, and there are {n_values}.",
                name=name,
                length=length,
                n_values=len(values),
            )
        )
    rows = np.lib.stride_tricks.sliding_window_view(values, length + 1)
    before = [number_column(f"{name} −{length - place}", rows[:, place]) for place in range(length)]
    return (*before, number_column(name, rows[:, -1]))
