"""The rows that an import writes, and that they make the next import of the same source the same."""

from dataclasses import replace

import pytest
from hypothesis import given

from flashpm.domain.anki_identity import anki_guid
from flashpm.domain.change import WHOLE, Change, Entity, JsonValue, LoggedChange, Origin
from flashpm.domain.content import fold_question
from flashpm.domain.edits import bases
from flashpm.domain.identity import clarifying_question_uid, pack_uid, question_uid
from flashpm.domain.import_changes import ImportWriter, is_pack_changed, pack_from_json, pack_to_json
from flashpm.domain.merging import PackMerge, Status, merge
from flashpm.domain.pack import Pack
from flashpm.domain.question import Question, QuestionType
from tests.builders import IMPORTED_AT_MS, QUESTIONS, logged, pack_of, part_of, question_of

FERRY = question_uid("harbour", "ferry")
WHO = clarifying_question_uid(FERRY, "part-0")


def unlike(_one: str, _other: str) -> float:
    return 0.0


def compared(pack: Pack, rows: list[LoggedChange]) -> PackMerge:
    """Compare a pack that holds the ferry question alone with what these rows made of it."""
    stored = fold_question(FERRY, rows)
    return merge(pack, {FERRY: stored} if stored else {}, bases(FERRY, rows), unlike)


def written(pack: Pack, rows: list[LoggedChange] | None = None, *, writer: ImportWriter | None = None) -> list[Change]:
    return list((writer or writer_of()).changes(compared(pack, rows or [])))


def writer_of(*, deck: str | None = None, is_shipped: bool = False) -> ImportWriter:
    return ImportWriter(IMPORTED_AT_MS, first_note_id=5_000, deck=deck, is_shipped=is_shipped)


def whole_of(change: Change) -> dict[str, JsonValue]:
    assert isinstance(change.value, dict)
    return change.value


def test_a_new_question_is_one_row_with_everything_in_it() -> None:
    who = part_of(
        "who", area=None, why_it_matters=None, expected_answer=None, impact="Ask them.", prompt="Who decides?"
    )
    question = question_of("ferry", title="Ferry", clarifying_questions=(who,))

    (change,) = written(pack_of(question))

    assert change == Change(
        entity=Entity.QUESTION,
        entity_id=FERRY,
        field=WHOLE,
        value={
            "id": "ferry",
            "question": "Should the ferry run later at night?",
            "title": "Ferry",
            "type": "trade-off",
            "clarifying_questions": [
                {
                    "id": "who",
                    "prompt": "Who decides?",
                    "impact": "Ask them.",
                    "anki_guid": anki_guid("harbour", "ferry", "who"),
                    "anki_note_id": 5_000,
                }
            ],
            "pack": "harbour",
            "deck": "Trade-off",
            "position": 0,
            "imported_at_ms": IMPORTED_AT_MS,
        },
        origin=Origin.IMPORT,
    )


def test_positions_and_note_ids_run_on_through_all_packs_of_one_import() -> None:
    writer = writer_of()
    packs = [pack_of(question_of("a"), question_of("b"), id="one"), pack_of(question_of("c", parts=1), id="two")]

    wholes = [whole_of(change) for pack in packs for change in writer.changes(merge(pack, {}, {}, unlike))]

    note_ids = [[part["anki_note_id"] for part in whole["clarifying_questions"]] for whole in wholes]  # type: ignore[union-attr, index, call-overload]  # lists of objects
    assert [whole["position"] for whole in wholes] == [0, 1, 2]
    assert note_ids == [[5_000, 5_004], [5_008, 5_012], [5_016]]


@pytest.mark.parametrize(
    ("chosen", "pack_deck", "question_type", "deck"),
    [
        ("Mine", "Harbour", QuestionType.DESIGN, "Mine"),
        (None, "Harbour", QuestionType.DESIGN, "Harbour"),
        (None, None, QuestionType.DESIGN, "Design"),
        (None, None, None, "Other"),
    ],
)
def test_a_new_question_goes_to_the_chosen_deck_else_to_its_own(
    chosen: str | None, pack_deck: str | None, question_type: QuestionType | None, deck: str
) -> None:
    pack = pack_of(question_of("ferry", type=question_type), deck=pack_deck)

    (change,) = written(pack, writer=writer_of(deck=chosen))

    assert whole_of(change)["deck"] == deck


def test_a_question_that_came_with_the_program_says_so() -> None:
    pack = pack_of(question_of("ferry"))

    (own,), (shipped,) = written(pack), written(pack, writer=writer_of(is_shipped=True))

    assert whole_of(shipped) == {**whole_of(own), "shipped": True}


def test_each_changed_field_is_one_row() -> None:
    rows = logged(written(pack_of(question_of("ferry", title="Ferry"))))
    parts = part_of("part-0", impact="Ask them."), part_of("part-1")

    changes = written(pack_of(question_of("ferry", title="Ferries at night", clarifying_questions=parts)), rows)

    assert changes == [
        Change(Entity.QUESTION, FERRY, "title", "Ferries at night", Origin.IMPORT),
        Change(Entity.CLARIFYING_QUESTION, WHO, "impact", "Ask them.", Origin.IMPORT),
    ]


def test_an_added_clarifying_question_is_a_whole_row_that_names_its_question() -> None:
    rows = logged(written(pack_of(question_of("ferry", parts=1))))

    (change,) = written(pack_of(question_of("ferry", parts=2)), rows)

    assert (change.entity, change.field) == (Entity.CLARIFYING_QUESTION, WHOLE)
    assert change.entity_id == clarifying_question_uid(FERRY, "part-1")
    assert whole_of(change)["question"] == FERRY
    assert whole_of(change)["anki_guid"] == anki_guid("harbour", "ferry", "part-1")


def test_a_text_that_the_user_keeps_is_written_again_over_the_sources() -> None:
    rows = logged(written(pack_of(question_of("ferry", title="Ferry"))))
    rows += logged([Change(Entity.QUESTION, FERRY, "title", "Mine", Origin.USER)])
    newer = pack_of(question_of("ferry", title="Ferries at night"))

    changes = written(newer, rows)
    after = [*rows, *logged(changes)]

    assert changes == [
        Change(Entity.QUESTION, FERRY, "title", "Ferries at night", Origin.IMPORT),
        Change(Entity.QUESTION, FERRY, "title", "Mine", Origin.USER),
    ]
    assert [each.status for each in compared(newer, after).questions] == [Status.SAME]


def test_an_edited_part_keeps_its_text_until_the_source_changes_it() -> None:
    pack = pack_of(question_of("ferry"))
    rows = logged(written(pack))
    rows += logged([Change(Entity.CLARIFYING_QUESTION, WHO, "impact", "Mine.", Origin.USER)])
    newer = pack_of(question_of("ferry", clarifying_questions=(part_of("part-0", impact="New."), part_of("part-1"))))

    assert [each.status for each in compared(pack, rows).questions] == [Status.SAME]
    assert [each.status for each in compared(newer, rows).questions] == [Status.CONFLICT]


def test_a_text_to_which_user_and_source_both_came_is_no_conflict_later() -> None:
    rows = logged(written(pack_of(question_of("ferry", title="Ferry"))))
    rows += logged([Change(Entity.QUESTION, FERRY, "title", "Night ferry", Origin.USER)])
    alike = written(pack_of(question_of("ferry", title="Night ferry")), rows)
    rows += logged(alike)

    (later,) = compared(pack_of(question_of("ferry", title="Ferries at night")), rows).questions

    assert alike == [Change(Entity.QUESTION, FERRY, "title", "Night ferry", Origin.IMPORT)]
    assert later.status is Status.CHANGED


@given(QUESTIONS)
def test_whatever_was_imported_is_the_same_when_it_comes_again(question: Question) -> None:
    parts = tuple(replace(part, id=f"part-{number}") for number, part in enumerate(question.clarifying_questions))
    pack = pack_of(replace(question, id="ferry", question=question.question or "", clarifying_questions=parts))

    rows = logged(written(pack))

    assert [each.status for each in compared(pack, rows).questions] == [Status.SAME]


def test_a_packs_own_row_holds_what_it_says_of_itself() -> None:
    pack = Pack(
        id="harbour",
        title="Harbour",
        version="1.2.0",
        author="A. Pilot",
        licence="CC-BY-4.0",
        language="en",
        deck="Harbour",
        description="Ten questions.",
    )
    said = {
        "id": "harbour",
        "title": "Harbour",
        "version": "1.2.0",
        "author": "A. Pilot",
        "licence": "CC-BY-4.0",
        "language": "en",
        "deck": "Harbour",
        "description": "Ten questions.",
    }

    changes = list(writer_of().changes(PackMerge(pack, questions=(), missing=(), is_pack_changed=True)))

    assert changes == [Change(Entity.PACK, pack_uid("harbour"), WHOLE, dict(said), Origin.IMPORT)]


def test_a_pack_leaves_out_what_it_does_not_say() -> None:
    assert pack_to_json(Pack(id="harbour")) == {"id": "harbour"}


@pytest.mark.parametrize(
    "stored",
    [
        None,
        {"id": "harbour", "title": "Port"},
        {"id": "harbour", "title": "Harbour", "version": "1.0.0"},
    ],
)
def test_a_pack_that_says_something_else_of_itself_is_changed(stored: JsonValue) -> None:
    assert is_pack_changed(pack_of(title="Harbour"), stored)


def test_a_pack_that_says_the_same_of_itself_is_not_changed() -> None:
    assert not is_pack_changed(pack_of(title="Harbour"), {"id": "harbour", "title": "Harbour"})


def test_saved_pages_say_nothing_of_their_pack() -> None:
    assert not is_pack_changed(pack_of(id="page"), None)


def test_a_pack_is_read_back_as_the_log_keeps_it() -> None:
    pack = Pack("harbour", "Harbour", "1.2.0", "Ada", "CC-BY-4.0", "en", "Harbour::Boats", "About boats.")

    assert pack_from_json("harbour", pack_to_json(pack)) == pack


@pytest.mark.parametrize("kept", [None, [], {"id": "page", "title": 7}])
def test_of_a_pack_that_is_not_known_there_is_the_id_alone(kept: JsonValue) -> None:
    assert pack_from_json("page", kept) == Pack("page")


def test_what_the_user_wrote_into_an_export_is_their_own_text() -> None:
    rows = logged(written(pack_of(question_of("ferry", title="Ferry"))))
    pack = replace(pack_of(question_of("ferry", title="Boat")), is_extract=True)

    assert written(pack, rows) == [Change(Entity.QUESTION, FERRY, "title", "Boat", Origin.USER)]
    assert not is_pack_changed(pack, None)


def test_of_an_export_that_is_not_taken_over_ones_own_text_nothing_is_written() -> None:
    rows = logged(written(pack_of(question_of("ferry", title="Ferry"))))
    rows += logged([Change(Entity.QUESTION, FERRY, "title", "Mine", Origin.USER)])
    pack = replace(pack_of(question_of("ferry", title="Boat")), is_extract=True)

    assert written(pack, rows) == []
