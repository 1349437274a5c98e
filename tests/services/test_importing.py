"""Importing: all or nothing, nothing decided without the user, and never a schedule touched."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from flashpm.domain.change import Change, Entity, Origin
from flashpm.domain.grade import Grade
from flashpm.domain.identity import question_uid
from flashpm.domain.merging import Status
from flashpm.domain.pack import Finding, Pack, Reading
from flashpm.domain.question import Question
from flashpm.errors import ConflictError, PackError, StorageError
from flashpm.services.changes import Changes
from flashpm.services.import_preview import Preview, Summary
from flashpm.services.importing import Importing, NamedReading
from flashpm.services.progress import Cancelled
from tests.builders import IMPORTED_AT_MS, card_of, pack_of, part_of, question_of
from tests.services.desk import Desk
from tests.services.imports import (
    A_WARNING,
    AN_ERROR,
    FERRY,
    TRAM,
    WHO,
    last_operation,
    named,
    preview_of,
    set_by_user,
    stored_part,
)


def test_a_preview_counts_and_writes_nothing() -> None:
    desk = Desk()
    desk.import_packs(pack_of(question_of("ferry"), question_of("tram"), question_of("bridge")))
    desk.log(set_by_user(Entity.QUESTION, TRAM, "title", "Mine"))
    rows = list(desk.library.log.rows)
    newer = pack_of(
        question_of("ferry", parts=3), question_of("tram", title="Theirs"), question_of("quay"), question_of("pier")
    )

    preview = preview_of(desk, newer)

    assert preview.summary == Summary(new=2, changed=1, same=0, missing=1, conflict=1)
    assert preview.new_cards == 5
    assert [each.uid for each in preview.conflicts] == [TRAM]
    assert desk.library.log.rows == rows
    assert desk.library.rows_at_backups == [0]


def test_a_preview_is_made_anew_only_where_the_library_has_changed_since() -> None:
    desk = Desk()
    importing, readings = desk.use_cases.importing, [named(pack_of(question_of("ferry")))]
    preview = importing.preview(readings)
    assert importing.renewed(preview, readings) is preview

    importing.apply(preview)

    assert importing.renewed(preview, readings).summary.same == 1


def test_a_preview_hands_on_what_the_reader_found() -> None:
    importing = Desk().use_cases.importing
    fine = NamedReading("pack.yaml", Reading(pack_of(question_of()), warnings=(A_WARNING,)))
    refused = NamedReading("pack.yaml", Reading(None, errors=(AN_ERROR,)))

    preview = importing.preview([fine, refused])

    assert (preview.warnings, preview.errors) == ((A_WARNING,), (AN_ERROR,))
    assert len(preview.merges) == 1


def test_an_import_writes_one_operation_after_a_backup() -> None:
    desk = Desk()

    changes = desk.import_packs(pack_of(question_of("ferry")), pack_of(question_of("tram"), id="rails"))

    questions = frozenset({FERRY, question_uid("rails", "tram")})
    assert changes == Changes(questions, decks=True, operation=last_operation(desk))
    assert list(desk.library.content.questions()) == [FERRY, question_uid("rails", "tram")]
    assert len({row.operation for row in desk.library.log.rows}) == 1
    assert desk.library.rows_at_backups == [0]


def test_nothing_is_written_where_no_backup_can_be_made() -> None:
    desk = Desk()
    desk.library.is_full = True

    with pytest.raises(StorageError):
        desk.import_packs(pack_of(question_of("ferry")))

    assert desk.library.log.rows == []


def test_one_faulty_source_keeps_all_out_and_every_fault_is_told() -> None:
    desk = Desk()
    another = replace(AN_ERROR, line=9)
    refused = NamedReading("pack.yaml", Reading(None, errors=(AN_ERROR, another)))
    preview = desk.use_cases.importing.preview([named(pack_of(question_of("ferry"))), refused])

    with pytest.raises(PackError) as raised:
        desk.use_cases.importing.apply(preview, has_consent=True)

    assert str(raised.value) == f"{AN_ERROR}\n{another}"
    assert desk.library.log.rows == []


@pytest.mark.parametrize(("title", "named_as"), [("Harbour", "“Harbour”"), (None, "“A page”")])
def test_a_question_without_its_text_keeps_its_source_out(title: str | None, named_as: str) -> None:
    desk = Desk()
    preview = preview_of(desk, pack_of(question_of("ferry"), question_of(None, question=None), title=title))

    with pytest.raises(PackError, match=f"^{named_as} has no interview question. Type it on a line of its own"):
        desk.use_cases.importing.apply(preview, has_consent=True)

    assert desk.library.log.rows == []


def test_a_conflict_needs_the_users_consent() -> None:
    desk = Desk()
    desk.import_packs(pack_of(question_of("ferry")))
    desk.log(set_by_user(Entity.QUESTION, FERRY, "title", "Mine"))
    rows = list(desk.library.log.rows)
    preview = preview_of(desk, pack_of(question_of("ferry", title="Theirs")))

    with pytest.raises(ConflictError) as raised:
        desk.use_cases.importing.apply(preview)

    assert str(raised.value) == (
        "“Should the ferry run later at night?” was changed by you and in the new version. "
        "Add --yes to import all the same; your own texts are kept."
    )
    assert desk.library.log.rows == rows


def test_a_question_without_cards_needs_the_users_consent() -> None:
    desk = Desk()
    preview = preview_of(desk, pack_of(question_of("ferry", parts=0), question_of("tram")))

    with pytest.raises(ConflictError, match=r"“Should the ferry run later at night\?” has no clarifying questions"):
        desk.use_cases.importing.apply(preview)
    desk.use_cases.importing.apply(preview, has_consent=True)

    assert list(desk.library.content.questions()) == [FERRY, TRAM]
    assert preview_of(desk, pack_of(question_of("ferry", parts=0), question_of("tram"))).open_choices == []


def test_warnings_need_no_consent() -> None:
    desk = Desk()
    reading = NamedReading("pack.yaml", Reading(pack_of(question_of("ferry")), warnings=(A_WARNING,)))

    desk.use_cases.importing.apply(desk.use_cases.importing.preview([reading]))

    assert list(desk.library.content.questions()) == [FERRY]


def test_a_kept_text_stays_and_the_next_import_finds_nothing_to_do() -> None:
    desk = Desk()
    desk.import_packs(pack_of(question_of("ferry")))
    desk.log(set_by_user(Entity.QUESTION, FERRY, "title", "Mine"))
    newer = pack_of(question_of("ferry", title="Theirs", company="Meta"))

    desk.import_packs(newer)

    content = desk.library.content.questions()[FERRY].content
    assert (content.title, content.company) == ("Mine", "Meta")
    assert not preview_of(desk, newer).changes_anything


def test_importing_the_same_again_writes_nothing_and_makes_no_backup() -> None:
    desk = Desk()
    pack = pack_of(question_of("ferry"))
    desk.import_packs(pack)
    rows = list(desk.library.log.rows)

    changes = desk.import_packs(pack)

    assert changes == Changes()
    assert desk.library.log.rows == rows
    assert desk.library.rows_at_backups == [0]


def test_a_new_version_of_a_pack_is_written_even_if_its_questions_are_the_same() -> None:
    desk = Desk()
    pack = pack_of(question_of("ferry"))
    desk.import_packs(pack)

    changes = desk.import_packs(replace(pack, version="1.1.0"))

    assert changes == Changes(operation=last_operation(desk))
    assert desk.library.content.stored_pack("harbour") == {"id": "harbour", "title": "Harbour", "version": "1.1.0"}


def test_only_questions_that_are_not_the_same_are_named_as_changed() -> None:
    desk = Desk()
    desk.import_packs(pack_of(question_of("ferry"), question_of("tram")))

    changes = desk.import_packs(pack_of(question_of("ferry"), question_of("tram", title="Tram")))

    assert changes == Changes(frozenset({TRAM}), decks=False, operation=last_operation(desk))


@pytest.mark.parametrize(("names", "where"), [(("a.yaml", "b.yaml"), "a.yaml"), (("a.yaml", "a.yaml"), "this file")])
def test_a_question_that_two_sources_bring_is_imported_once_with_a_word_about_it(
    names: tuple[str, str], where: str
) -> None:
    desk = Desk()
    first, second = pack_of(question_of("ferry")), pack_of(question_of("ferry", title="Again"), question_of("tram"))

    preview = desk.use_cases.importing.preview([named(first, names[0]), named(second, names[1])])
    desk.use_cases.importing.apply(preview)

    message = f"“Should the ferry run later at night?” is in {where} already; it is imported once."
    assert preview.warnings == (Finding(names[1], None, None, message),)
    assert [each.status for each in preview.questions] == [Status.NEW, Status.SAME, Status.NEW]
    assert preview.new_cards == 4
    assert desk.library.content.questions()[FERRY].content.title is None


def test_a_question_that_one_source_brings_twice_is_imported_once_with_a_word_about_it() -> None:
    desk = Desk()
    preview = preview_of(desk, pack_of(question_of("ferry"), question_of("ferry", title="Again")))

    desk.use_cases.importing.apply(preview)

    message = "“Should the ferry run later at night?” is in this file already; it is imported once."
    assert preview.warnings == (Finding("pack.yaml", None, None, message),)
    assert preview.summary == Summary(new=1, changed=0, same=1, missing=0, conflict=0)
    assert desk.library.content.questions()[FERRY].content.title is None


def test_a_text_to_which_user_and_source_both_came_is_noted_without_a_word() -> None:
    desk = Desk()
    desk.import_packs(pack_of(question_of("ferry")))
    desk.log(set_by_user(Entity.QUESTION, FERRY, "title", "Night ferry"))
    alike = pack_of(question_of("ferry", title="Night ferry"))

    preview = preview_of(desk, alike)
    changes = desk.use_cases.importing.apply(preview)

    assert preview.summary.same == 1
    assert changes == Changes(operation=last_operation(desk))
    assert not preview_of(desk, alike).changes_anything
    assert preview_of(desk, pack_of(question_of("ferry", title="Ferries"))).conflicts == []


def test_new_questions_go_to_the_chosen_deck_and_old_ones_stay() -> None:
    desk = Desk()
    desk.import_packs(pack_of(question_of("ferry")))

    desk.import_packs(pack_of(question_of("ferry", title="Ferry"), question_of("tram")), deck="Mine")

    decks = {uid: question.deck for uid, question in desk.library.content.questions().items()}
    assert decks == {FERRY: "Trade-off", TRAM: "Mine"}


def test_questions_that_came_with_the_program_are_marked_so() -> None:
    desk = Desk()

    desk.import_packs(pack_of(question_of("ferry")), is_shipped=True)
    desk.use_cases.importing.apply(preview_of(desk, pack_of(question_of("ferry"), question_of("tram"))))

    shipped = {uid: question.is_shipped for uid, question in desk.library.content.questions().items()}
    assert shipped == {FERRY: True, TRAM: False}


def test_note_ids_begin_with_the_time_and_go_on_behind_those_in_use() -> None:
    desk = Desk()
    desk.import_packs(pack_of(question_of("ferry", parts=3)))
    desk.import_packs(pack_of(question_of("tram", parts=1), id="rails"))

    questions = desk.library.content.questions().values()

    note_ids = [part.anki_note_id - IMPORTED_AT_MS for question in questions for part in question.clarifying_questions]
    assert note_ids == [0, 4, 8, 12]


def test_an_import_never_touches_a_schedule() -> None:
    desk = Desk()
    desk.import_packs(pack_of(question_of("ferry")))
    desk.use_cases.studying.begin().grade(Grade.GOOD, 1_000)
    before = desk.library.cards.face(card_of("ferry")).schedule

    desk.import_packs(pack_of(question_of("ferry", clarifying_questions=(part_of(prompt="All new?"),))))

    face = desk.library.cards.face(card_of("ferry"))
    assert face.clarifying_question.prompt == "All new?"
    assert face.schedule == before


def test_a_reworded_prompt_of_a_saved_page_keeps_its_card() -> None:
    desk = Desk()
    importing = Importing(desk.library, lambda _one, _other: 90.0, desk.clock)
    page = saved_page("Who decides?")
    importing.apply(importing.preview([named(page)]))
    before = [row.face.uid for row in desk.use_cases.cards.find(None, "")]

    importing.apply(importing.preview([named(saved_page("Who has the last word?"))]))

    (row,) = desk.use_cases.cards.find(None, "")
    assert [row.face.uid] == before
    assert row.face.clarifying_question.prompt == "Who has the last word?"
    assert importing.preview([named(page)]).summary.missing == 0


def saved_page(prompt: str) -> Pack:
    question = Question(question="Should it run later?", clarifying_questions=(part_of(None, prompt=prompt),))
    return pack_of(question, id="page", title=None)


def test_my_words_survive_an_import() -> None:
    desk = Desk()
    desk.import_packs(pack_of(question_of("ferry")))
    desk.log(set_by_user(Entity.CLARIFYING_QUESTION, WHO, "my_words", "Ask the captain."))
    theirs = part_of("part-0", my_words="From the pack.", impact="New.")

    preview = preview_of(desk, pack_of(question_of("ferry", clarifying_questions=(theirs,))))
    desk.use_cases.importing.apply(preview)

    assert stored_part(desk).content.my_words == "Ask the captain."
    assert stored_part(desk).content.impact == "New."


def test_my_words_that_were_taken_away_are_not_brought_again_by_an_import() -> None:
    desk = Desk()
    theirs = part_of("part-0", my_words="From the pack.")
    pack = pack_of(question_of("ferry", clarifying_questions=(theirs,)))
    desk.import_packs(pack)
    desk.use_cases.editing.edit(card_of("ferry"), {"my_words": ""})

    desk.import_packs(replace(pack, version="1.1.0"))

    assert stored_part(desk).content.my_words is None


def test_progress_is_told_and_never_passes_the_number_of_questions() -> None:
    desk = Desk()
    told: list[tuple[int, int]] = []

    importing = desk.use_cases.importing
    importing.apply(
        preview_of(desk, pack_of(question_of("ferry"), question_of("tram"))), progress=lambda *step: told.append(step)
    )

    assert told == [(0, 2), (1, 2), (2, 2)]  # the pack itself is a row too


def test_an_import_that_is_cancelled_writes_nothing() -> None:
    def cancel(done: int, total: int) -> None:
        if done == total - 1:
            raise Cancelled

    desk = Desk()
    preview = preview_of(desk, pack_of(question_of("ferry"), question_of("tram")))

    with pytest.raises(Cancelled):
        desk.use_cases.importing.apply(preview, progress=cancel)

    assert desk.library.log.rows == []


def test_an_import_that_was_taken_back_and_done_again_keeps_its_identity_in_anki() -> None:
    desk = Desk()
    pack = pack_of(question_of("ferry"))
    operation = desk.import_packs(pack).operation
    assert operation is not None
    before = stored_part(desk)
    desk.use_cases.undoing.undo(operation)
    assert desk.library.content.is_empty()
    desk.clock.pass_days(1)

    desk.import_packs(pack)

    after = stored_part(desk)
    assert (after.anki_guid, after.anki_note_id) == (before.anki_guid, before.anki_note_id)


def test_an_edit_of_an_empty_field_is_no_conflict_when_the_same_comes_again() -> None:
    desk = Desk()
    pack = pack_of(question_of("ferry"))
    desk.import_packs(pack)
    desk.log(Change(Entity.QUESTION, FERRY, "tags", ["night"], Origin.USER))

    assert preview_of(desk, pack).open_choices == []
    assert not preview_of(desk, pack).changes_anything


@pytest.mark.parametrize("refuse", [Preview.refuse_faults, Preview.refuse_open_choices])
def test_a_sound_preview_is_not_refused(refuse: Callable[[Preview], None]) -> None:
    preview = preview_of(Desk(), pack_of(question_of("ferry")))

    refuse(preview)

    assert (preview.errors, preview.open_choices) == ((), [])
