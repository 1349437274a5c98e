"""Builders of invented question pages, in each of the layouts that saved pages have."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from flashpm.domain.pack import Reading
from flashpm.domain.question import ClarifyingQuestion, Question
from flashpm.packs.page import read_page
from flashpm.packs.page_text import blocks

CARDS = (
    ClarifyingQuestion(
        area="Context",
        prompt="I take it that Tidewell sells its ferry tickets on the piers alone. Do other firms sell them too?",
        why_it_matters="A seller we do not own changes who decides.",
        expected_answer="Two agents sell one ticket in five: the impact on queues is small.",
        impact="I would ask the agents before any change.",
    ),
    ClarifyingQuestion(
        area="Business Context",
        prompt="My guess is that summer visitors bring most of the money; is that so?",
        why_it_matters="The season says which loss we can bear.",
        expected_answer="Seven tenths of the fares fall in ten weeks.",
        impact="I would test in autumn, when a mistake is cheap.",
    ),
    ClarifyingQuestion(
        area="User Impact",
        prompt="Islanders ride daily, visitors once, as far as I know. Whose queue is it that grows?",
        why_it_matters="One gate cannot serve both, e.g. before eight.",
        expected_answer="The islanders’ queue – the “early” one.",
        impact="I would open a gate for season tickets first.",
    ),
    ClarifyingQuestion(
        area="Technical",
        prompt="Can the gates read a phone that is offline?",
        why_it_matters="The piers have no signal at low tide.",
        expected_answer="They can: each ticket is signed on the phone.",
        impact="Would make a quick lane possible vs. a longer pier.",
    ),
    ClarifyingQuestion(
        area="Timeline",
        prompt="Is a date fixed, such as Easter?",
        why_it_matters="A fixed date limits what can be tried.",
        expected_answer="Nothing but the start of the season.",
        impact="I would plan for Easter and drop the extras.",
    ),
)
HEADING = "Clarifying Questions (3 minutes)"
MENU = (
    "Half price for students\u00a0\n\nHarbour Drills\n⌘K\nProduct Design\n\nShape new things\n\n"
    "Product Trade-Off\n\nPrices"
)
HEAD = (
    "Product Management Trade-off Question: Tidewell's quick lane against fair queues\n\n"
    "How would you weigh a paid quick lane against fair queues at Tidewell's piers?\n\n"
    "Product Trade-Off Hard Member-only\n"
    "Data Analysis Pricing Strategy Travel Transportation\n"
    "Customer Experience Product Trade-Offs Monetization\n\n"
    "Introduction\n\n"
    "A lane that costs money divides the people who wait. I'll look at both sides, and at what we measure.\n\n"
    "Analysis Approach\n\n"
    "First the questions, then the numbers.\n\n"
    "Step 1"
)
TAIL = (
    "Subscribe to access everything\n\nMonthly Plan\n\n$12 /month\n  • Ten thousand answers\n"
    "  • A look at your letter?\nMost Popular\n\nLoading...\nComments\n\nWhy does it matter what the ferry costs?"
)


@dataclass(frozen=True, slots=True)
class Layout:
    """How a page prints the parts of a clarifying question."""

    why: str = "Why it matters"
    answer: str = "Expected answer"
    impact: str = "Impact"
    has_stops: bool = True
    has_areas: bool = True
    prompt_mark: str = "  • "
    part_mark: str | None = None
    """None if the parts stand in one paragraph."""
    lead_in: str = ""


LAYOUTS = {
    "A": Layout(),
    "B": Layout(impact="Impact on approach", has_stops=False),
    "C": Layout(answer="Hypothetical answer", has_areas=False, part_mark="  • "),
    "D": Layout(impact="Impact on approach", has_areas=False),
    "E": Layout(has_stops=False),
    "F": Layout(answer="Hypothetical answer", prompt_mark="", lead_in="Before I begin, a few things to settle:"),
    "G": Layout(why="Why this matters", answer="Hypothetical answer", has_areas=False),
    "G, bullets": Layout(why="Why this matters", answer="Hypothetical answer", part_mark="      - ", has_areas=False),
    "H": Layout(answer="Hypothetical answer", prompt_mark="- ", part_mark="- ", has_areas=False),
}


def printed_list(layout: Layout, cards: Sequence[ClarifyingQuestion] = CARDS) -> str:
    """Print clarifying questions as a page does."""
    lead_in = f"{layout.lead_in}\n\n" if layout.lead_in else ""
    return lead_in + "\n\n".join(_printed_card(layout, card) for card in as_read(layout, cards))


def as_read(layout: Layout, cards: Sequence[ClarifyingQuestion] = CARDS) -> tuple[ClarifyingQuestion, ...]:
    """Give the clarifying questions that reading such a list gives."""
    return tuple(_as_printed(layout, card) for card in cards)


def page(listed: str, head: str = HEAD, tail: str = TAIL, heading: str = HEADING) -> str:
    """Print a whole page around a list."""
    return "\n\n".join(part for part in (MENU, head, heading, listed, tail) if part)


def read(text: str) -> Reading:
    """Read a page's text."""
    return read_page("page.txt", blocks(text))


def only_question(reading: Reading) -> Question:
    """Give the one question of a reading."""
    assert reading.pack is not None, reading.errors
    (question,) = reading.pack.questions
    return question


def messages(reading: Reading) -> list[str]:
    """Give the warnings as "field: message"."""
    return [f"{finding.field}: {finding.message}" for finding in reading.warnings]


def fields(reading: Reading) -> list[str | None]:
    """Give the fields that the warnings speak of."""
    return [finding.field for finding in reading.warnings]


def _as_printed(layout: Layout, card: ClarifyingQuestion) -> ClarifyingQuestion:
    if not layout.has_areas:
        card = replace(card, area=None)
    if layout.has_stops:
        return card
    assert card.why_it_matters
    assert card.expected_answer
    assert card.impact
    return replace(
        card,
        why_it_matters=card.why_it_matters.rstrip("."),
        expected_answer=card.expected_answer.rstrip("."),
        impact=card.impact.rstrip("."),
    )


def _printed_card(layout: Layout, card: ClarifyingQuestion) -> str:
    prompt = f"{layout.prompt_mark}{card.area}: {card.prompt}" if card.area else f"{layout.prompt_mark}{card.prompt}"
    parts = [
        f"{layout.why}: {card.why_it_matters}",
        f"{layout.answer}: {card.expected_answer}",
        f"{layout.impact}: {card.impact}",
    ]
    if layout.part_mark is None:
        return f"{prompt}\n\n{' '.join(parts)}"
    return f"{prompt}\n\n" + "\n".join(f"{layout.part_mark}{part}" for part in parts)
