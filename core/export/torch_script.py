"""PyTorch: a runnable module with the trained weights inside."""

from __future__ import annotations

from core.export._python import python_program
from core.export._source import program, read_program, read_python_card
from core.export._torch import HELPERS, knows, loading, module
from core.export.bundle import Bundle
from core.export.exporter import Exporter, refuse_unknown
from core.language import tr

ORDER = 20
IMPORTS = (
    "import base64\nimport csv\nimport json\nimport math\nimport sys\n\nimport torch\nimport torch.nn.functional as F\n"
    "from torch import nn"
)
OUTPUTS = '''
def outputs_of(rows):
    """Give the outputs of raw rows as lists."""
    if not rows:
        return []
    with torch.no_grad():
        return load()(torch.tensor([encode(row) for row in rows], dtype=DTYPE)).tolist()
'''


def script(bundle: Bundle) -> str:
    """Write the program."""
    needs = "Needs PyTorch. load() gives the network; its state_dict() is what Deepstep writes as .pt and safetensors."
    classes = module(bundle)
    helpers = [HELPERS] if "maximum(" in classes or "minimum(" in classes else []
    return python_program(bundle, "model_torch.py", needs, IMPORTS, [*helpers, classes, loading(bundle), OUTPUTS])


EXPORTERS = (
    Exporter(
        "torch", tr("PyTorch module"), "_torch.py", program(script), read_program(read_python_card, script),
        summary=tr("A module with the trained weights in it, to use or to train further."),
        refuses=refuse_unknown("PyTorch", knows), peer="torch_script",
    ),
)  # fmt: skip
