"""Any library, studied on in a real Anki, comes home: every text, schedule and review once, and nothing anew."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flashpm.anki.naming import slug
from flashpm.domain.deck import SEPARATOR
from flashpm.domain.library_query import EVERYTHING
from flashpm.domain.pack import Pack
from flashpm.domain.study_day import StudyDay
from flashpm.domain.text import says_the_same
from flashpm.services.export_row import ExportCard, ExportRow
from flashpm.storage.library import SqlLibrary, open_library
from tests.anki.any_library import ACTS, PACKS, Acts, any_of, numbered, studied
from tests.anki.come_home import PACKAGES, again, home, is_as_in_anki
from tests.anki.moved import Standing, load, move, standings
from tests.anki.real_anki import Counts, RealAnki
from tests.libraries import SteadyClock, files_in, seeded_bits
from tests.storage.test_rebuild import projections

ANSWERS = st.lists(st.integers(1, 4), min_size=1, max_size=8)
Row = tuple[object, ...]
Reviews = dict[str, list[tuple[int, int]]]
TEXTS = (
    *("question", "product", "company", "source", "prompt", "area", "short"),
    *("why_it_matters", "expected_answer", "impact", "my_words"),
)
IDENTITY = (
    *("pack_id", "question_id", "clarifying_question_id", "anki_guid", "anki_note_id"),
    *("type", "difficulty", "kinds", "question_uid"),
)


@dataclass(frozen=True)
class Abroad:
    """A library whose cards were answered in an Anki.

    Attributes:
        found: where Anki says that each card stands, by guid.
        answered: the guids of those that were answered there.
        saved: what Anki exported, the package to import first at the beginning.
    """

    library: SqlLibrary
    clock: SteadyClock
    anki: RealAnki
    folder: Path
    found: Mapping[str, Standing]
    answered: frozenset[str]
    saved: list[Path]


@contextmanager
def abroad(pack: Pack, acts: Acts, answers: list[int], first: str) -> Iterator[Abroad]:
    """Study a library, move it to Anki, answer cards there, and export it in every format."""
    with studied(pack, acts) as (library, clock, anki, folder):
        load(anki, move(library, folder / "there.apkg"))
        before = cards_of(anki)
        anki.answer(*answers)
        found = cards_of(anki)
        saved = [anki.save(folder / each) for each in sorted(PACKAGES, key=lambda each: each != first)]
        last_ms = max((entry.id for each in found.values() for entry in each.history), default=0)
        clock.at = max(clock.at, datetime.fromtimestamp(last_ms / 1000, UTC)) + timedelta(minutes=1)
        answered = frozenset(guid for guid, each in found.items() if each != before[guid])
        yield Abroad(library, clock, anki, folder, found, answered, saved)


def cards_of(anki: RealAnki) -> dict[str, Standing]:
    return {guid: each for (guid, _), each in standings(anki).items()}


def rows_of(library: SqlLibrary) -> dict[str, ExportRow]:
    return {row.anki_guid: row for row in library.cards.export_rows(EVERYTHING, StudyDay(0))}


def only_card(row: ExportRow) -> ExportCard:
    (card,) = row.cards.values()
    return card


def reviews_in(library: SqlLibrary) -> Reviews:
    """Give the gradings of each card that stand, as an export tells them: id and grade, by guid."""
    guids = {only_card(row).uid: guid for guid, row in rows_of(library).items()}
    found: Reviews = defaultdict(list)
    for step in library.cards.export_history().steps:
        if step.grade is not None:
            found[guids[step.card]].append((step.id_ms, step.grade))
    return {guid: sorted(each) for guid, each in found.items()}


def reviews_of(found: Mapping[str, Standing]) -> Reviews:
    """Give the same of Anki's cards."""
    rows = {guid: [(entry.id, entry.ease) for entry in each.history if entry.ease] for guid, each in found.items()}
    return {guid: each for guid, each in rows.items() if each}


def logged(library: SqlLibrary) -> set[Row]:
    """Give every row of both logs."""
    connection = library._database.connection
    return {
        (table, *row)
        for table in ("review_log", "change_log")
        for row in connection.exec_driver_sql(f"SELECT * FROM {table}")
    }


def check_that_again_changes_nothing(library: SqlLibrary, there: Abroad) -> None:
    before = projections(library)
    for package in there.saved:
        assert not again(library, there.clock, package).changes_anything
        home(library, there.clock, package)
    assert projections(library) == before
    library.rebuild()
    assert projections(library) == before


@pytest.mark.parametrize("first", PACKAGES)
@any_of(2)
@given(PACKS.map(numbered), ACTS, ANSWERS)
def test_any_library_comes_home_with_what_was_answered(first: str, pack: Pack, acts: Acts, answers: list[int]) -> None:
    with abroad(pack, acts, answers, first) as there:
        library, found = there.library, there.found
        before, log_before, reviews_before = rows_of(library), logged(library), reviews_in(library)

        preview = home(library, there.clock, there.saved[0])

        assert preview.summary.same == len(pack.questions)
        assert log_before <= logged(library)
        assert reviews_in(library) == reviews_of(found)
        new = {guid: len(each) - len(reviews_before.get(guid, ())) for guid, each in reviews_of(found).items()}
        assert {guid for guid, number in new.items() if number} == there.answered
        after = rows_of(library)
        for guid, row in after.items():
            if guid in there.answered:
                assert is_as_in_anki(only_card(row).schedule, found[guid])
                assert only_card(row).is_paused == only_card(before[guid]).is_paused
                assert row._replace(cards={}) == before[guid]._replace(cards={})
            else:
                assert row == before[guid]
        assert after.keys() == before.keys()
        check_that_again_changes_nothing(library, there)
        assert load(there.anki, move(library, there.folder / "back.apkg")) == Counts(duplicate=len(after))
        assert cards_of(there.anki) == found


@pytest.mark.parametrize("first", PACKAGES)
@any_of(2)
@given(PACKS.map(numbered), ACTS, ANSWERS)
def test_an_empty_library_gets_any_library_whole(first: str, pack: Pack, acts: Acts, answers: list[int]) -> None:
    with (
        abroad(pack, acts, answers, first) as there,
        open_library(files_in(there.folder / "other"), there.clock.now, seeded_bits(2)) as other,
    ):
        home(other, there.clock, there.saved[0])

        ours, theirs = rows_of(there.library), rows_of(other)
        assert theirs.keys() == ours.keys()
        assert reviews_in(other) == reviews_of(there.found)
        for guid, row in theirs.items():
            check_texts(row, ours[guid])
            check_schedule(only_card(row), there.found[guid])
        check_that_again_changes_nothing(other, there)
        counts = load(there.anki, move(other, there.folder / "back.apkg"))
        assert (counts.new, counts.conflicting) == (0, 0)
        assert cards_of(there.anki) == there.found
        assert there.anki.problems() is None


def check_texts(row: ExportRow, ours: ExportRow) -> None:
    for name in TEXTS:
        assert says_the_same(getattr(ours, name) or "", getattr(row, name) or ""), name
    for name in IDENTITY:
        assert getattr(row, name) == getattr(ours, name)
    assert set(row.tags) == set(filter(None, map(tag_in_anki, ours.tags)))


def tag_in_anki(tag: str) -> str:
    """Give a tag as it comes back: Anki parts tags at spaces and nests them at colons."""
    return SEPARATOR.join(filter(None, map(slug, tag.split(SEPARATOR))))


def check_schedule(card: ExportCard, found: Standing) -> None:
    assert card.is_paused == (found.queue == -1)
    if found.type:
        assert is_as_in_anki(card.schedule, found)
    else:
        assert (card.schedule.memory, card.schedule.due_on) == (None, None)
