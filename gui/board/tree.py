"""How plots are arranged, as a value: rows and columns of groups of tabs. It knows no widget.

A kind of plot stands in it once. Every edit gives a new tree; None is the empty one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from core.errors import UserError
from core.language import tr

SIDES = ("left", "right", "above", "below", "tab")
MOST_DEEP = 12


@dataclass(frozen=True)
class Tabs:
    """Plots in one place; `current` is in front."""

    kinds: tuple[str, ...]
    current: str


@dataclass(frozen=True)
class Split:
    """Parts side by side (`across`) or one below the other; `shares` are their sizes against each other."""

    across: bool
    parts: tuple[Node, ...]
    shares: tuple[float, ...]


Node = Tabs | Split


def one(kind: str) -> Tabs:
    """Make a place for one plot."""
    return Tabs((kind,), kind)


def kinds_in(node: Node | None) -> tuple[str, ...]:
    """List the plots, from the upper left on."""
    if node is None:
        return ()
    if isinstance(node, Tabs):
        return node.kinds
    return tuple(kind for part in node.parts for kind in kinds_in(part))


def groups(node: Node | None) -> tuple[Tabs, ...]:
    """List the places."""
    if node is None:
        return ()
    return (node,) if isinstance(node, Tabs) else tuple(g for part in node.parts for g in groups(part))


def kept(node: Node | None, wanted: Callable[[str], bool]) -> Node | None:
    """Leave out every plot that is not wanted; those that stay keep their place."""
    if node is None:
        return None
    if isinstance(node, Tabs):
        left = tuple(kind for kind in node.kinds if wanted(kind))
        return Tabs(left, node.current if node.current in left else left[0]) if left else None
    parts = [(kept(part, wanted), share) for part, share in zip(node.parts, node.shares, strict=True)]
    return _split(node.across, [(part, share) for part, share in parts if part is not None])


def without(node: Node | None, kind: str) -> Node | None:
    """Take one plot away."""
    return kept(node, lambda other: other != kind)


def beside(node: Node | None, target: str, kind: str, side: str) -> Node:
    """Put `kind` at a side of `target`, or with "tab" in front of it in the same place; it leaves its old place."""
    if target == kind and node is not None:
        return node
    rest = without(node, kind)
    return at_end(rest, kind) if rest is None or target not in kinds_in(rest) else _put(rest, target, kind, side)


def at_end(node: Node | None, kind: str, share: float = 4.0) -> Node:
    """Put `kind` below everything."""
    rest = without(node, kind)
    if rest is None:
        return one(kind)
    if isinstance(rest, Split) and not rest.across:
        return Split(False, (*rest.parts, one(kind)), (*rest.shares, share))
    return Split(False, (rest, one(kind)), (12.0, share))


def in_front(node: Node | None, kind: str) -> Node | None:
    """Bring a plot to the front of its place."""
    if isinstance(node, Tabs):
        return replace(node, current=kind) if kind in node.kinds else node
    if node is None:
        return None
    parts = tuple(part for part in (in_front(part, kind) for part in node.parts) if part is not None)
    return replace(node, parts=parts)


def resized(node: Node | None, shown: frozenset[str], sizes: Sequence[float]) -> Node | None:
    """Give the parts of the split that holds the plots `shown` these sizes; of hidden parts it keeps the share."""
    if not isinstance(node, Split):
        return node
    seen = [bool(shown & set(kinds_in(part))) for part in node.parts]
    if sum(seen) == len(sizes) > 1 and shown <= set(kinds_in(node)):
        whole, total = sum(s for s, on in zip(node.shares, seen, strict=True) if on), max(sum(sizes), 1e-9)
        fresh = iter(sizes)
        pairs = zip(node.shares, seen, strict=True)
        shares = (max(next(fresh) / total * whole, 0.01) if on else share for share, on in pairs)
        return replace(node, shares=tuple(shares))
    parts = tuple(part for part in (resized(part, shown, sizes) for part in node.parts) if part is not None)
    return replace(node, parts=parts)


def _put(node: Node, target: str, kind: str, side: str) -> Node:
    if isinstance(node, Tabs):
        if side == "tab":
            return Tabs((*node.kinds, kind), kind)
        across, first = side in ("left", "right"), side in ("left", "above")
        both = (one(kind), node) if first else (node, one(kind))
        return Split(across, both, (1.0, 1.0))
    place = next(n for n, part in enumerate(node.parts) if target in kinds_in(part))
    pairs = list(zip(node.parts, node.shares, strict=True))
    if isinstance(node.parts[place], Tabs) and side != "tab" and node.across == (side in ("left", "right")):
        # A third one in the same row is a sibling; the two share the room of the one.
        half = node.shares[place] / 2
        pairs[place] = (node.parts[place], half)
        pairs.insert(place if side in ("left", "above") else place + 1, (one(kind), half))
    else:
        pairs[place] = (_put(node.parts[place], target, kind, side), node.shares[place])
    made = _split(node.across, pairs)
    assert made is not None
    return made


def _split(across: bool, pairs: list[tuple[Node, float]]) -> Node | None:
    """Make a split as simple as can be: none for one part, and rows within rows are one row."""
    if len(pairs) < 2:
        return pairs[0][0] if pairs else None
    flat: list[tuple[Node, float]] = []
    for part, share in pairs:
        if isinstance(part, Split) and part.across == across:
            whole = sum(part.shares)
            flat += [(p, share * s / whole) for p, s in zip(part.parts, part.shares, strict=True)]
        else:
            flat.append((part, share))
    return Split(across, tuple(p for p, _ in flat), tuple(s for _, s in flat))


def to_json(node: Node | None) -> Any:
    """Give the tree in plain values."""
    if node is None:
        return None
    if isinstance(node, Tabs):
        return {"plots": list(node.kinds), "front": node.current}
    name = "row" if node.across else "column"
    return {name: [to_json(part) for part in node.parts], "shares": [round(share, 4) for share in node.shares]}


def from_json(value: Any) -> Node | None:
    """Read a tree.

    Raises:
        UserError: when it is none.
    """
    if value is None:
        return None
    node = _read(value, 0)
    names = kinds_in(node)
    if len(set(names)) != len(names):
        raise UserError(tr("the arrangement of plots names a plot twice."))
    return node


def _read(value: Any, depth: int) -> Node:
    broken = UserError(tr("the arrangement of plots is broken."))
    if not isinstance(value, dict) or depth > MOST_DEEP:
        raise broken
    plots = value.get("plots")
    if isinstance(plots, list) and plots and all(isinstance(kind, str) for kind in plots):
        front = value.get("front")
        return Tabs(tuple(plots), str(front) if front in plots else plots[0])
    for name in ("row", "column"):
        parts, shares = value.get(name), value.get("shares")
        if isinstance(parts, list) and isinstance(shares, list) and len(parts) == len(shares) > 1:
            if not all(isinstance(s, (int, float)) and 0 < s < 1e6 for s in shares):
                raise broken
            return Split(name == "row", tuple(_read(part, depth + 1) for part in parts), tuple(map(float, shares)))
    raise broken
