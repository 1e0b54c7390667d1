"""Which plots are open and where: on the board or in windows of their own; kept between two starts by name."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from core.errors import UserError
from core.language import tr
from gui import settings
from gui.board.tree import Node, Split, Tabs, at_end, beside, from_json, in_front, kinds_in, one, to_json

USUAL = "usual"
"""The arrangement that everybody has at first."""
MOST_KEPT = 40


@dataclass(frozen=True)
class Arrangement:
    """What is open, and where.

    Attributes:
        root: the places on the board; a plot that is closed or has a window keeps its place there, to come back to.
        floating: kind → x, y, width, height of its window on the screen.
        closed: what has a place, but is not shown.
    """

    root: Node | None
    floating: dict[str, tuple[int, int, int, int]] = field(default_factory=dict)
    closed: frozenset[str] = frozenset()

    @property
    def on_board(self) -> tuple[str, ...]:
        """List what is shown on the board."""
        return tuple(kind for kind in kinds_in(self.root) if kind not in self.closed and kind not in self.floating)

    @property
    def kinds(self) -> tuple[str, ...]:
        """List what is open."""
        return (*self.on_board, *self.floating)

    def opened(self, kind: str, share: float) -> Arrangement:
        """Bring a plot to the board: to its old place, else below everything."""
        known = kind in kinds_in(self.root)
        root = in_front(self.root, kind) if known else at_end(self.root, kind, share)
        return Arrangement(root, self._windows_but(kind), self.closed - {kind})

    def put_away(self, kind: str) -> Arrangement:
        """Close a plot."""
        return Arrangement(self.root, self._windows_but(kind), self.closed | {kind})

    def floated(self, kind: str, place: tuple[int, int, int, int]) -> Arrangement:
        """Give a plot a window."""
        return Arrangement(self.root, {**self.floating, kind: place}, self.closed - {kind})

    def moved(self, kind: str, target: str, side: str) -> Arrangement:
        """Put a plot at a side of another one, or into its tabs."""
        return Arrangement(beside(self.root, target, kind, side), self._windows_but(kind), self.closed - {kind})

    def _windows_but(self, kind: str) -> dict[str, tuple[int, int, int, int]]:
        return {other: place for other, place in self.floating.items() if other != kind}


def usual() -> Arrangement:
    """Give the arrangement of the first start; what does not fit the network is left out when it is shown."""
    below = Split(True, (one("decision"), one("confusion"), one("scatter")), (1.0, 1.0, 1.0))
    parts: tuple[Node, ...] = (
        Tabs(("loss", "metric"), "loss"), one("watches"), one("activations"), one("gradients"), below,
    )  # fmt: skip
    return Arrangement(Split(False, parts, (5.0, 4.0, 4.0, 3.0, 6.0)))


def to_text(arrangement: Arrangement) -> str:
    """Write an arrangement down."""
    parts = {"board": to_json(arrangement.root), "windows": arrangement.floating, "closed": sorted(arrangement.closed)}
    return json.dumps(parts)


def from_text(text: str) -> Arrangement:
    """Read one.

    Raises:
        UserError: when it is none.
    """
    try:
        value: Any = json.loads(text)
        windows = {str(kind): _place(place) for kind, place in value["windows"].items()}
        root, closed = from_json(value["board"]), frozenset(map(str, value["closed"]))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise UserError(tr("the arrangement of plots is broken.")) from None
    return Arrangement(root, windows, closed)


def _place(value: Any) -> tuple[int, int, int, int]:
    x, y, width, height = (int(v) for v in value)
    return x, y, min(max(width, 160), 10_000), min(max(height, 120), 10_000)


def load(name: str = "") -> Arrangement:
    """Give the arrangement of the last time, or a kept one; the usual one where there is none or it is broken."""
    text = settings.board(name)
    try:
        return from_text(text) if text else usual()
    except UserError:
        return usual()


def keep(arrangement: Arrangement, name: str = "") -> None:
    """Remember it for the next start, or under a name.

    Raises:
        UserError: when there are too many names.
    """
    if name and name not in names() and len(names()) >= MOST_KEPT:
        raise UserError(tr("There are {most_kept} arrangements already; delete one first.", most_kept=MOST_KEPT))
    settings.set_board(to_text(arrangement), name)


def names() -> list[str]:
    """List the kept arrangements."""
    return settings.board_names()
