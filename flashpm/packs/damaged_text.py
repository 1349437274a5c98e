"""Texts that were written down in the wrong encoding on their way, as they were meant.

Two kinds of damage can be told without doubt and undone without loss: UTF-8 that a program took for windows-1252 and
wrote anew ("â€™" for an apostrophe), and quoted-printable that a mail left in place ("=E2=80=99", lines that end in
"="). What is read by its own rules to the letter, as packs are, does not come here.
"""

import quopri
import re
from functools import lru_cache
from itertools import islice
from typing import Final

from flashpm.packs.source_text import decode

_LONGEST: Final = 3 * 1024 * 1024
"""Characters of a text that is looked through; pages and tables of people are shorter."""
_MOST_TIMES: Final = 2
"""How often a text is taken for what it is not; each time makes it longer."""
_FEWEST_SOFT_BREAKS: Final = 3
_SOFT_BREAK: Final = re.compile(r"^[^\n]{60,80}=\r?\n", re.MULTILINE)
"""Mails break lines as late as they may, 76 letters at most."""
_QUOTED: Final = re.compile(r"=[0-9A-F]{2}")


def _byte_of() -> dict[str, int]:
    """Give the bytes behind the letters that they look like in windows-1252, or where it has none in ISO 8859-1."""
    found = {chr(byte): byte for byte in range(0x80, 0xF5)}
    for byte in range(0x80, 0xA0):
        found[bytes([byte]).decode("cp1252", "ignore") or chr(byte)] = byte
    return found


_BYTE_OF: Final = _byte_of()
_FIRST_OF_SEVERAL: Final = 0xC0
_LATER: Final = "".join(re.escape(letter) for letter, byte in _BYTE_OF.items() if byte < _FIRST_OF_SEVERAL)
_TAKEN_FOR_WINDOWS: Final = re.compile(f"[ÂÃ][{_LATER}]|â[{_LATER}]{{2}}|ð[{_LATER}]{{3}}|â€\ufffd")
"""No other first bytes: "ß“" and "é–”" stand in sound texts."""
_LOST: Final = "\ufffd"
"""In place of a byte that windows-1252 does not know, which a closing quote ends with."""
_SIGNS: Final = ("Â", "Ã", "â", "ð")


def repaired(text: str) -> str:
    """Undo what a wrong encoding did to a text; a sound one stays as it is.

    Raises:
        PackError: what was quoted is no text.
    """
    if text.isascii():
        return _unquoted(text)
    if len(text) > _LONGEST:
        return text
    for _ in range(_MOST_TIMES):
        if not any(sign in text for sign in _SIGNS):
            break
        text = _TAKEN_FOR_WINDOWS.sub(lambda found: _meant(found[0]), text)
    return text


def _unquoted(text: str) -> str:
    soft_breaks = sum(1 for _ in islice(_SOFT_BREAK.finditer(text), _FEWEST_SOFT_BREAKS))
    if soft_breaks < _FEWEST_SOFT_BREAKS or not _QUOTED.search(text):
        return text
    return decode(quopri.decodestring(text.encode()))


@lru_cache(maxsize=1024)  # a text has few such letters, many times
def _meant(letters: str) -> str:
    if letters.endswith(_LOST):
        return "”"
    try:
        return bytes(_BYTE_OF[letter] for letter in letters).decode("utf-8")
    except UnicodeDecodeError:
        return letters
