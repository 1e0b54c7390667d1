"""Bring the files of Qt Linguist up to date with the texts of the program: `python3 run.py translations`.

Every first argument of `tr`, and the plurals of `tr_n` and `counted`, in core/ and gui/ becomes a message; what is
translated stays, what the program no longer says goes. `--check` writes nothing and tells whether all is up to date,
`--missing` lists what is not translated yet. Qt's own lupdate is not used: it finds no functions, only methods, and no
plurals of ours.
"""

from __future__ import annotations

import argparse
import ast
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
SOURCES = ("core", "gui")
PARTS = {"data": "core/data/", "engine": "core/", "window": "gui/"}
"""The file of a language that has the texts of a folder: the first that fits."""
FORMS = {"de": 2, "zh_CN": 1}
CONTEXT = "Deepstep"
TEXT = {"tr": 0}
PLURAL = {"tr_n": 1, "counted": 2}
"""Functions, and which argument is the key of the translation."""


@dataclass
class Message:
    """One text of the program, and where it stands (the line only helps a translator and is not compared)."""

    source: str
    plural: bool
    one: str = ""
    files: list[str] = field(default_factory=list)


class NotLiteral(Exception):
    """A text that is not written where it is used, so that nobody can find it."""


def messages(root: Path = ROOT) -> dict[tuple[str, bool], Message]:
    """Collect the texts in the order of files and lines, by text and whether it has plurals.

    Raises:
        NotLiteral: naming the place.
    """
    found: dict[tuple[str, bool], Message] = {}
    for folder in SOURCES:
        for path in sorted((root / folder).rglob("*.py")):
            name = path.relative_to(root).as_posix()
            for message in _of_file(path, name):
                kept = found.setdefault((message.source, message.plural), message)
                if name not in kept.files:
                    kept.files.append(name)
    return found


def _of_file(path: Path, name: str) -> Iterator[Message]:
    text = path.read_text(encoding="utf-8")
    if not any(f"{function}(" in text for function in (*TEXT, *PLURAL)):
        return
    calls = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call)]
    for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
        function = call.func.id if isinstance(call.func, ast.Name) else ""
        if function in TEXT:
            yield Message(_literal(call, 0, name), False)
        elif function in PLURAL and not _passed_on(call, path):
            place = PLURAL[function]
            yield Message(_literal(call, place, name), True, _literal(call, place - 1, name))


def _passed_on(call: ast.Call, path: Path) -> bool:
    """Tell the calls by which `counted` itself is made, and functions of the same name for something else."""
    names = [arg.id for arg in call.args if isinstance(arg, ast.Name)]
    return names[:2] == ["one", "many"] or len(call.args) < 3


def _literal(call: ast.Call, place: int, name: str) -> str:
    argument = call.args[place] if place < len(call.args) else None
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        return argument.value
    raise NotLiteral(f"{name}:{call.lineno}: {ast.unparse(call)[:80]}: the text has to stand there as it is.")


@dataclass(frozen=True)
class Translation:
    """What a file holds for one message."""

    texts: tuple[str, ...]
    finished: bool


def read(code: str) -> dict[tuple[str, bool], Translation]:
    """Read the translations of a language, from all its files."""
    found: dict[tuple[str, bool], Translation] = {}
    for path in sorted((FOLDER / code).glob("*.ts")):
        found |= _read(path)
    return found


def _read(path: Path) -> dict[tuple[str, bool], Translation]:
    found = {}
    for message in ElementTree.parse(path).iter("message"):
        plural, told = message.get("numerus") == "yes", message.find("translation")
        if told is None or told.get("type") in ("vanished", "obsolete"):
            continue
        texts = tuple(form.text or "" for form in told.iter("numerusform")) if plural else (told.text or "",)
        found[message.findtext("source") or "", plural] = Translation(texts, told.get("type") != "unfinished")
    return found


def written(code: str, texts: dict[tuple[str, bool], Message], known: dict[tuple[str, bool], Translation]) -> str:
    """Write texts as Qt Linguist does."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines += [f'<TS version="2.1" language="{code}" sourcelanguage="en">', "<context>", f"    <name>{CONTEXT}</name>"]
    for key, message in texts.items():
        lines += _message(message, known.get(key), FORMS.get(code, 2))
    return "\n".join([*lines, "</context>", "</TS>", ""])


def _message(message: Message, told: Translation | None, forms: int) -> Iterator[str]:
    yield '    <message numerus="yes">' if message.plural else "    <message>"
    yield from (f'        <location filename="../../{name}"/>' for name in message.files)
    yield f"        <source>{_xml(message.source)}</source>"
    if message.plural:
        yield f"        <extracomment>one: {_xml(message.one)}</extracomment>"
    kind = "" if told is not None and told.finished else ' type="unfinished"'
    texts = told.texts if told is not None else ("",)
    if message.plural:
        yield f"        <translation{kind}>"
        yield from (f"            <numerusform>{_xml(text)}</numerusform>" for text in (*texts, *[""] * forms)[:forms])
        yield "        </translation>"
    else:
        yield f"        <translation{kind}>{_xml(texts[0])}</translation>"
    yield "    </message>"


def _xml(text: str) -> str:
    return escape(text, {"'": "&apos;", '"': "&quot;"})


def missing(code: str) -> list[str]:
    """List the texts that have no finished translation."""
    known = read(code)
    return [
        key[0]
        for key in messages()
        if key not in known or not known[key].finished or not all(text.strip() for text in known[key].texts)
    ]


def part_of(message: Message) -> str:
    """Say in which file of a language a text stands: that of the first place where it is used."""
    return next(part for part, folder in PARTS.items() if message.files[0].startswith(folder))


def _update(code: str, texts: dict[tuple[str, bool], Message], check: bool) -> list[str]:
    """Bring the files of a language up to date, or only look; gives the names of those that were not."""
    known, changed = read(code), []
    for part in PARTS:
        path = FOLDER / code / f"{part}.ts"
        new = written(code, {key: text for key, text in texts.items() if part_of(text) == part}, known)
        if not path.exists() or path.read_text(encoding="utf-8") != new:
            changed.append(path.name)
            if not check:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(new, encoding="utf-8", newline="\n")
    return changed


def main(words: Sequence[str]) -> int:
    """Give the exit code: 1 where `--check` finds a file that is not up to date."""
    parser = argparse.ArgumentParser(prog="run.py translations", description="Bring the translations up to date.")
    parser.add_argument("--check", action="store_true", help="write nothing; 1 where something is not up to date")
    parser.add_argument("--missing", action="store_true", help="list the texts that are not translated")
    arguments = parser.parse_args(words)
    texts, stale = messages(), 0
    for code in FORMS:
        changed = _update(code, texts, arguments.check)
        stale += len(changed)
        open_ = missing(code)
        state = f" (not up to date: {', '.join(changed)})" if changed and arguments.check else ""
        print(f"{code}: {len(texts)} texts, {len(open_)} not translated{state}")
        if arguments.missing:
            print("\n".join(f"  {text!r}" for text in open_))
    return 1 if arguments.check and stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
