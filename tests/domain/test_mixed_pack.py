import pytest
from hypothesis import given
from hypothesis import strategies as st

from flashpm.domain.mixed_pack import MIXED_ID, mixed_id, readings_by_pack, spelled
from flashpm.domain.pack import Finding, Pack, Reading
from flashpm.domain.question import Question
from tests.builders import pack_of, part_of, question_of

ULID = "01JQZK3V5N8M2R4T6W9XYABCDE"
ANY_ID = st.text() | st.builds(str.__add__, st.sampled_from(("", "u-", "x-", "U-")), st.text("a -Az0", max_size=5))


def mixed(*ids: str | None, warnings: tuple[Finding, ...] = ()) -> Reading:
    return Reading(pack_of(*(question_of(id_) for id_ in ids), id=MIXED_ID), warnings=warnings)


def homes(reading: Reading) -> list[tuple[str, list[str | None], bool]]:
    packs = [each.pack for each in readings_by_pack(reading) if each.pack]
    return [(pack.id, [question.id for question in pack.questions], pack.is_extract) for pack in packs]


@pytest.mark.parametrize(
    ("pack_id", "question_id", "expected"),
    [
        ("harbour", "ferry", "harbour--ferry"),
        ("a", "b-c", "a--b-c"),
        ("a-b", "c", "a-b--c"),
        ("a--b", "c", "x-az2dzz2dzb--c"),
        ("a", "-b", "a--x-z2dzb"),
        ("page", "should café close?", "page--x-should-cafze9z-closez3fz"),
        ("", ULID, f"--u-{ULID.lower()}"),
        ("x-rays", "u-turn", "x-xz2dzrays--x-uz2dzturn"),
        ("a", " b  z", "a--x-z20zbz20z-z7az"),
    ],
)
def test_a_question_has_one_id_among_those_of_other_packs(pack_id: str, question_id: str, expected: str) -> None:
    assert mixed_id(pack_id, question_id) == expected
    assert homes(mixed(expected)) == [(pack_id, [question_id], True)]


@given(ANY_ID, ANY_ID)
def test_every_question_is_found_in_its_own_pack_again(pack_id: str, question_id: str) -> None:
    written = mixed_id(pack_id, question_id)

    assert set(written) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
    assert homes(mixed(written)) == [(pack_id, [question_id], True)]


@given(ANY_ID)
def test_clarifying_questions_have_their_own_ids_again(id_: str) -> None:
    question = question_of("harbour--ferry", clarifying_questions=(part_of(spelled(id_)), part_of(None)))

    (reading,) = readings_by_pack(Reading(pack_of(question, id=MIXED_ID)))

    assert reading.pack is not None
    assert [part.id for part in reading.pack.questions[0].clarifying_questions] == [id_, None]


@pytest.mark.parametrize(
    "id_", [None, "ferry", "a--b--c", "-a--b", "a--", "a--u-1", "a--x-b", "a--x-z110000z", "x---b"]
)
def test_an_id_of_another_form_is_one_of_the_files_own_pack(id_: str | None) -> None:
    reading = mixed(id_)

    assert readings_by_pack(reading) == (reading,)


def test_an_id_that_somebody_gave_to_a_clarifying_question_stays() -> None:
    question = question_of("harbour--ferry", clarifying_questions=(part_of("x-b"),))

    (reading,) = readings_by_pack(Reading(pack_of(question, id=MIXED_ID)))

    assert reading.pack is not None
    assert reading.pack.questions[0].clarifying_questions[0].id == "x-b"


def test_packs_are_parted_in_their_order_and_what_was_added_is_of_the_files_own() -> None:
    reading = mixed("b--1", "mine", "a--1", "b--2", "my-questions--old")

    assert homes(reading) == [("b", ["1", "2"], True), (MIXED_ID, ["mine", "old"], True), ("a", ["1"], True)]


def test_what_is_said_of_a_question_goes_with_it() -> None:
    of_pack = Finding("all.yaml", 3, "title", "Look.")
    places = ("questions[1].type", "questions[2]", "questions[3].clarifying_questions[0].short", "questions[0].id")
    said = tuple(Finding("all.yaml", line, place, "Look.") for line, place in enumerate(places))

    parts = readings_by_pack(mixed("b--1", "mine", "a--1", "b--2", warnings=(*said, of_pack)))

    assert [[each.field for each in part.warnings] for part in parts] == [
        ["questions[1].clarifying_questions[0].short", "questions[0].id", "title"],
        ["questions[0].type"],
        ["questions[0]"],
    ]


@pytest.mark.parametrize("reading", [Reading(None), Reading(Pack("harbour", questions=(Question("a--b"),)))])
def test_every_other_reading_stays_as_it_is(reading: Reading) -> None:
    assert readings_by_pack(reading) == (reading,)
