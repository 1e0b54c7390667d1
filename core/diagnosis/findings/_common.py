"""What several findings need: since when something holds, plots of the course, and remedies."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any, cast

import numpy as np

from core import numbers
from core.backend import HostArray
from core.diagnosis.evidence import Evidence
from core.diagnosis.finding import Place, Series, Sign, Since
from core.language import tr
from core.layers.dense import Dense
from core.problems import Remedy
from core.project import Project

RATE = Place("setting", "config.optimizer.learning_rate")
LEAST_WEIGHT = 0.05
"""√ of the mean weight² under which a share of it says nothing."""
LATEST = 9
"""Measured updates that are looked at together, so that one odd batch says nothing."""


def latest(values: HostArray) -> float:
    """Give the median of the last samples; NaN where there are none."""
    known = values[np.isfinite(values)][-LATEST:]
    return float(np.median(known)) if len(known) else float("nan")


def lasting(evidence: Evidence, updates: HostArray, holds: HostArray) -> Since:
    """Give the first sample from which on something has held in nearly all samples up to the last one."""
    tail = np.cumsum(~holds[::-1])[::-1]
    places = np.flatnonzero(tail <= max(1, len(holds) // 20))
    first = int(updates[places[0]]) if len(places) else evidence.updates
    return Since(first, first / max(1, evidence.per_epoch))


def first_leap(evidence: Evidence) -> tuple[int, str, float] | None:
    """Give the first measured update that changed a layer by more than its own weights, that layer, and how much."""
    found = []
    for name in evidence.trained_layers:
        updates, steps = evidence.layer(name, "ratio")
        # Weights next to 0, as at the start of a layer of zeros, double in a healthy update too.
        leaps = np.flatnonzero((steps > 1) & (evidence.layer(name, "weight")[1][: len(steps)] > LEAST_WEIGHT))
        if len(leaps):
            found.append((int(updates[leaps[0]]), name, float(steps[leaps[0]])))
    return min(found) if found else None


def percent(share: float) -> str:
    """Write a share."""
    return f"{numbers.text(100 * share, 2)} %"


def layer_sign(evidence: Evidence, layers: tuple[str, ...], part: str, title: str, y_label: str, **more: Any) -> Sign:
    """Plot one number of some layers over the updates."""
    series = tuple(Series(name, *evidence.layer(name, part)) for name in layers)
    return Sign(title, "update", y_label, series, **more)


def loss_sign(evidence: Evidence, title: str, held: bool = False, **more: Any) -> Sign:
    """Plot the loss over the epochs."""
    series = [Series("training", *evidence.loss)]
    if held:
        series.append(Series("validation", *evidence.held_loss))
    return Sign(title, "epoch", "loss", tuple(series), **more)


def with_rate(words: str, factor: float, begin: Any = "start") -> Remedy:
    """Multiply the learning rate."""

    def apply(project: Project) -> Project:
        rate = project.config.optimizer.learning_rate * factor
        return project.with_config(project.config.with_learning_rate(float(f"{rate:.3g}")))

    return Remedy(words, apply, begin)


def rate_words(evidence: Evidence, factor: float) -> str:
    """Say what the learning rate becomes: "Learning rate 0.001"."""
    rate = evidence.project.config.optimizer.learning_rate * factor
    return tr("Learning rate {value}", value=numbers.text(float(f"{rate:.3g}"), 3))


def lower_rate(evidence: Evidence, factor: float = 0.1, begin: Any = "start") -> Remedy:
    """Lower the learning rate."""
    return with_rate(rate_words(evidence, factor), factor, begin)


def with_part(words: str, part: str, begin: Any = "start", **settings: Any) -> Remedy:
    """Change settings of one part of the configuration ("regularization", "stopping", "run")."""

    def apply(project: Project) -> Project:
        made = dataclasses.replace(getattr(project.config, part), **settings)
        return project.with_config(dataclasses.replace(project.config, **{part: made}))

    return Remedy(words, apply, begin)


def with_layers(words: str, wanted: Callable[[Any], bool], begin: Any = "start", **settings: Any) -> Remedy:
    """Change settings of all layers but the output for which `wanted` holds, and draw their weights anew."""

    def apply(project: Project) -> Project:
        spec, output = project.spec, project.spec.output.name
        for layer in spec.layers:
            kind = cast(Any, layer.layer)
            known = {name: value for name, value in settings.items() if hasattr(kind, name)}
            if layer.name != output and known and wanted(kind):
                spec = spec.replace(layer.name, dataclasses.replace(kind, **known))
        changed = project.with_spec(spec)
        return changed.with_new_weights(changed.config.run.seed) if "weights_from" in settings else changed

    return Remedy(words, apply, begin)


def is_active(kind: Any) -> bool:
    """Tell whether a layer has an activation that is not the identity."""
    return getattr(kind, "activation", "identity") != "identity"


def wider(evidence: Evidence, begin: Any = "start") -> Remedy | None:
    """Give twice the units and more to the hidden dense layers; where there is none, put one in."""
    spec = evidence.project.spec
    hidden = [s for s in spec.layers if isinstance(s.layer, Dense) and s.name != spec.output.name]
    if not hidden:
        size = 16

        def added(project: Project) -> Project:
            before = project.spec.output.inputs[0]
            return project.with_spec(project.spec.insert(Dense(size, "relu", weights_from="he_normal"), before)[0])

        return Remedy(tr("Insert a hidden layer of {size}", size=size), added, begin)

    def doubled(project: Project) -> Project:
        network = project.spec
        for layer in hidden:
            kind = cast(Dense, network[layer.name].layer)
            network = network.replace(layer.name, dataclasses.replace(kind, units=_more(kind.units)))
        return project.with_spec(network)

    first = cast(Dense, hidden[0].layer)
    words = (
        tr("{more} neurons in {hidden}", more=_more(first.units), hidden=hidden[0].name)
        if len(hidden) == 1
        else tr("More neurons in each layer")
    )
    return Remedy(words, doubled, begin)


def _more(units: int) -> int:
    return max(8, 2 * units)
