"""The settings that several layers have in common, as one form: what differs is shown as "mixed"."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import Any

from core.errors import UserError
from core.fields import FieldInfo, setting, settings_of
from core.language import tr
from core.layer import Layer
from core.project import Project
from core.spec import NetworkSpec, checked

MIXED = "mixed"
"""What a setting says whose values differ; choosing it changes nothing."""
ON_OFF = {"on": "on", "off": "off"}


def shared_infos(layers: Sequence[Layer]) -> tuple[FieldInfo, ...]:
    """List the settings that all layers have under one name and type; of choices those that all offer."""
    each = [{info.name: info for info in settings_of(layer)} for layer in layers]
    found = []
    for name, info in each[0].items():
        others = [infos.get(name) for infos in each]
        if info.type is tuple or any(other is None or other.type is not info.type for other in others):
            continue
        allowed = [c for c in info.choices if all(other is not None and c in other.choices for other in others)]
        if info.choices and not allowed:
            continue
        labels = tuple(info.labels[info.choices.index(choice)] for choice in allowed)
        found.append(dataclasses.replace(info, choices=tuple(allowed), labels=labels))
    return tuple(found)


def shared_form(layers: Sequence[Layer]) -> Any:
    """Make settings to be shown in a form: what is shared, with None or "mixed" where the layers differ."""
    made: list[tuple[str, type, Any]] = []
    for info in shared_infos(layers):
        values = {getattr(layer, info.name) for layer in layers}
        mixed = len(values) > 1
        value: Any = next(iter(values))
        choices = dict(zip(info.choices, info.labels, strict=True))
        if mixed and info.type is bool:
            info, value, choices = dataclasses.replace(info, type=str), MIXED, {**ON_OFF, MIXED: MIXED}
        elif mixed and choices:
            value, choices = MIXED, {**choices, MIXED: MIXED}
        elif mixed:
            value = None if info.type in (int, float) else ""
        field = setting(value, info.label, info.help, minimum=info.minimum, maximum=info.maximum, above=info.above,
                        unit=info.unit, choices=choices)  # fmt: skip
        described = dataclasses.replace(field.metadata["deepstep"], type=info.type, default=info.default)
        if mixed and (choices or info.type is str):
            described = dataclasses.replace(described, default=value)
        made.append((info.name, info.type, dataclasses.field(default=value, metadata={"deepstep": described})))
    return dataclasses.make_dataclass("Shared", made, frozen=True)()


def with_shared(project: Project, names: Sequence[str], setting_name: str, value: Any) -> Project:
    """Give all layers of `names` the same value of one setting.

    Raises:
        UserError: where one of them cannot have it; then none is changed.
    """
    if value in (MIXED, None):
        return project
    spec = project.spec
    for name in names:
        layer: Any = spec[name].layer
        own = value == "on" if isinstance(getattr(layer, setting_name), bool) and isinstance(value, str) else value
        spec = NetworkSpec(tuple(
            dataclasses.replace(s, layer=dataclasses.replace(layer, **{setting_name: own})) if s.name == name else s
            for s in spec.layers
        ))  # fmt: skip
    if spec == project.spec:
        return project
    try:
        return project.with_spec(checked(spec))
    except UserError as error:
        raise UserError(tr("{names}: not changed. {error}", names=", ".join(names), error=error)) from error
