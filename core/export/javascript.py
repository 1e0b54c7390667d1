"""JavaScript: a module for browsers and Node that needs nothing else."""

from __future__ import annotations

import re
from typing import Any

from core.data.pipeline import Pipeline
from core.errors import UserError
from core.export import _scalar
from core.export._dates import has_dates, javascript_dates
from core.export._library_javascript import SOURCES
from core.export._source import (
    END,
    START,
    Names,
    picture,
    program,
    read_program,
    title,
    used,
    weights_json,
)
from core.export.bundle import Bundle
from core.export.exporter import Exporter, refuse_unknown
from core.files import json_text, read_json
from core.language import tr
from core.portable import fold, infix

ORDER = 41
FUNCTIONS = {name: f"Math.{name}({{0}})" for name in ("exp", "expm1", "log1p", "tanh", "sin", "abs")}
FUNCTIONS |= {
    "erfc": "erfc({0})", "max": "Math.max({0}, {1})", "min": "Math.min({0}, {1})", "where": "({0} ? {1} : {2})"
}  # fmt: skip
WRITE = infix(FUNCTIONS)
RESERVED_WORDS = (
    "abstract arguments await boolean break byte case catch char class const continue debugger default delete "
    "do double else enum eval export extends false final finally float for function goto if implements import "
    "in instanceof int interface let long native new null package private protected public return short "
    "static super switch synchronized this throw throws transient true try typeof undefined var void volatile "
    "while with yield async of NaN Infinity Math W CARD WEIGHTS flat encode decode forward outputsOf predict "
    "check process console isMissing Float64Array Uint8Array JSON globalThis Object Array String Number atob "
    "Map url"
)
RESERVED = set(RESERVED_WORDS.split())
PREPARE = """
// A long array is base64 of little-endian numbers.
function flat(value) {
  if (typeof value !== "string") return Float64Array.from([value].flat(Infinity));
  return new Float64Array(Uint8Array.from(atob(value), (letter) => letter.charCodeAt(0)).buffer);
}

const W = Object.fromEntries(Object.entries(WEIGHTS).map(([name, value]) => [name, flat(value)]));

function isMissing(value) {
  return value === null || value === undefined || value === "" || Number.isNaN(value);
}

function encodeColumn(column, value) {
  const state = column.state;
  if (column.kind === "number") {
    let number = isMissing(value) ? state.fill : Number(value);
    if ("low" in state) number = Math.min(Math.max(number, state.low), state.high);
    if ("log" in state) number = Math.log1p(Math.max(number - state.log, 0));
    return [(number - state.shift) / state.scale];
  }
  const text = isMissing(value) ? "" : String(value), known = state.categories;
  if (column.encoding === "binary" || column.encoding === "ordinal") {
    return [known.indexOf(known.includes(text) ? text : state.fill) / Math.max(known.length - 1, 1)];
  }
  const count = known.length + (state.own ? 1 : 0), shown = text || state.fill;
  const place = !text && state.own ? count - 1 : known.includes(shown) ? known.indexOf(shown) : count;
  if (column.encoding === "index") return [place];
  return Array.from({ length: count }, (_, node) => Number(node === place));
}

/** Turn a row, {column: number or text, null where missing}, into the network's inputs. */
export function encode(row) {
  const value = (name) => (Object.hasOwn(row, name) ? row[name] : null);
  return Float64Array.from(CARD.preprocessing.inputs.flatMap((column) => encodeColumn(column, value(column.name))));
}

/** Turn the outputs of one row into words: {target: number in its own unit, or the class}. */
export function decode(outputs) {
  const targets = CARD.preprocessing.targets;
  if (CARD.task === "regression") {
    const own = (state, value) => ("log" in state ? Math.expm1(Math.min(value, 700)) + state.log : value);
    return Object.fromEntries(targets.map(({ name, state }, n) => (
      [name, own(state, outputs[n] * state.scale + state.shift)]
    )));
  }
  if (CARD.task === "labels") {
    const word = (target, n) => target.state.categories[Number(outputs[n] > 0.5)];
    return Object.fromEntries(targets.map((target, n) => [target.name, word(target, n)]));
  }
  const best = CARD.task === "binary" ? Number(outputs[0] > 0.5) : outputs.indexOf(Math.max(...outputs));
  return { [targets[0].name]: targets[0].state.categories[best] };
}
"""
COMMANDS = """
/** Predict rows as they are read. */
export function predict(rows) {
  return rows.map((row) => decode(forward(encode(row))));
}

/** Calculate the test rows again; give the largest difference against the larger of 1 and the largest output. */
export function check() {
  const wanted = CARD.test_outputs.flat(), found = CARD.test_rows.flatMap((row) => [...forward(encode(row))]);
  const scale = Math.max(1, ...wanted.map(Math.abs));
  return Math.max(0, ...wanted.map((value, n) => Math.abs(value - found[n]) / scale));
}

export const card = CARD;

const started = typeof process === "undefined" ? "" : encodeURI((process.argv?.[1] ?? "").replace(/^.*[\\/]/, ""));
if (started && import.meta.url.endsWith(`/${started}`)) {
  console.log(`largest difference in ${CARD.test_rows.length} test rows: ${check()}`);
}
"""


def module(bundle: Bundle) -> str:
    """Write the module."""
    names = Names(bundle, RESERVED | set(SOURCES))
    body = [line for s in _scalar.statements(bundle.spec) for line in _lines(s, names, bundle)]
    entry, result = names[bundle.spec.input.name], names[bundle.spec.output.name]
    forward = "\n".join(
        ["/** Calculate the outputs of one row from its encoded inputs. */", f"export function forward({entry}) {{",
         *(f"  {line}" for line in body), f"  return {result};", "}"]
    )  # fmt: skip
    activations = "\n\n".join(_activation(kind) for kind in _scalar.activations_of(bundle.spec))
    library = "\n\n".join(source.strip("\n") for source in used(SOURCES, forward + activations))
    words = [
        title(bundle), "", "node model.mjs                          calculate the test rows again",
        'import { predict } from "./model.mjs"   predict([{column: value, …}, …])', "", *picture(bundle),
    ]  # fmt: skip
    head = "\n".join(f"// {line}".rstrip() for line in words)
    weights = "\n".join([f"// {START}", "const WEIGHTS = {", *weights_json(bundle), "};", f"// {END}"])
    # Within a page, "</script" would end the program wherever it stands.
    card = f"const CARD = {json_text(bundle.card())};".replace("</", "<\\/")
    parts = [f"{head}\n", f"{card}\n{weights}", _prepare(bundle.pipeline), library, activations, forward, COMMANDS]
    return "\n\n".join(part.strip("\n") for part in parts if part) + "\n"


def _prepare(pipeline: Pipeline) -> str:
    """Give the functions of the preprocessing; those for dates only where there are some."""
    if not has_dates(pipeline):
        return PREPARE
    category = "  const text = isMissing(value)"
    functions = PREPARE.replace(category, f'  if (column.kind === "date") return encodeDate(state, value);\n{category}')
    return functions.replace("\nfunction encodeColumn", javascript_dates(pipeline) + "\nfunction encodeColumn")


def _activation(kind: str) -> str:
    text = _scalar.formula(kind, WRITE)
    return f"function activate_{kind}(x, numbers, a) {{\n  x.forEach((z, n) => {{ a[n] = {text}; }});\n}}"


def _lines(statement: _scalar.Statement, names: Names, bundle: Bundle) -> list[str]:
    result = names[statement.result]
    made = [f"const {result} = new Float64Array({statement.size});"] if statement.first else []
    arguments = ", ".join(_argument(argument, names, bundle) for argument in statement.arguments)
    return [*made, f"{statement.function}({arguments}, {result});"]


def _argument(argument: str | int | float, names: Names, bundle: Bundle) -> str:
    if not isinstance(argument, str):
        return repr(argument)
    if argument in bundle.weights:
        return f'W["{argument}"]'
    return names[argument] if argument else "null"


def read_card(text: str) -> Any:
    """Read the card of a module, without running it.

    Raises:
        UserError: when there is none.
    """
    found = re.search(r"^const CARD = (\{[^\n]*\});$", text, re.MULTILINE)
    if found is None:
        raise UserError(tr("its card is missing; export it again."))
    return read_json(found[1].encode(), "its card")


EXPORTERS = (
    Exporter(
        "javascript", tr("JavaScript module"), ".mjs", program(module), read_program(read_card, module),
        summary=tr("For web pages and Node; needs no library."),
        refuses=refuse_unknown("JavaScript", _scalar.knows(lambda formula: fold(formula, WRITE))), peer="node",
    ),
)  # fmt: skip
