from __future__ import annotations

from pathlib import Path

import pytest

from tests.core.data.awkward import CASES, Case, available, run


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.name}: {case.form}")
def test_real_data_in_awkward_files_come_out_as_known(case: Case, tmp_path: Path) -> None:
    if not available(case):
        pytest.skip("needs packages of the group peers")
    result = run(case, tmp_path)
    assert result.found.table.rows == case.rows
    assert result.counts == case.counts
    assert result.right, result.total
