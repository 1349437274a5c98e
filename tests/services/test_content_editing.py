from dataclasses import replace

import pytest

from flashpm.domain.change import WHOLE, Origin
from flashpm.domain.grade import Grade
from flashpm.domain.identity import QuestionUid, question_uid
from flashpm.domain.media import Medium
from flashpm.domain.question import ClarifyingQuestion, Difficulty, Question, QuestionType
from flashpm.domain.schedule import NEW
from flashpm.errors import EditError, StorageError
from flashpm.services.changes import Changes
from tests.builders import card_of, pack_of, part_of, question_of
from tests.services.desk import Desk, desk_with

FERRY = question_uid("harbour", "ferry")
OWN = Question(
    question="  Should the kiosk close earlier? ",
    type=QuestionType.TRADE_OFF,
    product="Kiosk",
    difficulty=Difficulty.HARD,
    minutes=15,
    tags=("Night", " ", "Night"),
    clarifying_questions=(
        ClarifyingQuestion(area="Goal", prompt="What is the goal?", impact="Close at nine."),
        ClarifyingQuestion(prompt=" "),
        ClarifyingQuestion(prompt="Who is it for?", why_it_matters="It names the guests."),
    ),
)


def sheet(desk: Desk, uid: QuestionUid = FERRY) -> Question:
    """Give a question with its clarifying questions, as it is now."""
    found = desk.use_cases.content_editing.sheet(uid)
    assert found is not None
    parts = tuple(part.content for part in found.stored.clarifying_questions)
    return replace(found.stored.content, clarifying_questions=parts)


def added(desk: Desk) -> QuestionUid:
    (uid,) = desk.use_cases.content_editing.add(OWN).questions
    return uid


def test_a_question_by_hand_is_tidied_and_has_a_card_for_each_clarifying_question() -> None:
    desk = Desk()

    uid = added(desk)

    question = sheet(desk, uid)
    assert question.question == "Should the kiosk close earlier?"
    assert question.tags == ("Night",)
    assert [part.prompt for part in question.clarifying_questions] == ["What is the goal?", "Who is it for?"]
    assert len(desk.library.cards.all_cards_of([uid])) == 2
    assert len(uid) == 26


def test_a_question_by_hand_is_one_row_and_can_be_taken_back_and_done_again() -> None:
    desk = Desk()
    added(desk)
    rows = desk.last_changes()

    undone = desk.use_cases.undoing.undo_last()
    is_empty = desk.library.content.is_empty()
    redone = desk.use_cases.undoing.redo_last()

    assert [(row.field, row.origin) for row in rows] == [(WHOLE, Origin.USER)]
    assert undone is not None
    assert is_empty
    assert redone is not None
    assert not desk.library.content.is_empty()


def test_two_questions_by_hand_share_no_identity() -> None:
    desk = Desk()

    first, second = added(desk), added(desk)

    stored = desk.library.content.questions([first, second])
    parts = [part for each in stored.values() for part in each.clarifying_questions]
    assert first != second
    assert len({part.uid for part in parts}) == 4
    assert len({part.anki_guid for part in parts}) == 4
    assert len({part.anki_note_id for part in parts}) == 4


@pytest.mark.parametrize(
    ("question", "said"),
    [
        (replace(OWN, question=" "), "the interviewer says"),
        (replace(OWN, clarifying_questions=()), "needs a clarifying question"),
        (replace(OWN, clarifying_questions=(ClarifyingQuestion(impact="Stay."),)), "the words that you would ask"),
        (replace(OWN, clarifying_questions=(ClarifyingQuestion(prompt="Why?"),)), "“Why\\?” needs an answer"),
    ],
)
def test_what_would_make_no_card_is_refused(question: Question, said: str) -> None:
    desk = Desk()

    with pytest.raises(EditError, match=said):
        desk.use_cases.content_editing.add(question)

    assert desk.library.log.rows == []


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("question", "Should it sail?"),
        ("title", "Sailing"),
        ("type", QuestionType.STRATEGY),
        ("product", "Boat"),
        ("company", "Meta"),
        ("difficulty", Difficulty.EASY),
        ("minutes", 7),
        ("tags", ("Port",)),
        ("source", "https://harbour.example"),
    ],
)
def test_each_field_of_a_question_can_be_changed_and_only_it_changes(field: str, value: object) -> None:
    desk = desk_with("ferry")
    before = sheet(desk)
    wanted = replace(before, **{field: value})  # type: ignore[arg-type]  # a field of a question, by name

    changes = desk.use_cases.content_editing.save(FERRY, wanted)

    assert sheet(desk) == wanted
    assert [row.field for row in desk.last_changes()] == [field]
    assert changes == Changes(frozenset({FERRY}), operation=desk.library.log.rows[-1].operation)


@pytest.mark.parametrize(
    "field", ["area", "prompt", "short", "why_it_matters", "expected_answer", "impact", "my_words"]
)
def test_each_text_of_a_clarifying_question_can_be_changed(field: str) -> None:
    desk = desk_with("ferry")
    first, second = sheet(desk).clarifying_questions
    wanted = replace(sheet(desk), clarifying_questions=(first, replace(second, **{field: "New."})))  # type: ignore[arg-type]  # a text, by name

    desk.use_cases.content_editing.save(FERRY, wanted)

    assert sheet(desk) == wanted
    assert [row.field for row in desk.last_changes()] == [field]


def test_saving_what_is_there_already_writes_nothing() -> None:
    desk = desk_with("ferry")

    assert desk.use_cases.content_editing.save(FERRY, sheet(desk)) == Changes()


def test_a_clarifying_question_comes_and_another_goes_in_one_action() -> None:
    desk = desk_with("ferry")
    desk.use_cases.studying.begin().grade(Grade.GOOD, 1_000)
    before = sheet(desk)
    fresh = ClarifyingQuestion(prompt="Which pier?", impact="Take the nearer one.")
    wanted = replace(before, clarifying_questions=(before.clarifying_questions[1], fresh))

    desk.use_cases.content_editing.save(FERRY, wanted)
    prompts = [part.prompt for part in sheet(desk).clarifying_questions]
    desk.use_cases.undoing.undo_last()

    assert prompts == [before.clarifying_questions[1].prompt, "Which pier?"]
    assert sheet(desk) == before
    assert desk.library.cards.face(card_of("ferry")).schedule != NEW


def test_a_question_cannot_lose_its_last_answer() -> None:
    desk = desk_with("ferry")
    first, second = sheet(desk).clarifying_questions
    bare = replace(first, why_it_matters=None, expected_answer=" ", impact=None)

    with pytest.raises(EditError, match="needs an answer"):
        desk.use_cases.content_editing.save(FERRY, replace(sheet(desk), clarifying_questions=(bare, second)))


def test_one_that_never_had_an_answer_can_be_changed_without_one() -> None:
    desk = Desk()
    bare = part_of(why_it_matters=None, expected_answer=None, impact=None)
    desk.import_packs(pack_of(question_of("ferry", clarifying_questions=(bare,))))

    desk.use_cases.content_editing.save(
        FERRY, replace(sheet(desk), clarifying_questions=(replace(bare, prompt="Who?"),))
    )

    assert sheet(desk).clarifying_questions[0].prompt == "Who?"


def test_a_question_that_is_gone_has_no_page_and_cannot_be_saved() -> None:
    desk = desk_with("ferry")
    before = sheet(desk)
    desk.use_cases.content_editing.delete([FERRY])

    assert desk.use_cases.content_editing.sheet(FERRY) is None
    with pytest.raises(KeyError):
        desk.use_cases.content_editing.save(FERRY, before)


def test_deleting_is_backed_up_and_taken_back_with_its_history() -> None:
    desk = desk_with("ferry", "tram")
    desk.use_cases.studying.begin().grade(Grade.GOOD, 1_000)
    schedule = desk.library.cards.face(card_of("ferry")).schedule
    rows = len(desk.library.log.rows)

    changes = desk.use_cases.content_editing.delete([FERRY])
    left = desk.library.content.questions()
    desk.use_cases.undoing.undo_last()

    assert changes.questions == {FERRY}
    assert changes.decks
    assert list(left) == [question_uid("harbour", "tram")]
    assert desk.library.rows_at_backups[-1] == rows
    assert desk.library.cards.face(card_of("ferry")).schedule == schedule


def test_what_was_deleted_comes_again_when_it_is_imported_again() -> None:
    desk = desk_with("ferry")
    desk.use_cases.content_editing.delete([FERRY])

    desk.import_packs(pack_of(question_of("ferry")))

    assert list(desk.library.content.questions()) == [FERRY]


def test_without_a_backup_nothing_is_deleted() -> None:
    desk = desk_with("ferry")
    desk.library.is_full = True

    with pytest.raises(StorageError):
        desk.use_cases.content_editing.delete([FERRY])

    assert not desk.library.content.is_empty()


def test_deleting_nothing_writes_nothing() -> None:
    desk = desk_with("ferry")

    assert desk.use_cases.content_editing.delete([]) == Changes()


@pytest.mark.parametrize(
    ("text", "twin"),
    [("should the FERRY  run later at night?", FERRY), ("Should the ferry run?", None), (" ", None)],
)
def test_a_question_in_the_same_words_is_known(text: str, twin: QuestionUid | None) -> None:
    assert desk_with("ferry", "tram").use_cases.content_editing.twin_of(text) == twin


def test_a_picture_that_is_taken_out_goes_in_one_row_and_comes_back() -> None:
    desk = Desk()
    one, other = (Medium("impact", f"{name}.png", name * 64) for name in "ab")
    part = replace(part_of(), media=(one, other))
    desk.import_packs(pack_of(question_of(clarifying_questions=(part,))))
    wanted = replace(sheet(desk), clarifying_questions=(replace(part, media=(other,)),))

    desk.use_cases.content_editing.save(FERRY, wanted)

    assert sheet(desk).clarifying_questions[0].media == (other,)
    assert [row.field for row in desk.last_changes()] == ["media"]
    desk.use_cases.undoing.undo_last()
    assert sheet(desk).clarifying_questions[0].media == (one, other)
