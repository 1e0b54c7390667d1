"""The keys in force, for all windows: the table's, the chosen map's over them, the user's own over both."""

from __future__ import annotations

import json
from functools import cache

from PySide6.QtCore import QObject, Signal

from core.errors import UserError
from core.language import tr
from gui import settings
from gui.action_table import ACTIONS
from gui.keys.maps import Assigned, Keys, all_maps, laid_over, native, portable, read_keys, standard, written

OWN = "own_keys"
"""In the settings: for each map a file of keys, as text."""


class KeyRing(QObject):
    """Gives every action its keys and takes others.

    Signals:
        changed: some action has other keys.
    """

    changed = Signal()

    def __init__(self) -> None:
        """Take what was chosen last; without a choice no file is read."""
        super().__init__()
        self._keys: Assigned = {}
        self.reload()
        settings.notifier().changed.connect(self._on_setting)

    def _on_setting(self, key: str) -> None:
        if key == "keymap":
            self.reload()

    @property
    def map(self) -> str:
        """The name of the map in force."""
        chosen = settings.store().contains("keymap")
        return str(settings.value("keymap")) if chosen else "default"

    @property
    def is_usual(self) -> bool:
        """Whether every action has the keys of the table."""
        return self._keys == standard()

    def of(self, action: str) -> Keys:
        """Give the keys of an action; none where there is no such action."""
        return self._keys.get(action, Keys())

    def usual(self, action: str) -> Keys:
        """Give what the map says about an action, without the user's own keys."""
        return self._of_map().get(action, Keys())

    def owner(self, key: str) -> str:
        """Name the action that has a key, "" where it is free."""
        return next((action for action, keys in self._keys.items() if key in tuple(keys)), "")

    def own(self) -> Assigned:
        """Give the actions whose keys the user has changed in this map."""
        try:
            return read_keys(str(self._kept().get(self.map, "")), OWN)
        except UserError:
            return {}

    def put(self, action: str, keys: Keys) -> None:
        """Give an action other keys; whoever had one of them loses it, for as long as it stays here."""
        whole = Keys(*(tuple(dict.fromkeys(filter(None, map(portable, k)))) for k in (keys.anywhere, keys.near)))
        new = {other: _less(kept, whole) for other, kept in self.own().items() if other != action}
        self.put_own(new | {action: whole})

    def reset(self, action: str) -> None:
        """Give an action the map's keys again, taking them from whoever has them now."""
        self.put(action, self.usual(action))

    def reset_all(self) -> None:
        """Forget all keys of the user's own in this map."""
        self.put_own({})

    def put_own(self, own: Assigned) -> None:
        """Take these in place of all keys of the user's own."""
        usual = self._of_map()
        different = {action: keys for action, keys in own.items() if action in usual and keys != usual[action]}
        kept = self._kept()
        kept.pop(self.map, None)
        if different:
            kept[self.map] = written(self.map, different)
        settings.store().setValue(OWN, json.dumps(kept))
        self.reload()

    def reload(self) -> None:
        """Read everything anew."""
        before, own = self._keys, self.own()
        self._keys = laid_over(self._of_map(), own)
        if before and before != self._keys:
            self.changed.emit()

    def _of_map(self) -> Assigned:
        return standard() if self.map == "default" else laid_over(standard(), all_maps()[self.map].keys)

    def _kept(self) -> dict[str, str]:
        try:
            kept = json.loads(str(settings.store().value(OWN, "{}")))
        except (ValueError, RecursionError):
            return {}
        return kept if isinstance(kept, dict) else {}


def _less(keys: Keys, taken: Keys) -> Keys:
    for key in taken:
        keys = keys.without(key)
    return keys


@cache
def ring() -> KeyRing:
    """Give the one ring."""
    return KeyRing()


def key_of(action: str) -> str:
    """Write the first key of an action as the desktop does, for a sentence; "no key" where it has none."""
    first = next(iter(ring().of(action)), "")
    return native(first) if first else tr("no key")


def keys_text(action: str) -> str:
    """Write all keys of an action, e.g. "F10 · Right in the diagram"."""
    keys = ring().of(action)
    near = [tr("{key} in the diagram", key=native(key)) for key in keys.near]
    return " · ".join([*map(native, keys.anywhere), *near]) or tr("no key")


def title_of(action: str) -> str:
    """Give what the menu calls an action, without dots."""
    return _TEXTS[action].rstrip("…")


_TEXTS = {spec.id: spec.text for spec in ACTIONS}
