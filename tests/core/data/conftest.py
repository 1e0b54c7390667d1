from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from core.data.csv_file import read_csv
from core.data.table import Table, category_column, number_column


@pytest.fixture
def read(tmp_path: Path) -> Callable[..., Table]:
    """Write text or bytes to a file and read it."""

    def write_and_read(content: str | bytes, name: str = "test.csv") -> Table:
        data = content.encode() if isinstance(content, str) else content
        (tmp_path / name).write_bytes(data)
        return read_csv(tmp_path / name)

    return write_and_read


@pytest.fixture
def customers() -> Table:
    """200 rows with everything: numbers with gaps, categories with gaps, ids, a constant, two classes."""
    random = np.random.default_rng(3)
    age = random.normal(40, 12, 200)
    age[::20] = np.nan
    plan = random.choice(["basic", "gold", "student", ""], 200, p=[0.5, 0.3, 0.15, 0.05])
    columns = (
        category_column("customer_id", (f"c{i}" for i in range(200)), "text"),
        number_column("age", age),
        category_column("plan", plan),
        category_column("senior", random.choice(["no", "yes"], 200)),
        number_column("constant", np.ones(200)),
        number_column("charge", random.normal(60, 5, 200)),
        category_column("churn", random.choice(["left", "stayed"], 200, p=[0.3, 0.7])),
    )
    return Table("customers", columns)
