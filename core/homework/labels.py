"""What people call the numbers of a network, and which step of the walk makes each: see `LABELS`."""

from __future__ import annotations

import re

from core.errors import UserError
from core.explanation import Ref
from core.language import tr
from core.walk import Walk

_DIGITS = str.maketrans("₀₁₂₃₄₅₆₇₈₉", "0123456789")
_SIGNS = {"∂": "d", "δ": "delta", "Δ": "delta", "′": "'", "’": "'", "ŷ": "yhat", "y^": "yhat", "·": " ", "_": "",
          "{": "", "}": "", "[": "", "]": "", "(": " ", ")": " "}  # fmt: skip
_OUTPUT = {"out", "output", "yhat", "prediction", "pred", "o"}
_NEW = re.compile(r"^new\s*|\s*(?:new|'|\+)$")
_SLOPE = re.compile(r"^(?:d[le]/d|slope\s*(?:of\s*)?|grad\s*|d(?=[wvb]\d))\s*")
_UNIT = re.compile(r"(z|sum|h|a|value|delta|neuron)\s*(\d{1,9})")
_WEIGHT = re.compile(r"(w|v|weight)\s*(\d{1,9})(?:\s*[,;-]\s*|\s+)?(\d{0,9})")
_BIAS = re.compile(r"(?:b|bias)\s*(\d{0,9})")
_STEP = re.compile(r"(?:#|step)\s*(\d{1,9})")
LABELS = {
    "z1": tr("the sum of neuron 1 of the first hidden layer"),
    "h1, a1": tr("its value"),
    "out, ŷ, prediction": tr("the prediction; with a number, of several outputs"),
    "zout": tr("the output's sum"),
    "L, loss": tr("the loss; of the batch, where a batch is walked through"),
    "dL/dŷ, dL/dout": tr("the slope of the loss at the prediction"),
    "dL/dh1, dL/dz1, delta1": tr("slopes at a hidden neuron: at its value, at its sum"),
    "dL/dw12, dw12": tr("the slope of a weight of the first layer, from 1 to 2"),
    "dL/dv1, dL/db1": tr("of a weight of the output layer, of a bias"),
    "w12 new, v1', b1'": tr("the value after the update"),
    "hidden2 z1, output w11 new": tr("any of these with the name of its layer before it"),
    "#12": tr("step 12 of the trace"),
}
EXAMPLES = tr("z1, h1, out, loss, dL/dw11, dL/dh1, new w11 or hidden1 z2")


def step_of(walk: Walk, label: str) -> int:
    """Give the step that makes the number called `label`.

    Raises:
        UserError: naming the label that is not understood, with examples.
    """
    found = _found(walk, label)
    if found is None:
        raise UserError(
            tr(
                "The label {label!r} names no number of this network; write {examples}.",
                label=label.strip(),
                examples=EXAMPLES,
            )
        )
    return found


def _found(walk: Walk, label: str) -> int | None:
    text = _plain(label)
    if step := _STEP.fullmatch(text):
        number = int(step[1])
        return number - 1 if 1 <= number <= len(walk) else None
    layer, text = _layer(walk, text)
    new = bool(_NEW.search(text))
    text = _NEW.sub("", text).strip()
    slope = bool(_SLOPE.match(text))
    text = _SLOPE.sub("", text).strip() if slope else text
    if text in ("l", "loss", "e", "error²", "cost"):
        return None if slope else _loss(walk)
    return _weight(walk, layer, text, slope, new) or _unit(walk, layer, text, slope)


def _plain(label: str) -> str:
    text = label.translate(_DIGITS)
    for sign, meant in _SIGNS.items():
        text = text.replace(sign, meant)
    return re.sub(r"\s+", " ", text.lower()).strip(" =:.")


def _layer(walk: Walk, text: str) -> tuple[str, str]:
    """Take the name of a layer off the front."""
    for name in sorted(walk.project.spec.names, key=len, reverse=True):
        for between in (" ", "."):
            if text.startswith(name.lower() + between):
                return name, text[len(name) + 1 :].strip()
    return "", text


def _hidden(walk: Walk) -> str:
    """Give the first layer with weights that is not the output, else the output."""
    spec = walk.project.spec
    names = [name for name in spec.names if f"{name}.weight" in walk.before and name != spec.output.name]
    return names[0] if names else spec.output.name


def _loss(walk: Walk) -> int | None:
    part = "loss" if walk.batch is None else "mean"
    return next((s.start for s in walk.segments if s.phase == "loss" and s.part == part), None)


def _weight(walk: Walk, layer: str, text: str, slope: bool, new: bool) -> int | None:
    """Find a weight or bias: its slope, or its new value where no slope is meant."""
    if not slope and not new:
        return None
    output = walk.project.spec.output.name
    if found := _WEIGHT.fullmatch(text):
        layer = layer or (output if found[1] == "v" else _hidden(walk))
        index = _indices(found[2], found[3])
        ref = Ref("weight", layer, tuple(i - 1 for i in index))
    elif found := _BIAS.fullmatch(text):
        ref = Ref("bias", layer or _hidden(walk), (int(found[1] or 1) - 1,))
    else:
        return None
    shape = walk.before[f"{ref.layer}.{ref.kind}"].shape if f"{ref.layer}.{ref.kind}" in walk.before else ()
    if len(shape) != len(ref.index) or any(not 0 <= i < n for i, n in zip(ref.index, shape, strict=True)):
        return None
    return walk.find(ref, "update" if new else "backward")


def _indices(first: str, second: str) -> tuple[int, int]:
    """Read 12 as from 1 to 2, and a single number as from there to the only neuron."""
    if second:
        return int(first), int(second)
    return (int(first[0]), int(first[1])) if len(first) == 2 else (int(first), 1)


def _unit(walk: Walk, layer: str, text: str, slope: bool) -> int | None:
    output = walk.project.spec.output.name
    named = re.fullmatch(r"(z|sum|a|value)?\s*([a-z]+)\s*(\d{0,9})", text)
    if named and named[2] in _OUTPUT:
        part = "z" if named[1] in ("z", "sum") else "a"
        return _at(walk, output, int(named[3] or 1) - 1, part, slope)
    found = _UNIT.fullmatch(text)
    if found is None:
        return _at(walk, layer, 0, text, slope) if layer and text in ("z", "a") else None
    letter, unit = found[1], int(found[2]) - 1
    part = "z" if letter in ("z", "sum", "delta") else "a"
    return _at(walk, layer or _hidden(walk), unit, part, slope or letter == "delta")


def _at(walk: Walk, layer: str, unit: int, part: str, slope: bool) -> int | None:
    """Find the step at a neuron; where the loss gives a slope itself, its step."""
    if unit < 0:
        return None
    ref = Ref("unit", layer, (unit,))
    if not slope:
        return walk.find(ref, "forward", part)
    made = walk.find(ref, "backward", f"d{part}")
    if made is None and layer == walk.project.spec.output.name:
        made = walk.find(Ref("loss", "", (unit,)), "loss", "slope")
    return made
