"""The network that is asked: architecture, weights and preprocessing, with answers in the user's units."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from core.backend import HostArray
from core.data.pipeline import Pipeline
from core.data.table import Table
from core.language import tr
from core.params import Weights
from core.predict import predict
from core.spec import NetworkSpec


@dataclass(frozen=True, eq=False)
class Asked:
    """A network as it is at one moment; frozen, so that training beside it does no harm.

    Attributes:
        spec, weights: the network.  pipeline: from columns to input nodes and back.
    """

    spec: NetworkSpec
    weights: Weights
    pipeline: Pipeline

    @property
    def names(self) -> tuple[str, ...]:
        """The classes, or the targets where each has an answer of its own."""
        pipeline = self.pipeline
        return pipeline.class_names or tuple(target.name for target in pipeline.targets)

    @property
    def is_share(self) -> bool:
        """Whether the answers are probabilities: classes, from a sigmoid or softmax."""
        made_by = self.spec.output.layer.output_activation()
        return self.pipeline.task != "regression" and made_by in ("sigmoid", "softmax")

    @property
    def word(self) -> str:
        """What an answer is called, in every language the same."""
        if self.pipeline.task == "regression":
            return "value"
        return "probability" if self.is_share else "output"

    @property
    def said(self) -> str:
        """What an answer is called in the language of the window; files keep `word`."""
        return {"value": tr("value"), "probability": tr("probability"), "output": tr("output")}[self.word]

    @cached_property
    def multiply_adds(self) -> int:
        """How many multiply-add pairs one row takes."""
        shapes = self.spec.shapes()
        layers = (layer.layer.multiply_adds(tuple(shapes[n] for n in layer.inputs)) for layer in self.spec.layers)
        return sum(layers)

    def answers(self, x: HostArray) -> HostArray:
        """Give the answers for nodes x (rows, n_in): (rows, names), numbers in the target's own unit."""
        return self.shown(predict(self.spec, self.weights, x))

    def shown(self, outputs: HostArray) -> HostArray:
        """Give outputs (rows, n_out) as answers: (rows, names); one sigmoid stands for both of two classes."""
        if self.pipeline.task == "binary":
            return np.concatenate([1 - outputs, outputs], axis=1)
        return self.pipeline.undo_target(outputs)

    def of_table(self, table: Table) -> HostArray:
        """Give the answers for the rows of a table with the same columns.

        Raises:
            UserError: when a column is missing or has texts where numbers are needed.
        """
        return self.answers(self.pipeline.encode(table))

    def words(self, answer: HostArray) -> str:
        """Name the likeliest class of one row's answer (names,); nothing where there are no classes to choose from."""
        return self.names[int(np.argmax(answer))] if self.pipeline.class_names else ""
