"""Pictures and sounds for tests: small, whole, and made here."""

import struct
import zlib

Colour = tuple[int, int, int, int]
RED: Colour = (200, 40, 40, 255)
BLUE: Colour = (40, 40, 200, 255)
CLEAR: Colour = (0, 0, 0, 0)


def png(width: int = 4, height: int = 3, colour: Colour = RED) -> bytes:
    """Make a picture of one colour: red, green, blue and how little one sees through, 0 to 255 each."""
    lines = (b"\0" + bytes(colour) * width) * height
    head = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(lines, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*each) for each in chunks)


def sound(length: int = 64) -> bytes:
    """Make what begins as a sound does."""
    return b"ID3\x04" + bytes(length)


SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"><rect width="4" height="3"/></svg>'


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
