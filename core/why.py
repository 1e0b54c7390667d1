"""Why is this number what it is: the tree of operands, down to inputs, initial weights and settings."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from core.activations import ACTIVATIONS
from core.explanation import Explanation, Factor, Ref
from core.language import small, tr
from core.terms import term_value, term_values
from core.walk import INSIDE, Walk

MOST_OPERANDS = 12
"""A step with more operands shows the terms that count most, and what all others add up to."""
KEPT_TERMS = 5


@dataclass(frozen=True)
class Node:
    """One line of the tree.

    Attributes:
        symbol, value, words: what the line says.  kind: "step" (made by step `step`), "part" (on the way to a step),
            "data", "weight", "setting", "row" (another row of the batch), "state" (from updates before) or "rest".
        ref: its place in the diagram.  told: how it came about, where the walk knows it.
    """

    symbol: str
    value: float
    words: str
    kind: str
    step: int | None = None
    ref: Ref | None = None
    told: Explanation | None = None

    @property
    def can_unfold(self) -> bool:
        """Whether something stands below it."""
        return self.told is not None and bool(self.told.factors)


def why(walk: Walk, step: int) -> Node:
    """Give the root: the number that `step` makes."""
    told = walk[step]
    return Node(told.left, told.result, told.title, "step", step, told.focus, told)


def operands(walk: Walk, node: Node) -> tuple[Node, ...]:
    """Give the lines below `node`: each operand once, in the order of the formula."""
    told = node.told
    if told is None:
        return ()
    places = list(dict.fromkeys(token for token in told.equation if isinstance(token, int)))
    rest: tuple[Node, ...] = ()
    if len(places) > MOST_OPERANDS and told.terms:
        places, rest = _largest(told, places)
    return tuple(_node(walk, told, told.factors[place]) for place in places) + rest


def made_by(walk: Walk, told: Explanation, factor: Factor) -> int | None:
    """Give the step that made a factor; None for data, weights, constants and what the step itself makes."""
    made = walk.origin(factor)
    if made is not None or factor.part:
        return made
    if factor.symbol in ("f′(z)", "f′") and factor.ref is not None and factor.ref != told.focus:
        return walk.find(factor.ref, "backward", "dz")
    return None


def _node(walk: Walk, told: Explanation, factor: Factor) -> Node:
    made = made_by(walk, told, factor)
    if made is not None and walk[made].result != factor.value and factor.symbol in ("f′(z)", "f′"):
        return Node(factor.symbol, factor.value, factor.meaning, "step", made, factor.ref, _own_slope(walk, factor))
    if made is not None:
        return Node(factor.symbol, factor.value, factor.meaning, "step", made, factor.ref, walk[made])
    part = _part(told, factor) or _part_elsewhere(walk, told, factor)
    if part is not None:
        return Node(factor.symbol, factor.value, factor.meaning, "part", None, factor.ref, part)
    if factor.symbol in ("f′(z)", "f′"):
        return Node(factor.symbol, factor.value, factor.meaning, "part", None, factor.ref, _own_slope(walk, factor))
    return Node(factor.symbol, factor.value, _leaf_words(walk, factor), leaf_kind(factor), None, factor.ref)


def _part(told: Explanation, factor: Factor) -> Explanation | None:
    """Find a factor among what a step is made of."""
    places = (k for k, part in enumerate(told.parts) if (part.left, part.result) == (factor.symbol, factor.value))
    place = next(places, None)
    # What came before it may be among its own operands, as m is among those of m̂.
    return None if place is None else dataclasses.replace(told.parts[place], parts=told.parts[:place])


def _part_elsewhere(walk: Walk, told: Explanation, factor: Factor) -> Explanation | None:
    """Find the mean, variance or normalized value that a slope reads: a part of the step of the value."""
    if factor.part not in INSIDE or factor.ref is None:
        return None
    step = walk.find(factor.ref, "forward", "a")
    return None if step is None or walk[step] is told else _part(walk[step], factor)


def _own_slope(walk: Walk, factor: Factor) -> Explanation | None:
    """Tell that an activation's slope hangs on the sum that it is taken at."""
    ref = factor.ref
    if ref is None or f"{ref.layer}.z" not in walk.tape:
        return None
    place = walk.find(ref, "forward", "z")
    if place is None:
        return None
    z = walk[place]
    at = Factor(
        z.left,
        z.result,
        tr("the sum that the slope is taken at: {title}", title=small(z.title)),
        f"forward · {ref.layer}",
        ref,
        "z",
    )
    words = tr("{meaning}, at this sum.", meaning=factor.meaning)
    return Explanation(
        "backward",
        tr("Activation slope of {layer} · neuron {index}", layer=ref.layer, index=ref.index[0] + 1),
        words[0].upper() + words[1:],
        "f′(z)",
        ("f′(", 0, ")"),
        (at,),
        factor.value,
        ref,
    )


def leaf_kind(factor: Factor) -> str:
    """Say what kind of end of the tree a factor is."""
    if factor.made_by == "data":
        return "data"
    if factor.ref is not None and factor.ref.kind in ("weight", "bias"):
        return "weight"
    kinds = {"another row": "row", "last update": "weight", "last batches": "state", "settings": "setting"}
    return kinds.get(factor.made_by, "setting" if not factor.made_by else "state")


def _leaf_words(walk: Walk, factor: Factor) -> str:
    kind, step = leaf_kind(factor), walk.frame.step
    if kind == "weight":
        since = tr("as update {step} left it", step=step) if step else tr("as it was drawn or typed before training")
        return f"{factor.meaning}, {since}"
    if kind == "data":
        return tr("{meaning}, of row {row}", meaning=factor.meaning, row=walk.row + 1)
    return factor.meaning


def _largest(told: Explanation, places: list[int]) -> tuple[list[int], tuple[Node, ...]]:
    """Keep the operands of the terms that count most, and those outside of all terms."""
    values = [value or 0.0 for value in term_values(told)]
    by_size = sorted(range(len(values)), key=lambda k: abs(values[k]), reverse=True)
    kept = sorted(by_size[:KEPT_TERMS])
    inside = {t for term in told.terms for t in term if isinstance(t, int)}
    wanted = {t for k in kept for t in told.terms[k] if isinstance(t, int)} | (set(places) - inside)
    left_out = [values[k] for k in by_size[KEPT_TERMS:]]
    rest = Node(
        tr("… {n_left_out} more", n_left_out=len(left_out)), sum(left_out), tr("all other terms, added up"), "rest"
    )
    return [place for place in places if place in wanted], (rest,)


@dataclass(frozen=True)
class Cause:
    """Where a 0 or a NaN comes from: the sentence, the step to go to, the place in the diagram.

    `flat`: the unit at `ref` lets nothing through; `core.watching.since` finds out since when.
    """

    sentence: str
    step: int | None
    ref: Ref | None
    flat: bool = False


def why_zero(walk: Walk, step: int) -> Cause | None:
    """Name what makes the number of a step 0, going down to where it begins; None where it is not 0."""
    told = walk[step]
    if told.result != 0:
        return None
    seen: set[int] = set()
    name = told.title
    while step not in seen:
        seen.add(step)
        told = walk[step]
        following = _zero_behind(walk, told)
        if isinstance(following, Cause):
            return dataclasses.replace(
                following, sentence=tr("{name} is 0: {sentence}", name=name, sentence=following.sentence)
            )
        if following is None:
            return Cause(tr("{name} is 0: {told_itself}", name=name, told_itself=_told_itself(told)), step, told.focus)
        step = following
    return Cause(tr("{name} is 0.", name=name), step, told.focus)


def _zero_behind(walk: Walk, told: Explanation) -> Cause | int | None:
    """Find the factor that makes a product 0, or the one that makes every term of a sum 0."""
    pieces = told.terms or (told.equation,)
    worth = [term_value(told, piece) for piece in pieces]
    if any(value is None for value in worth) or any(value != 0 for value in worth):
        return None
    zeros = [told.factors[t] for piece in pieces for t in piece if isinstance(t, int) and told.factors[t].value == 0]
    if not zeros:
        return None
    # A slope of the activation that is 0 explains more than a slope behind it that happens to be 0 as well.
    factor = next((f for f in zeros if f.symbol in ("f′(z)", "f′")), zeros[0])
    if factor.symbol in ("f′(z)", "f′"):
        return _dead(walk, factor)
    made = made_by(walk, told, factor)
    if made is not None:
        return made
    return Cause(f"{factor.symbol} = 0: {_leaf_words(walk, factor)}.", None, factor.ref)


def _dead(walk: Walk, factor: Factor) -> Cause:
    ref = factor.ref
    assert ref is not None
    place = walk.find(ref, "forward", "z")
    name = tr("{layer} · neuron {index}", layer=ref.layer, index=ref.index[0] + 1)
    if place is None:
        return Cause(tr("the activation of {name} has slope 0 there.", name=name), None, ref, True)
    z = walk[place].result
    shown = f"{z:.4g}".replace("-", "−")
    activation = ACTIVATIONS[walk.project.spec[ref.layer].layer.output_activation()].label
    words = tr(
        "the sum of {name} is {shown}, where {activation} is flat (slope 0), so nothing passes through it",
        name=name,
        shown=shown,
        activation=activation,
    )
    return Cause(f"{words}{_for_all_rows(walk, ref)}.", place, ref, True)


def _for_all_rows(walk: Walk, ref: Ref) -> str:
    """Say whether the unit is dead for the whole batch."""
    slopes = walk.batch_array(f"{ref.layer}.slope")
    if walk.batch is None or slopes is None:
        return tr(" for this row")
    unit = slopes.reshape(len(walk.rows), -1)[:, ref.index[0]]
    dead = int((unit == 0).sum())
    return tr("; so it is for {dead} of {n_rows} rows of the batch", dead=dead, n_rows=len(walk.rows))


def _told_itself(told: Explanation) -> str:
    if told.terms and any(term_values(told)):
        return tr("its terms are not 0, but they cancel one another exactly.")
    return small(told.words)


def why_not_finite(walk: Walk) -> Cause | None:
    """Name the first operation that gave NaN or infinity; None where all numbers are finite."""
    for segment in walk.segments:
        bad = walk.first_not_finite(segment)
        if bad is None:
            continue
        step = segment.start + bad
        told = walk[step]
        wrong = [f"{f.symbol} = {f.value}" for f in told.factors if f.value - f.value != 0][:2]
        source = tr("it reads {wrong}", wrong=", ".join(wrong)) if wrong else tr("all numbers that it reads are finite")
        sentence = tr(
            "{title} is the first number that went wrong (step {step}): {source}.",
            title=told.title,
            step=step + 1,
            source=source,
        )
        return Cause(sentence, step, told.focus)
    return None
