"""Identities are the same on every device, for ever: the literals here never change."""

import hashlib

from hypothesis import given
from hypothesis import strategies as st

from flashpm.domain.identity import (
    PAGE_PACK_ID,
    card_uid,
    clarifying_question_uid,
    crockford,
    pack_uid,
    question_uid,
    ulid,
)


def test_uids_of_a_pack_and_all_inside_it_are_what_they_always_were() -> None:
    question = question_uid("harbour", "ferry")
    clarifying_question = clarifying_question_uid(question, "part-0")

    assert pack_uid("harbour") == "7Q1BXTDB26F42S6GKM311MZ09Z"
    assert question == "1N0YN6EK2MJATXHN4YW7KBXT32"
    assert clarifying_question == "6KFV982M8ST5EEEKGCH84W6J6P"
    assert card_uid(clarifying_question, "why") == "25WKYFK6KN7ACYS6H7ZM9GADQC"
    assert card_uid(clarifying_question, "so_what") == "1D40V642X0P5GGTS6E6J5HZBN0"


def test_a_saved_page_has_the_reserved_pack_and_its_question_as_id() -> None:
    uid = question_uid(PAGE_PACK_ID, "should the ferry run later?")

    assert uid == "4GBW7P3G0T0KQ28GTM3QJ76HDR"


def test_a_uid_is_the_first_128_bits_of_sha256_over_its_parts() -> None:
    digest = hashlib.sha256("question\u001fharbour\u001fferry".encode()).hexdigest()
    bits = f"{int(digest[:32], 16):0130b}"
    fives = [int(bits[start : start + 5], 2) for start in range(0, 130, 5)]

    assert question_uid("harbour", "ferry") == "".join("0123456789ABCDEFGHJKMNPQRSTVWXYZ"[five] for five in fives)


def test_crockford_writes_the_least_and_the_greatest_number_in_26_characters() -> None:
    assert crockford(0) == "0" * 26
    assert crockford(32) == "0" * 24 + "10"
    assert crockford(2**128 - 1) == "7" + "Z" * 25


@given(st.integers(0, 2**128 - 1), st.integers(0, 2**128 - 1))
def test_crockford_sorts_as_the_numbers_do(one: int, other: int) -> None:
    assert (crockford(one) < crockford(other)) == (one < other)


def test_a_ulid_holds_the_time_before_the_random_part() -> None:
    assert ulid(1_772_438_400_000, 0) == "01KJPRZB000000000000000000"
    assert ulid(2**48 - 1, 2**80 - 1) == "7" + "Z" * 25


@given(st.integers(0, 2**48 - 2), st.integers(0, 2**80 - 1), st.integers(0, 2**80 - 1))
def test_a_later_ulid_sorts_later_whatever_chance_gave(at_ms: int, one: int, other: int) -> None:
    assert ulid(at_ms, one) < ulid(at_ms + 1, other)
