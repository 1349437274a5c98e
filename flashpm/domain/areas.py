"""The six areas of clarifying questions: read from the page's or author's own word, or guessed from the text."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from flashpm.domain.text import fold


class Area(StrEnum):
    """What a clarifying question asks about; the value is the word that a user reads."""

    SCOPE = "Scope"
    GOAL = "Goal"
    USERS = "Users"
    CONSTRAINTS = "Constraints"
    TIME = "Time"
    MARKET = "Market"


@dataclass(frozen=True, slots=True)
class PlacedArea:
    """An area, and whether it was guessed rather than read."""

    area: Area
    is_guess: bool


_OWN_WORDS: Mapping[Area, tuple[str, ...]] = {
    Area.SCOPE: ("Context", "Scope & Platform", "Product Stage", "Product & Scope", "Umfang"),
    Area.GOAL: (
        "Business Context",
        "Metric & Measurement",
        "Goal & Company Fit",
        "Goal & Main Metric",
        "Goal & Stage",
        "Ziel",
    ),
    Area.USERS: ("User Impact", "Segment", "Target Users", "User Segment", "People Involved", "Nutzer"),
    Area.CONSTRAINTS: (
        "Technical",
        "Internal Change",
        "Constraints & Region",
        "Platform & Resources",
        "Data at Hand",
        "Grenzen",
    ),
    Area.TIME: ("Timeline", "Timing & Season", "Evidence & Timeline", "Horizon & Guardrails", "Zeit"),
    Area.MARKET: ("Outside Change", "Rivals & Trends", "Markt"),
}

# The order settles a tie: a word of an area that is seldom asked about says more than one of the common areas.
_TELLING_WORDS: Mapping[Area, str] = {
    Area.TIME: (
        "timeline deadline date when month week quarter year season recently urgency urgent schedule "
        "phase phasing long-term short-term"
    ),
    Area.MARKET: (
        "market competitor competition competitive competing rival industry trend external economy economic news "
        "alternative outside landscape"
    ),
    Area.CONSTRAINTS: (
        "technical technology constraint budget resource infrastructure legal regulation regulatory compliance policy "
        "capability feasibility engineering algorithm limitation boundary data"
    ),
    Area.USERS: (
        "user customer segment audience demographic persona people behaviour behavior sentiment need cohort community "
        "group member"
    ),
    Area.GOAL: (
        "goal metric objective revenue business success priority mission growth retention conversion profit "
        "monetization kpi model"
    ),
    Area.SCOPE: (
        "scope platform product feature context version mobile desktop web surface stage include define definition "
        "focus"
    ),
}

_DEFAULT = Area.SCOPE
_WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")


def area_of(word: str) -> Area | None:
    """Map the page's or author's own word, such as "Business Context", to its area; None for a word not known.

    Case, white space and the difference between "&" and "and" do not matter.
    """
    return _AREA_BY_WORD.get(_key(word))


def guess_area(prompt: str, why_it_matters: str | None) -> Area:
    """Guess what a clarifying question asks about from telling words; Scope if there is none.

    A word in the prompt counts twice, one in the reason for asking once.
    """
    asked, told = _words(prompt), _words(why_it_matters or "")
    scores = {area: 2 * len(telling & asked) + len(telling & told) for area, telling in _TELLING.items()}
    best = max(scores, key=lambda area: scores[area])
    return best if scores[best] else _DEFAULT


def place_area(word: str | None, prompt: str, why_it_matters: str | None) -> PlacedArea:
    """Give the area that a word names, or a guess from the text where no word is printed or it is not known."""
    named = area_of(word) if word else None
    if named is not None:
        return PlacedArea(named, is_guess=False)
    return PlacedArea(guess_area(prompt, why_it_matters), is_guess=True)


def _key(word: str) -> str:
    return fold(word.replace("&", " and "))


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(fold(text)))


def _with_plurals(words: frozenset[str]) -> frozenset[str]:
    regular = {f"{word}s" for word in words}
    return words | regular | {f"{word[:-1]}ies" for word in words if word.endswith("y")}


_AREA_BY_WORD = {_key(word): area for area, own in _OWN_WORDS.items() for word in (area.value, *own)}
_TELLING = {area: _with_plurals(_words(words)) for area, words in _TELLING_WORDS.items()}
