"""The pack in which questions of several packs go out: what they are called in it, and what they are once it is back.

An id there is `pack--id`. Both stand as an author wrote them; others (of saved pages, of what was written by hand) are
spelled with the letters of the pack format, so that one id is one question, and one question one id:

- `u-` and small letters: the same in capitals, as a ULID is written;
- `x-` and a text: a hyphen is a space, and a number between two `z` the character with that code point (hexadecimal).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from flashpm.domain.own_content import OWN_PACK
from flashpm.domain.pack import Finding, Pack, Reading
from flashpm.domain.question import ClarifyingQuestion, Question

MIXED_ID: Final = "my-questions"
"""The id of that pack."""

_BETWEEN: Final = "--"
_CAPITALS, _SPELLED = "u-", "x-"
_PLAIN: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_OTHER: Final = re.compile(r"((?<=.) (?=[^ ]))|[^a-y0-9]", re.DOTALL)
"""A space within a text, or a character that is spelled by its number."""
_OTHER_SPELLED: Final = re.compile(r"-|z(10[0-9a-f]{4}|[0-9a-f]{1,5})z")
_PLACE: Final = re.compile(r"questions\[\d+\]")


def mixed_id(pack_id: str, question_id: str) -> str:
    """Give the id that a question of a pack has among those of others."""
    return f"{'' if pack_id == OWN_PACK else spelled(pack_id)}{_BETWEEN}{spelled(question_id)}"


def spelled(id_: str) -> str:
    """Give any id in the letters of the pack format; no two become the same, and none has two hyphens in a row."""
    small = id_.lower()
    if _PLAIN.fullmatch(small) and not id_.startswith((_CAPITALS, _SPELLED)):
        if small == id_:
            return id_
        if small.upper() == id_:
            return _CAPITALS + small
    return _SPELLED + _OTHER.sub(lambda found: "-" if found[1] else f"z{ord(found[0]):x}z", id_)


def readings_by_pack(reading: Reading) -> tuple[Reading, ...]:
    """Part what came back into the packs that it was made of; every other reading stays as it is.

    The parts are extracts of those packs: they say nothing of the packs themselves, and what differs in them was
    written by the user. What somebody added to the file under another id is a question of the file's own pack.
    """
    pack = reading.pack
    if pack is None or pack.id != MIXED_ID:
        return (reading,)
    homes = [_home(question.id) for question in pack.questions]
    if not any(homes):
        return (reading,)
    places: dict[str, list[int]] = {}
    for place, home in enumerate(homes):
        places.setdefault(home[0] if home else MIXED_ID, []).append(place)
    return tuple(_part(reading, pack, id_, own) for id_, own in places.items())


def _part(reading: Reading, pack: Pack, pack_id: str, places: Sequence[int]) -> Reading:
    """Give the questions of one pack, and what is to be said of them; what is said of the file stands at the first."""
    questions = tuple(_at_home(pack.questions[place]) for place in places)
    warnings = tuple(_moved(reading.warnings, places))
    return replace(reading, pack=replace(pack, id=pack_id, questions=questions, is_extract=True), warnings=warnings)


def _home(id_: str | None) -> tuple[str, str] | None:
    """Give the pack and the id that an id stands for; None for one that is spelled in any other way."""
    pack_id, _, question_id = (id_ or "").partition(_BETWEEN)
    home = _read(pack_id), _read(question_id)
    return home if mixed_id(*home) == id_ else None


def _read(spelled_id: str) -> str:
    if spelled_id.startswith(_CAPITALS):
        return spelled_id.removeprefix(_CAPITALS).upper()
    if spelled_id.startswith(_SPELLED):
        return _OTHER_SPELLED.sub(_character, spelled_id.removeprefix(_SPELLED))
    return spelled_id


def _character(found: re.Match[str]) -> str:
    return chr(int(found[1], 16)) if found[1] else " "


def _at_home(question: Question) -> Question:
    """Give a question as its own pack has it."""
    home = _home(question.id)
    parts = tuple(map(_with_own_id, question.clarifying_questions))
    return replace(question, id=home[1] if home else question.id, clarifying_questions=parts)


def _with_own_id(part: ClarifyingQuestion) -> ClarifyingQuestion:
    own = None if part.id is None else _read(part.id)
    return part if own is None or spelled(own) != part.id else replace(part, id=own)


def _moved(warnings: Sequence[Finding], places: Sequence[int]) -> Iterator[Finding]:
    """Give what is said of the questions at some places, which are now counted from 0."""
    now_at = {place: number for number, place in enumerate(places)}
    for each in warnings:
        place = each.place.question
        if place in now_at:
            yield replace(each, field=_PLACE.sub(f"questions[{now_at[place]}]", each.field or "", count=1))
        elif place is None and 0 in now_at:
            yield each
