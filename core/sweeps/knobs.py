"""What a sweep can vary: every setting that a form shows, the size of every layer, and how columns are encoded.

A knob is found from the description of a setting (`core.fields`), so a new setting of an optimizer can be swept by
itself. `applied` is the one way from values to a project: a pure function, the same in every process.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, cast

from core import fields
from core.config import KINDS, PARTS, TrainConfig, config_from_json
from core.data.encoders import ENCODERS
from core.data.kinds import in_kind
from core.data.table import listing
from core.errors import UserError
from core.fields import FieldInfo
from core.language import lowered, tr
from core.layer import Layer
from core.layers.dense import Dense
from core.layers.input import Input
from core.project import Project
from core.shared_settings import shared_infos
from core.spec import LayerSpec, NetworkSpec, checked, stack
from core.start import fresh

MOST_LAYERS = 50
MOST_COLUMNS = 200
"""Of more columns, such as pixels, none is varied by itself."""
MOST_ROWS = 50_000
"""Larger tables are not prepared anew for every trial."""
LAYERS, HIDDEN, ENCODING = "layers", "hidden", "encoding"
ALIASES = {"lr": "optimizer.learning_rate", "batch": "run.batch_size", "seed": "run.seed"}


@dataclass(frozen=True)
class Knob:
    """One setting that can be varied.

    Attributes:
        name: "optimizer.learning_rate", "hidden1.units", "layers", "encoding.sex".  group: where it stands in a list.
        current: its value now; None where the project has no such setting at present.
        kinds: of a setting that only some optimizers, losses or schedules have: those; empty for all others.
    """

    name: str
    group: str
    info: FieldInfo
    current: Any
    kinds: tuple[str, ...] = ()

    @property
    def label(self) -> str:
        """Name it for people."""
        return self.info.label

    @property
    def listed(self) -> tuple[Any, ...]:
        """Give the values of a setting that is chosen from a list; empty for numbers."""
        return (False, True) if self.info.type is bool else self.info.choices

    @property
    def whole(self) -> bool:
        """Whether its numbers are whole."""
        return self.info.type is int


def knobs(project: Project) -> dict[str, Knob]:
    """Give all that can be varied in a project, by name, in the order of the forms."""
    found: dict[str, Knob] = {}
    for finder in (_of_training, _of_network, _of_columns):
        for knob in finder(project):
            found.setdefault(knob.name, knob)
    return found


def find(name: str, known: Mapping[str, Knob]) -> Knob:
    """Find a knob by its name, or by its last word where only one ends so.

    Raises:
        UserError: when there is none, or several.
    """
    name = ALIASES.get(name, name)
    if name in known:
        return known[name]
    ends = [each for each in known if each.rsplit(".", 1)[-1] == name]
    if len(ends) == 1:
        return known[ends[0]]
    if ends:
        raise UserError(tr("{name!r} could be {listing}; write the whole name.", name=name, listing=listing(ends)))
    raise UserError(
        tr("{name!r} is nothing that can be varied here; there are {listing}.", name=name, listing=listing(known, 60))
    )


def kind_of(name: str) -> str:
    """Give the part of the settings that a knob of several kinds belongs to: "optimizer" of "optimizer.beta1"."""
    return name.split(".")[0]


def active(knob: Knob, values: Mapping[str, Any], project: Project) -> bool:
    """Tell whether a knob means anything beside the values chosen so far: the optimizer has it, the layer is there."""
    place = kind_of(knob.name)
    if knob.kinds:
        chosen = values.get(place, getattr(project.config, place).kind)
        return chosen in knob.kinds
    if LAYERS in values and place in project.spec and place not in (project.spec.input.name, project.spec.output.name):
        return place in _hidden_names(int(values[LAYERS]))
    return True


def ordered(names: Mapping[str, Knob]) -> list[Knob]:
    """Give knobs in an order in which what others hang on comes first."""
    return sorted(names.values(), key=lambda knob: "." in knob.name)


def applied(project: Project, values: Mapping[str, Any]) -> Project:
    """Give the untrained project with these values; other layers begin with weights drawn from the seed.

    Raises:
        UserError: when a value is not allowed, or they do not go together.
    """
    known = knobs(project)
    asked = {name: value for name, value in values.items() if active(find(name, known), values, project)}
    made = dataclasses.replace(project.reset(), branches=())
    made = _with_encodings(made, asked)
    spec = _with_layers(made.spec, asked)
    config = _with_config(made.config, asked)
    loss_before = made.config.loss.kind
    made = fresh(made, spec, config) if spec != project.spec else made.with_config(config)
    if config.loss.kind != loss_before:
        made = made.with_loss(config.loss).reset()
    if made.spec != project.spec or config.run.seed != project.config.run.seed:
        made = made.with_new_weights(config.run.seed)
    return made


# Training settings.


def _of_training(project: Project) -> Iterator[Knob]:
    config = project.config
    for part, (kinds, label) in KINDS.items():
        yield from _of_kinds(part, label, _fitting(part, kinds, project), getattr(config, part))
    for part, (cls, label) in PARTS.items():
        for info in fields.settings_of(cls):
            yield from _knob(f"{part}.{info.name}", label, info, getattr(getattr(config, part), info.name))


def _fitting(part: str, kinds: Mapping[str, type], project: Project) -> Mapping[str, Any]:
    if part != "loss":
        return kinds
    task = project.dataset().pipeline.loss_task
    return {kind: cls for kind, cls in kinds.items() if task in getattr(cls, "tasks", ())}


def _of_kinds(part: str, label: str, kinds: Mapping[str, Any], now: Any) -> Iterator[Knob]:
    labels = tuple(cls.label for cls in kinds.values())
    words = tr("Which {label} is used.", label=lowered(label))
    yield Knob(part, label, FieldInfo(part, str, now.kind, label, words, choices=tuple(kinds), labels=labels), now.kind)
    infos: dict[str, FieldInfo] = {info.name: info for info in fields.settings_of(now)}
    having: dict[str, list[str]] = {}
    for kind, cls in kinds.items():
        for info in fields.settings_of(cls):
            infos.setdefault(info.name, info)
            having.setdefault(info.name, []).append(kind)
    for name, info in infos.items():
        yield from _knob(f"{part}.{name}", label, info, getattr(now, name, None), tuple(having.get(name, ())))


def _knob(name: str, group: str, info: FieldInfo, current: Any, kinds: tuple[str, ...] = ()) -> Iterator[Knob]:
    """Give a knob where the setting is a number or chosen from a list; free words and lists are none."""
    if info.type in (int, float, bool) or info.choices:
        yield Knob(name, group, info, current, kinds)


def _with_config(config: TrainConfig, values: Mapping[str, Any]) -> TrainConfig:
    data = config.to_json()
    for part in KINDS:
        if values.get(part, data[part]["kind"]) != data[part]["kind"]:
            data[part] = {"kind": values[part]}
    for name, value in values.items():
        part, _, setting = name.partition(".")
        if setting and part in data:
            data[part][setting] = value
    return config_from_json(data)


# The network.


def _of_network(project: Project) -> Iterator[Knob]:
    spec = project.spec
    inner = _inner(spec)
    if _is_plain(spec) and inner:
        info = FieldInfo(
            LAYERS, int, len(inner), tr("Hidden layers"),
            tr("How many hidden layers there are; more are copies of the last one."), 0, MOST_LAYERS,
        )  # fmt: skip
        yield Knob(LAYERS, tr("Network"), info, len(inner))
    if inner and HIDDEN not in spec:
        for info in shared_infos([each.layer for each in inner]):
            values = {getattr(each.layer, info.name) for each in inner}
            current = values.pop() if len(values) == 1 else None
            yield from _knob(f"{HIDDEN}.{info.name}", tr("All hidden layers"), info, current)
    for each in spec.layers:
        if not isinstance(each.layer, Input):
            yield from _of_layer(each, each.name == spec.output.name)


def _of_layer(each: LayerSpec, is_output: bool) -> Iterator[Knob]:
    """Give a layer's settings; how many outputs there are and their activation is for the data and the loss to say."""
    for info in fields.settings_of(each.layer):
        if not (is_output and info.name in ("units", "activation")):
            group = f"{each.name} ({each.layer.label})"
            yield from _knob(f"{each.name}.{info.name}", group, info, getattr(each.layer, info.name))


def _inner(spec: NetworkSpec) -> list[LayerSpec]:
    return [s for s in spec.layers if not isinstance(s.layer, Input) and s.name != spec.output.name]


def _is_plain(spec: NetworkSpec) -> bool:
    return spec.is_stack and all(isinstance(each.layer, Dense) for each in _inner(spec))


def _hidden_names(count: int) -> list[str]:
    return [f"hidden{n}" for n in range(1, count + 1)]


def _with_layers(spec: NetworkSpec, values: Mapping[str, Any]) -> NetworkSpec:
    if LAYERS in values:
        spec = _with_depth(spec, int(values[LAYERS]))
    for name, value in values.items():
        place, _, setting = name.partition(".")
        if place == HIDDEN and HIDDEN not in spec:
            spec = _changed(spec, [each.name for each in _inner(spec)], setting, value)
    for name, value in values.items():
        place, _, setting = name.partition(".")
        if setting and place in spec:
            spec = _changed(spec, [place], setting, value)
    return spec


def _with_depth(spec: NetworkSpec, count: int) -> NetworkSpec:
    inner = [each.layer for each in _inner(spec)]
    layers: list[Layer] = [inner[min(place, len(inner) - 1)] for place in range(count)]
    named = list(zip(_hidden_names(count), layers, strict=True))
    first, last = spec.input, spec.output
    return stack((first.name, first.layer), *named, (last.name, last.layer))


def _changed(spec: NetworkSpec, names: list[str], setting: str, value: Any) -> NetworkSpec:
    """Give some layers another setting, all at once: on the way the network need not hold together."""

    def change(layer: Any) -> Layer:
        return cast(Layer, dataclasses.replace(layer, **{setting: value}))

    layers = (dataclasses.replace(s, layer=change(s.layer)) if s.name in names else s for s in spec.layers)
    return checked(NetworkSpec(tuple(layers)))


# The data.


def _of_columns(project: Project) -> Iterator[Knob]:
    inputs = project.plan.inputs
    small = len(inputs) <= MOST_COLUMNS and project.table.rows <= MOST_ROWS
    for column in inputs if small else ():
        values, own = in_kind(project.table.column(column.name), column.kind), ENCODERS[column.encoding].reads
        fitting = {kind: each for kind, each in ENCODERS.items() if each.reads == own and each.fits(values)}
        if len(fitting) > 1:
            labels = tuple(each.label for each in fitting.values())
            words = tr("How the column {column} becomes numbers.", column=column.name)
            info = FieldInfo(
                column.name, str, column.encoding, column.name, words, choices=tuple(fitting), labels=labels
            )
            yield Knob(f"{ENCODING}.{column.name}", tr("Encoding of columns"), info, column.encoding)


def _with_encodings(project: Project, values: Mapping[str, Any]) -> Project:
    plan = project.plan
    for name, value in values.items():
        place, _, column = name.partition(".")
        if place == ENCODING and column:
            new = plan.column(column).with_encoder(ENCODERS[value])
            what = {"encoding": new.encoding, "settings": new.settings, "missing": new.missing, "clip": new.clip}
            plan = plan.with_column(column, **what)
    return project if plan == project.plan else project.with_data(project.table, plan)
