"""How texts are compared: folding, and ids made from a text."""

import re
import unicodedata

_INVISIBLE = {0x200B: None, 0xFEFF: None, 0x00A0: " "}
_SPACE = re.compile(r"\s+")


def tidy(text: str) -> str:
    """Give a text as it is stored: one kind of line end, no invisible marks, no space at its ends.

    Words, quotes, dashes and line breaks stay as they are.
    """
    return text.replace("\r\n", "\n").replace("\r", "\n").translate(_INVISIBLE).strip()


def fold(text: str) -> str:
    """Give the form in which two texts are the same text.

    NFC, U+00A0 to a space, U+200B and U+FEFF dropped, white space collapsed and trimmed, casefolded.
    """
    return _SPACE.sub(" ", unicodedata.normalize("NFC", text).translate(_INVISIBLE)).strip().casefold()
