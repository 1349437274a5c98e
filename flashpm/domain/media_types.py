"""What a media file is by its first bytes, whatever its name claims."""

from typing import Final

_MARKS: Final = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"ID3", "audio/mpeg"),
    (b"OggS", "audio/ogg"),
    (b"fLaC", "audio/flac"),
    (b"\x1aE\xdf\xa3", "video/webm"),
)
_RIFF: Final = {b"WEBP": "image/webp", b"WAVE": "audio/wav", b"AVI ": "video/x-msvideo"}
_BOX_AT, _BOX_END = 4, 8
_FORM_AT, _FORM_END = 8, 12
_SYNC: Final = (0xE0, 0xFF)
"""The first three bits of the second byte of a bare MPEG frame, after a byte of ones."""
_SVG_WITHIN: Final = 4096
SVG: Final = "image/svg+xml"
SHOWN_TYPES: Final = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp"})
"""What the window shows. A drawing in SVG can name other files and take any time, so it is kept, and not drawn."""


def media_type(content: bytes) -> str | None:
    """Say what a file is; None for what is neither a picture nor a sound nor a film that is known."""
    for mark, name in _MARKS:
        if content.startswith(mark):
            return name
    if content.startswith(b"RIFF"):
        return _RIFF.get(content[_FORM_AT:_FORM_END])
    if content[_BOX_AT:_BOX_END] == b"ftyp":
        return "audio/mp4" if content[_FORM_AT:_FORM_END].startswith(b"M4A") else "video/mp4"
    if len(content) > 1 and content[0] == _SYNC[1] and content[1] >= _SYNC[0]:
        return "audio/mpeg"
    return SVG if _is_svg(content) else None


def is_picture(type_: str) -> bool:
    """Say whether a type is that of a picture."""
    return type_.startswith("image/")


def _is_svg(content: bytes) -> bool:
    head = content[:_SVG_WITHIN].lstrip(b"\xef\xbb\xbf \t\r\n")
    return head.startswith(b"<") and b"<svg" in head
