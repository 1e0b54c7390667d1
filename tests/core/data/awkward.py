"""Awkward files made of real data, each imported with the usual settings and compared with figures known beforehand.

python3 run.py python -m tests.core.data.awkward   prints a table; what needs packages that are not there is left out
"""

from __future__ import annotations

import csv
import gzip
import importlib.util
import math
import sys
import tempfile
import zipfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

import numpy as np

from core.data.reading import read_file
from core.data.summary import Imported

BUNDLED = Path(__file__).resolve().parents[3] / "resources" / "datasets"
Rows = list[list[str]]


@dataclass(frozen=True)
class Case:
    """One data set in one awkward form.

    `rows`, `total` (sum of column `summed`) and `counts` (of the categories of `counted`) are those of its authors'
    documentation or of a sum by `math.fsum` over the original; `make` writes the file and gives its path.
    """

    name: str
    form: str
    make: Callable[[Path], Path]
    rows: int
    summed: str
    total: float
    counted: str
    counts: dict[str, int]
    needs: str = ""


@dataclass(frozen=True)
class Result:
    case: Case
    found: Imported

    @property
    def total(self) -> float:
        values = self.found.table.column(self.case.summed).values
        return math.fsum(values[~np.isnan(values)])

    @property
    def counts(self) -> dict[str, int]:
        if not self.case.counted:
            return {}
        column = self.found.table.column(self.case.counted)
        return dict(Counter(column.cell(row) for row in range(self.found.table.rows)))

    @property
    def right(self) -> bool:
        case = self.case
        same = math.isclose(self.total, case.total, rel_tol=1e-12)
        return self.found.table.rows == case.rows and same and self.counts == case.counts


def original(name: str) -> Rows:
    """Read a bundled data set with the csv module of Python."""
    data = (BUNDLED / name).read_bytes()
    text = (gzip.decompress(data) if name.endswith(".gz") else data).decode("utf-8")
    return list(csv.reader(text.splitlines()))


def package_file(package: str, *parts: str) -> Path:
    """Find a file in a package without importing it."""
    found = importlib.util.find_spec(package)
    assert found is not None
    assert found.submodule_search_locations
    return Path(found.submodule_search_locations[0]).joinpath(*parts)


def of_statsmodels(name: str) -> Rows:
    with package_file("statsmodels", "datasets", name, f"{name}.csv").open(encoding="utf-8") as file:
        return list(csv.reader(file))


def iris_utf16(folder: Path) -> Path:
    """Tabs, UTF-16 with a byte order mark, as "Unicode text" of a spreadsheet."""
    text = "\r\n".join("\t".join(row) for row in original("iris.csv")) + "\r\n"
    (folder / "iris.txt").write_bytes(text.encode("utf-16"))
    return folder / "iris.txt"


def wine_latin1(folder: Path) -> Path:
    """Semicolons, decimal commas, Latin-1, a title and an empty line above."""
    header, *rows = original("wine.csv")
    names = {"alcohol": "Alkohol", "malic_acid": "Äpfelsäure"}
    lines = ["Auszug vom 1. März", "", ";".join(names.get(name, name) for name in header)]
    lines += [";".join(cell.replace(".", ",") for cell in row) for row in rows]
    (folder / "wein.csv").write_bytes("\n".join(lines).encode("latin-1"))
    return folder / "wein.csv"


def cancer_quoted(folder: Path) -> Path:
    """Line breaks and doubled quotation marks within fields, old Mac line ends elsewhere."""
    header, *rows = original("breast_cancer.csv")
    place = header.index("diagnosis")
    with (folder / "cancer.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\r", quoting=csv.QUOTE_ALL)
        writer.writerow([f'{name}\n"as measured"' for name in header])
        writer.writerows([f"{c}\nseen" if i == place else c for i, c in enumerate(row)] for row in rows)
    return folder / "cancer.csv"


def diabetes_comments(folder: Path) -> Path:
    """Comment lines above, between and below; bars; a byte order mark; packed."""
    header, *rows = original("diabetes.csv")
    lines = ["# Efron et al. 2004", "# progression after one year", " | ".join(header)]
    for place, row in enumerate(rows):
        lines += [f"# block {place}"] if place % 100 == 0 else []
        lines.append(" | ".join(row))
    data = "\n".join([*lines, "# end"]).encode("utf-8-sig")
    (folder / "diabetes.csv.gz").write_bytes(gzip.compress(data))
    return folder / "diabetes.csv.gz"


def _digits() -> tuple[np.ndarray, np.ndarray]:
    rows = np.array(original("digits.csv.gz")[1:], dtype=np.int64)
    return rows[:, :64].reshape(-1, 8, 8), rows[:, 64]


def digits_idx(folder: Path) -> Path:
    """IDX as MNIST has it: images and labels in two files, packed."""
    images, labels = _digits()
    head = bytes([0, 0, 8, 3]) + b"".join(int(n).to_bytes(4, "big") for n in images.shape)
    path = folder / "train-images-idx3-ubyte.gz"
    path.write_bytes(gzip.compress(head + images.astype(np.uint8).tobytes()))
    head = bytes([0, 0, 8, 1]) + len(labels).to_bytes(4, "big")
    (folder / "train-labels-idx1-ubyte.gz").write_bytes(gzip.compress(head + labels.astype(np.uint8).tobytes()))
    return path


def digits_folder(folder: Path) -> Path:
    """A folder for each digit with grey PNGs in it; every tenth image only."""
    from PIL import Image

    images, labels = _digits()
    root = folder / "digits"
    for place in range(0, len(images), 10):
        (root / str(labels[place])).mkdir(parents=True, exist_ok=True)
        Image.fromarray((images[place] * 15).astype(np.uint8)).save(root / str(labels[place]) / f"{place:04d}.png")
    return root


def diabetes_npz(folder: Path) -> Path:
    """Arrays x and y in one archive, with the names of the columns in a third."""
    header, *rows = original("diabetes.csv")
    values = np.array(rows, dtype=np.float64)
    names = np.array(header[:-1])
    np.savez_compressed(folder / "diabetes.npz", x=values[:, :-1], progression=values[:, -1], feature_names=names)
    return folder / "diabetes.npz"


def iris_records(folder: Path) -> Path:
    """Records of NumPy, in the byte order of other machines."""
    header, *rows = original("iris.csv")
    kinds = [(name, ">f8" if place < 4 else "U20") for place, name in enumerate(header)]
    np.save(folder / "iris.npy", np.array([tuple(row) for row in rows], dtype=kinds))
    return folder / "iris.npy"


def write_xlsx(path: Path, rows: list[list[object]], sheet: str = "Data") -> Path:
    """Write a workbook of `rows` and of a sheet with a remark; a tuple is a formula and its value."""
    kind = "http://schemas.openxmlformats.org"
    head = f'<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="{kind}/spreadsheetml/2006/main"><sheetData>'
    pages = [[["This workbook was made by hand."]], rows]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        types = "application/vnd.openxmlformats-officedocument.spreadsheetml"
        parts = "".join(
            f'<Override PartName="/xl/worksheets/sheet{i}.xml" ContentType="{types}.worksheet+xml"/>' for i in (1, 2)
        )
        archive.writestr(
            "[Content_Types].xml",
            f'<Types xmlns="{kind}/package/2006/content-types"><Default Extension="rels" ContentType='
            f'"application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" '
            f'ContentType="{types}.sheet.main+xml"/>{parts}</Types>',
        )
        office = f"{kind}/officeDocument/2006/relationships"
        link = '<Relationship Id="r{0}" Type="{1}/{2}" Target="{3}"/>'
        relations = f'<Relationships xmlns="{kind}/package/2006/relationships">{{}}</Relationships>'
        archive.writestr("_rels/.rels", relations.format(link.format(1, office, "officeDocument", "xl/workbook.xml")))
        links = "".join(link.format(i, office, "worksheet", f"worksheets/sheet{i}.xml") for i in (1, 2))
        archive.writestr("xl/_rels/workbook.xml.rels", relations.format(links))
        archive.writestr(
            "xl/workbook.xml",
            f'<workbook xmlns="{kind}/spreadsheetml/2006/main" xmlns:r="{office}"><sheets>'
            f'<sheet name="{sheet}" sheetId="1" r:id="r2"/><sheet name="Remark" sheetId="2" r:id="r1"/></sheets>'
            "</workbook>",
        )
        for number, page in enumerate(pages, 1):
            body = "".join(
                f'<row r="{r}">{"".join(_cell(r, c, v) for c, v in enumerate(row))}</row>'
                for r, row in enumerate(page, 1)
            )
            archive.writestr(f"xl/worksheets/sheet{number}.xml", f"{head}{body}</sheetData></worksheet>")
    return path


def _cell(row: int, column: int, value: object) -> str:
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    place = f'r="{letters}{row}"'
    if value is None:
        return ""
    if isinstance(value, tuple):
        return f"<c {place}><f>{value[0]}</f><v>{value[1]}</v></c>"
    if isinstance(value, float | int):
        return f"<c {place}><v>{value!r}</v></c>"
    return f'<c {place} t="inlineStr"><is><t>{escape(str(value))}</t></is></c>'


def write_ods(path: Path, rows: list[list[object]]) -> Path:
    """Write a table of an open document; repeated cells are written once, as the office programs do."""
    spaces = "".join(
        f' xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{short}:1.0"' for short in ("office", "table", "text")
    )
    lines = []
    for row in rows:
        cells = "".join(
            f'<table:table-cell office:value-type="float" office:value="{v!r}"><text:p>{v}</text:p></table:table-cell>'
            if isinstance(v, float | int)
            else f'<table:table-cell office:value-type="string"><text:p>{escape(str(v))}</text:p></table:table-cell>'
            for v in row
        )
        lines.append(
            f'<table:table-row>{cells}<table:table-cell table:number-columns-repeated="1000"/></table:table-row>'
        )
    empty = '<table:table-cell table:number-columns-repeated="1010"/>'
    rest = f'<table:table-row table:number-rows-repeated="1048000">{empty}</table:table-row>'
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        kind = "application/vnd.oasis.opendocument.spreadsheet"
        archive.writestr(zipfile.ZipInfo("mimetype"), kind)
        archive.writestr(
            "META-INF/manifest.xml",
            '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
            f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/></manifest:manifest>',
        )
        archive.writestr(
            "content.xml",
            f'<?xml version="1.0" encoding="UTF-8"?><office:document-content{spaces}><office:body><office:spreadsheet>'
            f'<table:table table:name="Sheet1">{"".join(lines)}{rest}</table:table></office:spreadsheet></office:body>'
            "</office:document-content>",
        )
    return path


def _typed(rows: Rows) -> list[list[object]]:
    return [list(rows[0]), *([_number(cell) for cell in row] for row in rows[1:])]


def _number(cell: str) -> object:
    try:
        return float(cell)
    except ValueError:
        return cell


def grunfeld_xlsx(folder: Path) -> Path:
    """A title, empty rows, formulas with their values, an empty row in the middle; the second sheet is a remark."""
    rows = _typed(of_statsmodels("grunfeld"))
    body = [
        [("A1+0", cell) if isinstance(cell, float) and place == 1 else cell for place, cell in enumerate(row)]
        for row in rows
    ]
    return write_xlsx(folder / "grunfeld.xlsx", [["Grunfeld 1958"], [], *body[:100], [], *body[100:]])


def sunspots_ods(folder: Path) -> Path:
    """An open document with a million repeated empty rows below."""
    return write_ods(folder / "sunspots.ods", _typed(of_statsmodels("sunspots")))


def fair_parquet(folder: Path) -> Path:
    """Parquet with a dictionary of texts, several groups of rows and a column of lists."""
    import pyarrow
    import pyarrow.parquet

    header, *rows = of_statsmodels("fair")
    columns = {name: [float(row[i]) for row in rows] for i, name in enumerate(header)}
    words = pyarrow.array(["yes" if value > 0 else "no" for value in columns["affairs"]]).dictionary_encode()
    table = pyarrow.table({**columns, "any": words, "pairs": [[1, 2]] * len(rows)})
    pyarrow.parquet.write_table(table, folder / "fair.parquet", row_group_size=1000)
    return folder / "fair.parquet"


def statecrime_swiss(folder: Path) -> Path:
    """Apostrophes between thousands, single quotation marks, a delimiter at the end of every line."""
    header, *rows = of_statsmodels("statecrime")
    lines = [";".join(header) + ";"]
    for row in rows:
        scaled = [f"{float(cell) * 1000:,.1f}".replace(",", "'") for cell in row[1:]]
        lines.append(";".join([f'"{row[0]}"', *scaled]) + ";")
    (folder / "crime.csv").write_text("\r\n".join(lines), encoding="utf-8")
    return folder / "crime.csv"


def elnino_spaces(folder: Path) -> Path:
    """Columns made even with spaces, comments with a percent sign, a repeated name."""
    header, *rows = of_statsmodels("elnino")
    names = ["JAN" if name == "FEB" else name for name in header]
    lines = ["% sea surface temperature", *("".join(f"{cell:>9}" for cell in row) for row in [names, *rows])]
    (folder / "elnino.dat").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder / "elnino.dat"


def randhie_bytes(folder: Path) -> Path:
    """UTF-16 of the other byte order without a mark, decimal commas."""
    text = "\n".join(";".join(cell.replace(".", ",") for cell in row) for row in of_statsmodels("randhie"))
    (folder / "randhie.csv").write_bytes(text.encode("utf-16-be"))
    return folder / "randhie.csv"


def star98_missing(folder: Path) -> Path:
    """Words for missing values, plus signs, exponents and the typographic minus."""
    header, *rows = of_statsmodels("star98")
    lines = [",".join(header)]
    for number, row in enumerate(rows):
        cells = [f"+{float(cell):.12e}" if place % 2 else cell for place, cell in enumerate(row)]
        cells[1] = "N/A" if number % 100 == 7 else f"\u2212{cells[1].lstrip('+')}"
        lines.append(",".join(cells))
    (folder / "star98.csv").write_text("\n".join(lines), encoding="utf-8")
    return folder / "star98.csv"


IRIS = {"setosa": 50, "versicolor": 50, "virginica": 50}
WINE = {"cultivar 1": 59, "cultivar 2": 71, "cultivar 3": 48}
CANCER = {"malignant\nseen": 212, "benign\nseen": 357}
DIGITS = {str(d): n for d, n in enumerate((178, 182, 177, 183, 181, 182, 181, 179, 174, 180))}
TENTH = {str(d): n for d, n in enumerate((11, 16, 19, 27, 31, 22, 14, 15, 15, 10))}
FIRMS = (
    "General Motors", "US Steel", "General Electric", "Chrysler", "Atlantic Refining", "IBM", "Union Oil",
    "Westinghouse", "Goodyear", "Diamond Match", "American Steel",
)  # fmt: skip
AFFAIRS = {"no": 4313, "yes": 2053}
RADIUS, DIAGNOSIS = 'mean_radius "as measured"', 'diagnosis "as measured"'
SM = "statsmodels"
CASES = (
    Case("iris", "UTF-16 with BOM, tabs", iris_utf16, 150, "sepal_length", 876.5, "species", IRIS),
    Case("wine", "Latin-1, semicolon, decimal comma, title", wine_latin1, 178, "Alkohol", 2314.11, "cultivar", WINE),
    Case("breast cancer", "line breaks in quotes, CR", cancer_quoted, 569, RADIUS, 8038.429, DIAGNOSIS, CANCER),
    Case("diabetes", "comments, bars, gzip", diabetes_comments, 442, "progression", 67243.0, "", {}),
    Case("digits", "IDX images and labels, gzip", digits_idx, 1797, "pixel_4_4", 18512.0, "label", DIGITS),
    Case("digits", "folder of PNG images", digits_folder, 180, "pixel_4_4", 29715.0, "class", TENTH),
    Case("diabetes", "NPZ with names", diabetes_npz, 442, "progression", 67243.0, "", {}),
    Case("iris", "NPY records, big-endian", iris_records, 150, "sepal_length", 876.5, "species", IRIS),
    Case("Grunfeld", "XLSX, title, formulas, gaps", grunfeld_xlsx, 220, "invest", 29328.618, "firm",
         dict.fromkeys(FIRMS, 20), SM),
    Case("sunspots", "ODS, a million empty rows", sunspots_ods, 309, "SUNACTIVITY", 15373.4, "", {}, SM),
    Case("Fair", "Parquet, dictionary, lists", fair_parquet, 6366, "affairs", 4490.4101715, "any", AFFAIRS, SM),
    Case("state crime", "apostrophes, trailing delimiter", statecrime_swiss, 51, "violent", 20985600.0, "", {}, SM),
    Case("El Niño", "even columns, % comments, name twice", elnino_spaces, 61, "JAN_2", 1576.2, "", {}, SM),
    Case("RAND HIE", "UTF-16 without BOM, decimal comma", randhie_bytes, 20190, "mdvis", 57752.0, "", {}, SM),
    Case("STAR98", "N/A, exponents, −", star98_missing, 303, "PR50M", -97949.0, "", {}, SM),
)  # fmt: skip


def available(case: Case) -> bool:
    """Tell whether the packages are there that a case takes its data from."""
    needs = [*case.needs.split(), *(["pyarrow"] if "Parquet" in case.form else [])]
    return all(importlib.util.find_spec(name) is not None for name in needs)


def run(case: Case, folder: Path) -> Result:
    """Make the file and import it with the usual settings."""
    folder.mkdir(parents=True, exist_ok=True)
    return Result(case, read_file(case.make(folder)))


def main() -> int:
    """Print a table; give 1 when something is not as known."""
    wrong = 0
    print(f"{'data set':14} {'form':42} {'rows':>6} {'sum':>22}  categories")
    with tempfile.TemporaryDirectory() as folder:
        for number, case in enumerate(CASES):
            if not available(case):
                print(f"{case.name:14} {case.form:42} left out: {case.needs or 'pyarrow'} is not installed")
                continue
            result = run(case, Path(folder) / str(number))
            wrong += not result.right
            counts = ", ".join(f"{name} {count}" for name, count in sorted(result.counts.items())[:4])
            mark = "as known" if result.right else "WRONG"
            total = f"{case.summed or '—'} {result.total:.10g}" if case.summed else "—"
            print(f"{case.name:14} {case.form:42} {result.found.table.rows:>6} {total:>22}  {counts or '—'}  {mark}")
            for sentence in result.found.summary.sentences():
                print(f"{'':15}{sentence}")
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main())
