"""What the palette offers, and which of it a few letters find."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """Something to choose.

    Attributes:
        text: what it says.
        about: what it is, at the right: "page", "action", or a key.
        run: what choosing it does.
    """

    text: str
    about: str
    run: Callable[[], object]


def matching(entries: Iterable[Entry], typed: str) -> list[Entry]:
    """Give the entries that have every typed word, those first that begin with what was typed, else in their order."""
    words = typed.casefold().split()
    found = [entry for entry in entries if all(word in entry.text.casefold() for word in words)]
    return sorted(found, key=lambda entry: _rank(entry.text.casefold(), words))


def _rank(text: str, words: Sequence[str]) -> int:
    """Say how well a text fits: 0 it begins with the first word, 1 one of its words does, 2 anything else."""
    if not words or text.startswith(words[0]):
        return 0
    return 1 if any(part.startswith(words[0]) for part in text.split()) else 2
