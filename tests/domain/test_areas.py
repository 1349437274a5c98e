import pytest

from flashpm.domain.areas import Area, PlacedArea, area_of, guess_area, place_area


@pytest.mark.parametrize("area", list(Area))
def test_each_area_is_named_by_its_own_word(area: Area) -> None:
    assert area_of(area.value) is area


@pytest.mark.parametrize(
    ("word", "area"),
    [
        ("Context", Area.SCOPE),
        ("Scope & Platform", Area.SCOPE),
        ("Product Stage", Area.SCOPE),
        ("Product & Scope", Area.SCOPE),
        ("Business Context", Area.GOAL),
        ("Metric & Measurement", Area.GOAL),
        ("Goal & Company Fit", Area.GOAL),
        ("Goal & Main Metric", Area.GOAL),
        ("Goal & Stage", Area.GOAL),
        ("User Impact", Area.USERS),
        ("Segment", Area.USERS),
        ("Target Users", Area.USERS),
        ("User Segment", Area.USERS),
        ("People Involved", Area.USERS),
        ("Technical", Area.CONSTRAINTS),
        ("Internal Change", Area.CONSTRAINTS),
        ("Constraints & Region", Area.CONSTRAINTS),
        ("Platform & Resources", Area.CONSTRAINTS),
        ("Data at Hand", Area.CONSTRAINTS),
        ("Timeline", Area.TIME),
        ("Timing & Season", Area.TIME),
        ("Evidence & Timeline", Area.TIME),
        ("Horizon & Guardrails", Area.TIME),
        ("Outside Change", Area.MARKET),
        ("Rivals & Trends", Area.MARKET),
    ],
)
def test_the_words_of_pages_and_authors_are_mapped(word: str, area: Area) -> None:
    assert area_of(word) is area


@pytest.mark.parametrize("word", ["business context", " Business\u00a0Context ", "BUSINESS  CONTEXT"])
def test_case_and_space_do_not_matter(word: str) -> None:
    assert area_of(word) is Area.GOAL


def test_an_ampersand_may_be_written_out() -> None:
    assert area_of("Rivals and Trends") is Area.MARKET


@pytest.mark.parametrize("word", ["", "Tickets", "Contexts"])
def test_a_word_that_is_not_known_has_no_area(word: str) -> None:
    assert area_of(word) is None


@pytest.mark.parametrize(
    ("prompt", "area"),
    [
        ("Which platforms does the ferry's feature cover, mobile or desktop?", Area.SCOPE),
        ("Which metric tells us that this is a success?", Area.GOAL),
        ("Which segments of customers queue the longest?", Area.USERS),
        ("Do our budgets and the engineering team's capabilities limit us?", Area.CONSTRAINTS),
        ("Is there a deadline, or a season that we must not miss?", Area.TIME),
        ("Have rivals or an industry trend changed?", Area.MARKET),
    ],
)
def test_an_area_is_guessed_from_telling_words(prompt: str, area: Area) -> None:
    assert guess_area(prompt, None) is area


def test_the_reason_decides_where_the_prompt_tells_nothing() -> None:
    assert guess_area("May I ask about the piers?", "Competitors may own some.") is Area.MARKET


def test_the_prompt_counts_more_than_the_reason() -> None:
    assert guess_area("Is there a deadline?", "It depends on rivals.") is Area.TIME


def test_the_rarer_area_wins_a_tie() -> None:
    assert guess_area("Which goal, and by which deadline?", None) is Area.TIME


def test_parts_of_words_tell_nothing() -> None:
    assert guess_area("Is the marketplace updated?", None) is Area.SCOPE


def test_the_guess_is_scope_where_nothing_tells() -> None:
    assert guess_area("", None) is Area.SCOPE


def test_a_known_word_places_without_a_guess() -> None:
    placed = place_area("Timeline", "Which users are loud?", None)

    assert placed == PlacedArea(Area.TIME, is_guess=False)


@pytest.mark.parametrize("word", [None, "", "Tickets"])
def test_without_a_known_word_the_place_is_a_guess(word: str | None) -> None:
    placed = place_area(word, "Which users are loud?", None)

    assert placed == PlacedArea(Area.USERS, is_guess=True)
