"""How texts are compared: folding, and ids made from a text."""

import re
import unicodedata

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
"""Control characters, which in a terminal do more than be read, and halves of a letter, which no file holds."""


def tidy(text: str) -> str:
    """Give a text as it is stored: one kind of line end, no invisible or control characters, no space at its ends.

    Words, quotes, dashes and line breaks stay as they are; a control character that parts words becomes a space.
    """
    if text.isprintable():
        return text.strip(" ")  # nothing but letters, marks and common spaces: most of the texts of a large pack
    plain = _visible(text.replace("\r\n", "\n").replace("\r", "\n").replace("\u00a0", " "))
    if _CONTROL.search(plain):
        plain = _CONTROL.sub(lambda control: " " if control[0].isspace() else "", plain)
    return plain.strip()


def fold(text: str) -> str:
    """Give the form in which two texts are the same text.

    NFC, U+00A0 to a space, U+200B and U+FEFF dropped, white space collapsed and trimmed, casefolded.
    """
    composed = text if text.isascii() else _visible(unicodedata.normalize("NFC", text))
    return " ".join(composed.split()).casefold()


def says_the_same(mine: str, theirs: str) -> bool:
    """Say whether two texts are the same on the way through Anki.

    HTML keeps neither blank lines, empty bullets nor several spaces, and Anki writes accented letters as one (NFC).
    """
    return mine == theirs or _lines(mine) == _lines(theirs)


def _lines(text: str) -> list[str]:
    composed = unicodedata.normalize("NFC", text)
    return [line for line in (" ".join(line.split()) for line in composed.split("\n")) if line not in ("", "-")]


def _visible(text: str) -> str:
    return text.replace("\u200b", "").replace("\ufeff", "")
