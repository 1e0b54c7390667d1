"""The embedding layer: a table of learned numbers, with one row of it for each category."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np

from core import initializers, numbers
from core.backend import HostArray
from core.errors import UserError
from core.explain_embedding import ExplainLookup
from core.fields import setting
from core.language import tr
from core.layer import Buffer, Layer, Op, ParamInfo, Shape, ShapeError, Tape, Views, Wire

ORDER = 35


@dataclass(frozen=True)
class Lookup(ExplainLookup, Op):
    """a[j · n + k] = table[x[j], k]: each number x[j] is a category, which picks a row of n numbers of the table.

    Backwards: slope of table[c, k] = Σ da[j · n + k] over all rows and inputs with x[j] = c, calculated as one matrix
    product with a table of 0 and 1 that says which input is which category. That needs no sorting and gives the same
    sums on every device, and costs rows · inputs · categories numbers of memory and n times as many multiply-adds.
    Numbers outside the table count as its first or last category; `check_rows` refuses them before.
    """

    layer: str
    source: Wire
    categories: int
    size: int

    @property
    def inputs(self) -> int:
        """How many categories a row has."""
        return self.source.shape[0]

    def buffers(self) -> dict[str, Shape]:  # noqa: D102
        return dict.fromkeys((f"{self.layer}.a", f"{self.layer}.da"), (self.inputs * self.size,))

    def extra_buffers(self) -> tuple[Buffer, ...]:  # noqa: D102
        name, one_hot = self.layer, (self.inputs, self.categories)
        return (
            Buffer(f"{name}.picked", self.source.shape, dtype="int64", by_row=True),
            Buffer(f"{name}.every", (self.categories,), per_row=False, dtype="int64"),
            Buffer(f"{name}.is_category", one_hot, by_row=True),
            Buffer(f"{name}.looked_up", (self.inputs, self.size), by_row=True),
        )

    def prepare(self, xp: Any, tape: Tape) -> None:
        """Number the categories."""
        xp.copyto(tape[f"{self.layer}.every"], xp.arange(self.categories))

    def forward(self, xp: Any, tape: Tape, params: Views) -> None:  # noqa: D102
        picked, a = tape[f"{self.layer}.picked"], tape[f"{self.layer}.a"]
        xp.copyto(picked, tape[self.source.value], casting="unsafe")
        xp.clip(picked, 0, self.categories - 1, out=picked)
        rows = tape[f"{self.layer}.looked_up"]
        xp.take(params[f"{self.layer}.table"], picked, axis=0, out=rows, mode="clip")
        xp.copyto(a, rows.reshape(a.shape))

    def backward(self, xp: Any, tape: Tape, params: Views, grads: Views) -> None:  # noqa: D102
        picked, is_category = tape[f"{self.layer}.picked"], tape[f"{self.layer}.is_category"]
        xp.equal(picked[:, :, None], tape[f"{self.layer}.every"], out=is_category)
        da, rows = tape[f"{self.layer}.da"], tape[f"{self.layer}.looked_up"]
        xp.copyto(rows.reshape(da.shape), da)
        slopes = rows.reshape(-1, self.size)
        xp.matmul(is_category.reshape(-1, self.categories).T, slopes, out=grads[f"{self.layer}.table"])
        if self.source.slope is not None:
            tape[self.source.slope].fill(0)


@dataclass(frozen=True)
class Embedding(Layer):
    """Rows of n_inputs categories (whole numbers from 0) become rows of n_inputs · size numbers; one shared table."""

    kind: ClassVar[str] = "embedding"
    label: ClassVar[str] = tr("Embedding")
    summary: ClassVar[str] = tr("Replaces each category, a whole number from 0, by numbers that are learned.")
    has_slopes: ClassVar[bool] = False

    categories: int = setting(
        10, tr("Categories"), tr("How many there are: the numbers 0, 1, 2 … below this."), minimum=1, maximum=100_000
    )
    size: int = setting(4, "Size", tr("How many numbers stand for a category."), minimum=1, maximum=10_000)
    table_from: str = setting(
        "normal", tr("Table starts"), tr("How the table is drawn."), choices=initializers.labels()
    )
    frozen: bool = setting(False, tr("Frozen"), tr("Keep the table as it is while the others are trained."))

    def caption(self) -> str:  # noqa: D102
        return tr("Embedding {categories} → {size}", categories=self.categories, size=self.size)

    def out_shape(self, place: str, shapes: tuple[Shape, ...]) -> Shape:  # noqa: D102
        if len(shapes[0]) != 1:
            got = "×".join(map(str, shapes[0]))
            raise ShapeError(
                tr(
                    "{place}: an embedding reads a flat row of categories, and it gets {got}; put Flatten before it.",
                    place=place,
                    got=got,
                )
            )
        return (shapes[0][0] * self.size,)

    def parameters(self, shapes: tuple[Shape, ...]) -> tuple[ParamInfo, ...]:  # noqa: D102
        shape = (self.categories, self.size)
        return (ParamInfo("table", shape, self.table_from, *shape, not self.frozen),)

    def ops(self, name: str, wires: tuple[Wire, ...], fused: bool, training: bool) -> tuple[Op, ...]:  # noqa: D102
        return (Lookup(name, wires[0], self.categories, self.size),)

    def check_rows(self, place: str, rows: HostArray) -> None:  # noqa: D102
        wrong = ~((rows >= 0) & (rows < self.categories) & (rows == np.floor(rows)))
        if wrong.any():
            row, column = (int(i) for i in np.argwhere(wrong)[0])
            raise UserError(
                tr(
                    "{place}: row {row} holds {rows} in input {column}, and the categories are the whole "
                    "numbers from 0 to {categories}; number them so, without scaling, or raise the layer's "
                    "categories.",
                    place=place,
                    row=row + 1,
                    rows=numbers.text(float(rows[row, column])),
                    column=column + 1,
                    categories=self.categories - 1,
                )
            )

    def multiply_adds(self, shapes: tuple[Shape, ...]) -> int:  # noqa: D102
        return 0


LAYERS = (Embedding,)
