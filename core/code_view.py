"""The update as a program: the lines of every operation in NumPy, PyTorch or Keras, and which of them a step is on."""

from __future__ import annotations

from dataclasses import dataclass

from core.code_text import BY_KIND, Style, variable
from core.explanation import Phase
from core.layer import Op
from core.walk import Segment, Walk

COMMENTS = {"encode": "encode", "forward": "forwards", "loss": "loss", "backward": "backwards", "update": "update"}


@dataclass(frozen=True)
class CodeLine:
    """One line, and what it makes: an array of a layer, as segments of a walk name it; comments make nothing."""

    text: str
    phase: Phase
    layer: str = ""
    part: str = ""


def listing(walk: Walk, kind: str) -> tuple[CodeLine, ...]:
    """Write the whole update of a walk for the library `kind` of `core.code_text.STYLES`."""
    style = BY_KIND[kind]
    lines = [*_forward(walk, style), *_loss(walk, style), *_backward(walk, style), *_update(walk, style)]
    found: list[CodeLine] = []
    for line in lines:
        if not found or found[-1].phase != line.phase:
            found.append(CodeLine(f"# {COMMENTS[line.phase]}", line.phase))
        found.append(line)
    return tuple(found)


def current(lines: tuple[CodeLine, ...], segment: Segment) -> tuple[int, ...]:
    """Give the lines that a segment's steps are on: those that make its numbers, else those of layer or phase."""
    part = segment.part.replace("row.", "slope.")
    same = [k for k, line in enumerate(lines) if line.phase == segment.phase and line.part]
    exact = [k for k in same if (lines[k].layer, lines[k].part) == (segment.layer, part)]
    return tuple(exact or [k for k in same if lines[k].layer == segment.layer] or same)


def _forward(walk: Walk, style: Style) -> list[CodeLine]:
    made = []
    for op in walk.engine.program.ops:
        made += [CodeLine(text, "forward", op.layer, part) for part, text in op.code_forward(style)]
    return made


def _names(walk: Walk) -> tuple[str, str, int]:
    program = walk.engine.program
    return variable(program.prediction), "y", program.n_outputs


def _loss(walk: Walk, style: Style) -> list[CodeLine]:
    program = walk.engine.program
    text = program.loss.code(style, *_names(walk))
    rows = f"loss_rows = {text}" if text else f"# loss_rows: {program.loss.label}, {program.loss.formula}"
    counted = "loss_rows * weight" if program.weighted else "loss_rows"
    mean = f"({counted}).mean()" if program.weighted else "loss_rows.mean()"
    lines = [CodeLine(rows, "loss", "", "loss"), CodeLine(f"loss = {mean}", "loss", "", "mean")]
    if style.kind == "keras":
        lines[1] = CodeLine(f"loss = keras.ops.mean({counted})", "loss", "", "mean")
    if style.kind == "numpy":
        slope = program.loss.slope_code(*_names(walk))
        send = variable(program.send)
        shown = f"{send} = {slope}" if slope else f"# {send}: the slope of {program.loss.formula}, over the rows"
        lines.append(CodeLine(shown, "loss", "", "slope"))
        if program.weighted:
            lines.append(CodeLine(f"{send} = {send} * weight[:, None]", "loss", "", "slope"))
    return lines


def _backward(walk: Walk, style: Style) -> list[CodeLine]:
    if style.kind == "pytorch":
        return [CodeLine("loss.backward()", "backward", "", "all")]
    if style.kind == "keras":
        return [CodeLine("gradients = tape.gradient(loss, weights)", "backward", "", "all")]
    made = []
    for op in reversed(walk.engine.program.ops):
        for part, text in op.code_backward():
            made.append(CodeLine(text, "backward", _layer_of(op, part, text), part))
    return made


def _layer_of(op: Op, part: str, text: str) -> str:
    """Give the layer whose slope a line makes: an operation may send several, all called "da"."""
    layers = [layer for layer, made, _ in op.backward_parts() if made == part]
    named = [layer for layer in layers if text.startswith(f"{variable(f'{layer}.{part}')} = ")]
    return (named or layers or [op.layer])[0]


def _update(walk: Walk, style: Style) -> list[CodeLine]:
    optimizer = walk.update.optimizer
    if style.kind == "pytorch":
        return [CodeLine("optimizer.step()", "update", "", "all")]
    if style.kind == "keras":
        return [CodeLine("optimizer.apply(gradients, weights)", "update", "", "all")]
    if not optimizer.code:
        return [CodeLine(f"# {optimizer.label}: {optimizer.formula}", "update", "", "all")]
    loop = CodeLine("for w, slope in parameters:", "update")
    return [loop, *(CodeLine(f"    {text}", "update", "", "all") for text in optimizer.code)]
