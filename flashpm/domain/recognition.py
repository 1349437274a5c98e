"""Which clarifying question of a source is which of the library's.

Those with an id meet by it alone. Those without one (saved pages, packs that leave ids out) meet by folded prompt,
then by area and likeness, so that a reworded prompt keeps its schedule.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from flashpm.domain.content import StoredClarifyingQuestion
from flashpm.domain.identity import ClarifyingQuestionUid, QuestionUid, clarifying_question_uid
from flashpm.domain.question import ClarifyingQuestion
from flashpm.domain.text import fold

Likeness = Callable[[str, str], float]
"""How alike two texts are, 0 to 100."""

LEAST_LIKENESS_IN_ONE_AREA = 50
LEAST_LIKENESS_ELSEWHERE = 75


@dataclass(frozen=True, slots=True)
class Recognised:
    """A clarifying question of a source with its id, and the library's that it is, if any."""

    part: ClarifyingQuestion
    stored: StoredClarifyingQuestion | None


def recognise(
    question: QuestionUid,
    parts: Iterable[ClarifyingQuestion],
    stored: Sequence[StoredClarifyingQuestion],
    likeness: Likeness,
) -> list[Recognised]:
    """Pair the clarifying questions of one question with the library's; those without a prompt are left out.

    An id that a source leaves out is the library's where it is recognised, else the folded prompt, numbered where it
    is taken.
    """
    matching = _Matching(question, stored)
    incoming = [part for part in parts if part.prompt is not None]
    for part in incoming:
        matching.match_by_id(part)
    for part in incoming:
        matching.match_by_prompt(part)
    matching.match_by_likeness(incoming, likeness)
    return [matching.recognised(part) for part in incoming]


class _Matching:
    """Pairs made so far, each of the library's clarifying questions used once at most."""

    def __init__(self, question: QuestionUid, stored: Sequence[StoredClarifyingQuestion]) -> None:
        self._question = question
        self._left: dict[ClarifyingQuestionUid, StoredClarifyingQuestion] = {each.uid: each for each in stored}
        self._pairs: dict[int, StoredClarifyingQuestion] = {}
        self._taken = {each.content.id for each in stored}

    def match_by_id(self, part: ClarifyingQuestion) -> None:
        if part.id is None:
            return
        self._taken.add(part.id)
        if self._left:
            self._pair(part, self._left.get(clarifying_question_uid(self._question, part.id)))

    def match_by_prompt(self, part: ClarifyingQuestion) -> None:
        if part.id is None:
            prompt = fold(part.prompt or "")
            same = (
                each for each in self._left.values() if prompt in (fold(each.content.prompt or ""), each.content.id)
            )
            self._pair(part, next(same, None))

    def match_by_likeness(self, parts: Iterable[ClarifyingQuestion], likeness: Likeness) -> None:
        """Pair the most alike first, so that a new one cannot take the place of one that was reworded a little."""
        scored = [
            (likeness(part.prompt or "", stored.content.prompt or ""), part, stored)
            for part in parts
            if part.id is None and id(part) not in self._pairs
            for stored in self._left.values()
        ]
        for score, part, stored in sorted(scored, key=lambda each: -each[0]):
            if stored.uid in self._left and score >= _least_likeness(part, stored.content):
                self._pair(part, stored)

    def recognised(self, part: ClarifyingQuestion) -> Recognised:
        stored = self._pairs.get(id(part))
        if part.id is not None:
            return Recognised(part, stored)
        id_ = stored.content.id if stored is not None else self._free_id(fold(part.prompt or ""))
        return Recognised(replace(part, id=id_), stored)

    def _pair(self, part: ClarifyingQuestion, stored: StoredClarifyingQuestion | None) -> None:
        if stored is not None and id(part) not in self._pairs:
            self._pairs[id(part)] = self._left.pop(stored.uid)

    def _free_id(self, wanted: str) -> str:
        id_, number = wanted, 1
        while id_ in self._taken:
            number += 1
            id_ = f"{wanted} #{number}"
        self._taken.add(id_)
        return id_


def _least_likeness(part: ClarifyingQuestion, stored: ClarifyingQuestion) -> int:
    in_one_area = part.area is not None and stored.area is not None and fold(part.area) == fold(stored.area)
    return LEAST_LIKENESS_IN_ONE_AREA if in_one_area else LEAST_LIKENESS_ELSEWHERE
