"""What a review in the terminal says, and the cards after it."""

from typing import Any

from tests.cli.conftest import Flashpm


def cards(flashpm: Flashpm) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = flashpm("list", "--json").document["cards"]
    return found


def lines_with(out: str, *words: str) -> list[str]:
    return [line.strip() for line in out.splitlines() if any(word in line for word in words)]
