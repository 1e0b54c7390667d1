"""A slip in a step that the learner did not write down: looked for behind the number that they did."""

from __future__ import annotations

import math
from collections.abc import Mapping

from core.homework.recompute import recomputed
from core.judging.asked import Asked
from core.judging.slip import LIKELY, Way
from core.judging.slips import SLIPS
from core.judging.typed import Typed
from core.language import small, tr
from core.walk import Walk
from core.why import made_by

MOST_BEHIND, MOST_WAYS, MOST_NAMED = 40, 3000, 3


def slip_behind(walk: Walk, step: int, typed: Typed, written: Mapping[int, float]) -> str | None:
    """Name the slip in an unwritten step that leads to a number, if only few do; nearer steps come first."""
    behind = _behind(walk, step, written)
    hits: dict[tuple[int, int], dict[str, None]] = {}
    tried = 0
    for place, made in enumerate(behind):
        path = sorted(s for s in (*behind, step) if s > made)
        for rank, way in _ways(walk, made):
            tried += 1
            if tried > MOST_WAYS:
                break
            if _leads_to(walk, path, {**written, made: way.value}, typed, step):
                hits.setdefault((rank, place), {})[way.sentence] = None
    if not hits:
        return None
    first = min(hits)
    named, title = list(hits[first]), walk[behind[first[1]]].title
    words = tr(
        "In a step before it, the {title}: {named}",
        title=small(title),
        named=tr(" Or: ").join(named),
    )
    return words if len(named) <= MOST_NAMED else None


def _behind(walk: Walk, step: int, written: Mapping[int, float]) -> list[int]:
    """List the steps that a number hangs on and that were not written down, the nearest first."""
    found: dict[int, None] = {}
    pending = [step]
    while pending and len(found) < MOST_BEHIND:
        told = walk[pending.pop(0)]
        for factor in told.factors:
            made = made_by(walk, told, factor)
            if made is not None and made not in found and made not in written and walk.segment(made).phase != "encode":
                found[made] = None
                pending.append(made)
    return list(found)[:MOST_BEHIND]


def _ways(walk: Walk, made: int) -> list[tuple[int, Way]]:
    asked = Asked(walk[made], walk, made)
    right = asked.told.result
    return [
        (slip.rank, way)
        for slip in SLIPS.values()
        if slip.rank <= LIKELY
        for way in slip.ways(asked)
        if math.isfinite(way.value) and not math.isclose(way.value, right, rel_tol=1e-9, abs_tol=1e-12)
    ]


def _leads_to(walk: Walk, path: list[int], chain: dict[int, float], typed: Typed, step: int) -> bool:
    for later in path:
        if later not in chain and (told := recomputed(walk, later, chain)) is not None:
            chain[later] = told.result
    if step not in chain:
        return False
    if math.isclose(chain[step], typed.value, rel_tol=1e-9):
        return True
    return typed.digits >= 3 and abs(chain[step] - typed.value) <= typed.half
