"""Numbers that left their range."""

from __future__ import annotations

import numpy as np

from core import numbers
from core.diagnosis.evidence import Evidence
from core.diagnosis.finding import Diagnosis, Found, Place, Since
from core.diagnosis.findings._common import loss_sign, lower_rate, with_part
from core.language import tr

ORDER = 10


def _find(evidence: Evidence) -> Found | None:
    if not evidence.failure:
        return None
    layer = evidence.failed_layer
    place = Place("layer", layer) if layer in evidence.project.spec else None
    values = evidence.loss[1]
    grown = ""
    if len(values) > 1 and values[-1] > 2 * values[0]:
        grown = tr(
            " The loss had grown from {values} to {values2}.",
            values=numbers.text(values[0]),
            values2=numbers.text(values[-1]),
        )
    rate = numbers.text(evidence.rate)
    told = evidence.failure.partition("; choose")[0].rstrip(".")
    sentence = (
        f"{told}.{grown}"
        if "learning rate" in told
        else tr("{told} (learning rate {rate}).{grown}", told=told, rate=rate, grown=grown)
    )
    update = evidence.updates + 1
    sign = loss_sign(evidence, tr("Loss before the numbers left their range"), log=bool(np.all(values > 0)))
    clip = with_part(tr("Clip the slopes' norm at 1"), "regularization", clip_norm=1.0)
    since = Since(update, update / max(1, evidence.per_epoch))
    return Found("fault", sentence, place, since, sign, (lower_rate(evidence), clip))


DIAGNOSES = (
    Diagnosis(
        "divergence", tr("NaN or infinity"),
        tr("Weights, slopes or the loss became too large for a number, so training had to stop. "
        "The weights from before that update were kept."),
        tr("the first update after which a weight, slope or state is NaN or infinite"),
        tr("IEEE 754: no such number can be calculated with"),
        tr("learning rate too high; inputs or targets not scaled; exploding gradients"),
        tr("a tenth of the learning rate, from the start; clip the norm of the slopes at 1"),
        _find,
        follows=("scale", "exploding", "rate_high"),
    ),
)  # fmt: skip
