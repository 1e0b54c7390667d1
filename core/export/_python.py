"""What all Python programs that are written share: preprocessing, decoding, the check and the command line.

The texts below are the programs' own code, in plain Python; `NUMBERS` is what unpacks weights with NumPy.
"""

from __future__ import annotations

import builtins
import keyword

from core.data.pipeline import Pipeline
from core.export._dates import has_dates, python_dates
from core.export._source import END, START, picture, python_card, title, weights_json
from core.export.bundle import Bundle

RESERVED = {*keyword.kwlist, *dir(builtins), "np", "math", "W", "torch", "nn", "F", "keras", "ops", "self", "x", "CARD"}
RESERVED |= {"WEIGHTS", "json", "csv", "sys", "base64"}

PREPARE = '''
def is_missing(value):
    return value is None or value == "" or value != value


def number_text(value):
    return str(int(value)) if float(value).is_integer() and abs(value) < 1e15 else repr(float(value))


def encode_column(column, value):
    """Turn one value into the numbers of its nodes, with what the training rows told."""
    state = column["state"]
    if column["kind"] == "number":
        number = state["fill"] if is_missing(value) else float(value)
        if "low" in state:
            number = min(max(number, state["low"]), state["high"])
        if "log" in state:
            number = math.log1p(max(number - state["log"], 0.0))
        return [(number - state["shift"]) / state["scale"]]
    text = "" if is_missing(value) else value if isinstance(value, str) else number_text(value)
    known = state["categories"]
    if column["encoding"] in ("binary", "ordinal"):
        return [known.index(text if text in known else state["fill"]) / max(len(known) - 1, 1)]
    nodes, shown = len(known) + state["own"], text or state["fill"]
    place = nodes - 1 if not text and state["own"] else known.index(shown) if shown in known else nodes
    return [float(place)] if column["encoding"] == "index" else [float(place == n) for n in range(nodes)]


def encode(row):
    """Turn a row, {column: number or text, None where missing}, into the network's inputs."""
    columns = CARD["preprocessing"]["inputs"]
    return [node for column in columns for node in encode_column(column, row.get(column["name"]))]


def own_unit(state, output):
    """Turn an output into the number that it stands for."""
    value = output * state["scale"] + state["shift"]
    return math.expm1(min(value, 700.0)) + state["log"] if "log" in state else value


def decode(outputs):
    """Turn the outputs of one row into words: {target: number in its own unit, or the class}."""
    targets = CARD["preprocessing"]["targets"]
    if CARD["task"] == "regression":
        return {target["name"]: own_unit(target["state"], y) for target, y in zip(targets, outputs)}
    if CARD["task"] == "labels":
        return {target["name"]: target["state"]["categories"][int(y > 0.5)] for target, y in zip(targets, outputs)}
    names = targets[0]["state"]["categories"]
    best = int(outputs[0] > 0.5) if CARD["task"] == "binary" else max(range(len(outputs)), key=outputs.__getitem__)
    return {targets[0]["name"]: names[best]}
'''

COMMANDS = '''
def check():
    """Calculate the test rows again; give the largest difference against the larger of 1 and the largest output."""
    wanted = [value for row in CARD["test_outputs"] for value in row]
    found = [value for row in outputs_of(CARD["test_rows"]) for value in row]
    scale = max([1.0, *map(abs, wanted)])
    return max([0.0, *(abs(a - b) / scale for a, b in zip(found, wanted))])


def main(words):
    if words == ["--outputs"]:
        print(json.dumps(outputs_of(CARD["test_rows"])))
    elif words:
        with open(words[0], newline="", encoding="utf-8-sig") as file:
            rows = list(csv.DictReader(file))
        for row, outputs in zip(rows, outputs_of(rows)):
            print(json.dumps({**decode(outputs), "outputs": outputs}))
    else:
        print(f"largest difference in {len(CARD['test_rows'])} test rows: {check():.3g}")


if __name__ == "__main__":
    main(sys.argv[1:])
'''

USAGE = """\
python3 {file}             calculate the test rows again and tell the largest difference
python3 {file} ROWS.csv    predict the rows of a table, found by their columns' names"""


_CATEGORY = """    text = "" if is_missing(value) else value if isinstance(value, str)"""
_DATE = """    if column["kind"] == "date":
        return encode_date(state, value)
"""


def prepare(pipeline: Pipeline) -> str:
    """Give the functions of the preprocessing; those for dates only where there are some."""
    if not has_dates(pipeline):
        return PREPARE
    functions = PREPARE.replace(_CATEGORY, _DATE + _CATEGORY)
    return functions.replace("\ndef encode_column", python_dates(pipeline) + "\n\ndef encode_column")


def with_dates(imports: str, pipeline: Pipeline) -> str:
    """Give imports with what the functions for dates need."""
    return imports.replace("import math", "import math\nimport re", 1) if has_dates(pipeline) else imports


def python_program(
    bundle: Bundle, file: str, needs: str, imports: str, parts: list[str], usage: str = "", notes: str = ""
) -> str:
    """Put a Python program together: words, imports, card, weights, then its own parts and the commands.

    `parts` define `outputs_of(rows)`: raw rows → lists of the outputs.
    """
    layers = "\n".join(f"    {line}" for line in picture(bundle))
    words = f"{title(bundle)}.\n\n{needs}\n\n    {(USAGE + usage).format(file=file).replace(chr(10), chr(10) + '    ')}"
    words += f"\n\n{layers}\n{notes}"
    card = f"CARD = json.loads(\n    {python_card(bundle)}\n)"
    weights = "\n".join([f"# {START}", "WEIGHTS = {", *weights_json(bundle), "}", f"# {END}"])
    body = [prepare(bundle.pipeline), *parts, COMMANDS]
    imports = with_dates(imports, bundle.pipeline)
    return f'"""{words}"""\n\n{imports}\n\n{card}\n{weights}\n\n' + "\n\n".join(
        part.strip("\n") + "\n" for part in body
    )
