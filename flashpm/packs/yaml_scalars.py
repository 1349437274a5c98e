"""Writes a text so that every YAML reader gives it back as it was: plain, in double quotes, or as a block of lines."""

import json
import re
from typing import Final

_PLAIN: Final = re.compile(r"[^\W_](?:[^\W]|[ ,.;!?'\"()/&%+*=$€£@<>|~^–—…’‘“”„·#:{}\[\]-])*")
"""Letters, digits and marks that mean nothing inside a plain text, as long as nothing of `_MARKED` stands in it."""
_MARKED: Final = re.compile(r": | #|:$|[ ]$|#$")
_OTHER_VALUE: Final = re.compile(
    r"(?:y|n|yes|no|on|off|true|false|null|nan|inf)|0[box][0-9a-f_]+|[0-9][0-9_.,:+-]*(?:e[0-9+-]+)?|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*",
    re.IGNORECASE,
)
"""What other readers would take for a truth value, a number or a date."""
_VERSION: Final = re.compile(r"[0-9]+\.[0-9]+\.[0-9]+")
_FLOW_MARK: Final = re.compile(r"[,\[\]{}]|:")
_UNPRINTABLE: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")
_BLOCK: Final = re.compile(r"\S[^\r]*\S", re.DOTALL)


def scalar(text: str, indent: int) -> str:
    """Give a text as it stands behind a key and a space.

    Args:
        text: any text; a lone surrogate becomes U+FFFD.
        indent: spaces before the lines of a block, at least 1.
    """
    if _is_plain(text):
        return text
    if "\n" in text and _BLOCK.fullmatch(text) and not _UNPRINTABLE.search(text):
        return "|-\n" + "\n".join(" " * indent + line if line else "" for line in text.split("\n"))
    return _quoted(text)


def flow_list(texts: tuple[str, ...]) -> str:
    """Give texts as a list in one line, such as `[audio, ranking]`."""
    items = (text if _is_plain(text) and not _FLOW_MARK.search(text) else _quoted(text) for text in texts)
    return f"[{', '.join(items)}]"


def _is_plain(text: str) -> bool:
    if not _PLAIN.fullmatch(text) or _MARKED.search(text):
        return False
    return _VERSION.fullmatch(text) is not None or not _OTHER_VALUE.fullmatch(text)


def _quoted(text: str) -> str:
    """Put a text in double quotes, in one line: JSON's escapes are YAML's too."""
    return _UNPRINTABLE.sub(_escaped, json.dumps(text, ensure_ascii=False))


def _escaped(found: re.Match[str]) -> str:
    code = ord(found[0])
    return "\ufffd" if 0xD800 <= code <= 0xDFFF else f"\\u{code:04x}"  # noqa: PLR2004 - the surrogates
