"""ROC and precision-recall: what a yes/no answer is worth at every threshold.

A row is called yes where its score is above the threshold, as everywhere in the program (`core.metrics.classes_of`).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from core.backend import HostArray
from core.evaluating.confusion import ratio
from core.evaluating.judged import Judged
from core.evaluating.listing import worst

GRID = 501
"""Places of the false alarm rate at which curves of several classes are averaged."""


@dataclass(frozen=True)
class Decision:
    """What a threshold does: the four counts and what follows from them; NaN where there is nothing to divide by.

    precision = tp / (tp + fp), recall = tp / (tp + fn), F1 = 2·tp / (2·tp + fp + fn), accuracy = (tp + tn) / all,
    false_alarms = fp / (fp + tn).
    """

    threshold: float
    tp: int
    fp: int
    fn: int
    tn: int

    @property
    def precision(self) -> float:
        """Share of what is called yes that is so."""
        return ratio(self.tp, self.tp + self.fp)

    @property
    def recall(self) -> float:
        """Share of what is so that is called yes; the height in the ROC curve."""
        return ratio(self.tp, self.tp + self.fn)

    @property
    def f1(self) -> float:
        """Harmonic mean of both."""
        return ratio(2 * self.tp, 2 * self.tp + self.fp + self.fn)

    @property
    def accuracy(self) -> float:
        """Share of all rows that are right."""
        return ratio(self.tp + self.tn, self.tp + self.tn + self.fp + self.fn)

    @property
    def false_alarms(self) -> float:
        """Share of what is not so that is called yes; the place across in the ROC curve."""
        return ratio(self.fp, self.fp + self.tn)


@dataclass(frozen=True, eq=False)
class Ranking:
    """The scores for one answer, ranked.

    Attributes:
        scores: (m,) the different scores, the largest first.
        tp, fp: (m,) how many rows with at least this score are so, and are not.
    """

    name: str
    scores: HostArray
    tp: HostArray
    fp: HostArray

    @property
    def positives(self) -> int:
        """How many rows are so."""
        return int(self.tp[-1]) if len(self.tp) else 0

    @property
    def negatives(self) -> int:
        """How many rows are not."""
        return int(self.fp[-1]) if len(self.fp) else 0

    @cached_property
    def area(self) -> float:
        """The area under the ROC curve: how likely a row that is so scores higher than one that is not.

        Ties count half; NaN where all or no rows are so.
        """
        across, up = self.roc
        return float(np.trapezoid(up, across)) if self.positives and self.negatives else math.nan

    @cached_property
    def _falling(self) -> HostArray:
        result: HostArray = -self.scores
        return result

    @cached_property
    def roc(self) -> tuple[HostArray, HostArray]:
        """Share of false alarms and share that is found, from (0, 0) to (1, 1): (m + 1,) each."""
        across = np.concatenate([[0], self.fp]) / (self.negatives or math.nan)
        up = np.concatenate([[0], self.tp]) / (self.positives or math.nan)
        return across, up

    @cached_property
    def precision_recall(self) -> tuple[HostArray, HostArray]:
        """Recall and precision, from recall 0 on, where precision is put to 1: (m + 1,) each."""
        recall = np.concatenate([[0], self.tp / (self.positives or math.nan)])
        return recall, np.concatenate([[1.0], self.tp / np.maximum(self.tp + self.fp, 1)])

    @cached_property
    def average_precision(self) -> float:
        """Give AP = Σ (recallₖ − recallₖ₋₁) · precisionₖ, without interpolation; NaN where no row is so."""
        recall, precision = self.precision_recall
        return float(np.sum(np.diff(recall) * precision[1:])) if self.positives else math.nan

    def prepare(self) -> None:
        """Work out what is asked for in any case, so that whoever draws it does not wait."""
        _ = self.area, self.average_precision, self._falling

    def at(self, threshold: float) -> Decision:
        """Count what is called yes above the threshold."""
        above = int(np.searchsorted(self._falling, -threshold, side="left"))
        tp, fp = (int(counts[above - 1]) if above else 0 for counts in (self.tp, self.fp))
        return Decision(threshold, tp, fp, self.positives - tp, self.negatives - fp)

    def threshold_for(self, place: int) -> float:
        """Give the threshold at point `place` of the curves: halfway between the last yes and the first no."""
        if not len(self.scores):
            return math.nan
        if place <= 0:
            return float(self.scores[0])
        if place >= len(self.scores):
            return float(np.nextafter(self.scores[-1], -math.inf))
        between = float(self.scores[place - 1] + self.scores[place]) / 2
        return between if between < self.scores[place - 1] else float(self.scores[place])

    @cached_property
    def best_f1(self) -> Decision:
        """The threshold with the largest F1, the highest of equal ones."""
        f1 = 2 * self.tp / np.maximum(self.tp + self.fp + self.positives, 1)
        return self.at(self.threshold_for(int(np.argmax(f1)) + 1 if len(f1) else 0))


def ranking(name: str, scores: HostArray, true: HostArray) -> Ranking:
    """Rank scores (n,) with `true` (n,), whether it is so; rows without a number as score are left out."""
    known = ~np.isnan(scores)
    scores, true = scores[known], true[known].astype(bool)
    order = np.argsort(-scores)
    ordered = scores[order]
    ends = np.flatnonzero(np.append(ordered[1:] != ordered[:-1], True)) if len(ordered) else np.zeros(0, int)
    tp = np.cumsum(true[order])[ends] if len(ordered) else np.zeros(0, int)
    return Ranking(name, ordered[ends], tp, ends + 1 - tp)


@dataclass(frozen=True, eq=False)
class Rankings:
    """The rankings of all answers of a network, and what they are together.

    Attributes:
        each: of every class against all others, or of every yes/no target; of two classes the second's alone.
        micro: all answers of all rows in one ranking; None where there is only one.
    """

    each: tuple[Ranking, ...]
    micro: Ranking | None

    @property
    def macro_area(self) -> float:
        """Mean of the areas, classes that all or no rows are of left out."""
        return _mean([one.area for one in self.each])

    @property
    def macro_average_precision(self) -> float:
        """Mean of the average precisions, classes without rows left out."""
        return _mean([one.average_precision for one in self.each])

    @cached_property
    def macro_roc(self) -> tuple[HostArray, HostArray]:
        """The mean of the curves at the same shares of false alarms: (`GRID`,) each."""
        grid = np.linspace(0, 1, GRID)
        known = [one.roc for one in self.each if one.positives and one.negatives]
        return grid, np.mean([np.interp(grid, *curve) for curve in known], axis=0) if known else np.full(GRID, np.nan)


def rankings(judged: Judged) -> Rankings:
    """Rank the rows for every class or yes/no target; for numbers there is none."""
    if judged.task == "regression":
        return Rankings((), None)
    if judged.task == "binary":
        return Rankings((ranking(judged.names[1], *judged.scores(1)),), None)
    each = tuple(ranking(name, *judged.scores(place)) for place, name in enumerate(judged.names))
    return Rankings(each, ranking("micro", judged.output.ravel(), judged.target.ravel() > 0.5))


@dataclass(frozen=True, eq=False)
class Ranked:
    """Everything about one answer: its ranking, those of all answers, and how the scores are spread.

    Attributes:
        which: the class or target, in `judged.names`.  all: the rankings of all.
        edges: (bars + 1,) of the scores.  yes, no: (bars,) rows that are so and that are not.
    """

    judged: Judged
    which: int
    one: Ranking
    all: Rankings
    edges: HostArray
    yes: HostArray
    no: HostArray

    def rows(self, threshold: float, true: bool, called: bool) -> HostArray:
        """Give the numbers of the rows that are so or not, and are called so or not, the largest loss first."""
        scores, is_so = self.judged.scores(self.which)
        places = np.flatnonzero((is_so == true) & ((scores > threshold) == called))
        result: HostArray = self.judged.rows[worst(self.judged, places)]
        return result


def ranked(judged: Judged, which: int, bars: int = 40) -> Ranked:
    """Rank the rows for answer `which`, and for all of them."""
    which = min(max(which, 0), len(judged.names) - 1)
    scores, is_so = judged.scores(which)
    known = scores[np.isfinite(scores)]
    low, high = (0.0, 1.0) if judged.is_share or not len(known) else (float(known.min()), float(known.max()))
    edges = np.linspace(low, high if high > low else low + 1, bars + 1)
    yes, no = (np.histogram(scores[is_so == wanted], edges)[0] for wanted in (True, False))
    found = Ranked(judged, which, ranking(judged.names[which], scores, is_so), rankings(judged), edges, yes, no)
    for one in (found.one, *found.all.each):
        one.prepare()
    _ = found.all.macro_roc
    return found


def thinned(x: HostArray, y: HostArray, most: int = 2000) -> tuple[HostArray, HostArray]:
    """Give a curve with at most `most` points, both ends among them, for drawing."""
    if len(x) <= most:
        return x, y
    places = np.unique(np.linspace(0, len(x) - 1, most).round().astype(int))
    return x[places], y[places]


def _mean(values: list[float]) -> float:
    known = [value for value in values if not math.isnan(value)]
    return sum(known) / len(known) if known else math.nan
