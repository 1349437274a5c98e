import pytest

from flashpm.domain.library_query import (
    EVERYTHING,
    Term,
    TermKind,
    in_deck,
    of_type,
    parse_query,
    spelled,
    values_of,
    with_value,
    without,
)
from flashpm.domain.question import QuestionType
from flashpm.errors import QueryError

WORD, DECK, TAG, TYPE, COMPANY, AREA, DIFFICULTY, KIND, IS = TermKind


@pytest.mark.parametrize("text", ["", "  ", '""', 'deck:""'])
def test_a_query_without_words_asks_for_everything(text: str) -> None:
    assert parse_query(text) == EVERYTHING


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("ferry", [Term(WORD, "ferry")]),
        ("Ferry  NIGHT", [Term(WORD, "ferry"), Term(WORD, "night")]),
        ('"late  Ferry" night', [Term(WORD, "late ferry"), Term(WORD, "night")]),
        ("deck:Trade-off", [Term(DECK, "trade-off")]),
        ('deck:"Root cause::Ferries"', [Term(DECK, "root cause::ferries")]),
        ("tag:audio type:trade-off", [Term(TAG, "audio"), Term(TYPE, "trade-off")]),
        ("company:Meta area:Goal", [Term(COMPANY, "meta"), Term(AREA, "goal")]),
        ("DECK:harbour", [Term(DECK, "harbour")]),
        ("is:new is:due", [Term(IS, "new"), Term(IS, "due")]),
        ("is:paused is:FLAGGED", [Term(IS, "suspended"), Term(IS, "flagged")]),
        ("is:suspended", [Term(IS, "suspended")]),
    ],
)
def test_a_query_is_words_and_terms_that_must_all_hold(text: str, terms: list[Term]) -> None:
    assert parse_query(text) == tuple(terms)


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("-ferry", Term(WORD, "ferry", is_negated=True)),
        ('-"late ferry"', Term(WORD, "late ferry", is_negated=True)),
        ('-tag:"night boat"', Term(TAG, "night boat", is_negated=True)),
        ("-is:new", Term(IS, "new", is_negated=True)),
        ("trade-off", Term(WORD, "trade-off")),
        ("-", Term(WORD, "-")),
    ],
)
def test_a_minus_before_a_term_means_not(text: str, term: Term) -> None:
    assert parse_query(text) == (term,)


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("3:1", Term(WORD, "3:1")),
        ("https://pans.example", Term(WORD, "https://pans.example")),
        ('note:"Two Words"', Term(WORD, "note:two words")),
        ("-ratio:2", Term(WORD, "ratio:2", is_negated=True)),
        ('say"so', Term(WORD, 'say"so')),
    ],
)
def test_what_is_no_known_prefix_is_part_of_a_plain_word(text: str, term: Term) -> None:
    assert parse_query(text) == (term,)


@pytest.mark.parametrize("text", ["is:late", "-is:late", "ferry is:late"])
def test_an_unknown_state_is_refused_with_the_known_ones(text: str) -> None:
    with pytest.raises(
        QueryError, match=r"“is:late” is not known; use one of is:new, is:due, is:paused, is:stuck, is:flagged"
    ):
        parse_query(text)


def test_a_deck_is_a_query_and_no_deck_is_everything() -> None:
    assert in_deck("Root  Cause") == (Term(DECK, "root cause"),)
    assert in_deck(None) == EVERYTHING


@pytest.mark.parametrize("question_type", QuestionType)
def test_a_type_is_asked_for_as_a_user_would_type_it(question_type: QuestionType) -> None:
    assert of_type(question_type) == parse_query(f"type:{question_type.value}")


def test_questions_of_no_known_type_are_those_of_none_of_the_types() -> None:
    assert of_type(None) == parse_query(
        "-type:design -type:improvement -type:success-metrics -type:root-cause -type:trade-off -type:strategy"
    )


@pytest.mark.parametrize(
    ("text", "kind", "values", "left"),
    [
        ("late type:trade-off ferry", TYPE, None, "late ferry"),
        ('late -type:"root cause" Type:design', TYPE, None, "late"),
        ("is:new is:edited", IS, {"new"}, "is:edited"),
        ("is:paused is:new", IS, {"suspended"}, "is:new"),
        ('"late ferry" is:due', IS, {"new"}, '"late ferry" is:due'),
        ("", TYPE, None, ""),
    ],
)
def test_terms_of_a_kind_can_be_left_out(text: str, kind: TermKind, values: set[str] | None, left: str) -> None:
    assert without(text, kind, values) == left


@pytest.mark.parametrize(
    ("text", "kind", "value", "written"),
    [
        ("", TYPE, "trade-off", "type:trade-off"),
        (" ferry ", COMPANY, "Larkfold Maps", 'ferry company:"Larkfold Maps"'),
        ("", TAG, 'say "so"', 'tag:"say  so "'),
    ],
)
def test_a_value_is_written_so_that_it_is_read_again(text: str, kind: TermKind, value: str, written: str) -> None:
    query = with_value(text, kind, value)

    assert query == written
    assert len(values_of(query, kind)) == 1


def test_the_values_asked_for_are_those_that_are_not_negated() -> None:
    assert values_of("type:design -type:strategy TYPE:Trade-off ferry", TYPE) == ("design", "trade-off")


@pytest.mark.parametrize(
    ("text", "value", "written"),
    [
        ('late company:"Larkfold Maps"', "larkfold maps", "Larkfold Maps"),
        ("company:Meta", "meta", "Meta"),
        ("company:Meta", "larkfold", "larkfold"),
        ("", "meta", "meta"),
    ],
)
def test_a_value_is_given_as_it_was_typed(text: str, value: str, written: str) -> None:
    assert spelled(text, COMPANY, value) == written


@pytest.mark.parametrize("nasty", ["\x00", "fer\x00ry", "\ud800", "ferry\udcff", "\x1b[2J"])
def test_no_term_holds_a_letter_that_a_database_cannot_take(nasty: str) -> None:
    assert all(term.value.isprintable() for term in parse_query(nasty))


def test_what_is_asked_for_twice_is_one_term() -> None:
    assert parse_query("-ferry is:due Ferry is:DUE -ferry") == (
        Term(WORD, "ferry", is_negated=True),
        Term(IS, "due"),
        Term(WORD, "ferry"),
    )


def test_a_query_of_more_terms_than_a_database_nests_is_refused_in_words() -> None:
    assert len(parse_query(" ".join(f"-w{number}" for number in range(100)))) == 100

    with pytest.raises(QueryError, match="100 words at most, this one has 101"):
        parse_query(" ".join(f"w{number}" for number in range(101)))


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ('"late fer', '"late fer"'),
        ('night "late fer', 'night "late fer"'),
        ('deck:"Root ca', 'deck:"Root ca"'),
        ('ferry "', "ferry"),
        ("ferry (", "ferry"),
        ("( ferry ? 🙂", "ferry"),
        ("R & D", "R D"),
        ("ferry -?", "ferry"),
        ("ferry is:", "ferry"),
        ("type: ferry", "ferry"),
        ("ferry -is:", "ferry"),
        ("is:", ""),
        ("TYPE:", ""),
    ],
)
def test_what_is_not_typed_to_its_end_and_signs_among_words_do_not_hide_what_is_found(text: str, same: str) -> None:
    assert parse_query(text) == parse_query(same)


@pytest.mark.parametrize("text", ["(", "?!", "🙂", '"?" ferry', "3:1", "c++"])
def test_signs_that_are_alone_quoted_or_in_a_word_are_searched_for(text: str) -> None:
    assert parse_query(text)[0].value == text.split(maxsplit=1)[0].strip('"')


def test_a_value_is_added_behind_a_quote_that_was_left_open() -> None:
    assert with_value('"late fer', TYPE, "design") == '"late fer" type:design'
    assert with_value('"late"', TYPE, "design") == '"late" type:design'
