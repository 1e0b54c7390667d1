"""What all programs that are written have in common: names, the card and the weights inside, and reading both back.

A program holds its card (network, preprocessing, test rows) as JSON on the line behind `CARD_MARK`, and its weights
as one JSON object between two marks. Reading takes these texts alone: nothing of the file is run. A long array is
one text, little-endian numbers in base64, which is shorter and is read faster.
"""

from __future__ import annotations

import ast
import base64
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from core.backend import HostArray
from core.errors import UserError
from core.export.bundle import Bundle, bundle_of_card
from core.files import atomic_write, json_text, read_bytes, read_json
from core.language import tr
from core.params import layout
from core.portable import Call, calls
from core.spec import from_json

MOST_WRITTEN = 4096
"""Numbers of one array that are written as digits."""
MOST_BYTES = 2**30
START, END = "the weights", "end of the weights"
Generate = Callable[[Bundle], str]


def one_line(text: str) -> str:
    """Give a text that cannot end a comment, a text or a line: what a name holds stays a name."""
    plain = re.sub(r"[\x00-\x1f\x7f\u0085\u2028\u2029]+", " ", text).replace("\\", "/").replace('"', "'")
    return plain.replace("*/", "* /").replace("/*", "/ *").replace("</", "< /")


def title(bundle: Bundle) -> str:
    """Say what a file is in one line."""
    return f"{one_line(bundle.name)}: a network trained in Deepstep {bundle.made_with.get('deepstep', '')}"


def picture(bundle: Bundle) -> list[str]:
    """Write the network's layers, a line each."""
    return [f"{s.name}: {s.layer.caption()}{_reads(s.inputs)}" for s in bundle.spec.layers]


def _reads(names: tuple[str, ...]) -> str:
    return f", reads {', '.join(names)}" if names else ""


def python_card(bundle: Bundle) -> str:
    """Write the card as a Python text of JSON."""
    return ascii(json_text(bundle.card()))


def weights_json(bundle: Bundle) -> list[str]:
    """Write the weights as the lines of a JSON object, which is a literal of Python and JavaScript as well."""
    written = [f'  "{name}": {json_text(_value(array))}' for name, array in bundle.weights.items()]
    return [line + ("," if k < len(written) - 1 else "") for k, line in enumerate(written)]


def _value(array: HostArray) -> Any:
    if array.size <= MOST_WRITTEN:
        return array.tolist()
    return base64.b64encode(array.astype("<f8").tobytes()).decode()


def read_weights(text: str, card: Mapping[str, Any]) -> dict[str, HostArray]:
    """Read what stands between the marks.

    Raises:
        UserError: when it is not there or no weights.
    """
    found = re.search(rf"^[#/ ]*{START}\n[^\n]*\{{\n(.*?)\n\}};?\n[#/ ]*{END}$", text, re.MULTILINE | re.DOTALL)
    if found is None:
        raise UserError(tr("its weights are missing; export it again."))
    values = read_json(f"{{{found[1]}}}".encode(), "its weights")
    shapes = {entry.name: entry.shape for entry in layout(from_json(card["network"])).entries}
    return {name: _array(name, value, shapes.get(name, ())) for name, value in values.items()}


def _array(name: str, value: Any, shape: tuple[int, ...]) -> HostArray:
    if isinstance(value, str):
        return np.frombuffer(base64.b64decode(value, validate=True), "<f8").reshape(shape)
    array = np.array(value)
    if array.dtype.kind not in "fi":
        raise UserError(tr("{name} has to hold numbers only; export it again.", name=name))
    return array.astype(np.float64)


def read_python_card(text: str) -> Any:
    """Read the card of a Python program, without running it.

    Raises:
        UserError: when there is none.
    """
    found = re.search(r"^CARD = json\.loads\(\n    ('[^\n]*')\n\)$", text, re.MULTILINE)
    if found is None:
        raise UserError(tr("its card is missing; export it again."))
    try:
        written = ast.literal_eval(found[1])
    except (SyntaxError, ValueError, MemoryError):
        raise UserError(tr("its card is damaged; export it again.")) from None
    return read_json(str(written).encode("utf-8", "surrogatepass"), "its card")


def program(generate: Generate) -> Callable[[Path, Bundle], None]:
    """Give what writes the text that `generate` makes."""
    return lambda path, bundle: write_text(path, generate(bundle))


def write_text(path: Path, text: str) -> None:
    """Write a text as UTF-8, whole or not at all.

    Raises:
        UserError: when it cannot be written there.
    """

    def write(file: BinaryIO) -> None:
        file.write(text.encode())

    atomic_write(path, write)


def read_program(card: Callable[[str], Any], generate: Generate) -> Callable[[Path], Bundle]:
    """Give what reads a program back: card and weights, and that every other line is as Deepstep writes it."""

    def read(path: Path) -> Bundle:
        text = read_text(path)
        described = card(text)
        bundle = bundle_of_card(described, read_weights(text, described))
        if generate(bundle) != text:
            raise UserError(tr("it was changed after Deepstep wrote it, so it is not taken for the network's program."))
        return bundle

    return read


def read_text(path: Path) -> str:
    """Read a text.

    Raises:
        UserError: when it is none.
    """
    try:
        return read_bytes(path, MOST_BYTES).decode()
    except UnicodeDecodeError:
        raise UserError(tr("this is no text.")) from None


class Names:
    """Variables for results and parameters: short, different from each other and from words of the language."""

    def __init__(self, bundle: Bundle, reserved: Iterable[str]) -> None:
        """Name everything that the network's calls make or read."""
        self._taken, self._names = set(reserved), dict[str, str]()
        for name in [bundle.spec.input.name, *(c.result for c in calls(bundle.spec)), *bundle.weights]:
            if name not in self._names:
                self._names[name] = self._free(re.sub(r"\W", "_", name))

    def __getitem__(self, name: str) -> str:
        """Give the variable of a result or parameter."""
        return self._names[name]

    def _free(self, wanted: str) -> str:
        while wanted in self._taken:
            wanted += "_"
        self._taken.add(wanted)
        return wanted


def used(sources: Mapping[str, str], text: str) -> Iterator[str]:
    """Give those of `sources` (name → function in the language) that `text` calls, and those that these call."""
    wanted, pending = set[str](), [text]
    while pending:
        searched = pending.pop()
        for name, source in sources.items():
            if name not in wanted and re.search(rf"(?<!\w){name}\(", searched):
                wanted.add(name)
                pending.append(source)
    return (source for name, source in sources.items() if name in wanted)


def unknown_activation(call: Call, rows: Iterable[str], functions: Callable[[str], object]) -> str:
    """Say why the activation of a call cannot be written, or nothing; `rows` are the row activations known."""
    from core.activations import ACTIVATIONS

    activation = ACTIVATIONS[call.settings["activation"]]
    if activation.kind in rows:
        return ""
    if not activation.portable or not activation.elementwise:
        return f"there is no formula of {activation.label} for other programs"
    try:
        functions(activation.portable)
    except KeyError as error:
        return f"it has no word for {error.args[0]} in {activation.label}"
    return ""
