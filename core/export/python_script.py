"""Python: a script that needs nothing but Python itself."""

from __future__ import annotations

from core.export import _scalar
from core.export._library_python import SOURCES
from core.export._python import RESERVED, python_program
from core.export._source import Names, program, read_program, read_python_card, used
from core.export.bundle import Bundle
from core.export.exporter import Exporter, refuse_unknown
from core.language import tr
from core.portable import fold, infix

ORDER = 31
FUNCTIONS = {
    "exp": "math.exp({0})", "expm1": "math.expm1({0})", "log1p": "math.log1p({0})", "tanh": "math.tanh({0})",
    "sin": "math.sin({0})", "erfc": "math.erfc({0})", "abs": "abs({0})", "max": "max({0}, {1})",
    "min": "min({0}, {1})", "where": "({1} if {0} else {2})",
}  # fmt: skip
WRITE = infix(FUNCTIONS)
IMPORTS = "import array\nimport base64\nimport csv\nimport itertools\nimport json\nimport math\nimport sys"
UNPACK = '''
def flat(value):
    """Give all numbers of an array one after the other; a long one is base64 of little-endian numbers."""
    if isinstance(value, str):
        numbers = array.array("d", base64.b64decode(value))
        if sys.byteorder == "big":
            numbers.byteswap()
        return numbers.tolist()
    return [number for part in value for number in flat(part)] if isinstance(value, list) else [float(value)]


W = {name: flat(value) for name, value in WEIGHTS.items()}
'''
OUTPUTS = '''
def outputs_of(rows):
    """Give the outputs of raw rows as lists."""
    return [forward(encode(row)) for row in rows]
'''


def script(bundle: Bundle) -> str:
    """Write the program."""
    names = Names(bundle, RESERVED | set(SOURCES) | {"array", "itertools", "flat"})
    entry = names[bundle.spec.input.name]
    body = [line for s in _scalar.statements(bundle.spec) for line in _lines(s, names, bundle)]
    forward = "\n".join(
        [f"def forward({entry}):", '    """Calculate the outputs of one row from its encoded inputs."""',
         *(f"    {line}" for line in body), f"    return {names[bundle.spec.output.name]}"]
    )  # fmt: skip
    activations = "\n\n\n".join(_activation(kind) for kind in _scalar.activations_of(bundle.spec))
    library = "\n\n".join(source.strip("\n") + "\n" for source in used(SOURCES, forward))
    parts = [UNPACK, *([library] if library else []), *([activations] if activations else []), forward, OUTPUTS]
    needs = (
        "Needs nothing but Python 3. forward(x) takes one encoded row; outputs_of(rows) takes rows as they are read."
    )
    return python_program(bundle, "model_python.py", needs, IMPORTS, parts)


def _activation(kind: str) -> str:
    text = _scalar.formula(kind, WRITE)
    return f"def activate_{kind}(x, numbers, a):\n    a[:] = [{text} for z in x]"


def _lines(statement: _scalar.Statement, names: Names, bundle: Bundle) -> list[str]:
    result = names[statement.result]
    made = [f"{result} = [0.0] * {statement.size}"] if statement.first else []
    arguments = ", ".join(_argument(argument, names, bundle) for argument in statement.arguments)
    return [*made, f"{statement.function}({arguments}, {result})"]


def _argument(argument: str | int | float, names: Names, bundle: Bundle) -> str:
    if not isinstance(argument, str):
        return repr(argument)
    if argument in bundle.weights:
        return f'W["{argument}"]'
    return names[argument] if argument else "None"


EXPORTERS = (
    Exporter(
        "python", tr("Python script"), "_python.py", program(script), read_program(read_python_card, script),
        summary=tr("Runs wherever Python runs; needs no library at all."),
        refuses=refuse_unknown("Python", _scalar.knows(lambda formula: fold(formula, WRITE))), peer="python",
    ),
)  # fmt: skip
