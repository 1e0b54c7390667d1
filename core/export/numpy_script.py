"""NumPy: a script that needs NumPy alone."""

from __future__ import annotations

from core.export._numpy import forward, knows, unpack
from core.export._python import python_program
from core.export._source import program, read_program, read_python_card
from core.export.bundle import Bundle
from core.export.exporter import Exporter, refuse_unknown
from core.language import tr

ORDER = 30
IMPORTS = "import base64\nimport csv\nimport json\nimport math\nimport sys\n\nimport numpy as np"
OUTPUTS = '''
def outputs_of(rows):
    """Give the outputs of raw rows as lists."""
    return forward(np.array([encode(row) for row in rows], dtype=float)).tolist() if rows else []
'''


def script(bundle: Bundle) -> str:
    """Write the program."""
    needs = "Needs NumPy. forward(x) takes encoded rows; outputs_of(rows) takes rows as they are read."
    return python_program(bundle, "model_numpy.py", needs, IMPORTS, [unpack(bundle), forward(bundle), OUTPUTS])


EXPORTERS = (
    Exporter(
        "numpy", tr("NumPy script"), "_numpy.py", program(script), read_program(read_python_card, script),
        summary=tr("A Python script that needs nothing but NumPy and reads like the formulas."),
        refuses=refuse_unknown("NumPy", knows), peer="python",
    ),
)  # fmt: skip
