"""Where the layers stand: by themselves in ranks, or where the user put them. Pure geometry, no Qt.

A place is the middle of a layer's units, in pixels of the unstretched diagram: x from the first rank, y from the middle
line. A layer on the middle line has its header in the row above all; elsewhere the header is right above the units.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from core.spec import NetworkSpec
from gui.diagram.columns import Block

Place = tuple[float, float]
Links = Mapping[str, tuple[str, ...]]
"""What is drawn, in order, and what each reads."""
ON_LINE = 0.5
"""Nearer to the middle line than this, a layer stands on it."""
HEAD_GAP = 34.0
"""Between a header and its units, where it is right above them."""
BRANCH_GAP = 44.0
"""Between one branch and the header of the next."""
NEXT_TO = 70.0
"""Pixels between the sides of a new layer and its neighbours, where the user placed those."""
SWEEPS = 6
FACTORS = (1.0, 1.15, 1.3, 1.5, 1.75, 2.0, 2.5, 3.0)
MOST_COMPARED = 120
"""Layers that are held against each other: of more, the first ones stand for all."""


def depths(spec: NetworkSpec) -> dict[str, int]:
    """Give each layer its longest distance from the input."""
    found: dict[str, int] = {}
    for layer in spec.layers:
        found[layer.name] = max((found[name] + 1 for name in layer.inputs), default=0)
    return found


def ranks(links: Links) -> list[list[str]]:
    """Give what is drawn by depth; within a depth ordered so that few connections cross, else as the network has it."""
    at = _depths(links)
    rows: list[list[str]] = [[] for _ in range(max(at.values()) + 1)]
    for name in links:
        rows[at[name]].append(name)
    return rows if max(map(len, rows)) == 1 else _untangled(links, rows, at)


def _depths(links: Links) -> dict[str, int]:
    """Give the longest way to each; of a folded group on both sides of a layer, the way back counts for nothing."""
    found: dict[str, int] = {}
    for first in links:
        stack = [first]
        while stack:
            name = stack[-1]
            waiting = [source for source in links[name] if source not in found and source not in stack]
            if waiting:
                stack.append(waiting[0])
                continue
            stack.pop()
            found[name] = max((found[source] + 1 for source in links[name] if source in found), default=0)
    # A group that its own reader leads back to can leave a depth empty: nothing would stand there.
    dense = {depth: place for place, depth in enumerate(sorted(set(found.values())))}
    return {name: dense[depth] for name, depth in found.items()}


def _untangled(links: Links, rows: list[list[str]], at: Mapping[str, int]) -> list[list[str]]:
    """Sweep back and forth over the ranks and order each by the mean place of its neighbours; keep what is better.

    A connection over several ranks has a stand-in in each of them. Equal means keep their order, so that an edit
    elsewhere changes nothing here.
    """
    lanes: list[list[str]] = [list(row) for row in rows]
    steps: list[list[tuple[str, str]]] = [[] for _ in rows]
    for name, sources in links.items():
        for source in sources:
            if at[source] >= at[name]:
                continue
            before = source
            for rank in range(at[source] + 1, at[name]):
                lanes[rank].append(stand_in := f"{source}>{name}@{rank}")
                steps[rank - 1].append((before, stand_in))
                before = stand_in
            steps[at[name] - 1].append((before, name))
    best, fewest = [list(lane) for lane in lanes], _crossings(lanes, steps)
    for sweep in range(SWEEPS):
        if not fewest:
            break
        _sweep(lanes, steps, down=sweep % 2 == 0)
        crossed = _crossings(lanes, steps)
        if crossed < fewest:
            best, fewest = [list(lane) for lane in lanes], crossed
    return [[name for name in lane if name in at] for lane in best]


def _sweep(lanes: list[list[str]], steps: list[list[tuple[str, str]]], down: bool) -> None:
    order = range(1, len(lanes)) if down else range(len(lanes) - 2, -1, -1)
    for rank in order:
        pairs = steps[rank - 1] if down else [(b, a) for a, b in steps[rank]]
        places = {name: k for k, name in enumerate(lanes[rank - 1 if down else rank + 1])}
        met: dict[str, list[int]] = {}
        for near, name in pairs:
            met.setdefault(name, []).append(places[near])
        now = {name: k for k, name in enumerate(lanes[rank])}
        lanes[rank].sort(key=lambda n: sum(met[n]) / len(met[n]) if n in met else now[n])


def _crossings(lanes: list[list[str]], steps: list[list[tuple[str, str]]]) -> int:
    count = 0
    for rank, pairs in enumerate(steps[:-1]):
        above = {name: k for k, name in enumerate(lanes[rank])}
        below = {name: k for k, name in enumerate(lanes[rank + 1])}
        ends = [(above[a], below[b]) for a, b in pairs]
        count += sum((a - c) * (b - d) < 0 for k, (a, b) in enumerate(ends) for c, d in ends[:k])
    return count


def automatic(rows: list[list[str]], middles: Sequence[float], blocks: Mapping[str, Block]) -> dict[str, Place]:
    """Place the ranks side by side: a layer alone on the middle line, branches below each other around it.

    Places are whole tenths of a pixel, so that those in a file are the same numbers.
    """
    found: dict[str, Place] = {}
    for x, row in zip(middles, rows, strict=True):
        if len(row) == 1:
            found[row[0]] = (round(x, 1), 0.0)
            continue
        heights = [tall(blocks[name]) for name in row]
        y = -(sum(heights) + BRANCH_GAP * (len(row) - 1)) / 2
        for name, height in zip(row, heights, strict=True):
            middle = y + height - blocks[name].height / 2
            found[name] = (round(x, 1), round(middle, 1) if abs(middle) >= ON_LINE else 2 * ON_LINE)
            y += height + BRANCH_GAP
    return found


def tall(block: Block) -> float:
    """Give the height of a layer whose header is right above its units."""
    return block.height + HEAD_GAP + block.header[1]


def wide(block: Block) -> float:
    """Give the width of a layer: of its units or its header."""
    return max(block.width + 2 * block.lead, block.header[0])


def completed(spec: NetworkSpec, blocks: Mapping[str, Block], given: Mapping[str, Place]) -> dict[str, Place]:
    """Give every layer a place: those of the user stay, and a new layer goes beside what it reads.

    Where it stands between two layers without room for it, what lies beyond moves aside, and nothing else.
    """
    found = {name: given[name] for name in spec.names if name in given}
    for name in spec.names:
        if name not in found:
            _settle(spec, blocks, found, name)
    return {name: found[name] for name in spec.names}


def _settle(spec: NetworkSpec, blocks: Mapping[str, Block], found: dict[str, Place], name: str) -> None:
    before = [found[n] for n in spec[name].inputs if n in found]
    after = [n for n in spec.consumers(name) if n in found]
    half = wide(blocks[name]) / 2 + NEXT_TO
    if before:
        source = max((n for n in spec[name].inputs if n in found), key=lambda n: found[n][0])
        x = found[source][0] + wide(blocks[source]) / 2 + half
        y = sum(place[1] for place in before) / len(before)
        if after:
            nearest = min(after, key=lambda n: found[n][0])
            _make_room(found, found[nearest][0], x + half + wide(blocks[nearest]) / 2)
            x = max(x, (found[source][0] + found[nearest][0]) / 2) if found[nearest][0] > x else x
    elif after:
        nearest = min(after, key=lambda n: found[n][0])
        x, y = found[nearest][0] - wide(blocks[nearest]) / 2 - half, found[nearest][1]
    else:
        x, y = 0.0, 0.0
    found[name] = _free(blocks, found, name, round(x, 1), round(y, 1))


def _make_room(found: dict[str, Place], start: float, wanted: float) -> None:
    """Move all that stands at `start` or beyond to the right, so that what is at `start` comes to `wanted`."""
    if wanted - start > 0:
        for name, (x, y) in found.items():
            if x >= start:
                found[name] = (x + wanted - start, y)


def _free(blocks: Mapping[str, Block], found: Mapping[str, Place], name: str, x: float, y: float) -> Place:
    """Give the place itself or the next one below where no layer stands yet."""
    for _ in range(len(found) + 1):
        hit = [n for n in found if _meet(blocks[n], found[n], blocks[name], (x, y))]
        if not hit:
            break
        y = max(found[n][1] + blocks[n].height / 2 for n in hit) + BRANCH_GAP + tall(blocks[name])
        y -= blocks[name].height / 2
    return x, round(y, 1)


def _meet(a: Block, at: Place, b: Block, other: Place) -> bool:
    """Tell whether two layers overlap."""
    apart = abs(at[0] - other[0]) >= (wide(a) + wide(b)) / 2
    upper = min(at[1] - a.height / 2, other[1] - b.height / 2)
    first, second = (a, b) if at[1] - a.height / 2 == upper else (b, a)
    low = upper + first.height
    high = max(at[1] - a.height / 2, other[1] - b.height / 2) - (tall(second) - second.height)
    return not apart and high < low


def apart(blocks: Mapping[str, Block], given: Mapping[str, Place]) -> dict[str, Place]:
    """Give places further from each other where layers are drawn larger than while building, so that none overlap."""
    names = list(given)[:MOST_COMPARED]
    for factor in FACTORS:
        found = {name: (x * factor, y * factor) for name, (x, y) in given.items()}
        pairs = ((a, b) for k, a in enumerate(names) for b in names[:k])
        if not any(_meet(blocks[a], found[a], blocks[b], found[b]) for a, b in pairs):
            return found
    return dict(given)
