"""The little of Google's protobuf that a package's lists need: walking a message's fields."""

from collections.abc import Iterator

from flashpm.errors import AnkiError

_FIXED = {1: 8, 5: 4}
_LONGEST_VARINT_BITS = 63


def fields(message: bytes) -> Iterator[tuple[int, int | bytes]]:
    """Walk a message: field numbers with their values, numbers or bytes.

    Raises:
        AnkiError: it is no message.
    """
    at = 0
    while at < len(message):
        key, at = _varint(message, at)
        number, wire = key >> 3, key & 7
        if wire == 0:
            value, at = _varint(message, at)
            yield number, value
            continue
        size = _FIXED.get(wire, 0)
        if wire == 2:  # noqa: PLR2004 - the wire type of bytes
            size, at = _varint(message, at)
        elif not size:
            raise _broken()
        if size > len(message) - at:
            raise _broken()
        yield number, message[at : at + size]
        at += size


def _varint(message: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while at < len(message) and shift <= _LONGEST_VARINT_BITS:
        byte = message[at]
        value |= (byte & 127) << shift
        at, shift = at + 1, shift + 7
        if byte < 128:  # noqa: PLR2004 - the bit that says that more follows
            return value, at
    raise _broken()


def _broken() -> AnkiError:
    return AnkiError("A list in the package is damaged: export it from Anki once more.")
