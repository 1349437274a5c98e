"""What is decided in a preview, and what becomes of what was deleted."""

from flashpm.domain.change import Change, Entity, Origin
from flashpm.domain.grade import Grade
from flashpm.domain.identity import question_uid
from flashpm.domain.import_draft import NOTHING_DRAFTED, Draft, QuestionPlace
from flashpm.domain.merging import Status
from flashpm.domain.pack import Finding, Pack
from flashpm.domain.question import Question
from flashpm.services.changes import Changes
from flashpm.services.import_preview import Preview, Summary
from tests.builders import card_of, pack_of, part_of, question_of
from tests.services.desk import Desk
from tests.services.imports import FERRY, TRAM, WHO, named, preview_of, set_by_user, stored_part


def drafted(desk: Desk, pack: Pack, draft: Draft) -> Preview:
    return desk.use_cases.importing.preview([named(pack)], draft)


def delete(desk: Desk, entity: Entity, uid: str) -> None:
    desk.log(Change(entity, uid, "_deleted", value=True, origin=Origin.USER))


HERE = QuestionPlace(0, 0)


def test_what_was_written_in_the_preview_stays_when_the_source_comes_again() -> None:
    desk = Desk()
    pack = pack_of(question_of("ferry"))
    draft = NOTHING_DRAFTED.with_texts(HERE, 0, {"impact": "Mine.", "area": "Goal"})
    draft = draft.with_texts(HERE, None, {"question": "Should it run?"})

    changes = desk.use_cases.importing.apply(drafted(desk, pack, draft))

    assert len({row.operation for row in desk.library.log.rows}) == 1
    assert changes.questions == {FERRY}
    assert (stored_part(desk).content.impact, stored_part(desk).content.area) == ("Mine.", "Goal")
    assert desk.library.content.questions()[FERRY].content.question == "Should it run?"
    assert not preview_of(desk, pack).changes_anything
    newer = pack_of(question_of("ferry", clarifying_questions=(part_of("part-0", impact="New."), part_of("part-1"))))
    assert [change.mine for change in preview_of(desk, newer).conflicts[0].changes] == ["Mine."]


def test_a_text_written_over_one_that_is_here_already_is_an_import_too() -> None:
    desk = Desk()
    pack = pack_of(question_of("ferry"))
    desk.import_packs(pack)

    preview = drafted(desk, pack, NOTHING_DRAFTED.with_texts(HERE, 0, {"impact": "Mine."}))
    changes = desk.use_cases.importing.apply(preview)

    assert changes.questions == {FERRY}
    assert stored_part(desk).content.impact == "Mine."


def test_a_page_whose_text_was_typed_in_is_one_question() -> None:
    desk = Desk()
    page = pack_of(Question(question=None, clarifying_questions=(part_of(None),)), id="page", title=None)
    draft = NOTHING_DRAFTED.with_texts(HERE, None, {"question": "Should it run?"})

    desk.use_cases.importing.apply(drafted(desk, page, draft))

    (stored,) = desk.library.content.questions().values()
    assert (stored.uid, stored.content.question) == (question_uid("page", "should it run?"), "Should it run?")


def test_a_question_that_is_left_out_is_not_written() -> None:
    desk = Desk()
    pack = pack_of(question_of("ferry"), question_of("tram", parts=0))

    preview = drafted(desk, pack, NOTHING_DRAFTED.leaving_out(QuestionPlace(0, 1), is_left_out=True))
    changes = desk.use_cases.importing.apply(preview)

    assert preview.summary == Summary(new=1, changed=0, same=0, missing=0, conflict=0)
    assert (preview.new_cards, preview.open_choices) == (2, [])
    assert changes.questions == {FERRY}
    assert list(desk.library.content.questions()) == [FERRY]


def test_of_a_pack_that_is_left_out_whole_nothing_is_kept() -> None:
    desk = Desk()
    preview = drafted(desk, pack_of(question_of("ferry")), NOTHING_DRAFTED.leaving_out(HERE, is_left_out=True))

    assert not preview.changes_anything
    assert desk.use_cases.importing.apply(preview) == Changes()


def test_a_text_of_the_source_can_be_taken_instead_of_the_users_own() -> None:
    desk = Desk()
    desk.import_packs(pack_of(question_of("ferry")))
    desk.log(set_by_user(Entity.QUESTION, FERRY, "title", "Mine"))
    newer = pack_of(question_of("ferry", title="Theirs"))
    conflict = preview_of(desk, newer).conflicts[0].changes

    preview = drafted(desk, newer, NOTHING_DRAFTED.taking(conflict, takes_theirs=True))
    desk.use_cases.importing.apply(preview, has_consent=True)

    assert desk.library.content.questions()[FERRY].content.title == "Theirs"
    newest = pack_of(question_of("ferry", title="Newest"))
    assert preview_of(desk, newest).conflicts == []


def test_a_question_that_was_deleted_is_left_out_with_a_word_about_it() -> None:
    desk = Desk()
    pack = pack_of(question_of("ferry"), question_of("tram"))
    desk.import_packs(pack)
    delete(desk, Entity.QUESTION, FERRY)

    preview = preview_of(desk, pack)
    desk.use_cases.importing.apply(preview)

    message = "“Should the ferry run later at night?” was deleted by you, and is left out."
    assert preview.warnings == (Finding("pack.yaml", None, None, message),)
    assert [each.uid for each in preview.deleted] == [FERRY]
    assert not preview.changes_anything
    assert list(desk.library.content.questions()) == [TRAM]


def test_a_question_that_was_deleted_is_brought_back_with_its_history_where_that_is_wanted() -> None:
    desk = Desk()
    pack = pack_of(question_of("ferry"), question_of("tram"))
    desk.import_packs(pack)
    desk.use_cases.studying.begin().grade(Grade.GOOD, 1_000)
    before = desk.library.cards.face(card_of("ferry")).schedule
    delete(desk, Entity.QUESTION, FERRY)

    desk.use_cases.importing.apply(drafted(desk, pack, NOTHING_DRAFTED.leaving_out(HERE, is_left_out=False)))

    assert desk.library.cards.face(card_of("ferry")).schedule == before
    assert desk.library.content.deleted() == frozenset()


def test_where_everything_was_deleted_bringing_it_back_is_what_is_wanted() -> None:
    desk = Desk()
    pack = pack_of(question_of("ferry"))
    desk.import_packs(pack)
    delete(desk, Entity.QUESTION, FERRY)

    preview = preview_of(desk, pack)
    desk.use_cases.importing.apply(preview)

    assert (preview.warnings, preview.deleted) == ((), [])
    assert list(desk.library.content.questions()) == [FERRY]


def test_a_clarifying_question_that_was_deleted_stays_deleted() -> None:
    desk = Desk()
    pack = pack_of(question_of("ferry"))
    desk.import_packs(pack)
    delete(desk, Entity.CLARIFYING_QUESTION, WHO)

    preview = preview_of(desk, pack)

    assert (preview.summary.same, preview.new_cards, preview.changes_anything) == (1, 0, False)


def test_a_deleted_question_that_a_source_brings_twice_is_brought_back_once() -> None:
    desk = Desk()
    desk.import_packs(pack_of(question_of("ferry")))
    delete(desk, Entity.QUESTION, FERRY)

    preview = preview_of(desk, pack_of(question_of("ferry"), question_of("ferry")))

    assert [(each.status, each.was_deleted) for each in preview.questions] == [
        (Status.NEW, True),
        (Status.SAME, False),
    ]


def test_the_newest_import_can_be_taken_back_also_after_a_restart() -> None:
    desk = Desk()
    desk.import_packs(pack_of(question_of("tram")))
    desk.clock.pass_days(1)
    desk.import_packs(pack_of(question_of("tram", title="Tram"), question_of("ferry")))
    newest = desk.use_cases.undoing.last_import()
    assert newest is not None

    desk.use_cases.undoing.undo(newest.operation)

    assert (newest.questions, newest.changed) == (1, 1)
    assert newest.at_ms == int(desk.clock.now().timestamp() * 1000)
    assert list(desk.library.content.questions()) == [TRAM]
    older = desk.use_cases.undoing.last_import()
    assert older is not None
    desk.use_cases.undoing.undo(older.operation)
    assert desk.use_cases.undoing.last_import() is None
