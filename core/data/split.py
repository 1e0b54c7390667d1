"""Sharing rows out: training, validation and test."""

from __future__ import annotations

import numpy as np

from core.backend import HostArray
from core.data.encoders.categorical import labels
from core.data.plan import SplitPlan
from core.data.table import Column, listing
from core.errors import UserError
from core.language import tr

Parts = tuple[HostArray, HostArray, HostArray]
PART_WORDS = {
    "train": 0, "training": 0, "validation": 1, "valid": 1, "val": 1, "dev": 1, "test": 2, "testing": 2, "holdout": 2,
}  # fmt: skip
"""What a column may call the parts, in small or capital letters."""
WORDS = tr("train, validation and test")


def split(rows: HostArray, plan: SplitPlan, classes: HostArray | None = None, column: Column | None = None) -> Parts:
    """Share `rows` out; `classes` gives the class of each of them for a stratified split.

    By shares the parts have round(n · share) rows, with at least one row for training; same seed, same parts. `column`
    names the parts, keeps groups together or orders the rows by time; rows where it has no value are left out.

    Raises:
        UserError: when the column names another part, or there are fewer rows or groups than folds.
    """
    if plan.by == "share" or column is None:
        return _folded(_in_order(rows, plan, classes), plan, None)
    rows = rows[~column.missing[rows]]
    if not len(rows):
        raise UserError(
            tr("Split: {column} has no value in any row that is used; choose another column.", column=column.name)
        )
    if plan.by == "column":
        return _by_column(rows, plan, column)
    if plan.by == "time":
        return _folded(rows[np.argsort(column.values[rows], kind="stable")], plan, None)
    groups = labels(column)[0]
    return _folded(_grouped(rows, groups, plan), plan, groups)


def _in_order(rows: HostArray, plan: SplitPlan, classes: HostArray | None) -> HostArray:
    """Order the rows so that the parts are pieces of the order."""
    if not plan.shuffle:
        return rows
    order = np.random.default_rng(plan.seed).permutation(len(rows))
    if plan.stratified and classes is not None:
        order = order[_interleaved(classes[order])]
    ordered: HostArray = rows[order]
    return ordered


def _folded(rows: HostArray, plan: SplitPlan, groups: HostArray | None) -> Parts:
    """Cut the ordered rows into the parts: by the shares, or the rows besides the test part by folds."""
    train, validation = _sizes(len(rows), plan)
    if plan.folds:
        parts = _fold(rows, plan, groups)
    else:
        first, second = (_whole_groups(rows, cut, groups) for cut in (train, train + validation))
        parts = rows[:first], rows[first:second], rows[second:]
    if plan.by == "time" or not plan.shuffle:
        return parts
    generator = np.random.default_rng(plan.seed)
    generator.permutation(len(rows))
    return generator.permutation(parts[0]), generator.permutation(parts[1]), generator.permutation(parts[2])


def _fold(rows: HostArray, plan: SplitPlan, groups: HostArray | None) -> Parts:
    """Take fold number `fold` for validation and the others for training; by time only those that came before it."""
    by_time, pieces = plan.by == "time", plan.folds + (plan.by == "time")
    if plan.folds < 2 or plan.fold > plan.folds:
        raise UserError(
            tr(
                "Split: fold {fold} of {folds} does not exist; choose 2 or more folds and one of them.",
                fold=plan.fold,
                folds=plan.folds,
            )
        )
    total = plan.train + plan.validation + plan.test
    rest = _whole_groups(rows, len(rows) - int(len(rows) * plan.test / total + 0.5), groups)
    known, test = rows[:rest], rows[rest:]
    cuts = [_whole_groups(known, round(len(known) * k / pieces), groups) for k in range(pieces + 1)]
    if len(set(cuts)) < len(cuts):
        what = tr("rows") if groups is None else tr("groups")
        raise UserError(
            tr("Split: there are too few {what} for {folds} folds; choose fewer folds.", what=what, folds=plan.folds)
        )
    place = plan.fold - 1 + by_time
    start, stop = cuts[place], cuts[place + 1]
    train = known[:start] if by_time else np.concatenate([known[:start], known[stop:]])
    return train, known[start:stop], test


def _sizes(rows: int, plan: SplitPlan) -> tuple[int, int]:
    total = plan.train + plan.validation + plan.test
    train = min(rows, max(1, int(rows * plan.train / total + 0.5)))
    held_out = rows - train if not plan.test else int(rows * plan.validation / total + 0.5)
    return train, min(rows - train, held_out) if plan.validation else 0


def _by_column(rows: HostArray, plan: SplitPlan, column: Column) -> Parts:
    if plan.folds:
        raise UserError(
            tr("Split: a column that names the parts leaves nothing for folds; split by share, group or time.")
        )
    codes, texts = labels(column)
    places = np.array([PART_WORDS.get(text.strip().lower(), -1) for text in texts])
    present = codes[rows]
    strange = [texts[code] for code in np.unique(present) if places[code] < 0]
    if strange:
        raise UserError(
            tr(
                "Split: {column} holds {listing}, and {words} are expected; choose another column.",
                column=column.name,
                listing=listing(strange, 3),
                words=WORDS,
            )
        )
    parts = places[present]
    if not (parts == 0).any():
        raise UserError(tr("Split: {column} names no row for training; choose another column.", column=column.name))
    return rows[parts == 0], rows[parts == 1], rows[parts == 2]


def _grouped(rows: HostArray, groups: HostArray, plan: SplitPlan) -> HostArray:
    """Order the rows so that those of a group follow each other; the groups in random order."""
    names, place = np.unique(groups[rows], return_inverse=True)
    order = np.arange(len(names))
    if plan.shuffle:
        order = np.random.default_rng(plan.seed).permutation(len(names))
    ordered: HostArray = rows[np.argsort(order[place], kind="stable")]
    return ordered


def _whole_groups(rows: HostArray, cut: int, groups: HostArray | None) -> int:
    """Move a cut to the nearest place between two groups; the first group always lies before it where it is above 0."""
    if groups is None or cut in (0, len(rows)):
        return cut
    of_rows = groups[rows]
    ends = np.append(np.flatnonzero(of_rows[1:] != of_rows[:-1]) + 1, len(rows))
    return int(ends[np.abs(ends - cut).argmin()])


def _interleaved(classes: HostArray) -> HostArray:
    """Order rows so that each piece of the order has the same share of every class.

    Row k of a class with m rows stands at (k + ½) / m; sorting by that spreads every class evenly.
    """
    by_class = np.argsort(classes, kind="stable")
    counts = np.unique(classes, return_counts=True)[1]
    place = np.concatenate([(np.arange(count) + 0.5) / count for count in counts])
    result: HostArray = by_class[np.argsort(place, kind="stable")]
    return result
