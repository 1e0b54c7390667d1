"""What a batch adds to the steps of a row: its share of a slope, the sum over the rows, the mean loss."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from core.backend import HostArray
from core.explanation import Explanation, Factor, Ref, Token
from core.language import tr


def contribution(told: Explanation, row: int) -> Explanation:
    """Say that a slope is what one row of the batch adds."""
    return dataclasses.replace(
        told,
        title=tr("{title}, share of row {row}", title=told.title, row=row + 1),
        left=told.left.replace("∂L/", "∂Lᵣ/"),
        note=tr(
            "{note} Lᵣ is this row's part of the batch's loss; a step of its own adds up all rows.", note=told.note
        ).strip(),
    )


def summed_rows(
    share: Explanation, name: str, values: HostArray, rows: HostArray, spotlight: int, result: float
) -> Explanation:
    """Tell a slope of the batch: what every row adds; `share` is the spotlight row's step."""
    made_by = [f"backward · {share.focus.layer}" if row == spotlight else "another row" for row in rows.tolist()]
    factors = tuple(
        Factor(
            tr("row {row}", row=row + 1), float(value), tr("what row {row} adds", row=row + 1), made,
            share.focus if row == spotlight else None, f"row.{name}" if row == spotlight else "",
        )
        for row, value, made in zip(rows.tolist(), values, made_by, strict=True)
    )  # fmt: skip
    words = tr(
        "Each of the {n_rows} rows adds its share; together they are the slope of the batch's mean loss.",
        n_rows=len(rows),
    )
    equation, terms = added(len(factors)), tuple((k,) for k in range(len(factors)))
    return Explanation(
        share.phase, share.title, words, share.left, equation, factors, result, share.focus, terms,
        tr("Each share holds the factor 1/{n_rows} already, so the sum is a mean.", n_rows=len(rows)),
    )  # fmt: skip


def mean_loss(losses: HostArray, rows: HostArray, spotlight: int) -> Explanation:
    """Tell the loss of a batch."""
    place = Ref("loss", "")
    factors: list[Factor] = [
        Factor(
            tr("L(row {row})", row=row + 1), float(loss), tr("the loss of row {row}", row=row + 1),
            "loss" if row == spotlight else "another row",
            place if row == spotlight else None, "loss" if row == spotlight else "",
        )
        for row, loss in zip(rows.tolist(), losses, strict=True)
    ]  # fmt: skip
    count = Factor("n", len(rows), tr("how many rows the batch has"), "settings")
    equation: tuple[Token, ...] = ("(", *added(len(factors)), ") / ", len(factors))
    words = tr("The loss of the batch is the mean over its rows; this is what training makes smaller.")
    terms = tuple((k,) for k in range(len(factors)))
    return Explanation(
        "loss", tr("Loss of the batch of {n_rows} rows", n_rows=len(rows)), words, "L", equation, (*factors, count),
        float(losses.mean()), place, terms,
    )  # fmt: skip


def over_rows(told: Explanation, rows: int, slope: float) -> Explanation:
    """Divide a slope by the number of rows, as a factor that can be seen."""
    count = Factor("n", rows, tr("how many rows the batch has: its loss is their mean"), "settings")
    equation: tuple[Token, ...] = ("(", *told.equation, ") / ", len(told.factors))
    words = tr("{told} Divided by the number of rows, since the loss of the batch is their mean.", told=told.words)
    return dataclasses.replace(told, equation=equation, factors=(*told.factors, count), result=slope, words=words)


def weighted(told: Explanation, weight: float, result: float) -> Explanation:
    """Multiply a row's loss, or its slope, by how often the row counts, as a factor that can be seen."""
    factor = Factor("w", weight, tr("how many times a row of this class counts"), "data")
    equation: tuple[Token, ...] = (len(told.factors), " · (", *told.equation, ")")
    words = tr("{told} Times the weight of the row's class.", told=told.words)
    return dataclasses.replace(told, equation=equation, factors=(*told.factors, factor), result=result, words=words)


def added(count: int, first: int = 0) -> tuple[Token, ...]:
    """Write factors added up as a template: 0 + 1 + 2."""
    tokens: list[Token] = []
    for place in range(first, first + count):
        tokens += [*([" + "] if tokens else []), place]
    return tuple(tokens) or ("0",)


def shares_of(told: Explanation) -> Sequence[float]:
    """Give the values of an explanation's terms that are single factors, such as the rows' shares."""
    return [told.factors[term[0]].value for term in told.terms if len(term) == 1 and isinstance(term[0], int)]
