"""Random networks with branches, and where the edges of a layout run."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from hypothesis import strategies as st

from core.canvas import Canvas
from core.errors import UserError
from core.layers.add import Add
from core.layers.concatenate import Concatenate
from core.layers.dense import Dense
from core.layers.input import Input
from core.spec import LayerSpec, NetworkSpec, checked
from gui.diagram import plans
from gui.diagram.curves import rise
from gui.diagram.layout import arrange
from gui.diagram.routes import solid
from gui.diagram.shapes import Box, Gap, Layout
from tests.gui.diagram_pictures import random_picture

Places = dict[str, tuple[float, float]]


@st.composite
def graphs(draw: st.DrawFn, most: int = 9) -> NetworkSpec:
    """Draw a network of dense layers and merges, each reading any earlier ones."""
    layers = [LayerSpec("input", Input(draw(st.integers(1, 4))))]
    for k in range(draw(st.integers(1, most))):
        names = [layer.name for layer in layers]
        sources = draw(st.lists(st.sampled_from(names), min_size=1, max_size=3, unique=True))
        name = f"l{k}"
        layers.append(_layer(layers, name, draw(st.integers(1, 15)), sources))
    read = {name for layer in layers for name in layer.inputs}
    loose = [layer.name for layer in layers if layer.name not in read]
    if len(loose) > 1:
        layers.append(LayerSpec("joined", Concatenate(), tuple(loose)))
    layers.append(LayerSpec("output", Dense(1, "identity"), (layers[-1].name,)))
    return checked(NetworkSpec(tuple(layers)))


def _layer(layers: list[LayerSpec], name: str, units: int, sources: list[str]) -> LayerSpec:
    if len(sources) == 1:
        return LayerSpec(name, Dense(units, "tanh"), tuple(sources))
    shapes = NetworkSpec(tuple(layers)).shapes()
    try:
        Add().out_shape(name, tuple(shapes[source] for source in sources))
    except UserError:
        return LayerSpec(name, Concatenate(), tuple(sources))
    return LayerSpec(name, Add(), tuple(sources))


def residual(blocks: int, units: int = 4) -> NetworkSpec:
    """Give a network of blocks that each add their input to their result."""
    layers = [LayerSpec("input", Input(3)), LayerSpec("first", Dense(units, "tanh"), ("input",))]
    for k in range(blocks):
        before = layers[-1].name
        layers += [
            LayerSpec(f"a{k}", Dense(units, "tanh"), (before,)),
            LayerSpec(f"b{k}", Dense(units, "tanh"), (f"a{k}",)),
            LayerSpec(f"add{k}", Add(), (f"b{k}", before)),
        ]
    return checked(NetworkSpec((*layers, LayerSpec("output", Dense(1), (layers[-1].name,)))))


def lines(gap: Gap) -> np.ndarray:
    """Trace the outermost edges of a gap and one in the middle, or its cable, as points."""
    if gap.route:
        return np.concatenate([np.linspace(a, b, 60) for a, b in pairwise(gap.route)])
    found = []
    for y0, y1 in zip(np.quantile(gap.source.ys, [0, 0.5, 1]), np.quantile(gap.landing, [0, 0.5, 1]), strict=True):
        xs = np.linspace(gap.start, gap.stop, 80)
        share = np.clip((xs - gap.leave) / (gap.arrive - gap.leave), 0, 1)
        found.append(np.stack([xs, y0 + (y1 - y0) * rise(share)], axis=1))
    return np.concatenate(found)


def crossed(layout: Layout) -> list[tuple[str, str, str]]:
    """List the (source, target, layer) whose edges run through a layer's units, header or handle."""
    found = []
    for gap in layout.gaps:
        own, points = (gap.source.body, gap.target.body), lines(gap)
        for name, column in layout.columns.items():
            boxes = [box.grown(-1) for box in solid(column) if box is not own[0] and box is not own[1]]
            if any(_inside(box, points) for box in boxes):
                found.append((gap.source.layer, gap.target.layer, name))
    return found


def _inside(box: Box, points: np.ndarray) -> bool:
    x, y = points.T
    return bool(np.any((x >= box.x) & (x <= box.right) & (y >= box.y) & (y <= box.bottom)))


def overlapping(layout: Layout) -> list[tuple[str, str]]:
    """List the layers whose boxes overlap."""
    columns = list(layout.columns.values())
    return [
        (a.layer, b.layer)
        for k, a in enumerate(columns)
        for b in columns[:k]
        if any(one.meets(other) for one in solid(a) for other in solid(b))
    ]


def laid_out(
    spec: NetworkSpec,
    style: str = "build",
    positions: Places | None = None,
    canvas: Canvas | None = None,
    size: tuple[int, int] = (900, 600),
) -> Layout:
    """Lay a network out."""
    plan = plans.plan_of(random_picture(spec), style, None, frozenset(), style == "build", size)  # type: ignore[arg-type]
    return arrange(plans.arranged(plan, positions or {}, None, (), canvas or Canvas()))
