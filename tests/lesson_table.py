"""Which lesson teaches which concept, and which tests hold it: the table of docs/lessons.md.

`python -m tests.lesson_table --write` puts it into the page; a test compares.
"""

from __future__ import annotations

import sys
from pathlib import Path

from core.lessons.catalogue import TOUR, bundled

PAGE = Path(__file__).resolve().parents[1] / "docs" / "lessons.md"
BEGIN, END = "<!-- coverage -->", "<!-- end of coverage -->"
CONCEPTS: dict[str, tuple[int, ...]] = {
    "input, hidden and output layers; nodes": (1,),
    "a neuron: multiply, add, bias": (2,),
    "forward propagation, one row and many": (3, 4),
    "identity, linear regression": (5,),
    "activation functions: sigmoid, tanh, ReLU, softmax": (6, 7, 8, 9, 10),
    "symbolic to binary, one-hot encoding": (11,),
    "loss functions: error, squared, MSE, log loss": (12, 13),
    "gradient descent, slopes, learning rate": (14, 15, 16),
    "a slope as three factors": (15, 17),
    "backpropagation, checked numerically": (17, 18, 19, 20),
    "mini-batch, epoch, stochastic gradient descent": (21,),
    "vanishing slopes, saturation": (22, 23),
    "deep representations": (24,),
    "CPU or GPU": (25,),
    "from CSV to export": (26,),
    "classical worked examples": (27, 28, 29),
}
"""What introductory courses teach, by the numbers of the lessons that teach it."""
ENGINE, PLAYED = "tests/core/test_lesson_files.py", "tests/gui/test_lessons_played.py"


def table() -> str:
    """Write the table."""
    lessons = {lesson.number: lesson for kind, lesson in bundled().items() if kind != TOUR}
    lines = ["| concept | lesson | numbers against the engine | played in the window |", "|---|---|---|---|"]
    for concept, numbers in CONCEPTS.items():
        for number in numbers:
            lesson = lessons[number]
            count = len(lesson.values())
            lines.append(
                f"| {concept} | {number} {lesson.title} | `{ENGINE}[{lesson.kind}]`, {count} numbers "
                f"| `{PLAYED}[{lesson.kind}]` |"
            )
    return "\n".join(lines)


def written() -> str:
    """Give the table that stands in the page."""
    return PAGE.read_text(encoding="utf-8").partition(BEGIN)[2].partition(END)[0].strip()


def write() -> None:
    """Put the table into the page."""
    head, _, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
    tail = rest.partition(END)[2]
    PAGE.write_text(f"{head}{BEGIN}\n{table()}\n{END}{tail}", encoding="utf-8")


if __name__ == "__main__":
    write() if "--write" in sys.argv else print(table())
