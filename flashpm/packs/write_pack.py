"""Makes one pack of what is exported: that of the questions, or a new one where they come from several."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from flashpm.domain.content import StoredQuestion
from flashpm.domain.mixed_pack import MIXED_ID, mixed_id, spelled
from flashpm.domain.pack import Pack
from flashpm.domain.question import Question
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
    one pack that says where each is from, pack by pack; an import of it finds them there.
    """
    questions = [_whole(each) for each in exported.questions]
    if len(exported.packs) == 1 and _says_all(exported.packs[0], questions):
        return replace(exported.packs[0], questions=tuple(questions))
    order = {pack.id: place for place, pack in enumerate(exported.packs)}
    by_pack = sorted(exported.questions, key=lambda each: order[each.pack_id])
    return replace(_MIXED, questions=tuple(map(_named_apart, by_pack)))


def _says_all(pack: Pack, questions: Sequence[Question]) -> bool:
    """Say whether a pack's own file tells its questions apart: it needs a title, and ids that are written or made."""
    ids_return = all(is_id(each.id or "") or each.id == fold(each.question or "") for each in questions)
    return pack.title is not None and pack.id != MIXED_ID and ids_return


def _whole(stored: StoredQuestion) -> Question:
    parts = tuple(part.content for part in stored.clarifying_questions)
    return replace(stored.content, clarifying_questions=parts)


def _named_apart(stored: StoredQuestion) -> Question:
    whole = _whole(stored)
    parts = tuple(replace(part, id=spelled(part.id or "")) for part in whole.clarifying_questions)
    return replace(whole, id=mixed_id(stored.pack_id, whole.id or ""), clarifying_questions=parts)
