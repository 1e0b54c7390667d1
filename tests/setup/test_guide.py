"""The user guide: links and pictures are there, commands and messages are the program's own, references are current."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

from bench import guide
from gui.action_table import ACTIONS, MENUS
from gui.help.pages import FOLDER, REFERENCES, all_pages, search, slug_of
from gui.help.places import MODES, PAGES

ROOT = Path(__file__).resolve().parents[2]
MOST_PICTURE_BYTES, MOST_BYTES = 150_000, 1_500_000
NAMES = sorted(path.stem for path in FOLDER.glob("*.md"))


def text_of(name: str) -> str:
    return (FOLDER / f"{name}.md").read_text(encoding="utf-8")


def slugs(name: str) -> set[str]:
    return {section.slug for section in all_pages()[name].sections} | {""}


def test_every_page_stands_in_the_index():
    assert sorted(all_pages()) == NAMES
    assert len(NAMES) >= 18


@pytest.mark.parametrize("name", NAMES)
def test_links_lead_to_pages_and_headings(name):
    broken = []
    for target in re.findall(r"(?<!!)\[[^\]]*\]\(([^)]+)\)", text_of(name)):
        page, _, section = target.partition("#")
        page = page.removesuffix(".md") or name
        if page not in all_pages() or section not in slugs(page):
            broken.append(target)
    assert broken == []


@pytest.mark.parametrize("name", NAMES)
def test_pictures_are_there_and_small(name):
    for target in re.findall(r"!\[[^\]]+\]\(([^)]+)\)", text_of(name)):
        picture = FOLDER / target
        assert picture.read_bytes()[:4] == b"\x89PNG", target
        assert 8_000 < picture.stat().st_size < MOST_PICTURE_BYTES, target


def test_all_pictures_are_made_by_one_command_and_shown():
    from bench.guide_pictures import PICTURES

    shown = {target for name in NAMES for target in re.findall(r"\(pictures/([\w-]+)\.png\)", text_of(name))}
    there = {path.stem for path in (FOLDER / "pictures").glob("*.png")}
    assert shown == there == set(PICTURES)
    assert sum(path.stat().st_size for path in (FOLDER / "pictures").iterdir()) < MOST_BYTES


@pytest.mark.parametrize("name", NAMES)
def test_commands_are_named_as_the_menus_name_them(name):
    known = {(spec.menu, spec.text) for spec in ACTIONS}
    said = re.findall(rf"\*\*({'|'.join(MENUS)}) ▸ ([^*]+)\*\*", text_of(name))
    assert [found for found in said if tuple(found) not in known] == []


@pytest.mark.parametrize("name", NAMES)
def test_keys_behind_commands_are_theirs(name):
    keys: dict[str, set[str]] = {}
    for spec in ACTIONS:
        keys.setdefault(spec.text, set()).update(spec.shortcuts, spec.near)
    named = re.findall(r"\*\*(?:[A-Z]\w+ ▸ )?([^*]+)\*\* \(([A-Z]\S*?)(?:\)|, )", text_of(name))
    wrong = [(text, key) for text, key in named if text in keys and key not in keys[text]]
    assert wrong == []


@pytest.mark.parametrize("name", sorted(guide.PAGES))
def test_pages_made_from_the_code_are_current(name, qapp):
    assert guide.PAGES[name]() == text_of(name), "python3 run.py python -m bench.guide --write"


def test_the_references_name_everything():
    from core import cli

    keys, words = text_of("keys"), text_of("command-line")
    assert all(f"**{spec.text.replace('|', chr(92) + '|')}**" in keys for spec in ACTIONS)
    assert all(f"## {name}\n" in words for name in cli.commands())
    assert "`--learning-rate" in words or "`--lr" in words


@cache
def texts_of_the_program() -> str:
    """Give every text that stands in the program, one a line."""
    found = []
    for path in [*(ROOT / "core").rglob("*.py"), *(ROOT / "gui").rglob("*.py"), ROOT / "run.py"]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.append(node.value)
    return "\n".join(found)


def messages() -> list[str]:
    """Give the messages that the page of troubleshooting explains: the first cells in code marks."""
    return re.findall(r"^\| `(.+?)` \|", text_of("troubleshooting"), re.MULTILINE)


@pytest.mark.parametrize("message", messages())
def test_messages_are_the_programs_own(message):
    pieces = [piece for piece in re.split(r"…", message) if len(piece.strip()) > 4]
    assert pieces
    for piece in pieces:
        assert piece.strip() in texts_of_the_program(), piece


def test_there_are_many_messages():
    assert len(messages()) >= 18


def test_f1_knows_only_pages_that_there_are():
    for place in (*PAGES.values(), *MODES.values()):
        page, _, section = place.partition("#")
        assert section in slugs(page), place


def test_search_holds_every_word():
    hits = search("dead neurons")
    assert hits
    for hit in hits:
        text = f"{hit.page_title} {hit.section.title} {hit.section.text}".casefold()
        assert "dead" in text
        assert "neurons" in text
    assert search("") == search("xyzzy dead") == []
    first = search("branches")[0]
    assert (first.section.page, first.section.slug) == ("compare", "branches")


def test_what_only_lists_everything_is_found_last():
    pages = [hit.section.page for hit in search("export")]
    assert pages[0] == "export"
    assert "command-line" in pages
    told = [page for page in pages if page not in REFERENCES]
    assert pages[: len(told)] == told


def test_headings_become_the_names_that_links_use():
    assert slug_of("Nodes and matrices") == "nodes-and-matrices"
    assert slug_of("1. Bring the table in") == "1-bring-the-table-in"
