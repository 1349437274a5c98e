"""A pack against the library: new, changed, the same, missing, or in conflict."""

from dataclasses import replace
from datetime import date

import pytest

from flashpm.domain.content import StoredQuestion
from flashpm.domain.identity import QuestionUid, clarifying_question_uid, question_uid
from flashpm.domain.merging import Bases, FieldChange, PackMerge, Status, merge, uid_of, uids_of
from flashpm.domain.pack import Pack
from flashpm.domain.question import ClarifyingQuestion, Question
from tests.builders import pack_of, part_of, question_of, stored_of

FERRY = question_uid("harbour", "ferry")
WHO = clarifying_question_uid(FERRY, "who")
LIBRARY_TITLE, PACK_TITLE = "Ferry", "Ferries at night"


def unlike(_one: str, _other: str) -> float:
    return 0.0


def merged(pack: Pack, *library: Question, bases: Bases | None = None) -> PackMerge:
    return merge(pack, {each.uid: each for each in stored(pack.id, *library)}, bases or {}, unlike)


def stored(pack_id: str, *questions: Question) -> list[StoredQuestion]:
    return [stored_of(question, pack_id) for question in questions]


def ferry(title: str | None = None, *parts: ClarifyingQuestion) -> Question:
    return question_of("ferry", title=title, clarifying_questions=parts)


def statuses(result: PackMerge) -> list[Status]:
    return [each.status for each in result.questions]


def test_a_question_that_the_library_does_not_have_is_new() -> None:
    question = question_of("ferry")

    result = merged(pack_of(question))

    (only,) = result.questions
    assert (only.uid, only.status, only.question) == (FERRY, Status.NEW, question)
    assert (only.changes, only.added, result.missing) == ((), (), ())


def test_a_question_that_the_library_has_word_for_word_is_the_same() -> None:
    question = question_of("ferry", tags=("night",), updated=date(2026, 3, 2))

    result = merged(pack_of(question), question)

    assert statuses(result) == [Status.SAME]
    assert result.questions[0].changes == ()


def test_every_field_that_differs_is_a_change() -> None:
    mine = replace(ferry(LIBRARY_TITLE, part_of("who", prompt="Who decides?")), tags=("night",))
    theirs = replace(ferry(PACK_TITLE, part_of("who", prompt="Who has the last word?")), updated=date(2026, 3, 2))

    (only,) = merged(pack_of(theirs), mine).questions

    assert only.status is Status.CHANGED
    assert only.changes == (
        FieldChange(FERRY, True, "title", LIBRARY_TITLE, PACK_TITLE, is_conflict=False),
        FieldChange(FERRY, True, "tags", ["night"], [], is_conflict=False),
        FieldChange(FERRY, True, "updated", None, "2026-03-02", is_conflict=False),
        FieldChange(WHO, False, "prompt", "Who decides?", "Who has the last word?", is_conflict=False),
    )


@pytest.mark.parametrize(
    ("mine", "base", "theirs", "status"),
    [
        ("mine", "old", "old", Status.SAME),
        ("mine", "old", "new", Status.CONFLICT),
        ("mine", "old", "mine", Status.SAME),
        ("mine", None, None, Status.SAME),
        ("mine", None, "new", Status.CONFLICT),
        (None, "old", "new", Status.CONFLICT),
        (None, "old", "old", Status.SAME),
        ("old", "old", "new", Status.CHANGED),
    ],
)
def test_a_field_that_the_user_changed_conflicts_where_the_source_changed_it_too(
    mine: str | None, base: str | None, theirs: str | None, status: Status
) -> None:
    result = merged(pack_of(ferry(theirs)), ferry(mine), bases={(FERRY, "title"): base})

    assert statuses(result) == [status]


def test_a_source_that_came_to_the_users_text_is_the_same_and_noted() -> None:
    (only,) = merged(pack_of(ferry("mine")), ferry("mine"), bases={(FERRY, "title"): "old"}).questions

    assert only.status is Status.SAME
    assert only.changes == (FieldChange(FERRY, True, "title", "mine", "mine", is_conflict=False),)


def test_a_conflict_names_both_texts() -> None:
    mine, theirs = ferry(None, part_of("who", impact="Mine.")), ferry(None, part_of("who", impact="Theirs."))

    result = merged(pack_of(theirs), mine, bases={(WHO, "impact"): "Old."})

    assert result.questions[0].changes == (FieldChange(WHO, False, "impact", "Mine.", "Theirs.", is_conflict=True),)


def test_an_edit_of_tags_that_the_source_never_had_is_no_conflict() -> None:
    result = merged(pack_of(ferry()), replace(ferry(), tags=("night",)), bases={(FERRY, "tags"): []})

    assert statuses(result) == [Status.SAME]


def test_my_words_belong_to_the_user() -> None:
    mine = ferry(None, part_of("who", my_words="Ask the captain."))
    theirs = ferry(None, part_of("who", my_words="From the pack."))

    assert statuses(merged(pack_of(theirs), mine)) == [Status.SAME]


def test_clarifying_questions_that_the_library_lacks_are_added() -> None:
    who, when = part_of("who"), part_of("when")

    (only,) = merged(pack_of(ferry(None, who, when)), ferry(None, who)).questions

    assert only.status is Status.CHANGED
    assert only.added == (when,)


def test_clarifying_questions_that_the_source_lacks_are_kept_without_a_word() -> None:
    result = merged(pack_of(ferry(None, part_of("who"))), ferry(None, part_of("who"), part_of("when")))

    assert statuses(result) == [Status.SAME]


def test_questions_that_a_pack_no_longer_has_are_missing() -> None:
    result = merged(pack_of(question_of("ferry")), question_of("ferry"), question_of("bridge"))

    assert result.missing == (question_uid("harbour", "bridge"),)


def test_saved_pages_never_miss_anything() -> None:
    page = pack_of(question_of("ferry"), id="page")

    assert merged(page, question_of("ferry"), question_of("bridge")).missing == ()


def test_what_cannot_be_imported_is_left_out() -> None:
    lost = replace(ferry(), question=None)
    damaged = ferry(None, part_of("who"), part_of(None, prompt=None))

    (only,) = merged(pack_of(lost, damaged)).questions

    assert only.question.clarifying_questions == (part_of("who"),)


def test_a_question_that_stands_twice_in_a_pack_is_compared_twice() -> None:
    result = merged(pack_of(ferry(LIBRARY_TITLE), ferry(PACK_TITLE)), ferry(LIBRARY_TITLE))

    assert statuses(result) == [Status.SAME, Status.CHANGED]
    assert result.missing == ()


def test_ids_that_a_source_leaves_out_are_made_from_the_text() -> None:
    page = pack_of(question_of(None, question="Should  the FERRY run later?", parts=0), id="page")
    with_part = replace(page.questions[0], clarifying_questions=(part_of(None, prompt="Who  DECIDES?"),))

    (only,) = merged(replace(page, questions=(with_part,))).questions

    assert only.uid == question_uid("page", "should the ferry run later?")
    assert only.question.id == "should the ferry run later?"
    assert [part.id for part in only.question.clarifying_questions] == ["who decides?"]


def test_a_reworded_prompt_changes_its_clarifying_question_and_adds_none() -> None:
    who = part_of("who decides?", prompt="Who decides?")
    reworded = replace(who, id=None, prompt="Who has the last word?")
    library = {FERRY: stored_of(ferry(None, who))}

    (only,) = merge(pack_of(ferry(None, reworded)), library, {}, lambda _one, _other: 50.0).questions

    uid = clarifying_question_uid(FERRY, "who decides?")
    changed = FieldChange(uid, False, "prompt", "Who decides?", "Who has the last word?", is_conflict=False)
    assert only.changes == (changed,)
    assert only.added == ()


@pytest.mark.parametrize(
    ("question", "uid"),
    [
        (Question(id="ferry", question="Should it run?"), question_uid("harbour", "ferry")),
        (Question(question=" Should it RUN? "), question_uid("harbour", "should it run?")),
        (Question(), question_uid("harbour", "")),
    ],
)
def test_a_questions_uid_comes_from_its_id_else_from_its_text(question: Question, uid: QuestionUid) -> None:
    assert uid_of(pack_of(), question) == uid


def test_a_page_that_is_cut_takes_nothing_away() -> None:
    whole, cut = (
        question_of("ferry", clarifying_questions=(part_of("who", impact=impact),)) for impact in ("Ask first.", None)
    )

    assert statuses(merged(pack_of(cut, id="page"), whole)) == [Status.SAME]
    assert statuses(merged(pack_of(cut, id="harbour"), whole)) == [Status.CHANGED]


def test_an_export_that_comes_back_misses_nothing_and_takes_nothing_away() -> None:
    whole = question_of("ferry", minutes=15, tags=("night",), unseen=True)
    extract = replace(pack_of(replace(whole, minutes=None, tags=(), unseen=False)), is_extract=True)

    found = merged(extract, whole, question_of("tram"))

    assert (statuses(found), found.missing) == ([Status.SAME], ())


def test_an_export_that_comes_back_with_the_users_own_text_is_not_noted() -> None:
    extract = replace(pack_of(ferry("Mine")), is_extract=True)

    (only,) = merged(extract, ferry("Mine"), bases={(FERRY, "title"): "Theirs"}).questions

    assert (only.status, only.changes_anything) == (Status.SAME, False)


def test_what_html_does_not_keep_is_no_change() -> None:
    mine = replace(question_of("ferry", title="Late  ferries\n\nat night"), tags=("First Month",))
    theirs = replace(mine, title="Late ferries\nat night", tags=("first-month",))
    html = replace(pack_of(theirs), is_html=True)

    assert statuses(merged(html, mine)) == [Status.SAME]
    assert statuses(merged(pack_of(theirs), mine)) == [Status.CHANGED]
    assert statuses(merged(replace(html, questions=(replace(mine, title="Early"),)), mine)) == [Status.CHANGED]
    assert statuses(merged(html, replace(mine, title=None))) == [Status.CHANGED]


def test_what_was_written_by_hand_is_known_by_its_uid_only_where_the_library_has_it_so() -> None:
    own = Question(id="01J0000000000000000000000A", question="Mine?")
    known, derived = QuestionUid("01J0000000000000000000000A"), question_uid("", own.id or "")

    assert uids_of(pack_of(id=""), own) == (known, derived)
    assert uids_of(pack_of(), own) == (question_uid("harbour", own.id or ""),)
    assert merge(pack_of(own, id=""), {}, {}, unlike).questions[0].uid == derived
