"""Identities: uids derived from what a thing is, and ULIDs for what happens.

A uid never depends on wording that may change: the same pack gives the same cards on every device.
"""

import hashlib
from collections.abc import Iterable
from functools import lru_cache
from typing import Final, NewType

QuestionUid = NewType("QuestionUid", str)
ClarifyingQuestionUid = NewType("ClarifyingQuestionUid", str)
CardUid = NewType("CardUid", str)
PackUid = NewType("PackUid", str)
Ulid = NewType("Ulid", str)

PAGE_PACK_ID = "page"
"""The reserved pack id of every saved page."""

_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_PAIRS = [first + second for first in _CROCKFORD for second in _CROCKFORD]
_LOW_HALF = 1 << 60
_SEPARATOR = "\x1f"
KEPT_UIDS: Final = 8_192
"""How many uids of clarifying questions are kept: each is asked for several times while its question is worked on."""


def crockford(number: int) -> str:
    """Write a number of at most 128 bits in 26 Crockford characters, as a ULID is written.

    Two digits at a time, of two halves, without a loop: a large import needs hundreds of thousands of uids.
    """
    high, low = divmod(number, _LOW_HALF)
    return (
        f"{_PAIRS[high >> 60]}{_PAIRS[high >> 50 & 1023]}{_PAIRS[high >> 40 & 1023]}{_PAIRS[high >> 30 & 1023]}"
        f"{_PAIRS[high >> 20 & 1023]}{_PAIRS[high >> 10 & 1023]}{_PAIRS[high & 1023]}"
        f"{_PAIRS[low >> 50]}{_PAIRS[low >> 40 & 1023]}{_PAIRS[low >> 30 & 1023]}{_PAIRS[low >> 20 & 1023]}"
        f"{_PAIRS[low >> 10 & 1023]}{_PAIRS[low & 1023]}"
    )


def _derived(parts: Iterable[str]) -> str:
    digest = hashlib.sha256(_SEPARATOR.join(parts).encode()).digest()
    return crockford(int.from_bytes(digest[:16], "big"))


def pack_uid(pack_id: str) -> PackUid:
    """Derive a pack's uid from its id."""
    return PackUid(_derived(("pack", pack_id)))


def question_uid(pack_id: str, question_id: str) -> QuestionUid:
    """Derive an interview question's uid; a saved page has `PAGE_PACK_ID` and its folded question text."""
    return QuestionUid(_derived(("question", pack_id, question_id)))


@lru_cache(maxsize=KEPT_UIDS)
def clarifying_question_uid(question: QuestionUid, clarifying_question_id: str) -> ClarifyingQuestionUid:
    """Derive a clarifying question's uid from its question's uid and its own id."""
    return ClarifyingQuestionUid(_derived(("clarifying_question", question, clarifying_question_id)))


def card_uid(clarifying_question: ClarifyingQuestionUid, kind: str) -> CardUid:
    """Derive a card's uid from its clarifying question's uid and the card's kind."""
    return CardUid(_derived(("card", clarifying_question, kind)))


ULID_TIME: Final = 10
"""How many of a ULID's characters tell its moment; the others are chance."""


def ulid(at_ms: int, random_part: int) -> Ulid:
    """Build a ULID.

    Args:
        at_ms: milliseconds since 1970 (48 bits).
        random_part: 80 random bits.
    """
    return Ulid(crockford(at_ms << 80 | random_part))
