"""What the user decided about the data: how each column is used and encoded, and how the rows are split."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from core import fields
from core.data.encoders import ENCODERS, MISSING_RULES, missing_choices
from core.data.table import Column, Table, listing
from core.errors import UserError
from core.fields import setting

USES = ("input", "target", "ignore")
ANOTHER_TARGET = "another target"
MAX_COLUMNS = 100_000
MAX_CLASSES = 100
_ID_NAME = re.compile(r"(?:.*[_ ])?(?:id|uuid|guid|index|row|row_?number)", re.IGNORECASE)


@dataclass(frozen=True)
class ColumnPlan:
    """What becomes of one column: its use, how it is encoded and what fills a missing value."""

    name: str
    use: str = "input"
    encoding: str = "none"
    missing: str = "drop row"


@dataclass(frozen=True)
class SplitPlan:
    """How the rows are shared out; the three shares are weighed against each other."""

    train: int = setting(
        70, "Training", "Share of the rows that the network learns from.", minimum=1, maximum=100, unit="%"
    )
    validation: int = setting(
        15,
        "Validation",
        "Share of the rows that is watched while training.",
        minimum=0,
        maximum=100,
        unit="%",
    )
    test: int = setting(15, "Test", "Share of the rows that is kept for the end.", minimum=0, maximum=100, unit="%")
    seed: int = setting(1, "Seed", "Start of the random order: same seed, same split.", minimum=0, maximum=2**31 - 1)
    shuffle: bool = setting(
        True, "Shuffle", "Share the rows out in random order; off: the first rows are for training."
    )
    stratified: bool = setting(True, "Stratify by target", "Give each part the same share of every class.")


@dataclass(frozen=True)
class DataPlan:
    """The decisions about all columns, in the table's order, and about the split."""

    columns: tuple[ColumnPlan, ...]
    split: SplitPlan = field(default_factory=SplitPlan)

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
        raise UserError(f"Data plan: there is no column {name!r}; the columns are {known}.")

    def with_column(self, name: str, **changes: str) -> DataPlan:
        """Give the plan with another `use`, `encoding` or `missing` for one column."""
        changed = dataclasses.replace(self.column(name), **changes)
        return dataclasses.replace(self, columns=tuple(changed if c.name == name else c for c in self.columns))

    def with_split(self, **changes: Any) -> DataPlan:
        """Give the plan with other settings of the split."""
        split = dataclasses.replace(self.split, **changes)
        fields.check(split, "Split")
        return dataclasses.replace(self, split=split)

    def to_json(self) -> dict[str, Any]:
        """Give plain JSON values."""
        return {"columns": [dataclasses.asdict(c) for c in self.columns], "split": fields.to_dict(self.split)}


GIVEN = SplitPlan(train=100, validation=0, test=0, shuffle=False)
"""The split of a data set that is taken as it is: every row trains, in the order of the table."""


def from_json(data: Any) -> DataPlan:
    """Read a plan from plain JSON values.

    Raises:
        UserError: naming the column or setting that is wrong.
    """
    if not isinstance(data, Mapping) or set(data) != {"columns", "split"}:
        raise UserError("Data plan: columns and split are expected.")
    columns = data["columns"]
    if not isinstance(columns, list) or not 1 <= len(columns) <= MAX_COLUMNS:
        raise UserError(f"Data plan: a list of 1 to {MAX_COLUMNS} columns is expected.")
    if not isinstance(data["split"], Mapping):
        raise UserError("Data plan: the split has to be a list of settings.")
    plans = tuple(_column_from_json(entry, i) for i, entry in enumerate(columns))
    if len({plan.name for plan in plans}) != len(plans):
        raise UserError("Data plan: two columns have the same name.")
    return DataPlan(plans, fields.from_dict(SplitPlan, data["split"], "Split"))


def _column_from_json(entry: Any, place: int) -> ColumnPlan:
    where = f"Data plan, column {place + 1}"
    if not isinstance(entry, Mapping) or set(entry) != {"name", "use", "encoding", "missing"}:
        raise UserError(f"{where}: name, use, encoding and missing are expected.")
    if not all(isinstance(value, str) for value in entry.values()):
        raise UserError(f"{where}: name, use, encoding and missing have to be texts.")
    plan = ColumnPlan(**entry)
    for value, allowed in ((plan.use, USES), (plan.encoding, tuple(ENCODERS)), (plan.missing, MISSING_RULES)):
        if value not in allowed:
            raise UserError(f"{where} ({plan.name}): {value!r} is not known here; known are {', '.join(allowed)}.")
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
            raise UserError(f"{table.name}: the target {name!r} is no column; choose one of {listing(table.names)}.")
    columns = (suggest_target(c) if c.name in targets else suggest_input(c) for c in table.columns)
    return DataPlan(tuple(columns))


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
    """Tell what is predicted: "regression", "binary" or "classes".

    Raises:
        UserError: when there is no target, or several that do not go together.
    """
    if not plan.targets:
        raise UserError(f"{table.name}: no column is the target; choose the one to predict.")
    kinds = [ENCODERS[target.encoding].task for target in plan.targets]
    if "input" in kinds:
        name = plan.targets[kinds.index("input")].name
        raise UserError(f"{table.name}: a category index ({name}) cannot be predicted; choose one-hot for the target.")
    if len(kinds) > 1 and set(kinds) != {"regression"}:
        names = listing(target.name for target in plan.targets)
        raise UserError(f"{table.name}: several targets ({names}) all have to be numbers; keep one target only.")
    return kinds[0]


def suggest_input(column: Column) -> ColumnPlan:
    """Plan a column as an input; ids, free text and constants are ignored."""
    plan = _as_input(column)
    useless = column.kind == "text" or column.distinct < 2 or _is_id(column)
    return dataclasses.replace(plan, use="ignore") if useless else plan


def suggest_target(column: Column) -> ColumnPlan:
    """Plan a column as the target.

    Raises:
        UserError: when it has too many classes or no two values.
    """
    if column.distinct < 2:
        raise UserError(
            f"{column.name}: every row has the same target, so there is nothing to learn; choose another one."
        )
    if column.kind != "number" and column.distinct > MAX_CLASSES:
        raise UserError(
            f"{column.name}: the target has {column.distinct} different texts, and {MAX_CLASSES} classes are "
            "the most that can be learned; choose another one."
        )
    return ColumnPlan(column.name, "target", _target_encoding(column), "drop row")


def _target_encoding(column: Column) -> str:
    if column.kind != "number":
        return "binary" if column.distinct == 2 else "onehot"
    whole = bool((column.values[~column.missing] % 1 == 0).all())
    return "binary" if whole and column.distinct == 2 else "standardise"


def _as_input(column: Column) -> ColumnPlan:
    encoding = "standardise" if column.kind == "number" else "binary" if column.distinct == 2 else "onehot"
    if encoding == "binary" and column.n_missing:
        encoding = "onehot"
    return ColumnPlan(column.name, "input", encoding, missing_choices(column, encoding)[0])


def _parts(plan: ColumnPlan) -> dict[str, str]:
    return {"use": plan.use, "encoding": plan.encoding, "missing": plan.missing}


def _is_id(column: Column) -> bool:
    """An id tells rows apart and nothing else: whole numbers, all different, in a column that says so."""
    if column.kind != "number" or not _ID_NAME.fullmatch(column.name) or column.n_missing:
        return False
    return column.distinct == len(column.values) and bool((column.values % 1 == 0).all())


def _last_usable(table: Table) -> tuple[str, ...]:
    for column in reversed(table.columns):
        if column.distinct > 1 and not _is_id(column) and (column.kind == "number" or column.distinct <= MAX_CLASSES):
            return (column.name,)
    raise UserError(f"{table.name}: no column can be predicted; each is constant or differs in every row.")
