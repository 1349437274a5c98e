"""The labels before the parts of a clarifying question on a saved page, and splitting a text at them.

Only a capitalised label with its colon opens a part: the word "impact" in prose never does, and "User Impact:" is an
area. At the beginning of a block a dash does too, and so do words that other sites and people use for the same. Nothing
is split on punctuation, which half of the pages leave out.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum


class Part(IntEnum):
    """The labelled parts of a clarifying question, in the order in which every page prints them."""

    WHY_IT_MATTERS = 0
    EXPECTED_ANSWER = 1
    IMPACT = 2


@dataclass(frozen=True, slots=True)
class Labelled:
    """A part with its words. `is_shared` if the label speaks of all the questions before it."""

    part: Part
    text: str
    is_shared: bool = False


SHARED_LABEL = "Why these questions matter"

# Longest first: "Impact" begins the two labels before it.
_LABELS: tuple[tuple[str, Part], ...] = (
    ("Impact on solution approach", Part.IMPACT),
    (SHARED_LABEL, Part.WHY_IT_MATTERS),
    ("Hypothetical answer", Part.EXPECTED_ANSWER),
    ("Impact on approach", Part.IMPACT),
    ("Why this matters", Part.WHY_IT_MATTERS),
    ("Expected answer", Part.EXPECTED_ANSWER),
    ("Why it matters", Part.WHY_IT_MATTERS),
    ("Impact", Part.IMPACT),
)
_OTHER_LABELS: dict[Part, str] = {
    Part.WHY_IT_MATTERS: (
        "Why it's important|Why it is important|Why this is important|Why ask this|Why I ask|Why I'm asking|"
        "Why I would ask this|Why you'd ask|Why ask|Rationale|Reason for asking|"
        "Warum es wichtig ist|Warum das wichtig ist|Warum ist das wichtig|Warum es zählt|Begründung"
    ),
    Part.EXPECTED_ANSWER: (
        "Expected response|Expected reply|Likely answer|Likely response|Likely reply|One likely reply|Possible answer|"
        "Possible response|Assumed answer|Assumed response|Anticipated answer|Sample answer|Example answer|"
        "Hypothetical response|Erwartete Antwort|Mögliche Antwort|Hypothetische Antwort|Angenommene Antwort"
    ),
    Part.IMPACT: (
        "Impact on the approach|Impact on my approach|Impact on our approach|Impact on the solution|Impact on solution|"
        "Impact on the answer|Impact on answer|Impact on my answer|Implications|Implication|So you would|So I would|"
        "How it changes my approach|How it changes the approach|How this changes my approach|"
        "How this changes the approach|Auswirkung auf das Vorgehen|Auswirkung auf den Ansatz|Auswirkungen|Auswirkung"
    ),
}
"""What others call the parts; in the midst of a text each of these may be prose."""


def _folded(label: str) -> str:
    return label.replace("’", "'").casefold()


def _any_of(labels: Iterable[str]) -> str:
    longest_first = sorted(labels, key=len, reverse=True)
    return "|".join(f"{label[0]}(?i:{label[1:]})".replace("'", "['’]") for label in longest_first)


_OTHER_PART_OF = {_folded(label): part for part, labels in _OTHER_LABELS.items() for label in labels.split("|")}
_PART_OF = {_folded(label): part for label, part in _LABELS} | _OTHER_PART_OF
_ANY_LABEL = _any_of(label for label, _ in _LABELS)
_ANY_OTHER = _any_of("|".join(_OTHER_LABELS.values()).split("|"))
_IN_TEXT = re.compile(
    rf"(?:^(?:{_ANY_OTHER})|(?<![\w-])(?<!User )(?:{_ANY_LABEL})) ?[:：]"
    rf"|^(?:{_ANY_OTHER}|{_ANY_LABEL})(?: ?[–—]| -(?= ))"
)
_AFTER_LABEL = " :：–—-"
_WHOLE = re.compile(rf"(?:(?:{_ANY_LABEL}) ?[:：]?|(?:{_ANY_OTHER}) ?[:：])")
_AT_END = re.compile(rf"(?:{_ANY_LABEL}) ?[:：]$")
_STRAY = re.compile(
    rf"(?i:{'|'.join(label for label, _ in _LABELS if ' ' in label)}) ?[:：]"
    rf"|(?:^|[.?!\n] )(?:{_ANY_OTHER}|Impact) ?[:：]"
)
_LONGEST = max(len(label) for label, _ in _LABELS) + 2
_MOST_WORDS = max(len(label.split()) for label, _ in _LABELS)


def opens_with_label(text: str) -> bool:
    """Tell whether a text begins with a label, or is one that stands alone."""
    return bool(_IN_TEXT.match(text)) or is_label(text)


def holds_label(text: str) -> bool:
    """Tell whether a label stands anywhere in a text."""
    return bool(_IN_TEXT.search(text)) or is_label(text)


def is_label(text: str) -> bool:
    """Tell whether a text is a label and nothing more, with or without its colon."""
    return bool(_WHOLE.fullmatch(text))


def ends_with_label(text: str) -> bool:
    """Tell whether a text ends with a label whose words are still to come."""
    return text.endswith((":", "：")) and bool(_AT_END.search(text[-_LONGEST:]))


def holds_stray_label(text: str) -> bool:
    """Tell whether the words of one part hold what looks like the label of another."""
    return bool(_STRAY.search(text))


def split_at_labels(text: str, current: Part | None = None) -> tuple[str, list[Labelled]]:
    """Split a text into the words before the first label, and its labelled parts.

    Inside a part only the label of a later part opens a new one, or "Why it matters" after an impact: what else looks
    like a label there is prose.

    Args:
        text: one block's text.
        current: the part that the text continues, if it begins without a label.
    """
    if _WHOLE.fullmatch(text):
        return "", [_labelled(text, "")]
    opening = list(_opening_labels(text, current))
    if not opening:
        return text, []
    ends = [label.start() for label in opening[1:]] + [len(text)]
    parts = [_labelled(label[0], text[label.end() : end]) for label, end in zip(opening, ends, strict=True)]
    return text[: opening[0].start()].strip(), parts


def without_cut_label(text: str, current: Part | None) -> str:
    """Drop the beginning of a label at the end of a text that was cut off there, such as "Expected ans".

    Args:
        text: the words before the cut.
        current: the part that they belong to; None for the words of the question itself.
    """
    before, *words = f" {text}".rsplit(" ", _MOST_WORDS)
    for start in range(len(words)):
        tail = " ".join(words[start:])
        if any(_may_follow(part, current) and _begins(label, tail) for label, part in _LABELS):
            return " ".join([before, *words[:start]]).strip()
    return text


def is_cut_label(text: str) -> bool:
    """Tell whether a whole text is nothing but the beginning of a label."""
    return any(_begins(label, text) for label, _ in _LABELS)


def _opening_labels(text: str, current: Part | None) -> Iterator[re.Match[str]]:
    for label in _IN_TEXT.finditer(text):
        part = _PART_OF[_folded(label[0].rstrip(_AFTER_LABEL))]
        if label.start() == 0 or _may_follow(part, current) or _begins_the_next(part, current):
            current = part
            yield label


def _may_follow(part: Part, current: Part | None) -> bool:
    return part is not Part.IMPACT if current is None else part > current


def _begins_the_next(part: Part, current: Part | None) -> bool:
    return part is Part.WHY_IT_MATTERS and current is Part.IMPACT


def _labelled(label: str, text: str) -> Labelled:
    folded = _folded(label.rstrip(_AFTER_LABEL))
    return Labelled(_PART_OF[folded], text.strip(), is_shared=folded == SHARED_LABEL.casefold())


def _begins(label: str, text: str) -> bool:
    return text[:1] == label[0] and label.casefold().startswith(text.casefold())
