import pytest

from flashpm.errors import PackError
from flashpm.packs.table_cells import MAX_CELL, MAX_CELLS, MAX_COLUMNS, MAX_ROWS, first_rows, rows_of


def cells(text: str, separator: str = ",") -> list[tuple[str, ...]]:
    return [row.cells for row in rows_of(text, separator)]


def test_quotes_hold_separators_line_breaks_and_quotes() -> None:
    assert cells('a,"b, ""c""\r\nd"\r\ne,f\r\n') == [("a", 'b, "c"\nd'), ("e", "f")]


def test_a_row_knows_its_first_line() -> None:
    rows = rows_of('a,"b\nc"\n\nd,e\n,\nf,g', ",", first_line=3)

    assert [(row.cells[0], row.line) for row in rows] == [("a", 3), ("d", 6), ("f", 8)]


def test_a_quote_that_is_never_closed_is_told_with_its_line() -> None:
    with pytest.raises(PackError, match="A quote that opens in line 2 is never closed"):
        rows_of('a,b\nc,"d\ne,f\n', ",")


def test_a_quote_inside_a_cell_is_a_quote() -> None:
    assert cells('12" display,b\n"x\ny",z') == [('12" display', "b"), ("x\ny", "z")]


def test_endless_cells_columns_and_rows_are_refused() -> None:
    with pytest.raises(PackError, match="A cell in line 2 has more than 262,144 characters"):
        rows_of("a\n" + "b" * (MAX_CELL + 1), ",")
    with pytest.raises(PackError, match="Line 2 has more than 200 cells"):
        rows_of("a\n" + "," * MAX_COLUMNS + "a", ",")
    with pytest.raises(PackError, match="more than 2,000,000 cells"):
        rows_of("," * (MAX_CELLS + 1), ",")
    with pytest.raises(PackError, match="more than 100,000 rows"):
        rows_of("a\r" * (MAX_ROWS + 1), ",")


def test_the_first_rows_are_cut_as_far_as_they_go() -> None:
    assert first_rows("a,b\n\nc,d\ne,f", ",", 3) == [["a", "b"], ["c", "d"]]
    assert first_rows("b" * (MAX_CELL + 1), ",", 3) == []
