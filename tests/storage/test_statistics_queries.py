"""The figures in SQL: by hand on a small library, and the same as in memory after anything a learner may do."""

import random
from typing import Any

import pytest

from flashpm.domain.change import VOID, CardField, Change, Entity, Origin
from flashpm.domain.grade import Grade
from flashpm.domain.identity import CardUid
from flashpm.domain.library_query import EVERYTHING, Query, parse_query
from flashpm.domain.pack import Pack, Reading
from flashpm.domain.question import QuestionType
from flashpm.domain.review import Review, ReviewKind
from flashpm.domain.rules import CANONICAL
from flashpm.domain.schedule import kind_of_next, outcomes
from flashpm.domain.statistics import AnswerTally, Asked, Dimension, GroupRetention, Retention, Share
from flashpm.domain.study_day import StudyDay, study_day
from flashpm.services.importing import Importing, NamedReading
from flashpm.services.ports import Library
from flashpm.services.rows import Standing
from flashpm.storage.library import SqlLibrary
from tests.builders import card_of, pack_of, part_of, question_of
from tests.fakes import FakeClock, FakeLibrary
from tests.libraries import query_plans

TODAY = StudyDay(20_514)
"""2026-03-02."""
FERRY, TRAM = card_of("ferry", 0), card_of("tram", 0)
PACK = pack_of(
    question_of("ferry", parts=2, company="Larkfold"),
    question_of("tram", 3, type=QuestionType.DESIGN, product="Trams"),
    question_of("bus", type=None, clarifying_questions=(part_of("part-0", area="Goal"), part_of("part-1"))),
)
CARDS = [card_of(name, part) for name, parts in (("ferry", 2), ("tram", 3), ("bus", 2)) for part in range(parts)]


def bring(library: Library, clock: FakeClock, pack: Pack = PACK) -> None:
    importing = Importing(library, lambda _one, _other: 0.0, clock)
    importing.apply(importing.preview([NamedReading("pack.yaml", Reading(pack))]), deck=None, has_consent=True)


def grade(library: Library, clock: FakeClock, card: CardUid, given: Grade = Grade.GOOD) -> str:
    """Grade a card, whether it is its turn or not; gives the review's id."""
    before, today = library.cards.face(card).schedule, study_day(clock.at)
    kind, outcome = kind_of_next(before, today), outcomes(card, before, today)[given]
    review = Review(
        card, int(clock.at.timestamp() * 1000), 60, today, given, kind, 1_500, CANONICAL.name, outcome.due_on
    )
    with library.operation() as operation:
        return operation.log_review(review, before, outcome.schedule)


def change(library: Library, entity: Entity, id_: str, field: str, value: Any) -> str:  # noqa: ANN401 - any JSON
    with library.operation() as operation:
        operation.log_changes([Change(entity, id_, field, value, Origin.USER)])
        return operation.id


@pytest.fixture
def harbour(library: SqlLibrary, clock: FakeClock) -> SqlLibrary:
    bring(library, clock)
    return library


def tally(asked: Asked, given: Grade = Grade.GOOD, answers: int = 1, on: int = TODAY, hour: int = 9) -> AnswerTally:
    return AnswerTally(StudyDay(on), hour, asked, given, answers, 1_500 * answers)


def test_answers_are_counted_by_day_hour_age_and_grade(harbour: SqlLibrary, clock: FakeClock) -> None:
    for card in (FERRY, TRAM):
        grade(harbour, clock, card)
    clock.pass_days(1)
    clock.pass_seconds(3_600)
    grade(harbour, clock, FERRY, Grade.AGAIN)
    grade(harbour, clock, FERRY)

    assert harbour.statistics.answer_tallies(EVERYTHING, StudyDay(TODAY + 1), TODAY) == [
        tally(Asked.NEW, answers=2),
        tally(Asked.REPEAT, Grade.GOOD, on=TODAY + 1, hour=10),
        tally(Asked.YOUNG, Grade.AGAIN, on=TODAY + 1, hour=10),
    ]
    assert harbour.statistics.studied_days(EVERYTHING, StudyDay(TODAY + 1)) == [TODAY, TODAY + 1]


def test_days_before_the_first_and_after_today_are_left_out(harbour: SqlLibrary, clock: FakeClock) -> None:
    for card in (FERRY, TRAM, card_of("bus", 0)):
        grade(harbour, clock, card)
        clock.pass_days(1)
    tomorrow = StudyDay(TODAY + 1)

    assert harbour.statistics.answer_tallies(EVERYTHING, tomorrow, tomorrow) == [tally(Asked.NEW, on=tomorrow)]
    assert harbour.statistics.studied_days(EVERYTHING, tomorrow) == [TODAY, tomorrow]


def test_the_hour_is_that_of_the_learners_clock(harbour: SqlLibrary, clock: FakeClock) -> None:
    clock.pass_seconds(15 * 3_600 + 1_800)

    grade(harbour, clock, FERRY)

    assert harbour.statistics.answer_tallies(EVERYTHING, TODAY, TODAY) == [tally(Asked.NEW, hour=0)]


def test_a_set_schedule_makes_a_card_mature_and_a_reset_makes_it_new(harbour: SqlLibrary, clock: FakeClock) -> None:
    grade(harbour, clock, FERRY)
    schedule = {"repetition": 3, "ease": 250, "interval": 21, "due_on": TODAY}
    change(harbour, Entity.CARD, FERRY, CardField.SCHEDULE, schedule)
    grade(harbour, clock, FERRY)
    change(harbour, Entity.CARD, FERRY, CardField.SCHEDULE, None)
    grade(harbour, clock, FERRY)

    assert harbour.statistics.answer_tallies(EVERYTHING, TODAY, TODAY) == [
        tally(Asked.MATURE),
        tally(Asked.NEW, answers=2),
    ]


def test_a_row_without_a_due_day_leads_to_a_young_card(harbour: SqlLibrary, clock: FakeClock) -> None:
    grade(harbour, clock, FERRY)
    clock.pass_days(1)
    connection = harbour._database.connection
    connection.exec_driver_sql("DROP TRIGGER review_log_no_update")
    connection.exec_driver_sql("UPDATE review_log SET due_on = NULL")

    grade(harbour, clock, FERRY)

    assert harbour.statistics.answer_tallies(EVERYTHING, StudyDay(TODAY + 1), StudyDay(TODAY + 1)) == [
        tally(Asked.YOUNG, on=TODAY + 1)
    ]


def test_groups_are_counted_by_what_their_cards_share(harbour: SqlLibrary, clock: FakeClock) -> None:
    for card in (FERRY, TRAM):
        grade(harbour, clock, card)
    clock.pass_days(1)
    grade(harbour, clock, FERRY)
    grade(harbour, clock, TRAM, Grade.AGAIN)
    today, passed, failed = StudyDay(TODAY + 1), Share(1, 1), Share(1, 0)

    by_company = harbour.statistics.groups(Dimension.COMPANY, EVERYTHING, today)
    by_area = harbour.statistics.groups(Dimension.AREA, EVERYTHING, today)
    by_type = harbour.statistics.groups(Dimension.TYPE, parse_query("type:design"), today)

    assert {each.name: each.retention.young for each in by_company} == {"Larkfold": passed, "Trams": failed}
    assert by_area == [GroupRetention("Time", Retention(Share(2, 1), Share()))]
    assert by_type == [GroupRetention("design", Retention(failed, Share()))]


def test_a_card_that_moves_takes_its_reviews_along(harbour: SqlLibrary, clock: FakeClock) -> None:
    grade(harbour, clock, FERRY)
    clock.pass_days(1)
    grade(harbour, clock, FERRY)

    change(harbour, Entity.CARD, FERRY, CardField.DECK, "Elsewhere")

    groups = harbour.statistics.groups(Dimension.DECK, EVERYTHING, StudyDay(TODAY + 1))
    assert [each.name for each in groups] == ["Elsewhere"]


class Twins:
    """The same learner at two libraries: one in SQLite, one in memory."""

    def __init__(self, library: SqlLibrary, clock: FakeClock, seed: int) -> None:
        self.libraries: tuple[Library, Library] = (library, FakeLibrary(clock))
        self.clock = clock
        self.chance = random.Random(seed)
        self.done: list[tuple[Entity, tuple[str, str]]] = []
        for each in self.libraries:
            bring(each, clock)

    def act(self) -> None:
        card, given = self.chance.choice(CARDS), self.chance.choice(list(Grade))
        match self.chance.randrange(8):
            case 0 | 1 | 2 | 3:
                ids = tuple(grade(each, self.clock, card, given) for each in self.libraries)
                self.done.append((Entity.REVIEW, (ids[0], ids[1])))
            case 4:
                entity, both = self.chance.choice(self.done or [(Entity.REVIEW, ("0" * 26, "0" * 26))])
                is_void = self.chance.random() < 0.7
                for each, id_ in zip(self.libraries, both, strict=True):
                    change(each, entity, id_, VOID, is_void)
            case 5:
                self.set_by_hand(card, *self.chance.choice(self.choices()))
            case _:
                self.clock.pass_seconds(self.chance.choice((1_800, 86_400, 9 * 86_400)))

    def choices(self) -> list[tuple[CardField, Any]]:
        today = study_day(self.clock.at)
        schedule = {"repetition": 2, "ease": 230, "interval": self.chance.choice((6, 40)), "due_on": today}
        return [
            *((CardField.SCHEDULE, schedule), (CardField.SCHEDULE, None), (CardField.DECK, "Elsewhere")),
            *((CardField.SUSPENDED, True), (CardField.SUSPENDED, False), (CardField.BURIED_UNTIL, today + 1)),
        ]

    def set_by_hand(self, card: CardUid, field: CardField, value: Any) -> None:  # noqa: ANN401 - any JSON
        operations = [change(each, Entity.CARD, card, field, value) for each in self.libraries]
        self.done.append((Entity.OPERATION, (operations[0], operations[1])))


def figures(library: Library, query: Query, today: StudyDay) -> dict[str, object]:
    read, last = library.statistics, StudyDay(today + 30)
    due = read.due_by_day(query, today, last)
    return {
        "tallies": sorted(read.answer_tallies(query, today, StudyDay(today - 364)), key=repr),
        "days": read.studied_days(query, today),
        **{kind.value: sorted(read.groups(kind, query, today), key=repr) for kind in Dimension},
        "due": {day: cards for day, cards in due.items() if cards},
        "counts": read.schedule_counts(query, today),
        "standings": read.standings(query, today),
        "new questions": read.new_questions_on(query, today),
        "asked": sorted(read.asked_cards(last), key=lambda card: card.uid),
    }


@pytest.mark.parametrize("seed", range(5))
def test_whatever_a_learner_does_the_figures_are_those_of_the_log(
    library: SqlLibrary, clock: FakeClock, seed: int
) -> None:
    twins = Twins(library, clock, seed)
    in_sql, in_memory = twins.libraries

    for number in range(120):
        twins.act()
        if number % 20 == 19:
            today = study_day(clock.at)
            for query in (EVERYTHING, parse_query("type:design"), parse_query("-is:new -is:suspended")):
                assert figures(in_sql, query, today) == figures(in_memory, query, today)


def test_all_cards_as_a_search_have_the_figures_of_all_cards(library: SqlLibrary, clock: FakeClock) -> None:
    twins = Twins(library, clock, seed=9)
    for _ in range(80):
        twins.act()
    today = study_day(clock.at)

    assert figures(library, parse_query("-deck:nowhere"), today) == figures(library, EVERYTHING, today)


def test_an_import_that_was_taken_back_and_done_again_has_its_reviews_again(
    library: SqlLibrary, clock: FakeClock
) -> None:
    bring(library, clock)
    statement = "SELECT operation FROM change_log WHERE origin = 'import' ORDER BY seq DESC LIMIT 1"
    imported = library._database.connection.exec_driver_sql(statement).scalar_one()
    grade(library, clock, FERRY)
    clock.pass_days(1)
    grade(library, clock, FERRY)
    today = StudyDay(TODAY + 1)

    change(library, Entity.OPERATION, imported, VOID, value=True)
    gone = library.statistics.groups(Dimension.TYPE, EVERYTHING, today)
    change(library, Entity.OPERATION, imported, VOID, value=False)

    assert gone == []
    assert [each.retention.young for each in library.statistics.groups(Dimension.TYPE, EVERYTHING, today)] == [
        Share(1, 1)
    ]


def test_no_figure_of_the_whole_library_reads_the_review_log(harbour: SqlLibrary, clock: FakeClock) -> None:
    grade(harbour, clock, FERRY)

    plans = query_plans(harbour, lambda: figures(harbour, EVERYTHING, TODAY))

    assert [step for step in plans if "review_log" in step or "change_log" in step] == []


@pytest.mark.parametrize("query", ["type:design", "deck:harbour -is:new", "timetable"])
def test_answers_of_some_cards_are_counted_in_one_index(harbour: SqlLibrary, clock: FakeClock, query: str) -> None:
    grade(harbour, clock, FERRY)

    plans = query_plans(harbour, lambda: figures(harbour, parse_query(query), TODAY))

    assert [step for step in plans if "review_log" in step or "change_log" in step] == []
    assert any("answer USING COVERING INDEX answer_alike (day>? AND day<?)" in step for step in plans)


def test_a_card_that_comes_after_one_that_is_gone_has_none_of_its_answers(
    library: SqlLibrary, clock: FakeClock
) -> None:
    bring(library, clock)
    newest = "SELECT operation FROM change_log WHERE origin = 'import' ORDER BY seq DESC LIMIT 1"
    imported = library._database.connection.exec_driver_sql(newest).scalar_one()
    for card in CARDS:
        grade(library, clock, card)
    change(library, Entity.OPERATION, imported, VOID, value=True)

    bring(library, clock, pack_of(question_of("pier", parts=7), id="pier"))

    read = library.statistics
    assert read.answer_tallies(parse_query("-deck:nowhere"), TODAY, TODAY) == []
    assert read.answer_tallies(EVERYTHING, TODAY, TODAY) == [tally(Asked.NEW, answers=7)]


def test_a_grade_reads_no_log_from_one_end_to_the_other(harbour: SqlLibrary, clock: FakeClock) -> None:
    plans = query_plans(harbour, lambda: grade(harbour, clock, FERRY))

    assert [step for step in plans if step.startswith("SCAN") and "log" in step] == []


def test_an_empty_library_has_no_figures(library: SqlLibrary) -> None:
    read = library.statistics

    assert read.answer_tallies(EVERYTHING, TODAY, TODAY) == []
    assert read.due_by_day(EVERYTHING, TODAY, TODAY) == {}
    assert read.standings(EVERYTHING, TODAY) == dict.fromkeys(Standing, 0)
    assert read.asked_cards(TODAY) == []


def test_a_check_before_an_interview_is_no_review(harbour: SqlLibrary, clock: FakeClock) -> None:
    before = harbour.cards.face(FERRY).schedule
    outcome = outcomes(FERRY, before, TODAY)[Grade.GOOD]
    check = Review(
        *(FERRY, int(clock.at.timestamp() * 1000), 60, TODAY, Grade.GOOD),
        *(ReviewKind.CHECK, 1_500, CANONICAL.name, outcome.due_on),
    )

    with harbour.operation() as operation:
        operation.log_review(check, before, outcome.schedule)

    assert harbour.statistics.answer_tallies(EVERYTHING, TODAY, TODAY) == [tally(Asked.OTHER)]
