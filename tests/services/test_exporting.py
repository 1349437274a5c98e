from pathlib import Path

import pytest

from flashpm.domain.grade import Grade
from flashpm.domain.identity import question_uid
from flashpm.errors import FlashPMError, QueryError
from flashpm.services.progress import Cancelled
from tests.builders import pack_of, question_of
from tests.services.desk import Desk

OUT = Path("deck.apkg")


def filled_desk() -> Desk:
    desk = Desk()
    desk.import_packs(
        pack_of(question_of("ferry"), deck="Harbour::Boats"),
        pack_of(question_of("tram", parts=1), id="rails", deck="Rails"),
    )
    return desk


@pytest.mark.parametrize(
    ("deck", "query", "written"),
    [
        (None, "", ["ferry", "ferry", "tram"]),
        ("harbour", "", ["ferry", "ferry"]),
        (None, "tram", ["tram"]),
        ("Harbour", "-tram part-1", ["ferry"]),
        (None, "is:new", ["ferry", "tram"]),
        (None, "is:due", ["ferry"]),
    ],
)
def test_the_cards_of_a_deck_that_match_are_written(deck: str | None, query: str, written: list[str]) -> None:
    desk = filled_desk()
    desk.use_cases.studying.begin().grade(Grade.GOOD, 1_000)
    desk.clock.pass_days(1)

    count = desk.use_cases.exporting.export(OUT, deck, query)

    ((path, rows),) = desk.writer.written
    assert count == len(written)
    assert path == OUT
    assert [row.question_id for row in rows] == written


def test_an_export_that_is_cancelled_writes_no_file() -> None:
    def cancel(done: int, total: int) -> None:
        assert (done, total) == (0, 3)
        raise Cancelled

    desk = filled_desk()

    with pytest.raises(Cancelled):
        desk.use_cases.exporting.export(OUT, None, "", cancel)

    assert desk.writer.written == []


@pytest.mark.parametrize(("deck", "query"), [("Sea", ""), (None, "aeroplane"), ("Rails", "ferry")])
def test_where_nothing_matches_no_file_is_written(deck: str | None, query: str) -> None:
    desk = filled_desk()

    with pytest.raises(FlashPMError, match=r"^No card matches: nothing was exported, deck\.apkg was not written\.$"):
        desk.use_cases.exporting.export(OUT, deck, query)

    assert desk.writer.written == []


def test_an_empty_library_says_so() -> None:
    with pytest.raises(FlashPMError, match=r"^The library has no cards yet: nothing was exported"):
        Desk().use_cases.exporting.export(OUT, None, "")


def test_a_query_that_is_not_understood_writes_no_file() -> None:
    desk = filled_desk()

    with pytest.raises(QueryError, match="is:late"):
        desk.use_cases.exporting.export(OUT, None, "is:late")

    assert desk.writer.written == []


def test_some_questions_go_out_alone() -> None:
    desk = filled_desk()

    cards = desk.use_cases.exporting.export_questions(OUT, [question_uid("rails", "tram")])

    assert cards == 1
    assert [row.question_id for row in desk.writer.written[0][1]] == ["tram"]
