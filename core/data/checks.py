"""What to know about prepared data before training, in plain words.

Adding one: write a function from a `Dataset` to findings and name it in `CHECKS`.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from core import numbers
from core.backend import HostArray
from core.data.advice import is_skewed
from core.data.arrays import Dataset
from core.data.kinds import found_kind, in_kind
from core.data.outliers import outliers
from core.data.remedies import Remedy
from core.data.table import listing
from core.language import tr, tr_n

FEW_ROWS = 50
FEW_PER_CLASS = 5
UNBALANCED = 3.0
"""The largest class may have so many times the rows of the smallest one."""
SCALES = 100.0
TELLING = 0.999
"""A feature that follows the target as closely as this is suspected to be made from it."""
SAMPLE = 20_000
FEWEST_PIXELS = 16
MOST_COLUMNS = 4
"""So many columns are told about by name."""
RARE = 0.01
"""Outliers in a larger share of the rows are a warning."""


@dataclass(frozen=True)
class Check:
    """One finding: level "good", "warning" or "bad", a sentence, and what can be done about it with one press.

    `kind` names those that a diagnosis of a training tells too, `column` is where the cause lies.
    """

    level: str
    sentence: str
    remedy: Remedy | None = None
    kind: str = ""
    column: str = ""


Findings = Iterator[Check]


def checks(dataset: Dataset) -> tuple[Check, ...]:
    """Look at the data as a careful colleague would; the worst findings come first."""
    found = [finding for check in CHECKS for finding in check(dataset)]
    return tuple(sorted(found, key=lambda finding: ("bad", "warning", "good").index(finding.level)))


def _rows(data: Dataset) -> Findings:
    left_out = data.rows - sum(data.counts)
    if left_out and data.plan.split.folds and data.plan.split.by == "time":
        yield Check(
            "good",
            tr(
                "{rows_text} of {rows} left out: what comes after this fold, and gaps.",
                rows_text=_rows_text(left_out),
                rows=data.rows,
            ),
        )
    elif left_out:
        yield Check(
            "warning",
            tr(
                "{rows_text} of {rows} left out because a value is missing.",
                rows_text=_rows_text(left_out),
                rows=data.rows,
            ),
        )
    sizes = data.counts
    if sizes[1:] == (0, 0):
        yield Check("warning", tr("All rows are for training, so nothing tells how well new rows are predicted."))
    elif sizes[1] == 0:
        yield Check("warning", tr("No rows are for validation, so the curves cannot show learning by heart."))
    elif sizes[0] < FEW_ROWS:
        yield Check(
            "warning",
            tr("Only {sizes} rows are for training; another seed may change the result much.", sizes=sizes[0]),
        )
    else:
        yield Check("good", tr("{} rows for training, {} for validation, {} for the final test.").format(*sizes))


def _leaks(data: Dataset) -> Findings:
    rows = data.train[:SAMPLE]
    if len(rows) < FEW_ROWS:
        return
    follows = correlation_with_target(data)
    names, owners = data.pipeline.feature_names, _owners(data)
    follows[_of_pixels(data)] = 0
    for place in np.flatnonzero(follows > TELLING)[:MOST_COLUMNS]:
        sentence = tr("{names} all but tells the target; ignore it unless it is known beforehand.", names=names[place])
        yield Check("bad", sentence, _ignoring(data, int(place)), "leak", owners[place])


def correlation_with_target(data: Dataset) -> HostArray:
    """Give how closely each input node follows some output over the training rows, from 0 to 1: (n_in,).

    A column that rises with a number is made from it too, whatever its scale: so of numbers by rank too (Spearman).
    """
    rows = data.train[:SAMPLE]
    x, y = data.x[rows], data.y[rows]
    follows: HostArray = np.abs(_correlations(x, y)).max(axis=1)
    if data.pipeline.task == "regression" and x.shape[1] > 1:
        follows = np.maximum(follows, np.abs(_correlations(_ranks(x), _ranks(y))).max(axis=1))
    return follows


def pixel_columns(data: Dataset) -> frozenset[str]:
    """Name the columns that are pixels of images: advice about single ones would be of no use.

    A table that was once written as text no longer says so, and its columns do: pixel_0_0 or pixel12, all inputs.
    """
    image = data.table.image
    if image:
        return frozenset(data.table.names[: math.prod(image)])
    named = [column.name for column in data.plan.inputs if re.fullmatch(r"pixel[_ ]?\d+(_\d+)?", column.name)]
    return frozenset(named) if len(named) >= FEWEST_PIXELS else frozenset()


def _of_pixels(data: Dataset) -> HostArray:
    """Tell which input nodes are pixels: (n_in,)."""
    pixels = pixel_columns(data)
    return np.array([column.name in pixels for column in data.pipeline.inputs for _ in column.feature_names], bool)


def _ignoring(data: Dataset, feature: int) -> Remedy | None:
    """Give the remedy that ignores the column of an input node, unless it is the only one."""
    return Remedy("ignore", _owners(data)[feature]) if len(data.plan.inputs) > 1 else None


def _owners(data: Dataset) -> list[str]:
    """Name the column that each input node is made of."""
    return [column.name for column in data.pipeline.inputs for _ in column.feature_names]


def _ranks(values: HostArray) -> HostArray:
    """Give each number its place in its column, from the smallest: (rows, columns)."""
    return np.argsort(np.argsort(values, axis=0, kind="stable"), axis=0, kind="stable").astype(np.float64)


def _correlations(x: HostArray, y: HostArray) -> HostArray:
    """Give the correlation of each feature with each output: (n_in, n_out); 0 for constants."""
    with np.errstate(over="ignore", invalid="ignore"):
        x, y = x - x.mean(axis=0), y - y.mean(axis=0)
        spread = np.sqrt((x**2).sum(axis=0))[:, None] * np.sqrt((y**2).sum(axis=0))
        result: HostArray = np.where(spread > 0, x.T @ y / np.where(spread > 0, spread, 1), 0.0)
    return result


def _duplicates(data: Dataset) -> Findings:
    if not len(data.test):
        return
    prints = _fingerprints(data.x)
    twice = int(np.isin(prints[data.test], prints[data.train]).sum())
    share = twice / len(data.test)
    if twice:
        level, rows = "bad" if share > 0.2 else "warning", _rows_text(twice)
        yield Check(
            level,
            tr(
                "{rows} of the test part ({percent}) also stand in the training part.",
                rows=rows,
                percent=_percent(share),
            ),
        )
    else:
        yield Check("good", tr("No test row has the inputs of a training row."))


def _fingerprints(x: HostArray) -> HostArray:
    """Give one number per row: equal rows have the same, others practically never."""
    factors = np.random.default_rng(0).integers(0, 2**63, x.shape[1], dtype=np.uint64) * 2 + 1
    prints = np.zeros(len(x), dtype=np.uint64)
    for place, factor in enumerate(factors):
        bits = (x[:, place] + 0.0).view(np.uint64) * factor
        prints = (prints ^ (bits ^ (bits >> np.uint64(29)))) * np.uint64(0x9E3779B97F4A7C15)
    return prints


def _classes(data: Dataset) -> Findings:
    names = data.pipeline.class_names
    if not names:
        return
    counts = dict(zip(names, _class_counts(data, data.train), strict=True))
    absent = [name for name, count in counts.items() if not count]
    few = [name for name, count in counts.items() if 0 < count < FEW_PER_CLASS]
    if absent:
        yield Check(
            "bad", tr("No training row has the class {listing}; it cannot be learned.", listing=listing(absent, 3))
        )
    if few and len(data.train) >= FEW_ROWS:
        yield Check(
            "warning",
            tr(
                "Fewer than {few_per_class} training rows have the class {listing}.",
                few_per_class=FEW_PER_CLASS,
                listing=listing(few, 3),
            ),
        )


def _balance(data: Dataset) -> Findings:
    names = data.pipeline.class_names
    if not names:
        return
    counts = np.sort(_class_counts(data, data.used))[::-1]
    percents = [_percent(count / counts.sum()) for count in counts]
    ends = (
        percents[0]
        if percents[0] == percents[-1]
        else tr("{percents} to {percents2}", percents=percents[-1], percents2=percents[0])
    )
    shares = " / ".join(percents) if len(names) <= MOST_COLUMNS else tr("{ends} each", ends=ends)
    if counts[0] > UNBALANCED * max(counts[-1], 1):
        told = tr(
            "Classes are unbalanced ({shares}): always naming the largest is right in {percents}.",
            shares=shares,
            percents=percents[0],
        )
        if data.weights is not None:
            yield Check("good", tr("{told} They are weighed, so rare ones count more in the loss.", told=told))
        else:
            yield Check("warning", told, Remedy("weigh"), "balance", data.pipeline.targets[0].name)
    else:
        yield Check("good", tr("Classes are balanced enough: {shares}.", shares=shares))


def _class_counts(data: Dataset, rows: HostArray) -> HostArray:
    y = data.y[rows]
    counts: HostArray = y.sum(axis=0)
    return counts if data.pipeline.task == "classes" else np.array([len(y) - counts[0], counts[0]])


def _missing(data: Dataset) -> Findings:
    pixels = pixel_columns(data)
    filled = [c for c in data.pipeline.inputs if c.missing != "drop row" and c.name not in pixels]
    gaps = [(data.table.column(c.name).n_missing, c) for c in filled]
    gaps = sorted((gap for gap in gaps if gap[0]), key=lambda gap: -gap[0])
    for count, column in gaps[:MOST_COLUMNS]:
        share = count / data.rows
        level = "bad" if share > 0.5 else "warning" if share > 0.05 else "good"
        what = tr("{rows_text} without a value ({percent})", rows_text=_rows_text(count), percent=_percent(share))
        remedy = Remedy("ignore", column.name) if level == "bad" and len(data.plan.inputs) > 1 else None
        yield Check(level, f"{column.name}: {what} → {column.missing}.", remedy)
    if len(gaps) > MOST_COLUMNS:
        yield Check(
            "good", tr("{n_gaps} more columns have fewer gaps, filled as planned.", n_gaps=len(gaps) - MOST_COLUMNS)
        )


def _constant(data: Dataset) -> Findings:
    if data.table.rows < 2:  # of a single row everything is the same, as in the first lessons
        return
    same = [plan for plan in data.plan.columns if data.table.column(plan.name).distinct < 2]
    pixels = pixel_columns(data)
    dull = sum(plan.name in pixels for plan in same)
    if dull:
        yield Check(
            "good",
            tr(
                "{dull} of {n_pixels} pixels are the same in every image; they stay, so that it is whole.",
                dull=dull,
                n_pixels=len(pixels),
            ),
        )
    same = [plan for plan in same if plan.name not in pixels]
    used = listing((plan.name for plan in same if plan.use == "input"), MOST_COLUMNS)
    ignored = listing((plan.name for plan in same if plan.use == "ignore"), MOST_COLUMNS)
    if used:
        first = next(plan.name for plan in same if plan.use == "input")
        remedy = Remedy("ignore", first) if len(data.plan.inputs) > 1 else None
        told = tr("The same in every row, so it tells nothing and can be ignored: {used}.", used=used)
        yield Check("warning", told, remedy, "constant", first)
    if ignored:
        yield Check("good", tr("The same in every row, so it is ignored: {ignored}.", ignored=ignored))


def _ids_and_texts(data: Dataset) -> Findings:
    pixels = pixel_columns(data)
    for plan in data.plan.columns:
        column = data.table.column(plan.name)
        if plan.name in pixels:
            continue
        unique = column.distinct == data.rows - column.n_missing
        kind = plan.kind or found_kind(column)
        if plan.use == "input" and unique and kind == "category" and len(data.plan.inputs) > 1:
            told = tr("{plan} differs in every row, so nothing can be learned from it.", plan=plan.name)
            yield Check("warning", told, Remedy("ignore", plan.name))
        if plan.use == "ignore" and (kind == "text" or unique):
            yield Check(
                "good",
                tr(
                    "{plan} {words}: ignored.",
                    plan=plan.name,
                    words=tr("differs in every row") if unique else tr("holds free text"),
                ),
            )


def _scales(data: Dataset) -> Findings:
    sizes = np.abs(data.x[data.train[:SAMPLE]]).max(axis=0)
    pixels = _of_pixels(data)
    sizes[pixels] = sizes[pixels].max(initial=0.0)
    present = sizes[sizes > 0]
    owners = [column for column in data.pipeline.inputs for _ in column.feature_names]
    plain = [column.kind == "number" and column.encoding != "standardise" for column in owners]
    if len(present) > 1 and present.max() > SCALES * present.min():
        factor = numbers.text(float(present.max() / present.min()), 2)
        place = int(sizes.argmax())
        large = data.pipeline.feature_names[place]
        remedy = Remedy("standardise", owners[place].name) if plain[place] else None
        told = tr(
            "Inputs differ in size {factor} times ({large} is the largest); standardise them.",
            factor=factor,
            large=large,
        )
        yield Check("warning", told, remedy, "scale", owners[place].name)
    elif len(present) and present.max() > SCALES and plain[int(sizes.argmax())]:
        place = int(sizes.argmax())
        size = numbers.text(float(sizes[place]), 2)
        told = tr(
            "{feature_names} is as large as {size}; standardise it.",
            feature_names=data.pipeline.feature_names[place],
            size=size,
        )
        yield Check("warning", told, Remedy("standardise", owners[place].name), "scale", owners[place].name)


def _outliers(data: Dataset) -> Findings:
    """Tell of numbers far from all others in columns that are not drawn together already."""
    told, pixels = 0, pixel_columns(data)
    for plan in data.plan.inputs:
        if plan.name in pixels or plan.clip or not plan.encoder.clips or plan.encoding == "log" or told == MOST_COLUMNS:
            continue
        column = in_kind(data.table.column(plan.name), "number") if plan.kind == "number" else None
        column = column or data.table.column(plan.name)
        count, low, high = outliers(column, data.train[:SAMPLE])
        if is_skewed(column):
            told += 1
            yield Check("warning", tr("{plan} is skewed: a few values are far larger than all others.", plan=plan.name),
                        Remedy("log", plan.name))  # fmt: skip
        elif count:
            told += 1
            ends = tr("below {low} or above {high}", low=numbers.text(low, 3), high=numbers.text(high, 3))
            told_of = tr(
                "{plan}: {rows_text} far from all others, {ends}.",
                plan=plan.name,
                rows_text=_rows_text(count),
                ends=ends,
            )
            level = "warning" if count > data.rows * RARE else "good"
            yield Check(level, told_of, Remedy("clip", plan.name))


def _dates(data: Dataset) -> Findings:
    for column in data.pipeline.inputs:
        if column.kind == "date":
            yield Check(
                "good",
                tr("{column} looks like a date ({get}).", column=column.name, get=column.state.get("format", "")),
            )


def _statistics(data: Dataset) -> Findings:
    if any(column.encoding in ("standardise", "minmax", "log", "date") for column in data.pipeline.inputs):
        yield Check("good", tr("Means, ranges and categories come from the training rows alone."))


def _rows_text(count: int) -> str:
    return tr_n("1 row", "{n} rows", count)


def _percent(share: float) -> str:
    return f"{numbers.text(100 * share, 2)} %"


CHECKS: tuple[Callable[[Dataset], Findings], ...] = (
    _rows,
    _leaks,
    _duplicates,
    _classes,
    _balance,
    _missing,
    _constant,
    _ids_and_texts,
    _scales,
    _outliers,
    _dates,
    _statistics,
)
