"""What stands on an invented question page, apart from any mark-up: the builders beside this module print it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from flashpm.domain.question import ClarifyingQuestion
from tests.packs.invented_pages import CARDS, HEADING, LAYOUTS, Layout, as_read

ADDRESS = "https://drills.example/questions/tidewell-quick-lane"
TITLE = "Tidewell's quick lane against fair queues"
QUESTION = "How would you weigh a paid “quick lane” against fair queues at Tidewell's piers – café & kiosk?"
MENU = ("Harbour Drills", "⌘K", "Product Design", "Shape new things", "Product Trade-Off", "Prices")
COOKIES = "We use cookies. Why it matters: choose which ones you allow."
INTRODUCTION = "A lane that costs money divides the people who wait. I'll look at both sides, and at what we measure."
PLANS = ("Ten thousand answers", "A look at your letter?", "Cancel at any time")
COMMENT = "Why does it matter what the ferry costs?"
SCRIPT = '{"@type": "Question", "text": "• Who? Why it matters: no card. Expected answer: none. Impact: none."}'


@dataclass(frozen=True, slots=True)
class Head:
    """What a page prints above its introduction; what is empty is not printed.

    Attributes:
        kind: between "Product Management" and "Question".
        category: type, difficulty and access, on one line.
        author: as the site writes it in small letters.
        begins: the heading of the introduction.
    """

    kind: str = "Trade-off"
    title: str = TITLE
    question: str = QUESTION
    category: tuple[str, ...] = ("Product Trade-Off", "Hard", "Member-only")
    tags: tuple[tuple[str, ...], ...] = (
        ("Data Analysis", "Pricing Strategy", "Travel", "Transportation"),
        ("Customer Experience", "Product Trade-Offs", "Monetization"),
    )
    company: str = "Tidewell"
    minutes: str = "15 mins"
    author: str = ""
    updated: str = ""
    begins: str = "Introduction"

    @property
    def title_line(self) -> str:
        """The title as it is printed."""
        return f"Product Management {self.kind} Question: {self.title}"


@dataclass(frozen=True, slots=True)
class Asked:
    """One clarifying question as a page prints it: its prompt, and its parts with their labels."""

    prompt: str
    parts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Outline:
    """A page.

    Attributes:
        shape: how the layout prints prompts and parts.
        shared: the parts of one block for all the questions; empty in all layouts but one.
        expected: what reading the page gives.
    """

    shape: Layout
    asked: tuple[Asked, ...]
    expected: tuple[ClarifyingQuestion, ...]
    shared: tuple[tuple[str, str], ...] = ()
    heading: str = HEADING
    head: Head = Head()


NAMES = (*LAYOUTS, "I", "J")


def outline(name: str, cards: Sequence[ClarifyingQuestion] = CARDS) -> Outline:
    """Give the page of a layout, by the letter of the layout."""
    if name == "I":
        return _shared_outline(cards)
    if name == "J":
        listed = as_read(LAYOUTS["D"], cards)
        listed = tuple(replace(card, expected_answer=(card.expected_answer or "").rstrip(".")) for card in listed)
        return _outline(LAYOUTS["D"], listed)
    return _outline(LAYOUTS[name], as_read(LAYOUTS[name], cards))


def _outline(shape: Layout, cards: Sequence[ClarifyingQuestion]) -> Outline:
    return Outline(shape, tuple(Asked(_prompt(card), _parts(shape, card)) for card in cards), tuple(cards))


def _shared_outline(cards: Sequence[ClarifyingQuestion]) -> Outline:
    shape = replace(
        LAYOUTS["D"],
        why="Why these questions matter",
        answer="Hypothetical answer",
        impact="Impact on solution approach",
    )
    said = cards[1]
    return Outline(
        shape,
        tuple(Asked(card.prompt or "") for card in cards),
        tuple(replace(said, area=None, prompt=card.prompt) for card in cards),
        _parts(shape, said),
    )


def _prompt(card: ClarifyingQuestion) -> str:
    return f"{card.area}: {card.prompt}" if card.area else card.prompt or ""


def _parts(shape: Layout, card: ClarifyingQuestion) -> tuple[tuple[str, str], ...]:
    return (
        (shape.why, card.why_it_matters or ""),
        (shape.answer, card.expected_answer or ""),
        (shape.impact, card.impact or ""),
    )
