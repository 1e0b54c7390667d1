"""The settings of a run by name, as the command line names them, and what runs differ in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from core import fields, numbers
from core.config import TrainConfig
from core.language import lowered, tr
from core.runs.run import Run
from core.spec import NetworkSpec

KINDS = {"loss": "loss_", "optimizer": "", "schedule": "schedule_"}
"""Settings that come in kinds, with what stands before the names of their own settings."""
PARTS = ("run", "regularization", "stopping")
TITLES = {"loss": tr("Loss"), "optimizer": tr("Optimizer"), "schedule": tr("Schedule")}


@dataclass(frozen=True)
class Setting:
    """One setting of one run: its name, as people read it, its value, and the value in words where it is a kind."""

    name: str
    label: str
    value: Any
    words: str = ""

    @property
    def text(self) -> str:
        """The value as people read it."""
        return self.words or shown(self.value)


@dataclass(frozen=True)
class Difference:
    """Something that is not the same in all of several runs; `values` has a text for each of them."""

    name: str
    label: str
    values: tuple[str, ...]


def settings_of(config: TrainConfig) -> dict[str, Setting]:
    """Give all settings by name, such as "learning_rate", "batch_size", "schedule" and "schedule_factor"."""
    found: dict[str, Setting] = {}
    for part, before in KINDS.items():
        made = getattr(config, part)
        found[part] = Setting(part, TITLES[part], made.kind, made.label)
        for info in fields.settings_of(made):
            label = info.label if not before else f"{TITLES[part]}: {lowered(info.label)}"
            found[before + info.name] = Setting(before + info.name, label, getattr(made, info.name))
    for part in PARTS:
        made = getattr(config, part)
        found |= {
            info.name: Setting(info.name, info.label, getattr(made, info.name)) for info in fields.settings_of(made)
        }
    return found


def shown(value: Any) -> str:
    """Write the value of a setting."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | float):
        return numbers.text(value)
    if isinstance(value, tuple):
        return ", ".join(numbers.text(part) for part in value)
    return "–" if value is None else str(value)


def network_words(spec: NetworkSpec) -> str:
    """Give a network in one line."""
    return " → ".join(layer.layer.caption() for layer in spec.layers)


def network_difference(one: NetworkSpec, other: NetworkSpec) -> list[str]:
    """Say in words what `other` has that `one` has not, layer by layer."""
    old = {layer.name: layer for layer in one.layers}
    new = {layer.name: layer for layer in other.layers}
    words = [
        tr("{name} ({caption}) is there in addition", name=name, caption=new[name].layer.caption())
        for name in new
        if name not in old
    ]
    words += [
        tr("{name} ({caption}) is missing", name=name, caption=old[name].layer.caption())
        for name in old
        if name not in new
    ]
    for name in old.keys() & new.keys():
        words += _layer_difference(name, old[name], new[name])
    return sorted(words)


def _layer_difference(name: str, old: Any, new: Any) -> list[str]:
    if old.layer.kind != new.layer.kind:
        return [
            tr(
                "{name} is {caption} instead of {caption2}",
                name=name,
                caption=new.layer.caption(),
                caption2=old.layer.caption(),
            )
        ]
    infos = fields.settings_of(old.layer)
    changed = [i for i in infos if getattr(old.layer, i.name) != getattr(new.layer, i.name)]
    words = [
        tr(
            "{name}: {info} {shown} instead of {shown2}",
            name=name,
            info=lowered(info.label),
            shown=shown(getattr(new.layer, info.name)),
            shown2=shown(getattr(old.layer, info.name)),
        )
        for info in changed
    ]
    if old.inputs != new.inputs:
        words.append(
            tr(
                "{name} reads {inputs} instead of {inputs2}",
                name=name,
                inputs=", ".join(new.inputs),
                inputs2=", ".join(old.inputs),
            )
        )
    return words


def rate_changes(run: Run) -> list[str]:
    """Say where the optimizer's settings were changed while the run went on."""
    words = []
    before = run.config.optimizer
    for turn in run.turns:
        for info in fields.settings_of(before):
            old, new = getattr(before, info.name), getattr(turn.optimizer, info.name)
            if old != new:
                words.append(
                    tr(
                        "{info} {shown} → {shown2} from batch {at} on",
                        info=lowered(info.label),
                        shown=shown(old),
                        shown2=shown(new),
                        at=turn.at + 1,
                    )
                )
        before = turn.optimizer
    return words


def differences(runs: Sequence[Run]) -> list[Difference]:
    """List what is not the same in all of `runs`: settings, network, data, beginning, changes on the way."""
    found = [settings_of(run.config) for run in runs]
    names = list(dict.fromkeys(name for settings in found for name in settings))
    rows = [_of_setting(name, found) for name in names]
    rows.append(Difference("network", tr("Network"), tuple(network_words(run.spec) for run in runs)))
    rows.append(Difference("data", tr("Data"), tuple(f"{run.data.name} ({run.data.hash[:8]})" for run in runs)))
    rows.append(Difference("begins", tr("Begins"), tuple(beginning(run) for run in runs)))
    rows.append(
        Difference("changes", tr("Changed on the way"), tuple("; ".join(rate_changes(run)) or "–" for run in runs))
    )
    rows.append(Difference("backend", tr("Calculated on"), tuple(run.backend for run in runs)))
    rows.append(Difference("version", tr("Version"), tuple(run.version for run in runs)))
    return [row for row in rows if len(set(row.values)) > 1]


def beginning(run: Run) -> str:
    """Say where a run began."""
    if not run.begun:
        return tr("untrained")
    after = tr("after update {begun}", begun=numbers.text(run.begun))
    return tr("{after} of run {parent}", after=after, parent=run.parent) if run.parent else after


def _of_setting(name: str, found: list[dict[str, Setting]]) -> Difference:
    label = next(settings[name].label for settings in found if name in settings)
    return Difference(name, label, tuple(s[name].text if name in s else "–" for s in found))
