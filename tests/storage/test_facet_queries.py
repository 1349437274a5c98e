import pytest

from flashpm.domain.change import CardField
from flashpm.domain.library_query import TermKind, parse_query
from flashpm.domain.question import Difficulty, QuestionType
from flashpm.domain.study_day import StudyDay
from flashpm.services.rows import FacetValue
from flashpm.storage.library import SqlLibrary
from tests.builders import card_of
from tests.libraries import SteadyClock, import_pack, pack_of, part_of, question_of, set_card

TODAY = StudyDay(20_514)


@pytest.fixture
def harbour(library: SqlLibrary, clock: SteadyClock) -> SqlLibrary:
    """Three questions with two cards each, the last in a deck of its own."""
    ferry = question_of("ferry", company="Meta", product="Ferry", tags=("Night", "Port"), difficulty=Difficulty.HARD)
    tram = question_of("tram", type=QuestionType.ROOT_CAUSE, product="Tramline", tags=("night",))
    bus = question_of("bus", clarifying_questions=(part_of(area="Goal"), part_of("part-1", impact=None)))
    import_pack(library, pack_of(ferry, tram), clock)
    import_pack(library, pack_of(bus, id="roads", deck="Roads"), clock)
    return library


def values(library: SqlLibrary, kind: TermKind, query: str = "") -> list[tuple[str, int]]:
    return [(each.value, each.questions) for each in library.cards.facet_values(kind, parse_query(query), TODAY)]


@pytest.mark.parametrize(
    ("kind", "query", "found"),
    [
        (TermKind.TYPE, "", [("trade-off", 2), ("root-cause", 1)]),
        (TermKind.TYPE, "tram", [("root-cause", 1)]),
        (TermKind.COMPANY, "", [("Meta", 1), ("Tramline", 1)]),
        (TermKind.DIFFICULTY, "", [("hard", 1)]),
        (TermKind.TAG, "", [("night", 2), ("port", 1)]),
        (TermKind.DECK, "", [("Roads", 1), ("Root cause", 1), ("Trade-off", 1)]),
        (TermKind.AREA, "", [("Time", 3), ("Goal", 1)]),
        (TermKind.AREA, "tram", [("Time", 1)]),
        (TermKind.IS, "", [("new", 3), ("incomplete", 1)]),
        (TermKind.IS, "zeppelin", []),
    ],
)
def test_what_questions_have_in_common_is_counted(
    harbour: SqlLibrary, kind: TermKind, query: str, found: list[tuple[str, int]]
) -> None:
    assert values(harbour, kind, query) == found


def test_states_set_by_hand_are_counted(harbour: SqlLibrary) -> None:
    set_card(harbour, card_of("ferry"), CardField.SUSPENDED, value=True)
    set_card(harbour, card_of("ferry", 1), CardField.FLAG, 1)

    assert values(harbour, TermKind.IS, "company:meta") == [
        ("new", 1),
        ("suspended", 1),
        ("flagged", 1),
    ]


def test_every_value_finds_as_many_as_are_said(harbour: SqlLibrary) -> None:
    for kind in (kind for kind in TermKind if kind is not TermKind.WORD):
        for each in harbour.cards.facet_values(kind, (), TODAY):
            asked = parse_query(f'{kind}:"{each.value}"')
            assert each == FacetValue(each.value, len(harbour.cards.question_ids(asked, TODAY)))
