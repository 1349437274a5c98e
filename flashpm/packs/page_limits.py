"""How long the text of saved pages may be: far beyond any that a person saves, and read within a second."""

from typing import Final

from flashpm.errors import PackError

MAX_CHARACTERS: Final = 2 * 1024 * 1024
"""Of visible text; a page of one question has 15,000."""
MAX_LINES: Final = 30_000
"""Of text, or blocks of HTML; a page of one question has 300."""
_OTHER_LINE_ENDS: Final = "\f\u2028\u2029"


def check_length(text: str) -> None:
    """Refuse a text that is longer than pages of questions are.

    Raises:
        PackError: it is.
    """
    lines = max(text.count("\n"), text.count("\r")) + sum(map(text.count, _OTHER_LINE_ENDS))
    if len(text) > MAX_CHARACTERS or lines > MAX_LINES:
        raise too_long()


def too_long() -> PackError:
    """Give the refusal."""
    return PackError(
        "This is far longer than pages of questions are: save fewer pages in one file, or copy the text you want and "
        "paste it."
    )
