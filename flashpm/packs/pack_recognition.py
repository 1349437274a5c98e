"""Tells by a text's beginning whether it means to be a YAML pack; imports nothing heavy, for every source is asked."""

import re
from typing import Final

FORMAT: Final = "flashpm-pack/1"
"""The version of the pack format that this FlashPM reads."""

ID_PATTERN: Final = "^[a-z0-9-]+$"
"""What the ids that authors write look like."""

_BEGINNING: Final = 65_536
"""Characters in which a pack says that it is one."""
_PACK_LINE: Final = re.compile(
    r"""^["']?format["']?[ \t]*:[ \t]*["']?flashpm-pack"""
    r"""|^["']?questions["']?[ \t]*:[ \t]*(?:[\[#].*)?\r?$"""
    r"""|^[ \t{]*"format"[ \t]*:[ \t]*"flashpm-pack""",
    re.MULTILINE,
)


def looks_like_pack(text: str) -> bool:
    """Tell whether a text means to be a YAML pack, even a faulty one.

    It does if near its beginning a line begins with `format: flashpm-pack` or is `questions:`; JSON, which is YAML
    too, if it says the former.
    """
    return _PACK_LINE.search(text[:_BEGINNING]) is not None
