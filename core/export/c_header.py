"""C99: one header for microcontrollers and everything else, without allocation."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np

from core.backend import HostArray
from core.data.encoder import State
from core.data.pipeline import FittedColumn, Pipeline
from core.errors import UserError
from core.export import _scalar
from core.export._dates import UNIT, c_date, c_dates, has_dates
from core.export._library_c import CATEGORY, SOURCES
from core.export._source import Names, one_line, picture, program, read_text, title, used
from core.export.bundle import Bundle, Row, bundle_of_card, day_of
from core.export.exporter import Exporter, refuse_unknown
from core.files import json_text, read_json
from core.language import tr
from core.params import layout
from core.portable import fold, infix
from core.spec import from_json

ORDER = 40
FUNCTIONS = {name: f"{name}({{0}})" for name in ("exp", "expm1", "log1p", "tanh", "sin", "erfc")}
FUNCTIONS |= {
    "abs": "fabs({0})", "max": "fmax({0}, {1})", "min": "fmin({0}, {1})", "where": "({0} ? {1} : {2})"
}  # fmt: skip
WRITE = infix(FUNCTIONS, "(§_real){}".format)
RESERVED_WORDS = (
    "auto break case char const continue default do double else enum extern float for goto if inline int long "
    "register restrict return short signed sizeof static struct switch typedef union unsigned void volatile "
    "while bool true false x y row asm NULL NAN INFINITY exp log sin sqrt tanh fabs fmax fmin erfc expm1 "
    "log1p main linux unix near far"
)
RESERVED = set(RESERVED_WORDS.split())
HEAD = """
#include <math.h>
#include <string.h>
#include <tgmath.h>

#ifndef DEEPSTEP_REAL
#define DEEPSTEP_REAL float /* double where the processor has it and digits count */
#endif
typedef DEEPSTEP_REAL §_real;
"""
TYPES = {"number": "double", "date": "double", "category": "const char *"}
CHECK = """
#ifdef DEEPSTEP_CHECK
{arrays}
/* Calculates the test rows again; gives the largest difference against the larger of 1 and the largest output. */
static inline double §_check(§_real *found)
{{
    double largest = 1, difference = 0;
    for (int r = 0; r < {rows}; r++) {{
        §_real x[{inputs}], *y = found + r * {outputs};
        §_encode(&§_test_rows[r], x);
        §_forward(x, y);
        for (int u = 0; u < {outputs}; u++) {{
            const double wanted = §_test_outputs[r][u];
            if (fabs(wanted) > largest) largest = fabs(wanted);
            if (fabs(y[u] - wanted) > difference) difference = fabs(y[u] - wanted);
        }}
    }}
    return difference / largest;
}}
#endif
"""


def prefix_of(name: str) -> str:
    """Give the word that all names of a header begin with."""
    plain = re.sub(r"[^a-z0-9]+", "_", name.lower()).strip("_")[:30]
    return plain if plain[:1].isalpha() and plain not in RESERVED else f"net_{plain}".rstrip("_")


def header(bundle: Bundle) -> str:
    """Write the header."""
    prefix = prefix_of(bundle.name)
    names = Names(bundle, RESERVED)
    body = _forward(bundle, names)
    activations = "\n\n".join(_activation(kind) for kind in _scalar.activations_of(bundle.spec))
    library = "\n\n".join(source.strip("\n") for source in used(SOURCES, body))
    weights = "\n".join(_array(f"§_{names[name]}", array) for name, array in bundle.weights.items())
    words = [title(bundle), "", "§_encode(&row, x); §_forward(x, y);", "", *picture(bundle)]
    card = json_text(bundle.card()).replace("/", "\\u002f")
    guard = f"{prefix.upper()}_H"
    parts = [
        "/*\n" + "\n".join(f" * {line}".rstrip() for line in words) + "\n */",
        f"#ifndef {guard}\n#define {guard}", HEAD, weights, library, activations, body,
        _encoding(bundle), _decoding(bundle), _check(bundle), f"/* card\n{card}\n*/", f"#endif /* {guard} */",
    ]  # fmt: skip
    return "\n\n".join(part.strip("\n") for part in parts if part).replace("§_", f"{prefix}_") + "\n"


def _forward(bundle: Bundle, names: Names) -> str:
    entry, result = bundle.spec.input.name, bundle.spec.output.name
    lines: list[str] = []
    for s in _scalar.statements(bundle.spec):
        target = "y" if s.result == result else names[s.result]
        if s.first and s.result != result:
            lines.append(f"static §_real {target}[{s.size}];")
        arguments = ", ".join(_argument(a, names, bundle, entry, result) for a in s.arguments)
        lines.append(f"§_{s.function}({arguments}, {target});")
    inside = "\n".join(f"    {line}" for line in lines)
    words = f"/* Calculates {bundle.outputs.shape[1]} outputs from {bundle.inputs.shape[1]} encoded inputs. */"
    return f"{words}\nstatic inline void §_forward(const §_real *x, §_real *y)\n{{\n{inside}\n}}"


def _argument(argument: str | int | float, names: Names, bundle: Bundle, entry: str, result: str) -> str:
    if isinstance(argument, float):
        return f"(§_real){argument!r}"
    if isinstance(argument, int):
        return str(argument)
    if argument in bundle.weights:
        return f"§_{names[argument]}"
    return {entry: "x", result: "y", "": "NULL"}.get(argument) or names[argument]


def _activation(kind: str) -> str:
    text = _scalar.formula(kind, WRITE)
    return (
        f"static inline void §_activate_{kind}(const §_real *x, int numbers, §_real *a)\n{{\n"
        f"    for (int n = 0; n < numbers; n++) {{ const §_real z = x[n]; a[n] = {text}; }}\n}}"
    )


def _array(name: str, array: HostArray) -> str:
    numbers = ", ".join(map(repr, array.ravel().tolist()))
    return f"static const §_real {name}[{array.size}] = {{{numbers}}};"


def c_text(text: str) -> str:
    """Write a text as a literal of C."""
    known = "".join(f"\\{b:03o}" if b < 32 or b > 126 or chr(b) in '"\\?' else chr(b) for b in text.encode())
    return f'"{known}"'


def field_names(columns: Iterable[FittedColumn]) -> list[str]:
    """Give a field of the row for each column."""
    found: list[str] = []
    for column in columns:
        plain = re.sub(r"[^A-Za-z0-9]+", "_", column.name).strip("_") or "column"
        plain = plain if plain[0].isalpha() and plain not in RESERVED else f"c_{plain}"
        while plain in found or plain.startswith("§_"):
            plain += "_"
        found.append(plain)
    return found


def _encoding(bundle: Bundle) -> str:
    columns = bundle.pipeline.inputs
    fields, lines, texts, start = field_names(columns), [], [], 0
    for place, (column, field) in enumerate(zip(columns, fields, strict=True)):
        state = column.state
        if column.kind == "number":
            value = _bent(state, f"(isnan(row->{field}) ? {state['fill']!r} : row->{field})")
            lines.append(f"x[{start}] = (§_real)(({value} - {state['shift']!r}) / {state['scale']!r});")
        elif column.kind == "date":
            lines += c_date(column, field, start)
        else:
            known = ", ".join(map(c_text, state["categories"])) or '""'
            texts.append(f"static const char *const §_texts{place}[] = {{{known}}};")
            lines += _category(column, field, place, start)
        start += len(column.feature_names)
    types = [f"{TYPES[c.kind]} {f};{_unit(c)}" for c, f in zip(columns, fields, strict=True)]
    row = "/* A row as it is read: NAN or NULL where a value is missing. */\ntypedef struct {\n"
    row += "\n".join(f"    {line}" for line in types) + "\n} §_row;"
    inside = "\n".join(f"    {line}" for line in lines)
    function = f"static inline void §_encode(const §_row *row, §_real *x)\n{{\n{inside}\n}}"
    library = [c_dates()] if has_dates(bundle.pipeline) else []
    library += [CATEGORY.strip("\n"), "\n".join(texts)] if texts else []
    return "\n\n".join([row, *library, function])


def _unit(column: FittedColumn) -> str:
    return f" /* {UNIT} */" if column.kind == "date" else ""


def _bent(state: State, value: str) -> str:
    """Cut a number off at its ends, and take its logarithm, where the column has that."""
    if "low" in state:
        value = f"fmin(fmax({value}, {state['low']!r}), {state['high']!r})"
    return f"log1p(fmax({value} - {state['log']!r}, 0.0))" if "log" in state else value


def _category(column: FittedColumn, field: str, place: int, start: int) -> list[str]:
    state, count, given = column.state, len(column.state["categories"]), f'(row->{field} ? row->{field} : "")'
    find = f"§_find({given}, §_texts{place}, {count})"
    if column.encoding in ("binary", "ordinal"):
        fill, last = state["categories"].index(state["fill"]), max(count - 1, 1)
        return [f"x[{start}] = (§_real)({find} < 0 ? {fill} : {find}) / {last};"]
    missing = count if state["own"] else state["categories"].index(state["fill"]) if state["fill"] else -1
    nodes = count + bool(state["own"])
    if column.encoding == "index":
        missing = missing if missing >= 0 else nodes
        number = f"*{given} ? ({find} < 0 ? {nodes} : {find}) : {missing}"
        return [f"x[{start}] = (§_real)({number});"]
    return [
        f"for (int n = 0; n < {nodes}; n++) x[{start} + n] = 0;",
        f"{{ const int n = *{given} ? §_find({given}, §_texts{place}, {count}) : {missing}; "
        f"if (n >= 0) x[{start} + n] = 1; }}",
    ]


def _decoding(bundle: Bundle) -> str:
    pipeline = bundle.pipeline
    if pipeline.task == "regression":
        names = "\n".join(f" * {n}: {one_line(t.name)}" for n, t in enumerate(pipeline.targets))
        cases = "\n".join(
            f"    if (target == {n}) return {_own_unit(t.state, n)};" for n, t in enumerate(pipeline.targets)
        )
        words = f"/* Gives a target in its own unit.\n{names}\n */"
        return f"{words}\nstatic inline double §_value(const §_real *y, int target)\n{{\n{cases}\n    return NAN;\n}}"
    if pipeline.task == "labels":
        return _labels(pipeline)
    known = ", ".join(map(c_text, pipeline.class_names))
    best = "int best = y[0] > (§_real)0.5;"
    if pipeline.task == "classes":
        best = f"int best = 0;\n    for (int n = 1; n < {len(pipeline.class_names)}; n++) if (y[n] > y[best]) best = n;"
    return (
        f"static const char *const §_classes[] = {{{known}}};\n\n"
        f"/* Gives the class. */\nstatic inline const char *§_class(const §_real *y)\n{{\n    {best}\n"
        "    return §_classes[best];\n}"
    )


def _own_unit(state: State, n: int) -> str:
    value = f"y[{n}] * {state['scale']!r} + {state['shift']!r}"
    return f"expm1({value}) + {state['log']!r}" if "log" in state else value


def _labels(pipeline: Pipeline) -> str:
    known = ", ".join("{" + ", ".join(map(c_text, t.state["categories"])) + "}" for t in pipeline.targets)
    names = "\n".join(f" * {n}: {one_line(t.name)}" for n, t in enumerate(pipeline.targets))
    return (
        f"static const char *const §_labels[][2] = {{{known}}};\n\n"
        f"/* Gives the word of a target.\n{names}\n */\n"
        "static inline const char *§_label(const §_real *y, int target)\n{\n"
        "    return §_labels[target][y[target] > (§_real)0.5];\n}"
    )


def _check(bundle: Bundle) -> str:
    rows, outputs = bundle.outputs.shape
    given = ",\n".join("    {" + ", ".join(_cell(row, c) for c in bundle.pipeline.inputs) + "}" for row in bundle.rows)
    wanted = ",\n".join("    {" + ", ".join(map(repr, row)) + "}" for row in bundle.outputs.tolist())
    arrays = f"static const §_row §_test_rows[{rows}] = {{\n{given}\n}};\n"
    arrays += f"static const double §_test_outputs[{rows}][{outputs}] = {{\n{wanted}\n}};"
    return CHECK.format(arrays=arrays, rows=rows, inputs=bundle.inputs.shape[1], outputs=outputs)


def _cell(row: Row, column: FittedColumn) -> str:
    value = row[column.name]
    if column.kind == "date":
        value = day_of(column, value)
    if column.kind != "category":
        return "NAN" if value is None else repr(value)
    return "NULL" if value is None else c_text(str(value))


def read(path: Path) -> Bundle:
    """Read a header back: card, weights, and that every other line is as Deepstep writes it.

    Raises:
        UserError: saying what is wrong with it.
    """
    text = read_text(path)
    card = read_card(text)
    numbers = re.findall(r"^static const \w+_real \w+\[\d+\] = \{([^}\n]*)\};$", text, re.MULTILINE)
    entries = layout(from_json(card["network"])).entries
    if len(numbers) != len(entries):
        raise UserError(tr("its weights are missing; export it again."))
    arrays = {e.name: np.array(n.split(","), float).reshape(e.shape) for e, n in zip(entries, numbers, strict=True)}
    bundle = bundle_of_card(card, arrays)
    if header(bundle) != text:
        raise UserError(tr("it was changed after Deepstep wrote it, so it is not taken for the network's program."))
    return bundle


def read_card(text: str) -> Any:
    """Read the card in the header's last comment.

    Raises:
        UserError: when there is none.
    """
    found = re.search(r"^/\* card\n(\{[^\n]*\})\n\*/$", text, re.MULTILINE)
    if found is None:
        raise UserError(tr("its card is missing; export it again."))
    return read_json(found[1].encode(), "its card")


EXPORTERS = (
    Exporter(
        "c", tr("C header (microcontrollers)"), ".h", program(header), read,
        summary=tr("C99 without allocation: one header with weights, preprocessing and the forward pass."),
        refuses=refuse_unknown("C", _scalar.knows(lambda formula: fold(formula, WRITE))), peer="cc",
    ),
)  # fmt: skip
