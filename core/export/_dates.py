"""The parts of a date in the languages of programs, all from the steps of `core.portable`."""

from __future__ import annotations

from collections.abc import Mapping

from core.data import dates
from core.data.encoders.dates import CIRCLES, LINES
from core.data.pipeline import FittedColumn, Pipeline
from core.files import json_text
from core.portable import DATE_STEPS, DAY_NUMBER, Fold, fold, infix

UNIT = "days since 1970-01-01 (2024-03-05 is 19787.0), with the time of day as a fraction"
ISO = "year-month-day"
SCRIPT = infix({"//": "Math.floor({0} / {1})", "%": "modulo({0}, {1})"}, lambda number: number.removesuffix(".0"))
C = infix({"//": "floor({0} / {1})", "%": "({0} - {1} * floor({0} / {1}))"})

PYTHON = '''
# How dates are written, by the name that a column's preprocessing gives; a number counts days since 1970-01-01.
DATE_FORMS = {forms}
# Where a part begins, and after how much it comes round again.
CIRCLES = {circles}


def date_parts(days):
    """Give year, month (from 1), day (from 1), weekday (from 0, Monday) and hour of days since 1970-01-01."""
    n = math.floor(days)
{steps}
    return {{"year": year, "month": month, "day": day, "weekday": weekday, "hour": 24.0 * (days - n)}}


def days_of(value, form):
    """Give the days since 1970-01-01 of a date; a time of day is a fraction, in the time that the text names."""
    if hasattr(value, "isoformat"):
        value, form = value.isoformat(), "{iso}"
    if not isinstance(value, str):
        return float(value)
    found = re.fullmatch(DATE_FORMS[form or "{iso}"], value.strip(), re.ASCII)
    if found is None:
        raise ValueError(f"{{value!r}} is no date ({{form}})")
    given = {{name: int(text or 0) for name, text in found.groupdict().items()}}
    year, month, day = given["year"], given["month"], given["day"]
{number}
    parts = date_parts(n)
    if (parts["month"], parts["day"]) != (month, day) or given["hour"] > 24 or given["minute"] > 59:
        raise ValueError(f"{{value!r}} is no date ({{form}})")
    return n + (3600 * given["hour"] + 60 * given["minute"] + given["second"]) / 86400.0


def encode_date(state, value):
    """Turn a date into the numbers of its nodes."""
    days = state["fill"] if is_missing(value) else days_of(value, state.get("format"))
    parts, nodes = {{**date_parts(days), "elapsed": days - state["first"]}}, []
    for part in state["parts"]:
        if part not in CIRCLES:
            mean, spread = state[part]
            nodes.append((parts[part] - mean) / spread)
            continue
        first, period = CIRCLES[part]
        share = (parts[part] - first) / period
        nodes += [math.sin(2 * math.pi * share), math.cos(2 * math.pi * share)] if state["cyclic"] else [share]
    return nodes
'''
JAVASCRIPT = """
// How dates are written, by the name that a column's preprocessing gives; a number counts days since 1970-01-01.
const DATE_FORMS = {{
{forms}
}};
// Where a part begins, and after how much it comes round again.
const CIRCLES = {circles};

function modulo(a, b) {{
  return a - b * Math.floor(a / b);
}}

/** Give the parts of days since 1970-01-01: month and day from 1, weekday from 0 (Monday). */
function dateParts(days) {{
  const n = Math.floor(days);
{steps}
  return {{ year, month, day, weekday, hour: 24 * (days - n) }};
}}

/** Give the days since 1970-01-01 of a date; a time of day is a fraction, in the time that the text names. */
function daysOf(value, form) {{
  if (value instanceof Date) return value.getTime() / 86400000;
  if (typeof value === "number") return value;
  const found = DATE_FORMS[form || "{iso}"].exec(String(value).trim());
  const given = (name) => Number(found?.groups[name] ?? 0);
  const year = given("year"), month = given("month"), day = given("day");
{number}
  const parts = dateParts(n);
  if (!found || parts.month !== month || parts.day !== day || given("hour") > 24 || given("minute") > 59) {{
    throw new Error(`${{value}} is no date (${{form}})`);
  }}
  return n + (3600 * given("hour") + 60 * given("minute") + given("second")) / 86400;
}}

function encodeDate(state, value) {{
  const days = isMissing(value) ? state.fill : daysOf(value, state.format);
  const parts = {{ ...dateParts(days), elapsed: days - state.first }};
  return state.parts.flatMap((part) => {{
    if (!(part in CIRCLES)) return [(parts[part] - state[part][0]) / state[part][1]];
    const share = (parts[part] - CIRCLES[part][0]) / CIRCLES[part][1];
    return state.cyclic ? [Math.sin(2 * Math.PI * share), Math.cos(2 * Math.PI * share)] : [share];
  }});
}}
"""


def has_dates(pipeline: Pipeline) -> bool:
    """Tell whether some column is a date."""
    return any(column.kind == "date" for column in pipeline.inputs)


def forms(pipeline: Pipeline) -> dict[str, str]:
    """Give the patterns of the forms in which the columns' dates are written."""
    wanted = {ISO, *(column.state.get("format") or ISO for column in pipeline.inputs if column.kind == "date")}
    return {name: found.pattern for name, found in dates.FORMATS.items() if name in wanted}


def python_dates(pipeline: Pipeline) -> str:
    """Write the functions for dates in plain Python."""
    patterns = "".join(
        f"    {json_text(name)}: (\n{_pieces(pattern)}\n    ),\n" for name, pattern in forms(pipeline).items()
    )
    steps, number = (
        "\n".join(f"    {name} = {formula}" for name, formula in part.items()) for part in (DATE_STEPS, DAY_NUMBER)
    )
    return PYTHON.format(forms=f"{{\n{patterns}}}", circles=_circles("({}, {})"), steps=steps, number=number, iso=ISO)


def _pieces(pattern: str) -> str:
    """Write a long pattern on lines, one for the day and one for the time."""
    day, time = pattern[: -len(dates.TIME)], dates.TIME
    return f'        r"{day}"\n        r"{time}"'


def _circles(pair: str) -> str:
    pairs = (f'"{part}": {pair.format(first, period)}' for part, (first, period) in CIRCLES.items())
    return f"{{{', '.join(pairs)}}}"


def javascript_dates(pipeline: Pipeline) -> str:
    """Write the functions for dates in JavaScript."""
    patterns = (f"  {json_text(n)}: /^(?:{_script(p)})$/," for n, p in forms(pipeline).items())
    steps, number = (_steps(part, SCRIPT, "  const {} = {};") for part in (DATE_STEPS, DAY_NUMBER))
    return JAVASCRIPT.format(
        forms="\n".join(patterns), circles=_circles("[{}, {}]"), steps=steps, number=number, iso=ISO
    )


def _script(pattern: str) -> str:
    return pattern.replace("(?P<", "(?<").replace("-/.", "\\-\\/.").replace("[/-]", "[\\/\\-]")


def _steps(steps: Mapping[str, str], write: Fold, line: str) -> str:
    return "\n".join(line.format(name, fold(formula, write)) for name, formula in steps.items())


def c_dates() -> str:
    """Write the function for dates in C, in double precision, which is exact for whole days."""
    wanted = _steps(DATE_STEPS, C, "    const double {} = {};")
    return (
        "/* Gives year, month, day, weekday (0: Monday) and hour of days since 1970-01-01. */\n"
        "static inline void §_date(double days, double *parts)\n{\n    const double n = floor(days);\n"
        f"{wanted}\n"
        "    parts[0] = year, parts[1] = month, parts[2] = day, parts[3] = weekday, parts[4] = 24.0 * (days - n);\n}"
    )


def c_date(column: FittedColumn, field: str, start: int) -> list[str]:
    """Write the nodes of a column, from x[start] on, as lines of C."""
    state, places = column.state, ("year", *CIRCLES)
    lines = ["{", f"    const double days = isnan(row->{field}) ? {state['fill']!r} : row->{field};",
             "    double parts[5];", "    §_date(days, parts);"]  # fmt: skip
    for part in state["parts"]:
        value = f"days - {state['first']!r}" if part == "elapsed" else f"parts[{places.index(part)}]"
        for node in node_terms(column, part):
            lines.append(f"    x[{start}] = (§_real){_c_node(value, *node)};")
            start += 1
    return [*lines, "}"]


def _c_node(value: str, shift: float, scale: float, function: str) -> str:
    share = f"(({value} - {shift!r}) / {scale!r})"
    return f"{function}(6.283185307179586 * {share})" if function else share


def node_terms(column: FittedColumn, part: str) -> list[tuple[float, float, str]]:
    """Give (shift, scale, function) of each node: (value − shift) / scale, or the "sin" or "cos" of 2π times that."""
    if part in LINES:
        mean, spread = column.state[part]
        return [(mean, spread, "")]
    first, period = CIRCLES[part]
    return [(first, period, function) for function in (("sin", "cos") if column.state["cyclic"] else ("",))]
