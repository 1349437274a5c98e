import pytest
from hypothesis import given
from hypothesis import strategies as st

from flashpm.packs.formulas import with_apostrophe, without_apostrophe


@pytest.mark.parametrize("begin", ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"])
def test_a_formula_gets_an_apostrophe_and_loses_it(begin: str) -> None:
    assert with_apostrophe(f"{begin}1") == f"'{begin}1"
    assert without_apostrophe(f"'{begin}1") == f"{begin}1"


def test_an_apostrophe_of_ones_own_stays() -> None:
    assert with_apostrophe("'tis") == without_apostrophe("'tis") == "'tis"
    assert with_apostrophe("'=x") == "''=x"
    assert without_apostrophe("''=x") == "'=x"
    assert without_apostrophe("'") == "'"


@given(st.text("'=+-@ a"))
def test_every_text_comes_back(text: str) -> None:
    assert without_apostrophe(with_apostrophe(text)) == text
