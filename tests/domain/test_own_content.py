from dataclasses import replace

from flashpm.domain.change import WHOLE, Change, Entity, Origin
from flashpm.domain.content import DELETED, fold_question
from flashpm.domain.identity import QuestionUid, Ulid, clarifying_question_uid
from flashpm.domain.own_content import OWN_PACK, deletions, edits, new_question
from flashpm.domain.question import ClarifyingQuestion, Question
from tests.builders import IMPORTED_AT_MS, logged, question_of, stored_of

OPERATION = Ulid("01KJQ00000000000000000000A")
FERRY = stored_of(question_of("ferry"))
AS_IT_IS = replace(FERRY.content, clarifying_questions=tuple(part.content for part in FERRY.clarifying_questions))


def test_a_question_by_hand_is_folded_like_any_other() -> None:
    question = Question(question="Should it sail?", clarifying_questions=(ClarifyingQuestion(prompt="Whose is it?"),))

    change = new_question(question, OPERATION, IMPORTED_AT_MS, first_note_id=7)
    stored = fold_question(QuestionUid(OPERATION), logged([change]))

    assert stored is not None
    assert (str(stored.uid), stored.pack_id, stored.deck) == (str(OPERATION), OWN_PACK, "Other")
    assert not stored.is_shipped
    (part,) = stored.clarifying_questions
    assert part.uid == clarifying_question_uid(QuestionUid(OPERATION), f"{OPERATION}-0")
    assert (part.content.prompt, part.anki_note_id) == ("Whose is it?", 7)


def test_what_stays_the_same_is_no_row() -> None:
    assert list(edits(FERRY, AS_IT_IS, OPERATION, first_note_id=7)) == []


def test_a_changed_field_is_a_row_of_its_own() -> None:
    first, second = AS_IT_IS.clarifying_questions
    wanted = replace(
        AS_IT_IS, title="Late", tags=("Night",), clarifying_questions=(first, replace(second, impact="Stay."))
    )

    rows = list(edits(FERRY, wanted, OPERATION, first_note_id=7))

    part = FERRY.clarifying_questions[1].uid
    assert rows == [
        Change(Entity.QUESTION, FERRY.uid, "title", "Late", Origin.USER),
        Change(Entity.QUESTION, FERRY.uid, "tags", ["Night"], Origin.USER),
        Change(Entity.CLARIFYING_QUESTION, part, "impact", "Stay.", Origin.USER),
    ]


def test_one_that_is_left_out_goes_and_one_without_an_id_comes() -> None:
    wanted = replace(
        AS_IT_IS, clarifying_questions=(AS_IT_IS.clarifying_questions[1], ClarifyingQuestion(prompt="Which pier?"))
    )

    rows = list(edits(FERRY, wanted, OPERATION, first_note_id=7))

    assert [(row.entity_id, row.field) for row in rows] == [
        (FERRY.clarifying_questions[0].uid, DELETED),
        (clarifying_question_uid(FERRY.uid, f"{OPERATION}-0"), WHOLE),
    ]


def test_a_deletion_is_one_row_a_question() -> None:
    assert list(deletions([FERRY.uid])) == [Change(Entity.QUESTION, FERRY.uid, DELETED, value=True, origin=Origin.USER)]
