"""The data sets that come with the application, found in `core/data/sets/`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from functools import cache
from typing import Any

import core.data.sets
from core import fields
from core.backend import HostArray
from core.config import TrainConfig
from core.data.dataset import Dataset, prepare, suggest_network
from core.data.plan import DataPlan, suggest
from core.data.table import Table
from core.errors import UserError
from core.language import tr
from core.registry import discover
from core.spec import NetworkSpec


@dataclass(frozen=True)
class NoSettings:
    """A data set without settings."""


@dataclass(frozen=True)
class DataCard:
    """What to know about a data set before using it; every field is told in words.

    Attributes:
        source: who measured or made it.  licence: what may be done with it.  size: rows, inputs, what is predicted.
        columns: column → what it means; "pixel_*" stands for all that begin so.
        good_for: what it shows well.  citation: how to name it in a text.
    """

    source: str
    licence: str
    size: str
    columns: Mapping[str, str]
    good_for: str
    citation: str

    def explain(self, column: str) -> str:
        """Say what a column means; nothing where the card does not know it."""
        exact = self.columns.get(column)
        patterns = (text for name, text in self.columns.items() if fnmatchcase(column, name))
        return exact if exact is not None else next(patterns, "")


Network = Callable[[Dataset], tuple[NetworkSpec, TrainConfig]]
GROUPS = {"hand": tr("To follow by hand"), "made": tr("Made by a formula"), "real": tr("Measured")}
"""What kinds of data sets there are."""


def made_card(size: str, columns: Mapping[str, str], good_for: str, known_from: str = "") -> DataCard:
    """Give the card of a data set that this program makes."""
    source = (
        tr("Made by this program from random numbers.")
        if not known_from
        else tr("Made by this program; {known_from}.", known_from=known_from)
    )
    return DataCard(
        source, tr("None needed: nothing of anybody's is in it."), size, columns, good_for, tr("None needed.")
    )


@dataclass(frozen=True)
class DataSource:
    """A data set of our own: how to make its table, what it predicts and the network to start with.

    Attributes:
        settings: a frozen dataclass of `core.fields.setting` fields.
        table: gives the table for such settings.  plan: decides how it is used.
        network: gives network and settings for the prepared data.
        weights: given initial weights by parameter name ("hidden1.weight"), or nothing.
        card: what to know about it.  group: one of `GROUPS`.
        networks: other networks that suit it, by the names that are offered; the usual one is `network`.
    """

    kind: str
    label: str
    summary: str
    table: Callable[[Any], Table]
    plan: Callable[[Table], DataPlan] = suggest
    settings: type = NoSettings
    network: Network = suggest_network
    weights: Callable[[], Mapping[str, HostArray]] = dict
    networks: Mapping[str, Network] = field(default_factory=dict)
    group: str = "made"
    card: DataCard = field(kw_only=True)

    def network_for(self, name: str) -> Network:
        """Give a network by its name; nothing for the usual one.

        Raises:
            UserError: when none is called so.
        """
        if name and name not in self.networks:
            known = ", ".join(self.networks) or tr("none but the usual one")
            raise UserError(
                tr("{it}: there is no network {name!r}; known are {known}.", it=self.label, name=name, known=known)
            )
        return self.networks[name] if name else self.network

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
