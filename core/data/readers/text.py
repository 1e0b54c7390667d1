"""Text tables: CSV, TSV and what else has a line for each row."""

from __future__ import annotations

from core.data.dialect import TextSettings
from core.data.reading import Reader
from core.data.text.reading import read_text
from core.language import tr

ORDER = 10

_PLAIN = (".csv", ".tsv", ".txt", ".tab", ".dat")
SUFFIXES = (*_PLAIN, *(f"{suffix}.gz" for suffix in _PLAIN))

READERS = (Reader("text", tr("Text tables"), SUFFIXES, read_text, TextSettings),)
