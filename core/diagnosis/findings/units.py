"""Units that no longer learn: dead and saturated ones."""

from __future__ import annotations

import numpy as np

from core.diagnosis.evidence import Evidence
from core.diagnosis.finding import Diagnosis, Found, Place
from core.diagnosis.findings._common import lasting, latest, layer_sign, lower_rate, percent, with_layers
from core.living import DEAD, SATURATED
from core.problems import Remedy
from core.watching.units import channels

ORDER = 40
MANY_DEAD = 0.4
"""A tenth to a third of the units of a ReLU layer may well be silent; over this much of the layer's room is lost."""
MANY_SATURATED = 0.5
LEAST = 2


def _find(evidence: Evidence, part: str, state: int, most: float) -> tuple[str, int, int, int] | None:
    """Give the layer with the largest share of such units above `most`, how many those are, of how many, and one."""
    found = []
    for name in evidence.silent_layers:
        states = evidence.unit_states.get(name)
        if states is None:
            continue
        of = channels((states == state).astype(float), evidence.project.spec.shapes()[name])
        count = int(of.sum())
        if count >= LEAST and count > most * len(of):
            found.append((count / len(of), name, count, len(of), int(np.argmax(of))))
    if not found:
        return None
    _, name, count, units, first = max(found)
    seen = evidence.layer(name, part)[1]
    # One look may be an odd moment: most of the last samples have to say the same.
    return None if latest(seen) <= most else (name, count, units, first)


def _dead(evidence: Evidence) -> Found | None:
    if evidence.updates < 10:
        return None
    found = _find(evidence, "dead", DEAD, MANY_DEAD)
    if found is None:
        return None
    name, count, units, first = found
    updates, shares = evidence.layer(name, "dead")
    sentence = (
        f"{count} of {units} neurons of {name} are dead: they give 0 for every row looked at, so nothing can wake them."
    )
    sign = layer_sign(
        evidence, evidence.silent_layers, "dead", "Dead neurons by layer", "share", limit=MANY_DEAD,
        limit_words=percent(MANY_DEAD),
    )  # fmt: skip
    severity = "fault" if count == units else "warning"
    place = Place("layer", name) if count == units else Place("unit", name, first)
    since = lasting(evidence, updates, shares > MANY_DEAD)
    return Found(severity, sentence, place, since, sign, _dead_ways(evidence))  # type: ignore[arg-type]


def _dead_ways(evidence: Evidence) -> tuple[Remedy, ...]:
    leaky = with_layers("Leaky ReLU", lambda kind: getattr(kind, "activation", "") == "relu", activation="leaky_relu")
    fresh = Remedy("Draw new weights", lambda project: project.with_new_weights(project.config.run.seed + 1), "start")
    return leaky, lower_rate(evidence), fresh


def _saturated(evidence: Evidence) -> Found | None:
    if evidence.updates < 10 or evidence.train_skill > 0.9:
        return None
    found = _find(evidence, "saturated", SATURATED, MANY_SATURATED)
    if found is None:
        return None
    name, count, units, first = found
    updates, shares = evidence.layer(name, "saturated")
    kind = evidence.project.spec[name].layer.output_activation()
    sentence = (
        f"{count} of {units} neurons of {name} are saturated: for nearly every row {kind} is flat where they stand, so "
        "hardly any slope comes through."
    )
    sign = layer_sign(
        evidence, evidence.silent_layers, "saturated", "Saturated neurons by layer", "share", limit=MANY_SATURATED,
        limit_words=percent(MANY_SATURATED),
    )  # fmt: skip
    since = lasting(evidence, updates, shares > MANY_SATURATED)
    glorot = with_layers("Glorot weights", lambda k: hasattr(k, "weights_from"), weights_from="glorot_uniform")
    relu = with_layers(
        "ReLU with He weights", lambda k: getattr(k, "activation", "") == kind, activation="relu",
        weights_from="he_normal",
    )  # fmt: skip
    return Found("warning", sentence, Place("unit", name, first), since, sign, (glorot, relu, lower_rate(evidence)))


DIAGNOSES = (
    Diagnosis(
        "dead", "Dead ReLU",
        "A dead neuron gives 0 whatever row comes, so its slope is 0 and it never changes again. "
        "A few are usual; here a large part of a layer is lost.",
        f"over {MANY_DEAD:.0%} of a layer's neurons, and at least {LEAST}, have slope 0 for all of up to 256 training rows",
        "Maas, Hannun and Ng (2013); Lu et al. (2019)",
        "too high a learning rate; biases or initial weights far from 0; inputs that are not scaled",
        "leaky ReLU; a tenth of the learning rate; other initial weights",
        _dead,
        follows=("scale", "rate_high"),
    ),
    Diagnosis(
        "saturated", "Saturated neurons",
        "A saturated neuron stands where its activation is flat, so a change of its weights changes nothing. "
        "Its slopes are next to 0, and learning takes very long.",
        f"over {MANY_SATURATED:.0%} of a layer's neurons, and at least {LEAST}, have less than 5 % of the steepest slope for "
        "95 % of up to 256 training rows, and the training rows are not predicted well (skill up to 0.9)",
        "Glorot and Bengio (2010)",
        "initial weights that are too large; inputs that are not scaled; too high a learning rate",
        "Glorot weights; ReLU with He weights; a tenth of the learning rate",
        _saturated,
        follows=("scale", "rate_high"),
    ),
)  # fmt: skip
