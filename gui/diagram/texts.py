"""What the diagram writes: numbers, names, tips and the description for screen readers. No Qt."""

from __future__ import annotations

import numpy as np

from core import numbers
from core.activations import ACTIVATIONS
from core.costs import cost_of, grouped
from core.explanation import Ref, sub
from core.language import tr
from core.layer import Layer
from core.living import DEAD, FINE, SATURATED
from core.picture import Picture, Values
from core.watching.units import NEARLY_ALL

CAPTIONS = {
    "encode": tr("Encoding ▶ cells of the table become the values of the input nodes"),
    "forward": tr("Forward pass ▶ values flow left to right"),
    "loss": tr("Loss ▶ the prediction meets the target"),
    "backward": tr("◀ Backward pass: slopes flow right to left"),
    "update": tr("Update: weights and biases move against their slopes"),
}
CAPTION_COLORS = {"forward": "positive", "backward": "negative"}
BIAS_OFF = tr("bias off")


def _at(values: Values | None, *index: int) -> float | None:
    return values.at(*index) if values is not None else None


def unit(picture: Picture, style: str, layer: str, index: int, roomy: bool = True) -> str:
    """Write a unit's value, with fewer digits in small units.

    It is "?" where it is not computed yet, and nothing where the picture has no values at all.
    """
    values = picture.activations.get(layer)
    if style == "step":
        return numbers.text(_at(values, index), 4 if roomy else 3)
    return short(_at(values, index)) if values is not None else ""


def short(value: float | None) -> str:
    """Write a number with at most three digits, which fits into a small unit; hovering tells all of it."""
    if value is None or not 0 < abs(value) < 0.1:
        return numbers.text(value, 3)
    return numbers.text(value, 2 if abs(value) >= 0.01 else 1)


def unit_slope(picture: Picture, layer: str, index: int, roomy: bool = True) -> str:
    """Write the slope of the loss at a unit, "" while it is not known."""
    slope = _at(picture.slopes.get(layer), index)
    return "" if slope is None else f"∂ {numbers.text(slope, 4 if roomy else 3)}"


def weight(picture: Picture, style: str, layer: str, i: int, j: int) -> str:
    """Write a weight and, in stepping where it is known, its slope: "2 ∂ 18"."""
    name = f"{layer}.weight"
    if name not in picture.weights:
        return ""
    return _with_slope(picture, name, style, (i, j))


def bias(picture: Picture, style: str, layer: str, j: int) -> str:
    """Write a bias: "b 0.5", with its slope in stepping; "bias off" where the layer has none.

    All pixels of a channel share one: neuron j of an image has that of channel j mod channels.
    """
    name = f"{layer}.bias"
    if name not in picture.weights:
        return BIAS_OFF
    return f"b {_with_slope(picture, name, style, (j % picture.weights[name].shape[-1],))}"


def _with_slope(picture: Picture, name: str, style: str, index: tuple[int, ...]) -> str:
    value = numbers.text(float(picture.weights[name][index]), 4 if style == "step" else 3)
    slope = _at(picture.weight_slopes.get(name), *index) if style == "step" else None
    return value if slope is None else f"{value} ∂ {numbers.text(slope)}"


def activation(layer: Layer) -> str:
    """Name a layer's activation function as the user reads it."""
    kind = layer.output_activation()
    return ACTIVATIONS[kind].label if kind in ACTIVATIONS else kind


def sum_line(picture: Picture, layer: str, index: int) -> str:
    """Write how a unit's value comes about: "z 3 → ReLU → a 3"; "" for a unit that has no sum."""
    if layer not in picture.sums:
        return ""
    z, a = picture.sums[layer].at(index), _at(picture.activations.get(layer), index)
    return f"z {numbers.text(z)} → {activation(picture.spec[layer].layer)} → a {numbers.text(a)}"


def target_lines(picture: Picture) -> tuple[str, ...]:
    """Write what stands behind the output: target, error and loss."""
    if picture.target is None:
        return ()
    target, output = picture.target, picture.activations.get(picture.spec.output.name)
    if len(target) == 1:
        value = _at(output, 0)
        error = None if value is None else value - float(target[0])
        first = (
            tr("target y {target}", target=numbers.text(float(target[0]))),
            tr("error {error}", error=numbers.text(error)),
        )
    else:
        first = (
            tr("target {wanted}", wanted=_wanted(picture, target)),
            tr("prediction {predicted}", predicted=_predicted(picture, output)),
        )
    return (*first, tr("loss {loss}", loss=numbers.text(picture.loss)))


def _wanted(picture: Picture, target: np.ndarray) -> str:
    chosen = int(np.argmax(target))
    if target[chosen] == 1 and np.count_nonzero(target) == 1:
        return output_name(picture.outputs, chosen, len(target))
    return ", ".join(numbers.text(float(value), 3) for value in target[:3]) + (" …" if len(target) > 3 else "")


def _predicted(picture: Picture, output: Values | None) -> str:
    if output is None or not output.known.all():
        return numbers.UNKNOWN
    if picture.target is not None and np.count_nonzero(picture.target) != 1:
        shown = ", ".join(numbers.text(output.at(k), 3) for k in range(min(len(output.array), 3)))
        return shown + (" …" if len(output.array) > 3 else "")
    return output_name(picture.outputs, int(np.argmax(output.array)), len(output.array))


def input_name(names: tuple[str, ...], index: int) -> str:
    """Name an input: its feature, else x₁."""
    return names[index] if index < len(names) else f"x{sub(index + 1)}"


def output_name(names: tuple[str, ...], index: int, count: int) -> str:
    """Name an output: its class or column, else ŷ₁."""
    if index < len(names):
        return names[index]
    return "prediction ŷ" if count == 1 else f"ŷ{sub(index + 1)}"


def tip(picture: Picture, ref: Ref) -> str:
    """Tell everything about a place with full precision, for hovering."""
    if ref.kind == "unit":
        return _unit_tip(picture, ref.layer, ref.index[0])
    if ref.kind in ("weight", "bias"):
        return _parameter_tip(picture, ref)
    if ref.kind == "layer":
        return _layer_tip(picture, ref.layer)
    return tr("The loss compares the prediction with the target") if ref.kind == "loss" else ""


def _layer_tip(picture: Picture, layer: str) -> str:
    """Tell what a layer is, what it costs, and what is wrong with it."""
    cost = cost_of(picture.spec, layer)
    size = " × ".join(map(str, cost.shape))
    counts = tr(
        "gives {size} · {parameters} parameters · {multiply_adds} multiply-adds a row",
        size=size,
        parameters=grouped(cost.parameters),
        multiply_adds=grouped(cost.multiply_adds),
    )
    return "\n".join(filter(None, (f"{layer}: {cost.caption}", counts, picture.flags.get(layer, ""))))


def _unit_tip(picture: Picture, layer: str, index: int) -> str:
    lines = [tr("{layer} · neuron {index}", layer=layer, index=index + 1)]
    if layer in picture.spec.inputs and picture.spec.columns(layer)[index] < len(picture.inputs):
        lines[0] = f"{picture.inputs[picture.spec.columns(layer)[index]]} ({lines[0]})"
    for label, values in (
        (tr("value a"), picture.activations),
        (tr("sum z"), picture.sums),
        ("slope ∂L/∂a", picture.slopes),
    ):
        if layer in values:
            lines.append(f"{label} = {numbers.full(values[layer].at(index))}")
    lines += state_words(picture, layer, index)
    if f"{layer}.bias" in picture.weights:
        biases = picture.weights[f"{layer}.bias"]
        # All numbers of a channel share its bias; channels are counted fastest.
        lines.append(tr("bias b = {full}", full=numbers.full(float(biases[index % len(biases)]))))
    return "\n".join(lines)


def state(picture: Picture, layer: str, index: int) -> int:
    """Tell whether a unit is dead or saturated, as `core.living` counts."""
    found = picture.states.get(layer)
    return FINE if found is None else int(found[index])


def state_words(picture: Picture, layer: str, index: int) -> list[str]:
    """Say what is wrong with a unit, in words."""
    words = {
        DEAD: tr("dead: its slope is 0 for every row that was looked at, so it learns nothing from them"),
        SATURATED: tr(
            "saturated: nearly flat for {nearly_all:.0%} of the rows looked at, so it learns slowly",
            nearly_all=NEARLY_ALL,
        ),
    }
    found = state(picture, layer, index)
    return [words[found]] if found else []


def _parameter_tip(picture: Picture, ref: Ref) -> str:
    name = f"{ref.layer}.{ref.kind}"
    unit_name = tr("{layer} · neuron {index}", layer=ref.layer, index=ref.index[-1] + 1)
    if name not in picture.weights:
        return tr("{unit_name} has no bias; switch it on in the layer's settings", unit_name=unit_name)
    head = tr("bias of {unit_name}", unit_name=unit_name)
    if ref.kind == "weight":
        head = tr(
            "weight from {inputs} · neuron {index} to {unit_name}",
            inputs=picture.spec[ref.layer].inputs[0],
            index=ref.index[0] + 1,
            unit_name=unit_name,
        )
    lines = [head, f"value = {numbers.full(float(picture.weights[name][ref.index]))}"]
    if name in picture.weight_slopes:
        lines.append(f"slope = {numbers.full(picture.weight_slopes[name].at(*ref.index))}")
    return "\n".join(lines)


def control_tip(kind: str, layer: str) -> str:
    """Tell what a control of a layer does, "" for what is no control."""
    tips = {
        "plus": tr("Insert a layer after {layer}", layer=layer),
        "menu": tr("What can be done with {layer}", layer=layer),
        "fold": tr(
            "Show {layer} in another way: all of its units, the most important ones, or its next maps (Shift "
            "and the wheel over them)",
            layer=layer,
        ),
    }
    return tips.get(kind, "")


def canvas_tip(kind: str, name: str) -> str:
    """Tell what can be done with a note or a group."""
    tips = {
        "note": tr("A note: drag it anywhere, double-click writes, Delete removes it"),
        "corner": tr("Drag to make the note larger or smaller"),
        "frame": tr("{name}: drag moves its layers, a click selects them, a double click names it", name=name),
        "folded": tr("{name}: drag moves it, a double click unfolds it", name=name),
        "button": tr("Fold or unfold {name}", name=name),
    }
    return tips.get(kind, "")


def describe(picture: Picture, selected: Ref | None = None) -> str:
    """Describe the picture in a sentence: "Input 2, Dense 2 ReLU, Dense 1 identity; prediction 7"."""
    parts = [", ".join(layer.layer.caption().replace(" ·", "") for layer in picture.spec.layers)]
    output = picture.activations.get(picture.spec.output.name)
    if output is not None and len(output.array) <= 10:
        shown = ", ".join(numbers.text(output.at(k)) for k in range(len(output.array)))
        parts.append(tr("prediction {predicted}", predicted=shown))
    if selected is not None:
        parts.append(tr("selected: {what}", what=tip(picture, selected).replace("\n", ", ")))
    return "; ".join(parts)
