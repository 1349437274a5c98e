"""Cells that a spreadsheet would take for formulas: an apostrophe before them says that they are words."""

from typing import Final

_MARKS: Final = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
_APOSTROPHE: Final = "'"


def with_apostrophe(text: str) -> str:
    """Give a text as a cell: one that begins with apostrophes of its own before such a mark gets one more."""
    return _APOSTROPHE + text if _is_marked(text) else text


def without_apostrophe(cell: str) -> str:
    """Give a cell's text, as it was before the apostrophe was put there."""
    return cell[1:] if cell.startswith(_APOSTROPHE) and _is_marked(cell) else cell


def _is_marked(text: str) -> bool:
    return text.lstrip(_APOSTROPHE).startswith(_MARKS)
