"""Places in a network and steps of the trace, as words: "backward hidden1.weight[0,1]", "loss slope", "hidden1[0]"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import cast

from core.errors import UserError
from core.explanation import Phase, Ref
from core.language import tr
from core.spec import NetworkSpec
from core.walk import Walk

_STEP = re.compile(
    r"(encode|forward|loss|backward|update) (?:([^\W\d][\w-]*)\.)?(z|a|da|dz|weight|bias|loss|mean|slope)"
    r"(?:\[(\d{1,9}(?:,\d{1,9}){0,7})\])?"
)
_REF = re.compile(r"([^\W\d][\w-]*)(?:\.(weight|bias))?(?:\[(\d{1,9}(?:,\d{1,9}){0,7})\])?")


@dataclass(frozen=True)
class Place:
    """A step of the trace: the phase, the number's place and the array it stands in. Indices count from 0."""

    phase: Phase
    ref: Ref
    part: str

    def step(self, walk: Walk) -> int:
        """Give the step's index.

        Raises:
            UserError: when the walk has no such step.
        """
        part = "" if self.ref.kind in ("weight", "bias") else self.part
        found = walk.find(self.ref, self.phase, part)
        if found is None:
            raise UserError(tr("{it}: the trace has no such step.", it=self))
        return found

    def __str__(self) -> str:
        index = f"[{','.join(map(str, self.ref.index))}]" if self.ref.index else ""
        name = f"{self.ref.layer}.{self.part}" if self.ref.layer else self.part
        return f"{self.phase} {name}{index}"


def read_place(text: str) -> Place:
    """Read a step of the trace.

    Raises:
        UserError: when it is none.
    """
    match = _STEP.fullmatch(text)
    if match is None:
        raise UserError(
            tr(
                "{text!r} is no step; write it like 'forward hidden1.z[0]' or 'backward output.weight[0,0]'.",
                text=text,
            )
        )
    phase, layer, part, numbers = match.groups()
    index = tuple(map(int, numbers.split(","))) if numbers else ()
    if phase == "loss":
        if layer or part not in ("loss", "mean", "slope"):
            raise UserError(
                tr("{text!r}: of the loss there are 'loss loss', 'loss mean' and 'loss slope[0]'.", text=text)
            )
        return Place("loss", Ref("loss", "", index or ((0,) if part == "slope" else ())), part)
    if not layer or part in ("loss", "mean", "slope"):
        raise UserError(tr("{text!r}: a layer's name and z, a, da, dz, weight or bias are expected.", text=text))
    kind = part if part in ("weight", "bias") else "unit"
    if len(index) < (2 if kind == "weight" else 1):
        raise UserError(
            tr(
                "{text!r}: {words} in brackets is missing.",
                text=text,
                words=tr("two indices") if kind == "weight" else tr("an index"),
            )
        )
    return Place(cast(Phase, phase), Ref(kind, layer, index), part)  # type: ignore[arg-type]


def read_ref(text: str) -> Ref:
    """Read a place in the diagram: "hidden1", "hidden1[0]", "hidden1.weight[0,1]", "hidden1.bias[0]" or "loss".

    Raises:
        UserError: when it is none.
    """
    match = _REF.fullmatch(text)
    if match is None:
        raise UserError(
            tr("{text!r} is no place in the diagram; write it like 'hidden1[0]' or 'output.weight[0,0]'.", text=text)
        )
    layer, part, numbers = match.groups()
    index = tuple(map(int, numbers.split(","))) if numbers else ()
    if text == "loss":
        return Ref("loss", "")
    if part and len(index) != (2 if part == "weight" else 1):
        raise UserError(
            tr(
                "{text!r}: {words} in brackets is expected.",
                text=text,
                words=tr("two indices") if part == "weight" else tr("an index"),
            )
        )
    return Ref(part or ("unit" if index else "layer"), layer, index)  # type: ignore[arg-type]


def check_ref(ref: Ref, spec: NetworkSpec) -> None:
    """Hold a place to a network.

    Raises:
        UserError: naming the layers there are.
    """
    if ref.kind != "loss" and ref.layer not in spec:
        raise UserError(
            tr("there is no layer {layer!r}; there are {names}.", layer=ref.layer, names=", ".join(spec.names))
        )
