"""Finds the entries of a folder, so that adding one touches one file."""

from __future__ import annotations

import importlib
import pkgutil
from types import ModuleType
from typing import Any


def modules(package: ModuleType) -> list[ModuleType]:
    """Import every public module of `package`, sorted by its `ORDER` (default 100), then by name."""
    names = sorted(m.name for m in pkgutil.iter_modules(package.__path__) if not m.name.startswith("_"))
    found = [importlib.import_module(f"{package.__name__}.{name}") for name in names]
    return sorted(found, key=lambda module: getattr(module, "ORDER", 100))


def discover(package: ModuleType, attribute: str) -> dict[str, Any]:
    """Collect `attribute` (a tuple of objects with a `kind`) from every module of `package`.

    Raises:
        RuntimeError: when two entries claim the same kind.
    """
    entries: dict[str, Any] = {}
    for module in modules(package):
        for entry in getattr(module, attribute, ()):
            if entry.kind in entries:
                raise RuntimeError(f"{module.__name__}: the kind {entry.kind!r} is defined twice")
            entries[entry.kind] = entry
    return entries
