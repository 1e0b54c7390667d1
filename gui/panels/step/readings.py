"""What the inspector says about one place at one moment; a number that no step has made yet is None."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core.activations import ACTIVATIONS
from core.explain_conv import at, indexed
from core.explanation import Phase, Ref, sub
from core.language import tr
from core.own_units import OwnSlopes, slopes_of
from core.walk import Walk
from gui.panels.step.loss_curve import read_name, unit_of


@dataclass(frozen=True)
class Reading:
    """One number: `name` is stable, `label` is what the user reads, `help` says what it is."""

    name: str
    label: str
    value: float | None
    help: str


MOST_SLOPES = 4
"""Columns whose slope in the unit of the table is told of a row."""


def known_slope(walk: Walk, cursor: int, ref: Ref) -> bool:
    """Tell whether the step that makes a weight's slope has been done."""
    return _is_done(walk.find(ref, "backward"), cursor)


def readings(walk: Walk, cursor: int, ref: Ref) -> list[Reading]:
    """Give what there is to read at a weight, bias, unit or the loss."""
    if ref.kind in ("weight", "bias"):
        return _weight(walk, cursor, ref)
    return _loss(walk, cursor, ref) if ref.kind == "loss" else _unit(walk, cursor, ref)


def _is_done(step: int | None, cursor: int) -> bool:
    return step is not None and step <= cursor


def _weight(walk: Walk, cursor: int, ref: Ref) -> list[Reading]:
    name, letter = f"{ref.layer}.{ref.kind}", "w" if ref.kind == "weight" else "b"
    slope, after = float(walk.engine.slopes[name][ref.index]), float(walk.weights_after[name][ref.index])
    has_next = _is_done(walk.find(ref, "update"), cursor)
    return [
        Reading(
            "slope", tr("Slope ∂L/∂{letter}", letter=letter), slope if known_slope(walk, cursor, ref) else None,
            tr("How fast the loss grows when this number grows; ? until its step of the backward pass is done."),
        ),
        Reading(
            "next", tr("Next value"), after if has_next else None,
            tr("The value after this update; ? until its step of the update is done."),
        ),
    ]  # fmt: skip


def row_readings(walk: Walk, cursor: int) -> list[Reading]:
    """Give what the network says about the row, what it should say, and how wrong that is."""
    loss = float(walk.tape["loss"][0]) if walk.done(cursor, "", "loss") else None
    return [
        *_answer(walk, cursor),
        Reading("loss", tr("Loss L"), loss, tr("How wrong the answer for this row is.")),
        *_own_units(walk, cursor),
    ]


def _own_units(walk: Walk, cursor: int) -> list[Reading]:
    """Give prediction and slopes in the units of the table, for one number that is predicted from encoded columns."""
    pipeline, output = walk.data.pipeline, walk.project.spec.output.name
    plain = all(column.encoding == "none" for column in (*pipeline.inputs, *pipeline.targets))
    if pipeline.task != "regression" or len(pipeline.targets) > 1 or plain:
        return []
    known, name = walk.done(cursor, output, "a") > 0, pipeline.targets[0].name
    found = own_slopes(walk) if known else None
    columns = [column.name for column in pipeline.inputs if column.kind == "number"][:MOST_SLOPES]
    value = float(found.prediction[0, 0]) if found is not None else None
    readings = [Reading("own", tr("{name}, predicted", name=name), value, tr("The answer in the unit of the table."))]
    for place, column in enumerate(columns):
        slope = float(found.slopes[0, 0, place]) if found is not None else None
        help = tr(
            "How far {name} moves, as predicted, for one more of {column}: both in the units of the table, here.",
            name=name,
            column=column,
        )
        readings.append(Reading(f"own.{place}", f"∂{name}/∂{column}", slope, help))
    return readings


_kept: list[tuple[Walk, OwnSlopes]] = []


def own_slopes(walk: Walk) -> OwnSlopes:
    """Give the slopes of a walk's row in the units of the table; found once for each walk."""
    if not _kept or _kept[0][0] is not walk:
        found = slopes_of(walk.project.spec, walk.frame.weights, walk.data, np.array([walk.row]))
        _kept[:] = [(walk, found)]
    return _kept[0][1]


def _answer(walk: Walk, cursor: int) -> list[Reading]:
    """Give prediction and target of the one output, or of the true class."""
    program, pipeline = walk.engine.program, walk.data.pipeline
    several = program.n_outputs > 1
    if several and pipeline.task != "classes":
        return []
    y = walk.tape["y"][0]
    place = int(y.argmax()) if several else 0
    label = (
        tr("Prediction for {class_names}", class_names=pipeline.class_names[place]) if several else tr("Prediction ŷ")
    )
    known = walk.done(cursor, walk.project.spec.output.name, "a") > place
    prediction = float(walk.tape[program.prediction][0, place]) if known else None
    error = prediction - float(y[place]) if prediction is not None else None
    return [
        Reading("prediction", label, prediction, tr("The network's answer.")),
        Reading("target", tr("Target y"), float(y[place]), tr("What the answer should be.")),
        Reading("error", tr("Error ŷ − y"), error, tr("Prediction minus target.")),
    ]


def _loss(walk: Walk, cursor: int, ref: Ref) -> list[Reading]:
    """Give the slope that the loss hands to the output, at its value or, where they belong together, at its sum."""
    unit = unit_of(walk, ref)
    value = _from_loss(walk, cursor, unit)
    help = tr("How fast the loss grows when this output grows.")
    return [Reading("loss_slope", tr("Slope ∂L/∂{read_name}", read_name=read_name(walk, unit)), value, help)]


def known_loss_slope(walk: Walk, cursor: int, unit: int) -> bool:
    """Tell whether the step that makes the loss's slope at an output has been done."""
    return walk.done(cursor, "", "slope") > unit


def _unit(walk: Walk, cursor: int, ref: Ref) -> list[Reading]:
    if ref.layer in walk.project.spec.inputs:
        column = walk.project.spec.columns(ref.layer)[ref.index[0]]
        value = float(walk.data.x[walk.row][column])
        return [
            Reading(
                "a", tr("Value x{sub}", sub=sub(column + 1)), value, tr("The row's value, as the network reads it.")
            )
        ]
    return [*_forward(walk, cursor, ref), *_backward(walk, cursor, ref)]


def _forward(walk: Walk, cursor: int, ref: Ref) -> list[Reading]:
    unit = ref.index[0]
    labels = {
        "z": (tr("Sum"), tr("What comes in, weighted and added up.")),
        "a": (tr("Value"), tr("The sum after the activation.")),
    }
    return [
        Reading(part, f"{words} {named(walk, ref.layer, part, unit)}", _number(walk, cursor, ref, part), help)
        for part, (words, help) in labels.items()
        if f"{ref.layer}.{part}" in walk.tape
    ]


def _backward(walk: Walk, cursor: int, ref: Ref) -> list[Reading]:
    unit, name = ref.index[0], named(walk, ref.layer, "", ref.index[0])
    at_sum = Reading(
        "dz",
        tr("Slope ∂L/∂z{name}", name=name),
        _sum_slope(walk, cursor, ref),
        tr("How fast the loss grows with this neuron's sum."),
    )
    if is_fused(walk, ref.layer):
        return [at_sum]
    at_value = Reading(
        "da",
        tr("Slope ∂L/∂a{name}", name=name),
        _value_slope(walk, cursor, ref),
        tr("How fast the loss grows with this value."),
    )
    activation = ACTIVATIONS[walk.project.spec[ref.layer].layer.output_activation()]
    if not activation.elementwise:
        return [at_value, at_sum]
    slope = float(walk.tape[f"{ref.layer}.slope"][0].flat[unit]) if f"{ref.layer}.slope" in walk.tape else 1.0
    own = Reading(
        "activation_slope", tr("Activation slope f′(z)"), slope if at_sum.value is not None else None,
        f"{activation.label}: f′(z) = {activation.slope_formula}",
    )  # fmt: skip
    return [at_value, own, at_sum]


def is_fused(walk: Walk, layer: str) -> bool:
    """Tell whether the loss gives the slope at this layer's sums itself."""
    return walk.engine.program.send == f"{layer}.dz"


def _number(walk: Walk, cursor: int, ref: Ref, part: str) -> float | None:
    done = walk.done(cursor, ref.layer, part) > ref.index[0]
    return float(walk.tape[f"{ref.layer}.{part}"][0].flat[ref.index[0]]) if done else None


def named(walk: Walk, layer: str, symbol: str, unit: int) -> str:
    """Write a symbol with its unit: a₂, or a[1,3,2] in an image."""
    return indexed(symbol, at(walk.project.spec.shapes()[layer], unit))


def _sum_slope(walk: Walk, cursor: int, ref: Ref) -> float | None:
    if not is_fused(walk, ref.layer):
        return _number(walk, cursor, ref, "dz")
    return _from_loss(walk, cursor, ref.index[0])


def _value_slope(walk: Walk, cursor: int, ref: Ref) -> float | None:
    if ref.layer == walk.project.spec.output.name:
        return _from_loss(walk, cursor, ref.index[0])
    return _number(walk, cursor, ref, "da")


def _from_loss(walk: Walk, cursor: int, unit: int) -> float | None:
    known = known_loss_slope(walk, cursor, unit)
    return float(walk.tape[walk.engine.program.send][0, unit]) if known else None


def reading_step(walk: Walk, ref: Ref, name: str) -> int | None:
    """Give the step that makes a reading of a place; None for targets and errors, which no step makes."""
    if name in ("loss", "loss_slope"):
        place = Ref("loss", "") if name == "loss" else Ref("loss", "", (unit_of(walk, ref),))
        return walk.find(place, "loss", "loss" if name == "loss" else "slope")
    if name == "prediction":
        return walk.find(Ref("unit", walk.project.spec.output.name, (0,)), "forward", "a")
    phases: dict[str, tuple[Phase, str]] = {
        "slope": ("backward", ""), "next": ("update", ""), "z": ("forward", "z"), "a": ("forward", "a"),
        "da": ("backward", "da"), "dz": ("backward", "dz"), "activation_slope": ("backward", "dz"),
    }  # fmt: skip
    if name not in phases:
        return None
    phase, part = phases[name]
    found = walk.find(ref, phase, part)
    if found is None and phase == "backward" and ref.layer == walk.project.spec.output.name:
        return walk.find(Ref("loss", "", ref.index), "loss", "slope")
    return found
