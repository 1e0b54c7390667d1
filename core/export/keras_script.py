"""Keras 3: code that builds the model with the trained weights, and saves it as .keras or TensorFlow SavedModel."""

from __future__ import annotations

import re
from typing import Any

from core.export._keras import LAYERS, Node, knows, nodes, plain
from core.export._python import RESERVED, python_program
from core.export._source import program, read_program, read_python_card
from core.export.bundle import Bundle
from core.export.exporter import Exporter, refuse_unknown
from core.language import tr

ORDER = 21
IMPORTS = (
    "import base64\nimport csv\nimport json\nimport math\nimport sys\n\nimport keras\nimport numpy as np\n"
    "from keras import layers, ops"
)
FUNCTIONS = {"TrueDivide": "true_divide"}
USAGE = """
python3 {file} --keras FILE.keras      save it as Keras does
python3 {file} --savedmodel FOLDER     save it as a TensorFlow SavedModel (needs TensorFlow)"""
LOAD = '''
DTYPE = "{dtype}"


def array(name, shape):
    """Give an array of the weights; a long one is base64 of little-endian numbers."""
    value = WEIGHTS[name]
    flat = np.frombuffer(base64.b64decode(value), "<f8") if isinstance(value, str) else np.array(value, dtype=float)
    return flat.reshape(shape)


def load():
    """Give the trained network, ready to predict."""
    model = build()
    weights = {{
{weights}
    }}
    for name, arrays in weights.items():
        model.get_layer(name).set_weights(arrays)
    return model


def outputs_of(rows):
    """Give the outputs of raw rows as lists."""
    if not rows:
        return []
    return ops.convert_to_numpy(load()(np.array([encode(row) for row in rows], dtype=DTYPE))).tolist()
'''
SAVING = '''
def save(words):
    """Save the model where the command line says; tell whether it did."""
    if len(words) != 2 or words[0] not in ("--keras", "--savedmodel"):
        return False
    model = load()
    if words[0] == "--keras":
        model.save(words[1])
    else:
        model.export(words[1], format="tf_saved_model")
    return True
'''


def script(bundle: Bundle) -> str:
    """Write the program."""
    needs = "Needs Keras 3 with any of its backends. load() gives the model."
    made = nodes(bundle.spec)
    lines = [f"{_variable(node.name)} = {_line(node, bundle.dtype)}" for node in made]
    entry = plain(bundle.spec.input.name)
    first = f'{_variable(entry)} = keras.Input(({bundle.inputs.shape[1]},), name="{entry}", dtype="{bundle.dtype}")'
    inside = "\n".join(f"    {line}" for line in [first, *lines])
    # TensorFlow refuses a model whose name begins with an underscore.
    name = re.sub(r"\W+", "_", bundle.name, flags=re.ASCII).lstrip("_") or "network"
    build = (
        f'def build():\n    """Give the model without its trained weights."""\n{inside}\n'
        f'    return keras.Model({_variable(entry)}, {_variable(plain(bundle.spec.output.name))}, name="{name}")\n'
    )
    weights = "\n".join(f'        "{n.name}": [{_arrays(n)}],' for n in made if n.arrays)
    load = LOAD.format(weights=weights, dtype=bundle.dtype)
    text = python_program(bundle, "model_keras.py", needs, IMPORTS, [build, load, SAVING], USAGE)
    return text.replace("    main(sys.argv[1:])", "    if not save(sys.argv[1:]):\n        main(sys.argv[1:])")


def _variable(name: str) -> str:
    return f"{name}_" if name in RESERVED | {"layers", "array", "load", "build"} else name


def _arrays(node: Node) -> str:
    return ", ".join(f'array("{name}", {shape})' for name, shape in node.arrays)


def _line(node: Node, dtype: str) -> str:
    arguments = ", ".join(_argument(argument) for argument in node.arguments)
    if node.module == LAYERS:
        settings = "".join(f", {name}={_setting(value)}" for name, value in node.settings.items())
        policy = f', dtype="{dtype}"' if dtype != "float32" else ""
        return f'layers.{node.kind}(name="{node.name}"{settings}{policy})({arguments})'
    function = FUNCTIONS.get(node.kind, node.kind.lower())
    given = {**node.settings, **node.options}
    return f"ops.{function}({', '.join([arguments, *(f'{k}={_setting(v)}' for k, v in given.items())])})"


def _setting(value: Any) -> str:
    return repr(tuple(value)) if isinstance(value, list) else f'"{value}"' if isinstance(value, str) else repr(value)


def _argument(argument: Any) -> str:
    if isinstance(argument, list):
        return f"[{', '.join(map(_argument, argument))}]"
    return _variable(argument) if isinstance(argument, str) else repr(argument)


EXPORTERS = (
    Exporter(
        "keras_code", tr("Keras code (and TensorFlow SavedModel)"), "_keras.py",
        program(script), read_program(read_python_card, script),
        summary=tr("Builds the model with the trained weights; saves it as .keras or SavedModel."),
        refuses=refuse_unknown("Keras", knows), peer="keras_script",
    ),
)  # fmt: skip
