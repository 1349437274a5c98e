"""Advice to the authors of packs: what makes a clarifying question worth learning, as far as it can be counted.

Nothing here keeps a pack from being imported. Saved pages get none of it: their readers are not their authors.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from rapidfuzz import fuzz, process, utils

from flashpm.domain.decision_words import names_a_decision
from flashpm.domain.question import MAX_SHORT
from flashpm.domain.text import fold, tidy
from flashpm.packs.yaml_findings import Findings, Place
from flashpm.packs.yaml_tree import Steps, YamlMapping, mappings_in, path_text, place_of

LONGEST: Final[Mapping[str, int]] = {"prompt": 220, "why_it_matters": 110, "expected_answer": 110, "impact": 110}
"""Characters of each text that are read at a glance, at most."""

ALIKE: Final = 80
"""From this likeness on, 0 to 100, two prompts ask the same; prompts about different things stay below 60."""

MOST_COMPARED: Final = 200
"""Prompts of one question or of one area that are compared: each with each, so that the time grows with the square."""

_SHORTEST_COMPARED = 40
"""Characters of a prompt; the likeness of shorter ones says little."""

_COMPARED_CHARACTERS = 400
"""Characters of a long prompt that are compared: likeness, too, takes time that grows with the square."""


class _Prompt(NamedTuple):
    """A prompt with what is compared of it: its folded text, and its words in alphabetical order."""

    area: str
    text: str
    words: str
    steps: Steps
    place: Place


def lint_pack(pack: YamlMapping, findings: Findings) -> None:
    """Warn of prompts that ask almost what another one of their question or of their area asks."""
    warned: set[Steps] = set()
    for group in _groups(pack):
        for prompt, other in _alike(group) if findings.lists_warnings else ():
            if prompt.steps not in warned:
                warned.add(prompt.steps)
                message = f"asks almost the same as the one in line {other.place.line}: word them apart, or delete one"
                findings.warn(prompt.place, path_text(prompt.steps), message)


def lint_clarifying_question(clarifying_question: YamlMapping, steps: Steps, findings: Findings) -> None:
    """Warn of long texts, of a long prompt without its short form, and of an impact that decides nothing.

    Args:
        clarifying_question: the clarifying question as it was read.
        steps: the way to it from the top of the pack.
        findings: takes the warnings.
    """
    for field, message in _advice(clarifying_question) if findings.lists_warnings else ():
        findings.warn(place_of(clarifying_question, (field,)), path_text((*steps, field)), message)


def _advice(clarifying_question: YamlMapping) -> Iterator[tuple[str, str]]:
    """Give what could be better, each with the name of the field."""
    for field, longest in LONGEST.items():
        text = _text(clarifying_question, field)
        if len(text) > longest and len(tidy(text)) > longest:  # the first is quick, and almost always enough
            yield field, f"has {len(tidy(text))} characters: cut it to {longest}, which are read at a glance"
    if len(_text(clarifying_question, "prompt")) > MAX_SHORT and not _text(clarifying_question, "short").strip():
        yield "short", f"is missing: add a line `short: …` with the question in at most {MAX_SHORT} characters"
    impact = _text(clarifying_question, "impact").strip()
    if impact and not names_a_decision(impact):
        yield "impact", "names no decision: begin with what you would do, such as drop, ship or test"


def _text(mapping: YamlMapping, field: str) -> str:
    written = mapping.get(field)
    return written if isinstance(written, str) else ""


def _groups(pack: YamlMapping) -> Iterator[list[_Prompt]]:
    """Give the prompts to compare: those of each question, then those of each area."""
    by_area: defaultdict[str, list[_Prompt]] = defaultdict(list)
    for index, question in mappings_in(pack.get("questions")):
        prompts = list(_prompts(question, ("questions", index, "clarifying_questions")))
        yield prompts
        for prompt in prompts:
            if prompt.area and len(by_area[prompt.area]) <= MOST_COMPARED:
                by_area[prompt.area].append(prompt)
    yield from by_area.values()


def _prompts(question: YamlMapping, steps: Steps) -> Iterator[_Prompt]:
    """Iterate over a question's prompts that are long enough to compare."""
    for index, entry in mappings_in(question.get("clarifying_questions")):
        text = fold(_text(entry, "prompt"))[:_COMPARED_CHARACTERS]
        if len(text) >= _SHORTEST_COMPARED:
            words = " ".join(sorted(utils.default_process(text).split()))
            yield _Prompt(_text(entry, "area"), text, words, (*steps, index, "prompt"), entry.value_place("prompt"))


def _alike(group: list[_Prompt]) -> Iterator[tuple[_Prompt, _Prompt]]:
    """Find the prompts that are like an earlier one, each with it; none in a group that is too large to compare."""
    if len(group) > MOST_COMPARED:
        return
    for index, prompt in enumerate(group):
        earlier = [other.words for other in group[:index]]
        found = process.extractOne(prompt.words, earlier, scorer=fuzz.ratio, score_cutoff=ALIKE)
        if found and not _is_repetition(prompt, group[found[2]]):
            yield prompt, group[found[2]]


def _is_repetition(prompt: _Prompt, other: _Prompt) -> bool:
    """Tell whether it is the other one once more in the same question, which is told by the rules of the format."""
    return prompt.text == other.text and prompt.steps[:2] == other.steps[:2]
