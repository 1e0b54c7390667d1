"""What the user decided about the data: how each column is used and encoded, and how the rows are split."""

from __future__ import annotations

import dataclasses
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from core import fields
from core.data.dates import has_times
from core.data.encoder import Encoder
from core.data.encoders import ENCODERS, MISSING_RULES
from core.data.kinds import KINDS, found_kind, in_kind
from core.data.table import Column, Table, listing
from core.errors import UserError
from core.fields import setting
from core.language import tr

USES = ("input", "target", "ignore")
ANOTHER_TARGET = "another target"
MAX_COLUMNS = 100_000
MAX_CLASSES = 100
_ID_NAME = re.compile(r"(?:.*[_ ])?(?:id|uuid|guid|index|row|row_?number)", re.IGNORECASE)


@dataclass(frozen=True)
class ColumnPlan:
    """What becomes of one column: its use, how it is encoded and what fills a missing value.

    Attributes:
        kind: in which kind its values are read, see `core.data.kinds`; "": as found.
        constant: what fills missing values under the rule "constant".
        clip: whether outliers are cut off at the fences of the training rows.
        settings: the encoder's settings that are not its usual ones, as (name, value).
    """

    name: str
    use: str = "input"
    encoding: str = "none"
    missing: str = "drop row"
    kind: str = ""
    constant: str = ""
    clip: bool = False
    settings: tuple[tuple[str, Any], ...] = ()

    @property
    def encoder(self) -> Encoder:
        """The encoder with its settings."""
        usual = ENCODERS[self.encoding]
        return dataclasses.replace(usual, **dict(self.settings)) if self.settings else usual

    def with_encoder(self, encoder: Encoder) -> ColumnPlan:
        """Give the plan with an encoder and its settings; what does not go with it gives way to the usual."""
        usual = fields.to_dict(ENCODERS[encoder.kind])
        own = tuple((name, value) for name, value in fields.to_dict(encoder).items() if value != usual[name])
        rule = self.missing if self.use == "target" or self.missing in encoder.missing else encoder.missing[0]
        clip = self.clip and encoder.clips
        return dataclasses.replace(self, encoding=encoder.kind, settings=own, missing=rule, clip=clip)


@dataclass(frozen=True)
class SplitPlan:
    """How the rows are shared out; the three shares are weighed against each other."""

    train: int = setting(
        70, tr("Training"), tr("Share of the rows that the network learns from."), minimum=1, maximum=100, unit="%"
    )
    validation: int = setting(
        15,
        tr("Validation"),
        tr("Share of the rows that is watched while training."),
        minimum=0,
        maximum=100,
        unit="%",
    )
    test: int = setting(
        15, tr("Test"), tr("Share of the rows that is kept for the end."), minimum=0, maximum=100, unit="%"
    )
    seed: int = setting(
        1, tr("Seed"), tr("Start of the random order: same seed, same split."), minimum=0, maximum=2**31 - 1
    )
    shuffle: bool = setting(
        True, tr("Shuffle"), tr("Share the rows out in random order; off: the first rows are for training.")
    )
    stratified: bool = setting(True, tr("Stratify by target"), tr("Give each part the same share of every class."))
    by: str = setting(
        "share",
        tr("Split by"),
        tr(
            "By shares of all rows; by a column that names the part; with the rows of a group kept together; "
            "or by time."
        ),
        choices={"share": "share", "column": "column", "group": "group", "time": "time"},
    )
    column: str = setting("", tr("Column"), tr("The column that names part or group, or that orders the rows by time."))
    folds: int = setting(
        0, tr("Folds"), tr("In how many folds the rows besides the test part are cut; 0: none."), minimum=0, maximum=100
    )
    fold: int = setting(1, tr("Fold"), tr("Which fold is for validation, counted from 1."), minimum=1, maximum=100)


@dataclass(frozen=True)
class DataPlan:
    """The decisions about all columns, in the table's order, about the split and about how much classes count.

    Attributes:
        weigh: "none", "balanced" (a class counts the more, the rarer it is) or "own".
        class_weights: under "own", how many times a row of a class counts, as (class, weight); 1 for the others.
    """

    columns: tuple[ColumnPlan, ...]
    split: SplitPlan = field(default_factory=SplitPlan)
    weigh: str = "none"
    class_weights: tuple[tuple[str, float], ...] = ()

    def __hash__(self) -> int:
        """Give the same as ever: thousands of columns are not gone through each time."""
        return self._hash

    @cached_property
    def _hash(self) -> int:
        return hash((self.columns, self.split))

    @property
    def inputs(self) -> tuple[ColumnPlan, ...]:
        """The columns that the network reads."""
        return tuple(column for column in self.columns if column.use == "input")

    @property
    def targets(self) -> tuple[ColumnPlan, ...]:
        """The columns that the network has to predict."""
        return tuple(column for column in self.columns if column.use == "target")

    def column(self, name: str) -> ColumnPlan:
        """Give the plan of one column.

        Raises:
            UserError: when there is none with this name.
        """
        for column in self.columns:
            if column.name == name:
                return column
        known = listing(column.name for column in self.columns)
        raise UserError(tr("Data plan: there is no column {name!r}; the columns are {known}.", name=name, known=known))

    def with_column(self, name: str, **changes: Any) -> DataPlan:
        """Give the plan with another `use`, `encoding`, `missing` and so on for one column."""
        changed = dataclasses.replace(self.column(name), **changes)
        return dataclasses.replace(self, columns=tuple(changed if c.name == name else c for c in self.columns))

    def with_split(self, **changes: Any) -> DataPlan:
        """Give the plan with other settings of the split."""
        split = dataclasses.replace(self.split, **changes)
        fields.check(split, tr("Split"))
        return dataclasses.replace(self, split=split)

    def with_weights(self, weigh: str, **weights: float) -> DataPlan:
        """Give the plan with classes that count "none", "balanced" or by their "own" weights."""
        return dataclasses.replace(self, weigh=weigh, class_weights=tuple(weights.items()))

    def to_json(self) -> dict[str, Any]:
        """Give plain JSON values; what is as usual is left out, as files from before it existed have it."""
        split, usual = fields.to_dict(self.split), fields.to_dict(SplitPlan())
        kept = {name: split[name] for name in split if name not in _NEW_SPLIT or split[name] != usual[name]}
        data = {"columns": [_column_to_json(column) for column in self.columns], "split": kept}
        if self.weigh != "none":
            data |= {"weigh": self.weigh, "class_weights": dict(self.class_weights)}
        return data


_NEW_SPLIT = ("by", "column", "folds", "fold")
_COLUMN_KEYS = ("name", "use", "encoding", "missing")
WEIGHS = ("none", "balanced", "own")
MOST_WEIGHT = 1e6


def _column_to_json(plan: ColumnPlan) -> dict[str, Any]:
    data: dict[str, Any] = {key: getattr(plan, key) for key in _COLUMN_KEYS}
    if plan.settings:
        data["settings"] = dict(plan.settings)
    return data | {key: value for key in ("kind", "constant", "clip") if (value := getattr(plan, key))}


GIVEN = SplitPlan(train=100, validation=0, test=0, shuffle=False)
"""The split of a data set that is taken as it is: every row trains, in the order of the table."""


def from_json(data: Any) -> DataPlan:
    """Read a plan from plain JSON values.

    Raises:
        UserError: naming the column or setting that is wrong.
    """
    if not isinstance(data, Mapping) or not {"columns", "split"} <= set(data) <= _PLAN_KEYS:
        raise UserError(tr("Data plan: columns and split are expected."))
    columns = data["columns"]
    if not isinstance(columns, list) or not 1 <= len(columns) <= MAX_COLUMNS:
        raise UserError(tr("Data plan: a list of 1 to {max_columns} columns is expected.", max_columns=MAX_COLUMNS))
    if not isinstance(data["split"], Mapping):
        raise UserError(tr("Data plan: the split has to be a list of settings."))
    plans = tuple(_column_from_json(entry, i) for i, entry in enumerate(columns))
    if len({plan.name for plan in plans}) != len(plans):
        raise UserError(tr("Data plan: two columns have the same name."))
    split = fields.from_dict(SplitPlan, data["split"], tr("Split"))
    return DataPlan(plans, split, *weights_from_json(data.get("weigh", "none"), data.get("class_weights", {})))


_PLAN_KEYS = {"columns", "split", "weigh", "class_weights"}


def weights_from_json(weigh: Any, weights: Any) -> tuple[str, tuple[tuple[str, float], ...]]:
    """Read how much classes count.

    Raises:
        UserError: when it is none of the ways, or a weight is not above 0.
    """
    if weigh not in WEIGHS or not isinstance(weights, Mapping):
        raise UserError(
            tr(
                "Class weights: {weigh!r} is not known here; known are {weighs}.",
                weigh=weigh,
                weighs=", ".join(WEIGHS),
            )
        )
    for name, weight in weights.items():
        if not isinstance(name, str) or type(weight) not in (int, float) or not 0 < weight <= MOST_WEIGHT:
            raise UserError(
                tr(
                    "Class weights: the weight of {name!r} is {weight!r}; it has to be a number above 0.",
                    name=name,
                    weight=weight,
                )
            )
    return weigh, tuple((name, float(weight)) for name, weight in weights.items())


def _column_from_json(entry: Any, place: int) -> ColumnPlan:
    where = tr("Data plan, column {place}", place=place + 1)
    allowed = {*_COLUMN_KEYS, "kind", "constant", "clip", "settings"}
    if not isinstance(entry, Mapping) or not set(_COLUMN_KEYS) <= set(entry) <= allowed:
        raise UserError(tr("{where}: name, use, encoding and missing are expected.", where=where))
    texts = {key: value for key, value in entry.items() if key not in ("clip", "settings")}
    if not all(isinstance(value, str) for value in texts.values()):
        raise UserError(tr("{where}: name, use, encoding and missing have to be texts.", where=where))
    clip, own = entry.get("clip", False), entry.get("settings", {})
    if not isinstance(clip, bool) or not isinstance(own, Mapping):
        raise UserError(tr("{where}: clip has to be true or false, and settings a list of settings.", where=where))
    plan = ColumnPlan(**texts, clip=clip)
    for value, known in (
        (plan.use, USES), (plan.encoding, tuple(ENCODERS)), (plan.missing, MISSING_RULES), (plan.kind, ("", *KINDS)),
    ):  # fmt: skip
        if value not in known:
            raise UserError(
                tr(
                    "{where} ({plan}): {value!r} is not known here; known are {known}.",
                    where=where,
                    plan=plan.name,
                    value=value,
                    known=", ".join(known),
                )
            )
    encoder = fields.from_dict(type(ENCODERS[plan.encoding]), own, f"{where} ({plan.name})")
    if own:
        plan = dataclasses.replace(plan, settings=tuple((name, getattr(encoder, name)) for name in own))
    return plan


def suggest(table: Table, target: str | tuple[str, ...] = "") -> DataPlan:
    """Plan a table as most people would; without `target` the last usable column is what is predicted.

    Raises:
        UserError: when a target is no column, or cannot be predicted.
    """
    wanted = (target,) if isinstance(target, str) else target
    targets = tuple(name for name in wanted if name) or _last_usable(table)
    for name in targets:
        if name not in table:
            raise UserError(
                tr(
                    "{table}: the target {name!r} is no column; choose one of {listing}.",
                    table=table.name,
                    name=name,
                    listing=listing(table.names),
                )
            )
    pixels = set(table.names[: math.prod(table.image)]) if table.image else set()
    usual = (suggest_input(c) if c.name not in pixels else _as_pixel(c) for c in table.columns)
    columns = (suggest_target(table.column(c.name)) if c.name in targets else c for c in usual)
    return DataPlan(tuple(columns))


def _as_pixel(column: Column) -> ColumnPlan:
    """Plan a pixel of an image: an input even where it is always dark, so that the image keeps its sides."""
    return ColumnPlan(column.name, "input", "minmax", "zero")


def use_as(table: Table, plan: DataPlan, name: str, use: str) -> DataPlan:
    """Give the plan with another use of one column, encoded to suit it.

    A new "target" replaces the old one; `ANOTHER_TARGET` is predicted beside it.
    """
    column = table.column(name)
    if use == "ignore":
        return plan.with_column(name, use="ignore")
    if use == "input":
        return plan.with_column(name, **_parts(_as_input(column)))
    for old in plan.targets if use == "target" else ():
        plan = plan.with_column(old.name, **_parts(_as_input(table.column(old.name))))
    return plan.with_column(name, **_parts(suggest_target(column)))


def task(table: Table, plan: DataPlan) -> str:
    """Tell what is predicted: "regression", "binary", "classes" or "labels" (several yes/no targets).

    Raises:
        UserError: when there is no target, or several that do not go together.
    """
    if not plan.targets:
        raise UserError(tr("{table}: no column is the target; choose the one to predict.", table=table.name))
    kinds = [ENCODERS[target.encoding].task for target in plan.targets]
    if "input" in kinds:
        target = plan.targets[kinds.index("input")]
        what = (
            tr("a category index")
            if target.encoding == "index"
            else tr("the encoding {encoders}", encoders=ENCODERS[target.encoding].label)
        )
        raise UserError(
            tr(
                "{table}: {what} ({target}) cannot be predicted; choose {words} for the target.",
                table=table.name,
                what=what,
                target=target.name,
                words=tr("standardise") if found_kind(table.column(target.name)) == "number" else tr("one-hot"),
            )
        )
    if len(kinds) == 1 or set(kinds) == {"regression"}:
        return kinds[0]
    if set(kinds) == {"binary"}:
        return "labels"
    names = listing(target.name for target in plan.targets)
    raise UserError(
        tr(
            "{table}: several targets ({names}) all have to be numbers, or all 0 / 1; keep one target only.",
            table=table.name,
            names=names,
        )
    )


def suggest_input(column: Column) -> ColumnPlan:
    """Plan a column as an input; ids, free text and constants are ignored."""
    plan = _as_input(column)
    return dataclasses.replace(plan, use="ignore") if useless(column) else plan


def useless(column: Column) -> str:
    """Say why a column is no input, or nothing: an id, free text, or the same in every row."""
    if column.distinct < 2:
        return tr("only one value") if column.distinct else tr("no values")
    if found_kind(column) == "text":
        unique = column.distinct == len(column.values) - column.n_missing
        return tr("differs in every row") if unique else tr("free text")
    return tr("differs in every row") if _is_id(column) else ""


def in_other_kind(table: Table, plan: DataPlan, name: str, kind: str) -> DataPlan:
    """Give the plan with a column read in another kind, and encoded to suit it.

    Raises:
        UserError: when its values cannot be read so.
    """
    column, old = table.column(name), plan.column(name)
    if kind in ("number", "date"):
        in_kind(column, kind, table=table.name)
    if kind == "text":
        return plan.with_column(name, use="ignore", kind=kind)
    made = ColumnPlan(name, old.use, _encoding_of(column, kind), kind="" if kind == found_kind(column) else kind)
    if old.use == "target":
        made = dataclasses.replace(made, encoding=_target_encoding_of(column, kind))
    else:
        made = dataclasses.replace(made, use="input", missing=ENCODERS[made.encoding].missing[0])
    return plan.with_column(name, **_parts(made) | {"settings": _usual_settings(column, made)})


def suggest_target(column: Column) -> ColumnPlan:
    """Plan a column as the target.

    Raises:
        UserError: when it has too many classes or no two values.
    """
    if column.distinct < 2:
        raise UserError(
            tr(
                "{column}: every row has the same target, so there is nothing to learn; choose another one.",
                column=column.name,
            )
        )
    if column.kind != "number" and column.distinct > MAX_CLASSES:
        raise UserError(
            tr(
                "{column}: the target has {distinct} different texts, and {max_classes} classes are the most "
                "that can be learned; choose another one.",
                column=column.name,
                distinct=column.distinct,
                max_classes=MAX_CLASSES,
            )
        )
    return ColumnPlan(column.name, "target", _target_encoding_of(column, found_kind(column)), "drop row")


def _target_encoding_of(column: Column, kind: str) -> str:
    if column.kind != "number" and kind != "number":
        return "binary" if column.distinct == 2 else "onehot"
    if kind == "category":
        return "binary" if column.distinct == 2 else "onehot"
    values = in_kind(column, "number").values
    whole = bool((values[~column.missing] % 1 == 0).all())
    return "binary" if whole and column.distinct == 2 else "standardise"


def _encoding_of(column: Column, kind: str) -> str:
    if kind in ("number", "date") or (kind == "binary" and column.kind == "number"):
        return "date" if kind == "date" else "standardise"
    return "binary" if column.distinct == 2 and not column.n_missing else "onehot"


def _usual_settings(column: Column, plan: ColumnPlan) -> tuple[tuple[str, Any], ...]:
    """Give dates a node for the hour where there are times."""
    if plan.encoding != "date" or not has_times(in_kind(column, "date").values):
        return ()
    return (("hour", True),)


def _as_input(column: Column) -> ColumnPlan:
    encoding = _encoding_of(column, found_kind(column))
    plan = ColumnPlan(column.name, "input", encoding, ENCODERS[encoding].missing[0])
    return dataclasses.replace(plan, settings=_usual_settings(column, plan))


def _parts(plan: ColumnPlan) -> dict[str, Any]:
    return {name: value for name, value in vars(plan).items() if name != "name"}


def _is_id(column: Column) -> bool:
    """An id tells rows apart and nothing else: whole numbers, all different, in a column that says so."""
    if column.kind != "number" or not _ID_NAME.fullmatch(column.name) or column.n_missing:
        return False
    return column.distinct == len(column.values) and bool((column.values % 1 == 0).all())


def _last_usable(table: Table) -> tuple[str, ...]:
    for column in reversed(table.columns):
        if column.distinct > 1 and not _is_id(column) and (column.kind == "number" or column.distinct <= MAX_CLASSES):
            return (column.name,)
    raise UserError(
        tr("{table}: no column can be predicted; each is constant or differs in every row.", table=table.name)
    )
