"""From an expression to a program: instructions over one flat memory, the same for NumPy and the compiled loop.

An instruction is eight whole numbers: operation, place of the result, how many numbers, where `a` lies (`BASES`), its
place, from number to number in `a`, and the same for `b`, which always lies in the memory. Constants lie in the memory.
"""

from __future__ import annotations

import difflib
import math
from dataclasses import dataclass, field

import numpy as np

from core.backend import HostArray
from core.errors import UserError
from core.language import tr, tr_n
from core.layer import Shape
from core.watching.language import Binary, Call, Name, Number, Tree, Unary, parse
from core.watching.quantities import FIRST_FREE, Names, Quantity, Source

MEMORY, PARAMS, SLOPES = range(3)
BASES = MEMORY, PARAMS, SLOPES
(
    COPY, NEGATIVE, ABSOLUTE, SIGN, ROOT, LOGARITHM, EXPONENTIAL, NOT, IS_NAN, IS_INFINITE, IS_FINITE,
    ADD, SUBTRACT, MULTIPLY, DIVIDE, POWER, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL, EQUAL, UNEQUAL, AND, OR,
    SMALLER, LARGER, SUM, MEAN, NORM, DEVIATION, SMALLEST, LARGEST, ANY, ALL,
    PREVIOUS, RISING, STREAK, STEP_RATIO, FLIPS, IN_BATCH, HOLD,
) = range(41)  # fmt: skip
"""Operations. PREVIOUS gives what it kept at `b` and keeps `a` there. RISING and STREAK keep three numbers at `b`:
the last value, how often in a row, and what it was before it rose.
STEP_RATIO and FLIPS compare a piece of the parameters with what they kept of it from `b` on in `kept`. IN_BATCH: is the
training row number `a` among the batch's. HOLD: see `Condition`."""
WIDTH = 8
MOST_NUMBERS = 20_000_000
HELD, IGNORED, HIT = range(3)
HOLD_SIZE = 3

UNARY = {
    "abs": (ABSOLUTE, tr("size without sign")),
    "sign": (SIGN, tr("−1, 0 or 1")),
    "sqrt": (ROOT, tr("square root")),
    "log": (LOGARITHM, tr("natural logarithm")),
    "exp": (EXPONENTIAL, tr("e to the power of it")),
    "isnan": (IS_NAN, tr("1 for NaN")),
    "isinf": (IS_INFINITE, tr("1 for infinity")),
    "isfinite": (IS_FINITE, tr("1 for a number")),
}
REDUCING = {
    "norm": (NORM, "√Σ x²"), "mean": (MEAN, "mean"), "sum": (SUM, "sum"), "sd": (DEVIATION, tr("standard deviation")),
    "any": (ANY, tr("1 if any is not 0")), "all": (ALL, tr("1 if none is 0")),
}  # fmt: skip
PAIRS = {"min": (SMALLEST, SMALLER, "smallest"), "max": (LARGEST, LARGER, "largest")}
KEEPING = {
    "previous": tr("the value after the update before"), "delta": tr("change by this update"),
    "rising": tr("how many times in a row it has grown"), "streak": tr("for how many updates in a row it holds"),
}  # fmt: skip
MOVING = {
    "step_ratio": (STEP_RATIO, tr("|Δw| / |w| of this update")),
    "flips": (FLIPS, tr("how many changed their sign")),
}
OF_LAYERS = {
    "dead": tr("how many units of a layer are dead"),
    "saturated": tr("how many units of a layer are saturated"),
}
FUNCTIONS: dict[str, str] = {
    **{name: help for name, (_, help) in (UNARY | REDUCING | MOVING).items()},
    **{name: help for name, (_, _, help) in PAIRS.items()}, **KEEPING, **OF_LAYERS,
    "in_batch": tr("1 where this row of the table is in the batch"),
}  # fmt: skip
SIGNS = {
    "+": ADD, "-": SUBTRACT, "*": MULTIPLY, "/": DIVIDE, "**": POWER, "<": LESS, "<=": LESS_EQUAL, ">": GREATER,
    ">=": GREATER_EQUAL, "==": EQUAL, "!=": UNEQUAL, "and": AND, "or": OR,
}  # fmt: skip


@dataclass(frozen=True)
class Value:
    """Where a part of an expression lies while the program runs."""

    at: int
    shape: Shape = ()
    base: int = MEMORY
    step: int = 1
    fixed: bool = False

    @property
    def size(self) -> int:
        """How many numbers it is."""
        return math.prod(self.shape)


@dataclass
class Input:
    """Numbers that whoever runs the program puts into its memory first: an array of the tape or the sample.

    `at` is the place of unit 0; of the tape only the units from `first` to `stop` are read.
    """

    quantity: Quantity
    at: int
    first: int = 0
    stop: int = 0

    def use(self, first: int, last: int) -> None:
        """Take note that units are read."""
        self.first, self.stop = (min(self.first, first), max(self.stop, last + 1)) if self.stop else (first, last + 1)


@dataclass(eq=False)
class Program:
    """Instructions for some expressions, and the memory to begin with.

    Attributes:
        before: which instructions already have their meaning before the first update, since they hang on weights alone.
        results: where the value of each expression lies.  holds: where what is kept of each condition lies.
        kept: how many numbers of the parameters are kept.  sources: what the numbers come from.
        keeps: it remembers earlier looks.  risen: where RISING says what a number was before it rose.
    """

    instructions: list[tuple[int, ...]] = field(default_factory=list)
    before: list[bool] = field(default_factory=list)
    inputs: list[Input] = field(default_factory=list)
    results: list[int] = field(default_factory=list)
    holds: list[int] = field(default_factory=list)
    kept: int = 0
    sources: set[Source] = field(default_factory=set)
    start: list[tuple[int, float]] = field(default_factory=list)
    size: int = FIRST_FREE
    keeps: bool = False
    risen: list[int] = field(default_factory=list)

    @property
    def reads(self) -> set[tuple[str, str]]:
        """The arrays of the tape that are read: (layer, part)."""
        return {(i.quantity.layer, i.quantity.part) for i in self.inputs if i.quantity.source == "tape"}

    def memory(self) -> HostArray:
        """Make the memory to begin with: NaN where nothing is known yet."""
        memory = np.full(self.size, np.nan)
        for place, value in self.start:
            memory[place] = value
        return memory


class Compiler:
    """Adds expressions to a program."""

    def __init__(self, names: Names, program: Program | None = None) -> None:
        """Begin with an empty program, or go on with one."""
        self.names, self.program = names, program or Program()
        self._known: dict[object, Value] = {}

    def value(self, text: str) -> int:
        """Add an expression; give the place of its value.

        Raises:
            UserError: where it cannot be read, a name is not known, or it is not one number.
        """
        tree = parse(text)
        found = self._in_memory(self._tree(tree))
        if found.shape:
            shown = " × ".join(map(str, found.shape))
            raise UserError(
                tr("It gives {shown} numbers; take one by its index, or norm(…), max(…), any(…) of them.", shown=shown)
            )
        self.program.results.append(found.at)
        return found.at

    def condition(self, text: str, ignored: int = 0, held: bool = False) -> int:
        """Add a condition that hits when it comes to hold; the first `ignored` times do not count.

        What is kept of it: whether it held, how often it is still ignored, whether it hits now. NaN does not hold.
        """
        place = self.value(text)
        at = self._room(HOLD_SIZE)
        self.program.start += [(at + HELD, float(held)), (at + IGNORED, float(ignored)), (at + HIT, 0.0)]
        self._emit(HOLD, at, 1, MEMORY, place, 1, 0, 1)
        self.program.holds.append(at)
        return at

    def _emit(self, *numbers: int, before: bool = False) -> None:
        self.program.instructions.append(numbers)
        self.program.before.append(before)

    def _made(self, line: tuple[int, ...], shape: Shape, fixed: bool) -> Value:
        """Calculate something, or take it where it has been calculated already."""
        if line not in self._known:
            made = self._known[line] = Value(self._room(math.prod(shape)), shape, fixed=fixed)
            self._emit(line[0], made.at, *line[1:], before=fixed)
        return self._known[line]

    def _room(self, count: int) -> int:
        at = self.program.size
        self.program.size += count
        if self.program.size > MOST_NUMBERS:
            raise UserError(
                tr("The expression needs more numbers than can be kept; take smaller parts of the network.")
            )
        return at

    def _tree(self, tree: Tree) -> Value:
        if isinstance(tree, Number):
            return self._constant(tree.value)
        if isinstance(tree, Name):
            return self._indexed(self._quantity(self.names.find(tree.text, tree.at)), tree)
        if isinstance(tree, Unary):
            return self._unary(NEGATIVE if tree.sign == "-" else NOT, self._tree(tree.inside))
        if isinstance(tree, Binary):
            return self._binary(SIGNS[tree.sign], self._tree(tree.left), self._tree(tree.right), tree.at)
        return self._call(tree)

    def _constant(self, value: float) -> Value:
        if value not in self._known:
            at = self._room(1)
            self.program.start.append((at, value))
            self._known[value] = Value(at, fixed=True)
        return self._known[value]

    def _quantity(self, quantity: Quantity) -> Value:
        program, source = self.program, quantity.source
        program.sources.add(source)
        if source in ("params", "slopes"):
            base = PARAMS if source == "params" else SLOPES
            return Value(quantity.start, quantity.shape, base, 1, source == "params")
        if source not in ("tape", "sample"):
            return Value(quantity.start)
        key = (quantity.layer, quantity.part)
        if key not in self._known:
            at = self._room(quantity.size)
            program.inputs.append(Input(quantity, at))
            self._known[key] = Value(at, quantity.shape)
        return self._known[key]

    def _indexed(self, value: Value, name: Name) -> Value:
        if not name.index:
            self._use(value, 0, value.size - 1)
            return value
        if len(name.index) != len(value.shape):
            wanted = tr_n("one index", "{n} indices", len(value.shape))
            raise UserError(
                tr("Character {at}: {name} ", at=name.at, name=name.text)
                + (
                    tr("takes {wanted}, and {n_index} are given.", wanted=wanted, n_index=len(name.index))
                    if value.shape
                    else tr("is one number.")
                )
            )
        for place, size in zip(name.index, value.shape, strict=True):
            if place is not None and place >= size:
                raise UserError(
                    tr(
                        "Character {at}: {name} has no {place}; this index goes from 0 to {size}.",
                        at=name.at,
                        name=name.text,
                        place=place,
                        size=size - 1,
                    )
                )
        places = np.arange(value.size).reshape(value.shape)[tuple(slice(None) if i is None else i for i in name.index)]
        flat = places.ravel()
        steps = np.diff(flat)
        if len(steps) and (steps != steps[0]).any():
            raise UserError(
                tr("Character {at}: ':' can stand for the first or the last index, or for one of them.", at=name.at)
            )
        self._use(value, int(flat[0]), int(flat[-1]))
        return Value(value.at + int(flat[0]), places.shape, value.base, int(steps[0]) if len(steps) else 1, value.fixed)

    def _use(self, value: Value, first: int, last: int) -> None:
        """Take note of which units of an array of the tape are read."""
        for wanted in self.program.inputs:
            if value.base == MEMORY and wanted.at == value.at:
                wanted.use(first, last)

    def _in_memory(self, value: Value) -> Value:
        """Copy what lies elsewhere, or not number by number."""
        if value.base == MEMORY:
            return value
        key = (value.base, value.at, value.step, value.shape)
        if key not in self._known:
            at = self._room(value.size)
            self._emit(COPY, at, value.size, value.base, value.at, value.step, 0, 0, before=value.fixed)
            self._known[key] = Value(at, value.shape, fixed=value.fixed)
        return self._known[key]

    def _unary(self, operation: int, inside: Value) -> Value:
        inside = self._in_memory(inside)
        return self._made((operation, inside.size, MEMORY, inside.at, inside.step, 0, 0), inside.shape, inside.fixed)

    def _binary(self, operation: int, left: Value, right: Value, at: int) -> Value:
        if left.shape and right.shape and left.shape != right.shape:
            one, two = (" × ".join(map(str, shape)) for shape in (left.shape, right.shape))
            raise UserError(
                tr("Character {at}: {one_} and {two} numbers do not go together.", at=at, one_=one, two=two)
            )
        left, right = self._in_memory(left), self._in_memory(right)
        shape = left.shape or right.shape
        steps = [value.step if value.shape else 0 for value in (left, right)]
        line = (operation, math.prod(shape), MEMORY, left.at, steps[0], right.at, steps[1])
        return self._made(line, shape, left.fixed and right.fixed)

    def _call(self, call: Call) -> Value:
        name = call.function
        if name in OF_LAYERS:
            layer = self._only_name(call)
            quantity = self.names.find(f"{self.names.layer(layer, call.at)}.{name}", call.at)
            found = self._quantity(quantity)
            self._use(found, 0, found.size - 1)
            return self._reduced(SUM, found)
        if name == "in_batch":
            return self._in_batch(call)
        if name not in FUNCTIONS:
            self._unknown(call)
        counts = (1, 2) if name in PAIRS else (1,)
        if len(call.arguments) not in counts:
            raise UserError(
                tr(
                    "Character {at}: {name} takes {map} argument, in brackets.",
                    at=call.at,
                    name=name,
                    map=" or ".join(map(str, counts)),
                )
            )
        inside = [self._tree(argument) for argument in call.arguments]
        if name in UNARY:
            return self._unary(UNARY[name][0], inside[0])
        if name in REDUCING:
            return self._reduced(REDUCING[name][0], inside[0])
        if name in PAIRS:
            one, two, _ = PAIRS[name]
            if len(inside) == 1:
                return self._reduced(one, inside[0])
            return self._binary(two, inside[0], inside[1], call.at)
        return self._keeping(call, inside[0])

    def _keeping(self, call: Call, inside: Value) -> Value:
        self.program.keeps = True
        if call.function in MOVING:
            return self._moving(call, inside)
        if call.function in ("previous", "delta"):
            inside = self._in_memory(inside)
            made = Value(self._room(inside.size), inside.shape)
            at = (inside.size, MEMORY, inside.at, inside.step)
            self._emit(PREVIOUS, made.at, *at, self._room(inside.size), 1, before=inside.fixed)
            return made if call.function == "previous" else self._binary(SUBTRACT, inside, made, call.at)
        if inside.shape:
            raise UserError(
                tr(
                    "Character {at}: {function} takes a single number, not an array.",
                    at=call.at,
                    function=call.function,
                )
            )
        inside = self._in_memory(inside)
        made, kept = Value(self._room(1)), self._room(3)
        self.program.start.append((kept + 1, 0.0))
        operation = RISING if call.function == "rising" else STREAK
        if operation == RISING:
            self.program.risen.append(kept + 2)
        self._emit(operation, made.at, 1, MEMORY, inside.at, 1, kept, 1)
        return made

    def _moving(self, call: Call, inside: Value) -> Value:
        if inside.base != PARAMS or (inside.step != 1 and inside.size > 1):
            raise UserError(
                tr(
                    "Character {at}: {function} takes weights as they lie, such as W1, b1 or weights.",
                    at=call.at,
                    function=call.function,
                )
            )
        made, kept = Value(self._room(1)), self.program.kept
        self.program.kept += inside.size
        self._emit(MOVING[call.function][0], made.at, inside.size, PARAMS, inside.at, 1, kept, 1, before=True)
        return made

    def _reduced(self, operation: int, inside: Value) -> Value:
        return self._made((operation, inside.size, inside.base, inside.at, inside.step, 0, 0), (), inside.fixed)

    def _in_batch(self, call: Call) -> Value:
        number = call.arguments[0]
        if len(call.arguments) != 1 or not isinstance(number, Number) or not number.value.is_integer():
            raise UserError(tr("Character {at}: in_batch takes the number of a row, such as in_batch(17).", at=call.at))
        row = self.names.row(int(number.value), number.at)
        self.program.sources.add("rows")
        made = Value(self._room(1))
        self._emit(IN_BATCH, made.at, 1, MEMORY, row, 1, 0, 0)
        return made

    def _only_name(self, call: Call) -> str:
        if len(call.arguments) == 1 and isinstance(call.arguments[0], Name) and not call.arguments[0].index:
            return call.arguments[0].text
        layers = self.names.spec.names[1:]
        raise UserError(
            tr(
                "Character {at}: {function} takes the name of a layer, such as {layers}.",
                at=call.at,
                function=call.function,
                layers=layers[0],
            )
        )

    def _unknown(self, call: Call) -> None:
        near = difflib.get_close_matches(call.function, FUNCTIONS, 2, 0.5)
        hint = (
            tr("did you mean {near}?", near=" or ".join(near))
            if near
            else tr("there are {functions}.", functions=", ".join(sorted(FUNCTIONS)))
        )
        raise UserError(
            tr("Character {at}: {function} is no function; {hint}", at=call.at, function=call.function, hint=hint)
        )


def check_value(text: str, names: Names) -> None:
    """Refuse what is no expression of one number.

    Raises:
        UserError: one sentence that names the character.
    """
    Compiler(names).value(text)
