"""The data sets that come with the application, found in `core/data/sets/`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import core.data.sets
from core import fields
from core.backend import HostArray
from core.config import TrainConfig
from core.data.dataset import Dataset, prepare, suggest_network
from core.data.plan import DataPlan, suggest
from core.data.table import Table
from core.registry import discover
from core.spec import NetworkSpec


@dataclass(frozen=True)
class NoSettings:
    """A data set without settings."""


@dataclass(frozen=True)
class DataSource:
    """A data set of our own: how to make its table, what it predicts and the network to start with.

    Attributes:
        settings: a frozen dataclass of `core.fields.setting` fields.
        table: gives the table for such settings.  plan: decides how it is used.
        network: gives network and settings for the prepared data.
        weights: given initial weights by parameter name ("hidden1.weight"), or nothing.
    """

    kind: str
    label: str
    summary: str
    table: Callable[[Any], Table]
    plan: Callable[[Table], DataPlan] = suggest
    settings: type = NoSettings
    network: Callable[[Dataset], tuple[NetworkSpec, TrainConfig]] = suggest_network
    weights: Callable[[], Mapping[str, HostArray]] = dict

    def make(self, settings: Any = None) -> Table:
        """Make the table; without `settings` the usual ones.

        Raises:
            UserError: when a setting is out of range.
        """
        chosen = self.settings() if settings is None else settings
        fields.check(chosen, self.label)
        return self.table(chosen)

    def prepare(self, settings: Any = None) -> Dataset:
        """Make and prepare the data."""
        table = self.make(settings)
        return prepare(table, self.plan(table))


@cache
def all_sets() -> dict[str, DataSource]:
    """Give all data sets by kind, in the order in which they are listed."""
    return discover(core.data.sets, "DATASETS")
