"""Receipts of a walk: one JSON line per step, which `verify` works out again without the network.

The first line says what was walked through. Every other line holds one operation: its template, the operands with
their full digits and where they come from, and the result. Lines name operands by the step that made them, so a
changed number shows as a wrong sum or as an operand that is not what its step made.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from core import VERSION
from core.arithmetic import calculate
from core.errors import UserError
from core.explanation import Explanation, Factor, Token
from core.language import tr
from core.levels import call_stack
from core.walk import Walk
from core.why import made_by

FORMAT = "deepstep walk"
SCHEMA = 1
TOLERANCE = 1e-9
MOST_LINE = 50_000_000
"""Characters of one line that are read at most."""


def receipts(walk: Walk, start: int = 0, stop: int | None = None) -> Iterator[str]:
    """Write the steps from `start` up to `stop` as JSON lines."""
    yield json.dumps(_head(walk), ensure_ascii=False)
    for step in range(start, len(walk) if stop is None else min(stop, len(walk))):
        yield json.dumps(_line(walk, step), ensure_ascii=False)


def _head(walk: Walk) -> dict[str, Any]:
    project, frame = walk.project, walk.frame
    return {
        "format": FORMAT, "schema": SCHEMA, "version": VERSION, "project": project.name,
        "rows": [int(row) + 1 for row in walk.rows], "row": walk.row + 1,
        "update": frame.step + 1, "epoch": frame.epoch + 1, "steps": len(walk),
        "loss": project.config.loss.label, "optimizer": project.config.optimizer.label,
        "seed": project.config.run.seed, "layers": list(project.spec.names),
    }  # fmt: skip


def _line(walk: Walk, step: int) -> dict[str, Any]:
    told, segment = walk[step], walk.segment(step)
    return {
        "step": step + 1, "phase": told.phase, "layer": segment.layer, "part": segment.part,
        "path": [level.text for level in call_stack(walk, step)],
        **_operation(told, [made_by(walk, told, factor) for factor in told.factors], walk),
        "parts": [_operation(part, [None] * len(part.factors), walk) for part in told.parts],
    }  # fmt: skip


def _operation(told: Explanation, made: list[int | None], walk: Walk) -> dict[str, Any]:
    operands = []
    for factor, step in zip(told.factors, made, strict=True):
        operand: dict[str, Any] = {"symbol": factor.symbol, "value": _number(factor.value), "from": factor.made_by}
        if step is not None and walk[step].result == factor.value:
            operand["step"] = step + 1
        operands.append(operand)
    return {
        "title": told.title, "words": told.words, "left": told.left, "symbols": told.symbols, "numbers": told.numbers,
        "equation": list(told.equation), "operands": operands, "result": _number(told.result),
    }  # fmt: skip


def _number(value: float) -> float | str:
    """Write a number; JSON knows no NaN and no infinity."""
    return value if math.isfinite(value) else str(value)


@dataclass(frozen=True)
class Verified:
    """What checking receipts found: lines and operands that are right, and a sentence for each that is not."""

    head: Mapping[str, Any]
    steps: int
    operands: int
    worst: float
    problems: tuple[str, ...]


def verify(lines: Iterable[str], most_problems: int = 20) -> Verified:
    """Work every line out again and hold each operand against the step that it names.

    Raises:
        UserError: when the text is no list of receipts, naming the line.
    """
    numbered = enumerate(lines, 1)
    head = _object(next(numbered, (1, ""))[1], 1)
    if head.get("format") != FORMAT or head.get("schema") != SCHEMA:
        raise UserError(tr("Line 1: this is no list of receipts that this version knows; export the walk again."))
    results: dict[int, float] = {}
    problems: list[str] = []
    steps, operands, worst = 0, 0, 0.0
    for number, text in numbered:
        if not text.strip():
            continue
        line = _object(text, number)
        step, found, off = _checked(line, number, results)
        problems += found[: max(0, most_problems - len(problems))]
        steps, operands, worst = steps + 1, operands + len(line["operands"]), max(worst, off)
        results[step] = _read(line["result"], number)
    if not steps:
        raise UserError(tr("There is no step in these receipts; export the walk again."))
    return Verified(head, steps, operands, worst, tuple(problems))


def _checked(line: Mapping[str, Any], number: int, results: Mapping[int, float]) -> tuple[int, list[str], float]:
    """Give the step's number, what is wrong with it, and how far the arithmetic is off."""
    try:
        step = int(line["step"])
        problems: list[str] = []
        off = _compare(line, number, f"step {step}", problems)
        for part in line["parts"]:
            off = max(off, _compare(part, number, f"step {step}, {part['title']}", problems))
        for operand in line["operands"]:
            source = operand.get("step")
            if source in results and results[source] != _read(operand["value"], number):
                problems.append(f"Line {number}: {operand['symbol']} of step {step} is not what step {source} made.")
    except UserError:
        raise
    except (KeyError, TypeError, ValueError, AttributeError, ArithmeticError, RecursionError):
        raise UserError(
            tr("Line {number}: this is no receipt of a step; export the walk again.", number=number)
        ) from None
    return step, problems, off


def _compare(operation: Mapping[str, Any], number: int, name: str, problems: list[str]) -> float:
    factors = [Factor(str(o["symbol"]), _read(o["value"], number), "") for o in operation["operands"]]
    equation: list[Token] = [t if isinstance(t, int) else str(t) for t in operation["equation"]]
    if any(isinstance(t, int) and not 0 <= t < len(factors) for t in equation):
        raise ValueError
    result, found = _read(operation["result"], number), calculate(equation, factors)
    if found == result or (math.isnan(found) and math.isnan(result)):
        return 0.0
    if not (math.isfinite(found) and math.isfinite(result)):
        # Numbers beyond the range may leave it on another way, such as ∞ − ∞.
        fine = not math.isfinite(found) or any(not math.isfinite(f.value) for f in factors)
        off = 0.0 if fine else math.inf
    else:
        size = max(1.0, abs(result), *(abs(f.value) for f in factors)) if factors else max(1.0, abs(result))
        off = abs(found - result) / size
    if off > TOLERANCE:
        problems.append(f"Line {number}: {name} says {result!r}, and its own numbers give {found!r}.")
    return off


def _object(text: str, number: int) -> dict[str, Any]:
    try:
        if len(text) > MOST_LINE:
            raise ValueError
        found = json.loads(text)
    except (ValueError, RecursionError):
        raise UserError(tr("Line {number}: this is no line of JSON; export the walk again.", number=number)) from None
    if not isinstance(found, dict):
        raise UserError(tr("Line {number}: one JSON object is expected; export the walk again.", number=number))
    return found


def _read(value: Any, number: int) -> float:
    if isinstance(value, bool) or not (isinstance(value, int | float) or value in ("nan", "inf", "-inf")):
        raise UserError(tr("Line {number}: {value!r} is no number; export the walk again.", number=number, value=value))
    try:
        return float(value)
    except OverflowError:
        raise UserError(
            tr("Line {number}: a number has too many digits; export the walk again.", number=number)
        ) from None
