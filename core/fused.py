"""Elementwise array code recorded once and run as one kernel, where the backend can make kernels.

`Optimizer.update` is written as calls of the array module, one pass over the numbers each. Here it is called with
stand-ins for arrays and module that only write down what happens; the record says the same maths as one expression
per number. Python numbers, such as a learning rate that changes with every update, become arguments of the kernel.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeAlias

from core.backend import Array
from core.language import tr

CALLS = {
    "multiply": "{} * {}",
    "add": "{} + {}",
    "subtract": "{} - {}",
    "divide": "{} / {}",
    "negative": "-{}",
    "sqrt": "sqrt({})",
    "abs": "fabs({})",
    # NaN goes through, as in NumPy.
    "sign": "({0} > 0 ? (T)1 : {0} < 0 ? (T)-1 : {0} == 0 ? (T)0 : {0})",
    "maximum": "({0} != {0} || {0} >= {1} ? {0} : {1})",
    "minimum": "({0} != {0} || {0} <= {1} ? {0} : {1})",
}
"""What can stand in one kernel: function of the array module → C; each works on one number of each array."""

Kernel: TypeAlias = Callable[[Mapping[str, Array], Sequence[float]], None]
"""A recipe ready to run: arrays by name, and the Python numbers in the order of the record."""


class NotElementwise(Exception):
    """The code does something that a kernel over single numbers cannot do."""


@dataclass(frozen=True)
class Line:
    """One call: out ← function(operands); operands name arrays, "#2" is the third Python number."""

    function: str
    operands: tuple[str, ...]
    out: str


@dataclass(frozen=True)
class Recipe:
    """What a kernel does to number i of every array.

    Attributes:
        reads: arrays that are read only.  writes: those that are changed.  numbers: how many Python numbers there are.
        lines: the calls in order.  Names that are in neither list are intermediate results.
    """

    reads: tuple[str, ...]
    writes: tuple[str, ...]
    numbers: int
    lines: tuple[Line, ...]

    @cached_property
    def inputs(self) -> str:
        """The parameters that stay, as CuPy's ElementwiseKernel takes them."""
        return ", ".join([f"T {_c(name)}" for name in self.reads] + [f"float64 n{k}" for k in range(self.numbers)])

    @cached_property
    def outputs(self) -> str:
        """The parameters that change; they can be read too."""
        return ", ".join(f"T {_c(name)}" for name in self.writes)

    @cached_property
    def code(self) -> str:
        """The body in C: every call rounds to T, as the array module does."""
        known = {*self.reads, *self.writes}
        local = dict.fromkeys(line.out for line in self.lines if line.out not in known)
        words = [f"T {_c(name)};" for name in local]
        for line in self.lines:
            words.append(f"{_c(line.out)} = {CALLS[line.function].format(*map(_c, line.operands))};")
        return "\n".join(words)


def _c(name: str) -> str:
    """Give the name in C: arrays and intermediate results get a letter, so that none is a word of C."""
    return f"(T)n{name[1:]}" if name.startswith("#") else f"a_{name}"


class Traced:
    """Stands for a flat array of `size` numbers while code is recorded."""

    def __init__(self, name: str, size: int) -> None:
        """Name it."""
        self.name, self.shape = name, (size,)

    def __getattr__(self, name: str) -> Any:
        raise NotElementwise(name)


class Room:
    """Stands for the scratch array: parts as long as the parameters are intermediate results."""

    def __init__(self, length: int, size: int) -> None:
        """Take the scratch array's length and that of the parameters."""
        self._length, self._size = length, size

    def __getitem__(self, part: slice) -> Traced:
        start, stop, step = part.indices(self._length)
        if (stop - start, step) != (self._size, 1):
            raise NotElementwise(tr("a part of the scratch array of another length"))
        return Traced(f"t{start // self._size}", self._size)


class Recorder:
    """Stands for the array module."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.lines: list[Line] = []
        self.numbers: list[Number] = []

    def __getattr__(self, function: str) -> Callable[..., None]:
        if function not in CALLS:
            raise NotElementwise(function)

        def write_down(*operands: Any, out: Any) -> None:
            self.lines.append(Line(function, tuple(map(self._name, operands)), self._array(out)))

        return write_down

    def _name(self, operand: Any) -> str:
        if type(operand) in (int, float, Later):
            self.numbers.append(operand if isinstance(operand, Later) else float(operand))
            return f"#{len(self.numbers) - 1}"
        return self._array(operand)

    def _array(self, operand: Any) -> str:
        if isinstance(operand, Room):
            operand = operand[:]
        if not isinstance(operand, Traced):
            raise NotElementwise(type(operand).__name__)
        return operand.name


class Later:
    """A Python number that hangs on the number of the update: arithmetic on it is done anew for each."""

    def __init__(self, value: Callable[[int], float]) -> None:
        """Take what gives the number for an update."""
        self.at = value

    def __add__(self, other: Number) -> Later:
        return _later(operator.add, self, other)

    def __radd__(self, other: Number) -> Later:
        return _later(operator.add, other, self)

    def __sub__(self, other: Number) -> Later:
        return _later(operator.sub, self, other)

    def __rsub__(self, other: Number) -> Later:
        return _later(operator.sub, other, self)

    def __mul__(self, other: Number) -> Later:
        return _later(operator.mul, self, other)

    def __rmul__(self, other: Number) -> Later:
        return _later(operator.mul, other, self)

    def __truediv__(self, other: Number) -> Later:
        return _later(operator.truediv, self, other)

    def __rtruediv__(self, other: Number) -> Later:
        return _later(operator.truediv, other, self)

    def __pow__(self, other: Number) -> Later:
        return _later(operator.pow, self, other)

    def __rpow__(self, other: Number) -> Later:
        return _later(operator.pow, other, self)

    def __eq__(self, other: object) -> bool:
        raise NotElementwise(tr("a decision on the number of the update"))

    __lt__ = __le__ = __gt__ = __ge__ = __eq__
    __hash__ = None  # type: ignore[assignment]

    def __bool__(self) -> bool:
        raise NotElementwise(tr("a decision on the number of the update"))


Number: TypeAlias = "float | Later"


def _later(do: Callable[[Any, Any], Any], one: Number, other: Number) -> Later:
    if not isinstance(other, Later):
        first, constant = one.at, other  # type: ignore[union-attr]
        return Later(lambda step: do(first(step), constant))
    if not isinstance(one, Later):
        fixed, second = one, other.at
        return Later(lambda step: do(fixed, second(step)))
    left, right = one.at, other.at
    return Later(lambda step: do(left(step), right(step)))


@dataclass(frozen=True)
class Prepared:
    """An update of certain arrays by a certain optimizer, ready to be done for any number of the update."""

    whose: tuple[Any, ...]
    kernel: Kernel
    arrays: Mapping[str, Array]
    numbers: tuple[Number, ...]

    def is_for(self, *whose: Any) -> bool:
        """Tell whether it is the one for these objects."""
        return all(map(operator.is_, self.whose, whose))

    def run(self, step: int) -> None:
        """Do update number `step`."""
        self.kernel(self.arrays, [n.at(step) if isinstance(n, Later) else n for n in self.numbers])


@dataclass
class Fused:
    """Runs `Optimizer.update` as one kernel; kernels are made once for each way in which the calls follow each other.

    `make` builds a kernel; it is the backend's.
    """

    make: Callable[[Recipe], Kernel]
    _kernels: dict[tuple[Line, ...], Kernel] = field(default_factory=dict)
    _last: Prepared | None = None

    def update(
        self, optimizer: Any, params: Array, grads: Array, state: Mapping[str, Array], step: int, scratch: Array
    ) -> bool:
        """Do one update as `optimizer.update` does it; False where it cannot be one kernel, and nothing was done."""
        if self._last is None or not self._last.is_for(optimizer, params, grads, state):
            whose = optimizer, params, grads, state
            self._last = self._prepared(*whose, Later(int), scratch)
        made = self._last or self._prepared(optimizer, params, grads, state, step, scratch)
        if made is not None:
            made.run(step)
        return made is not None

    def _prepared(
        self, optimizer: Any, params: Array, grads: Array, state: Mapping[str, Array], step: Any, scratch: Array
    ) -> Prepared | None:
        arrays = {"params": params, "grads": grads} | {f"state_{name}": array for name, array in state.items()}
        recorder, size = Recorder(), params.shape[0]
        traced = {name: Traced(name, size) for name in arrays}
        held = {name: traced[f"state_{name}"] for name in state}
        try:
            optimizer.update(recorder, traced["params"], traced["grads"], held, step, Room(scratch.shape[0], size))
            kernel = self._kernel(tuple(recorder.lines), tuple(arrays), len(recorder.numbers))
        except (NotElementwise, TypeError):
            return None
        return Prepared((optimizer, params, grads, state), kernel, arrays, tuple(recorder.numbers))

    def _kernel(self, lines: tuple[Line, ...], arrays: tuple[str, ...], numbers: int) -> Kernel:
        if lines not in self._kernels:
            self._kernels[lines] = self.make(recipe(lines, arrays, numbers))
        return self._kernels[lines]


def recipe(lines: tuple[Line, ...], arrays: tuple[str, ...], numbers: int) -> Recipe:
    """Sort the arrays of a record into those that it changes and those that it only reads.

    Raises:
        NotElementwise: where an intermediate result is read before it is made.
    """
    written: set[str] = set()
    used: set[str] = set()
    for line in lines:
        for name in line.operands:
            if name not in arrays and name not in written and not name.startswith("#"):
                raise NotElementwise(tr("{name} is read before it is written", name=name))
        used |= set(line.operands)
        written.add(line.out)
    writes = tuple(name for name in arrays if name in written)
    reads = tuple(name for name in arrays if name in used and name not in written)
    return Recipe(reads, writes, numbers, lines)
