"""What the step mode says in plain words about row, place and pass."""

from __future__ import annotations

from collections.abc import Sequence

from core import numbers
from core.data.dataset import Dataset
from core.explain_conv import indexed, place_name
from core.explain_dense import unit_name
from core.explanation import Explanation, Factor, Ref, sub
from core.language import lowered, small, tr
from core.walk import Walk
from core.why import made_by

MOST_NAMED = 6
PHASES = {
    "encode": tr("Encode"),
    "forward": tr("Forward"),
    "loss": tr("Loss"),
    "backward": tr("Backward"),
    "update": tr("Update"),
}

SOURCES = {
    "data": tr("data"),
    "settings": tr("settings"),
    "last update": tr("last update"),
    "last batches": tr("last batches"),
    "training rows": tr("training rows"),
    "another row": tr("another row"),
    "this step": tr("this step"),
    "backward": tr("backward"),
    "forward": tr("forward"),
    "loss": tr("loss"),
    "update": tr("update"),
}
"""Where a number comes from that no step of the walk has made: the words of `Factor.made_by`."""


def pass_words(walk: Walk, cursor: int) -> str:
    """Say where the cursor is: "Backward · step 21 / 34"."""
    phase = PHASES[walk.segment(cursor).phase] if cursor >= 0 else tr("Ready")
    return tr("{phase} · step {cursor} / {n_walk}", phase=phase, cursor=cursor + 1, n_walk=len(walk))


def row_words(data: Dataset, row: int) -> str:
    """Name a row's inputs and target as the network sees them."""
    pipeline = data.pipeline
    inputs = _listed(pipeline.feature_names, data.x[row])
    if pipeline.task == "regression":
        return tr(
            "Row {row}: {inputs}; target {listed}.",
            row=row + 1,
            inputs=inputs,
            listed=_listed(pipeline.output_names, data.y[row]),
        )
    y = data.y[row]
    if pipeline.task == "labels":
        given = [
            f"{t.name} = {t.state['categories'][round(float(v))]}" for t, v in zip(pipeline.targets, y, strict=True)
        ]
        return tr("Row {row}: {inputs}; targets {given}.", row=row + 1, inputs=inputs, given=", ".join(given))
    place = int(y.argmax()) if pipeline.task == "classes" else round(float(y[0]))
    return tr(
        "Row {row}: {inputs}; target {targets} = {class_names}.",
        row=row + 1,
        inputs=inputs,
        targets=pipeline.targets[0].name,
        class_names=pipeline.class_names[place],
    )


def _listed(names: Sequence[str], values: Sequence[float]) -> str:
    shown = [f"{name} = {numbers.text(float(v))}" for name, v in zip(names[:MOST_NAMED], values, strict=False)]
    more = tr(" and {n_names} more", n_names=len(names) - MOST_NAMED) if len(names) > MOST_NAMED else ""
    return ", ".join(shown) + more


def begin_title(row: int, update: int) -> str:
    """Say what is about to begin."""
    return (
        tr("Update {update} with row {row}", update=update + 1, row=row + 1)
        if update
        else tr("Row {row}, before the first step", row=row + 1)
    )


def begin_words(walk: Walk, update: int) -> str:
    """Say what to do before the first step."""
    first = walk[0].title
    counts: dict[str, int] = {}
    for segment in walk.segments:
        counts[segment.phase] = counts.get(segment.phase, 0) + segment.count
    steps = ", ".join(f"{lowered(PHASES[phase])} {count:,}".replace(",", " ") for phase, count in counts.items())
    begin = tr("The same row again, with the weights of the last update. ") if update else ""
    return tr(
        "{begin}Press → to compute the first number, the {first}. Then one number after the "
        "other, {n_walk} steps in all: {steps}; ← takes a step back.",
        begin=begin,
        first=small(first),
        n_walk=len(walk),
        steps=steps,
    )


def row_factors(walk: Walk) -> tuple[Factor, ...]:
    """Give inputs and targets of the walk's row, as the network sees them."""
    pipeline, spec = walk.data.pipeline, walk.project.spec
    places = [Ref("unit", layer, (k,)) for layer in spec.inputs for k in range(len(spec.columns(layer)))]
    x, y = walk.data.x[walk.row], walk.data.y[walk.row]
    several = len(y) > 1
    inputs = [
        Factor(f"x{sub(i + 1)}", float(value), name, "data", places[i])
        for i, (name, value) in enumerate(zip(pipeline.feature_names, x, strict=True))
    ]
    targets = [
        Factor(f"y{sub(i + 1)}" if several else "y", float(value), tr("target: {name}", name=name), "data")
        for i, (name, value) in enumerate(zip(pipeline.output_names, y, strict=True))
    ]
    return (*inputs, *targets)


END_WORDS = tr("This update is complete. Press → to begin the next one with the new weights, or keep these weights.")


def symbol(ref: Ref) -> str:
    """Name a weight or bias as in the formulas: "w₂₁"."""
    return indexed("w" if ref.kind == "weight" else "b", ref.index)


def place_words(walk: Walk, ref: Ref) -> str:
    """Say which place `ref` is: "hidden1 · neuron 2 → output · neuron 1"."""
    if ref.kind == "weight" and len(ref.index) == 4:
        row, column, channel, kernel = (place + 1 for place in ref.index)
        return tr(
            "{layer} · filter {kernel}, row {row}, column {column}, channel {channel}",
            layer=ref.layer,
            kernel=kernel,
            row=row,
            column=column,
            channel=channel,
        )
    if ref.kind == "weight":
        source = walk.project.spec[ref.layer].inputs[0]
        return f"{unit_name(source, ref.index[0])} → {unit_name(ref.layer, ref.index[1])}"
    if ref.kind == "unit":
        return place_name(ref.layer, walk.project.spec.shapes()[ref.layer], ref.index[0])
    return unit_name(ref.layer, ref.index[-1])


def made_words(walk: Walk, explanation: Explanation, factor: Factor) -> str:
    """Say where a factor comes from: "backward · step 18"."""
    step = made_by(walk, explanation, factor)
    if step is None:
        source, sign, layer = factor.made_by.partition(" · ")
        return f"{SOURCES.get(source, source)}{sign}{layer}"
    return tr("{phases} · step {step}", phases=lowered(PHASES[walk.segment(step).phase]), step=step + 1)
