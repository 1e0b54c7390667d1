"""Every file of the user is written through core/atomic.py: nothing else in the program opens one for writing."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ELSEWHERE = {
    "core/atomic.py": "it is the one way",
    "core/teaching/package.py": "a folder for temporary files that nobody else sees",
    "core/sweeps/keeping.py": "a folder for temporary files that nobody else sees",
    "core/export/peers.py": "programs that check an export, in a folder for temporary files",
    "core/export/notebook.py": "a folder for temporary files that nobody else sees",
    "core/export/torch_project.py": "a folder that gets its name when all is in it; else a folder for temporary files",
    "core/data/stream/copying.py": "a folder of the cache that gets its name when all is in it",
    "core/sweeps/journal.py": "lines are only added; of one that broke off at the end the rest is taken away",
    "core/cli/_run.py": "a new file in the folder for temporary files that tells where a fault happened",
    "core/installed.py": "the system's place for what nobody wants to read",
    "core/log.py": "lines are only added to a log",
    "gui/carry/pictures.py": "what is dragged out, in a folder for temporary files",
    "gui/documents.py": "a pasted table in a folder for temporary files",
}
"""Files that open something for writing themselves, and why nothing of the user can be lost there."""
METHODS = {
    "write_text",
    "write_bytes",
    "save",
    "tofile",
    "savetxt",
    "setFileName",
    "touch",
    "copyfile",
    "copytree",
    "rename",
}


def writers(file: Path) -> list[str]:
    """List what in a file of the program may write a file, as "line: code"."""
    found = []
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and _writes(node):
            found.append(f"{node.lineno}: {ast.unparse(node)[:90]}")
    return found


def _writes(call: ast.Call) -> bool:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    receiver = ast.unparse(call.func.value) if isinstance(call.func, ast.Attribute) else ""
    words = [
        value.value for value in [*call.args, *(k.value for k in call.keywords)] if isinstance(value, ast.Constant)
    ]
    texts = [word for word in words if isinstance(word, str)]
    if name == "open":
        opened = receiver == "os" and any("O_CREAT" in ast.unparse(a) or "O_RDWR" in ast.unparse(a) for a in call.args)
        return opened or any(set(text) <= set("rwaxbt+") and set(text) & set("wax+") for text in texts)
    if name == "save":
        # A picture's own `save` takes a name; into a buffer it is no file.
        painter = receiver in ("painter", "self.painter") or not call.args
        into = ast.unparse(call.args[0]) if call.args else ""
        return (
            not painter
            and into != "buffer"
            and any(w in receiver for w in ("grab", "image", "pixmap", "toImage", "icon"))
        )
    if name in ("QPdfWriter", "QSaveFile", "QTemporaryFile"):
        return bool(call.args) and ast.unparse(call.args[0]) not in ("buffer", "device")
    if name in ("savez", "savez_compressed", "savetxt", "memmap", "mkstemp", "NamedTemporaryFile"):
        return True
    if name in ("write_bytes", "write_text") and not receiver:
        return False
    return name in METHODS - {"save", "rename"} or (
        name in ("replace", "rename", "renames") and receiver in ("os", "shutil")
    )


def program() -> list[Path]:
    return [ROOT / "main.py", *sorted((ROOT / "core").rglob("*.py")), *sorted((ROOT / "gui").rglob("*.py"))]


def test_nothing_else_in_the_program_writes_a_file() -> None:
    found = {str(file.relative_to(ROOT)): lines for file in program() if (lines := writers(file))}
    beside = {name: lines for name, lines in found.items() if name not in ELSEWHERE}
    assert not beside, f"write through core/atomic.py instead: {beside}"
    assert set(ELSEWHERE) <= set(found) | {"core/log.py"}, "an entry that is no longer needed"


@pytest.mark.parametrize(
    "code",
    [
        "open(path, 'w')", "path.open('wb')", "path.write_text('')", "path.write_bytes(b'')", "np.savez(path)",
        "self.grab().save(str(path))", "image.save(path, 'PNG')", "QPdfWriter(str(path))", "made.setFileName(path)",
        "os.open(path, os.O_CREAT | os.O_RDWR)", "shutil.copyfile(a, b)", "os.replace(a, b)", "open(path, mode='a')",
    ],
)  # fmt: skip
def test_the_search_finds_every_way_of_writing(tmp_path: Path, code: str) -> None:
    file = tmp_path / "a.py"
    file.write_text(code, encoding="utf-8")
    assert writers(file)
    for harmless in ("open(path, 'rb')", "open(path)", "write_bytes(path, data)", "image.save(buffer, 'PNG')"):
        file.write_text(harmless, encoding="utf-8")
        assert not writers(file)
