"""All layer kinds by name, found in `core/layers/`."""

from __future__ import annotations

import core.layers
from core.layer import Layer
from core.registry import discover

LAYERS: dict[str, type[Layer]] = discover(core.layers, "LAYERS")
