"""Units that no longer learn: dead and saturated ones."""

from __future__ import annotations

import numpy as np

from core.diagnosis.evidence import Evidence
from core.diagnosis.finding import Diagnosis, Found, Place, Since
from core.diagnosis.findings._common import lasting, latest, layer_sign, lower_rate, percent, with_layers
from core.language import tr
from core.living import DEAD
from core.problems import Remedy
from core.watching.units import channels

ORDER = 40
MANY_DEAD = 0.4
"""A tenth to a third of the units of a ReLU layer may well be silent; over this much of the layer's room is lost."""
LEAST = 2
FEW = 30
"""Before so many updates nothing is said: units may yet wake up."""
ENOUGH = 0.9
"""A network that predicts its training rows so well (skill) has units enough."""
FLAT_ROWS = 0.75
"""Of all pairs of neuron and row; learned tanh layers were found to have up to half."""


def _most_dead(evidence: Evidence) -> tuple[str, int, int, int] | None:
    """Give the layer with the largest share of dead units, how many those are, of how many, and the first of them."""
    found = []
    for name in evidence.silent_layers:
        states = evidence.unit_states.get(name)
        if states is None:
            continue
        of = channels((states == DEAD).astype(float), evidence.project.spec.shapes()[name])
        count = int(of.sum())
        if count >= LEAST and count > MANY_DEAD * len(of):
            found.append((count / len(of), name, count, len(of), int(np.argmax(of))))
    if not found:
        return None
    _, name, count, units, first = max(found)
    seen = evidence.layer(name, "dead")[1]
    # One look may be an odd moment: most of the last samples have to say the same.
    return None if latest(seen) <= MANY_DEAD else (name, count, units, first)


def _dead(evidence: Evidence) -> Found | None:
    if evidence.updates < FEW:
        return None
    found = _most_dead(evidence)
    if found is None:
        return None
    name, count, units, first = found
    updates, shares = evidence.layer(name, "dead")
    sentence = tr(
        "{count} of {units} neurons of {name} are dead: they give 0 for every row looked at, so nothing can wake them.",
        count=count,
        units=units,
        name=name,
    )
    sign = layer_sign(
        evidence, evidence.silent_layers, "dead", tr("Dead neurons by layer"), "share", limit=MANY_DEAD,
        limit_words=percent(MANY_DEAD),
    )  # fmt: skip
    severity = "fault" if count == units else "hint" if evidence.train_skill > ENOUGH else "warning"
    if severity == "hint":
        sentence += tr(" The others have been enough up to now.")
    place = Place("layer", name) if count == units else Place("unit", name, first)
    since = lasting(evidence, updates, shares > MANY_DEAD)
    return Found(severity, sentence, place, since, sign, _dead_ways(evidence))  # type: ignore[arg-type]


def _dead_ways(evidence: Evidence) -> tuple[Remedy, ...]:
    leaky = with_layers(
        tr("Leaky ReLU"), lambda kind: getattr(kind, "activation", "") == "relu", activation="leaky_relu"
    )
    fresh = Remedy(
        tr("Draw new weights"), lambda project: project.with_new_weights(project.config.run.seed + 1), "start"
    )
    return leaky, lower_rate(evidence), fresh


def _saturated(evidence: Evidence) -> Found | None:
    if evidence.updates < FEW or evidence.train_skill > ENOUGH:
        return None
    flat = evidence.flat_shares(evidence.project.weights)
    if not flat:
        return None
    name = max(flat, key=lambda n: flat[n].mean())
    share = float(flat[name].mean())
    if share <= FLAT_ROWS:
        return None
    updates, shares = evidence.layer(name, "saturated")
    begun = float(evidence.flat_shares(evidence.project.initial)[name].mean()) > FLAT_ROWS
    kind = evidence.project.spec[name].layer.output_activation()
    sentence = tr(
        "The {size} neurons of {name} are saturated: for {share} of the rows {kind} is flat where they "
        "stand, so hardly any slope comes through.",
        size=flat[name].size,
        name=name,
        share=percent(share),
        kind=kind,
    )
    sign = layer_sign(
        evidence, evidence.silent_layers, "saturated", tr("Saturated neurons by layer"), "share",
    )  # fmt: skip
    since = Since(0, 0.0) if begun else lasting(evidence, updates, shares > 0.5 * latest(shares))
    glorot = with_layers(tr("Glorot weights"), lambda k: hasattr(k, "weights_from"), weights_from="glorot_uniform")
    relu = with_layers(
        tr("ReLU with He weights"), lambda k: getattr(k, "activation", "") == kind, activation="relu",
        weights_from="he_normal",
    )  # fmt: skip
    return Found("warning", sentence, Place("layer", name), since, sign, (glorot, relu, lower_rate(evidence)))


DIAGNOSES = (
    Diagnosis(
        "dead",
        tr("Dead ReLU"),
        tr(
            "A dead neuron gives 0 whatever row comes, so its slope is 0 and it never changes again. "
            "A few are usual; here a large part of a layer is lost."
        ),
        tr(
            "over {many_dead} of a layer's neurons, and at least {least}, have slope 0 for all of up to 256 "
            "training rows",
            many_dead=percent(MANY_DEAD),
            least=LEAST,
        ),
        tr("Maas, Hannun and Ng (2013); Lu et al. (2019)"),
        tr("too high a learning rate; biases or initial weights far from 0; inputs that are not scaled"),
        tr("leaky ReLU; a tenth of the learning rate; other initial weights"),
        _dead,
        follows=("scale", "rate_high"),
    ),
    Diagnosis(
        "saturated",
        tr("Saturated neurons"),
        tr(
            "A saturated neuron stands where its activation is flat, so a change of its weights changes nothing. "
            "Its slopes are next to 0, and learning takes very long."
        ),
        tr(
            "the neurons of a layer have less than 5 % of the steepest slope for over {flat_rows} of up to "
            "256 training rows, and the training rows are not predicted well (skill up to 0.9)",
            flat_rows=percent(FLAT_ROWS),
        ),
        tr("Glorot and Bengio (2010)"),
        tr("initial weights that are too large; inputs that are not scaled; too high a learning rate"),
        tr("Glorot weights; ReLU with He weights; a tenth of the learning rate"),
        _saturated,
        follows=("scale", "rate_high"),
    ),
)
