"""What FlashPM exported as a table comes back whole, and as nothing else than what it was."""

import csv
import io
import itertools
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flashpm.anki.write_tsv import tsv_file
from flashpm.domain.change import Origin
from flashpm.domain.identity import PAGE_PACK_ID
from flashpm.domain.library_query import EVERYTHING
from flashpm.domain.merging import Status
from flashpm.domain.pack import Pack
from flashpm.domain.question import Question
from flashpm.domain.study_day import StudyDay
from flashpm.domain.text import fold
from flashpm.packs.likeness import likeness
from flashpm.packs.write_csv import csv_file
from flashpm.services.content_editing import ContentEditing
from flashpm.services.exported import Exported
from flashpm.services.importing import Importing
from flashpm.services.progress import untold
from flashpm.storage.library import SqlLibrary
from tests.journeys.own_exports import FERRY, filled, opened, preview, questions, stored, uid_of
from tests.libraries import SteadyClock, import_pack

WRITERS = {"CSV": csv_file, "TSV": tsv_file}


def exported(library: SqlLibrary, form: str) -> bytes:
    return WRITERS[form](Exported(library.cards.export_rows(EVERYTHING, StudyDay(0))), untold)


def rewritten(data: bytes, prompt: str, column: str, text: str) -> bytes:
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    for row in rows:
        if row["prompt"] == prompt:
            row[column] = text
    out = io.StringIO()
    writer = csv.DictWriter(out, rows[0].keys())
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode()


@pytest.mark.parametrize("form", WRITERS)
def test_a_table_of_ones_own_changes_nothing(form: str) -> None:
    with opened() as library:
        filled(library)

        found = preview(library, exported(library, form))

        assert found.warnings == ()
        assert [each.status for each in found.questions] == [Status.SAME] * 4
        assert not found.changes_anything


@settings(max_examples=12)
@given(st.lists(questions(), min_size=1, max_size=4), st.sampled_from(("harbour", PAGE_PACK_ID)))
def test_any_library_comes_back_as_it_is(asked: list[Question], pack_id: str) -> None:
    with opened() as library:
        by_text = {fold(question.question or ""): question for question in asked}
        ids = (None if pack_id == PAGE_PACK_ID else f"q-{number}" for number in itertools.count())
        import_pack(
            library,
            Pack(pack_id, questions=tuple(replace(each, id=id_) for each, id_ in zip(by_text.values(), ids))),  # noqa: B905 - ids never end
            SteadyClock(),
        )

        for form in WRITERS:
            found = preview(library, exported(library, form))

            assert len(found.questions) == len(by_text)
            assert {each.status for each in found.questions} == {Status.SAME}
            assert not found.changes_anything


def test_a_cell_that_was_written_over_is_a_change_of_the_users() -> None:
    with opened() as library:
        filled(library)
        prompt = FERRY.clarifying_questions[1].prompt or ""

        found = preview(library, rewritten(exported(library, "CSV"), prompt, "impact", "Ask the port first."))

        (changed,) = [each for each in found.questions if each.status is not Status.SAME]
        (change,) = changed.changes
        assert (changed.question.id, changed.status) == ("ferry", Status.CHANGED)
        assert (change.field, change.mine, change.theirs) == (
            "impact",
            "Pilot one line before asking for three.",
            "Ask the port first.",
        )
        Importing(library, likeness, SteadyClock()).apply(found)
        logged = [row for rows in library.content.logged_content([changed.uid]).values() for row in rows]
        assert [row.origin for row in logged if row.field == "impact"] == [Origin.USER]


def test_an_older_table_does_not_take_back_what_was_edited_since() -> None:
    with opened() as library:
        filled(library)
        data = exported(library, "CSV")
        uid = uid_of(library, "ferry")
        ContentEditing(library, SteadyClock()).save(uid, replace(stored(library)[uid], question="Should it stop?"))

        assert not preview(library, data).changes_anything


@pytest.mark.parametrize("form", WRITERS)
def test_in_another_library_a_table_brings_the_questions_under_their_own_ids(form: str) -> None:
    with opened() as library, opened() as other:
        filled(library)
        data = exported(library, form)
        Importing(other, likeness, SteadyClock()).apply(preview(other, data))

        assert {uid for uid, each in stored(other).items() if each.id in {"ferry", "tram"}} <= stored(library).keys()
        assert len(stored(other)) == 4
        assert not preview(other, data).changes_anything


def test_no_table_can_pass_for_a_question_of_another_pack() -> None:
    with opened() as library:
        filled(library)
        data = f"pack,question_id,question,prompt,impact\n,{uid_of(library, 'ferry')},Mine?,Who?,None.\n".encode()

        (found,) = preview(library, data).questions

        assert found.status is Status.NEW
        assert found.uid not in stored(library)
