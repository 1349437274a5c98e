"""The guid and the ids under which Anki knows a clarifying question and its reviews.

Guid and note id are fixed when it is first imported, and stored in the library's log, so that every later export
updates the same note: a guid made from the text would make a new note of each edit.
"""

import hashlib
from functools import lru_cache

_BASE91 = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%&()*+,-./:;<=>?@[]^_`{|}~"
_PAIRS = [first + second for first in _BASE91 for second in _BASE91]
_BASE = len(_PAIRS)
NOTE_ID_STEP = 4
"""Milliseconds between the note ids of one import: card ids are note id + kind, so three kinds need room."""
_MOST_SPLITS = 64
_OUR_TAGS = ("type::", "company::", "area::", "pack::", "difficulty::")


@lru_cache(maxsize=4_096)  # notes share their tags
def is_our_tag(tag: str) -> bool:
    """Say whether a note's tag is one that every export gives to notes, and none of the question's own."""
    return tag == "flashpm" or any(
        tag.startswith(each) and any(map(str.isalnum, tag[len(each) :])) for each in _OUR_TAGS
    )


def anki_guid(pack_id: str, question_id: str, clarifying_question_id: str) -> str:
    """Derive the guid, equal to genanki's `guid_for("flashpm", pack, question, clarifying question)`.

    The first 64 bits of sha256 over the parts joined by two underscores, in Anki's base 91.
    """
    parts = "__".join(("flashpm", pack_id, question_id, clarifying_question_id))
    number = int.from_bytes(hashlib.sha256(parts.encode()).digest()[:8], "big")
    number, fifth = divmod(number, _BASE)
    number, fourth = divmod(number, _BASE)
    number, third = divmod(number, _BASE)
    first, second = divmod(number, _BASE)
    digits = f"{_PAIRS[first]}{_PAIRS[second]}{_PAIRS[third]}{_PAIRS[fourth]}{_PAIRS[fifth]}"
    return digits.lstrip(_BASE91[0])


def parted_ids(flashpm_id: str, guid: str) -> tuple[str, str, str] | None:
    """Part what a note of ours says of itself: the ids of pack, question and clarifying question.

    Ids may hold a slash: the guid tells which one parts them, for it is made from them, or was made in Anki and is the
    last of them.

    Args:
        flashpm_id: the ids with a slash between them; the first one is empty for what the user wrote by hand.
        guid: the note's.
    """
    pack_id, _, rest = flashpm_id.partition("/")
    pieces = rest.split("/")
    splits = [("/".join(pieces[:at]), "/".join(pieces[at:])) for at in range(1, min(len(pieces), _MOST_SPLITS))]
    is_clear = len(splits) == 1 and pack_id and all(splits[0])
    for question_id, part_id in splits if not is_clear else ():
        if anki_guid(pack_id, question_id, part_id) == guid:
            return pack_id, question_id, part_id
    if guid and pack_id and rest.endswith(f"/{guid}") and rest != f"/{guid}":
        return pack_id, rest.removesuffix(f"/{guid}"), guid
    return (pack_id, *splits[0]) if pack_id and splits and all(splits[0]) else None


class ReviewIds:
    """The ids under which Anki knows reviews: their moments, moved on where one is taken.

    Anki drops a review whose id it has already. Asked for every review of the log, in the log's order and those taken
    back included, the ids stay the same from export to export.
    """

    def __init__(self) -> None:
        self._taken: set[int] = set()

    def take(self, at_ms: int) -> int:
        """Give the id of the next review, from its moment in milliseconds since 1970."""
        taken = self._taken
        while at_ms in taken:
            at_ms += 1
        taken.add(at_ms)
        return at_ms
