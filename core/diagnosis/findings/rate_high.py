"""A learning rate that is too high: the loss jumps, or ends above where it began."""

from __future__ import annotations

import numpy as np

from core import numbers
from core.diagnosis.evidence import Evidence
from core.diagnosis.finding import Diagnosis, Found, Since
from core.diagnosis.findings import gradients
from core.diagnosis.findings._common import (
    RATE,
    first_leap,
    lasting,
    latest,
    layer_sign,
    loss_sign,
    lower_rate,
    percent,
    with_part,
)
from core.language import tr

ORDER = 20
STEP = 0.1
"""So large a share of its weights no layer should change in one update: about a hundred times the usual 0.001."""
JUMP, JUMPS = 0.25, 0.2
"""Epochs in which the loss rises by more than a quarter, and the share of all epochs that may be such ones."""
WORSE = 1.1
"""The loss may end at so many times what a constant prediction has."""


def _find(evidence: Evidence) -> Found | None:
    if evidence.failure:
        return _threw(evidence)
    if evidence.young:
        return None
    return _jumps(evidence) or _leaps(evidence)


def _threw(evidence: Evidence) -> Found | None:
    """Find the update that threw the weights about before the numbers left their range."""
    leap = first_leap(evidence)
    if leap is None or gradients.exploding(evidence) is not None:
        return None
    update, layer, step = leap
    rate = numbers.text(evidence.rate)
    sentence = tr(
        "The learning rate {rate} is too high: update {update} changed {layer} by {step} of its weights, "
        "and about 0.1 % is usual.",
        rate=rate,
        update=update,
        layer=layer,
        step=percent(step),
    )
    sign = layer_sign(
        evidence, evidence.trained_layers, "ratio", tr("How far an update moves the weights"), "‖Δw‖ / ‖w‖",
        limit=STEP, limit_words=tr("too far: {step:g}", step=STEP), log=True,
    )  # fmt: skip
    return Found(
        "fault", sentence, RATE, Since(update, update / max(1, evidence.per_epoch)), sign, _ways(evidence)[::2]
    )


def _jumps(evidence: Evidence) -> Found | None:
    epochs, values = evidence.loss
    rate = numbers.text(evidence.rate)
    rises = values[1:] > (1 + JUMP) * values[:-1]
    # Where hardly any loss is left, its jumps are specks.
    rises &= values[1:] > 0.1 * evidence.baseline
    late = rises[len(rises) // 4 :]
    share, tail = float(late.mean()), float(np.median(values[-max(3, len(values) // 5) :]))
    risen = tail > 1.5 * float(values.min()) or _fastest(evidence) > STEP / 10
    worse = tail > WORSE * evidence.baseline and tail > 0.9 * values[0] and risen
    if not (worse or (share >= JUMPS and late.sum() >= 4)):
        return None
    first = int(np.flatnonzero(rises)[0]) + 1 if rises.any() else int(np.argmax(values > WORSE * evidence.baseline))
    why = (
        tr(
            "the loss ends at {tail}, and a constant prediction has {baseline}",
            tail=numbers.text(tail),
            baseline=numbers.text(evidence.baseline),
        )
        if worse
        else tr(
            "the loss jumped up by more than {jump} in {share} of the epochs",
            jump=percent(JUMP),
            share=percent(share),
        )
    )
    sign = loss_sign(
        evidence, tr("Loss that does not settle"), limit=evidence.baseline, limit_words=tr("constant prediction"),
        log=bool(np.all(values > 0)),
    )  # fmt: skip
    sentence = tr("The learning rate {rate} is too high: {why}.", rate=rate, why=why)
    return Found("fault", sentence, RATE, evidence.since(epochs[first]), sign, _ways(evidence))


def _fastest(evidence: Evidence) -> float:
    """Give the largest |Δw| / |w| of a layer."""
    found = [latest(evidence.layer(name, "ratio")[1]) for name in evidence.trained_layers]
    return max((step for step in found if np.isfinite(step)), default=float("inf"))


def _leaps(evidence: Evidence) -> Found | None:
    """Find layers that change by too large a share in one update."""
    found = {name: latest(evidence.layer(name, "ratio")[1]) for name in evidence.trained_layers}
    wild = {name: step for name, step in found.items() if step > STEP}
    if not wild or evidence.train_skill > 0.9:
        return None
    worst = max(wild, key=lambda name: wild[name])
    updates, steps = evidence.layer(worst, "ratio")
    rate = numbers.text(evidence.rate)
    sentence = tr(
        "The learning rate {rate} is too high: an update changes {worst} by {wild} of its weights, and "
        "about 0.1 % is usual.",
        rate=rate,
        worst=worst,
        wild=percent(wild[worst]),
    )
    sign = layer_sign(
        evidence, evidence.trained_layers, "ratio", tr("How far an update moves the weights"), "‖Δw‖ / ‖w‖",
        limit=STEP, limit_words=tr("too far: {step:g}", step=STEP), log=True,
    )  # fmt: skip
    return Found("warning", sentence, RATE, lasting(evidence, updates, steps > STEP), sign, _ways(evidence))


def _ways(evidence: Evidence) -> tuple:  # type: ignore[type-arg]
    clip = with_part(tr("Clip the slopes' norm at 1"), "regularization", clip_norm=1.0)
    return lower_rate(evidence), lower_rate(evidence, begin="before"), clip


DIAGNOSES = (
    Diagnosis(
        "rate_high",
        tr("Learning rate too high"),
        tr(
            "Each update overshoots, so the loss jumps about or ends above where it began. "
            "A smaller step would get further."
        ),
        tr(
            "the loss ends over {worse:g} × that of a constant prediction, or rises by over {jump} in "
            "{jumps} of the epochs; or ‖Δw‖/‖w‖ of a layer over {step:g}",
            worse=WORSE,
            jump=percent(JUMP),
            jumps=percent(JUMPS),
            step=STEP,
        ),
        tr("usual ‖Δw‖/‖w‖ about 0.001: Karpathy, CS231n (2016); Bottou, Tricks of the Trade (2012)"),
        tr("learning rate; inputs that are not scaled"),
        tr("a tenth of the learning rate, from the start or from before; clip the norm of the slopes at 1"),
        _find,
        follows=("scale", "exploding"),
    ),
)
