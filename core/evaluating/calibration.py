"""Whether probabilities can be taken at their word: of what is given 80 %, do 80 % come true?"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core.backend import HostArray
from core.errors import UserError
from core.evaluating.intervals import wilson
from core.evaluating.judged import Judged
from core.language import tr

BINS = 10
LIKELIEST = -1
"""In place of a class: the likeliest one of every row, right or not."""


@dataclass(frozen=True, eq=False)
class Calibration:
    """A reliability diagram: what was promised against what came true, bin by bin; NaN where a bin is empty.

    Attributes:
        edges: (bins + 1,) of the probability; a bin holds what is above its lower edge up to its upper one.
        counts: (bins,) rows.  promised: mean probability.  happened: share that came true.
        low, high: the 95 % interval of that share, after Wilson.
        ece: expected calibration error, Σ counts/n · |happened − promised|.
        brier: mean (p − y)²; of all classes the mean over the rows of Σ (pₖ − yₖ)².
        bin_of: (n,) the bin of every row.
    """

    edges: HostArray
    counts: HostArray
    promised: HostArray
    happened: HostArray
    low: HostArray
    high: HostArray
    ece: float
    brier: float
    bin_of: HostArray


def calibration(judged: Judged, which: int = LIKELIEST, bins: int = BINS) -> Calibration:
    """Compare promised and actual shares for class (or yes/no target) `which`, or for the likeliest class of each row.

    The Brier score of the likeliest is that of all classes together. Sources: Brier (1950); Guo et al. (2017).

    Raises:
        UserError: when the outputs are no probabilities.
    """
    if not judged.is_share:
        raise UserError(tr("Calibration needs probabilities; give the output layer a sigmoid or softmax activation."))
    if which == LIKELIEST and judged.task == "classes":
        probability = judged.output.max(axis=1)
        true, called = judged.called()
        brier = float(np.mean(((judged.output - judged.target) ** 2).sum(axis=1)))
        return _binned(probability, true == called, brier, bins)
    probability, is_so = judged.scores(1 if judged.task == "binary" and which == LIKELIEST else max(which, 0))
    return _binned(probability, is_so, float(np.mean((probability - is_so) ** 2)), bins)


def _binned(probability: HostArray, came_true: HostArray, brier: float, bins: int) -> Calibration:
    edges = np.linspace(0, 1, bins + 1)
    bin_of = np.searchsorted(edges[1:-1], probability, side="left")
    counts = np.bincount(bin_of, minlength=bins)
    with np.errstate(invalid="ignore"):
        promised = np.bincount(bin_of, weights=probability, minlength=bins) / counts
        happened = np.bincount(bin_of, weights=came_true, minlength=bins) / counts
    full = counts > 0
    ece = float(np.sum(counts[full] * np.abs(happened - promised)[full]) / max(1, len(probability)))
    reach = [wilson(share * n, n) for share, n in zip(happened.tolist(), counts.tolist(), strict=True)]
    low, high = np.array(reach).T
    return Calibration(edges, counts, promised, happened, low, high, ece, brier, bin_of)
