"""Key maps: a JSON file each in `resources/keymaps/`, found by itself.

{"format": "deepstep keys", "version": 1, "label": "…",
 "keys": {"step.forward": {"anywhere": ["F8"], "near": ["Right"]}}}

An action that a map does not name has the keys of `gui.action_table`. The user's keys are exported in the same form.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtGui import QKeySequence

from core.errors import UserError
from core.language import tr
from gui.action_table import ACTIONS

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "keymaps"
FORMAT, VERSION = "deepstep keys", 1
LARGEST = 1_000_000
"""Bytes of a file of keys that is still read."""
MOST = 8
"""Keys that an action can have in each place."""


@dataclass(frozen=True)
class Keys:
    """The keys of one action, as Qt writes them in files, e.g. "Ctrl+Shift+Z".

    Attributes:
        anywhere: work in the whole window.  near: only while the diagram has the keyboard.
    """

    anywhere: tuple[str, ...] = ()
    near: tuple[str, ...] = ()

    def __iter__(self) -> Any:
        """Go through all of them."""
        return iter((*self.anywhere, *self.near))

    def without(self, key: str) -> Keys:
        """Give the others."""
        return Keys(tuple(k for k in self.anywhere if k != key), tuple(k for k in self.near if k != key))


Assigned = dict[str, Keys]


@dataclass(frozen=True)
class KeyMap:
    """A map as its file has it."""

    name: str
    label: str
    keys: Mapping[str, Keys]


@cache
def standard() -> Assigned:
    """Give the keys of the table of actions; nobody changes what it gives."""
    return {spec.id: Keys(tuple(map(portable, spec.shortcuts)), tuple(map(portable, spec.near))) for spec in ACTIONS}


def portable(key: str) -> str:
    """Write a key in the one way in which keys are compared; "" where it is none."""
    sequence = QKeySequence.fromString(key, QKeySequence.SequenceFormat.PortableText)
    one = sequence.count() == 1
    return sequence.toString(QKeySequence.SequenceFormat.PortableText) if one else ""


def native(key: str) -> str:
    """Write a key as the desktop does."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


@cache
def all_maps() -> dict[str, KeyMap]:
    """Give every map by its name, the usual one first."""
    found = {path.stem: _read(path) for path in sorted(FOLDER.glob("*.json"))}
    return {"default": found.pop("default"), **found}


def _read(path: Path) -> KeyMap:
    text = path.read_text(encoding="utf-8")
    return KeyMap(path.stem, str(json.loads(text)["label"]), read_keys(text, path.name))


def read_keys(text: str, name: str) -> Assigned:
    """Read a file of keys.

    Raises:
        UserError: naming what is wrong in it; nothing is taken over then.
    """
    try:
        content = json.loads(text)
    except (ValueError, RecursionError):
        raise UserError(tr("{name} is no file of keys: it is not JSON.", name=name)) from None
    if not isinstance(content, dict) or content.get("format") != FORMAT or content.get("version") != VERSION:
        raise UserError(tr("{name} is no file of keys; choose one that was exported here.", name=name))
    entries = content.get("keys")
    if not isinstance(entries, dict):
        raise UserError(tr("{name} names no keys.", name=name))
    found = {str(action): _entry(str(action), entry, name) for action, entry in entries.items()}
    _refuse_twice(found, name)
    return found


def _entry(action: str, entry: Any, name: str) -> Keys:
    if action not in _IDS:
        raise UserError(tr("{name}: there is no action “{action}”.", name=name, action=action))
    places = entry if isinstance(entry, dict) else {"anywhere": None}
    return Keys(_place(action, places.get("anywhere", []), name), _place(action, places.get("near", []), name))


def _place(action: str, keys: Any, name: str) -> tuple[str, ...]:
    if not isinstance(keys, list) or len(keys) > MOST:
        raise UserError(tr("{name}: the keys of “{action}” have to be lists.", name=name, action=action))
    read = tuple(portable(key) if isinstance(key, str) else "" for key in keys)
    if "" in read:
        raise UserError(tr("{name}: a key of “{action}” is none.", name=name, action=action))
    return read


def _refuse_twice(found: Assigned, name: str) -> None:
    owners: dict[str, str] = {}
    for action, keys in found.items():
        for key in keys:
            other = owners.setdefault(key, action)
            if other != action:
                told = tr("{name}: {key} stands at “{one}” and “{other}”.", name=name, key=key, one=other, other=action)
                raise UserError(told)


def written(label: str, keys: Mapping[str, Keys]) -> str:
    """Write keys as a file."""
    entries = {action: {"anywhere": list(each.anywhere), "near": list(each.near)} for action, each in keys.items()}
    content = {"format": FORMAT, "version": VERSION, "label": label, "keys": entries}
    return json.dumps(content, indent=1, ensure_ascii=False) + "\n"


def laid_over(below: Assigned, above: Mapping[str, Keys]) -> Assigned:
    """Put keys over others: an action that is named has those, and nobody else keeps a key that was given away."""
    taken = {key for keys in above.values() for key in keys}
    kept = {action: _less(keys, taken) for action, keys in below.items()}
    return kept | {action: keys for action, keys in above.items() if action in below}


def _less(keys: Keys, taken: Iterable[str]) -> Keys:
    for key in taken:
        if key in tuple(keys):
            keys = keys.without(key)
    return keys


_IDS = frozenset(spec.id for spec in ACTIONS)
