"""Builds the library of the measures: 40,000 cards with 200,000 reviews of history, the same each time."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import insert, select

from flashpm.domain.grade import Grade
from flashpm.domain.identity import CardUid
from flashpm.domain.pack import Pack
from flashpm.domain.question import ClarifyingQuestion, Difficulty, Question, QuestionType
from flashpm.domain.review import Review, ReviewKind
from flashpm.domain.rules import CANONICAL
from flashpm.domain.schedule import NEW, Graded, Schedule, step
from flashpm.domain.study_day import StudyDay, study_day
from flashpm.storage.library import LibraryFiles, SqlLibrary, open_library
from flashpm.storage.mapping import review_values, row_crc
from flashpm.storage.tables import card, review_log
from tests.libraries import SteadyClock, files_in, import_pack, seeded_bits

CARDS_A_QUESTION = 5
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
_WORDS = [
    *("seller", "buyer", "margin", "rider", "driver", "latency", "cohort", "refund", "ranking", "session", "basket"),
    *("price", "signal", "trust", "pilot", "region", "launch", "season", "budget", "churn", "habit", "feed", "alert"),
    *("queue", "search", "offer", "deadline", "policy", "consent", "account", "courier", "catalogue", "checkout"),
]


def big_pack(questions: int, seed: int = 1) -> Pack:
    """Make a pack with five clarifying questions each, of the lengths that real cards have."""
    chance = random.Random(seed)
    return Pack(
        id="big",
        title="Big",
        deck="Big",
        questions=tuple(_question(number, chance) for number in range(questions)),
    )


def _question(number: int, chance: random.Random) -> Question:
    return Question(
        id=f"q{number}",
        question=f"Question {number}: {_sentence(chance, 11)}?",
        title=f"Title {number}",
        type=list(QuestionType)[number % 6],
        product=chance.choice(_WORDS).capitalize(),
        difficulty=Difficulty.HARD,
        minutes=15,
        tags=(chance.choice(_WORDS), chance.choice(_WORDS)),
        clarifying_questions=tuple(_part(index, chance) for index in range(CARDS_A_QUESTION)),
    )


def _part(index: int, chance: random.Random) -> ClarifyingQuestion:
    return ClarifyingQuestion(
        id=f"c{index}",
        area=("Context", "Business Context", "User Impact", "Technical", "Timeline")[index],
        prompt=f"{_sentence(chance, 12)}. {_sentence(chance, 12)}?",
        short=f"{_sentence(chance, 6)}?",
        why_it_matters=f"{_sentence(chance, 10)}.",
        expected_answer=f"{_sentence(chance, 10)}.",
        impact=f"{_sentence(chance, 11)}.",
    )


def _sentence(chance: random.Random, words: int) -> str:
    return " ".join(chance.choices(_WORDS, k=words)).capitalize()


def build(folder: Path, questions: int = 8_000, reviews: int = 200_000) -> LibraryFiles:
    """Build the library; about half a minute for the full size."""
    files = files_in(folder)
    clock = SteadyClock(NOW - timedelta(days=400))
    with open_library(files, clock.now, seeded_bits(2)) as library:
        import_pack(library, big_pack(questions), clock)
        clock.at = NOW
        append_reviews(library, reviews)
        library.rebuild()
    return files


def append_reviews(library: SqlLibrary, reviews: int, seed: int = 3) -> None:
    """Append a history to the log alone: half the cards, reviewed when due, in the order of time."""
    connection = library._database.connection
    cards = list(connection.execute(select(card.c.uid)).scalars())
    planned = sorted(_history(cards, reviews, random.Random(seed)), key=lambda review: review.reviewed_at_ms)
    with library._database.transaction():
        rows = []
        for review in planned:
            row = {**library._stamper.stamp(), **review_values(review)}
            row["operation"] = row["id"]
            row["h"] = row_crc(review_log, row)
            rows.append(row)
        connection.execute(insert(review_log), rows)


def _history(cards: list[CardUid], reviews: int, chance: random.Random) -> Iterator[Review]:
    """Yield reviews question by question, begun one after the other over a year, until there are enough."""
    first_day, last_day = study_day(NOW - timedelta(days=390)), study_day(NOW)
    made = 0
    for number, uid in enumerate(cards):
        begun = number // CARDS_A_QUESTION * 380 // (len(cards) // CARDS_A_QUESTION)
        schedule, day = NEW, StudyDay(first_day + begun)
        while day < last_day and made < reviews:
            grade = chance.choices(list(Grade), (1, 2, 8, 1))[0]
            schedule = step(uid, schedule, Graded(day, grade.quality, ReviewKind.REVIEW, CANONICAL.name, None))
            yield _review(uid, schedule, day, grade, chance)
            made += 1
            day = StudyDay((schedule.due_on or day) + chance.choice((0, 0, 0, 1, 2)))


def _review(uid: CardUid, after: Schedule, day: StudyDay, grade: Grade, chance: random.Random) -> Review:
    return Review(
        card=uid,
        reviewed_at_ms=day * 86_400_000 + 9 * 3_600_000 + chance.randrange(3_600_000),
        utc_offset_min=0,
        reviewed_on=day,
        grade=grade,
        kind=ReviewKind.REVIEW,
        taken_ms=chance.randrange(2_000, 30_000),
        rule=CANONICAL.name,
        due_on=after.due_on or day,
    )


def as_yaml(pack: Pack) -> str:
    """Write a pack as its author would."""
    lines = ["format: flashpm-pack/1", f"id: {pack.id}", f"title: {pack.title}", "version: 1.0.0", f"deck: {pack.deck}"]
    lines.append("questions:")
    for question in pack.questions:
        lines += [f"  - id: {question.id}", f"    question: '{question.question}'", f"    title: {question.title}"]
        lines += [f"    type: {question.type}", f"    product: {question.product}", "    difficulty: hard"]
        lines += ["    minutes: 15", f"    tags: [{', '.join(question.tags)}]", "    clarifying_questions:"]
        for part in question.clarifying_questions:
            lines += [f"      - id: {part.id}", f"        area: {part.area}", f"        prompt: {part.prompt}"]
            lines += [f"        short: {part.short}", f"        why_it_matters: {part.why_it_matters}"]
            lines += [f"        expected_answer: {part.expected_answer}", f"        impact: {part.impact}"]
    return "\n".join(lines) + "\n"
