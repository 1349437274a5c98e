"""How texts are compared: folding, and ids made from a text."""

import re
import unicodedata

_INVISIBLE: dict[int, str | None] = {0x200B: None, 0xFEFF: None, 0x00A0: " "}
_CONTROLS: dict[int, str | None] = {
    code: " " if chr(code).isspace() else None for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) not in "\t\n"
}
"""Control characters: in a terminal they could do more than be read. Those that part words become a space."""
_SPACE = re.compile(r"\s+")


def tidy(text: str) -> str:
    """Give a text as it is stored: one kind of line end, no invisible or control characters, no space at its ends.

    Words, quotes, dashes and line breaks stay as they are.
    """
    return text.replace("\r\n", "\n").replace("\r", "\n").translate(_INVISIBLE | _CONTROLS).strip()


def fold(text: str) -> str:
    """Give the form in which two texts are the same text.

    NFC, U+00A0 to a space, U+200B and U+FEFF dropped, white space collapsed and trimmed, casefolded.
    """
    return _SPACE.sub(" ", unicodedata.normalize("NFC", text).translate(_INVISIBLE)).strip().casefold()
