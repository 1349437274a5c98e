import pytest

from flashpm.packs.page_tags import are_mostly_known, is_known_tag, split_tags


def test_rows_are_split_at_known_tags() -> None:
    rows = ["Data Analysis Pricing Strategy Travel", "User Experience Privacy Personalization"]

    assert split_tags(rows) == (
        "Data Analysis",
        "Pricing Strategy",
        "Travel",
        "User Experience",
        "Privacy",
        "Personalization",
    )


def test_the_longest_known_tag_wins() -> None:
    assert split_tags(["User Experience Design Product Success Metrics"]) == (
        "User Experience Design",
        "Product Success Metrics",
    )


def test_unknown_words_between_known_tags_stay_together() -> None:
    assert split_tags(["Travel Ferry Gate Design Retail Tide"]) == ("Travel", "Ferry Gate Design", "Retail", "Tide")


def test_the_printed_spelling_is_kept() -> None:
    assert split_tags(["data analysis TRAVEL"]) == ("data analysis", "TRAVEL")


def test_a_tag_is_not_repeated_in_another_case() -> None:
    assert split_tags(["E-commerce Travel", "E-Commerce Retail"]) == ("E-commerce", "Travel", "Retail")


def test_no_rows_give_no_tags() -> None:
    assert split_tags([]) == ()


@pytest.mark.parametrize(
    ("row", "are_known"),
    [
        ("Data Analysis Travel Ferries", True),
        ("Travel Ferries", True),
        ("Travel by ferry", False),
        ("How would you weigh travel against privacy?", False),
        ("Travel " * 60, False),
    ],
)
def test_a_row_of_tags_is_told_by_its_known_tags(row: str, *, are_known: bool) -> None:
    assert are_mostly_known(row) is are_known


def test_a_known_tag_is_known_in_any_case() -> None:
    assert is_known_tag("social media")
    assert not is_known_tag("Ferries")
