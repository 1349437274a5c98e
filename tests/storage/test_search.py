import re

import pytest

from flashpm.domain.change import CardField, Change, Entity, JsonValue, Origin
from flashpm.domain.grade import Grade
from flashpm.domain.library_query import parse_query
from flashpm.domain.question import QuestionType
from flashpm.domain.study_day import study_day
from flashpm.services.studying import Studying
from flashpm.storage.library import SqlLibrary
from tests.libraries import SteadyClock, import_pack, log, pack_of, part_of, query_plans, question_of


@pytest.fixture
def harbour(library: SqlLibrary, clock: SteadyClock) -> SqlLibrary:
    """Three questions with one card each."""
    ferry = question_of("ferry", 1, tags=("Night", "Port::North"), product="Larkfold", company="Meta")
    tram = question_of("tram", 1, type=QuestionType.ROOT_CAUSE, product="Tramline Café")
    chinese = question_of(
        "kanji",
        clarifying_questions=(part_of(prompt="我想北京的船很慢。谁决定?", area="Business Context"),),
        minutes=15,
    )
    import_pack(library, pack_of(ferry, tram, deck="Harbour::Boats"), clock)
    clock.pass_seconds(60)
    import_pack(library, pack_of(chinese, id="other", deck="Elsewhere"), clock)
    return library


def found(library: SqlLibrary, clock: SteadyClock, query: str) -> list[str]:
    rows = library.cards.rows(parse_query(query), study_day(clock.now()))
    return [str(row.face.question.id) for row in rows]


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("", ["ferry", "tram", "kanji"]),
        ("ferry", ["ferry"]),
        ("FERR", ["ferry"]),
        ("timetable", ["ferry", "tram"]),
        ("timetable ferry", ["ferry"]),
        ("timetable -ferry", ["tram"]),
        ("cafe", ["tram"]),
        ('"port authority"', ["ferry", "tram", "kanji"]),
        ('"authority port"', []),
        ("京", ["kanji"]),
        ("北京", ["kanji"]),
        ("北京的船", ["kanji"]),
        ("京船", []),
        ("船 谁决定", ["kanji"]),
        ("船 kanji", ["kanji"]),
        ("船 ferry", []),
        ("ferry (", ["ferry"]),
        ("larkfold timetable authority", ["ferry"]),
        ("deck:harbour", ["ferry", "tram"]),
        ("deck:Harbour::Boats", ["ferry", "tram"]),
        ("deck:boats", []),
        ("-deck:harbour", ["kanji"]),
        ("-is:due", ["ferry", "tram", "kanji"]),
        ("-area:users", ["ferry", "tram", "kanji"]),
        ("-京", ["ferry", "tram"]),
        ("company:larkfold", []),
        ("tag:night", ["ferry"]),
        ("tag:port", ["ferry"]),
        ("tag:north", []),
        ("type:root-cause", ["tram"]),
        ('type:"Root cause"', ["tram"]),
        ("type:tradeoff", ["ferry", "kanji"]),
        ("type:nonsense", []),
        ("company:meta", ["ferry"]),
        ("company:tramline", ["tram"]),
        ("area:time", ["ferry", "tram"]),
        ('area:"business context"', ["kanji"]),
        ("area:goal", ["kanji"]),
        ("is:new", ["ferry", "tram", "kanji"]),
        ("is:due", []),
        ("is:suspended", []),
        ("is:flagged", []),
        ("3:1", []),
    ],
)
def test_a_query_finds(harbour: SqlLibrary, clock: SteadyClock, query: str, ids: list[str]) -> None:
    assert found(harbour, clock, query) == ids


@pytest.mark.parametrize(
    "odd", ["C++", "it's", "AND", "front:", '"', "*", "^", "(", "NEAR(a b)", "a*b", "--", "-", "100%", "_"]
)
def test_no_text_is_an_error(harbour: SqlLibrary, clock: SteadyClock, odd: str) -> None:
    assert set(found(harbour, clock, odd)) <= {"ferry", "tram", "kanji"}


def test_a_reviewed_card_is_due_on_its_day(harbour: SqlLibrary, clock: SteadyClock) -> None:
    sitting = Studying(harbour, clock).begin()
    asked = sitting.prompt
    sitting.grade(Grade.GOOD, 1_000)
    assert asked is not None

    assert found(harbour, clock, "is:due") == []
    clock.pass_days(1)
    assert found(harbour, clock, "is:due") == [asked.face.question.id]


@pytest.mark.parametrize(
    ("field", "value", "query"), [(CardField.SUSPENDED, True, "is:suspended"), (CardField.FLAG, 2, "is:flagged")]
)
def test_a_state_set_by_hand_is_found(
    harbour: SqlLibrary, clock: SteadyClock, field: CardField, value: JsonValue, query: str
) -> None:
    card = harbour.cards.rows(parse_query("ferry"), study_day(clock.now()))[0].face.uid

    log(harbour, [Change(Entity.CARD, card, field, value, Origin.USER)])

    assert found(harbour, clock, query) == ["ferry"]


def test_a_text_that_was_edited_is_found_by_its_new_words_alone(harbour: SqlLibrary, clock: SteadyClock) -> None:
    (stored, _) = harbour.content.stored_questions("harbour", None).values()
    part = stored.clarifying_questions[0].uid

    log(harbour, [Change(Entity.CLARIFYING_QUESTION, part, "prompt", "Who owns the lighthouse?", Origin.USER)])

    assert found(harbour, clock, "lighthouse") == ["ferry"]
    assert found(harbour, clock, "timetable") == ["tram"]


def test_a_text_without_spaces_that_was_edited_is_found_by_its_new_words_alone(
    harbour: SqlLibrary, clock: SteadyClock
) -> None:
    part = harbour.cards.rows(parse_query("北京"), study_day(clock.now()))[0].face.clarifying_question_uid

    log(harbour, [Change(Entity.CLARIFYING_QUESTION, part, "prompt", "灯塔是谁的?", Origin.USER)])

    assert found(harbour, clock, "灯塔") == ["kanji"]
    assert found(harbour, clock, "北京") == []


def test_nothing_that_a_sitting_asks_for_scans_a_table(harbour: SqlLibrary, clock: SteadyClock) -> None:
    """A scan of all cards or reviews would make the first card wait in a large library."""

    def study() -> None:
        sitting = Studying(harbour, clock).begin()
        sitting.prepare()
        sitting.grade(Grade.GOOD, 1_000)
        sitting.undo()

    plans = query_plans(harbour, study)

    assert len(plans) > 10
    assert {
        step: s for step, s in plans.items() if re.match(r"SCAN (card|question|review_log|change_log)$", step)
    } == {}
