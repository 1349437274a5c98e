"""The guid and the id under which Anki knows a clarifying question, fixed when it is first imported.

They are stored in the library's log, so that every later export updates the same note: a guid made from the text
would make a new note of each edit.
"""

import hashlib

_BASE91 = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%&()*+,-./:;<=>?@[]^_`{|}~"
NOTE_ID_STEP = 4
"""Milliseconds between the note ids of one import: card ids are note id + kind, so three kinds need room."""


def anki_guid(pack_id: str, question_id: str, clarifying_question_id: str) -> str:
    """Derive the guid, equal to genanki's `guid_for("flashpm", pack, question, clarifying question)`.

    The first 64 bits of sha256 over the parts joined by two underscores, in Anki's base 91.
    """
    parts = "__".join(("flashpm", pack_id, question_id, clarifying_question_id))
    number = int.from_bytes(hashlib.sha256(parts.encode()).digest()[:8], "big")
    digits = []
    while number > 0:
        number, digit = divmod(number, len(_BASE91))
        digits.append(_BASE91[digit])
    return "".join(reversed(digits))
