"""Importing from Anki: texts and progress in one operation that can be taken back, and nothing twice."""

from dataclasses import replace

import pytest

from flashpm.domain.anki_identity import anki_guid
from flashpm.domain.brought import ANKI_PACK_ID, Brought, BroughtCard, BroughtPart, BroughtQuestion
from flashpm.domain.card import CardKind, CardState
from flashpm.domain.carried import CarriedCard, PastReview
from flashpm.domain.change import Change, Entity, Origin
from flashpm.domain.content import DELETED
from flashpm.domain.grade import Grade
from flashpm.domain.identity import CardUid, card_uid, clarifying_question_uid, question_uid
from flashpm.domain.import_draft import Draft, QuestionPlace
from flashpm.domain.library_query import EVERYTHING
from flashpm.domain.media import MediaFile, Medium
from flashpm.domain.merging import Status
from flashpm.domain.pack import Pack, Reading
from flashpm.domain.question import ClarifyingQuestion, Question
from flashpm.domain.schedule import Schedule
from flashpm.domain.sm2 import Memory
from flashpm.domain.study_day import StudyDay
from flashpm.services.changes import Changes
from flashpm.services.daily_plan import DailyPlan
from flashpm.services.import_preview import Carried, Preview
from flashpm.services.importing import NamedReading
from flashpm.services.looking_through import found
from flashpm.services.rows import CardRow
from tests.builders import card_of, day, pack_of, part_of, question_of
from tests.fakes import MORNING
from tests.services.desk import Desk, asked, desk_with

NOW_MS = int(MORNING.timestamp() * 1000)
A_DAY = 86_400_000
LEARNT = Memory(2, 236, 6)


def guid_of(part: int) -> str:
    return anki_guid("harbour", "ferry", f"part-{part}")


def carried(*at_ms: int, due_on: str = "2026-03-20", **fields: object) -> CarriedCard:
    reviews = tuple(PastReview(each, Grade.GOOD, 6, 1_000) for each in at_ms)
    values: dict[str, object] = {"memory": LEARNT, "due_on": day(due_on), "last_at_ms": at_ms[-1] if at_ms else 0}
    return CarriedCard(reviews, **(values | fields))  # type: ignore[arg-type]  # fields of a card, by name


def note(
    part: ClarifyingQuestion, guid: str, card: CarriedCard | None = None, *, changed_at_ms: int = NOW_MS + 5_000
) -> tuple[ClarifyingQuestion, BroughtPart]:
    cards = () if card is None else (BroughtCard(CardKind.WHY, guid, 0, card),)
    return part, BroughtPart(guid, NOW_MS, changed_at_ms, cards)


def package(
    *notes: tuple[ClarifyingQuestion, BroughtPart],
    question: Question | None = None,
    pack_id: str = "harbour",
    has_progress: bool = True,
    is_named: bool = True,
) -> Reading:
    content = question or question_of()
    parts = {part.id or "": brought for part, brought in notes}
    beside = BroughtQuestion(pack_id, content.id or "", "Marketing", NOW_MS + 5_000, parts, is_named)
    whole = replace(content, clarifying_questions=tuple(part for part, _ in notes))
    return Reading(Pack(ANKI_PACK_ID, "All", questions=(whole,)), brought=Brought((beside,), has_progress))


def preview_of(desk: Desk, *readings: Reading) -> Preview:
    return desk.use_cases.importing.preview([NamedReading("all.apkg", reading) for reading in readings])


def import_(desk: Desk, *readings: Reading) -> Changes:
    return desk.use_cases.importing.apply(preview_of(desk, *readings), has_consent=True)


def cards(desk: Desk) -> dict[CardUid, CardRow]:
    return {row.face.uid: row for row in desk.library.cards.rows(EVERYTHING, StudyDay(0))}


def schedule(desk: Desk, part: int = 0) -> Schedule:
    return cards(desk)[card_of(part=part)].face.schedule


def test_a_note_of_ours_that_is_here_and_the_same_changes_nothing() -> None:
    desk = desk_with("ferry")

    preview = preview_of(desk, package(note(part_of("part-0"), guid_of(0), CarriedCard())))

    assert [each.status for each in preview.questions] == [Status.SAME]
    assert not preview.changes_anything
    assert import_(desk, package(note(part_of("part-0"), guid_of(0), CarriedCard()))) == Changes()


def test_a_text_changed_in_anki_is_taken_and_does_not_become_the_packs() -> None:
    desk = desk_with("ferry")
    theirs = part_of("part-0", impact="From Anki.")
    reading = package(note(theirs, guid_of(0)))

    preview = preview_of(desk, reading)
    import_(desk, reading)

    assert [each.status for each in preview.questions] == [Status.CHANGED]
    assert cards(desk)[card_of()].face.clarifying_question.impact == "From Anki."
    assert [change.origin for change in desk.last_changes()] == [Origin.ANKI]
    assert not preview_of(desk, reading).changes_anything
    desk.import_packs(pack_of(question_of()))
    assert cards(desk)[card_of()].face.clarifying_question.impact == "From Anki."


def test_a_text_changed_in_both_places_is_asked_about_and_ours_is_kept() -> None:
    desk = desk_with("ferry")
    part = clarifying_question_uid(question_uid("harbour", "ferry"), "part-0")
    desk.log(Change(Entity.CLARIFYING_QUESTION, part, "impact", "Mine.", Origin.USER))
    reading = package(note(part_of("part-0", impact="From Anki."), guid_of(0)))

    preview = preview_of(desk, reading)
    import_(desk, reading)

    assert [each.status for each in preview.questions] == [Status.CONFLICT]
    assert cards(desk)[card_of()].face.clarifying_question.impact == "Mine."
    assert not preview_of(desk, reading).changes_anything


def test_a_note_is_known_by_its_guid_whatever_it_says_it_is() -> None:
    desk = desk_with("ferry")
    stranger = question_of("tram", question="Basics")

    preview = preview_of(
        desk, package(note(part_of("x"), guid_of(0)), question=stranger, pack_id="anki", is_named=False)
    )

    assert [each.status for each in preview.questions] == [Status.CHANGED]
    assert [change.field for each in preview.questions for change in each.changes] == ["prompt", "why_it_matters"]


def test_a_note_of_ours_is_known_by_its_ids_though_its_guid_is_not() -> None:
    desk = desk_with("ferry")

    preview = preview_of(desk, package(note(part_of("part-0"), "copied"), note(part_of("part-9"), "new")))

    assert [each.status for each in preview.questions] == [Status.CHANGED]
    assert [part.id for each in preview.questions for part in each.added] == ["part-9"]


def test_notes_that_are_new_here_keep_their_identity_and_their_progress() -> None:
    desk = Desk()
    reading = package(note(part_of("n1"), "n1", carried(NOW_MS - A_DAY)), pack_id=ANKI_PACK_ID)

    changes = import_(desk, reading)

    ((uid, card),) = cards(desk).items()
    (question,) = desk.library.content.questions().values()
    assert uid == card_uid(clarifying_question_uid(question_uid("anki", "ferry"), "n1"), CardKind.WHY)
    assert (question.pack_id, question.clarifying_questions[0].anki_guid, card.deck) == ("anki", "n1", "Marketing")
    assert (card.face.schedule.memory, card.face.schedule.due_on) == (LEARNT, day("2026-03-20"))
    assert (changes.cards, changes.questions) == (frozenset({uid}), frozenset({question.uid}))
    assert not preview_of(desk, reading).changes_anything


def test_a_clarifying_question_without_a_prompt_is_left_out() -> None:
    desk = Desk()
    kept, lost = note(part_of("a"), "a"), note(part_of("b", prompt=None), "b")

    (merged,) = preview_of(desk, package(kept, lost)).questions

    assert [part.id for part in merged.question.clarifying_questions] == ["a"]


def test_a_later_review_in_anki_moves_the_schedule_and_its_history_is_joined() -> None:
    desk = desk_with("ferry")
    asked(desk.use_cases.studying.begin())
    desk.clock.pass_days(3)
    reading = package(note(part_of("part-0"), guid_of(0), carried(NOW_MS, NOW_MS + A_DAY)))

    preview = preview_of(desk, reading)
    import_(desk, reading)

    assert [each.status for each in preview.questions] == [Status.SAME]
    assert preview.changes_anything
    assert (schedule(desk).memory, schedule(desk).due_on, schedule(desk).reviews) == (LEARNT, day("2026-03-20"), 2)
    assert not preview_of(desk, reading).changes_anything


def test_an_earlier_review_in_anki_joins_the_history_and_leaves_the_schedule() -> None:
    desk = desk_with("ferry")
    asked(desk.use_cases.studying.begin())
    before = schedule(desk)
    reading = package(note(part_of("part-0"), guid_of(0), carried(NOW_MS - A_DAY)))

    import_(desk, reading)

    after = schedule(desk)
    assert (after.memory, after.due_on) == (before.memory, before.due_on)
    assert (after.reviews, after.first_on) == (2, day("2026-03-01"))


def test_a_package_without_progress_takes_none_away() -> None:
    desk = desk_with("ferry")
    asked(desk.use_cases.studying.begin())
    reset = CarriedCard(reset_at_ms=NOW_MS + A_DAY, is_paused=True, changed_at_ms=NOW_MS + A_DAY)

    preview = preview_of(desk, package(note(part_of("part-0"), guid_of(0), reset), has_progress=False))

    assert not preview.changes_anything


def test_a_pause_comes_along() -> None:
    desk = desk_with("ferry")
    paused = CarriedCard(is_paused=True, changed_at_ms=NOW_MS)

    import_(desk, package(note(part_of("part-0"), guid_of(0), paused)))

    assert cards(desk)[card_of()].face.is_paused


def test_an_import_from_anki_is_taken_back_as_a_whole_and_can_be_done_again() -> None:
    desk = desk_with("ferry")
    reading = package(note(part_of("part-0", impact="From Anki."), guid_of(0), carried(NOW_MS - A_DAY)))
    changes = import_(desk, reading)
    assert changes.operation is not None

    desk.use_cases.undoing.undo(changes.operation)
    undone = cards(desk)[card_of()].face
    import_(desk, reading)

    assert (undone.schedule.state, undone.schedule.reviews) == (CardState.NEW, 0)
    assert undone.clarifying_question.impact == part_of("part-0").impact
    assert (schedule(desk).memory, schedule(desk).reviews) == (LEARNT, 1)


def test_one_package_offered_twice_is_imported_once() -> None:
    desk = Desk()
    reading = package(note(part_of("n1"), "n1", carried(NOW_MS - A_DAY)), pack_id=ANKI_PACK_ID)

    import_(desk, reading, reading)

    assert [row.face.schedule.reviews for row in cards(desk).values()] == [1]


@pytest.mark.parametrize("is_named", [True, False])
def test_a_name_that_only_stands_for_the_question_changes_no_question(*, is_named: bool) -> None:
    desk = desk_with("ferry")
    theirs = question_of(question="Basics (2)")

    (merged,) = preview_of(
        desk, package(note(part_of("part-0"), guid_of(0)), question=theirs, is_named=is_named)
    ).questions

    assert [change.field for change in merged.changes] == (["question"] if is_named else [])


FERRY = question_uid("harbour", "ferry")


def delete(desk: Desk, entity: Entity, uid: str) -> None:
    desk.log(Change(entity, uid, DELETED, value=True, origin=Origin.USER))


def test_the_progress_of_a_question_that_is_left_out_is_left_out() -> None:
    desk = desk_with("ferry")
    reading = package(note(part_of("part-0"), guid_of(0), carried(NOW_MS - A_DAY)))
    draft = Draft().leaving_out(QuestionPlace(0, 0), is_left_out=True)

    preview = desk.use_cases.importing.preview([NamedReading("all.apkg", reading)], draft)

    assert not preview.changes_anything


def test_a_question_that_was_deleted_here_is_brought_back_only_if_nothing_else_comes() -> None:
    desk = desk_with("ferry", "tram")
    delete(desk, Entity.QUESTION, FERRY)
    deleted = package(note(part_of("part-0"), guid_of(0), carried(NOW_MS - A_DAY)))
    other = package(note(part_of("n1"), "n1"), question=question_of("bus"), pack_id=ANKI_PACK_ID)

    both, alone = preview_of(desk, deleted, other), preview_of(desk, deleted)

    assert [(each.was_deleted, each.is_left_out) for each in both.questions] == [(True, True), (False, False)]
    assert [(each.was_deleted, each.is_left_out) for each in alone.questions] == [(True, False)]
    import_(desk, deleted)
    assert (schedule(desk).memory, schedule(desk).reviews) == (LEARNT, 1)


def test_a_clarifying_question_that_was_deleted_here_stays_away() -> None:
    desk = desk_with("ferry")
    delete(desk, Entity.CLARIFYING_QUESTION, clarifying_question_uid(FERRY, "part-0"))

    preview = preview_of(desk, package(note(part_of("part-0"), guid_of(0), carried(NOW_MS - A_DAY))))

    assert [each.status for each in preview.questions] == [Status.SAME]
    assert not preview.changes_anything


def test_notes_of_one_question_that_differ_in_its_text_are_all_read() -> None:
    desk = desk_with("ferry")
    same, changed = note(part_of("part-0"), guid_of(0)), note(part_of("part-1", impact="From Anki."), guid_of(1))
    one, other = package(same), package(changed, question=question_of("x", question="New?"), pack_id="anki")
    assert one.pack
    assert one.brought
    assert other.pack
    assert other.brought
    pack = Pack(ANKI_PACK_ID, questions=one.pack.questions + other.pack.questions)
    reading = Reading(pack, brought=Brought(one.brought.questions + other.brought.questions, has_progress=True))

    preview = preview_of(desk, reading)

    assert [(each.uid, each.status) for each in preview.questions] == [(FERRY, Status.SAME), (FERRY, Status.CHANGED)]
    assert not preview.warnings


def test_gradings_count_as_steps_of_an_import_beside_its_questions() -> None:
    desk, told = Desk(), list[tuple[int, int]]()
    preview = preview_of(desk, package(note(part_of("n1"), "n1", carried(NOW_MS - A_DAY)), pack_id=ANKI_PACK_ID))

    desk.use_cases.importing.apply(preview, has_consent=True, progress=lambda done, total: told.append((done, total)))

    assert told[0] == (0, 3)  # one question, and one grading to write and to fold
    assert told[-1][0] >= 1
    assert {total for _, total in told} == {3}


def test_an_import_of_progress_alone_is_the_newest_import() -> None:
    desk = desk_with("ferry")
    changes = import_(desk, package(note(part_of("part-0"), guid_of(0), carried(NOW_MS - A_DAY))))

    newest = desk.use_cases.undoing.last_import()

    assert newest is not None
    assert (newest.operation, newest.questions, newest.changed) == (changes.operation, 0, 1)
    assert desk.use_cases.undoing.undo_last() is None


def test_a_preview_counts_what_comes_along() -> None:
    desk = desk_with("ferry")
    first = carried(NOW_MS - A_DAY, is_paused=True, changed_at_ms=NOW_MS)
    second = CarriedCard(is_paused=True, changed_at_ms=NOW_MS)
    reading = package(note(part_of("part-0"), guid_of(0), first), note(part_of("part-1"), guid_of(1), second))

    preview = preview_of(desk, reading)

    assert preview.is_from_anki
    assert preview.carried == Carried(reviews=1, schedules=1, pauses=2)
    assert not preview_of(desk).is_from_anki


FUNNEL, CURVE = MediaFile("a" * 64, "image/png", b"funnel"), MediaFile("b" * 64, "image/png", b"curve")


def with_files(reading: Reading, *files: MediaFile) -> Reading:
    by_digest = {each.digest: each for each in files}
    assert reading.brought is not None
    return replace(reading, brought=replace(reading.brought, media=by_digest.get))


def showing(*files: MediaFile, part: str = "part-0") -> ClarifyingQuestion:
    media = tuple(Medium("impact", f"{each.content.decode()}.png", each.digest) for each in files)
    return replace(part_of(part), media=media)


def test_the_pictures_of_new_cards_are_kept() -> None:
    desk = Desk()
    reading = with_files(package(note(showing(FUNNEL), "guid-1"), pack_id="anki"), FUNNEL, CURVE)

    import_(desk, reading)

    assert desk.library.log.media == {FUNNEL.digest: FUNNEL}
    assert [row.face.clarifying_question.media[0].name for row in cards(desk).values()] == ["funnel.png"]
    assert not preview_of(desk, reading).changes_anything


def test_the_pictures_of_added_and_of_changed_cards_are_kept() -> None:
    desk = desk_with("ferry")
    notes = (note(showing(FUNNEL), guid_of(0)), note(showing(CURVE, part="part-9"), "guid-9"))
    reading = with_files(package(*notes), FUNNEL, CURVE)

    import_(desk, reading)

    assert desk.library.log.media == {FUNNEL.digest: FUNNEL, CURVE.digest: CURVE}
    assert cards(desk)[card_of()].face.clarifying_question.media == showing(FUNNEL).media
    assert not preview_of(desk, reading).changes_anything


def test_a_picture_that_the_package_does_not_give_is_not_kept() -> None:
    desk = desk_with("ferry")

    import_(desk, package(note(showing(FUNNEL), guid_of(0))))

    assert desk.library.log.media == {}


def test_what_was_read_gives_its_pictures_before_they_are_kept() -> None:
    desk = desk_with("ferry")
    reading = with_files(package(note(showing(FUNNEL), guid_of(0))), FUNNEL)
    named = [NamedReading("all.apkg", reading)]

    seen = found(named, preview_of(desk, reading), DailyPlan(desk.library).pace(desk.use_cases.studying.today().day))

    assert seen.medium(FUNNEL.digest) == FUNNEL
    assert seen.medium(CURVE.digest) is None
