"""What several plots ask of the same moment is worked out once: the rows judged last are kept."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import Any

from core.data.dataset import Dataset
from core.evaluating.judged import Judged, Told, judge, usual_part
from core.plane import multiply_adds
from core.project import Project

LIVE_ROWS, LIVE_BUDGET = 2000, 20_000_000
"""While training runs: at most so many rows, and so many multiply-adds, some 20 ms on one core."""
MOST_KEPT = 3


@dataclass(eq=False)
class _Kept:
    """One answer, or the work on it, which the others wait for."""

    key: tuple[Any, ...]
    lock: threading.Lock = field(default_factory=threading.Lock)
    judged: Judged | None = None


_all: list[_Kept] = []
_guard = threading.Lock()


def judged_now(project: Project, data: Dataset, part: str, running: bool, told: Told | None = None) -> Judged:
    """Judge a part ("": the usual one) with the project's weights: all its rows, while training runs some.

    Raises:
        Cancelled: when `told` gave False.
        UserError: see `core.evaluating.judged.judge`.
    """
    chosen = part or usual_part(data)
    most = max(1, min(LIVE_ROWS, LIVE_BUDGET // max(1, multiply_adds(project.spec)))) if running else None
    kept = _of((project.weights, project.spec, project.config.loss, data, chosen, most))
    with kept.lock:
        if kept.judged is None:
            kept.judged = judge(project, data, chosen, most=most, told=told)
        return kept.judged


def forget() -> None:
    """Let go of what is kept."""
    with _guard:
        _all.clear()


def _of(key: tuple[Any, ...]) -> _Kept:
    """Find the place of a question; where there is none it takes the one that was asked for longest ago."""
    with _guard:
        for kept in _all:
            if all(a is b or (isinstance(a, str | int) and a == b) for a, b in zip(kept.key, key, strict=True)):
                _all.remove(kept)
                _all.append(kept)
                return kept
        _all.append(_Kept(key))
        del _all[:-MOST_KEPT]
        return _all[-1]
