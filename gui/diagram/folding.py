"""Folded groups in the layout: one box for their layers, one cable for all connections to a neighbour. No Qt.

A folded group is drawn under its `key`, which no layer can be called.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

import numpy as np

from core.canvas import Group
from core.language import tr, tr_n
from core.params import layout as parameters_of
from gui.diagram.columns import Block
from gui.diagram.places import Links, Place
from gui.diagram.shapes import Box, Column, Plan, around

Measure = Callable[[str, float, bool], float]
HEIGHT = 84.0
PREFIX = "group:"


def key(group: Group) -> str:
    """Give the name under which a folded group is drawn."""
    return PREFIX + group.name


def name_of(drawn: str) -> str:
    """Give the group's name for its key."""
    return drawn.removeprefix(PREFIX)


def hidden(plan: Plan) -> dict[str, str]:
    """Give the layers that are folded away, and the key of their group."""
    return {name: key(group) for group in plan.canvas.groups if group.folded for name in group.layers}


def links(plan: Plan, folded: bool = True) -> Links:
    """Give what is drawn and what each reads, folded groups as one."""
    away = hidden(plan) if folded else {}
    found: dict[str, dict[str, None]] = {}
    for layer in plan.spec.layers:
        mine = found.setdefault(away.get(layer.name, layer.name), {})
        mine.update(dict.fromkeys(away.get(source, source) for source in layer.inputs))
    return {name: tuple(source for source in sources if source != name) for name, sources in found.items()}


def cables(plan: Plan) -> list[tuple[str, str]]:
    """List the connections with a folded group at one end or both, each pair once."""
    away = set(hidden(plan).values())
    return [(a, b) for b, sources in links(plan).items() for a in sources if a in away or b in away] if away else []


def lines(plan: Plan, group: Group) -> tuple[str, str, str]:
    """Give what a folded group's box says: its name, its layers and shapes, its parameters."""
    shapes, members = plan.spec.shapes(), set(group.layers)
    read = dict.fromkeys(s for name in group.layers for s in plan.spec[name].inputs if s not in members)
    read = read or dict.fromkeys(name for name in group.layers if not plan.spec[name].inputs)
    given = [n for n in group.layers if not plan.spec.consumers(n) or set(plan.spec.consumers(n)) - members]
    before, after = (" + ".join(" × ".join(map(str, shapes[n])) for n in names) for names in (read, given))
    count = len(group.layers)
    words = tr_n("{n} layer · {before} → {after}", "{n} layers · {before} → {after}", count, before=before, after=after)
    total = sum(math.prod(e.shape) for e in parameters_of(plan.spec).entries if e.name.split(".")[0] in members)
    return group.name, words, tr("{total:,} parameters", total=total).replace(",", " ")


def blocks(plan: Plan, measure: Measure) -> dict[str, Block]:
    """Size the boxes of the folded groups."""
    made = {}
    for group in plan.canvas.groups:
        if group.folded:
            title, words, count = lines(plan, group)
            texts = measure(title, 13, True) + 44, measure(words, 11, False) + 32, measure(count, 11, False) + 32
            width, below = max(*texts, 150.0), f"{words}\n{count}"
            made[key(group)] = Block(
                key(group), "units", (0,), 1, width / 2, width, HEIGHT, 0.0, (width, 0.0), title, below, False
            )
    return made


def column(block: Block, x: float, y: float) -> Column:
    """Place a folded group with its middle at (x, y)."""
    body = around(x, y, block.width, block.height)
    return Column(
        block.layer, "units", 1, (0,), np.array([y]), x, block.width / 2, body, body, block.title, block.subtitle,
        None, None, None, "", False,
    )  # fmt: skip


def fold_button(box: Box) -> Box:
    """Give the place of the button that unfolds a box or folds a frame."""
    return Box(box.right - 28, box.y + 4, 22, 18)


def middles(plan: Plan, found: Mapping[str, Place]) -> dict[str, Place]:
    """Place folded groups in the middle of where their layers are."""
    return {key(group): _mean([found[n] for n in group.layers]) for group in plan.canvas.groups if group.folded}


def spread(plan: Plan, flat: Mapping[str, Place], folded: Mapping[str, Place]) -> dict[str, Place]:
    """Give places for all: those of what is drawn, and folded layers around their box as they stand unfolded."""
    found = dict(folded)
    for group in plan.canvas.groups:
        if group.folded:
            x, y = _mean([flat[name] for name in group.layers])
            at = folded[key(group)]
            for name in group.layers:
                found[name] = round(at[0] + flat[name][0] - x, 1), round(at[1] + flat[name][1] - y, 1)
    return found


def _mean(spots: list[Place]) -> Place:
    return sum(x for x, _ in spots) / len(spots), sum(y for _, y in spots) / len(spots)
