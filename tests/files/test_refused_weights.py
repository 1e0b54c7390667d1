"""Lists of arrays that ask for more than arrays: each sentence of the readers, by a file that earns it."""

from __future__ import annotations

import numpy as np
import pytest

from core.errors import UserError
from core.formats import torch_file

HEAD = b"\x80\x02"


def unpacked(code: bytes, data: bytes = b"") -> dict[str, np.ndarray]:
    return torch_file.unpack({"archive/data.pkl": code, "archive/data/0": data})[0]


def tensor(shape: tuple[int, ...], strides: tuple[int, ...], size: int, offset: int = 0) -> bytes:
    kept = b"(" + torch_file._text("storage") + b"ctorch\nFloatStorage\n" + torch_file._text("0")
    kept += torch_file._text("cpu") + torch_file._int(size) + b"tQ"
    hooks = b"ccollections\nOrderedDict\n)R"
    rest = torch_file._int(offset) + torch_file._tuple(shape) + torch_file._tuple(strides) + b"\x89" + hooks
    return HEAD + b"}(" + torch_file._text("w") + b"ctorch._utils\n_rebuild_tensor_v2\n(" + kept + rest + b"tRu."


def test_a_sound_list_is_read():
    numbers = np.arange(6, dtype="<f4")
    found = unpacked(tensor((2, 3), (3, 1), 6), numbers.tobytes())
    assert np.array_equal(found["w"], numbers.reshape(2, 3))
    assert np.array_equal(unpacked(tensor((3, 2), (1, 3), 6), numbers.tobytes())["w"], numbers.reshape(2, 3).T)
    assert np.array_equal(unpacked(tensor((2,), (1,), 6, 4), numbers.tobytes())["w"], numbers[4:])


@pytest.mark.parametrize(
    ("shape", "strides", "size", "offset"),
    [
        ((2, 4), (4, 1), 6, 0), ((2, 3), (4, 1), 6, 0), ((2, 3), (3, 1), 5, 0), ((2, 3), (3, 1), 7, 0),
        ((2, 3), (3, 1), 6, 1), ((7,), (0,), 6, 0), ((1,), (1,), 6, 6),
    ],
)  # fmt: skip
def test_a_shape_outside_its_numbers_is_refused(shape, strides, size, offset):
    with pytest.raises(UserError, match=r"does not go with its numbers|damaged"):
        unpacked(tensor(shape, strides, size, offset), np.arange(6, dtype="<f4").tobytes())


@pytest.mark.parametrize("code", [b"](}b.", b"}(]b.", b"}Nb.", HEAD + b"]}b."])
def test_a_state_for_anything_but_a_dictionary_is_refused(code):
    with pytest.raises(UserError):
        unpacked(code)


def test_versions_of_modules_beside_a_dictionary_are_left_out():
    numbers = np.arange(6, dtype="<f4")
    code = tensor((2, 3), (3, 1), 6)
    assert "w" in unpacked(code[:-1] + b"}b.", numbers.tobytes())
    with pytest.raises(UserError, match="no list of arrays; nothing of it was run"):
        unpacked(code[:-1] + b"Nb.", numbers.tobytes())


@pytest.mark.parametrize(
    "name", [b"os\nsystem", b"builtins\neval", b"torch\nload", b"torch._utils\n_rebuild_tensor_v3"]
)
def test_any_other_name_is_refused_and_named(name):
    with pytest.raises(UserError, match=r"asks for .*nothing of it was run"):
        unpacked(HEAD + b"c" + name + b"\n)R.")


def test_storage_has_to_be_one():
    code = tensor((2, 3), (3, 1), 6)
    for changed in (
        code.replace(torch_file._text("storage"), torch_file._text("other")),
        code.replace(b"torch\nFloatStorage", b"torch._utils\n_rebuild_parameter"),
    ):
        with pytest.raises(UserError, match="damaged"):
            unpacked(changed, bytes(24))
