"""Data in words: what a column is and becomes, and what a network looks like."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from core import numbers
from core.activations import ACTIVATIONS
from core.config import TrainConfig
from core.data.advice import reason
from core.data.dataset import Dataset, Histogram, histogram
from core.data.dates import text_of
from core.data.encoders import ENCODERS, choices, missing_choices
from core.data.kinds import KINDS, date_form, found_kind, in_kind, kind_choices
from core.data.pipeline import FittedColumn
from core.data.plan import ANOTHER_TARGET, ColumnPlan
from core.data.table import Column
from core.language import lowered, tr, tr_n
from core.spec import NetworkSpec

NOTHING = "—"
USE_TIPS = {
    "input": tr("The network reads this column."),
    "target": tr("The network predicts this column; the old target becomes an input."),
    ANOTHER_TARGET: tr(
        "The network predicts this column too: all targets are numbers, or all of them have two values."
    ),
    "ignore": tr("The column plays no part."),
}
RULE_TIPS = {
    "mean": tr("Fill in the mean of the training rows."),
    "median": tr("Fill in the median of the training rows."),
    "zero": tr("Fill in 0."),
    "constant": tr("Fill in a value of your own; it stands at the column, at the right."),
    "drop row": tr("Leave rows without a value out of training, validation and test."),
    "own category": tr("Missing is a category of its own, with its own node."),
    "most frequent": tr("Fill in what the training rows have most often."),
}
NAMES = {
    "input": tr("input"),
    "target": tr("target"),
    ANOTHER_TARGET: tr("another target"),
    "ignore": tr("ignore"),
    "mean": tr("mean"),
    "median": tr("median"),
    "zero": tr("zero"),
    "constant": tr("constant"),
    "drop row": tr("drop row"),
    "own category": tr("own category"),
    "most frequent": tr("most frequent"),
    "number": tr("number"),
    "category": tr("category"),
    "binary": tr("binary"),
    "date": tr("date"),
    "text": tr("text"),
}
"""How uses, rules and kinds are called: the words of the plan, which files hold too, are English."""
_BARS = 12


@dataclass(frozen=True)
class Choice:
    """One line of a combo box in the table of columns."""

    value: str
    label: str
    tip: str


@dataclass(frozen=True)
class ColumnLine:
    """What the table of columns says about one column; the choices are empty where nothing can be chosen."""

    name: str
    use: str
    kind: str
    kind_tip: str
    encoding: str
    encoding_tip: str
    missing: str
    missing_tip: str
    becomes: str
    becomes_tip: str
    uses: tuple[Choice, ...]
    encodings: tuple[Choice, ...]
    rules: tuple[Choice, ...]
    kinds: tuple[Choice, ...] = ()


def named(word: str) -> str:
    """Give the name of a use, a rule or a kind in the language of the window."""
    return NAMES.get(word, word)


def grouped(count: int) -> str:
    """Write a whole number with thin gaps between the thousands: 7 043."""
    return f"{count:,}".replace(",", "\u202f")


def counted(count: int, one: str, many: str) -> str:
    """Write "1 row" or "7 043 rows" of "{n} row" and "{n} rows"."""
    return tr_n(one, many, count, n=grouped(count))


def shortened(text: str, most: int = 28) -> str:
    """Cut a long name."""
    return text if len(text) <= most else text[: most - 1] + "…"


def column_line(column: Column, plan: ColumnPlan, fitted: FittedColumn | None, activation: str) -> ColumnLine:
    """Describe one column; `fitted` is None for an ignored one, `activation` is the output layer's label."""
    used = fitted is not None
    encoder = ENCODERS[plan.encoding]
    becomes, becomes_tip = _becomes(plan, fitted, activation)
    missing, missing_tip = _missing(column, plan)
    kinds = kind_choices(column)
    return ColumnLine(
        name=column.name,
        use=plan.use,
        kind=kind_text(column, plan.kind),
        kind_tip=_kind_tip(column),
        encoding=encoder.label if used else NOTHING,
        encoding_tip=encoder.summary if used else tr("An ignored column is not encoded."),
        missing=missing,
        missing_tip=missing_tip,
        becomes=becomes,
        becomes_tip=becomes_tip,
        uses=tuple(Choice(use, named(use), tip) for use, tip in USE_TIPS.items()),
        encodings=_encodings(column, plan) if used else (),
        rules=_rules(column, plan) if plan.use == "input" else (),
        kinds=tuple(Choice(kind, named(kind), KINDS[kind]) for kind in kinds),
    )


def kind_text(column: Column, chosen: str = "") -> str:
    """Say what kind of values a column holds, as found or as the user chose."""
    kind = chosen or found_kind(column)
    if kind == "category":
        return tr("category · {distinct}", distinct=grouped(column.distinct))
    return tr("text · {distinct} distinct", distinct=grouped(column.distinct)) if kind == "text" else named(kind)


def bars(column: Column) -> Histogram:
    """Give the small picture of a column: one bar per value where there are two, else a histogram."""
    if column.kind == "number" and column.distinct == 2:
        values, counts = np.unique(column.values[~column.missing], return_counts=True)
        return Histogram(counts, np.empty(0), tuple(numbers.text(value) for value in values))
    return histogram(column, _BARS)


def bars_tip(shown: Histogram) -> str:
    """Say in words what the bars count."""
    if not len(shown.counts):
        return tr("No values.")
    if shown.labels:
        lines = [f"{label}: {grouped(int(n))}" for label, n in zip(shown.labels, shown.counts, strict=True)]
        return "\n".join(lines)
    low, high = ends_text(shown)
    told = tr(
        "From {low} to {high}; the tallest bar counts {counted}.",
        low=low,
        high=high,
        counted=counted(int(shown.counts.max()), "{n} row", "{n} rows"),
    )
    return f"{told}\n{outlier_text(shown)}" if shown.outliers else told


def ends_text(shown: Histogram) -> tuple[str, str]:
    """Write the smallest and the largest value."""
    ends = float(shown.edges[0]), float(shown.edges[-1])
    if shown.days:
        return text_of(math.floor(ends[0])), text_of(math.floor(ends[1]))
    return numbers.text(ends[0]), numbers.text(ends[1])


def outlier_text(shown: Histogram) -> str:
    """Say how many outliers there are, and where."""
    if not shown.outliers:
        return tr("No outliers.")
    ends = tr("below {low} or above {high}", low=numbers.text(shown.low), high=numbers.text(shown.high))
    return tr(
        "{counted}: far from the middle half, {ends}.",
        counted=counted(shown.outliers, "{n} outlier", "{n} outliers"),
        ends=ends,
    )


def target_text(dataset: Dataset) -> tuple[str, str]:
    """Say what is predicted, in short and in full."""
    pipeline = dataset.pipeline
    names = ", ".join(target.name for target in pipeline.targets)
    if pipeline.task == "regression":
        kind = (
            tr("number") if len(pipeline.targets) == 1 else counted(len(pipeline.targets), "{n} number", "{n} numbers")
        )
        return f"{shortened(names)} · {kind}", tr("{names}: predicted as {kind}", names=names, kind=kind)
    if pipeline.task == "labels":
        return f"{shortened(names)} · {len(pipeline.targets)} yes/no", tr(
            "{names}: each predicted as yes or no", names=names
        )
    classes = pipeline.class_names
    listed = ", ".join(classes[:12]) + (" …" if len(classes) > 12 else "")
    return f"{shortened(names)} · {counted(len(classes), '{n} class', '{n} classes')}", f"{names}: {listed}"


def activation_label(spec: NetworkSpec, name: str) -> str:
    """Give the label of a layer's activation, "" where it has none."""
    kind = getattr(spec[name].layer, "activation", "")
    return ACTIVATIONS[kind].label if kind in ACTIVATIONS else ""


def network_text(spec: NetworkSpec) -> str:
    """Write a network in one line: 14 inputs → 16 ReLU → 1 sigmoid."""
    shapes = spec.shapes()
    parts = [counted(spec.n_inputs, "{n} input", "{n} inputs")]
    for layer in (layer for layer in spec.layers if layer.inputs):
        label = activation_label(spec, layer.name)
        flat = label and len(shapes[layer.name]) == 1
        parts.append(f"{shapes[layer.name][0]} {label}" if flat else layer.layer.caption())
    return " → ".join(parts)


def config_text(config: TrainConfig) -> str:
    """Write loss and optimizer in one line."""
    rate = numbers.text(config.optimizer.learning_rate)
    return tr(
        "loss: {loss} · {optimizer} {rate}",
        loss=lowered(config.loss.label),
        optimizer=config.optimizer.label,
        rate=rate,
    )


def _becomes(plan: ColumnPlan, fitted: FittedColumn | None, activation: str) -> tuple[str, str]:
    if fitted is None:
        return NOTHING, tr("The network does not see this column.")
    described = fitted.describe()
    tip = described[:1].upper() + described[1:] + "."
    count = len(fitted.feature_names)
    if plan.use == "target":
        outputs = 1 if fitted.encoder.task != "classes" else len(fitted.state["categories"])
        if not activation:
            return counted(outputs, "{n} node", "{n} nodes"), tip
        n = grouped(outputs)
        return tr_n("{n} {activation} node", "{n} {activation} nodes", outputs, n=n, activation=activation), tip
    if count > 1 and fitted.kind == "category":
        return counted(count, "{n} binary node", "{n} binary nodes"), tip
    return counted(count, "{n} node", "{n} nodes"), tip


def _missing(column: Column, plan: ColumnPlan) -> tuple[str, str]:
    count = grouped(column.n_missing)
    if plan.use == "target" and column.n_missing:
        return tr("{count} → left out", count=count), tr("Rows without a target are neither trained on nor measured.")
    if plan.use != "input" or not column.n_missing:
        return count, _no_value(column.n_missing)
    filled = shortened(plan.constant, 16) if plan.missing == "constant" else named(plan.missing)
    return f"{count} → {filled}", f"{_no_value(column.n_missing)} {RULE_TIPS.get(plan.missing, '')}".strip()


def _no_value(count: int) -> str:
    return (
        tr("Every row has a value.")
        if not count
        else tr("{counted} without a value.", counted=counted(count, "{n} row", "{n} rows"))
    )


def _kind_tip(column: Column) -> str:
    why = tr("Suggested, since: {reason}.", reason=reason(column))
    if column.kind == "number":
        return tr("Numbers, {distinct} of them different.\n{why}", distinct=grouped(column.distinct), why=why)
    if found_kind(column) == "date":
        return tr(
            "Dates, written {date_form}, {distinct} of them different.\n{why}",
            date_form=date_form(column),
            distinct=grouped(column.distinct),
            why=why,
        )
    if column.kind == "text":
        return tr("Free text or ids, {distinct} of them different.\n{why}", distinct=grouped(column.distinct), why=why)
    shown = ", ".join(column.categories[:12]) + (" …" if len(column.categories) > 12 else "")
    return f"{counted(column.distinct, '{n} category', '{n} categories')}: {shown}\n{why}"


def _encodings(column: Column, plan: ColumnPlan) -> tuple[Choice, ...]:
    read = in_kind(column, "number") if plan.kind == "number" else column
    unfit = {"category": "number", "binary": "number"}.get(plan.kind, "")
    fitting = (kind for kind in choices(read) if ENCODERS[kind].reads != unfit)
    kinds = (kind for kind in fitting if plan.use != "target" or ENCODERS[kind].task != "input")
    return tuple(Choice(kind, ENCODERS[kind].label, ENCODERS[kind].summary) for kind in kinds)


def _rules(column: Column, plan: ColumnPlan) -> tuple[Choice, ...]:
    return tuple(Choice(rule, named(rule), RULE_TIPS.get(rule, "")) for rule in missing_choices(column, plan.encoding))
