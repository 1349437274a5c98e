import pytest
from hypothesis import given
from hypothesis import strategies as st

from flashpm.anki.naming import deck_ids, deck_names, slug, tags
from flashpm.domain.question import QuestionType
from tests.anki.export_rows import ROW


@pytest.mark.parametrize(
    ("deck", "type_", "pack_title", "name"),
    [
        (None, QuestionType.TRADE_OFF, "Pricing", "PM Interview::Trade-off::Pricing"),
        (None, QuestionType.ROOT_CAUSE, None, "PM Interview::Root cause"),
        (None, None, None, "PM Interview::Other"),
        (None, None, "Pricing", "PM Interview::Other::Pricing"),
        ("Mine", QuestionType.STRATEGY, "Pricing", "PM Interview::Mine"),
        ("Mine::This week", None, None, "PM Interview::Mine::This week"),
        ("Mine::::This week::", None, None, "PM Interview::Mine::This week"),
        (" :: ", QuestionType.DESIGN, None, "PM Interview::Design"),
        (None, QuestionType.DESIGN, "A::B", "PM Interview::Design::A B"),
        (None, QuestionType.DESIGN, "Part 1: prices", "PM Interview::Design::Part 1: prices"),
        (None, QuestionType.DESIGN, ":Prices:", "PM Interview::Design::Prices"),
        (None, QuestionType.DESIGN, "a\x07b\n c", "PM Interview::Design::ab c"),
        (None, QuestionType.DESIGN, "Cafe\u0301", "PM Interview::Design::Café"),
        (None, QuestionType.DESIGN, "::", "PM Interview::Design"),
    ],
)
def test_a_deck_is_named_for_the_users_choice_else_for_type_and_pack(
    deck: str | None, type_: QuestionType | None, pack_title: str | None, name: str
) -> None:
    row = ROW._replace(deck=deck, type=type_, pack_title=pack_title)

    assert deck_names([row]) == [name]


@pytest.mark.parametrize(
    ("pattern", "own", "name"),
    [
        ("{type}", None, "Trade-off"),
        ("Prep::{company}::{type}", None, "Prep::Green Pan::Trade-off"),
        ("Prep::{type} at {company}", None, "Prep::Trade-off at Green Pan"),
        ("Prep::{type}", "Mine::Now", "Prep::Mine::Now"),
        ("Everything", None, "Everything"),
        ("Everything", "Mine", "Everything::Mine"),
        ("{other}", None, "{other}"),
        ("::", None, "PM Interview"),
    ],
)
def test_the_pattern_of_names_is_the_learners(pattern: str, own: str | None, name: str) -> None:
    assert deck_names([ROW._replace(deck=own)], pattern) == [name]


def test_a_word_that_looks_like_a_mark_stays_a_word() -> None:
    assert deck_names([ROW._replace(pack_title="{company}")]) == ["PM Interview::Trade-off::{company}"]


def test_names_that_differ_in_capitals_alone_are_one_name() -> None:
    titles = ["Prices", "PRICES", "prices"]

    names = deck_names(ROW._replace(pack_title=title) for title in titles)

    assert names == ["PM Interview::Trade-off::Prices"] * 3


def test_a_decks_id_comes_from_its_name() -> None:
    assert deck_ids(["PM Interview::Other", "PM Interview::Design"]) == {
        "PM Interview::Design": 2024295726,
        "PM Interview::Other": 1894903796,
    }


def test_two_names_of_one_hash_get_two_ids_whatever_their_order() -> None:
    first, second = "PM Interview::Strategy::Pack 28497", "PM Interview::Strategy::Pack 66604"

    ids = deck_ids([first, second])

    assert ids == {first: 1092790597, second: 1092790598}
    assert deck_ids([second, first]) == ids
    assert deck_ids([second]) == {second: 1092790597}


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]))))
def test_deck_ids_are_unique_and_never_that_of_ankis_own_deck(names: list[str]) -> None:
    ids = deck_ids(names)

    assert set(ids) == set(names)
    assert len(set(ids.values())) == len(ids)
    assert all(2**30 <= deck_id < 2**31 for deck_id in ids.values())


def test_the_tags_say_what_a_question_is() -> None:
    row = ROW._replace(company="Spotify", tags=("audio", "Home screen"))

    assert tags(row) == [
        "flashpm",
        "type::trade-off",
        "company::spotify",
        "area::business-context",
        "pack::pricing",
        "difficulty::hard",
        "audio",
        "home-screen",
    ]


def test_the_company_tag_falls_back_on_the_product() -> None:
    assert "company::green-pan" in tags(ROW._replace(company=None, product="Green Pan"))


def test_what_is_not_known_has_no_tag() -> None:
    row = ROW._replace(
        pack_title=None, type=None, product=None, difficulty=None, area=None, tags=("🎧", "flashpm", "::")
    )

    assert tags(row) == ["flashpm"]


def test_a_users_own_nested_tag_stays_nested() -> None:
    assert tags(ROW._replace(tags=("Week 1::To ask",)))[-1] == "week-1::to-ask"


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Business Context", "business-context"),
        ("Scope & Platform", "scope-platform"),
        ("trade-off", "trade-off"),
        ("A::B", "a-b"),
        ("ideographic\u3000space", "ideographic-space"),
        ("Größe", "grösse"),
        ("हिन्दी", "हिन्दी"),
        ("שיווק", "שיווק"),
        ('"quoted"', "quoted"),
        ("🎧", ""),
        ("\U0001f3f3\ufe0f\u200d\U0001f308 flags", "flags"),  # its marks would stand alone
        ("", ""),
    ],
)
def test_a_slug_keeps_the_letters_of_every_script(text: str, word: str) -> None:
    assert slug(text) == word
