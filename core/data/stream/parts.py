"""Which part of the data a row is in, worked out from its number alone: nothing is kept for it in memory.

With shuffling, a row's number and the seed are hashed (splitmix64) to u in [0, 1): rows with u below the share of
training train, the next ones validate, the rest test. The shares so come out as expected up to chance: ± 0.05 % with
a million rows. Classes are shared out the same way, each up to chance. Without shuffling the first rows train. Groups
are hashed by what stands in their column, so that their rows stay together.
"""

from __future__ import annotations

from hashlib import sha256

import numpy as np

from core.backend import HostArray
from core.data.encoders.categorical import labels
from core.data.plan import SplitPlan
from core.data.split import PART_WORDS, WORDS
from core.data.table import Column
from core.errors import UserError
from core.language import tr

TRAIN, VALIDATION, TEST, LEFT_OUT = 0, 1, 2, -1
_STEP, _FIRST, _SECOND = (np.uint64(n) for n in (0x9E3779B97F4A7C15, 0xBF58476D1CE4E5B9, 0x94D049BB133111EB))


def draws(rows: HostArray, seed: int) -> HostArray:
    """Give u in [0, 1) for each row number (rows,): the same always, and as if drawn at random."""
    with np.errstate(over="ignore"):
        z = _mixed(rows.astype(np.uint64, copy=False) + _mixed(np.full(1, seed + 1, np.uint64) * _STEP)) + _STEP
        z = _mixed(z)
    result: HostArray = (z >> np.uint64(11)).astype(np.float64) * 2.0**-53
    return result


def _mixed(z: HostArray) -> HostArray:
    z = (z ^ (z >> np.uint64(30))) * _FIRST
    z = (z ^ (z >> np.uint64(27))) * _SECOND
    result: HostArray = z ^ (z >> np.uint64(31))
    return result


def parts_of(at: HostArray, keep: HostArray, plan: SplitPlan) -> HostArray:
    """Give the part of each row from its place `at` in [0, 1): int8 (rows,), `LEFT_OUT` where `keep` is False.

    With folds, what lies before the share of the test part is cut into as many pieces, and one of them validates.
    """
    total = plan.train + plan.validation + plan.test
    if plan.folds:
        rest = 1 - plan.test / total
        fold = np.floor(at / max(rest, 1e-12) * plan.folds)
        parts = np.where(at >= rest, TEST, np.where(fold == plan.fold - 1, VALIDATION, TRAIN)).astype(np.int8)
    else:
        ends = np.array([plan.train / total, (plan.train + plan.validation) / total])
        parts = np.searchsorted(ends, at, side="right").astype(np.int8)
        last = TEST if plan.test else VALIDATION if plan.validation else TRAIN
        parts = np.minimum(parts, np.int8(last))
    parts[~keep] = LEFT_OUT
    return parts


def of_groups(column: Column, seed: int) -> HostArray:
    """Give the same place in [0, 1) to all rows of a group, by what stands in the column."""
    if column.kind != "number":
        names = np.array([int.from_bytes(sha256(text.encode()).digest()[:8], "little") for text in column.categories])
        return draws(np.append(names.astype(np.uint64), np.uint64(0))[column.values], seed)
    return draws((column.values + 0.0).view(np.uint64), seed)


def named_parts(column: Column) -> HostArray:
    """Give the part that a column names for each row: int8 (rows,).

    Raises:
        UserError: when it names another one.
    """
    codes, texts = labels(column)
    places = np.array([PART_WORDS.get(text.strip().lower(), LEFT_OUT) for text in texts], dtype=np.int8)
    strange = [text for text, place in zip(texts, places, strict=True) if place == LEFT_OUT]
    if strange:
        raise UserError(
            tr(
                "Split: {column} holds {strange!r}, and {words} are expected; choose another column.",
                column=column.name,
                strange=strange[0],
                words=WORDS,
            )
        )
    parts: HostArray = np.append(places, np.int8(LEFT_OUT))[codes]
    return parts
