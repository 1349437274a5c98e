"""Texts with gaps: those of one number are open, all others closed."""

import pytest

from flashpm.anki.cloze import open_gaps


@pytest.mark.parametrize(
    ("field", "number", "opened"),
    [
        ("{{c1::Paris}} is in {{c2::France::a country}}.", 1, ("[…] is in France.", "Paris")),
        ("{{c1::Paris}} is in {{c2::France::a country}}.", 2, ("Paris is in [a country].", "France")),
        ("{{c1::a}} and {{c1::b}}", 1, ("[…] and […]", "a; b")),
        ("{{c1::outer {{c2::inner}}}}", 1, ("[…]", "outer inner")),
        ("{{c1::outer {{c2::inner}}}}", 2, ("outer […]", "inner")),
        ("{{c1::a}}", 2, ("a", "")),
        ("no gap {{c1::", 1, ("no gap {{c1::", "")),
        ("{{c1::<b>a</b>\nb}}", 1, ("[…]", "<b>a</b>\nb")),
    ],
)
def test_the_gaps_of_a_number_are_open(field: str, number: int, opened: tuple[str, str]) -> None:
    assert open_gaps(field, number) == opened


def test_a_field_made_to_trip_a_parser_is_read() -> None:
    assert open_gaps("{{c1::" * 20_000, 1)[1] == ""
