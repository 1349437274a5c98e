from pathlib import Path

import pytest

from flashpm.domain.field_names import ColumnFields, TableField
from flashpm.ui.import_.column_memory import MOST_TABLES, ColumnMemory

FIELDS: ColumnFields = (TableField.PROMPT, None, TableField.IMPACT)


def test_a_choice_is_kept_for_the_next_start_whatever_the_names_case(tmp_path: Path) -> None:
    ColumnMemory(tmp_path / "new" / "columns.json").remember(("Frage", "", "x"), FIELDS)

    memory = ColumnMemory(tmp_path / "new" / "columns.json")

    assert memory.fields_for(("FRAGE", " ", "X")) == FIELDS
    assert memory.fields_for(("Frage", "x")) is None


def test_without_a_file_a_choice_is_kept_for_the_window(tmp_path: Path) -> None:
    memory = ColumnMemory()
    memory.remember(("a",), (None,))

    assert memory.fields_for(("a",)) == (None,)


def test_the_oldest_choice_is_forgotten_first(tmp_path: Path) -> None:
    memory = ColumnMemory(tmp_path / "columns.json")
    for number in range(MOST_TABLES):
        memory.remember((str(number),), (None,))
    memory.remember(("0",), FIELDS)
    memory.remember(("new",), (None,))

    assert memory.fields_for(("0",)) == FIELDS
    assert memory.fields_for(("1",)) is None
    assert ColumnMemory(tmp_path / "columns.json").fields_for(("2",)) == (None,)


@pytest.mark.parametrize("content", ["", "{", "7", '[["a"]]', '[[["a"], ["no field"]]]', "[[1, 2]]", "[[[], [[]]]]"])
def test_a_file_that_cannot_be_read_is_forgotten(tmp_path: Path, content: str) -> None:
    (tmp_path / "columns.json").write_text(content, "utf-8")

    assert ColumnMemory(tmp_path / "columns.json").fields_for(("a",)) is None


def test_a_disk_that_cannot_be_written_loses_no_more_than_the_choice(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    memory = ColumnMemory(tmp_path / "file" / "columns.json")

    memory.remember(("a",), FIELDS)

    assert memory.fields_for(("a",)) == FIELDS
