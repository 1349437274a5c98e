from dataclasses import replace
from pathlib import Path

import pytest

from flashpm.domain.card import CardKind
from flashpm.domain.change import Change, Entity, Origin
from flashpm.domain.grade import Grade
from flashpm.domain.identity import question_uid
from flashpm.domain.media import Medium
from flashpm.domain.pack import Pack
from flashpm.errors import FlashPMError, QueryError
from flashpm.services.exported import ExportFormat
from flashpm.services.progress import Cancelled
from tests.builders import pack_of, part_of, question_of
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


def test_questions_that_were_chosen_are_written_alone() -> None:
    desk = filled_desk()

    count = desk.use_cases.exporting.export(OUT, None, "", questions=[question_uid("rails", "tram")])

    ((_, rows),) = desk.writer.written
    assert (count, [row.question_id for row in rows]) == (1, ["tram"])


def test_no_question_chosen_writes_no_file() -> None:
    with pytest.raises(FlashPMError, match=r"^No card matches"):
        filled_desk().use_cases.exporting.export(OUT, None, "", questions=[])


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


def test_without_progress_no_history_goes_along() -> None:
    desk = filled_desk()

    desk.use_cases.exporting.export(OUT, None, "")

    ((format_, _, exported),) = desk.writer.calls
    assert format_ is ExportFormat.APKG
    assert exported.history is None
    assert (exported.questions, exported.packs) == ((), ())


def test_with_progress_every_review_goes_along_and_where_the_cards_stand() -> None:
    desk = filled_desk()
    desk.use_cases.studying.begin().grade(Grade.EASY, 2_000)

    desk.use_cases.exporting.export(OUT, None, "", with_progress=True)

    ((_, _, exported),) = desk.writer.calls
    assert exported.history is not None
    assert exported.history.length == 1
    assert [(step.grade, step.taken_ms) for step in exported.history.steps] == [(4, 2_000)]
    assert [row.cards[CardKind.WHY].schedule.reviews for row in exported.rows] == [1, 0, 0]


@pytest.mark.parametrize("format_", [ExportFormat.YAML, ExportFormat.CSV, ExportFormat.TSV])
def test_progress_has_no_place_in_a_text(format_: ExportFormat) -> None:
    with pytest.raises(ValueError, match=f"{format_} has no place for progress"):
        filled_desk().use_cases.exporting.export(OUT, None, "", format_=format_, with_progress=True)


@pytest.mark.parametrize(("format_", "has_history"), [(ExportFormat.YAML, False), (ExportFormat.JSONL, True)])
def test_some_formats_take_questions_whole_with_the_parts_that_match(format_: ExportFormat, has_history: bool) -> None:
    desk = filled_desk()

    desk.use_cases.exporting.export(OUT, None, "part-0", format_=format_)

    ((_, _, exported),) = desk.writer.calls
    assert [(each.content.id, len(each.clarifying_questions)) for each in exported.questions] == [
        ("ferry", 1),
        ("tram", 1),
    ]
    assert exported.packs == [
        Pack(id="harbour", title="Harbour", deck="Harbour::Boats"),
        Pack(id="rails", title="Harbour", deck="Rails"),
    ]
    assert (exported.history is not None) is has_history


def test_the_decks_in_anki_are_called_as_the_learner_chose() -> None:
    desk = filled_desk()
    desk.log(Change(Entity.SETTING, "anki_decks", "value", "Interviews::{company}", Origin.USER))

    desk.use_cases.exporting.export(OUT, None, "")

    ((_, _, exported),) = desk.writer.calls
    assert exported.anki_decks == "Interviews::{company}"


@pytest.mark.parametrize(
    ("format_", "left_out"),
    [(ExportFormat.APKG, 0), (ExportFormat.YAML, 2), (ExportFormat.CSV, 2), (ExportFormat.JSONL, 2)],
)
def test_the_pictures_that_a_kind_of_file_has_no_place_for_are_counted(format_: ExportFormat, left_out: int) -> None:
    desk = Desk()
    media = tuple(Medium("impact", f"{name}.png", name * 64) for name in "ab")
    desk.import_packs(pack_of(question_of(clarifying_questions=(replace(part_of(), media=media),))))
    exporting = desk.use_cases.exporting

    assert exporting.media_left_out(None, "", format_) == left_out
    assert exporting.media_left_out(None, "", format_, among=[question_uid("harbour", "tram")]) == 0


def test_a_question_pack_leaves_out_what_only_a_picture_answers() -> None:
    desk = Desk()
    media = (Medium("expected_answer", "quay.png", "a" * 64),)
    shown = replace(part_of("shown"), why_it_matters=None, expected_answer=None, impact=None, media=media)
    both = replace(part_of("both"), media=media)
    desk.import_packs(pack_of(question_of(clarifying_questions=(shown, both))))

    count = desk.use_cases.exporting.export(OUT, None, "", format_=ExportFormat.YAML)

    ((_, _, exported),) = desk.writer.calls
    assert count == 1
    assert [part.content.id for each in exported.questions for part in each.clarifying_questions] == ["both"]
    assert desk.use_cases.exporting.export(OUT, None, "", format_=ExportFormat.CSV) == 2


def test_a_question_pack_of_nothing_but_pictures_is_not_written_and_why_is_said() -> None:
    desk = Desk()
    media = (Medium("expected_answer", "quay.png", "a" * 64),)
    shown = replace(part_of("shown"), why_it_matters=None, expected_answer=None, impact=None, media=media)
    desk.import_packs(pack_of(question_of(clarifying_questions=(shown,))))

    with pytest.raises(FlashPMError, match=r"^A picture is the only answer of each card, .* was not written\.$"):
        desk.use_cases.exporting.export(OUT, None, "", format_=ExportFormat.YAML)

    assert desk.writer.calls == []
