"""The commands that gestures and menus make."""

from __future__ import annotations

from core import wiring
from core.building import Command
from core.language import tr
from core.layer import Layer
from core.wiring import Edited, How


def add(layer: Layer, after: str) -> Command:
    """Add a layer behind another."""
    return Command(tr("Add {layer} layer", layer=layer.label), lambda spec: wiring.placed(spec, layer, after))


def add_between(layer: Layer, source: str, target: str) -> Command:
    """Add a layer in a connection."""
    return Command(
        tr("Add {layer} layer", layer=layer.label), lambda spec: wiring.on_connection(spec, layer, source, target)
    )


def branch_off(layer: Layer, source: str) -> Command:
    """Add a layer on a way of its own."""
    return Command(tr("Branch {layer} layer", layer=layer.label), lambda spec: wiring.branched(spec, layer, source))


def connect(source: str, target: str, how: How) -> Command:
    """Let `target` read `source`."""
    return Command(
        tr("Connect {source} to {target}", source=source, target=target),
        lambda spec: wiring.connected(spec, source, target, how),
    )


def disconnect(source: str, target: str) -> Command:
    """Take a connection away."""
    return Command(
        tr("Disconnect {source} from {target}", source=source, target=target),
        lambda spec: wiring.disconnected(spec, source, target),
    )


def rewire(old: tuple[str, str], over: str, end: str) -> Command:
    """Lead one end of a connection, "source" or "target", to the layer `over`."""
    source, target = old
    if end == "source":
        return Command(
            tr("Connect {over} to {target}", over=over, target=target),
            lambda spec: wiring.connected(spec, over, target, instead=source),
        )
    return Command(
        tr("Connect {source} to {over}", source=source, over=over),
        lambda spec: wiring.rewired(spec, source, target, over),
    )


def call(old: str, new: str) -> Command:
    """Name a layer, to see whether it can be."""
    return Command(tr("Rename {old}", old=old), lambda spec: Edited(spec.rename(old, new), "", new))


def remove(names: tuple[str, ...]) -> Command:
    """Take layers out."""
    title = (
        tr("Remove {names}", names=names[0]) if len(names) == 1 else tr("Remove {n_names} layers", n_names=len(names))
    )
    return Command(title, lambda spec: wiring.removed(spec, names))


def shift(name: str, by: int) -> Command:
    """Move a layer one place along."""
    return Command(tr("Move {name}", name=name), lambda spec: wiring.shifted(spec, name, by))


def resize(name: str, size: int, setting: str) -> Command:
    """Change how many units a layer has."""
    return Command(
        tr("Change {setting} of {name}", setting=setting, name=name),
        lambda spec: Edited(
            wiring.with_size(spec, name, size),
            tr("{name} has {size} {setting}", name=name, size=size, setting=setting),
            name,
        ),
    )
