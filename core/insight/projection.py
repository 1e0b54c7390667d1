"""What a hidden layer makes of the rows, seen from the side that shows most: PCA, or t-SNE by scikit-learn.

PCA of H (rows, units): with H − mean = U·S·Vᵀ the places are U·S of the two largest singular values, and
S²ᵢ / Σ S² is the share of the variance that axis i shows. From picture to picture the places are turned and mirrored
(never stretched) onto those before: orthogonal Procrustes, R = U·Vᵀ with Pᵀ·B = U·S·Vᵀ.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from core.backend import HostArray
from core.data.dataset import Dataset
from core.data.table import Cancelled
from core.errors import UserError
from core.insight.maps import layer_values
from core.insight.passes import affordable_rows
from core.language import tr
from core.params import Weights
from core.spec import NetworkSpec

Report = Callable[[float], bool]
MOST_ROWS, LEAST_ROWS = 1000, 3
LEAST_NEIGHBOURS = 8
MOST_NUMBERS = 4_000_000
"""Rows · units of a layer that are looked at."""
BUDGET = 50_000_000
"""Multiply-adds that a projection may take while training goes on."""
PIECE, PIECES = 250, 4
"""t-SNE goes on for so many iterations at a time: between them it says how far it is and can be cancelled."""
TSNE_NOTE = tr(
    "t-SNE keeps neighbours together. How far groups lie apart, and how large they are, means nothing; "
    "another run looks different."
)


@dataclass(frozen=True, eq=False)
class Projection:
    """Rows as places in the plane.

    Attributes:
        method: "pca" or "tsne".  layer: whose values.  rows: (n,) numbers of rows.  places: (n, 2).
        shares: of the variance, of both axes of the plane; None for t-SNE.  units: how many numbers each row had.
    """

    method: str
    layer: str
    rows: HostArray
    places: HostArray
    shares: tuple[float, float] | None
    units: int


def rows_shown(spec: NetworkSpec, data: Dataset, layer: str, often: bool = False) -> HostArray:
    """Choose rows evenly among those in some part, as many as can be looked at; fewer where that is done `often`."""
    units = int(np.prod(spec.shapes()[layer]))
    most = affordable_rows(spec, BUDGET, MOST_ROWS, 100) if often else MOST_ROWS
    count = min(most, max(LEAST_ROWS, MOST_NUMBERS // max(1, units)), len(data.used))
    result: HostArray = data.used[np.unique(np.linspace(0, len(data.used) - 1, count).astype(int))]
    return result


def pca(values: HostArray) -> tuple[HostArray, tuple[float, float]]:
    """Give places (rows, 2) in the plane of most variance, and the share of each axis; 0 where nothing varies."""
    centred = values - values.mean(axis=0)
    if centred.shape[1] > centred.shape[0]:  # as many numbers as rows are enough: turn, keeping all distances
        centred = np.asarray(np.linalg.qr(centred.T, mode="r")).T
    left, sizes, _ = np.linalg.svd(centred, full_matrices=False)
    whole = float((sizes**2).sum())
    places = np.zeros((len(values), 2))
    kept = min(2, len(sizes))
    places[:, :kept] = left[:, :kept] * sizes[:kept]
    shares = [float(s**2) / whole if whole > 0 else 0.0 for s in (*sizes[:2], 0.0, 0.0)][:2]
    return places, (shares[0], shares[1])


def aligned(places: HostArray, before: HostArray | None) -> HostArray:
    """Turn and mirror places (rows, 2) about their middle so that they lie nearest to those `before`."""
    if before is None or before.shape != places.shape or not np.isfinite(places).all():
        return places
    mine, theirs = places - places.mean(axis=0), before - before.mean(axis=0)
    left, _, right = np.linalg.svd(mine.T @ theirs)
    result: HostArray = mine @ (left @ right)
    return result


def turned(found: Projection, before: HostArray | None) -> tuple[HostArray, tuple[float, float] | None]:
    """Give the places turned onto those before, and the share of the variance that each axis then shows."""
    places = aligned(found.places, before)
    if found.shares is None or places is found.places or sum(found.shares) == 0:
        return places, found.shares
    spread = ((places - places.mean(axis=0)) ** 2).sum(axis=0)
    parts = spread / max(float(spread.sum()), 1e-300) * sum(found.shares)
    return places, (float(parts[0]), float(parts[1]))


def project_pca(spec: NetworkSpec, weights: Weights, data: Dataset, layer: str, rows: HostArray) -> Projection:
    """Project a layer's values by PCA.

    Raises:
        UserError: where the layer gives NaN or infinity.
    """
    values = _sound_values(spec, weights, data, layer, rows)
    places, shares = pca(values)
    return Projection("pca", layer, rows, places, shares, values.shape[1])


def project_tsne(
    spec: NetworkSpec, weights: Weights, data: Dataset, layer: str, rows: HostArray, report: Report = lambda _: True
) -> Projection:
    """Project a layer's values by t-SNE, beginning where PCA puts the rows.

    Raises:
        UserError: where there are too few rows, or the layer gives NaN or infinity.
        Cancelled: when `report` gave False.
    """
    values = _sound_values(spec, weights, data, layer, rows)
    if len(rows) < LEAST_NEIGHBOURS:
        raise UserError(
            tr(
                "t-SNE needs at least {least_neighbours} rows; choose PCA for fewer.",
                least_neighbours=LEAST_NEIGHBOURS,
            )
        )
    report(0.02)
    from sklearn.manifold import TSNE
    from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

    start = pca(values)[0]
    start = start / max(float(start[:, 0].std()), 1e-12) * 1e-4
    perplexity = min(30.0, (len(rows) - 1) / 3)
    for piece in range(PIECES):
        if not report(max(0.02, piece / PIECES)):
            raise Cancelled
        made = TSNE(
            2, perplexity=perplexity, init=start.astype(np.float32), max_iter=PIECE, random_state=0, n_jobs=1,
            early_exaggeration=12.0 if piece == 0 else 1.0,
        )  # fmt: skip
        # One thread: several that wait for each other are many times slower while the window is busy.
        with threadpool_limits(1, "openmp"):
            start = made.fit_transform(values.astype(np.float32))
    places = np.asarray(start, dtype=np.float64)
    return Projection("tsne", layer, rows, places - places.mean(axis=0), None, values.shape[1])


def _sound_values(spec: NetworkSpec, weights: Weights, data: Dataset, layer: str, rows: HostArray) -> HostArray:
    """Give what `layer` makes of rows: (rows, units)."""
    values = layer_values(spec, weights, data.x[rows], layer).reshape(len(rows), -1)
    if not np.isfinite(values).all():
        raise UserError(
            tr("{layer}: its values are NaN or infinite for some rows; reset, and choose a smaller rate.", layer=layer)
        )
    return values
