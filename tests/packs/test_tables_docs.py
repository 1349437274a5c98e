import re
from pathlib import Path

from flashpm.domain.field_names import TableField
from flashpm.packs.reading import read_source
from flashpm.packs.table_cells import MAX_CELL, MAX_CELLS, MAX_COLUMNS, MAX_ROWS
from flashpm.services.importing import Source, read_sources

DOCS = (Path(__file__).parents[2] / "docs" / "tables.md").read_text(encoding="utf-8")


def test_every_column_that_is_known_is_described_and_no_other() -> None:
    rows = [line.split("|")[1] for line in DOCS.splitlines() if line.startswith("| `")]

    assert sorted(re.findall(r"`(\w+)`", " ".join(rows))) == sorted(TableField)


def test_the_example_is_read() -> None:
    found = re.search(r"```csv\n(.*?)```", DOCS, re.DOTALL)
    assert found is not None

    (read,) = read_sources([Source("ferry.csv", found[1].encode)], read_source)

    assert read.reading.pack is not None
    assert read.reading.warnings == ()
    assert [len(each.clarifying_questions) for each in read.reading.pack.questions] == [2]


def test_the_limits_are_the_readers() -> None:
    assert f"At most {MAX_ROWS:,} rows, {MAX_COLUMNS} columns, {MAX_CELLS:,} cells and {MAX_CELL:,} characters" in DOCS
