"""What an import found, as the window lays it out."""

from dataclasses import replace

import pytest

from flashpm.domain.change import Change, Entity, Origin
from flashpm.domain.due_queue import Line
from flashpm.domain.identity import question_uid
from flashpm.domain.import_draft import NOTHING_DRAFTED, Draft, QuestionPlace
from flashpm.domain.pace import TakenTime, pace_of
from flashpm.domain.pack import Finding, Pack, Reading
from flashpm.domain.question import Question
from flashpm.services.importing import NamedReading
from flashpm.services.looking_through import Found, Group, found
from tests.builders import pack_of, part_of, question_of
from tests.services.desk import Desk


def reading_of(*questions: Question, id: str = "harbour", warnings: tuple[Finding, ...] = ()) -> NamedReading:  # noqa: A002 - the field's name
    return NamedReading(f"{id}.yaml", Reading(pack_of(*questions, id=id), warnings))


@pytest.fixture
def desk() -> Desk:
    return Desk()


def look_at(desk: Desk, *readings: NamedReading, draft: Draft = NOTHING_DRAFTED) -> Found:
    preview = desk.use_cases.importing.preview(readings, draft)
    return found(readings, preview, pace_of(()), draft, desk.use_cases.themes.of(preview))


def warning(field: str | None, message: str = "Look at this.", *, is_gap: bool = False) -> Finding:
    return Finding("harbour.yaml", 7, field, message, is_gap=is_gap)


def said(seen: Found) -> list[list[str]]:
    return [[finding.message for finding in each.findings] for each in seen.questions]


def groups(seen: Found) -> list[Group]:
    return [each.group for each in seen.questions]


def test_questions_are_grouped_by_how_they_stand_to_the_library(desk: Desk) -> None:
    desk.import_packs(pack_of(question_of("ferry"), question_of("tram")))
    changed = question_of("tram", question="Should the tram stop at noon?")

    seen = look_at(desk, reading_of(question_of("ferry"), changed, question_of("bus")))

    assert groups(seen) == [Group.SAME, Group.CHANGED, Group.NEW]


def test_a_question_with_a_warning_needs_a_look(desk: Desk) -> None:
    warnings = (warning("questions[1].clarifying_questions[0].impact"),)

    seen = look_at(desk, reading_of(question_of("ferry"), question_of("tram"), warnings=warnings))

    assert groups(seen) == [Group.NEW, Group.LOOK]
    assert said(seen) == [[], ["Look at this."]]


def test_what_is_said_of_a_whole_source_stands_at_its_first_question(desk: Desk) -> None:
    readings = reading_of(question_of("ferry")), reading_of(question_of("bus"), id="roads", warnings=(warning(None),))

    seen = look_at(desk, *readings)

    assert said(seen) == [[], ["Look at this."]]


def test_a_question_that_is_here_already_needs_no_look(desk: Desk) -> None:
    desk.import_packs(pack_of(question_of("ferry")))

    seen = look_at(desk, reading_of(question_of("ferry"), warnings=(warning("questions[0].title"),)))

    assert groups(seen) == [Group.SAME]


def test_a_question_without_cards_needs_a_look(desk: Desk) -> None:
    assert groups(look_at(desk, reading_of(question_of("ferry", parts=0)))) == [Group.LOOK]


def test_a_question_changed_on_both_sides_needs_a_look(desk: Desk) -> None:
    desk.import_packs(pack_of(question_of("ferry", parts=1)))
    card = desk.use_cases.cards.questions(desk.use_cases.cards.find_questions(""))[0].parts[0].card
    desk.use_cases.editing.edit(card, {"impact": "Mine."})
    theirs = question_of("ferry", clarifying_questions=(part_of("part-0", impact="Theirs."),))

    assert groups(look_at(desk, reading_of(theirs))) == [Group.LOOK]


def test_a_question_without_its_text_is_found_all_the_same(desk: Desk) -> None:
    readings = reading_of(question_of("ferry", question=None), question_of("tram"))

    seen = look_at(desk, readings)

    assert [each.question.id for each in seen.questions] == ["ferry", "tram"]
    assert [each.merge is None for each in seen.questions] == [True, False]
    assert groups(seen) == [Group.LOOK, Group.NEW]
    assert seen.without_text is seen.questions[0]


def test_a_text_that_is_typed_takes_the_missing_ones_place_and_settles_its_warning(desk: Desk) -> None:
    warnings = (warning("questions[0].question", "It is missing.", is_gap=True), warning("questions[0].title"))
    readings = reading_of(question_of("ferry", question=None), warnings=warnings)
    at = look_at(desk, readings).questions[0].at

    seen = look_at(desk, readings, draft=NOTHING_DRAFTED.with_texts(at, None, {"question": "  Should it run?  "}))

    assert at == QuestionPlace(0, 0)
    assert seen.without_text is None
    assert seen.questions[0].question.question == "Should it run?"
    assert said(seen) == [["Look at this."]]


def test_a_gap_that_is_filled_needs_no_look_any_more(desk: Desk) -> None:
    gap = warning("questions[0].clarifying_questions[1].impact", is_gap=True)
    readings = reading_of(question_of("ferry"), warnings=(gap,))

    before = look_at(desk, readings)
    after = look_at(desk, readings, draft=NOTHING_DRAFTED.with_texts(QuestionPlace(0, 0), 1, {"impact": "Ship it."}))

    assert (groups(before), groups(after)) == ([Group.LOOK], [Group.NEW])
    assert after.questions[0].question.clarifying_questions[1].impact == "Ship it."
    assert after.questions[0].source_question.clarifying_questions[1].impact != "Ship it."


def test_a_question_that_was_deleted_needs_a_look(desk: Desk) -> None:
    desk.import_packs(pack_of(question_of("ferry"), question_of("tram")))
    desk.log(Change(Entity.QUESTION, question_uid("harbour", "ferry"), "_deleted", value=True, origin=Origin.USER))

    seen = look_at(desk, reading_of(question_of("ferry"), question_of("tram"), question_of("bus")))

    assert groups(seen) == [Group.LOOK, Group.SAME, Group.NEW]
    assert [(each.was_deleted, each.is_left_out) for each in seen.questions] == [
        (True, True),
        (False, False),
        (False, False),
    ]


def test_a_question_that_is_here_under_another_id_needs_a_look(desk: Desk) -> None:
    desk.import_packs(pack_of(question_of("ferry"), id="boats"))

    seen = look_at(desk, reading_of(question_of("ferry"), question_of("bus")))

    assert groups(seen) == [Group.LOOK, Group.NEW]
    assert seen.questions[0].theme.duplicate_of == "Should the ferry run later at night?"


def test_texts_changed_on_both_sides_are_open_unless_their_question_is_left_out(desk: Desk) -> None:
    desk.import_packs(pack_of(question_of("ferry", title="Old")))
    desk.log(Change(Entity.QUESTION, question_uid("harbour", "ferry"), "title", "Mine", Origin.USER))
    readings = reading_of(question_of("ferry", title="Theirs", author="New"))

    seen = look_at(desk, readings)
    left_out = look_at(desk, readings, draft=NOTHING_DRAFTED.leaving_out(QuestionPlace(0, 0), is_left_out=True))

    assert [change.field for change in seen.conflicts] == ["title"]
    assert left_out.conflicts == []


def test_sources_without_a_pack_have_no_questions(desk: Desk) -> None:
    bad = NamedReading("bad.yaml", Reading(None, errors=(warning(None),)))

    seen = look_at(desk, bad, reading_of(question_of("ferry")))

    assert [each.at for each in seen.questions] == [QuestionPlace(1, 0)]


@pytest.mark.parametrize(("cards", "minutes"), [(0, 0), (1, 1), (15, 10)])
def test_a_new_card_takes_forty_seconds_to_learn(desk: Desk, cards: int, minutes: int) -> None:
    seen = look_at(desk, reading_of(question_of("ferry", parts=cards)))

    assert seen.minutes == minutes


def test_a_page_is_told_from_a_pack(desk: Desk) -> None:
    page = NamedReading("pasted text", Reading(Pack("page", questions=(replace(question_of("ferry"), id=None),))))

    seen = look_at(desk, page, reading_of(question_of("tram")))

    assert [each.is_page for each in seen.questions] == [True, False]


def test_the_learners_own_pace_counts(desk: Desk) -> None:
    readings = [NamedReading("harbour.yaml", Reading(pack_of(question_of("ferry", parts=10))))]
    slow = pace_of([TakenTime(Line.NEW, 60_000)] * 20)

    seen = found(readings, desk.use_cases.importing.preview(readings), slow)

    assert seen.minutes == 10
