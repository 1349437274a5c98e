"""Packages from Anki as plain values: every generation, every state of a card, and nothing that is hostile."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import zstandard

from flashpm.anki.package import AnkiPackage, PackagedCard
from flashpm.anki.read_apkg import read_apkg
from flashpm.domain.carried import CarriedCard, PastReview
from flashpm.domain.grade import Grade
from flashpm.domain.sm2 import Memory
from flashpm.errors import AnkiError
from tests.anki.packages import (
    CARD_COLUMNS,
    HEAD,
    META,
    NEW_CARD,
    NOTE,
    database_of,
    new_package,
    old_package,
    package_of,
)
from tests.anki.real_anki import new_anki
from tests.builders import day

CARD_ID = NEW_CARD[0]
AT_MS = 1_772_438_400_000
"""2026-03-02 08:00 UTC."""
PASSED = (AT_MS, CARD_ID, 3, 6, 1, 2500, 4_000, 1)


def card_row(**columns: object) -> tuple[object, ...]:
    return tuple((dict(zip(CARD_COLUMNS, NEW_CARD, strict=True)) | columns).values())


def carried(card: tuple[object, ...], *reviews: tuple[object, ...], head: tuple[object, ...] = HEAD) -> CarriedCard:
    package = read_apkg(old_package(database_of(cards=[card], reviews=reviews, head=head)))
    return only_card(package).carried


def only_card(package: AnkiPackage) -> PackagedCard:
    note, *_ = package.notes
    return note.cards[0]


@pytest.mark.parametrize(
    "package",
    [
        old_package(),
        package_of({"meta": META[1], "collection.anki2": database_of()}),
        package_of({"collection.anki21": database_of(), "collection.anki2": database_of(notes=[], cards=[])}),
        package_of({"meta": META[2], "collection.anki21": database_of(), "collection.anki2": b"not this one"}),
        new_package(),
    ],
    ids=["anki2", "anki2 with meta", "anki21", "anki21 with meta", "anki21b"],
)
def test_a_package_of_any_generation_is_read(package: bytes) -> None:
    (note,) = read_apkg(package).notes

    assert (note.guid, note.note_id, note.values) == ("guid-1", 1_767_000_000_000, ("Front", "Back"))
    assert (note.kind.name, note.kind.fields, note.changed_at_ms) == ("Basic", ("Front", "Back"), 1_767_600_000_000)
    assert note.cards == (PackagedCard(0, "Default", CarriedCard(changed_at_ms=1_767_600_000_000)),)


def test_a_review_card_comes_with_its_numbers_its_day_and_its_history() -> None:
    card = card_row(type=2, queue=2, due=2258, ivl=6, factor=2360)

    assert carried(card, PASSED) == CarriedCard(
        reviews=(PastReview(AT_MS, Grade.GOOD, interval_days=6, taken_ms=4_000),),
        memory=Memory(repetition=1, ease=236, interval_days=6),
        due_on=day("2026-03-08"),
        last_at_ms=AT_MS,
        changed_at_ms=1_767_600_000_000,
    )


def test_a_card_that_is_being_learned_has_passed_nothing_and_is_due_at_a_moment() -> None:
    card = card_row(type=3, queue=1, due=AT_MS // 1000 + 600, ivl=6, factor=1300)

    found = carried(card, (AT_MS, CARD_ID, 1, -600, 6, 1300, 900, 1))

    assert (found.memory, found.due_on, found.due_at_ms) == (Memory(0, 130, 1), None, AT_MS + 600_000)
    assert found.reviews == (PastReview(AT_MS, Grade.AGAIN, interval_days=0, taken_ms=900),)


def test_a_card_in_a_filtered_deck_is_given_back_to_its_home() -> None:
    head = (*HEAD[:4], {"1": {"name": "Default"}, "7": {"name": "Home::Sub"}})
    card = card_row(type=2, queue=2, due=-100_000, ivl=6, factor=2500, did=1, odid=7, odue=2258)

    found = only_card(read_apkg(old_package(database_of(cards=[card], head=head))))

    assert (found.deck, found.carried.due_on) == ("Home::Sub", day("2026-03-08"))


def test_a_paused_card_is_told() -> None:
    assert carried(card_row(queue=-1)).is_paused


@pytest.mark.parametrize(
    ("interval", "grades", "repetition"),
    [(3, [], 1), (6, [], 2), (6, [3, 3], 2), (6, [3, 1, 3], 1), (6, [3, 1], 0)],
)
def test_repetition_counts_the_passes_since_the_last_failure(interval: int, grades: list[int], repetition: int) -> None:
    reviews = [(AT_MS + number, CARD_ID, ease, 1, 1, 2500, 0, 1) for number, ease in enumerate(grades)]

    memory = carried(card_row(type=2, queue=2, ivl=interval, factor=2500), *reviews).memory

    assert memory is not None
    assert memory.repetition == repetition


@pytest.mark.parametrize(("factor", "ease"), [(0, 250), (2355, 236), (900, 130), (2_000_000, 9_999)])
def test_the_ease_factor_stays_in_its_range(factor: int, ease: int) -> None:
    assert carried(card_row(type=2, queue=2, ivl=6, factor=factor)).memory == Memory(2, ease, 6)


def test_the_first_schedulers_steps_are_graded_as_anki_reads_them_today() -> None:
    head: tuple[object, ...] = (*HEAD[:2], {}, *HEAD[3:])
    steps = [(AT_MS + ease, CARD_ID, ease, -60, -60, 0, 0, 0) for ease in (1, 2, 3)]

    found = carried(card_row(type=1, queue=1), *steps, head=head)

    assert [each.grade for each in found.reviews] == [Grade.AGAIN, Grade.GOOD, Grade.EASY]


def test_a_reset_is_told_and_what_was_set_by_hand_is_no_review() -> None:
    reset, by_hand = (AT_MS, CARD_ID, 0, 0, 6, 0, 0, 4), (AT_MS - 5, CARD_ID, 0, 9, 6, 2500, 0, 4)

    found = carried(card_row(), by_hand, reset)

    assert (found.reviews, found.reset_at_ms) == ((), AT_MS)


def test_a_review_outside_the_schedule_does_not_count_as_the_last() -> None:
    found = carried(card_row(type=2, queue=2, ivl=6), PASSED, (AT_MS + 9, CARD_ID, 1, 6, 6, 0, 0, 3))

    assert [each.is_extra for each in found.reviews] == [False, True]
    assert found.last_at_ms == AT_MS


@pytest.mark.parametrize("data", ['{"lrt": 1772438400}', '{"s": 3.2, "lrt": 1772438400, "d": 5.1}'])
def test_a_card_without_history_says_itself_when_it_was_last_seen(data: str) -> None:
    assert carried(card_row(type=2, queue=2, ivl=6, data=data)).last_at_ms == AT_MS


@pytest.mark.parametrize("data", ["{", '{"lrt": "x"}', "[]", '{"lrt": -4}', "[" * 5_000])
def test_what_a_card_says_badly_of_itself_is_passed_over(data: str) -> None:
    assert carried(card_row(type=2, queue=2, ivl=6, data=data)).last_at_ms == 0


def test_gradings_that_make_no_sense_are_counted_and_left_out() -> None:
    odd = [(-5, CARD_ID, 3, 1, 1, 2500, 0, 1), (2**50, CARD_ID, 3, 1, 1, 2500, 0, 1), (9, CARD_ID, 7, 1, 1, 2500, 0, 1)]

    package = read_apkg(old_package(database_of(reviews=odd)))

    assert (package.odd_reviews, only_card(package).carried.reviews) == (3, ())


def test_a_package_says_whether_it_holds_progress() -> None:
    assert not read_apkg(old_package()).has_progress
    assert read_apkg(old_package(database_of(reviews=[PASSED]))).has_progress
    assert read_apkg(old_package(database_of(cards=[card_row(queue=-1)]))).has_progress


@pytest.mark.parametrize(
    ("created", "conf", "zero"),
    [
        (1_577_851_200, {"creationOffset": 0}, "2020-01-01"),
        (1_577_851_200 - 9 * 3600, {"creationOffset": -540}, "2020-01-01"),
        (1_577_851_200 + 7 * 3600, {"creationOffset": 420}, "2020-01-01"),
        (1_577_851_200 - 9 * 3600, {}, "2020-01-01"),
        (1_577_851_200 + 7 * 3600, {}, "2020-01-01"),
    ],
)
def test_due_days_are_counted_from_the_local_date_of_the_collections_birth(
    created: int, conf: dict[str, int], zero: str
) -> None:
    head: tuple[object, ...] = (created, 11, conf | {"schedVer": 2}, *HEAD[3:])

    assert carried(card_row(type=2, queue=2, due=0, ivl=6), head=head).due_on == day(zero)


def test_missing_fields_are_empty_and_surplus_ones_dropped() -> None:
    notes = [(*NOTE[:5], "Front"), (NOTE[0] + 5, "guid-2", *NOTE[2:5], "a\x1fb\x1fc")]

    found = read_apkg(old_package(database_of(notes=notes))).notes

    assert [each.values for each in found] == [("Front", ""), ("a", "b")]


def test_media_are_listed_by_name() -> None:
    entry = b"\x0a\x05\x0a\x03a\xcc\x88"  # one entry whose name is "a" with a separate diaeresis

    assert read_apkg(old_package(media='{"0": "a.png"}')).media.members == {"a.png": "0"}
    assert read_apkg(new_package(media=entry)).media.members == {"\u00e4": "0"}


GOOD = database_of()
PACK = zstandard.ZstdCompressor().compress
ZEROS = b"SQLite format 3\0" + bytes(64 << 20)
A_VIEW = "ALTER TABLE notes RENAME TO n; CREATE VIEW notes AS SELECT * FROM n;"
A_TRIGGER = "CREATE TRIGGER t AFTER INSERT ON notes BEGIN DELETE FROM cards; END;"


def _renamed(package: bytes, name: bytes, other: bytes) -> bytes:
    return package.replace(name, other)


HOSTILE: dict[str, Callable[[], bytes]] = {
    "no zip": lambda: b"PK\x03\x04 collection.anki2",
    "a cut zip": lambda: old_package()[:-40],
    "no collection": lambda: package_of({"media": "{}"}),
    "two members of one name": lambda: _renamed(
        package_of({"collection.anki2": GOOD, "collection.ankiX": GOOD}), b"collection.ankiX", b"collection.anki2"
    ),
    "a newer package": lambda: package_of({"meta": b"\x08\x09", "collection.anki2": GOOD}),
    "a broken meta": lambda: package_of({"meta": b"\xff\xff", "collection.anki2": GOOD}),
    "too many members": lambda: package_of({"collection.anki2": GOOD, **{str(n): b"" for n in range(50_001)}}),
    "a zip bomb": lambda: old_package(ZEROS),
    "a zstd bomb": lambda: package_of({"meta": META[3], "collection.anki21b": PACK(ZEROS)}),
    "zstd that is none": lambda: package_of({"meta": META[3], "collection.anki21b": b"junk"}),
    "cut zstd": lambda: package_of({"meta": META[3], "collection.anki21b": PACK(GOOD)[:100]}),
    "no database": lambda: old_package(b"hello"),
    "an empty database": lambda: package_of({"collection.anki2": b""}),
    "a cut database": lambda: old_package(GOOD[:5000]),
    "a view for a table": lambda: old_package(database_of(and_then=A_VIEW)),
    "a trigger": lambda: old_package(database_of(and_then=A_TRIGGER)),
    "a virtual table": lambda: old_package(database_of(and_then="CREATE VIRTUAL TABLE v USING fts5(x);")),
    "a missing table": lambda: old_package(database_of(and_then="DROP TABLE revlog;")),
    "a missing column": lambda: old_package(database_of(and_then="ALTER TABLE notes DROP COLUMN flds;")),
    "no head": lambda: old_package(database_of(and_then="DELETE FROM col;")),
    "an unknown layout": lambda: old_package(database_of(head=(HEAD[0], 99, *HEAD[2:]))),
    "a creation before time": lambda: old_package(database_of(head=(-5, *HEAD[1:]))),
    "note types that are none": lambda: old_package(database_of(head=(*HEAD[:3], {"1": 5}, HEAD[4]))),
    "decks that are none": lambda: old_package(database_of(head=(*HEAD[:4], "["))),
    "nested JSON": lambda: old_package(database_of(head=(*HEAD[:4], "[" * 100_000))),
    "a note of no type": lambda: old_package(database_of(notes=[(*NOTE[:2], 77, *NOTE[3:])])),
    "a number for a text": lambda: old_package(database_of(notes=[(*NOTE[:5], 5)])),
    "a text for a number": lambda: old_package(database_of(cards=[card_row(due="soon")])),
    "no end of a number": lambda: old_package(database_of(cards=[card_row(due=float("inf"))])),
    "a media file that leaves its folder": lambda: old_package(media='{"0": "../../x"}'),
    "a media file at an address": lambda: old_package(media='{"0": "/etc/x"}'),
    "a media file on a drive": lambda: old_package(media='{"0": "C:\\\\x"}'),
    "a media file named as a device": lambda: old_package(media='{"0": "con.png"}'),
    "a media file without a name": lambda: old_package(media='{"0": ""}'),
    "a media key that is a path": lambda: old_package(media='{"../0": "x"}'),
    "media that are a list": lambda: old_package(media="[]"),
    "media that are no JSON": lambda: old_package(media="{"),
    "media that leave their folder, packed": lambda: new_package(media=b"\x0a\x0a\x0a\x08../../xy"),
    "media that are no entries": lambda: new_package(media=b"\x08\x01"),
    "media whose name is a number": lambda: new_package(media=b"\x0a\x02\x08\x01"),
    "a broken list of media": lambda: new_package(media=b"\x0a\xff\xff"),
    "a list of media of a strange kind": lambda: new_package(media=b"\x0b"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_package_is_one_of_our_errors(name: str) -> None:
    package = HOSTILE[name]()

    with pytest.raises(AnkiError) as caught:
        read_apkg(package)

    assert str(caught.value).endswith((".", "!"))
    assert "\n" not in str(caught.value)


def test_a_real_collection_is_read_as_anki_holds_it(tmp_path: Path) -> None:
    with new_anki(tmp_path / "anki") as anki:
        anki.add("Basic (and reversed card)", "Front 1", "Back 1", deck="Marketing::Basics", tags=["a::b"])
        anki.answer(3, 4)
        held = anki.held()
        packages = [anki.save(tmp_path / name) for name in ("new.apkg", "old.apkg", "all.colpkg")]

    for package in packages:
        (note,) = read_apkg(package.read_bytes()).notes
        assert (note.kind.name, note.values, note.tags) == (
            "Basic (and reversed card)",
            ("Front 1", "Back 1"),
            ("a::b",),
        )
        assert [(each.number, each.deck) for each in note.cards] == [(0, "Marketing::Basics"), (1, "Marketing::Basics")]
        assert [
            (review.at_ms, int(review.grade), replace(each.carried, reviews=()).is_paused)
            for each in note.cards
            for review in each.carried.reviews
        ] == [(at_ms, grade, False) for at_ms, grade in held]
