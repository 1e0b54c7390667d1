"""A learning rate that is too low: the loss falls steadily, and hardly at all."""

from __future__ import annotations

import numpy as np

from core import numbers
from core.diagnosis.evidence import Evidence
from core.diagnosis.finding import Diagnosis, Found
from core.diagnosis.findings._common import RATE, lasting, latest, layer_sign, percent, rate_words, with_rate
from core.language import tr
from core.problems import Remedy

ORDER = 22
STEP = 2e-4
"""A fifth of the usual 0.001: where every layer moves less than this in an update, training crawls."""
STEADY = 0.7
"""So much of its fall in the first half the loss still falls in the second half."""
LEFT = 0.5
"""At least so much of a constant prediction's loss is still there."""


def _find(evidence: Evidence) -> Found | None:
    if evidence.failure or evidence.young or not len(evidence.course):
        return None
    found = {name: latest(evidence.layer(name, "ratio")[1]) for name in evidence.trained_layers}
    known = [step for step in found.values() if np.isfinite(step)]
    epochs, values = evidence.loss
    fallen, left = _falls(epochs, values), float(np.median(values[-3:]))
    crawling = known and max(known) < STEP and _moved(evidence) < 0.5
    if not crawling or fallen < STEADY or left < LEFT * evidence.baseline:
        return None
    fastest = max(found, key=lambda name: found[name])
    updates, steps = evidence.layer(fastest, "ratio")
    rate = numbers.text(evidence.rate)
    sentence = tr(
        "The learning rate {rate} is too low: no layer changes by more than {max_known} of its weights "
        "in an update (about 0.1 % is usual), and after {updates} updates the loss is {left} and falls "
        "as slowly as ever.",
        rate=rate,
        max_known=percent(max(known)),
        updates=evidence.updates,
        left=numbers.text(left),
    )
    sign = layer_sign(
        evidence, evidence.trained_layers, "ratio", tr("How far an update moves the weights"), "‖Δw‖ / ‖w‖",
        limit=STEP, limit_words=tr("crawling: {step:g}", step=STEP), log=True,
    )  # fmt: skip
    return Found("warning", sentence, RATE, lasting(evidence, updates, steps < STEP), sign, _ways(evidence))


def _falls(epochs: np.ndarray, values: np.ndarray) -> float:
    """Give how far the loss fell in the second half of the run, as a share of its fall in the first half."""
    thirds = [float(np.mean(part)) for part in np.array_split(values, 3)]
    first, second = thirds[0] - thirds[1], thirds[1] - thirds[2]
    if first <= 0:
        return 0.0
    return second / first


def _moved(evidence: Evidence) -> float:
    """Give how far all weights have come from where they began, as a share of their size."""
    now, begun = evidence.project.weights, evidence.project.initial
    far = sum(float(((now[name] - begun[name]) ** 2).sum()) for name in now)
    size = sum(float((begun[name] ** 2).sum()) for name in now)
    return float(np.sqrt(far / size)) if size > 0 else float("inf")


def _ways(evidence: Evidence) -> tuple[Remedy, ...]:
    return tuple(with_rate(rate_words(evidence, f), f, begin) for f, begin in ((10, "here"), (100, "start")))


DIAGNOSES = (
    Diagnosis(
        "rate_low",
        tr("Learning rate too low"),
        tr(
            "Each update changes the weights so little that the loss falls in a nearly straight line. "
            "A larger step would get there in a fraction of the time."
        ),
        tr(
            "‖Δw‖/‖w‖ of every layer under {step:g}, the loss falls in the last third at least {steady} as "
            "fast as in the one before, and over {left} of a constant prediction's loss is left",
            step=STEP,
            steady=percent(STEADY),
            left=percent(LEFT),
        ),
        tr("usual ‖Δw‖/‖w‖ about 0.001: Karpathy, CS231n (2016)"),
        "learning rate",
        tr("ten times the learning rate from here, a hundred times from the start"),
        _find,
    ),
)
