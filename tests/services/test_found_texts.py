"""The texts of a found question: as they will be, how they differ, and what is said of each."""

from dataclasses import replace

import pytest

from flashpm.domain.areas import Area, PlacedArea
from flashpm.domain.change import Change, Entity, Origin
from flashpm.domain.identity import ClarifyingQuestionUid, clarifying_question_uid, question_uid
from flashpm.domain.import_draft import NOTHING_DRAFTED, Draft, QuestionPlace
from flashpm.domain.pace import pace_of
from flashpm.domain.pack import Finding, Pack, Reading
from flashpm.domain.question import Question
from flashpm.domain.word_diff import Piece, Wording
from flashpm.services.found_texts import FoundTexts, texts_of
from flashpm.services.importing import NamedReading
from flashpm.services.looking_through import found
from tests.builders import pack_of, part_of, question_of
from tests.services.desk import Desk

FERRY = question_uid("harbour", "ferry")
PART = clarifying_question_uid(FERRY, "part-0")
HERE = QuestionPlace(0, 0)
IMPACT = "questions[0].clarifying_questions[0].impact"


@pytest.fixture
def desk() -> Desk:
    return Desk()


def look_at(
    desk: Desk, question: Question, *warnings: Finding, draft: Draft = NOTHING_DRAFTED, pack_id: str = "harbour"
) -> FoundTexts:
    readings = [NamedReading("harbour.yaml", Reading(pack_of(question, id=pack_id), warnings))]
    seen = found(readings, desk.use_cases.importing.preview(readings, draft), pace_of(()), draft)
    return texts_of(seen.questions[0], 10)


def set_by_user(desk: Desk, field: str, value: str | list[str], uid: ClarifyingQuestionUid | None = None) -> None:
    entity = Entity.CLARIFYING_QUESTION if uid else Entity.QUESTION
    desk.log(Change(entity, uid or FERRY, field, list(value) if isinstance(value, list) else value, Origin.USER))


def said(*findings: Finding) -> list[str]:
    return [each.message for each in findings]


def ferry(**fields: str | None) -> Question:
    return question_of("ferry", clarifying_questions=(replace(part_of("part-0"), **fields),))  # type: ignore[arg-type]  # texts, by name


def test_a_new_question_differs_from_nothing(desk: Desk) -> None:
    seen = look_at(desk, ferry())

    (part,) = seen.parts
    assert seen.question.text == "Should the ferry run later at night?"
    assert part.texts["impact"].text == "Pilot one line before asking for three."
    assert (part.texts["impact"].change, part.texts["impact"].diff) == (None, ())
    assert (part.is_added, part.is_left_out) == (False, False)


def test_a_changed_text_shows_its_words(desk: Desk) -> None:
    desk.import_packs(pack_of(ferry(impact="Pilot one line.")))

    seen = look_at(desk, ferry(impact="Pilot two lines."))

    impact = seen.parts[0].texts["impact"]
    assert impact.text == "Pilot two lines."
    assert [(piece.text, piece.wording) for piece in impact.diff] == [
        ("Pilot", Wording.SAME),
        ("one line.", Wording.OLD),
        ("two lines.", Wording.NEW),
    ]
    assert not impact.is_open


def test_of_a_text_changed_on_both_sides_the_users_own_stays_until_the_other_is_taken(desk: Desk) -> None:
    desk.import_packs(pack_of(ferry(impact="Old.")))
    set_by_user(desk, "impact", "Mine.", PART)
    theirs = ferry(impact="Theirs.")
    kept = look_at(desk, theirs).parts[0].texts["impact"]
    assert kept.change is not None

    taken = look_at(desk, theirs, draft=NOTHING_DRAFTED.taking([kept.change], takes_theirs=True)).parts[0]

    assert (kept.text, taken.texts["impact"].text) == ("Mine.", "Theirs.")
    assert kept.is_open
    assert kept.diff == (Piece("Mine.", Wording.OLD), Piece("Theirs.", Wording.NEW))


def test_writing_over_a_text_settles_its_choice(desk: Desk) -> None:
    desk.import_packs(pack_of(ferry(impact="Old.")))
    set_by_user(desk, "impact", "Mine.", PART)

    draft = NOTHING_DRAFTED.with_texts(HERE, 0, {"impact": "Both."})
    impact = look_at(desk, ferry(impact="Theirs."), draft=draft).parts[0].texts["impact"]

    assert (impact.text, impact.is_edited, impact.is_open) == ("Both.", True, False)
    assert impact.diff == (Piece("Mine.", Wording.OLD), Piece("Both.", Wording.NEW))


def test_a_text_to_which_both_came_is_no_change_to_see(desk: Desk) -> None:
    desk.import_packs(pack_of(ferry(impact="Old.")))
    set_by_user(desk, "impact", "Ours.", PART)

    assert look_at(desk, ferry(impact="Ours.")).parts[0].texts["impact"].change is None


def test_what_else_differs_is_named(desk: Desk) -> None:
    desk.import_packs(pack_of(question_of("ferry", tags=("night",), clarifying_questions=(part_of(short="Who?"),))))
    set_by_user(desk, "tags", ["mine", "night"])
    newer = question_of("ferry", tags=("port",), minutes=15, clarifying_questions=(part_of(short="Who then?"),))

    seen = look_at(desk, newer)

    assert [(each.field, each.text) for each in seen.other_changes] == [("minutes", "15"), ("tags", "mine, night")]
    assert [(each.field, each.text) for each in seen.parts[0].other_changes] == [("short", "Who then?")]


def test_a_text_to_which_both_came_is_named_nowhere(desk: Desk) -> None:
    desk.import_packs(pack_of(ferry(short="Old?")))
    set_by_user(desk, "short", "Ours?", PART)

    assert look_at(desk, ferry(short="Ours?")).parts[0].other_changes == ()


def test_another_area_is_named_as_a_change(desk: Desk) -> None:
    desk.import_packs(pack_of(ferry(area="Goal")))

    (part,) = look_at(desk, ferry(area="Timeline")).parts

    assert [(each.field, each.text) for each in part.other_changes] == [("area", "Timeline")]
    assert (part.area, part.area_word) == (PlacedArea(Area.TIME, is_guess=False), "Timeline")


def test_an_area_is_guessed_until_one_is_chosen(desk: Desk) -> None:
    bare = ferry(area=None, prompt="Is there a deadline?", why_it_matters=None)

    guessed = look_at(desk, bare).parts[0]
    chosen = look_at(desk, bare, draft=NOTHING_DRAFTED.with_texts(HERE, 0, {"area": "Goal"})).parts[0]

    assert (guessed.area, guessed.area_word) == (PlacedArea(Area.TIME, is_guess=True), None)
    assert (chosen.area, chosen.area_word) == (PlacedArea(Area.GOAL, is_guess=False), "Goal")


def test_a_warning_stands_at_its_field(desk: Desk) -> None:
    warnings = (
        Finding("p", 1, IMPACT, "Of the impact."),
        Finding("p", 2, "questions[0].clarifying_questions[0].short", "Of the short form."),
        Finding("p", 3, "questions[0].clarifying_questions", "Of the list."),
        Finding("p", 4, "questions[0].question", "Of the question."),
        Finding("p", 5, None, "Of the file."),
    )

    seen = look_at(desk, ferry(), *warnings)

    assert said(*seen.parts[0].texts["impact"].findings) == ["Of the impact."]
    assert said(*seen.parts[0].findings) == ["Of the short form."]
    assert said(*seen.findings) == ["Of the list.", "Of the file."]
    assert said(*seen.question.findings) == ["Of the question."]


def test_a_gap_is_seen_where_it_is_and_not_told_again(desk: Desk) -> None:
    gap = Finding("p", 1, IMPACT, "There is no impact.", is_gap=True)

    (part,) = look_at(desk, ferry(impact=None), gap).parts

    assert (part.texts["impact"].text, part.texts["impact"].findings) == (None, ())


@pytest.mark.parametrize(
    ("impact", "warning", "marked"),
    [
        ("Would influence our approach.", (), True),
        ("Would influence our approach.", (Finding("p", 1, IMPACT, "names no decision"),), False),
        ("Drop the night ferry.", (), False),
        (None, (), False),
    ],
)
def test_an_impact_that_names_no_decision_is_marked_once(
    desk: Desk, impact: str | None, warning: tuple[Finding, ...], marked: bool
) -> None:
    assert look_at(desk, ferry(impact=impact), *warning).parts[0].names_no_decision is marked


def test_a_card_without_words_to_ask_has_no_counterpart_and_the_next_one_has_its_own(desk: Desk) -> None:
    desk.import_packs(pack_of(question_of("ferry", clarifying_questions=(part_of("part-0", impact="Old."),))))
    parts = (part_of("lost", prompt=None), part_of("part-0", impact="New."), part_of("part-9"))

    seen = look_at(desk, question_of("ferry", clarifying_questions=parts))

    assert [part.is_left_out for part in seen.parts] == [True, False, False]
    assert [part.texts["impact"].change is None for part in seen.parts] == [True, False, True]
    assert [part.is_added for part in seen.parts] == [False, False, True]


def test_a_question_without_its_text_has_cards_to_look_at(desk: Desk) -> None:
    seen = look_at(desk, question_of("ferry", question=None))

    assert seen.question.text is None
    assert [part.texts["prompt"].text is None for part in seen.parts] == [False, False]


def test_no_more_is_looked_at_than_is_shown(desk: Desk) -> None:
    assert len(look_at(desk, question_of("ferry", parts=12)).parts) == 10


def test_a_page_without_an_answer_takes_none_away(desk: Desk) -> None:
    page = Pack("page", questions=(Question(question="Why?", clarifying_questions=(part_of(None),)),))
    desk.import_packs(page)
    cut = Question(question="Why?", clarifying_questions=(part_of(None, impact=None),))

    assert look_at(desk, cut, pack_id="page").parts[0].texts["impact"].change is None
