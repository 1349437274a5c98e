"""The rules of the pack format that span several fields or entries, checked on the values as they were read.

They are checked whatever else is wrong with an entry, so that all its faults are told together.
"""

from collections.abc import Callable, Iterator

from flashpm.domain.question import QuestionType
from flashpm.domain.text import fold, tidy
from flashpm.packs.pack_lint import lint_clarifying_question, lint_pack
from flashpm.packs.pack_schema import ANSWER_FIELDS
from flashpm.packs.yaml_findings import Findings, quoted
from flashpm.packs.yaml_tree import Steps, YamlMapping, YamlValue, mappings_in, path_text, place_of


def check_pack(pack: YamlMapping, findings: Findings) -> None:
    """Check a pack's questions against one another."""
    if pack.get("questions") == []:
        findings.error(pack.value_place("questions"), "questions", "is an empty list: add at least one question")
    _check_siblings(pack.get("questions"), "question", ("questions",), findings)
    lint_pack(pack, findings)


def check_question(question: YamlMapping, steps: Steps, findings: Findings) -> None:
    """Check a question's clarifying questions against one another, and warn of what it should not lack.

    Args:
        question: the question as it was read.
        steps: the way to it from the top of the pack.
        findings: takes the faults and warnings.
    """
    if question.get("type") is None:
        message = f"is missing: add a line `type: …` with one of {', '.join(QuestionType)}"
        findings.warn(question.place, path_text((*steps, "type")), message)
    below = (*steps, "clarifying_questions")
    if not question.get("clarifying_questions"):
        place = place_of(question, ("clarifying_questions",))
        findings.warn(place, path_text(below), "is missing or empty: add some, for they alone make cards")
    _check_siblings(question.get("clarifying_questions"), "prompt", below, findings)


def check_clarifying_question(clarifying_question: YamlMapping, steps: Steps, findings: Findings) -> None:
    """Check that a clarifying question has something to learn, and learns well; arguments as for `check_question`."""
    if not any(_is_there(clarifying_question.get(field)) for field in ANSWER_FIELDS):
        message = "has nothing to learn: add at least one of why_it_matters, expected_answer and impact"
        findings.error(clarifying_question.place, path_text(steps), message)
    lint_clarifying_question(clarifying_question, steps, findings)


def _is_there(value: YamlValue) -> bool:
    return tidy(value) != "" if isinstance(value, str) else value is not None


def _check_siblings(siblings: YamlValue, text_field: str, steps: Steps, findings: Findings) -> None:
    """Refuse ids that stand twice in one list, and warn of texts that do."""
    for index, entry, line in _repetitions(siblings, "id", tidy):
        message = f"{quoted(str(entry['id']))} is already the id of the one in line {line}: give each its own id"
        findings.error(entry.value_place("id"), path_text((*steps, index, "id")), message)
    for index, entry, line in _repetitions(siblings, text_field, fold):
        message = f"asks the same as the one in line {line}: word them apart, or delete one"
        findings.warn(entry.value_place(text_field), path_text((*steps, index, text_field)), message)


def _repetitions(
    siblings: YamlValue, field: str, canonical: Callable[[str], str]
) -> Iterator[tuple[int, YamlMapping, int]]:
    """Find the entries whose field says what an earlier one's says: index, entry and the line of the first."""
    firsts: dict[str, YamlMapping] = {}
    for index, entry in mappings_in(siblings):
        written = entry.get(field)
        text = canonical(written) if isinstance(written, str) else ""
        if text and firsts.setdefault(text, entry) is not entry:
            yield index, entry, firsts[text].value_place(field).line
