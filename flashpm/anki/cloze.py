"""Texts with gaps, such as `{{c1::Paris}}`: each number is a card that leaves its gaps open."""

import re
from typing import Final

_GAP: Final = re.compile(r"\{\{c(\d{1,3})::((?:(?!\{\{c\d|\}\}).)*)\}\}", re.DOTALL)
_DEEPEST: Final = 8
_HINT: Final = "::"


def open_gaps(field: str, number: int) -> tuple[str, str]:
    """Give a field with the gaps of one number open, and what stood in them.

    Args:
        field: HTML.
        number: counted from 1, as it is written.

    Returns:
        The field, and the texts of its open gaps joined by semicolons; empty if it has no gap of this number.
    """
    answers: list[str] = []

    def shown(gap: re.Match[str]) -> str:
        text, _, hint = gap[2].partition(_HINT)
        if int(gap[1]) != number:
            return text
        answers.append(text)
        return f"[{hint or '…'}]"

    for _ in range(_DEEPEST):
        opened = _GAP.sub(shown, field)
        if opened == field:
            break
        field = opened
    return field, "; ".join(answers)
