"""The loss around the present weights, over two directions: those of the path that training took, or random ones.

Weights θ(α, β) = θ₀ + α·d₁ + β·d₂. Along the path: d₁, d₂ are the first two principal directions of the kept moments'
differences from θ₀ (Lorch 2016; Li et al. 2018, section 7), orthonormal. Random: drawn from a normal distribution and
scaled filter by filter to the length of θ₀'s own, dᵢ ← dᵢ · ‖θᵢ‖ / ‖dᵢ‖; biases and the parameters of normalisation
stay (Li et al. 2018, "Visualizing the Loss Landscape of Neural Nets", section 4).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from core.backend import HostArray
from core.data.dataset import Dataset
from core.data.table import Cancelled
from core.errors import UserError
from core.insight.passes import Passes
from core.insight.path import Stop, thinned
from core.language import tr
from core.losses import Loss
from core.params import layout
from core.plane import multiply_adds
from core.spec import NetworkSpec

Report = Callable[[float], bool]
FINEST, COARSEST = 31, 15
"""Places along each side of the grid."""
MOST_ROWS, LEAST_ROWS = 512, 64
BUDGET = 8_000_000_000
"""Multiply-adds that a surface may take: some ten seconds on one core."""
MOST_NUMBERS = 60_000_000
"""Parameters · moments that the directions of the path are found from."""
MARGIN = 0.3
"""Room around the path, as a share of its extent."""
BY_PATH, AT_RANDOM = "path", "random"


@dataclass(frozen=True, eq=False)
class Landscape:
    """The loss over a plane through the present weights, which lie at (0, 0).

    Attributes:
        xs, ys: (points,) places along both directions.  losses: (points of y, points of x).
        path: (moments, 2) the kept moments seen from above.  steps: (moments,) their updates.
        away: (moments,) how far each moment lies from the plane.  here: update of the present weights.
        kind: `BY_PATH` or `AT_RANDOM`.  shares: of the path's spread that each direction holds; None where both are
            random, 0 for the second where the path is a straight line, so that the second one is random.
        rows: how many rows the loss is the mean of.  loss: at the present weights.
    """

    xs: HostArray
    ys: HostArray
    losses: HostArray
    path: HostArray
    steps: HostArray
    away: HostArray
    here: int
    kind: str
    shares: tuple[float, float] | None
    rows: int
    loss: float


def path_directions(flats: list[HostArray], here: HostArray) -> tuple[HostArray, tuple[float, float]]:
    """Give the first two principal directions (2, numbers) of the moments seen from `here`, and their shares.

    Found through the products of the differences with each other, (moments, moments): numbers may be many.
    One direction only where all moments lie on a line.

    Raises:
        UserError: where all moments lie at one place.
    """
    moved = np.array([np.asarray(flat, dtype=np.float64) - here for flat in flats])
    products = moved @ moved.T
    values, vectors = np.linalg.eigh(products)
    values = np.maximum(values[::-1], 0.0)
    if not len(values) or values[0] == 0:
        raise UserError(tr("There is no path yet: train for some updates, or choose random directions."))
    count = 2 if len(values) > 1 and values[1] > 1e-14 * values[0] else 1
    directions = (vectors[:, ::-1][:, :count].T @ moved) / np.sqrt(values[:count])[:, None]
    for direction in directions:  # the largest number positive, so that a picture made anew is not mirrored
        direction *= np.sign(direction[np.argmax(np.abs(direction))]) or 1.0
    shares = values[:count] / values.sum()
    return directions, (float(shares[0]), float(shares[1]) if count == 2 else 0.0)


def _second(spec: NetworkSpec, here: HostArray, first: HostArray) -> HostArray:
    """Give a random direction at right angles to the first one, of length 1."""
    drawn = random_directions(spec, here, 0)[0]
    drawn -= (drawn @ first) * first
    length = float(np.linalg.norm(drawn))
    result: HostArray = drawn / length if length > 0 else drawn
    return result


def random_directions(spec: NetworkSpec, here: HostArray, seed: int) -> HostArray:
    """Draw two filter-normalised directions: (2, numbers). A filter is all that leads into one unit or channel."""
    order, generator = layout(spec), np.random.default_rng([seed, 1868])
    directions = np.zeros((2, order.size))
    for direction in directions:
        views, weights = order.views(direction), order.views(here)
        for entry in order.entries:
            drawn = generator.standard_normal(entry.shape)
            if entry.info.trained and len(entry.shape) > 1:
                axes = tuple(range(len(entry.shape) - 1))
                own, length = (np.sqrt((a**2).sum(axis=axes)) for a in (weights[entry.name], drawn))
                views[entry.name][...] = drawn * (own / np.maximum(length, 1e-300))
    return directions


def landscape(
    spec: NetworkSpec, loss: Loss, data: Dataset, moments: list[Stop], here: Stop, kind: str = BY_PATH, seed: int = 0,
    report: Report = lambda _: True, points: int | None = None,
) -> Landscape:  # fmt: skip
    """Calculate the loss over the plane through `here`; `moments` are the path, `here` among them or not.

    Raises:
        UserError: where there is no path yet, or network and loss do not fit together.
        Cancelled: when `report` gave False.
    """
    middle = np.asarray(here.flat(), dtype=np.float64)
    moments = thinned(moments, max(2, min(48, MOST_NUMBERS // max(1, middle.size))))
    if here.step not in [stop.step for stop in moments]:
        moments = sorted([*moments, here], key=lambda stop: stop.step)
    flats = [stop.flat() for stop in moments]
    shares = None
    if kind == BY_PATH:
        directions, shares = path_directions(flats, middle)
        if len(directions) == 1:
            directions = np.stack([directions[0], _second(spec, middle, directions[0])])
    else:
        directions = random_directions(spec, middle, seed)
    path, away = _seen(flats, middle, directions)
    grid = points or _points(spec)
    rows = _rows(spec, data, grid)
    xs, ys = _axes(path, kind, grid)
    passes = Passes(spec, loss, data, rows)
    losses = _losses(passes, middle, directions, (xs, ys), report)
    order = passes.engine.program.order
    return Landscape(
        xs, ys, losses, path, np.array([stop.step for stop in moments]), away, here.step, kind, shares, len(rows),
        passes.loss(order.views(middle)),
    )  # fmt: skip


def _seen(flats: list[HostArray], middle: HostArray, directions: HostArray) -> tuple[HostArray, HostArray]:
    """Give where the moments lie over the directions, which need not be orthogonal, and how far from the plane."""
    products = directions @ directions.T
    places, away = [], []
    for flat in flats:
        moved = np.asarray(flat, dtype=np.float64) - middle
        place = np.linalg.lstsq(products, directions @ moved, rcond=None)[0]
        places.append(place)
        away.append(float(np.linalg.norm(moved - place @ directions)))
    return np.array(places).reshape(-1, 2), np.array(away)


def _points(spec: NetworkSpec) -> int:
    affordable = int(np.sqrt(BUDGET / (MOST_ROWS * max(1, multiply_adds(spec)))))
    return min(FINEST, max(COARSEST, affordable)) | 1


def _rows(spec: NetworkSpec, data: Dataset, grid: int) -> HostArray:
    known = data.train if len(data.train) else data.used
    count = BUDGET // (grid * grid * max(1, multiply_adds(spec)))
    count = min(len(known), MOST_ROWS, max(LEAST_ROWS, count))
    result: HostArray = known[np.unique(np.linspace(0, len(known) - 1, count).astype(int))]
    return result


def _axes(path: HostArray, kind: str, grid: int) -> tuple[HostArray, HostArray]:
    """Lay the grid so that the path and (0, 0) lie in it; random directions have the weights' own length as unit."""
    if kind == AT_RANDOM:
        return np.linspace(-1, 1, grid), np.linspace(-1, 1, grid)
    ends = []
    for places in path.T:
        low, high = min(0.0, float(places.min())), max(0.0, float(places.max()))
        room = MARGIN * (high - low)
        ends.append((low - room, high + room))
    # A valley is wide to one side: neither axis shows less than a fourth of what the other shows.
    widest = max(high - low for low, high in ends) / 4
    found = [_widened(low, high, widest) for low, high in ends]
    return np.linspace(*found[0], grid), np.linspace(*found[1], grid)


def _widened(low: float, high: float, least: float) -> tuple[float, float]:
    room = max(0.0, (least - (high - low)) / 2)
    return low - room, high + room


def _losses(
    passes: Passes, middle: HostArray, directions: HostArray, axes: tuple[HostArray, HostArray], report: Report
) -> HostArray:
    order, (xs, ys) = passes.engine.program.order, axes
    losses = np.empty((len(ys), len(xs)))
    for row, y in enumerate(ys):
        base = middle + y * directions[1]
        for column, x in enumerate(xs):
            losses[row, column] = passes.loss(order.views(base + x * directions[0]))
            if not report((row * len(xs) + column) / losses.size):
                raise Cancelled
    return losses
