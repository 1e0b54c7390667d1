"""Numbers of a text table in compiled code. Importing this file imports numba.

Numbers are exact. m · 10^q with m ≤ 2^53 and |q| ≤ 22 is one rounded operation on two exact doubles. Beyond that the
128 bit product of m with 10^q, cut to 128 bits, decides the rounding wherever the cut cannot matter (Lemire, "Number
parsing at a gigabyte per second", 2021); the few cases in which it can are left to Python's `float`.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numba import njit

from core.data.text.layout import HARD, LOWEST_POWER, NOT_A_NUMBER, NUMBER

Array = Any
Word = Any
"""A uint64: numba makes a double of one that meets a signed number."""
_KEEP = {"error_model": "numpy", "nogil": True, "cache": True}


@njit(**_KEEP)
def is_missing(buffer: Array, start: int, end: int, words: Array, places: Array) -> bool:
    """Tell whether a field is one of the words that stand for no value; words lie one behind the other at places."""
    length = end - start
    if length == 0:
        return True
    for word in range(places.shape[0] - 1):
        at = places[word]
        if places[word + 1] - at == length:
            same = True
            for k in range(length):
                if buffer[start + k] != words[at + k]:
                    same = False
                    break
            if same:
                return True
    return False


@njit(**_KEEP)
def high_product(a: Word, b: Word) -> tuple[Word, Word]:
    """Give the upper and lower 64 bits of a · b."""
    low32 = np.uint64(0xFFFFFFFF)
    half = np.uint64(32)
    a0, a1 = a & low32, a >> half
    b0, b1 = b & low32, b >> half
    p00, p01, p10, p11 = a0 * b0, a0 * b1, a1 * b0, a1 * b1
    middle = (p00 >> half) + (p01 & low32) + (p10 & low32)
    return p11 + (p01 >> half) + (p10 >> half) + (middle >> half), a * b


@njit(**_KEEP)
def bits_of(mantissa: Word, exponent: int, powers: Array) -> tuple[Word, bool]:
    """Give the bits of the double nearest to mantissa · 10^exponent, and whether they are certain."""
    zero, one = np.uint64(0), np.uint64(1)
    place = exponent - LOWEST_POWER
    if place < 0 or place >= powers.shape[0]:
        return zero, False
    m = np.uint64(mantissa)
    shift = 0
    while (m >> np.uint64(63)) == zero:
        m = m << one
        shift += 1
    binary = ((217706 * exponent) >> 16) + 64 + 1023 - shift
    high, low = high_product(m, powers[place, 1])
    ninth = np.uint64(0x1FF)
    if (high & ninth) == ninth and low + m < m:
        more_high, more_low = high_product(m, powers[place, 0])
        merged_high, merged_low = high, low + more_high
        if merged_low < low:
            merged_high += one
        if (merged_high & ninth) == ninth and merged_low + one == zero and more_low + m < m:
            return zero, False
        high, low = merged_high, merged_low
    top = high >> np.uint64(63)
    result = high >> (top + np.uint64(9))
    if top == zero:
        binary -= 1
    if low == zero and (high & ninth) == zero and (result & np.uint64(3)) == one:
        return zero, False
    result += result & one
    result = result >> one
    if (result >> np.uint64(53)) > zero:
        result = result >> one
        binary += 1
    if binary < 1 or binary >= 0x7FF:
        return zero, False
    return (np.uint64(binary) << np.uint64(52)) | (result & np.uint64(0xFFFFFFFFFFFFF)), True


@njit(**_KEEP)
def simple(buffer: Array, start: int, end: int, point: int) -> tuple[bool, Word, Any, bool]:
    """Read the usual way of writing a number: minus, up to 18 digits with one decimal sign among them, nothing else.

    Gives: whether it is written so, the digits, the exponent, negative. Places are unsigned, which saves a test each.
    """
    one, ten, zero = np.uint64(1), np.uint64(10), np.uint64(0)
    i, stop = np.uint64(max(start, 0)), np.uint64(max(end, 0))
    digits = zero
    if stop <= i or stop - i > np.uint64(20):
        return False, zero, 0, False
    negative = buffer[i] == 45
    if negative:
        i += one
    first, at = i, stop
    while i < stop:
        c = np.uint64(buffer[i]) - np.uint64(48)
        if c > np.uint64(9):
            if buffer[i] != point or at != stop:
                return False, zero, 0, False
            at = i
        else:
            digits = digits * ten + c
        i += one
    behind = stop - at - one if at < stop else zero
    count = stop - first - (one if at < stop else zero)
    return bool(one <= count and count <= np.uint64(18)), digits, -np.int64(behind), negative


@njit(**_KEEP)
def scan(buffer: Array, start: int, end: int, comma: bool, group: int) -> tuple[int, Word, int, bool, bool, bool]:
    """Read a field as a number: kind, mantissa, exponent, negative, cut (more than 19 digits), infinite or NaN.

    comma: the decimal sign is a comma.  group: what may stand between groups of three digits besides the usual one:
    0 nothing, else its byte; 32 stands for every kind of space.
    """
    i, negative = start, False
    if i < end and (buffer[i] == 45 or buffer[i] == 43):
        negative = buffer[i] == 45
        i += 1
    elif i + 2 < end and buffer[i] == 226 and buffer[i + 1] == 136 and buffer[i + 2] == 146:
        negative = True
        i += 3
    separator, point = (group if group else 44), 46
    if comma:
        separator, point = (group if group else 46), 44
        if group == 0:
            dots, commas = 0, 0
            for k in range(i, end):
                dots += buffer[k] == 46
                commas += buffer[k] == 44
            if commas == 0 and dots < 2:
                separator, point = 0, 46
    mantissa = np.uint64(0)
    ten = np.uint64(10)
    digits = any_digits = exponent = groups = length = 0
    cut = False
    while i < end:
        c = buffer[i]
        if 48 <= c <= 57:
            any_digits += 1
            length += 1
            if digits < 19:
                mantissa = mantissa * ten + np.uint64(c - 48)
                digits += 1 if mantissa != np.uint64(0) else 0
            else:
                exponent += 1
                cut = cut or c != 48
            i += 1
            continue
        step = 0
        if separator and c == separator:
            step = 1
        elif separator == 32 and c == 194 and i + 1 < end and buffer[i + 1] == 160:
            step = 2
        elif separator == 32 and c == 226 and i + 2 < end and buffer[i + 1] == 128:
            step = 3 if buffer[i + 2] == 175 or buffer[i + 2] == 137 else 0
        if step == 0:
            break
        if length == 0 or (groups == 0 and length > 3) or (groups > 0 and length != 3):
            return NOT_A_NUMBER, mantissa, 0, negative, False, False
        groups += 1
        length = 0
        i += step
    if groups > 0 and length != 3:
        return NOT_A_NUMBER, mantissa, 0, negative, False, False
    if i < end and buffer[i] == point:
        i += 1
        while i < end and 48 <= buffer[i] <= 57:
            any_digits += 1
            if digits < 19:
                mantissa = mantissa * ten + np.uint64(buffer[i] - 48)
                digits += 1 if mantissa != np.uint64(0) else 0
                exponent -= 1
            else:
                cut = cut or buffer[i] != 48
            i += 1
    if any_digits == 0:
        return word(buffer, i, end, negative)
    if i < end and (buffer[i] == 101 or buffer[i] == 69):
        i += 1
        less, given, power = False, 0, 0
        if i < end and (buffer[i] == 45 or buffer[i] == 43):
            less = buffer[i] == 45
            i += 1
        while i < end and 48 <= buffer[i] <= 57:
            power = min(power * 10 + buffer[i] - 48, 100_000)
            given += 1
            i += 1
        if given == 0:
            return NOT_A_NUMBER, mantissa, 0, negative, False, False
        exponent += -power if less else power
    kind = NUMBER if i == end else NOT_A_NUMBER
    return kind, mantissa, exponent, negative, cut, False


@njit(**_KEEP)
def word(buffer: Array, start: int, end: int, negative: bool) -> tuple[int, Word, int, bool, bool, bool]:
    """Read inf, infinity and nan, in capitals or not; the mantissa is 1 for an infinity."""
    length = end - start
    zero, one = np.uint64(0), np.uint64(1)
    if length != 3 and length != 8:
        return NOT_A_NUMBER, zero, 0, negative, False, False
    found = np.uint64(0)
    for k in range(start, end):
        found = (found << np.uint64(8)) | np.uint64(buffer[k] | 32)
    if length == 3 and found == np.uint64(0x6E616E):
        return NUMBER, zero, 0, negative, False, True
    if (length == 3 and found == np.uint64(0x696E66)) or (length == 8 and found == np.uint64(0x696E66696E697479)):
        return NUMBER, one, 0, negative, False, True
    return NOT_A_NUMBER, zero, 0, negative, False, False


@njit(**_KEEP)
def numbers(
    buffer: Array, starts: Array, ends: Array, place: int, begin: int, rows: int, out: Array, first: int,
    comma: bool, group: int, words: Array, places: Array, powers: Array, tens: Array, bits: Array, hard: Array,
) -> tuple[int, int, int, int, int]:  # fmt: skip
    """Read one column of rows begin … begin + rows − 1 into out[first:]; NaN where there is no number.

    bits: uint64 view of `out`.  hard: rows whose rounding is left to Python's `float`.
    Gives: fields that are no number, the first of them, missing ones, infinite ones, hard ones.
    """
    bad = missing = infinite = n_hard = 0
    first_bad = -1
    point = 44 if comma else 46
    for row in range(rows):
        start: Any = np.int64(starts[place, begin + row])
        end: Any = np.int64(ends[place, begin + row])
        target = first + row
        plain, found, exponent, negative = simple(buffer, start, end, point)
        if plain and exponent >= -22 and found <= np.uint64(9007199254740992):
            value = np.float64(found) / tens[-exponent]
            out[target] = -value if negative else value
            continue
        if end < 0:
            out[target] = np.nan
            bad += 1
            first_bad = row if first_bad < 0 else first_bad
            continue
        kind, mantissa, exponent, negative, cut, special = scan(buffer, start, end, comma, group)
        if kind == NOT_A_NUMBER:
            out[target] = np.nan
            if is_missing(buffer, start, end, words, places):
                missing += 1
            else:
                bad += 1
                first_bad = row if first_bad < 0 else first_bad
            continue
        if special:
            out[target] = np.nan
            infinite += 1 if mantissa != np.uint64(0) else 0
            missing += 1 if mantissa == np.uint64(0) else 0
            continue
        value, status = 0.0, NUMBER
        if mantissa == np.uint64(0):
            value = 0.0
        elif not cut and mantissa <= np.uint64(9007199254740992) and -22 <= exponent <= 22:
            value = np.float64(mantissa) / tens[-exponent] if exponent < 0 else np.float64(mantissa) * tens[exponent]
        else:
            found, certain = bits_of(mantissa, exponent, powers)
            if cut and certain:
                above, certain = bits_of(mantissa + np.uint64(1), exponent, powers)
                certain = certain and above == found
            if certain:
                bits[target] = found
                value = out[target]
            else:
                status = HARD
        if status == HARD:
            out[target] = np.nan
            hard[n_hard] = row
            n_hard += 1
        else:
            out[target] = -value if negative else value
    return bad, first_bad, missing, infinite, n_hard
