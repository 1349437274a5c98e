"""The rules that the shipped packs keep beyond the format: each rule gives the packs' faults, one sentence each."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations
from typing import Final, NamedTuple, TypeAlias

from rapidfuzz import fuzz, utils

from flashpm.domain.decision_words import names_a_decision
from flashpm.domain.pack import Pack
from flashpm.domain.question import MAX_SHORT, ClarifyingQuestion, Question, QuestionType
from flashpm.packs.pack_lint import LONGEST
from tests.shipped.spelling import is_american, is_known, words_of

Rule: TypeAlias = Callable[[Sequence[Pack]], Iterator[str]]

AREAS: Final = {
    QuestionType.TRADE_OFF: ("Context", "Business Context", "User Impact", "Technical", "Timeline"),
    QuestionType.ROOT_CAUSE: (
        "Metric & Measurement",
        "Timing & Season",
        "Segment",
        "Internal Change",
        "Outside Change",
    ),
    QuestionType.DESIGN: (
        "Scope & Platform",
        "Goal & Company Fit",
        "Target Users",
        "Constraints & Region",
        "Evidence & Timeline",
    ),
    QuestionType.IMPROVEMENT: (
        "Goal & Main Metric",
        "User Segment",
        "Product Stage",
        "Rivals & Trends",
        "Platform & Resources",
    ),
    QuestionType.SUCCESS_METRICS: (
        "Product & Scope",
        "Goal & Stage",
        "People Involved",
        "Data at Hand",
        "Horizon & Guardrails",
    ),
}
MOST_CHARACTERS: Final = {**LONGEST, "short": MAX_SHORT}
MOST_ALIKE: Final = {"prompt": 70, "short": 80}
"""Likeness, 0 to 100, at most; prompts and short forms about different things stay below 65."""
OPENING_WORDS: Final = 3
MOST_OPENINGS: Final = {"pack": 2, "library": 3}
"""Texts of one kind that begin with the same three words, at most."""
MOST_FIRST_VERBS: Final = 5
"""Impacts of a pack that begin with the same word, at most."""

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_VERSION = re.compile(r"\d+\.\d+\.\d+")
_SENTENCE_END = re.compile(r"[.!] ")


class Part(NamedTuple):
    """A clarifying question with its question and pack."""

    pack: Pack
    question: Question
    asked: ClarifyingQuestion

    @property
    def place(self) -> str:
        """Where it stands, as a reader of a fault finds it."""
        return f"{self.pack.id}/{self.question.id}/{self.asked.id}"

    def text(self, field: str) -> str:
        """Give one of its texts; empty if it is absent."""
        value = getattr(self.asked, field)
        return value if isinstance(value, str) else ""


def parts_of(packs: Iterable[Pack]) -> Iterator[Part]:
    """Iterate over the clarifying questions of packs."""
    for pack in packs:
        for question in pack.questions:
            for asked in question.clarifying_questions:
                yield Part(pack, question, asked)


def is_type_pack(pack: Pack) -> bool:
    """Tell whether a pack holds questions of one type; the others teach how to ask in any."""
    return len({question.type for question in pack.questions}) == 1


def heads(packs: Sequence[Pack]) -> Iterator[str]:
    """A pack says what it is, whose, and that its figures are exercises."""
    for pack in packs:
        expected = {"author": "FlashPM", "licence": "CC-BY-4.0", "language": "en"}
        for field, value in expected.items():
            if getattr(pack, field) != value:
                yield f"{pack.id}: {field} is not {value}"
        if not _VERSION.fullmatch(pack.version or ""):
            yield f"{pack.id}: the version is not like 1.0.0"
        if "exercise" not in (pack.description or ""):
            yield f"{pack.id}: the description does not say that the figures are an exercise"


def ids(packs: Sequence[Pack]) -> Iterator[str]:
    """Ids are there, in kebab case, and those of questions unique in the library."""
    asked = [(part.place, part.asked.id) for part in parts_of(packs)]
    questions = [(f"{pack.id}/{question.id}", question.id) for pack in packs for question in pack.questions]
    for place, id_ in [*((pack.id, pack.id) for pack in packs), *questions, *asked]:
        if not _ID.fullmatch(id_ or ""):
            yield f"{place}: the id is not in kebab case"
    for named in (questions, [(pack.id, pack.id) for pack in packs]):
        counts = Counter(id_ for _, id_ in named)
        yield from (f"{place}: the id is not unique" for place, id_ in named if counts[id_] > 1)


def areas(packs: Sequence[Pack]) -> Iterator[str]:
    """A question asks once in each area of its type, in their order."""
    for pack in packs:
        for question in pack.questions:
            found = tuple(asked.area for asked in question.clarifying_questions)
            if question.type not in AREAS or found != AREAS[question.type]:
                yield f"{pack.id}/{question.id}: the areas are not those of its type"


def questions(packs: Sequence[Pack]) -> Iterator[str]:
    """A question is complete, and claims of no company that it asked it."""
    for pack in packs:
        for question in pack.questions:
            yield from (f"{pack.id}/{question.id}: {fault}" for fault in _question_faults(question, pack))


def _question_faults(question: Question, pack: Pack) -> Iterator[str]:
    if not (question.question or "").endswith("?"):
        yield "the question does not end with a question mark"
    if question.title is None or question.difficulty is None:
        yield "the title or the difficulty is missing"
    if not 2 <= len(question.tags) <= 4:
        yield "there are not two to four tags"
    if question.company is not None:
        yield "a company is claimed to have asked it"
    if is_type_pack(pack) and (question.product is None or question.minutes is None):
        yield "the product or the minutes are missing"


def texts(packs: Sequence[Pack]) -> Iterator[str]:
    """The five texts of a clarifying question are there, short, and whole sentences."""
    for part in parts_of(packs):
        for field, most in MOST_CHARACTERS.items():
            text = part.text(field)
            if not 0 < len(text) <= most:
                yield f"{part.place}: {field} has {len(text)} characters, not 1 to {most}"
            if not text.endswith("?" if field in {"prompt", "short"} else "."):
                yield f"{part.place}: {field} does not end as it should"
        prompt = part.text("prompt")
        if prompt.count("?") != 1 or not _SENTENCE_END.search(prompt):
            yield f"{part.place}: the prompt is not an assumption and one question"


def decisions(packs: Sequence[Pack]) -> Iterator[str]:
    """An impact names what one would do."""
    for part in parts_of(packs):
        if not names_a_decision(part.text("impact")):
            yield f"{part.place}: the impact names no decision"


def likeness(packs: Sequence[Pack]) -> Iterator[str]:
    """No two clarifying questions of the library ask the same."""
    for field, most in MOST_ALIKE.items():
        compared = [(part.place, _sorted_words(part.text(field))) for part in parts_of(packs)]
        for (place, one), (other_place, other) in combinations(compared, 2):
            score = fuzz.ratio(one, other, score_cutoff=most + 0.1)
            if score:
                yield f"{place}: {field} is {score:.0f} per cent like that of {other_place}"


def _sorted_words(text: str) -> str:
    return " ".join(sorted(utils.default_process(text).split()))


def openings(packs: Sequence[Pack]) -> Iterator[str]:
    """No frame of a sentence repeats through a pack or the library."""
    fields = {"pack": tuple(LONGEST), "library": tuple(MOST_CHARACTERS)}
    counts = Counter(
        (scope, part.pack.id if scope == "pack" else scope, field, _opening(part.text(field), OPENING_WORDS))
        for part in parts_of(packs)
        for scope, counted in fields.items()
        for field in counted
    )
    for (scope, place, field, opening), count in counts.items():
        if count > MOST_OPENINGS[scope]:
            yield f"{place}: {count} times {field} begins with '{opening}'"
    verbs = Counter((part.pack.id, _opening(part.text("impact"), 1)) for part in parts_of(packs))
    for (pack, verb), count in verbs.items():
        if count > MOST_FIRST_VERBS:
            yield f"{pack}: {count} impacts begin with '{verb}'"


def _opening(text: str, words: int) -> str:
    return " ".join(text.lower().split()[:words])


def spelling(packs: Sequence[Pack]) -> Iterator[str]:
    """Words are in the word list or allowed, and British."""
    for place, text in _written(packs):
        for word in words_of(text):
            if not is_known(word):
                yield f"{place}: '{word}' is in no word list"
            if is_american(word):
                yield f"{place}: '{word}' is American"


def _written(packs: Sequence[Pack]) -> Iterator[tuple[str, str]]:
    """Iterate over all that a learner may read, each with its place."""
    for pack in packs:
        yield pack.id, f"{pack.title} {pack.description} {pack.deck}"
        for question in pack.questions:
            head = (question.question, question.title, question.product, *question.tags)
            yield f"{pack.id}/{question.id}", " ".join(text for text in head if text)
    for part in parts_of(packs):
        yield part.place, " ".join(part.text(field) for field in ("area", *MOST_CHARACTERS))


RULES: Final[tuple[Rule, ...]] = (
    heads,
    ids,
    areas,
    questions,
    texts,
    decisions,
    likeness,
    openings,
    spelling,
)
