"""The program of `core.watching` run after each step of the compiled loop. Importing this file imports numba.

It works on the same memory as `core.watching.monitor`, which says what each instruction does; tests compare the two.
"""

from __future__ import annotations

import math
from typing import Any

from llvmlite import ir
from numba import njit
from numba.core import types
from numba.extending import intrinsic

from core.compiled import work as w
from core.compiled.lanes import Lanes, like, load, load_first, total, vector
from core.compiled.moves import PART, SMALLEST, flips, moved
from core.compiled.raw import shift
from core.watching import monitor as m
from core.watching import program as p
from core.watching.quantities import BATCH, EPOCH, LOSS, UPDATE

FIRST_REDUCING, FIRST_KEEPING = p.SUM, p.PREVIOUS
HEADER, WIDTH = m.HEADER, p.WIDTH


@intrinsic
def wide(typing: Any, lanes: Any) -> Any:
    """Give sixteen numbers as float64."""

    def code(context: Any, builder: ir.IRBuilder, sig: Any, args: Any) -> Any:
        return args[0] if lanes.scalar == types.float64 else builder.fpext(args[0], vector(types.float64))

    return Lanes(types.float64)(lanes), code


@intrinsic
def apart(typing: Any) -> Any:
    """Keep the function that this stands in apart from those that call it.

    Woven into the training loop, a look takes registers from it, and costs the loop more than the look itself.
    """

    def code(context: Any, builder: ir.IRBuilder, sig: Any, args: Any) -> Any:
        builder.function.attributes.add("noinline")
        return context.get_dummy_value()

    return types.none(), code


@njit(error_model="numpy")
def look(
    code: Any, memory: Any, place: Any, rows: Any, params: Any, grads: Any, kept: Any, start: int, count: int,
    ended: bool, loss: float,
) -> bool:  # fmt: skip
    """Run the program once; give True where a condition hits.

    `start`, `count`: the rows of the batch in the epoch, which has `ended` with it; `loss`: their mean loss.
    """
    apart()
    if code[m.COUNTS] != 0:
        memory[UPDATE] = float(place[w.STEP])
        memory[EPOCH] = float(place[w.EPOCH] + ended)
        memory[BATCH] = 0.0 if ended else float(place[w.BATCH])
    memory[LOSS] = loss
    found, at, value = False, -1, 0.0
    for k in range(code[m.LENGTH]):
        line = shift(code, HEADER + k * WIDTH)
        operation, out, a = line[0], line[1], line[4]
        if operation == p.HOLD:
            if at != a:
                at, value = a, memory[a]
            if value == value and value != 0:
                found = hold(memory, out) or found
            elif memory[out] != 0:
                memory[out] = memory[out + p.HIT] = 0.0
        elif operation < FIRST_REDUCING:
            if operation >= p.ADD and line[2] == 1:
                # What was just calculated is still at hand: reading it back from the memory takes longer.
                if at != a:
                    value = memory[a]
                at, value = out, two(operation, value, memory[line[6]])
                memory[out] = value
            else:
                elementwise(line, memory, params, grads)
        elif operation < FIRST_KEEPING:
            base = line[3]
            if operation == p.NORM and base != p.MEMORY and line[5] == 1 and line[2] <= PART:
                at, value = out, norm(params if base == p.PARAMS else grads, a, line[2])
                memory[out] = value
            elif base == p.PARAMS:
                memory[out] = fold(params, operation, a, line[2], line[5])
            elif base == p.SLOPES:
                memory[out] = fold(grads, operation, a, line[2], line[5])
            else:
                memory[out] = fold(memory, operation, a, line[2], line[5])
        elif operation == p.IN_BATCH:
            memory[out] = in_batch(rows, start, count, a)
        elif operation == p.STEP_RATIO:
            at, value = out, moved(params, kept, a, line[6], line[2])
            memory[out] = value
        elif operation == p.FLIPS:
            at, value = out, flips(params, kept, a, line[6], line[2])
            memory[out] = value
        else:
            keep(line, memory)
    return found


@njit(error_model="numpy")
def read_passes(code: Any, memory: Any, values: Any, room: int, panel: int, count: int) -> None:
    """Read arrays of the pass: means or sums over the batch's `count` rows, which lie in panels."""
    apart()
    for k in range(code[m.PASSES]):
        line = shift(code, HEADER + (code[m.LENGTH] + k) * WIDTH)
        out, first, n, place, units = line[0], line[1], line[2], line[3], line[4]
        for j in range(n):
            s, done, at = 0.0, 0, place * room + (first + j) * panel
            while done < count:
                s += summed(values, at, min(panel, count - done))
                done, at = done + panel, at + units * panel
            memory[out + j] = s / count if line[5] != 0 else s


@njit(error_model="numpy")
def hold(memory: Any, out: int) -> bool:
    """Take note that a condition holds; True where it hits."""
    hit = False
    if memory[out] == 0:
        if memory[out + p.IGNORED] > 0:
            memory[out + p.IGNORED] = memory[out + p.IGNORED] - 1
        else:
            hit = True
    memory[out] = 1.0
    memory[out + p.HIT] = 1.0 if hit else 0.0
    return hit


@njit(error_model="numpy")
def in_batch(rows: Any, start: int, count: int, row: int) -> float:
    """Look for a row among those of the batch."""
    for k in range(start, start + count):
        if rows[k] == row:
            return 1.0
    return 0.0


@njit(error_model="numpy")
def elementwise(line: Any, memory: Any, params: Any, grads: Any) -> None:
    """Do an operation number by number."""
    operation, out, n, base, a, a_step, b, b_step = (
        line[0],
        line[1],
        line[2],
        line[3],
        line[4],
        line[5],
        line[6],
        line[7],
    )
    if operation >= p.ADD:
        for i in range(n):
            memory[out + i] = two(operation, memory[a + i * a_step], memory[b + i * b_step])
    elif base == p.MEMORY:
        for i in range(n):
            memory[out + i] = one(operation, memory[a + i * a_step])
    elif base == p.PARAMS:
        for i in range(n):
            memory[out + i] = one(operation, float(params[a + i * a_step]))
    else:
        for i in range(n):
            memory[out + i] = one(operation, float(grads[a + i * a_step]))


@njit(error_model="numpy")
def two(operation: int, x: float, y: float) -> float:
    """Join two numbers."""
    result = 0.0
    if operation == p.ADD:
        result = x + y
    elif operation == p.SUBTRACT:
        result = x - y
    elif operation == p.MULTIPLY:
        result = x * y
    elif operation == p.DIVIDE:
        result = x / y
    elif operation == p.POWER:
        result = x**y
    elif operation == p.SMALLER:
        result = y if y < x or y != y else x
    elif operation == p.LARGER:
        result = y if y > x or y != y else x
    else:
        result = 1.0 if compared(operation, x, y) else 0.0
    return result


@njit(error_model="numpy")
def compared(operation: int, x: float, y: float) -> bool:
    """Compare two numbers; NaN counts as true by itself, as in NumPy."""
    result = False
    if operation == p.LESS:
        result = x < y
    elif operation == p.LESS_EQUAL:
        result = x <= y
    elif operation == p.GREATER:
        result = x > y
    elif operation == p.GREATER_EQUAL:
        result = x >= y
    elif operation == p.EQUAL:
        result = x == y
    elif operation == p.UNEQUAL:
        result = x != y
    elif operation == p.AND:
        result = x != 0 and y != 0
    else:
        result = x != 0 or y != 0
    return result


@njit(error_model="numpy")
def one(operation: int, x: float) -> float:
    """Change one number."""
    result = x
    if operation == p.NEGATIVE:
        result = -x
    elif operation == p.ABSOLUTE:
        result = abs(x)
    elif operation == p.SIGN:
        result = x if x != x else (1.0 if x > 0 else (-1.0 if x < 0 else 0.0))
    elif operation == p.ROOT:
        result = math.sqrt(x) if x >= 0 else math.nan
    elif operation == p.LOGARITHM:
        result = math.log(x) if x > 0 else (-math.inf if x == 0 else math.nan)
    elif operation == p.EXPONENTIAL:
        result = math.exp(x)
    elif operation == p.NOT:
        result = 1.0 if x == 0 else 0.0
    elif operation == p.IS_NAN:
        result = 1.0 if x != x else 0.0
    elif operation == p.IS_INFINITE:
        result = 1.0 if x - x != 0 and x == x else 0.0
    elif operation == p.IS_FINITE:
        result = 1.0 if x - x == 0 else 0.0
    return result


@njit(error_model="numpy")
def fold(x: Any, operation: int, a: int, n: int, step: int) -> float:
    """Make one number of n numbers from x[a] on, `step` apart."""
    if n == 0:
        return 0.0
    if operation == p.NORM:
        return math.sqrt(squares(x, a, n) if step == 1 else spread(x, a, n, step, 0.0))
    if operation == p.SUM or operation == p.MEAN or operation == p.DEVIATION:
        s = summed(x, a, n) if step == 1 else 0.0
        if step != 1:
            for i in range(n):
                s += float(x[a + i * step])
        if operation == p.DEVIATION:
            return math.sqrt(spread(x, a, n, step, s / n) / n)
        return s / n if operation == p.MEAN else s
    found = float(x[a])
    if operation == p.ANY or operation == p.ALL:
        found = 0.0 if operation == p.ANY else 1.0
    for i in range(n):
        value = float(x[a + i * step])
        if operation == p.SMALLEST:
            found = value if value < found or value != value else found
        elif operation == p.LARGEST:
            found = value if value > found or value != value else found
        elif operation == p.ANY:
            found = 1.0 if value != 0 else found
        else:
            found = 0.0 if value == 0 else found
    return found


@njit(error_model="numpy")
def spread(x: Any, a: int, n: int, step: int, middle: float) -> float:
    """Give Σ (x − middle)²."""
    s = 0.0
    for i in range(n):
        value = float(x[a + i * step]) - middle
        s += value * value
    return s


@njit(error_model="numpy")
def squares(x: Any, a: int, n: int) -> float:
    """Give Σ x²; squares beyond the range of the numbers themselves are taken with more digits."""
    s = 0.0
    for begin in range(a, a + n, PART):
        count = min(PART, a + n - begin)
        part = float(narrow_squares(x, begin, count))
        s += part if SMALLEST < part < math.inf else spread(x, begin, count, 1, 0.0)
    return s


@njit(error_model="numpy", inline="always")
def norm(x: Any, a: int, n: int) -> float:
    """Give √Σ x² of a few numbers: what is watched most, without detours."""
    s = float(narrow_squares(x, a, n))
    if not (SMALLEST < s < math.inf):
        s = spread(x, a, n, 1, 0.0)
    return math.sqrt(s)


@njit(error_model="numpy")
def narrow_squares(x: Any, a: int, n: int) -> Any:
    """Give Σ x² with the digits that the numbers have: converting them takes longer than adding up."""
    whole = n - n % 16
    last = load_first(x, a + whole, n - whole)
    s, t, u, v, i = like(last, 0.0), like(last, 0.0), like(last, 0.0), like(last, 0.0), 0
    # Several sums, so that one does not wait for the other.
    while i + 64 <= whole:
        value, other = load(x, a + i), load(x, a + i + 16)
        s, t = s + value * value, t + other * other
        value, other = load(x, a + i + 32), load(x, a + i + 48)
        u, v, i = u + value * value, v + other * other, i + 64
    while i < whole:
        value = load(x, a + i)
        s, t, u, v, i = t, u, v, s + value * value, i + 16
    return total((s + t) + (u + v) + last * last)


@njit(error_model="numpy")
def summed(x: Any, a: int, n: int) -> float:
    """Give Σ x."""
    whole = n - n % 16
    s = wide(load_first(x, a + whole, n - whole))
    for i in range(0, whole, 16):
        s = s + wide(load(x, a + i))
    return total(s)


@njit(error_model="numpy")
def keep(line: Any, memory: Any) -> None:
    """Do the operations that remember numbers of the memory."""
    operation = line[0]
    out, n, a, step, b = line[1], line[2], line[4], line[5], line[6]
    if operation == p.PREVIOUS:
        for i in range(n):
            value = memory[a + i * step]
            memory[out + i] = memory[b + i]
            memory[b + i] = value
    elif operation == p.RISING:
        rise(memory, out, a, b)
    else:
        value = memory[a]
        memory[b + 1] = memory[b + 1] + 1 if value == value and value != 0 else 0.0
        memory[out] = memory[b + 1]


@njit(error_model="numpy")
def rise(memory: Any, out: int, a: int, b: int) -> None:
    """Count how many times in a row a number has grown.

    Nothing is skipped: whether a loss grows cannot be guessed, and a wrong guess of the processor costs more.
    """
    value, last, count, before = memory[a], memory[b], memory[b + 1], memory[b + 2]
    count = count + 1.0 if value > last else count
    count = 0.0 if value < last else count
    memory[b + 2] = last if value > last else before
    memory[b + 1] = memory[out] = count
    memory[b] = value if value == value else last
