"""Slopes that die out or grow from layer to layer."""

from __future__ import annotations

import numpy as np

from core import numbers
from core.diagnosis.evidence import Evidence
from core.diagnosis.finding import Diagnosis, Found, Place
from core.diagnosis.findings._common import (
    LEAST_WEIGHT,
    first_leap,
    is_active,
    lasting,
    latest,
    layer_sign,
    lower_rate,
    with_layers,
    with_part,
)
from core.language import tr
from core.problems import Remedy

ORDER = 30
VANISHED = 1e-3
"""The early layers' slopes as a share of the late ones'; with Glorot's or He's initialization all are within about "
"10."""
LEAST_LAYERS = 3
EXPLODED = 100.0
"""Slopes this many times as large as the weights; healthy ones are below about 1."""


def _vanishing(evidence: Evidence) -> Found | None:
    names = evidence.trained_layers
    if evidence.young or len(names) < LEAST_LAYERS or not len(evidence.course):
        return None
    courses = [evidence.layer(name, "gradient") for name in names]
    if len({len(values) for _, values in courses}) > 1 or not len(courses[0][1]):
        return None
    sizes = np.array([values for _, values in courses])
    with np.errstate(divide="ignore", invalid="ignore"):
        ratio = sizes[0] / sizes.max(axis=0)
    now = latest(ratio)
    if not now < VANISHED or evidence.train_skill > 0.9:
        return None
    largest = names[int(np.argmax(sizes[:, -1]))]
    since = lasting(evidence, courses[0][0], ratio < VANISHED)
    told = "0" if now == 0 else f"1/{numbers.text(1 / now, 2)}"
    sentence = tr(
        "The slopes of {names} are {told} of those of {largest}: what the loss says does not reach the "
        "first of {n_names} layers.",
        names=names[0],
        told=told,
        largest=largest,
        n_names=len(names),
    )
    sign = layer_sign(
        evidence, names, "gradient", tr("Size of the slopes by layer"), tr("√ mean slope²"), log=True,
    )  # fmt: skip
    severity = "fault" if not evidence.train_skill > 0.5 else "warning"
    return Found(severity, sentence, Place("layer", names[0]), since, sign, _vanishing_ways(evidence))  # type: ignore[arg-type]


def _vanishing_ways(evidence: Evidence) -> tuple[Remedy, ...]:
    bounded = [s for s in evidence.project.spec.layers if getattr(s.layer, "activation", "") in ("sigmoid", "tanh")]
    he = with_layers(
        tr("ReLU with He weights"), lambda kind: is_active(kind) and hasattr(kind, "weights_from"), activation="relu",
        weights_from="he_normal",
    )  # fmt: skip
    glorot = with_layers(
        tr("Glorot weights"), lambda kind: hasattr(kind, "weights_from"), weights_from="glorot_uniform"
    )
    return (he, glorot) if bounded else (he,)


def exploding(evidence: Evidence) -> Found | None:
    """Find slopes that are large by themselves, not because an update threw the weights about."""
    names = evidence.trained_layers
    if not len(evidence.course):
        return None
    found = {}
    for name in names:
        updates, slopes = evidence.layer(name, "gradient")
        # Weights next to 0 have slopes that are many times as large, and healthy.
        found[name] = updates, slopes / np.maximum(evidence.layer(name, "weight")[1], LEAST_WEIGHT)
    worst = max(found, key=lambda name: _largest(found[name][1]))
    updates, ratio = found[worst]
    largest = _largest(ratio)
    if not largest > EXPLODED or (evidence.train_skill > 0.9 and not evidence.failure):
        return None
    first = int(np.argmax(ratio > EXPLODED))
    leap = first_leap(evidence)
    if leap is not None and leap[0] < updates[first]:
        return None  # the weights were thrown about before: that is the learning rate's doing
    grown = (
        tr("were {largest} times as large as its weights", largest=numbers.text(largest, 3))
        if np.isfinite(largest)
        else tr("left all bounds")
    )
    sentence = tr("The slopes of {worst} {grown}; healthy ones are smaller than the weights.", worst=worst, grown=grown)
    sign = layer_sign(evidence, names, "gradient", tr("Size of the slopes by layer"), tr("√ mean slope²"), log=True)
    clip = with_part(tr("Clip the slopes' norm at 1"), "regularization", clip_norm=1.0)
    he = with_layers(tr("He weights"), lambda kind: hasattr(kind, "weights_from"), weights_from="he_normal")
    since = evidence.since(float(updates[first]) / max(1, evidence.per_epoch))
    return Found("fault", sentence, Place("layer", worst), since, sign, (clip, he, lower_rate(evidence)))


def _largest(ratio: np.ndarray) -> float:
    return float(np.nanmax(ratio)) if len(ratio) and not np.isnan(ratio).all() else 0.0


DIAGNOSES = (
    Diagnosis(
        "vanishing",
        tr("Vanishing gradients"),
        tr(
            "On the way back through the layers the slopes shrink until hardly anything is left. "
            "So the first layers learn nothing, whatever the loss says."
        ),
        tr(
            "√ mean slope² of the first layer under {vanished:g} of the largest one, with {least_layers} or "
            "more layers",
            vanished=VANISHED,
            least_layers=LEAST_LAYERS,
        ),
        tr("Hochreiter (1991); Glorot and Bengio (2010)"),
        tr("many sigmoid or tanh layers; initial weights that are too small"),
        tr("ReLU with He weights; Glorot weights"),
        _vanishing,
        follows=("dead", "saturated"),
    ),
    Diagnosis(
        "exploding",
        tr("Exploding gradients"),
        tr(
            "On the way back through the layers the slopes grow until one update throws the weights about. "
            "What was learned before is lost with it."
        ),
        tr("√ mean slope² of a layer over {exploded:g} × √ mean weight²", exploded=EXPLODED),
        tr("Pascanu, Mikolov and Bengio (2013)"),
        tr("initial weights that are too large; inputs or targets that are not scaled; too high a learning rate"),
        tr("clip the norm of the slopes at 1; He weights; a tenth of the learning rate"),
        exploding,
        follows=("scale",),
    ),
)
