"""The command line that does a run again."""

from __future__ import annotations

import dataclasses
import shlex
from dataclasses import dataclass
from typing import Any

from core.config import TrainConfig
from core.data.catalogue import DataSource, all_sets
from core.errors import UserError
from core.installed import NAME
from core.layers.dense import Dense
from core.project import Project
from core.runs.recording import data_hash
from core.runs.run import Run
from core.runs.settings import settings_of
from core.spec import NetworkSpec


@dataclass(frozen=True)
class Command:
    """How to do a run again: the words behind the program's name, and what that gives."""

    words: tuple[str, ...]
    promise: str

    @property
    def text(self) -> str:
        """The whole line, as a shell takes it."""
        return f"{NAME} {shlex.join(self.words)}"


def command_for(project: Project, run: Run, file: str) -> Command | None:
    """Give the line that does a run again; `file`: what the project file is called.

    Where data, network and settings can be had from a bundled example, it needs no file: the line is read as the
    command line reads it, and taken only where it gives the same data, network, settings and initial weights.
    """
    if not run.begun and _is_plain(run):
        source = example_of(project, run)
        words = _words(run, source) if source is not None else None
        if words is not None and _gives(words, project, run):
            return Command(tuple(words), "It needs no file, and gives the same loss up to rounding.")
    if not run.number or run.end is None:
        return None
    exact = "bit for bit" if run.repeatable else f"up to rounding, since it was trained on {run.backend}"
    words = ["train", "--project", file, "--run", str(run.number)]
    return Command(tuple(words), f"It begins where the run began and trains it again the same way, {exact}.")


def example_of(project: Project, run: Run) -> DataSource | None:
    """Give the bundled data set whose data, as they come, are those of the run."""
    if run.data.hash != data_hash(project.table, project.plan):
        return None
    for source in all_sets().values():
        if source.label == project.table.name:
            table = source.make(None)
            if data_hash(table, source.plan(table)) == run.data.hash:
                return source
    return None


def _is_plain(run: Run) -> bool:
    """Whether it went from start to end with one set of settings, to the end of an epoch."""
    steady = all(turn.optimizer == run.config.optimizer for turn in run.turns)
    whole = run.end is not None and run.end.batch == 0 and run.epochs > 0
    return steady and whole and run.outcome in ("done", "paused", "early")


def _words(run: Run, source: DataSource) -> list[str] | None:
    """Write the options that make the example's network and settings those of the run."""
    table = source.make(None)
    from core.data.keeping import prepared

    spec, config = source.network(prepared(table, source.plan(table)))
    words = ["train", "--example", source.kind]
    if run.spec != spec:
        hidden = _hidden(run.spec)
        if hidden is None:
            return None
        words += hidden
    wanted, given = settings_of(_shortened(run)), settings_of(config)
    for name, setting in wanted.items():
        if name not in given or given[name].value != setting.value:
            words += _option(name, setting.value)
    return words


def _shortened(run: Run) -> TrainConfig:
    """Plan no more epochs than were trained, where nothing goes by the plan."""
    config = run.config
    if config.schedule.moves != "never" or run.outcome == "early":
        return config
    return dataclasses.replace(config, run=dataclasses.replace(config.run, epochs=run.epochs))


def _hidden(spec: NetworkSpec) -> list[str] | None:
    layers = [layer.layer for layer in spec.layers[1:-1]]
    if not spec.is_stack or not all(isinstance(layer, Dense) for layer in layers):
        return None
    dense = [layer for layer in layers if isinstance(layer, Dense)]
    widths = ",".join(str(layer.units) for layer in dense) or "none"
    return ["--hidden", widths, *(["--activation", dense[0].activation] if dense else [])]


def _option(name: str, value: Any) -> list[str]:
    flag = f"--{name.replace('_', '-')}"
    if isinstance(value, bool):
        return [flag if value else f"--no-{flag[2:]}"]
    if isinstance(value, tuple):
        return [flag, ",".join(repr(part) for part in value)]
    return [flag, repr(value) if isinstance(value, float) else str(value)]


def _gives(words: list[str], project: Project, run: Run) -> bool:
    """Read the line as the command line does, and hold what it gives to the run."""
    from core.cli import _settings, commands, train
    from core.cli._run import parser_for

    try:
        arguments = parser_for(commands()).parse_args(words)
        made = _settings.applied(train.project_of(arguments), arguments)
    except UserError:
        return False
    start, _ = run.had()
    order_fits = made.spec == run.spec and made.config == _shortened(run)
    same_data = data_hash(made.table, made.plan) == data_hash(project.table, project.plan)
    from core.runs.recording import standing

    return order_fits and same_data and bool((standing(made).weights == start.weights).all())
