"""The log's clock: wall time that never goes back, so that a later action always sorts later."""

_COUNTER_BITS = 16


def next_reading(last: int, now_ms: int) -> int:
    """Give the next reading of the hybrid logical clock.

    Args:
        last: the greatest reading ever seen, our own or received; 0 if there is none.
        now_ms: milliseconds since 1970 by the wall clock, which may jump.

    Returns:
        Milliseconds since 1970 × 65,536 + a counter; greater than `last`.
    """
    return max(last + 1, now_ms << _COUNTER_BITS)


def reading_at(at_ms: int) -> int:
    """Give the first reading of a millisecond since 1970."""
    return at_ms << _COUNTER_BITS


def milliseconds(reading: int) -> int:
    """Give a reading's milliseconds since 1970."""
    return reading >> _COUNTER_BITS
