"""Runs as a table: named columns, which of them differ, and conditions on them such as `val_loss < 0.1`."""

from __future__ import annotations

import math
import operator
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from weakref import WeakKeyDictionary

from core import numbers
from core.errors import UserError
from core.language import tr
from core.metrics import METRICS
from core.params import layout
from core.runs.run import Run
from core.runs.settings import Setting, network_words, settings_of, shown
from core.watching.language import COMPARISONS, Binary, Call, Name, Number, Tree, Unary, parse, tokens

PARTS = {"train": "train", "validation": "val", "test": "test"}
HEADED = {"train": tr("Train {what}"), "validation": tr("Val {what}"), "test": tr("Test {what}")}
FIRST = ("number", "name", "star", "train_loss", "val_loss", "epochs", "seconds", "outcome", "when", "notes")
"""What is always shown first; settings that differ come behind."""
OUTCOMES = {
    "done": tr("done"),
    "paused": tr("paused"),
    "breakpoint": tr("stopped by a breakpoint"),
    "early": tr("stopped early"),
    "diverged": tr("diverged"),
    "failed": tr("failed"),
}
_MATHS: dict[str, Callable[[float, float], float]] = {
    "+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "**": operator.pow,
}  # fmt: skip
_SIGNS: dict[str, Callable[[Any, Any], bool]] = {
    "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge, "==": operator.eq, "!=": operator.ne,
}  # fmt: skip
_FUNCTIONS: dict[str, Callable[[float], float]] = {
    "abs": abs, "log": math.log, "log10": math.log10, "sqrt": math.sqrt,
}  # fmt: skip
_LARGEST_POWER = 1000


@dataclass(frozen=True)
class Column:
    """A column: name (as conditions write it), heading, the value in a run (None: not known), what it is.

    `measured`: what is None is not measured yet; of the others it does not apply.
    """

    name: str
    label: str
    value: Callable[[Run], Any]
    about: str = ""
    share: bool = False
    measured: bool = False

    def text(self, run: Run) -> str:
        """Write the value in a run."""
        value = self.value(run)
        if value is None:
            return numbers.UNKNOWN if self.measured else "–"
        return f"{100 * value:.1f} %" if self.share else shown(value)


_kept: WeakKeyDictionary[Run, dict[str, Setting]] = WeakKeyDictionary()


def _settings(run: Run) -> dict[str, Setting]:
    """Give the settings at a run's end; a table asks for them again and again."""
    found = _kept.get(run)
    if found is None:
        found = _kept[run] = settings_of(run.final)
    return found


def columns(runs: Iterable[Run]) -> dict[str, Column]:
    """Give all columns that `runs` can have, by name."""
    runs = tuple(runs)
    made = [*_FACTS, *_measured(runs)]
    names = {setting.name: setting.label for run in runs for setting in _settings(run).values()}
    made += [Column(name, label, _setting(name), tr("A setting of training.")) for name, label in names.items()]
    found: dict[str, Column] = {}
    for column in made:
        found.setdefault(column.name, column)
    return found


def differing(runs: Sequence[Run], found: dict[str, Column]) -> list[str]:
    """Name the settings that are not the same in all of `runs`, the network and the data too."""
    names = {name for run in runs for name in _settings(run)} | {"network", "data", "begun"}
    return [name for name in found if name in names and _differs(found[name], runs)]


def _differs(column: Column, runs: Sequence[Run]) -> bool:
    first = column.value(runs[0]) if runs else None
    return any(column.value(run) != first for run in runs)


def usual(runs: Sequence[Run], found: dict[str, Column]) -> list[str]:
    """Name the columns to show when nobody chose any: the first ones, the main metric, and what differs."""
    metrics = [name for name in found if name.startswith("val_") and name != "val_loss"][:1]
    names = [name for name in FIRST if name in found]
    place = names.index("val_loss") + 1
    different = [name for name in differing(runs, found) if name not in names]
    return [*names[:place], *metrics, *different, *names[place:]]


def matching(runs: Iterable[Run], text: str, found: dict[str, Column] | None = None) -> list[Run]:
    """Give the runs that a filter lets through: a condition where it compares something, else a text to search.

    A condition is an expression of the language of watches over the columns' names; a name that is no column is a
    text: `val_loss < 0.1 and optimizer == adam`. What is not known meets no condition.

    Raises:
        UserError: when a condition cannot be read.
    """
    runs = list(runs)
    if not text.strip():
        return runs
    found = columns(runs) if found is None else found
    if not is_condition(text):
        return _searched_for(runs, text.lower())
    tree = parse(text)
    _check(tree, found, runs)
    return [run for run in runs if _holds(tree, run, found)]


def is_condition(text: str) -> bool:
    """Tell a condition from a text to search: it compares something."""
    try:
        return any(token.kind == "sign" and token.text in COMPARISONS for token in tokens(text))
    except UserError:
        return any(sign in text for sign in ("<", ">", "="))


def csv_rows(runs: Sequence[Run], names: Sequence[str] = ()) -> list[list[str]]:
    """Give a table as texts with full digits, the names of its columns first; all columns where none are named."""
    found = columns(runs)
    chosen = [found[name] for name in names or found]
    return [[column.name for column in chosen], *([_full(c.value(run)) for c in chosen] for run in runs)]


def _full(value: Any) -> str:
    if value is None:
        return ""
    return repr(value) if isinstance(value, float) else shown(value) if isinstance(value, tuple) else str(value)


_FACTS = (
    Column("number", "#", lambda run: run.number, tr("The runs of a project are counted from 1.")),
    Column("name", tr("Name"), lambda run: run.name, tr("What you call the run.")),
    Column("star", "★", lambda run: run.label.star, tr("A star keeps the run's weights when room is short.")),
    Column("notes", tr("Notes"), lambda run: run.label.notes, tr("What you wrote about the run.")),
    Column("network", tr("Network"), lambda run: network_words(run.spec), tr("The layers of the network.")),
    Column(
        "parameters", tr("Parameters"), lambda run: layout(run.spec).size, tr("How many weights and biases there are.")
    ),
    Column("data", tr("Data"), lambda run: run.data.name, tr("The table that the run learned from.")),
    Column(
        "data_hash",
        tr("Data hash"),
        lambda run: run.data.hash[:12],
        tr("The first digits of SHA-256 of table and plan."),
    ),
    Column("branch", tr("Branch"), lambda run: run.branch, tr("The branch on which the run was made.")),
    Column(
        "begun", tr("Began after"), lambda run: run.begun, tr("Updates before the run: 0 for an untrained network.")
    ),
    Column(
        "parent", tr("Went on from"), lambda run: run.parent or None, tr("The number of the run that it went on from.")
    ),
    Column("epochs", tr("Epochs done"), lambda run: run.epochs, tr("Finished epochs at its end.")),
    Column("updates", tr("Updates"), lambda run: run.steps, tr("Updates of the weights up to its end.")),
    Column("seconds", tr("Seconds"), lambda run: run.seconds, tr("Time spent training.")),
    Column("outcome", tr("Ended"), lambda run: OUTCOMES[run.outcome], tr("How the run ended.")),
    Column("backend", tr("Calculated on"), lambda run: run.backend, tr("The device that trained.")),
    Column("version", tr("Version"), lambda run: run.version, tr("The version of Deepstep that trained.")),
    Column("when", tr("Began"), lambda run: run.when.replace("T", " ")[:16], tr("When the run began, in UTC.")),
    Column("weights_kept", tr("Weights"), lambda run: run.end is not None, tr("Whether its weights are kept.")),
)


def _measured(runs: tuple[Run, ...]) -> list[Column]:
    """Make a column for every number that was measured; losses always."""
    known = {kind for run in runs for found in run.metrics.values() for kind in found} - {"rows", "loss"}
    kinds = ["loss", *(kind for kind in METRICS if kind in known)]
    return [_of_part(part, short, kind) for kind in kinds for part, short in PARTS.items()]


def _of_part(part: str, short: str, kind: str) -> Column:
    metric = METRICS.get(kind)
    label = HEADED[part].format(what=metric.label if metric else tr("loss") if kind == "loss" else kind)
    about = (metric.words if metric else "") or tr("Mean loss of the data.")
    return Column(
        f"{short}_{kind}",
        label,
        lambda run: run.metrics.get(part, {}).get(kind),
        tr("{about} Measured at the end, on the {part} rows.", about=about, part=part),
        bool(metric and metric.share),
        True,
    )


def _setting(name: str) -> Callable[[Run], Any]:
    def value(run: Run) -> Any:
        found = _settings(run).get(name)
        return found.value if found is not None else None

    return value


def _searched_for(runs: list[Run], text: str) -> list[Run]:
    """Give the runs that hold the text as it stands; where none does, those that hold all its words."""
    whole = [run for run in runs if " ".join(text.split()) in _searched(run)]
    return whole or [run for run in runs if all(word in _searched(run) for word in text.split())]


def _searched(run: Run) -> str:
    settings = " ".join(f"{s.name} {shown(s.value)}" for s in _settings(run).values())
    parts = (run.name, run.label.notes, run.data.name, run.branch, network_words(run.spec), OUTCOMES[run.outcome])
    return " ".join([*parts, run.backend, settings]).lower()


def _check(tree: Tree, found: dict[str, Column], runs: list[Run]) -> None:
    """Refuse what has no meaning here before any run is looked at."""
    if isinstance(tree, Call):
        if tree.function not in _FUNCTIONS or len(tree.arguments) != 1:
            raise UserError(
                tr(
                    "Character {at}: {function} is not known; there are {functions}.",
                    at=tree.at,
                    function=tree.function,
                    functions=", ".join(_FUNCTIONS),
                )
            )
        _check(tree.arguments[0], found, runs)
    elif isinstance(tree, Unary):
        _check(tree.inside, found, runs)
    elif isinstance(tree, Binary):
        _check_sides(tree, found, runs)
    elif isinstance(tree, Name) and (tree.text not in found or tree.index):
        raise UserError(
            tr(
                "Character {at}: {tree!r} is no column; there are {found}.",
                at=tree.at,
                tree=tree.text,
                found=", ".join(found),
            )
        )


def _check_sides(tree: Binary, found: dict[str, Column], runs: list[Run]) -> None:
    """A name that is no column is a text only beside a column, where both are asked to be equal or not."""
    sides = (tree.left, tree.right)
    equality = tree.sign in ("==", "!=") and any(_is_column(side, found) for side in sides)
    for side in sides:
        if not (equality and isinstance(side, Name)):
            _check(side, found, runs)
        if not equality and isinstance(side, Name) and tree.sign not in ("and", "or"):
            texts = [value for run in runs if isinstance(value := found[side.text].value(run), str)]
            if texts:
                raise UserError(
                    tr(
                        "Character {at}: {side} is a text, such as {texts!r}; compare it with ==.",
                        at=side.at,
                        side=side.text,
                        texts=texts[0],
                    )
                )


def _is_column(tree: Tree, found: dict[str, Column]) -> bool:
    return isinstance(tree, Name) and tree.text in found


def _holds(tree: Tree, run: Run, found: dict[str, Column]) -> bool:
    try:
        return bool(_value(tree, run, found))
    except (TypeError, ValueError, ArithmeticError):
        return False  # what is not known, or is a text among numbers, meets no condition


def _value(tree: Tree, run: Run, found: dict[str, Column]) -> Any:
    if isinstance(tree, Number):
        return tree.value
    if isinstance(tree, Name):
        if tree.text not in found:
            return tree.text.lower()
        value = found[tree.text].value(run)
        if value is None:
            raise ValueError(tree.text)
        return value.lower() if isinstance(value, str) else value
    if isinstance(tree, Call):
        return _FUNCTIONS[tree.function](_value(tree.arguments[0], run, found))
    if isinstance(tree, Unary):
        return not _holds(tree.inside, run, found) if tree.sign == "not" else -_value(tree.inside, run, found)
    return _both(tree, run, found)


def _plain(value: Any) -> Any:
    """Let yes and no be written as such."""
    return shown(value) if isinstance(value, bool) else value


def _both(tree: Binary, run: Run, found: dict[str, Column]) -> Any:
    if tree.sign in ("and", "or"):
        holds = [_holds(side, run, found) for side in (tree.left, tree.right)]
        return all(holds) if tree.sign == "and" else any(holds)
    left: Any = _value(tree.left, run, found)
    right: Any = _value(tree.right, run, found)
    if tree.sign in _SIGNS:
        if isinstance(left, bool) or isinstance(right, bool):
            return _SIGNS[tree.sign](_plain(left), _plain(right))
        return _SIGNS[tree.sign](left, right)
    if tree.sign == "**" and abs(right) > _LARGEST_POWER:
        raise ValueError(tree.sign)
    return _MATHS[tree.sign](left, right)
