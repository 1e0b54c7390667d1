"""What a number influences: the paths to the loss, whose products add up to its slope."""

from __future__ import annotations

import math
from dataclasses import dataclass

from core.explanation import Explanation, Factor, Ref
from core.walk import Walk
from core.why import made_by

MOST_PATHS = 20_000
SHOWN_PATHS = 12


@dataclass(frozen=True)
class Link:
    """One factor of a path, and the step that made it (None: data or a weight)."""

    factor: Factor
    step: int | None


@dataclass(frozen=True)
class Path:
    """A way from a number to the loss: its local slopes multiplied are what it adds to the number's slope.

    `whole`: it ends at the loss itself; else at a slope whose own step is no sum of products.
    """

    links: tuple[Link, ...]
    value: float
    units: tuple[Ref, ...]
    whole: bool


Open = tuple[int, tuple[Link, ...], float, tuple[Ref, ...]]
"""A path that goes on: the step it has come to, its links, their product, the units passed."""


@dataclass(frozen=True)
class Influence:
    """How a number moves the loss.

    Attributes:
        slope: ∂L/∂ of the number, as recorded.  paths: those that count most.
        rest: what all other paths add up to.  count: how many paths there are, None where too many to count.
    """

    title: str
    slope: float
    paths: tuple[Path, ...]
    rest: float
    count: int | None


def slope_step(walk: Walk, ref: Ref) -> int | None:
    """Give the step that makes the slope of the loss along a weight or bias, or at a unit's value."""
    if ref.kind in ("weight", "bias"):
        share = walk.find(ref, "backward", f"row.{ref.kind}")
        return share if share is not None else walk.find(ref, "backward")
    if ref.kind != "unit":
        return None
    for part in ("da", "dz"):
        found = walk.find(ref, "backward", part)
        if found is not None:
            return found
    return (
        walk.find(Ref("loss", "", ref.index), "loss", "slope") if ref.layer == walk.project.spec.output.name else None
    )


def influence(walk: Walk, ref: Ref) -> Influence | None:
    """Follow the number at `ref` to the loss; None where the walk makes no slope for it, as at inputs.

    In a batch it is the influence on the spotlight row's share.
    """
    step = slope_step(walk, ref)
    if step is None:
        return None
    told = walk[step]
    paths, complete = _spread(walk, step)
    finished = sorted(paths, key=lambda path: abs(path.value), reverse=True)
    shown = tuple(finished[:SHOWN_PATHS])
    rest = told.result - math.fsum(path.value for path in shown)
    return Influence(told.title, told.result, shown, rest if len(finished) > len(shown) or not complete else 0.0,
                     len(finished) if complete else None)  # fmt: skip


def _spread(walk: Walk, step: int) -> tuple[list[Path], bool]:
    """Follow every product of a slope's sum to the slope that it takes up, and so on to the loss."""
    waiting: list[Open] = [(step, (), 1.0, ())]
    found: list[Path] = []
    while waiting:
        if len(found) + len(waiting) > MOST_PATHS:
            return [*found, *(Path(c, v * walk[s].result, u, False) for s, c, v, u in waiting)], False
        at, links, value, units = waiting.pop()
        told = walk[at]
        products = _products(told)
        if walk.segment(at).phase == "loss" or products is None:
            end = Factor(told.left, told.result, told.title, "", told.focus)
            whole = walk.segment(at).phase == "loss"
            found.append(Path((*links, Link(end, at)), value * told.result, units, whole))
            continue
        for product in products:
            waiting += _continue(walk, told, product, links, value, units, found)
    return found, True


def _continue(
    walk: Walk, told: Explanation, product: tuple[int, ...], links: tuple[Link, ...], value: float,
    units: tuple[Ref, ...], found: list[Path],
) -> list[Open]:  # fmt: skip
    """Split one product into its local factors and the slope that leads on."""
    factors = [told.factors[place] for place in product]
    onward = next((f for f in factors if f.part.split("@")[0] in ("da", "dz")), None)
    made = made_by(walk, told, onward) if onward is not None else None
    others = [f for f in factors if f is not onward]
    chain = (*links, *(Link(f, made_by(walk, told, f)) for f in others))
    share = value * math.prod(f.value for f in others)
    if onward is None or made is None:
        if onward is not None:
            chain, share = (*chain, Link(onward, None)), share * onward.value
        found.append(Path(chain, share, units, False))
        return []
    passed = (*units, onward.ref) if onward.ref is not None and onward.ref not in units[-1:] else units
    return [(made, chain, share, passed)]


def _products(told: Explanation) -> list[tuple[int, ...]] | None:
    """Read a plain sum of products as lists of factors; None where the step is something else."""
    terms: list[list[int]] = [[]]
    for token in told.equation:
        if isinstance(token, int):
            terms[-1].append(token)
        elif token == " + ":
            terms.append([])
        elif token != " × ":
            return None
    return [tuple(term) for term in terms] if all(terms) else None
