"""What FlashPM exported as YAML comes back whole, of how many packs it may be."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from flashpm.domain.change import Origin
from flashpm.domain.identity import PAGE_PACK_ID
from flashpm.domain.merging import Status
from flashpm.domain.pack import Pack
from flashpm.domain.question import Question
from flashpm.domain.text import fold
from flashpm.packs.likeness import likeness
from flashpm.packs.write_pack import pack_file
from flashpm.services.content_editing import ContentEditing
from flashpm.services.exported import Exported, ExportFormat
from flashpm.services.exporting import Exporting
from flashpm.services.importing import Importing
from flashpm.services.progress import Progress
from flashpm.storage.library import SqlLibrary
from tests.journeys.own_exports import FERRY, filled, opened, preview, questions, stored, uid_of
from tests.libraries import SteadyClock, all_cards, import_pack, pack_of, question_of

ids = st.none() | st.sampled_from(("b-c", "c", "-", "a--b", "x-ray", "u-turn", "z", "01", "b-"))
PACK_IDS = ("a", "a-b", "a--b", "a-", "my-questions", "x-a", PAGE_PACK_ID)


@st.composite
def packs(draw: st.DrawFn, id_: str) -> Pack:
    """Draw a pack as an author might write it, or saved pages: ids may be left out, and no text stands twice."""
    listed = draw(st.lists(questions(), min_size=1, max_size=3, unique_by=lambda each: fold(each.question or "")))
    given_ids = draw(st.lists(ids, min_size=3, max_size=3, unique_by=lambda each: each or object()))
    is_page = id_ == PAGE_PACK_ID
    asked = (
        replace(
            each,
            id=None if is_page else given,
            clarifying_questions=tuple(
                replace(part, id=None if is_page else draw(st.sampled_from((None, f"b-{n}", f"x-{n}", f"u--{n}"))))
                for n, part in enumerate(each.clarifying_questions)
            ),
        )
        for each, given in zip(listed, given_ids, strict=False)
    )
    return Pack(id_, title=None if is_page else "Harbour", version="1.0.0", questions=tuple(asked))


@st.composite
def several(draw: st.DrawFn) -> list[Pack]:
    chosen = draw(st.lists(st.sampled_from(PACK_IDS), min_size=2, max_size=4, unique=True))
    return [draw(packs(id_)) for id_ in chosen]


def exported(library: SqlLibrary, query: str = "") -> bytes:
    written: list[bytes] = []

    def write(format_: ExportFormat, path: Path, exported: Exported, progress: Progress) -> None:
        written.append(pack_file(exported, progress))

    Exporting(library, write, SteadyClock()).export(Path("all.yaml"), None, query, format_=ExportFormat.YAML)
    return written[0]


def imported(library: SqlLibrary, data: bytes) -> None:
    Importing(library, likeness, SteadyClock()).apply(preview(library, data), has_consent=True)


def import_all(library: SqlLibrary, brought: Sequence[Pack]) -> None:
    for each in brought:
        import_pack(library, each, SteadyClock())


def reword(library: SqlLibrary, text: str) -> None:
    """Write other words for the first question and its first clarifying question, whatever their ids were made of."""
    uid, question = next(iter(stored(library).items()))
    first, *others = question.clarifying_questions
    parts = (replace(first, prompt=f"{text} {first.prompt}", impact=None), *others)
    ContentEditing(library, SteadyClock()).save(uid, replace(question, question=text, clarifying_questions=parts))


@settings(max_examples=12)
@given(several(), questions(), st.sampled_from((None, "should the ferry run?", "b-c")))
def test_any_library_of_several_packs_comes_back_as_it_is(
    brought: list[Pack], by_hand: Question, other_words: str | None
) -> None:
    with opened() as library, opened() as other:
        import_all(library, brought)
        ContentEditing(library, SteadyClock()).add(by_hand)
        if other_words is not None:
            reword(library, other_words)
        data = exported(library)

        found = preview(library, data)
        assert {each.status for each in found.questions} == {Status.SAME}
        assert len(found.questions) == len(stored(library))
        assert not found.changes_anything

        imported(other, data)
        assert not preview(other, data).changes_anything
        assert exported(other) == data

        cards = len(all_cards(library))
        import_all(other, brought)
        assert len(stored(other)) == len(stored(library))
        assert len(all_cards(other)) == cards


def test_what_was_written_into_the_file_is_a_change_of_the_users() -> None:
    with opened() as library:
        filled(library)
        before = exported(library)
        written = before.replace(b"Should the bus run later at night?", b"Should the bus run at all?", 1)
        assert written != before

        found = preview(library, written)

        (changed,) = [each for each in found.questions if each.status is not Status.SAME]
        assert [(each.field, each.theirs) for each in changed.changes] == [("question", "Should the bus run at all?")]
        Importing(library, likeness, SteadyClock()).apply(found)
        logged = [row for rows in library.content.logged_content([changed.uid]).values() for row in rows]
        assert [row.origin for row in logged if row.field == "question"] == [Origin.USER]
        assert exported(library) == written


def test_an_older_file_takes_nothing_back_that_was_written_since() -> None:
    with opened() as library:
        filled(library)
        data = exported(library)
        uid = uid_of(library, "ferry")
        ContentEditing(library, SteadyClock()).save(uid, replace(stored(library)[uid], question="Should it stop?"))

        assert not preview(library, data).changes_anything


def test_a_part_of_the_library_misses_nothing() -> None:
    with opened() as library:
        filled(library)

        found = preview(library, exported(library, "later -tram"))

        assert [each.status for each in found.questions] == [Status.SAME] * 3
        assert found.summary.missing == 0


def test_one_pack_of_which_only_an_export_is_known_comes_back_too() -> None:
    with opened() as library, opened() as other:
        import_all(library, [pack_of(FERRY), pack_of(question_of("tram"), id="rails")])
        imported(other, exported(library))
        data = exported(other, "tram")

        assert b"id: rails--tram" in data
        assert [each.status for each in preview(library, data).questions] == [Status.SAME]


def test_a_reworded_question_whose_id_its_pack_left_out_comes_back_as_it_is() -> None:
    with opened() as library:
        import_pack(library, pack_of(replace(FERRY, id=None)), SteadyClock())
        reword(library, "Should it stop?")

        assert not preview(library, exported(library)).changes_anything


def test_a_question_that_was_added_to_the_file_is_new_once() -> None:
    with opened() as library:
        filled(library)
        data = exported(library) + b"  - question: Who?\n    type: design\n    clarifying_questions:\n"
        data += b"      - prompt: Where?\n        impact: Ask there.\n"

        imported(library, data)

        assert [each.question for each in stored(library).values()].count("Who?") == 1
        assert not preview(library, data).changes_anything
        assert not preview(library, exported(library)).changes_anything


def test_what_was_deleted_since_stays_so() -> None:
    with opened() as library:
        filled(library)
        data = exported(library)
        ContentEditing(library, SteadyClock()).delete([uid_of(library, "tram")])

        found = preview(library, data)

        assert len(found.deleted) == 1
        assert not found.changes_anything
