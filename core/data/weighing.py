"""How much each row's loss counts, by its class: L = 1/n · Σ w(class of row i) · L_i, over the n rows of a batch."""

from __future__ import annotations

import numpy as np

from core.backend import HostArray
from core.data.pipeline import Pipeline
from core.data.plan import DataPlan
from core.data.table import listing
from core.errors import UserError
from core.language import tr


def class_weights(
    pipeline: Pipeline, plan: DataPlan, y: HostArray, train: HostArray, counts: HostArray | None = None
) -> dict[str, float]:
    """Give the weight of every class; `counts` are the training rows of each, where more are known than `train`.

    "balanced": n / (k · n_c) for the n_c of n training rows that are of the class, one of k; so the weights of the
    training rows add up to n, and the loss keeps its size. A class without training rows counts once.

    Raises:
        UserError: when the target has no classes, or a weight is given for a class that there is not.
    """
    names = pipeline.class_names
    if not names:
        raise UserError(tr("Class weights: the target has no classes, so there is nothing to weigh; choose none."))
    if plan.weigh == "own":
        own = dict(plan.class_weights)
        unknown = [name for name in own if name not in names]
        if unknown:
            raise UserError(
                tr(
                    "Class weights: there is no class {unknown!r}; the classes are {listing}.",
                    unknown=unknown[0],
                    listing=listing(names),
                )
            )
        return {name: own.get(name, 1.0) for name in names}
    if counts is None:
        counts = np.bincount(classes_of(y[train]), minlength=len(names))
    present, rows = int((counts > 0).sum()), int(counts.sum())
    return {name: float(rows / (present * count)) if count else 1.0 for name, count in zip(names, counts, strict=True)}


def row_weights(
    pipeline: Pipeline, plan: DataPlan, y: HostArray, train: HostArray, counts: HostArray | None = None
) -> HostArray | None:
    """Give how many times each row counts: (rows,); None where all count once. A row without a target counts 0.

    Raises:
        UserError: as `class_weights` does.
    """
    if plan.weigh == "none":
        return None
    weights = np.array(list(class_weights(pipeline, plan, y, train, counts).values()))
    known = ~np.isnan(y).any(axis=1)
    rows = np.zeros(len(y))
    rows[known] = weights[classes_of(y[known])]
    return rows


def classes_of(y: HostArray) -> HostArray:
    """Give the class of each row of wanted outputs (rows, n_out)."""
    found: HostArray = y.argmax(axis=1) if y.shape[1] > 1 else (y[:, 0] > 0.5).astype(np.int64)
    return found
