"""What a bundle holds and what the system is told of it, without building one."""

from __future__ import annotations

import ast
import configparser
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
ID = "org.deepstep.Deepstep"
LINUX = PACKAGING / "linux"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
# These may be missing: the files look whether they are there.
LOOKED_FOR = {
    "cupy": {"core/backend.py"},
    "pyarrow": {"core/data/readers/parquet.py", "core/data/stream/parquet.py", "core/export/torch_project.py"},
}


def left_out() -> list[str]:
    """The names that the specification excludes."""
    tree = ast.parse((PACKAGING / "deepstep.spec").read_text(encoding="utf-8"))
    values = [n.value for n in tree.body if isinstance(n, ast.Assign) and getattr(n.targets[0], "id", "") == "excluded"]
    return ast.literal_eval(values[0])


def imported(path: Path) -> set[str]:
    """The modules that a file names in import statements, each with those above it, as `a` and `a.b` of `a.b`."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return {".".join(name.split(".")[:k]) for name in names for k in range(1, name.count(".") + 2)}


def test_nothing_that_is_imported_is_left_out():
    excluded = set(left_out())
    assert len(excluded) > 20
    found = {}
    for path in [*ROOT.glob("core/**/*.py"), *ROOT.glob("gui/**/*.py"), ROOT / "main.py"]:
        name = path.relative_to(ROOT).as_posix()
        wrong = {module for module in imported(path) & excluded if name not in LOOKED_FOR.get(module, set())}
        if wrong:
            found[name] = wrong
    assert found == {}


def test_what_the_application_holds_is_named_in_the_specification():
    text = (PACKAGING / "deepstep.spec").read_text(encoding="utf-8")
    for folder in ("core", "gui"):
        assert f'collect_submodules("{folder}")' in text
    assert '"docs" / "guide"' in text
    for place in re.findall(r'ROOT / "([^"]+)"', text):
        assert (ROOT / place).exists(), place
    assert "strip=True" not in text


def test_the_menu_entry():
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str
    entry.read_string((LINUX / f"{ID}.desktop").read_text(encoding="utf-8"))
    section = entry["Desktop Entry"]
    assert section["Type"] == "Application"
    assert section["Exec"] == "deepstep %f"
    assert section["Icon"] == ID
    assert section["MimeType"] == "application/x-deepstep;"


def test_the_kind_of_file():
    tree = ElementTree.parse(LINUX / f"{ID}.xml")
    kind = tree.find(f"{MIME}mime-type")
    assert kind is not None
    assert kind.get("type") == "application/x-deepstep"
    assert [glob.get("pattern") for glob in kind.findall(f"{MIME}glob")] == ["*.deepstep"]


def test_the_description_for_software_centres():
    from core import VERSION

    code = f"import sys; sys.path[:0] = [{str(PACKAGING)!r}]; import build; print(build.metainfo())"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, encoding="utf-8", check=True)
    tree = ElementTree.fromstring(done.stdout.encode())
    assert tree.findtext("id") == ID
    assert tree.findtext("launchable") == f"{ID}.desktop"
    assert tree.findtext("provides/mediatype") == "application/x-deepstep"
    release = tree.find("releases/release")
    assert release is not None
    assert release.get("version") == VERSION
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", release.get("date", ""))


def test_what_is_compiled_goes_along_as_source():
    """numba reads a function's source file when it asks whether its kept code is still valid; byte code has none."""
    text = (PACKAGING / "deepstep.spec").read_text(encoding="utf-8")
    found = re.search(r"module_collection_mode=(\{.*\})", text)
    assert found is not None
    as_source = tuple(ast.literal_eval(found[1]))
    files = [path for path in ROOT.glob("core/**/*.py") if "numba" in imported(path)]
    assert len(files) > 3
    for path in files:
        name = ".".join(path.relative_to(ROOT).with_suffix("").parts)
        assert name.startswith(as_source), name


def test_the_workflow_builds_and_tries_all_three():
    import run

    text = (ROOT / ".github" / "workflows" / "bundles.yml").read_text(encoding="utf-8")
    assert all(system in text for system in ("ubuntu-", "windows-", "macos-"))
    assert text.index("python run.py bundle\n") < text.index("python run.py bundle --smoke")
    assert all(f" {package}" in text for package in run.BASE.values())
    assert all(kind in text for kind in ("*.deb", "*.tar.xz", "*.zip"))


def test_the_smoke_test_watches_as_long_as_the_window_does():
    from gui.first_paint import WATCHED_SECONDS

    text = (PACKAGING / "smoke.py").read_text(encoding="utf-8")
    assert f"SETTLE = 5, {WATCHED_SECONDS:.1f}" in text
