"""Fields of HTML, such as Anki's, as plain text, with the names of the media that they show and play."""

import html
import re
from typing import Final

from flashpm.domain.text import tidy

_SPACES: Final = re.compile(r"\s+")
_SOUND: Final = re.compile(r"\[sound:([^\[\]]*)\]", re.IGNORECASE)
_TAG: Final = re.compile(r"""<((?:[^<>"']|"[^"]*"|'[^']*')*+)""")
_SOURCE: Final = re.compile(r"""(?<![\w-])src\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)
_WORDS: Final = re.compile(r"""(?<![\w-])alt\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)
_NAME: Final = re.compile(r"/?[a-zA-Z][a-zA-Z0-9]*")
_SOFT_BREAKS: Final = re.compile(r"\r+")
_BLANK_LINES: Final = re.compile(r"\n{3,}")
_LOOSE_ITEMS: Final = re.compile(r"^(- .*)\n\n(?=- )", re.MULTILINE)
_EMPTY_ITEM: Final = re.compile(r"^-$\n?", re.MULTILINE)
_LINE: Final = ("div", "tr", "dt", "dd")
_PARAGRAPH: Final = ("p", "ul", "ol", "table", "blockquote", "pre", "section", "hr", *(f"h{n}" for n in range(1, 7)))
_SOFT: Final = "\r"
"""A break that is one however often it comes: text itself never holds it, because all its spaces are alike."""
_BREAKS: Final = {"br": "\n"} | dict.fromkeys(_LINE, _SOFT) | dict.fromkeys(_PARAGRAPH, "\n\n") | {"td": " ", "th": " "}
_UNSEEN: Final = frozenset({"script", "style", "title"})
_COMMENT: Final = ("!--", "-->")
_BULLET: Final = "\n- "


def plain_text(field: str) -> str:
    """Give what a field says: a blank line between paragraphs, `- ` before the items of lists; media are left out.

    One pass in the field's length, whatever is in it: fields from elsewhere can be made to trip a parser.
    """
    if "<" not in field and "&" not in field and "[" not in field and "  " not in field and field.isprintable():
        return field.strip(" ")  # most fields, and a large package has a million
    spoken = _SOUND.sub("", field) if "[" in field else field
    if "<" not in spoken:
        return tidy(_SPACES.sub(" ", html.unescape(spoken)))
    lines = _SOFT_BREAKS.sub("\n", "".join(_pieces(spoken))).split("\n")
    text = "\n".join(_SPACES.sub(" ", line).strip() for line in lines).strip("\n")
    loose = _BLANK_LINES.sub("\n\n", _EMPTY_ITEM.sub("", text))
    return tidy(_LOOSE_ITEMS.sub(r"\1\n", loose))


def pictures_of(field: str) -> list[tuple[str, str]]:
    """Name the pictures of a field, in its order, as they are written: by a file's name, or an address.

    Returns:
        Each name with the words that stand for the picture, which are empty where there are none.
    """
    if "<" not in field:
        return []
    tags = [tag for tag in _TAG.findall(field) if tag[:3].lower() == "img"]
    return [(name, _value(_WORDS, tag)) for tag in tags if (name := _value(_SOURCE, tag))]


def sounds_of(field: str) -> list[str]:
    """Name the sounds and films of a field, in its order."""
    return [html.unescape(name) for name in _SOUND.findall(field)] if "[" in field else []


def _value(attribute: re.Pattern[str], tag: str) -> str:
    found = attribute.search(tag)
    return html.unescape(found[1] or found[2] or found[3] or "") if found else ""


def _pieces(field: str) -> list[str]:
    """Cut a field at its tags, and give its texts with the breaks that the tags mean."""
    first, *rest = field.split("<")
    said, until = [_text(first)], ""
    for piece in rest:
        if until:
            _, end, piece_after = piece.lower().partition(until)
            if not end:
                continue
            piece = piece[len(piece) - len(piece_after) :]  # noqa: PLW2901 - what is left of it
            said.append(_text(piece.partition(">")[2] if until.startswith("/") else piece))
            until = ""
        elif piece.startswith(_COMMENT[0]):
            _, end, after = piece.partition(_COMMENT[1])
            until = "" if end else _COMMENT[1]
            said.append(_text(after))
        else:
            until = _add_tag(said, piece)
    return said


def _add_tag(said: list[str], piece: str) -> str:
    """Add what a tag and the text behind it say; gives what ends the unseen text that it begins, empty if none."""
    inside, end, after = piece.partition(">")
    found = _NAME.match(inside)
    if not end or found is None:
        said.append(_text(f"<{piece}"))
        return ""
    name = found[0].lower()
    if name in _UNSEEN:
        return f"/{name}"
    if name in _BREAKS and _is_item_begun(said):
        said[-1] = _text(after)  # a block in an item begins on the line of its bullet
        return ""
    said.append(_BULLET if name == "li" else _BREAKS.get(name.removeprefix("/"), ""))
    said.append(_text(after))
    return ""


def _is_item_begun(said: list[str]) -> bool:
    return said[-2:-1] == [_BULLET] and not said[-1].strip()


def _text(piece: str) -> str:
    return _SPACES.sub(" ", html.unescape(piece)).replace("\x00", "")
