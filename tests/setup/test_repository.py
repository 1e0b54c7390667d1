"""Rules for the whole repository."""

from __future__ import annotations

import ast
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import core

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("core", "gui", "bench", "tests")
MOST_LINES = 500
MOST_BYTES = 1_000_000
FORBIDDEN_MODULES = {"pickle", "cPickle", "dill", "marshal", "shelve"}
FORBIDDEN_CALLS = {"eval", "exec", "__import__"}
# These import by names of our own source folders, never by names out of a file.
DYNAMIC_IMPORTS = {"core/backend.py", "core/registry.py"}


def sources(*folders: str) -> list[Path]:
    found = [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]
    assert found
    return found


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def problems(tree: ast.AST, dynamic: bool) -> Iterator[str]:
    """Name what would let a file run code of its own."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name.split(".")[0] in FORBIDDEN_MODULES)
        elif isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] in FORBIDDEN_MODULES:
            yield node.module or ""
        elif isinstance(node, ast.Call):
            yield from forbidden_call(node, dynamic)


def forbidden_call(node: ast.Call, dynamic: bool) -> Iterator[str]:
    called = node.func
    if isinstance(called, ast.Name) and called.id in FORBIDDEN_CALLS:
        yield f"{called.id}()"
    if isinstance(called, ast.Attribute) and called.attr == "import_module" and not dynamic:
        yield "import_module()"
    for word in node.keywords:
        if word.arg == "allow_pickle" and not (isinstance(word.value, ast.Constant) and word.value.value is False):
            yield "allow_pickle"


def test_every_file_can_be_read():
    for path in [*sources(*FOLDERS), *ROOT.glob("*.py")]:
        ast.parse(path.read_text(encoding="utf-8"), str(path))


def test_no_file_is_too_long():
    lengths = {name(path): len(path.read_text(encoding="utf-8").splitlines()) for path in sources(*FOLDERS)}
    assert {path: lines for path, lines in lengths.items() if lines > MOST_LINES} == {}


def test_no_file_can_run_code_of_its_own():
    found = {}
    for path in sources("core", "gui", "bench"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        if bad := list(problems(tree, name(path) in DYNAMIC_IMPORTS)):
            found[name(path)] = bad
    assert found == {}


def test_the_search_finds_what_it_looks_for():
    lines = (
        "import pickle",
        "from shelve import open",
        "eval('1')",
        "load(f, allow_pickle=True)",
        "lib.import_module(n)",
    )
    text = "\n".join(lines)
    assert sorted(problems(ast.parse(text), dynamic=False)) == [
        "allow_pickle",
        "eval()",
        "import_module()",
        "pickle",
        "shelve",
    ]


def test_one_version():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == core.VERSION
    assert f"## {core.VERSION}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_no_large_file_is_kept():
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    names = listed.stdout.split("\0")[:-1] if listed.returncode == 0 else []
    paths = [ROOT / entry for entry in names] or list((ROOT / "resources").rglob("*"))
    sizes = {name(path): path.stat().st_size for path in paths if path.is_file()}
    assert {entry: size for entry, size in sizes.items() if size > MOST_BYTES} == {}


HEAVY = ("optuna", "sklearn", "sqlalchemy")
STAND_FOR_OPTUNA = ("core.sweeps.study", "core.sweeps.journal")


def test_the_engine_loads_without_a_window():
    """Every module of core is imported: none may bring in Qt, gui or what is loaded when it is first used."""
    modules = [name(path)[:-3].replace("/", ".").removesuffix(".__init__") for path in sources("core")]
    code = (
        f"import importlib, sys\nfor name in {[m for m in modules if m not in STAND_FOR_OPTUNA]!r}:\n"
        "    importlib.import_module(name)\n"
        f"print([m for m in ('PySide6', 'shiboken6', 'pyqtgraph', 'gui', 'cupy', *{HEAVY!r}) if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[]"
