"""Networks and weights from files: drawn, trained further, exported again; hostile files are refused, nothing runs."""

from __future__ import annotations

import dataclasses
import io
import json
import os
import pickle
import struct
import zipfile
from pathlib import Path

import numpy as np
import pytest

from core.backend import cpu
from core.errors import UserError
from core.export import export_project, exporters
from core.export._torch import state_dict
from core.export.bundle import Bundle, bundle_of
from core.export.keras_file import CARD, CONFIG
from core.export.onnx_file import OUTPUTS, graph, single
from core.files import read_zip, write_zip
from core.formats import hdf5, onnx, safetensors, torch_file
from core.importing.drawing import Imported
from core.importing.project import alone, into, with_weights
from core.importing.reading import read_any
from core.importing.weights import Arrays, paste, propose
from core.predict import predict
from core.project import Project
from core.project_file import load_project, save_project
from core.trainer import Trainer
from tests.core.export_networks import layer_project, plain_project, random_project
from tests.core.flat_networks import between

RUNS = "touched"


def trained(project: Project) -> Project:
    trainer = Trainer(cpu(), project, project.dataset())
    limit = trainer.limit(epochs=1)
    while trainer.advance(limit, 1.0):
        pass
    return trainer.result()


def foreign_onnx(path: Path, project: Project) -> Path:
    """Write the network alone, as another program would: no preprocessing, no card."""
    bundle = single(bundle_of(project))
    whole = graph(bundle)
    entry = bundle.spec.input.name
    made = {entry}
    nodes = []
    for node in whole.nodes:
        if any(name in made for name in node.inputs) and node.outputs[0] != entry:
            nodes.append(node)
            made |= set(node.outputs)
    last = next(k for k, node in enumerate(nodes) if node.outputs[0] == OUTPUTS)
    port = onnx.Port(entry, onnx.FLOAT, ("rows", bundle.inputs.shape[1]))
    cut = dataclasses.replace(
        whole, nodes=tuple(nodes[: last + 1]), inputs=(port,), outputs=whole.outputs[:1], notes={}, producer="other"
    )  # fmt: skip
    path.write_bytes(onnx.pack(cut))
    return path


def foreign_keras(path: Path, project: Project) -> Path:
    """Write the model without its card."""
    export_project(path, project)
    parts = {name: data for name, data in read_zip(path).items() if name != CARD}
    with path.open("wb") as file:
        write_zip(file, parts, lambda name: False)
    return path


def same_outputs(project: Project, found: Imported, tolerance: float = 1e-6) -> None:
    x = project.dataset().x
    wanted, got = predict(project.spec, project.weights, x), predict(found.spec, found.weights, x)
    assert np.max(np.abs(wanted - got)) <= tolerance * max(1, np.max(np.abs(wanted)))


ODD = {"onnx": {"silu", "exp", "step", "gelu"}, "keras": {"exp", "step", "sine"}}
"""Activations that Deepstep writes as formulas, which other networks of the same operations are not read as."""


@pytest.mark.parametrize("make", [foreign_onnx, foreign_keras])
def test_networks_of_other_programs_are_drawn_with_the_same_outputs(tmp_path: Path, make) -> None:
    kind = make.__name__.removeprefix("foreign_")
    drawn, refused = 0, []
    for seed in range(60):
        project = random_project(seed)
        if exporters()[kind].problems(project):
            continue
        used = {s.layer.output_activation() for s in project.spec.layers}
        path = make(tmp_path / f"m.{kind}", project)
        try:
            found = read_any(path)
        except UserError as error:
            refused.append((used & ODD[kind], str(error)))
            continue
        assert isinstance(found, Imported)
        same_outputs(project, found)
        drawn += 1
    assert drawn >= 20
    assert [words for odd, words in refused if not odd and "padding" not in words and "Pad" not in words] == []


@pytest.mark.parametrize("make", [foreign_onnx, foreign_keras])
def test_an_imported_network_is_trained_further_saved_and_exported_again(tmp_path: Path, make) -> None:
    kind = make.__name__.removeprefix("foreign_")
    project = layer_project("conv", "relu")
    found = read_any(make(tmp_path / f"m.{kind}", project))
    assert isinstance(found, Imported)
    taken = into(project, found)
    further = trained(taken)
    assert not further.weights.same(found.weights)
    save_project(tmp_path / "p.deepstep", further)
    assert load_project(tmp_path / "p.deepstep").spec == found.spec
    for exporter in exporters().values():
        path = tmp_path / f"again{exporter.suffix}"
        if not exporter.problems(further):
            export_project(path, further)
            assert exporter.read(path).spec == found.spec


@pytest.mark.parametrize("kind", ["onnx", "keras", "npz", "hdf5", "pt", "safetensors"])
def test_what_deepstep_wrote_comes_back_whole_and_gives_the_same_file_again(tmp_path: Path, kind: str) -> None:
    exporter, project = exporters()[kind], random_project(5)
    path = tmp_path / f"m{exporter.suffix}"
    export_project(path, project)
    found = read_any(path)
    assert isinstance(found, Bundle)
    again = tmp_path / f"again{exporter.suffix}"
    exporter.write(again, found)
    assert again.read_bytes() == path.read_bytes()


def test_a_keras_model_keeps_its_layers_names_and_activations(tmp_path: Path) -> None:
    project = layer_project("conv", "relu")
    found = read_any(foreign_keras(tmp_path / "m.keras", project))
    assert isinstance(found, Imported)
    assert [(s.name, s.layer.kind) for s in found.spec.layers] == [
        (s.name, s.layer.kind) for s in project.spec.layers
    ]  # fmt: skip
    assert [s.layer.output_activation() for s in found.spec.layers] == [
        s.layer.output_activation() for s in project.spec.layers
    ]  # fmt: skip


def test_without_data_the_rows_are_a_stand_in(tmp_path: Path) -> None:
    found = read_any(foreign_onnx(tmp_path / "m.onnx", layer_project("embedding")))
    assert isinstance(found, Imported)
    project = alone(found)
    assert "Drawn numbers" in project.table.notes[0]
    assert trained(project).progress.epoch == 1


@pytest.mark.parametrize("kind", ["pt", "safetensors", "npz", "h5"])
def test_weights_alone_are_matched_and_pasted(tmp_path: Path, kind: str) -> None:
    project = layer_project("batch_norm")
    bundle, path = bundle_of(project), tmp_path / f"w.{kind}"
    if kind == "safetensors":
        path.write_bytes(safetensors.pack(state_dict(bundle), {}))
    elif kind == "pt":
        with path.open("wb") as file:
            write_zip(file, torch_file.pack(state_dict(bundle), {}), lambda name: False)
    elif kind == "npz":
        np.savez(path, **bundle.weights)
    else:
        path.write_bytes(hdf5.pack({name.replace(".", "/"): array for name, array in bundle.weights.items()}))
    found = read_any(path)
    assert isinstance(found, Arrays)
    other = with_weights(project, type(project.weights)({n: a * 0 + 1 for n, a in project.weights.items()}))
    rows = propose(other.spec, found)
    assert all(row.source and not row.problem for row in rows)
    pasted = paste(other.spec, other.weights, found, {row.target: row.source for row in rows})
    assert pasted.same(project.weights)


def test_weights_of_other_names_are_matched_by_order_and_shape_or_by_hand() -> None:
    project = plain_project(between())
    named = {f"net.{k}": array.T for k, array in enumerate(project.weights.values())}
    found = Arrays(named, turned=True)
    rows = propose(project.spec, found)
    assert [row.source for row in rows] == list(named)
    with pytest.raises(UserError, match=r"hidden1.bias cannot be net.0, because it has the shape"):
        paste(project.spec, project.weights, found, {"hidden1.bias": "net.0"})
    with pytest.raises(UserError, match="no such parameter"):
        paste(project.spec, project.weights, found, {"nix": "net.0"})
    with pytest.raises(UserError, match="no array"):
        paste(project.spec, project.weights, found, {"hidden1.bias": "nix"})


class Evil:
    def __reduce__(self):
        return os.system, (f"touch {RUNS}",)


def _zip_with(path: Path, **parts: bytes) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in parts.items():
            file.writestr(name.replace("__", "/").replace("_dot_", "."), data)
    return path


def _npy(descr: str, shape: str, data: bytes = b"") -> bytes:
    head = f"{{'descr': '{descr}', 'fortran_order': False, 'shape': {shape}, }}".encode()
    head += b" " * (-(len(head) + 11) % 64) + b"\n"
    return b"\x93NUMPY\x01\x00" + struct.pack("<H", len(head)) + head + data


def _object_array() -> bytes:
    file = io.BytesIO()
    np.save(file, np.array([Evil()], dtype=object), allow_pickle=True)
    return file.getvalue()


def _header(**entries: object) -> bytes:
    text = json.dumps(entries).encode()
    return len(text).to_bytes(8, "little") + text


def _keras(layer: dict[str, object]) -> dict[str, bytes]:
    first = {"class_name": "InputLayer", "module": "keras.layers", "config": {"batch_shape": [None, 2], "name": "a"}}
    config = {"class_name": "Sequential", "config": {"name": "m", "layers": [first, layer]}}
    return {"config_dot_json": json.dumps(config).encode(), "model_dot_weights_dot_h5": hdf5.pack({"a": np.zeros(1)})}


def _bomb(path: Path) -> Path:
    return _zip_with(path, a_dot_npy=_npy("<f8", "(50000000,)", bytes(400_000_000)))


LAMBDA = {"class_name": "Lambda", "module": "keras.layers", "config": {"name": "x", "function": "gAN9cQAu"}}
REGISTERED = {"class_name": "Own", "module": "evil", "registered_name": "evil>Own", "config": {"name": "x"}}
HOSTILE = {
    "an old pickle": lambda f: _raw(f / "m.pt", pickle.dumps(Evil())),
    "a pickle in a zip": lambda f: _zip_with(f / "m.pt", a__data_dot_pkl=pickle.dumps({"w": Evil()}, protocol=2)),
    "a newer pickle in a zip": lambda f: _zip_with(f / "m.pt", a__data_dot_pkl=pickle.dumps(Evil(), protocol=4)),
    "an object array": lambda f: _zip_with(f / "m.npz", a_dot_npy=_object_array()),
    "a shape that lies": lambda f: _zip_with(f / "m.npz", a_dot_npy=_npy("<f8", "(10**9,)")),
    "an array cut short": lambda f: _zip_with(f / "m.npz", a_dot_npy=_npy("<f8", "(1000000,)")),
    "a bomb": lambda f: _bomb(f / "m.npz"),
    "an expression as shape": lambda f: _zip_with(f / "m.npz", a_dot_npy=_npy("<f8", "(__import__('os'),)")),
    "safetensors that overlap": lambda f: _raw(f / "m.safetensors", _header(
        a={"dtype": "F32", "shape": [2], "data_offsets": [0, 8]},
        b={"dtype": "F32", "shape": [2], "data_offsets": [4, 12]},
    ) + bytes(12)),
    "safetensors whose shape lies": lambda f: _raw(f / "m.safetensors", _header(
        a={"dtype": "F32", "shape": [2**40, 2**40], "data_offsets": [0, 8]}) + bytes(8)),
    "safetensors of a negative size": lambda f: _raw(f / "m.safetensors", _header(
        a={"dtype": "F32", "shape": [-1], "data_offsets": [8, 0]}) + bytes(8)),
    "safetensors with a huge header": lambda f: _raw(f / "m.safetensors", (2**62).to_bytes(8, "little") + b"{}"),
    "safetensors nested deep": lambda f: _raw(f / "m.safetensors", (200_000).to_bytes(8, "little") + b"[" * 200_000),
    "HDF5 that goes in circles": lambda f: _raw(f / "m.h5", _circle()),
    "HDF5 cut short": lambda f: _raw(f / "m.h5", hdf5.pack({"a": np.ones(9)})[:300]),
    "ONNX with a lying shape": lambda f: _raw(f / "m.onnx", _onnx_lie()),
    "ONNX with an unknown operation": lambda f: _raw(f / "m.onnx", _onnx_of("Loop")),
    "ONNX with another domain": lambda f: _raw(f / "m.onnx", _onnx_of("Relux", "evil")),
    "a Lambda layer": lambda f: _zip_with(f / "m.keras", **_keras(LAMBDA)),
    "a registered class": lambda f: _zip_with(f / "m.keras", **_keras(REGISTERED)),
    "an unsafe name": lambda f: _zip_with(f / "m.npz", **{"..__a_dot_npy": _npy("<f8", "()", bytes(8))}),
    "nothing": lambda f: _raw(f / "m.onnx", b""),
}  # fmt: skip


def _raw(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def _circle() -> bytes:
    data = bytearray(hdf5.pack({"a/b": np.ones(2)}))
    root = data[64:72]
    place = data.index(b"SNOD")
    data[place + 16 : place + 24] = root
    return bytes(data)


def _onnx_lie() -> bytes:
    good = onnx.pack(onnx.Graph("g", (), {"w": np.ones((2, 3), dtype=np.float32)}, (), ()))
    return good.replace(b"\x08\x02\x08\x03", b"\x08\x7f\x08\x7f")


def _onnx_of(op: str, domain: str = "") -> bytes:
    ports = (onnx.Port("a", 1, ("n", 2)),), (onnx.Port("b", 1, ("n", 2)),)
    return onnx.pack(onnx.Graph("g", (onnx.Node(op, ("a",), ("b",), {}, domain),), {}, *ports))


@pytest.mark.parametrize("make", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_files_are_refused_in_one_sentence_and_nothing_runs(tmp_path: Path, monkeypatch, make) -> None:
    monkeypatch.chdir(tmp_path)
    path = make(tmp_path)
    with pytest.raises(UserError) as caught:
        read_any(path)
    sentence = str(caught.value)
    assert sentence.startswith(path.name)
    assert "\n" not in sentence
    assert not (tmp_path / RUNS).exists()


def test_what_is_no_layer_here_is_refused_by_its_name(tmp_path: Path) -> None:
    _zip_with(tmp_path / "m.keras", **_keras(LAMBDA))
    with pytest.raises(UserError, match="Lambda"):
        read_any(tmp_path / "m.keras")
    _raw(tmp_path / "m.onnx", _onnx_of("Loop"))
    with pytest.raises(UserError, match="Loop"):
        read_any(tmp_path / "m.onnx")


def test_any_single_changed_byte_is_refused_or_read_without_harm(tmp_path: Path) -> None:
    """A thousand damaged files end in a sentence or in numbers, never in another error."""
    generator, project, sentences = np.random.default_rng(3), random_project(5), []
    for kind in ("onnx", "keras", "hdf5", "pt", "safetensors", "npz"):
        path = tmp_path / f"m{exporters()[kind].suffix}"
        export_project(path, project)
        data = path.read_bytes()
        for _ in range(60):
            broken = bytearray(data)
            for place in generator.integers(len(data), size=3):
                broken[place] = generator.integers(256)
            path.write_bytes(bytes(broken))
            try:
                read_any(path)
            except UserError as error:
                sentences.append(str(error))
    assert len(sentences) > 100
    assert not any("\n" in sentence for sentence in sentences)


def test_the_command_line_imports_networks_and_weights(tmp_path: Path, capsys) -> None:
    from core.cli import main

    project = layer_project("dense")
    save_project(tmp_path / "p.deepstep", project)
    foreign_onnx(tmp_path / "m.onnx", project)
    out = str(tmp_path / "q.deepstep")
    assert main(["import", str(tmp_path / "m.onnx"), "--project", str(tmp_path / "p.deepstep"), "--save", out]) == 0
    same_outputs(project, Imported("m", load_project(out).spec, load_project(out).weights))
    np.savez(tmp_path / "w.npz", **{"other": np.ones((3, 12)), "hidden1.bias": np.ones(12)})
    words = ["import", str(tmp_path / "w.npz"), "--project", str(tmp_path / "p.deepstep"), "--save", out]
    assert main([*words, "--map", "before.weight=other"]) == 0
    assert np.array_equal(load_project(out).weights["before.weight"], np.ones((3, 12)))
    assert main(["import", str(tmp_path / "w.npz"), "--save", out]) == 2
    assert "weights alone" in capsys.readouterr().err


def test_config_alone_is_no_model(tmp_path: Path) -> None:
    _zip_with(tmp_path / "m.keras", **{CONFIG.replace(".", "_dot_"): b"{}"})
    with pytest.raises(UserError, match="no Keras model"):
        read_any(tmp_path / "m.keras")
