import pytest

from flashpm.ui.palette.entries import Entry, matching

ENTRIES = [Entry(text, "", lambda: None) for text in ("Study: Trade-off", "Today", "Export to Anki", "Statistics")]


@pytest.mark.parametrize(
    ("typed", "texts"),
    [
        ("", ["Study: Trade-off", "Today", "Export to Anki", "Statistics"]),
        ("st", ["Study: Trade-off", "Statistics"]),
        ("to", ["Today", "Export to Anki"]),
        ("anki exp", ["Export to Anki"]),
        ("TRADE", ["Study: Trade-off"]),
        ("xyz", []),
    ],
)
def test_every_typed_word_has_to_be_there_and_beginnings_come_first(typed: str, texts: list[str]) -> None:
    assert [entry.text for entry in matching(ENTRIES, typed)] == texts
