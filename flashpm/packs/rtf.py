"""Rich text (RTF) as plain text: the words and bullets of a document, without its tables of fonts and its pictures."""

import re
from typing import Final

from flashpm.packs import page_limits

MAX_TOKENS: Final = 200_000
"""Words of control, braces and runs of letters; a page of one question has 10,000."""
MAX_DEPTH: Final = 1_000
"""Of groups in one another."""

_TOKEN: Final = re.compile(rb"\\([a-zA-Z]{1,32})(-?[0-9]{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|([^\\{}]+)")
_CODE_PAGE: Final = re.compile(rb"\\ansicpg([0-9]{3,4})")
_UNREAD: Final = frozenset(
    b"fonttbl colortbl stylesheet info pict header headerl headerr headerf footer footerl footerr footerf footnote "
    b"annotation object listtable listoverridetable rsidtbl generator xmlnstbl themedata colorschememapping "
    b"datastore latentstyles fldinst filetbl revtbl pntext pnseclvl bkmkstart bkmkend nonshppict".split()
)
_KEPT: Final = frozenset({b"listtext", b"shptxt", b"shpinst", b"shppict"})
_WORDS: Final = {
    b"par": "\n",
    b"sect": "\n",
    b"row": "\n",
    b"line": "\n",
    b"page": "\f",
    b"tab": "\t",
    b"cell": "\n",
    b"bullet": "•",
    b"endash": "–",
    b"emdash": "—",
    b"lquote": "‘",
    b"rquote": "’",
    b"ldblquote": "“",
    b"rdblquote": "”",
    b"emspace": " ",
    b"enspace": " ",
}
_SYMBOLS: Final = {b"~": "\u00a0", b"_": "-", b"\\": "\\", b"{": "{", b"}": "}", b"\n": "\n", b"\r": "\n"}
_CODE_PAGES: Final = frozenset({437, 850, 852, 874, 932, 936, 949, 950, *range(1250, 1259)})
_MOST_BYTES: Final = 2
"""Of a letter in any of those code pages."""
_SURROGATES: Final = re.compile("[\ud800-\udfff]")


def looks_like_rtf(data: bytes) -> bool:
    """Tell whether a source begins as rich text does."""
    return data.removeprefix(b"\xef\xbb\xbf").lstrip()[:5] == b"{\\rtf"


def rtf_text(data: bytes) -> str:
    """Give the words of rich text, a paragraph a line.

    Raises:
        PackError: there is more of it than any page of questions has.
    """
    said = _CODE_PAGE.search(data[:4_096])
    number = int(said[1]) if said else 1252
    reader = _Reader(f"cp{number}" if number in _CODE_PAGES else "cp1252")
    for count, token in enumerate(_TOKEN.finditer(data)):
        if count > MAX_TOKENS:
            raise page_limits.too_long()
        reader.take(token)
    return reader.text()


class _Group:
    """What holds between two braces."""

    __slots__ = ("is_hidden", "is_unread", "skips")

    def __init__(self, *, is_unread: bool = False, is_hidden: bool = False, skips: int = 1) -> None:
        self.is_unread = is_unread
        self.is_hidden = is_hidden
        self.skips = skips

    def copy(self) -> "_Group":
        return _Group(is_unread=self.is_unread, is_hidden=self.is_hidden, skips=self.skips)


class _Reader:
    """Takes tokens and keeps the words; bytes wait until all of a letter is there."""

    def __init__(self, encoding: str) -> None:
        self._encoding = encoding
        self._pieces: list[str] = []
        self._bytes = bytearray()
        self._groups = [_Group()]
        self._left_to_skip = 0
        self._length = 0
        self._is_star = False

    def take(self, token: re.Match[bytes]) -> None:
        """Read one token."""
        word, number, code, symbol, brace, text = token.groups()
        if brace:
            self._take_brace(brace)
        elif word:
            self._take_word(word, int(number) if number else None)
        elif code:
            self._add_bytes(bytes.fromhex(code.decode()))
        elif symbol == b"*":
            self._is_star = True
        elif symbol:
            self._add(_SYMBOLS.get(symbol, ""))
        elif text and not self._is_silent():
            self._add_bytes(text.translate(None, b"\r\n"))

    def text(self) -> str:
        """Give the words; halves of letters that a document wrote apart are joined, or dropped."""
        self._flush()
        joined = "".join(self._pieces).encode("utf-16", "surrogatepass").decode("utf-16", "ignore")
        return _SURROGATES.sub("", joined)

    def _take_brace(self, brace: bytes) -> None:
        self._left_to_skip, self._is_star = 0, False
        if brace == b"{":
            self._groups.append(self._groups[-1].copy())
            if len(self._groups) > MAX_DEPTH:
                raise page_limits.too_long()
        elif len(self._groups) > 1:
            self._groups.pop()

    def _take_word(self, word: bytes, number: int | None) -> None:
        group = self._groups[-1]
        if word in _UNREAD or (self._is_star and word not in _KEPT):
            group.is_unread = True
        self._is_star = False
        if word == b"v":
            group.is_hidden = number != 0
        elif word == b"uc":
            group.skips = max(0, min(number or 0, 8))
        elif word == b"u" and number is not None:
            self._add(chr(number % 0x10000))
            self._left_to_skip = group.skips
        elif word in _WORDS:
            self._add(_WORDS[word])

    def _add_bytes(self, data: bytes) -> None:
        skipped = min(self._left_to_skip, len(data))
        self._left_to_skip -= skipped
        if not self._is_silent():
            self._length += len(data)
            if self._length > _MOST_BYTES * page_limits.MAX_CHARACTERS:
                raise page_limits.too_long()
            self._bytes += data[skipped:]

    def _add(self, text: str) -> None:
        if not self._is_silent():
            self._flush()
            self._pieces.append(text)

    def _flush(self) -> None:
        if self._bytes:
            self._pieces.append(self._bytes.decode(self._encoding, "replace"))
            self._bytes.clear()

    def _is_silent(self) -> bool:
        return self._groups[-1].is_unread or self._groups[-1].is_hidden
