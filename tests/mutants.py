"""Plants faults in the engine's core and in the file readers, one at a time, and counts how many the tests catch.

    python3 run.py python -m tests.mutants --count 100 --seed 1

Each fault is planted in a copy of the sources, and the tests nearest to its module are run there; a fault that makes
them fail, or run far too long, is caught. Where and what is drawn from the seed. Survivors are listed with their line.
"""

from __future__ import annotations

import argparse
import ast
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
CORE = "tests/core"
IMAGES = (f"{CORE}/test_layers_image.py", f"{CORE}/test_layers_image_explained.py")
NEAREST: dict[str, tuple[str, ...]] = {
    "core/layers/conv2d.py": IMAGES,
    "core/layers/pooling.py": IMAGES,
    "core/layers/_windows.py": IMAGES,
    "core/layers": (
        f"{CORE}/test_layers_flat.py", f"{CORE}/test_layers_flat_norm.py", f"{CORE}/test_layers_flat_dropout.py",
        f"{CORE}/test_layers_flat_explained.py", f"{CORE}/test_reference.py",
    ),
    "core/activations": (f"{CORE}/test_activations.py", f"{CORE}/test_reference.py", f"{CORE}/test_gradients.py"),
    "core/losses": (f"{CORE}/test_losses.py", f"{CORE}/test_loss_fit.py", f"{CORE}/test_gradients.py"),
    "core/optimizers": (f"{CORE}/test_reference.py", f"{CORE}/test_optimizers.py"),
    "core/program.py": (f"{CORE}/test_gradients.py", f"{CORE}/test_graphs.py"),
    "core/data/readers": (f"{CORE}/data/test_readers.py",),
    "core/project_file.py": (f"{CORE}/test_project_file.py", f"{CORE}/test_branches.py"),
    "core/files.py": (f"{CORE}/test_files.py",),
    "core/npy.py": (f"{CORE}/test_files.py",),
    "core/sealing.py": (f"{CORE}/test_project_file.py",),
    "core/spreadsheets.py": ("tests/files/test_exported_texts.py",),
    "core/formats": ("tests/files/test_refused_weights.py", f"{CORE}/test_importing.py"),
    "core/importing": (f"{CORE}/test_importing.py",),
}  # fmt: skip
"""Module or folder → the tests that are to catch a fault in it; the first place that fits counts."""
_SWAPS: dict[type, type] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult, ast.FloorDiv: ast.Mult, ast.Mod: ast.Mult,
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.And: ast.Or, ast.Or: ast.And,
    ast.USub: ast.UAdd,
}  # fmt: skip


@dataclass(frozen=True)
class Mutant:
    """One planted fault: the text of the changed module, and where the change is."""

    path: str
    line: int
    what: str
    text: str


def _can_be_changed(node: ast.AST) -> bool:
    if isinstance(node, ast.BinOp | ast.BoolOp | ast.UnaryOp | ast.AugAssign):
        return type(node.op) in _SWAPS or isinstance(node.op, ast.Not)
    if isinstance(node, ast.Constant):
        return type(node.value) in (int, float, bool)
    return isinstance(node, ast.Raise) or (isinstance(node, ast.Compare) and type(node.ops[0]) in _SWAPS)


class _Sites(ast.NodeVisitor):
    """Collects the places of a module where a fault can be planted: (node, field, index)."""

    def __init__(self) -> None:
        self.found: list[ast.AST] = []

    def visit(self, node: ast.AST) -> None:
        if isinstance(node, ast.JoinedStr | ast.AnnAssign | ast.Import | ast.ImportFrom):
            if isinstance(node, ast.AnnAssign) and node.value is not None:
                self.visit(node.value)
            return  # what people read, and types: no fault of a calculation
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("tr", "tr_n", "setting"):
            return
        if isinstance(node, ast.FunctionDef):
            node.returns, node.decorator_list = None, node.decorator_list
            for part in node.body:
                self.visit(part)
            return
        if _can_be_changed(node):
            self.found.append(node)
        self.generic_visit(node)


def _plant(node: ast.AST) -> str:
    """Change a node in place; give what was done."""
    if isinstance(node, ast.Compare):
        old = type(node.ops[0])
        node.ops[0] = _SWAPS[old]()
        return f"{old.__name__} → {_SWAPS[old].__name__}"
    if isinstance(node, ast.Constant):
        value = node.value
        node.value = not value if isinstance(value, bool) else value + 1  # type: ignore[operator]
        return f"{value!r} → {node.value!r}"
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        node.op, node.operand = ast.Not(), ast.UnaryOp(ast.Not(), node.operand)
        return "not left out"
    if isinstance(node, ast.Raise):
        node.exc, node.cause = ast.Name("_nothing_", ast.Load()), None
        return "raise left out"
    assert isinstance(node, ast.BinOp | ast.BoolOp | ast.UnaryOp | ast.AugAssign)
    old_op = type(node.op)
    node.op = _SWAPS[old_op]()
    return f"{old_op.__name__} → {_SWAPS[old_op].__name__}"


class _WithoutRaise(ast.NodeTransformer):
    def visit_Raise(self, node: ast.Raise) -> ast.AST:
        left_out = isinstance(node.exc, ast.Name) and node.exc.id == "_nothing_"
        return ast.copy_location(ast.Pass(), node) if left_out else node


def sites(path: Path) -> int:
    """Count the places of a module where a fault can be planted."""
    found = _Sites()
    found.visit(ast.parse(path.read_text()))
    return len(found.found)


def mutant(path: str, place: int) -> Mutant:
    """Plant the fault number `place` in a module."""
    tree = ast.parse((ROOT / path).read_text())
    found = _Sites()
    found.visit(tree)
    node = found.found[place]
    line = node.lineno  # type: ignore[attr-defined]
    what = _plant(node)
    text = ast.unparse(ast.fix_missing_locations(_WithoutRaise().visit(tree)))
    return Mutant(path, line, what, text)


def modules() -> dict[str, tuple[str, ...]]:
    """Give every module that faults are planted in, with the tests nearest to it."""
    found = {}
    for place, tests in NEAREST.items():
        for path in sorted((ROOT / place).rglob("*.py")) if (ROOT / place).is_dir() else [ROOT / place]:
            found.setdefault(str(path.relative_to(ROOT)), tests)
    return found


def drawn(count: int, seed: int) -> Iterator[Mutant]:
    """Draw faults: first the module, by its number of places, then the place; none comes twice."""
    everywhere = [(path, place) for path in modules() for place in range(sites(ROOT / path))]
    order = np.random.default_rng(seed).permutation(len(everywhere))
    for at in order[:count]:
        yield mutant(*everywhere[int(at)])


def caught(folder: Path, fault: Mutant, seconds: float) -> str:
    """Run the nearest tests on a fault: "caught", "too long" (caught as well) or "survived"."""
    target = folder / fault.path
    whole = target.read_text()
    target.write_text(fault.text)
    try:
        return "survived" if _passes(folder, modules()[fault.path], seconds) else "caught"
    except subprocess.TimeoutExpired:
        return "too long"
    finally:
        target.write_text(whole)


def _passes(folder: Path, tests: tuple[str, ...], seconds: float) -> bool:
    variables = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "OPENBLAS_NUM_THREADS": "1"}
    words = ["-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", "-p", "no:randomly", *tests]
    done = subprocess.run(
        [sys.executable, *words], cwd=folder, env=variables, capture_output=True, timeout=seconds, check=False
    )
    return done.returncode == 0


def main() -> int:
    """Plant, test, tell."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=100, help="How many faults.")
    parser.add_argument("--seed", type=int, default=1, help="Which ones.")
    parser.add_argument("--seconds", type=float, default=300.0, help="So long the tests of one may take.")
    parser.add_argument("--trust", action="store_true", help="Do not look first whether the tests pass as it is.")
    parser.add_argument("--json", metavar="FILE", help="Write what became of each.")
    asked = parser.parse_args()
    found, rows = Counter[str](), []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "deepstep"
        shutil.copytree(ROOT, folder, ignore=shutil.ignore_patterns(".git", ".venv", "__pycache__", "*.so", "dist"))
        for tests in () if asked.trust else sorted(set(modules().values())):
            if not _passes(folder, tests, 3 * asked.seconds):
                raise SystemExit(f"{', '.join(tests)}: these tests fail without a fault.")
        for number, fault in enumerate(drawn(asked.count, asked.seed), 1):
            began = time.perf_counter()
            word = caught(folder, fault, asked.seconds)
            found[word] += 1
            rows.append({"path": fault.path, "line": fault.line, "what": fault.what, "became": word})
            took = time.perf_counter() - began
            print(f"{number:4} {word:9} {fault.path}:{fault.line}: {fault.what} ({took:.0f} s)", flush=True)
    total = found.total()
    print(f"FIGURE mutants, seed {asked.seed}: {total - found['survived']} of {total} caught ({dict(found)})")
    if asked.json:
        Path(asked.json).write_text(json.dumps(rows, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
