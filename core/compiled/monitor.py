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
from core.compiled.lanes import Lanes, less, like, load, load_first, store, store_first, total, vector
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


@njit(error_model="numpy")
def look(
    code: Any, memory: Any, place: Any, rows: Any, params: Any, grads: Any, kept: Any, start: int, count: int,
    ended: bool, loss: float,
) -> bool:  # fmt: skip
    """Run the program once; give True where a condition hits.

    `start`, `count`: the rows of the batch in the epoch, which has `ended` with it; `loss`: their mean loss.
    """
    if code[m.COUNTS] != 0:
        memory[UPDATE] = float(place[w.STEP])
        memory[EPOCH] = float(place[w.EPOCH] + ended)
        memory[BATCH] = 0.0 if ended else float(place[w.BATCH])
    memory[LOSS] = loss
    found = False
    for k in range(code[m.LENGTH]):
        line = shift(code, HEADER + k * WIDTH)
        operation, out, a = line[0], line[1], line[4]
        if operation == p.HOLD:
            value = memory[a]
            if value == value and value != 0:
                found = hold(memory, out) or found
            elif memory[out] != 0:
                memory[out] = memory[out + p.HIT] = 0.0
        elif operation < FIRST_REDUCING:
            if operation >= p.ADD and line[2] == 1:
                memory[out] = two(operation, memory[a], memory[line[6]])
            else:
                elementwise(line, memory, params, grads)
        elif operation < FIRST_KEEPING:
            base = line[3]
            if base == p.PARAMS:
                memory[out] = fold(params, operation, a, line[2], line[5])
            elif base == p.SLOPES:
                memory[out] = fold(grads, operation, a, line[2], line[5])
            else:
                memory[out] = fold(memory, operation, a, line[2], line[5])
        elif operation == p.IN_BATCH:
            memory[out] = in_batch(rows, start, count, a)
        else:
            keep(line, memory, params, kept)
    return found


@njit(error_model="numpy")
def read_passes(code: Any, memory: Any, values: Any, room: int, panel: int, count: int) -> None:
    """Read arrays of the pass: means or sums over the batch's `count` rows, which lie in panels."""
    for k in range(code[m.PASSES]):
        line = shift(code, HEADER + (code[m.LENGTH] + k) * WIDTH)
        out, first, n, place, units = line[0], line[1], line[2], line[3], line[4]
        for j in range(n):
            s = 0.0
            for index in range((count + panel - 1) // panel):
                at = place * room + (index * units + first + j) * panel
                s += summed(values, at, min(panel, count - index * panel))
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
    """Give Σ x²."""
    whole = n - n % 16
    value = wide(load_first(x, a + whole, n - whole))
    s = value * value
    t, i = like(value, 0.0), 0
    # Two sums, so that one does not wait for the other.
    while i + 32 <= whole:
        value, other = wide(load(x, a + i)), wide(load(x, a + i + 16))
        s, t, i = s + value * value, t + other * other, i + 32
    if i < whole:
        value = wide(load(x, a + i))
        t = t + value * value
    return total(s + t)


@njit(error_model="numpy")
def summed(x: Any, a: int, n: int) -> float:
    """Give Σ x."""
    whole = n - n % 16
    s = wide(load_first(x, a + whole, n - whole))
    for i in range(0, whole, 16):
        s = s + wide(load(x, a + i))
    return total(s)


@njit(error_model="numpy")
def keep(line: Any, memory: Any, params: Any, kept: Any) -> None:
    """Do the operations that remember something."""
    operation = line[0]
    out, n, a, step, b = line[1], line[2], line[4], line[5], line[6]
    if operation == p.PREVIOUS:
        for i in range(n):
            value = memory[a + i * step]
            memory[out + i] = memory[b + i]
            memory[b + i] = value
    elif operation == p.RISING:
        rise(memory, out, a, b)
    elif operation == p.STREAK:
        value = memory[a]
        memory[b + 1] = memory[b + 1] + 1 if value == value and value != 0 else 0.0
        memory[out] = memory[b + 1]
    else:
        memory[out] = moved(params, kept, operation, a, b, n)


@njit(error_model="numpy")
def rise(memory: Any, out: int, a: int, b: int) -> None:
    """Count how many times in a row a number has grown."""
    value, last = memory[a], memory[b]
    if value > last:
        memory[b + 1] = memory[b + 1] + 1
        memory[b + 2] = last
    elif value < last:
        memory[b + 1] = 0.0
    if value == value:
        memory[b] = value
    memory[out] = memory[b + 1]


@njit(error_model="numpy")
def moved(params: Any, kept: Any, operation: int, a: int, b: int, n: int) -> float:
    """Compare weights with what was kept of them, and keep them."""
    whole = n - n % 16
    fresh = load_first(params, a + whole, n - whole)
    new, old = wide(fresh), wide(load_first(kept, b + whole, n - whole))
    store_first(kept, b + whole, n - whole, fresh)
    zero, one = like(new, 0.0), like(new, 1.0)
    flips = operation == p.FLIPS
    s = less(new * old, zero, one, zero) if flips else (new - old) * (new - old)
    t = old * old
    for i in range(0, whole, 16):
        fresh = load(params, a + i)
        new, old = wide(fresh), wide(load(kept, b + i))
        store(kept, b + i, fresh)
        s = s + (less(new * old, zero, one, zero) if flips else (new - old) * (new - old))
        t = t + old * old
    return total(s) if flips else math.sqrt(total(s) / total(t))
