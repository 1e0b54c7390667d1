"""The little language of "go to": "e3 b2 r7 back L2", "update 12", "#40", "fwd hidden1 n2", "upd w1,2".

| word                  | meaning                                                       |
|-----------------------|---------------------------------------------------------------|
| e3, epoch 3           | epoch 3 (from 1)                                              |
| b2, batch 2           | batch 2 of the epoch (from 1)                                 |
| 12, update 12         | update 12 of the run (from 1)                                 |
| r7, row 7             | row 7 of the table (from 1)                                   |
| fwd, loss, back, upd  | the phase: forward, loss, backward, update                    |
| L2, hidden1           | the second layer behind the input, or a layer by its name     |
| n3, neuron 3          | neuron 3 of the layer                                         |
| w1,2                  | the weight from neuron 1 to neuron 2 of the layer             |
| bias 2                | the bias of neuron 2                                          |
| #40, step 40          | step 40 of this update                                        |
| t2, term 2            | the second term of the step                                   |
"""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass

from core.errors import UserError
from core.explanation import Phase, Ref
from core.language import tr
from core.spec import NetworkSpec
from core.walk import Walk

PHASE_WORDS: dict[str, Phase] = {
    "enc": "encode", "encode": "encode", "f": "forward", "fwd": "forward", "forward": "forward", "loss": "loss",
    "back": "backward", "bwd": "backward", "backward": "backward",
    "upd": "update", "update": "update",
}  # fmt: skip
_NUMBERED = {
    "e": "epoch", "epoch": "epoch", "b": "batch", "batch": "batch", "r": "row", "row": "row",
    "update": "update", "u": "update", "step": "step", "#": "step", "n": "unit", "h": "unit", "neuron": "unit",
    "unit": "unit", "t": "term", "term": "term", "bias": "bias",
}  # fmt: skip
EXAMPLE = tr("e3 b2 r7 back L2")
HELP = tr(
    "e3 epoch · b2 batch · 12 update · r7 row · fwd, loss, back, upd · L2 or a layer's name · n3 neuron · "
    "w1,2 weight · bias 2 · #40 step · t2 term"
)


@dataclass(frozen=True)
class Target:
    """Where to go; what is None was not said. All numbers count from 1, as the user writes them."""

    epoch: int | None = None
    batch: int | None = None
    update: int | None = None
    row: int | None = None
    phase: Phase | None = None
    layer: str = ""
    unit: int | None = None
    bias: int | None = None
    weight: tuple[int, ...] = ()
    step: int | None = None
    term: int | None = None

    @property
    def is_moment(self) -> bool:
        """Whether it names a moment of training and not only a place in this update."""
        return self.epoch is not None or self.batch is not None or self.update is not None


def parse(text: str, spec: NetworkSpec) -> Target:
    """Read what the user typed.

    Raises:
        UserError: naming the word that is not understood, with an example.
    """
    target, words = Target(), text.replace("›", " ").split()
    if not words:
        raise UserError(tr("Go to: type where to, such as {example}.", example=EXAMPLE))
    place = 0
    while place < len(words):
        following = words[place + 1] if place + 1 < len(words) else ""
        changes, used = _read(words[place], following, spec)
        for name in changes:
            if getattr(target, name) not in (None, "", ()):
                raise UserError(tr("Go to: {words!r} says the {name} a second time.", words=words[place], name=name))
        target = dataclasses.replace(target, **changes)  # type: ignore[arg-type]
        place += used
    return target


def _read(word: str, following: str, spec: NetworkSpec) -> tuple[dict[str, object], int]:
    """Give what a word says and how many words it takes."""
    if word in spec:
        return {"layer": word}, 1
    small = word.lower()
    if small in _NUMBERED and following.isdigit():
        return {_NUMBERED[small]: _positive(following, word)}, 2
    if small in PHASE_WORDS:
        return {"phase": PHASE_WORDS[small]}, 1
    if small.isdigit():
        return {"update": _positive(small, word)}, 1
    if found := re.fullmatch(r"l(\d{1,9})", small):
        return {"layer": _layer(int(found[1]), spec)}, 1
    if found := re.fullmatch(r"w\(?(\d{1,9}(?:,\d{1,9}){1,7})\)?", small):
        return {"weight": tuple(_positive(n, word) for n in found[1].split(","))}, 1
    if found := re.fullmatch(r"w(\d)(\d)", small):
        return {"weight": (_positive(found[1], word), _positive(found[2], word))}, 1
    if (found := re.fullmatch(r"([a-z]+|#)(\d{1,9})", small)) and found[1] in _NUMBERED:
        return {_NUMBERED[found[1]]: _positive(found[2], word)}, 1
    raise UserError(tr("Go to: {word!r} is not understood; write it as in {example}.", word=word, example=EXAMPLE))


def _positive(digits: str, word: str) -> int:
    if int(digits) < 1:
        raise UserError(tr("Go to: {word!r} counts from 1.", word=word))
    return int(digits)


def _layer(number: int, spec: NetworkSpec) -> str:
    names = spec.names[1:]
    if not 1 <= number <= len(names):
        raise UserError(
            tr(
                "Go to: there is no layer {number}; the network has {n_names} behind the input.",
                number=number,
                n_names=len(names),
            )
        )
    return names[number - 1]


def step_of(walk: Walk, target: Target) -> int | None:
    """Find the step of a walk that a target means; None where it names a moment alone.

    Raises:
        UserError: when there is no such place.
    """
    if target.step is not None:
        if target.step > len(walk):
            raise UserError(
                tr(
                    "Go to: this update has {n_walk} steps, and step {step} is beyond.",
                    n_walk=len(walk),
                    step=target.step,
                )
            )
        return target.step - 1
    if target.phase is None and not target.layer and target.unit is None and not target.weight and target.bias is None:
        return None
    found = _first(walk, target) if not _is_number(target) else _number(walk, target)
    if found is None:
        raise UserError(tr("Go to: there is no {said} in this update.", said=_said(target)))
    return found


def _is_number(target: Target) -> bool:
    return target.unit is not None or bool(target.weight) or target.bias is not None


def _first(walk: Walk, target: Target) -> int | None:
    matching = (
        segment.start
        for segment in walk.segments
        if target.phase in (None, segment.phase) and target.layer in ("", segment.layer)
    )
    return next(matching, None)


def _number(walk: Walk, target: Target) -> int | None:
    layers = [target.layer] if target.layer else list(walk.project.spec.names)
    for layer in layers:
        if target.weight:
            ref = Ref("weight", layer, tuple(i - 1 for i in target.weight))
        elif target.bias is not None:
            ref = Ref("bias", layer, (target.bias - 1,))
        else:
            ref = Ref("unit", layer, ((target.unit or 1) - 1,))
        if ref.kind == "weight" and not _fits(walk, ref):
            continue
        phases: tuple[Phase, ...] = ("backward", "update") if ref.kind != "unit" else ("forward", "backward")
        for phase in (target.phase,) if target.phase is not None else phases:
            found = walk.find(ref, phase)
            if found is not None:
                return found
    return None


def _fits(walk: Walk, ref: Ref) -> bool:
    weight = walk.before.get(f"{ref.layer}.weight")
    return (
        weight is not None
        and len(ref.index) == weight.ndim
        and all(i < n for i, n in zip(ref.index, weight.shape, strict=True))
    )


def _said(target: Target) -> str:
    parts = [target.phase or "", target.layer]
    parts += [tr("neuron {unit}", unit=target.unit)] if target.unit is not None else []
    parts += [tr("weight {map}", map=",".join(map(str, target.weight)))] if target.weight else []
    parts += [tr("bias {bias}", bias=target.bias)] if target.bias is not None else []
    return " ".join(part for part in parts if part)
