"""Reads a YAML pack of format 1, with all its faults together, each at its line and column."""

import re
from collections.abc import Iterator
from contextlib import suppress
from typing import TypeVar

from pydantic import ValidationError

from flashpm.domain.pack import Pack, Reading
from flashpm.domain.question import ClarifyingQuestion, Question
from flashpm.packs.pack_recognition import FORMAT, looks_like_pack
from flashpm.packs.pack_rules import check_clarifying_question, check_pack, check_question
from flashpm.packs.pack_schema import ClarifyingQuestionEntry, Entry, PackEntry, QuestionEntry
from flashpm.packs.pack_values import sentence, sentence_for_no_mapping
from flashpm.packs.yaml_events import read_tree
from flashpm.packs.yaml_findings import Findings, StopReadingError, quoted, suggestion
from flashpm.packs.yaml_tree import Steps, YamlMapping, YamlSequence, path_text, place_of

__all__ = ["looks_like_pack", "read_yaml_pack"]

_FORMAT_NUMBER = re.compile(r"flashpm-pack/([0-9]{1,9})")

_E = TypeVar("_E", bound=Entry)


def read_yaml_pack(name: str, text: str) -> Reading:
    """Read a pack.

    Args:
        name: the file's name as the user gave it.
        text: the file's decoded text, without a byte order mark.

    Returns:
        The pack with warnings, or no pack and all errors.

    Raises:
        PackError: no pack can be read in this installation.
    """
    findings = Findings(name)
    pack = None
    with suppress(StopReadingError):
        pack = _pack(read_tree(text, findings), findings)
    return findings.reading(pack)


def _pack(tree: YamlMapping, findings: Findings) -> Pack | None:
    _refuse_newer_format(tree, findings)
    entry = _checked(PackEntry, tree, (), findings)
    check_pack(tree, findings)
    questions = [_question(mapping, steps, findings) for steps, mapping in _entries(tree, (), "questions", findings)]
    if entry is None:
        return None
    return Pack(
        id=entry.id,
        title=entry.title,
        version=entry.version,
        author=entry.author,
        licence=entry.licence,
        language=entry.language,
        deck=entry.deck,
        description=entry.description,
        questions=tuple(question for question in questions if question is not None),
    )


def _question(tree: YamlMapping, steps: Steps, findings: Findings) -> Question | None:
    entry = _checked(QuestionEntry, tree, steps, findings)
    check_question(tree, steps, findings)
    clarifying_questions = [
        _clarifying_question(mapping, below, findings)
        for below, mapping in _entries(tree, steps, "clarifying_questions", findings)
    ]
    if entry is None:
        return None
    present = tuple(each for each in clarifying_questions if each is not None)
    return Question(**{**vars(entry), "clarifying_questions": present})


def _clarifying_question(tree: YamlMapping, steps: Steps, findings: Findings) -> ClarifyingQuestion | None:
    entry = _checked(ClarifyingQuestionEntry, tree, steps, findings)
    check_clarifying_question(tree, steps, findings)
    return None if entry is None else ClarifyingQuestion(**vars(entry))


def _refuse_newer_format(tree: YamlMapping, findings: Findings) -> None:
    written = tree.get("format")
    number = _FORMAT_NUMBER.fullmatch(written) if isinstance(written, str) else None
    if number and int(number[1]) > 1:
        message = f"the pack is made for a newer FlashPM (this one reads {FORMAT}): update FlashPM, then import again"
        findings.stop(tree.value_place("format"), "format", message)


def _entries(parent: YamlMapping, steps: Steps, field: str, findings: Findings) -> Iterator[tuple[Steps, YamlMapping]]:
    """Iterate over the mappings in a field's list, each with the way to it; note what is no mapping."""
    items = parent.get(field)
    if not isinstance(items, YamlSequence):
        return
    for index, item in enumerate(items):
        below = (*steps, field, index)
        if isinstance(item, YamlMapping):
            yield below, item
        else:
            findings.error(items.item_place(index), path_text(below), sentence_for_no_mapping(item))
        items[index] = None  # what was made of it takes its place: a large pack is not to lie in memory twice


def _checked(kind: type[_E], mapping: YamlMapping, steps: Steps, findings: Findings) -> _E | None:
    """Check the fields of one mapping, each by itself; give None if there is a fault in it."""
    _warn_of_unknown_fields(kind, mapping, steps, findings)
    try:
        return kind.model_validate({field: value for field, value in mapping.items() if value is not None})
    except ValidationError as error:
        for fault in error.errors(include_url=False):
            message = sentence(fault, is_written=fault["loc"][0] in mapping)
            findings.error(place_of(mapping, fault["loc"]), path_text((*steps, *fault["loc"])), message)
    return None


def _warn_of_unknown_fields(kind: type[Entry], mapping: YamlMapping, steps: Steps, findings: Findings) -> None:
    fields = kind.model_fields
    for field in mapping.keys() - fields.keys():
        if findings.lists_warnings:
            message = f"{quoted(field)} is no field of {kind.name} and is left out{suggestion(field, fields)}"
            findings.warn(mapping.key_place(field), path_text((*steps, field)), message)
