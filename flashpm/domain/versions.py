"""Which of two versions of a pack is the newer one."""

import re

_NUMBERS = re.compile(r"\d{1,9}")


def is_newer(version: str | None, than: str | None) -> bool:
    """Say whether a version comes after another one: 1.10 after 1.9, any after none, none after any.

    What stands between the numbers does not count.
    """
    return _numbers(version) > _numbers(than)


def _numbers(version: str | None) -> list[int]:
    numbers = [int(number) for number in _NUMBERS.findall(version or "")]
    while numbers and not numbers[-1]:
        numbers.pop()
    return numbers
