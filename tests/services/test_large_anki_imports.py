"""A large package from Anki is made ready while the library is studied in, and written over nothing of that."""

import pytest

from flashpm.domain.brought import ANKI_PACK_ID, Brought, BroughtPart, BroughtQuestion
from flashpm.domain.grade import Grade
from flashpm.domain.media import MediaFile, Medium
from flashpm.domain.pack import Pack, Reading
from flashpm.domain.question import ClarifyingQuestion
from flashpm.errors import ConflictError
from flashpm.services import anki_import
from flashpm.services.import_preview import LARGE
from flashpm.services.importing import PreparedImport
from tests.builders import card_of, part_of, question_of
from tests.services.desk import Desk, desk_with
from tests.services.test_anki_import import NOW_MS, carried, guid_of, note, package, preview_of

DIGEST = "0" * 64
PICTURE = Medium("prompt", "map.png", DIGEST)


def many(*, media: tuple[Medium, ...] = ()) -> Reading:
    """Make a package of as many new cards as are made ready."""
    parts = tuple(ClarifyingQuestion(id=f"g{number}", prompt=f"Who {number}?", media=media) for number in range(LARGE))
    beside = {part.id or "": BroughtPart(part.id or "", NOW_MS + 4 * n, NOW_MS) for n, part in enumerate(parts)}
    content = question_of("many", clarifying_questions=parts)
    brought = Brought(
        (BroughtQuestion(ANKI_PACK_ID, "many", None, NOW_MS, beside),),
        has_progress=True,
        media=lambda digest: MediaFile(digest, "image/png", b"map") if digest == DIGEST else None,
    )
    return Reading(Pack(ANKI_PACK_ID, questions=(content,)), brought=brought)


def prepared(desk: Desk) -> PreparedImport:
    """Make many cards ready, with what a card that is here already was graded in Anki."""
    history = carried(NOW_MS - 86_400_000, changed_at_ms=NOW_MS)
    known = package(note(part_of("part-0"), guid_of(0), history))
    return desk.use_cases.importing.prepare(preview_of(desk, known, many()))


def test_many_new_cards_from_anki_are_made_ready_and_written_with_what_comes_of_known_ones() -> None:
    desk = desk_with("ferry")

    changes = desk.use_cases.importing.write(prepared(desk))

    assert len(desk.library.staged) == 1
    assert changes.cards == {card_of(part=0)}
    assert len(desk.reviews()) == 1


def test_a_card_that_was_studied_meanwhile_takes_no_history_over_that() -> None:
    desk = desk_with("ferry")
    ready = prepared(desk)
    desk.use_cases.studying.begin().grade(Grade.GOOD, 1_000)
    rows = len(desk.library.log.rows)

    with pytest.raises(ConflictError, match="Look at it again"):
        desk.use_cases.importing.write(ready)

    assert len(desk.library.log.rows) == rows


def test_a_grade_that_was_taken_back_meanwhile_counts_as_studied() -> None:
    desk = desk_with("ferry")
    desk.use_cases.studying.begin().grade(Grade.GOOD, 1_000)
    ready = prepared(desk)
    desk.use_cases.undoing.undo_last()

    with pytest.raises(ConflictError, match="Look at it again"):
        desk.use_cases.importing.write(ready)


def test_another_card_may_be_studied_meanwhile() -> None:
    desk = desk_with("ferry")
    ready = prepared(desk)
    desk.use_cases.actions.pause(card_of(part=1))

    assert desk.use_cases.importing.write(ready).cards == {card_of(part=0)}


def test_pictures_come_along() -> None:
    desk = Desk()

    desk.use_cases.importing.apply(preview_of(desk, many(media=(PICTURE,))), has_consent=True)

    assert desk.library.log.media[DIGEST].content == b"map"


def test_a_package_that_is_compared_piece_by_piece_comes_to_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    desk = desk_with("ferry", "tram")
    history = carried(NOW_MS - 86_400_000, changed_at_ms=NOW_MS)
    known = package(note(part_of("part-0"), guid_of(0), history), note(part_of("part-1"), guid_of(1), history))
    other = many()
    assert known.pack is not None
    assert other.pack is not None
    assert known.brought is not None
    assert other.brought is not None
    both = Reading(
        Pack(ANKI_PACK_ID, questions=known.pack.questions + other.pack.questions),
        brought=Brought(known.brought.questions + other.brought.questions, has_progress=True),
    )
    whole = preview_of(desk, both).merges

    monkeypatch.setattr(anki_import, "QUESTIONS_AT_ONCE", 1)
    monkeypatch.setattr(anki_import, "CARDS_AT_ONCE", 1)

    assert preview_of(desk, both).merges == whole
