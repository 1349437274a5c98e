"""Makes one pack of what is exported: that of the questions, or a new one where they come from several."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from flashpm.domain.content import StoredQuestion
from flashpm.domain.mixed_pack import MIXED_ID, mixed_id, spelled
from flashpm.domain.pack import Pack
from flashpm.domain.question import MAX_SHORT, ClarifyingQuestion, Question
from flashpm.domain.text import fold
from flashpm.packs.write_yaml import is_id, write_yaml_pack
from flashpm.services.exported import Exported
from flashpm.services.progress import Progress

_MIXED: Final = Pack(MIXED_ID, title="My questions", version="1.0.0")


def pack_file(exported: Exported, progress: Progress) -> bytes:
    """Give the YAML file, in format 1; progress and the pack's own deck apart, a later import finds nothing new in it.

    Raises:
        Cancelled: from the progress, which is told at the beginning and at the end.
    """
    total = len(exported.rows)
    progress(0, total)
    text = write_yaml_pack(pack_of(exported))
    progress(total, total)
    return text.encode("utf-8", "replace")


def pack_of(exported: Exported) -> Pack:
    """Give the pack with these questions.

    What cannot be told from a pack of their own, such as questions of several packs or of saved pages, goes out as
    one pack that says where each is from, pack by pack; an import of it finds them there, and misses nothing that the
    format has no place for: a clarifying question without an answer, a short form that is too long.
    """
    questions = [_whole(each) for each in exported.questions]
    if len(exported.packs) == 1 and _says_all(exported.packs[0], questions):
        return replace(exported.packs[0], questions=tuple(questions))
    order = {pack.id: place for place, pack in enumerate(exported.packs)}
    by_pack = sorted(exported.questions, key=lambda each: order[each.pack_id])
    named = (_named_apart(each) for each in by_pack)
    return replace(_MIXED, questions=tuple(each for each in named if each.clarifying_questions))


def _says_all(pack: Pack, questions: Sequence[Question]) -> bool:
    """Say whether a pack's own file holds its questions, and tells them apart by ids that are written or made again."""
    if pack.title is None or pack.id == MIXED_ID:
        return False
    ids_return = all(is_id(each.id or "") or each.id == fold(each.question or "") for each in questions)
    parts = (part for each in questions for part in each.clarifying_questions)
    return ids_return and all(_has_answer(part) and _has_fitting_short(part) for part in parts)


def _has_answer(part: ClarifyingQuestion) -> bool:
    return bool(part.why_it_matters or part.expected_answer or part.impact)


def _has_fitting_short(part: ClarifyingQuestion) -> bool:
    return part.short is None or len(part.short) <= MAX_SHORT


def _whole(stored: StoredQuestion) -> Question:
    parts = tuple(replace(part.content, media=()) for part in stored.clarifying_questions)  # the format has no place
    return replace(stored.content, clarifying_questions=parts)


def _named_apart(stored: StoredQuestion) -> Question:
    whole = _whole(stored)
    parts = (
        replace(part, id=spelled(part.id or ""), short=part.short if _has_fitting_short(part) else None)
        for part in whole.clarifying_questions
        if _has_answer(part)
    )
    return replace(whole, id=mixed_id(stored.pack_id, whole.id or ""), clarifying_questions=tuple(parts))
