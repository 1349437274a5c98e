"""The prompts of a page's clarifying questions: the area that a prompt may begin with, and its words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from flashpm.domain.areas import area_of

_PREFIX = re.compile(r"([^:：?!–—]{1,40}?)(?:[:：](?: |$)| [–—] )")
_MOST_WORDS = 4
_SMALL_WORDS = frozenset({"&", "and", "of", "the", "to", "in", "for", "on", "or", "vs", "vs."})


@dataclass(frozen=True, slots=True)
class Prompt:
    """What a prompt asks, apart from the area it names. Absent parts are None."""

    area: str | None
    text: str | None


def opens_with_known_area(text: str) -> bool:
    """Tell whether a text begins with one of the known areas and a colon or dash."""
    prefix = _prefix(text)
    return prefix is not None and area_of(prefix) is not None


def split_areas(prompts: Sequence[str | None]) -> list[Prompt]:
    """Part the prompts of one list from their areas.

    A known area is one wherever it stands; another short prefix in title case is one if most of the list's prompts
    begin so.
    """
    asked = [prompt for prompt in prompts if prompt]
    follow_pattern = 2 * sum(_looks_like_area(_prefix(prompt)) for prompt in asked) > len(asked) > 1
    return [_split(prompt, follow_pattern=follow_pattern) if prompt else Prompt(None, None) for prompt in prompts]


def _split(prompt: str, *, follow_pattern: bool) -> Prompt:
    prefix = _prefix(prompt)
    if prefix is None or not (area_of(prefix) or (follow_pattern and _looks_like_area(prefix))):
        return Prompt(None, prompt)
    found = _PREFIX.match(prompt)
    return Prompt(prefix, prompt[found.end() if found else 0 :].strip() or None)


def _prefix(text: str) -> str | None:
    found = _PREFIX.match(text)
    return found[1].strip() if found else None


def _looks_like_area(prefix: str | None) -> bool:
    words = (prefix or "").split()
    return 0 < len(words) <= _MOST_WORDS and all(word[0].isupper() or word in _SMALL_WORDS for word in words)
