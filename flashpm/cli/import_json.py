"""The JSON document of `flashpm import --json`; its names are fixed, other programs read them."""

from collections.abc import Iterable
from dataclasses import asdict

from flashpm.domain.deck import home_deck
from flashpm.domain.merging import PackMerge
from flashpm.domain.pack import Finding
from flashpm.domain.question import ClarifyingQuestion, Question
from flashpm.services.import_preview import Preview

Document = dict[str, object]


def preview_document(preview: Preview, deck: str | None, *, refusals: Iterable[str], is_imported: bool) -> Document:
    """Describe an import.

    Args:
        preview: what it would do.
        deck: the deck named on the command line.
        refusals: why nothing was imported, a sentence each, where the sources themselves are not at fault.
        is_imported: true if it was done.
    """
    errors = [_finding(error) for error in preview.errors]
    if not errors:
        errors = [{"file": None, "line": None, "field": None, "message": message} for message in refusals]
    document: Document = {
        "packs": [_pack(each, deck) for each in preview.merges],
        "warnings": [_finding(warning) for warning in preview.warnings],
        "errors": errors,
        "summary": asdict(preview.summary),
    }
    if preview.is_from_anki:
        document["progress"] = asdict(preview.carried)
    return document | ({"imported": True} if is_imported else {})


def _finding(finding: Finding) -> Document:
    return {"file": finding.file, "line": finding.line, "field": finding.field, "message": finding.message}


def _pack(merged: PackMerge, deck: str | None) -> Document:
    pack = merged.pack
    types = {question.type for question in pack.questions}
    home = home_deck(pack.deck, types.pop()) if pack.deck or len(types) == 1 else None
    return {
        "title": pack.title,
        "deck": deck or home,
        "questions": [_question(question) for question in pack.questions],
    }


def _question(question: Question) -> Document:
    return {
        "question": question.question,
        "title": question.title,
        "type": question.type,
        "company": question.company,
        "product": question.product,
        "minutes": question.minutes,
        "difficulty": question.difficulty,
        "author": question.author,
        "updated": question.updated.isoformat() if question.updated else None,
        "source": question.source,
        "tags": list(question.tags),
        "clarifying_questions": [_clarifying_question(part) for part in question.clarifying_questions],
    }


def _clarifying_question(part: ClarifyingQuestion) -> Document:
    return {
        "area": part.area,
        "prompt": part.prompt,
        "short": part.short,
        "why_it_matters": part.why_it_matters,
        "expected_answer": part.expected_answer,
        "impact": part.impact,
    }
