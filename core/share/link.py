"""A link: a text that rebuilds network, settings, seed and weights, and the data where they are a bundled example.

"deepstep:1:" and base64 (with - and _) of a packed header in JSON and the weights' bytes. Reading one runs nothing and
never unpacks more than `MOST_BYTES`.
"""

from __future__ import annotations

import base64
import binascii
import dataclasses
import zlib
from typing import Any

import numpy as np

from core import spec as specs
from core.config import config_from_json
from core.data import plan as plans
from core.data.catalogue import all_sets
from core.data.table import Table
from core.errors import UserError
from core.export.bundle import bundle_of
from core.files import json_text, read_json
from core.importing.drawing import Imported
from core.importing.project import alone, into
from core.language import tr
from core.params import Weights, check_weights, from_flat, initial, layout
from core.project import Project
from core.start import new_project

START = "deepstep:1:"
WEIGHTS = {"none": tr("none: drawn from the seed"), "start": tr("before training"), "current": tr("as they are")}
MOST_BYTES = 2**26
MOST_TEXT = 2**26
MOST_DRAWN = 2**24
"""So many weights a link may have drawn from its seed: a few letters must not take all the memory."""


def link_of(project: Project, which: str = "current") -> str:
    """Write a project as a link.

    Raises:
        UserError: when `which` is none of `WEIGHTS`, or the link would be too long.
    """
    if which not in WEIGHTS:
        raise UserError(
            tr("The weights {which!r} are not known; known are {weights}.", which=which, weights=", ".join(WEIGHTS))
        )
    head: dict[str, Any] = {
        "name": project.name, "network": project.spec.to_json(), "training": project.config.to_json()
    }  # fmt: skip
    kind = example_of(project.table)
    if kind:
        head |= {"example": kind, "plan": project.plan.to_json(), "row": project.row}
    data = b"" if which == "none" else _bytes(project, head, which)
    text = json_text(head).encode()
    whole = zlib.compress(len(text).to_bytes(4, "little") + text + data, 9)
    link = START + base64.urlsafe_b64encode(whole).decode().rstrip("=")
    if len(link) > MOST_TEXT:
        raise UserError(tr("The network is too large for a link; share it as a file."))
    return link


def _bytes(project: Project, head: dict[str, Any], which: str) -> bytes:
    """Give the weights' bytes; nothing where the seed draws the same."""
    weights = project.weights if which == "current" else project.initial
    if weights.same(initial(project.spec, project.config.run.seed)):
        return b""
    flat = weights.flat(layout(project.spec))
    head["weights"] = "<f4" if np.array_equal(flat.astype(np.float32), flat) else "<f8"
    return flat.astype(head["weights"]).tobytes()


def example_of(table: Table) -> str:
    """Name the bundled data set that a table is, or nothing."""
    for kind, source in all_sets().items():
        if table.name not in (kind, source.label) and table.name != source.make(None).name:
            continue
        own = source.make(None)
        if own.names == table.names and all(_same(own, table, name) for name in own.names):
            return kind
    return ""


def _same(a: Table, b: Table, name: str) -> bool:
    first, second = a.column(name), b.column(name)
    kinds = first.kind == second.kind and first.categories == second.categories
    return kinds and np.array_equal(first.values, second.values, equal_nan=first.kind == "number")


def project_of(link: str, open_project: Project | None = None) -> Project:
    """Rebuild a project from a link; without an example in it, on the data of `open_project` where they fit.

    Raises:
        UserError: when it is no link, was cut, or its network does not hold together.
    """
    try:
        return _project_of(link, open_project)
    except UserError:
        raise
    except (TypeError, ValueError, LookupError, AttributeError, ArithmeticError, RecursionError):
        raise UserError(tr("The link is damaged; copy all of it.")) from None


def _project_of(link: str, open_project: Project | None) -> Project:
    head, data = _unpacked(link.strip())
    network = specs.from_json(head.get("network"))
    config = config_from_json(head.get("training"))
    weights = _weights(network, head, data, config.run.seed)
    name = str(head.get("name", "shared"))[:200]
    kind = head.get("example")
    if kind is None:
        imported = Imported(name, network, weights)
        return _on_open_data(imported, config, open_project)
    if not isinstance(kind, str) or kind not in all_sets():
        raise UserError(tr("The link's data set {kind!r} is not known here; update Deepstep.", kind=kind))
    table = all_sets()[kind].make(None)
    project = new_project(name, table, plans.from_json(head.get("plan")), (network, config), weights)
    row = head.get("row", 0)
    return dataclasses.replace(project, row=row if type(row) is int and 0 <= row < table.rows else 0)


def _on_open_data(imported: Imported, config: Any, open_project: Project | None) -> Project:
    if open_project is not None:
        try:
            return into(dataclasses.replace(open_project, name=imported.name, config=config), imported)
        except UserError:
            pass  # its data do not fit: the network comes with a stand-in
    return alone(imported)


def _unpacked(link: str) -> tuple[dict[str, Any], bytes]:
    if not link.startswith(START):
        raise UserError(tr("This is no link of Deepstep; one begins with “{start}”.", start=START))
    wrong = UserError(tr("The link is cut short or damaged; copy all of it."))
    text = link.removeprefix(START)
    if len(text) > MOST_TEXT:
        raise UserError(tr("The link is longer than one can be."))
    try:
        packed = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
        unpack = zlib.decompressobj()
        whole = unpack.decompress(packed, MOST_BYTES)
    except (binascii.Error, ValueError, zlib.error):
        raise wrong from None
    if not unpack.eof or len(whole) < 4:
        raise wrong
    size = int.from_bytes(whole[:4], "little")
    if size > len(whole) - 4:
        raise wrong
    head = read_json(whole[4 : 4 + size], tr("The link"))
    if not isinstance(head, dict):
        raise wrong
    return head, whole[4 + size :]


def _weights(network: specs.NetworkSpec, head: dict[str, Any], data: bytes, seed: int) -> Weights:
    order = layout(network)
    if "weights" not in head:
        if order.size > MOST_DRAWN:
            raise UserError(
                tr(
                    "The link asks for a network of {numbers:,} numbers; share one so large as a file.",
                    numbers=order.size,
                )
            )
        return initial(network, seed)
    if head["weights"] not in ("<f4", "<f8") or len(data) != order.size * int(head["weights"][2]):
        raise UserError(tr("The link's weights do not go with its network; copy all of it."))
    flat = np.frombuffer(data, head["weights"]).astype(np.float64)
    return check_weights(network, from_flat(order, flat), tr("The link's weights"))


def without_data(project: Project) -> Project:
    """Give the project to hand on without its data: ten encoded test rows and the network's outputs stand in for them.

    Raises:
        UserError: when the network does not fit its data.
    """
    return alone(bundle_of(project))
