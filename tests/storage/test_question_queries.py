from concurrent.futures import ThreadPoolExecutor

import pytest

from flashpm.domain.change import CardField, Change, Entity, Origin
from flashpm.domain.grade import Grade
from flashpm.domain.identity import CardUid, QuestionUid, clarifying_question_uid, question_uid
from flashpm.domain.library_query import EVERYTHING, parse_query
from flashpm.domain.own_content import deletions
from flashpm.domain.question import Difficulty, QuestionType
from flashpm.domain.study_day import StudyDay, plus
from flashpm.services.progress import Cancelled
from flashpm.services.rows import PartLine, QuestionRow, Standing
from flashpm.storage.library import SqlLibrary
from tests.builders import card_of
from tests.libraries import (
    SteadyClock,
    grade,
    import_pack,
    last_import,
    log,
    pack_of,
    part_of,
    question_of,
    set_card,
    take_back,
)

TODAY, TOMORROW, IN_A_WEEK = StudyDay(20_514), StudyDay(20_515), StudyDay(20_521)
FERRY, TRAM = question_uid("harbour", "ferry"), question_uid("harbour", "tram")


@pytest.fixture
def harbour(library: SqlLibrary, clock: SteadyClock) -> SqlLibrary:
    """Two questions with two cards each."""
    import_pack(library, pack_of(question_of("ferry"), question_of("tram")), clock)
    return library


def listed(library: SqlLibrary, query: str = "") -> list[QuestionUid]:
    ids = library.cards.question_ids(parse_query(query), TODAY)
    return [row.uid for row in library.cards.question_rows(ids, TODAY)]


def test_questions_are_listed_in_the_order_in_which_they_were_imported(harbour: SqlLibrary, clock: SteadyClock) -> None:
    clock.pass_seconds(60)
    import_pack(harbour, pack_of(question_of("bus"), id="another"), clock)

    assert listed(harbour) == [FERRY, TRAM, question_uid("another", "bus")]


def test_a_question_of_which_two_cards_match_is_listed_once(harbour: SqlLibrary) -> None:
    assert listed(harbour, "ferry") == [FERRY]


@pytest.mark.parametrize(
    ("query", "found"), [("is:new", [FERRY, TRAM]), ("part-1 tram", [TRAM]), ("is:due", []), ("lighthouse", [])]
)
def test_a_question_is_found_by_any_of_its_cards(
    harbour: SqlLibrary, clock: SteadyClock, query: str, found: list[QuestionUid]
) -> None:
    grade(harbour, clock, card_of("ferry", 0))

    assert listed(harbour, query) == found


def test_a_question_without_cards_is_not_listed(library: SqlLibrary, clock: SteadyClock) -> None:
    import_pack(library, pack_of(question_of("ferry", parts=0), question_of("tram", parts=1)), clock)

    assert listed(library) == [TRAM]


def test_rows_come_in_the_order_asked_for_and_those_that_are_gone_are_left_out(harbour: SqlLibrary) -> None:
    first, second = harbour.cards.question_ids(EVERYTHING, TODAY)

    rows = harbour.cards.question_rows([second, 999, first], TODAY)

    assert [row.uid for row in rows] == [TRAM, FERRY]


def test_numbers_of_an_import_that_was_taken_back_are_gone(harbour: SqlLibrary) -> None:
    ids = harbour.cards.question_ids(EVERYTHING, TODAY)

    take_back(harbour, last_import(harbour))

    assert harbour.cards.question_rows(ids, TODAY) == []


def test_a_row_says_what_a_list_shows(library: SqlLibrary, clock: SteadyClock) -> None:
    ferry = question_of(
        "ferry",
        product="Larkfold",
        company="Meta",
        difficulty=Difficulty.HARD,
        clarifying_questions=(part_of("part-0", short="Who decides?"), part_of("part-1")),
    )
    import_pack(library, pack_of(ferry), clock)
    set_card(library, card_of("ferry", 1), CardField.FLAG, 1)
    grade(library, clock, card_of("ferry", 1))

    (row,) = library.cards.question_rows(library.cards.question_ids(EVERYTHING, TODAY), TODAY)

    assert row == QuestionRow(
        uid=FERRY,
        question="Should the ferry run later at night?",
        product="Larkfold",
        company="Meta",
        type=QuestionType.TRADE_OFF,
        difficulty=Difficulty.HARD,
        parts=(
            PartLine(
                card=card_of("ferry", 0),
                clarifying_question=clarifying_question_uid(FERRY, "part-0"),
                area="Timeline",
                line="Who decides?",
                standing=Standing.NEW,
                due_on=None,
                is_flagged=False,
            ),
            PartLine(
                card=card_of("ferry", 1),
                clarifying_question=clarifying_question_uid(FERRY, "part-1"),
                area="Timeline",
                line="Who decides about part-1?",
                standing=Standing.KNOWN,
                due_on=TOMORROW,
                is_flagged=True,
            ),
        ),
    )


def test_what_a_question_does_not_say_is_none(library: SqlLibrary, clock: SteadyClock) -> None:
    import_pack(library, pack_of(question_of("ferry", type=None)), clock)

    (row,) = library.cards.question_rows(library.cards.question_ids(EVERYTHING, TODAY), TODAY)

    assert (row.type, row.product, row.company, row.difficulty) == (None, None, None, None)


def test_a_line_without_an_area_of_its_own_has_the_one_that_the_face_shows(
    library: SqlLibrary, clock: SteadyClock
) -> None:
    unnamed = part_of("part-0", area=None, prompt="Which competitors do you see?")
    import_pack(library, pack_of(question_of("ferry", clarifying_questions=(unnamed,))), clock)

    (line,) = library.cards.lines_of(FERRY, TODAY)

    assert line.area == "Market"
    assert line.area == library.cards.face(line.card).area


def test_the_lines_of_a_question_are_the_parts_of_its_row(harbour: SqlLibrary) -> None:
    (row, _) = harbour.cards.question_rows(harbour.cards.question_ids(EVERYTHING, TODAY), TODAY)

    assert harbour.cards.lines_of(FERRY, TODAY) == row.parts
    assert [line.card for line in row.parts] == [card_of("ferry", 0), card_of("ferry", 1)]


def test_a_question_that_is_not_there_has_no_lines(harbour: SqlLibrary) -> None:
    assert harbour.cards.lines_of(question_uid("harbour", "none"), TODAY) == ()


@pytest.mark.parametrize(
    ("given", "on", "standing"),
    [
        (Grade.GOOD, TODAY, Standing.KNOWN),
        (Grade.GOOD, TOMORROW, Standing.DUE),
        (Grade.GOOD, IN_A_WEEK, Standing.DUE),
        (Grade.AGAIN, TODAY, Standing.DUE),
    ],
)
def test_a_graded_card_stands_by_the_day(
    harbour: SqlLibrary, clock: SteadyClock, given: Grade, on: StudyDay, standing: Standing
) -> None:
    grade(harbour, clock, card_of("ferry", 0), given)

    first, second = harbour.cards.lines_of(FERRY, on)

    assert (first.standing, second.standing) == (standing, Standing.NEW)


@pytest.mark.parametrize(
    ("field", "value", "on", "standing"),
    [
        (CardField.SUSPENDED, True, TODAY, Standing.PAUSED),
        (CardField.SUSPENDED, True, TOMORROW, Standing.PAUSED),
        (CardField.BURIED_UNTIL, IN_A_WEEK, TOMORROW, Standing.KNOWN),
        (CardField.BURIED_UNTIL, IN_A_WEEK, IN_A_WEEK, Standing.DUE),
    ],
)
def test_a_pause_wins_and_a_skip_keeps_a_card_from_being_due(
    harbour: SqlLibrary, clock: SteadyClock, field: CardField, value: int, on: StudyDay, standing: Standing
) -> None:
    grade(harbour, clock, card_of("ferry", 0))

    set_card(harbour, card_of("ferry", 0), field, value)

    assert harbour.cards.lines_of(FERRY, on)[0].standing is standing


def test_a_failed_repeat_that_is_skipped_is_not_due_any_more(harbour: SqlLibrary, clock: SteadyClock) -> None:
    card = card_of("ferry", 0)
    grade(harbour, clock, card, Grade.AGAIN)
    grade(harbour, clock, card, Grade.AGAIN)
    failed = harbour.cards.lines_of(FERRY, TODAY)[0].standing

    set_card(harbour, card, CardField.BURIED_UNTIL, TOMORROW)

    assert (failed, harbour.cards.lines_of(FERRY, TODAY)[0].standing) == (Standing.DUE, Standing.KNOWN)
    assert harbour.cards.lines_of(FERRY, TOMORROW)[0].standing is Standing.DUE


def test_a_card_that_was_reset_is_new(harbour: SqlLibrary, clock: SteadyClock) -> None:
    grade(harbour, clock, card_of("ferry", 0))

    set_card(harbour, card_of("ferry", 0), CardField.SCHEDULE, None)

    line = harbour.cards.lines_of(FERRY, TODAY)[0]
    assert (line.standing, line.due_on) == (Standing.NEW, None)


def test_cards_come_question_by_question_without_those_that_rest(harbour: SqlLibrary) -> None:
    set_card(harbour, card_of("tram", 0), CardField.SUSPENDED, value=True)
    set_card(harbour, card_of("ferry", 0), CardField.BURIED_UNTIL, plus(TODAY, 1))

    cards = harbour.cards.cards_of([TRAM, question_uid("harbour", "none"), FERRY], TODAY)

    assert cards == [card_of("tram", 1), card_of("ferry", 1)]


def test_a_face_says_where_its_card_stands(harbour: SqlLibrary) -> None:
    uid = card_of("ferry", 1)
    before = harbour.cards.face(uid)

    for field, value in ((CardField.FLAG, 1), (CardField.SUSPENDED, True), (CardField.BURIED_UNTIL, TOMORROW)):
        log(harbour, [Change(Entity.CARD, uid, field, value, Origin.USER)])

    after = harbour.cards.face(uid)
    assert (before.is_flagged, before.is_paused, before.skipped_until) == (False, False, None)
    assert (after.is_flagged, after.is_paused, after.skipped_until) == (True, True, TOMORROW)
    assert (after.question_uid, after.clarifying_question_uid) == (FERRY, clarifying_question_uid(FERRY, "part-1"))


def test_a_deleted_question_is_nowhere_until_that_is_taken_back(harbour: SqlLibrary, clock: SteadyClock) -> None:
    grade(harbour, clock, card_of("ferry", 0))
    before = harbour.cards.face(card_of("ferry", 0)), harbour.day.tallies(TOMORROW), listed(harbour, "ferry")

    operation = log(harbour, list(deletions([FERRY])))
    gone = listed(harbour), listed(harbour, "ferry"), harbour.day.due_tally(TOMORROW).due
    last = harbour.history.last_action()
    take_back(harbour, operation)

    assert gone == ([TRAM], [], 0)
    assert last is not None
    assert (last.operation, last.questions) == (operation, (FERRY,))
    after = harbour.cards.face(card_of("ferry", 0)), harbour.day.tallies(TOMORROW), listed(harbour, "ferry")
    assert after == before


def test_a_deletion_that_was_taken_back_can_be_done_again(harbour: SqlLibrary) -> None:
    operation = log(harbour, list(deletions([FERRY])))
    take_back(harbour, operation)

    undone = harbour.history.last_undone()

    assert undone is not None
    assert undone.operation == operation


def test_all_cards_of_questions_are_listed_paused_ones_too(harbour: SqlLibrary) -> None:
    set_card(harbour, card_of("tram", 1), CardField.SUSPENDED, value=True)

    cards = harbour.cards.all_cards_of([TRAM, FERRY])

    assert cards == [card_of("tram"), card_of("tram", 1), card_of("ferry"), card_of("ferry", 1)]


def test_numbers_have_lasting_identities_while_their_questions_are_there(harbour: SqlLibrary) -> None:
    first, second = harbour.cards.question_ids(EVERYTHING, TODAY)

    assert harbour.cards.question_uids([second, 99, first]) == [TRAM, FERRY]


def test_questions_of_any_pack_are_loaded(harbour: SqlLibrary) -> None:
    assert [*harbour.content.questions([TRAM, QuestionUid("none")])] == [TRAM]


def test_what_the_user_wrote_or_changed_is_found(harbour: SqlLibrary) -> None:
    part = clarifying_question_uid(TRAM, "part-0")
    log(harbour, [Change(Entity.CLARIFYING_QUESTION, part, "my_words", "Ask early.", Origin.USER)])

    assert listed(harbour, "is:edited") == [TRAM]


def test_known_is_what_was_asked_and_is_not_to_be_asked_now(harbour: SqlLibrary, clock: SteadyClock) -> None:
    grade(harbour, clock, card_of("ferry", 0))
    grade(harbour, clock, card_of("tram", 0), Grade.AGAIN)

    assert listed(harbour, "is:known") == [FERRY]


def test_another_thread_reads_beside_what_is_written(harbour: SqlLibrary, clock: SteadyClock) -> None:
    with harbour.aside() as reader, ThreadPoolExecutor(1) as thread:
        import_pack(harbour, pack_of(question_of("bus"), id="another"), clock)
        found = thread.submit(lambda: list(reader.cards.question_ids(EVERYTHING, TODAY))).result()

    assert found == list(harbour.cards.question_ids(EVERYTHING, TODAY))


def test_reading_aside_ends_when_it_is_wanted_no_more(harbour: SqlLibrary) -> None:
    asked: list[bool] = []

    def refuse(done: int, total: int) -> None:
        asked.append(True)
        raise Cancelled

    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
    with pytest.raises(Cancelled), harbour.aside(refuse) as reader:
        reader._database.connection.exec_driver_sql(endless)

    assert len(asked) >= 2


def test_a_fault_in_reading_aside_rises_as_it_is(harbour: SqlLibrary) -> None:
    with pytest.raises(KeyError), harbour.aside() as reader:
        reader.cards.face(CardUid("none"))


def test_how_much_there_is_is_known_at_once(harbour: SqlLibrary) -> None:
    assert (harbour.cards.most_questions(), harbour.cards.count()) == (2, 4)
