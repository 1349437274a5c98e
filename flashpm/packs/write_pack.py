"""Makes one pack of what is exported: that of the questions, or a new one where they come from several."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from flashpm.domain.content import StoredQuestion
from flashpm.domain.identity import PAGE_PACK_ID
from flashpm.domain.pack import Pack
from flashpm.domain.question import Question
from flashpm.services.exported import Exported
from flashpm.services.progress import Progress

_NO_ID: Final = re.compile(r"[^a-z0-9]+")
MIXED_ID: Final = "my-questions"


def pack_file(exported: Exported, progress: Progress) -> bytes:
    """Give the YAML file, in format 1; progress and the pack's own deck apart, a later import finds nothing new in it.

    Raises:
        Cancelled: from the progress, which is told at the beginning and at the end.
    """
    from flashpm.packs.write_yaml import write_yaml_pack

    total = len(exported.rows)
    progress(0, total)
    text = write_yaml_pack(pack_of(exported))
    progress(total, total)
    return text.encode("utf-8", "replace")


def pack_of(exported: Exported) -> Pack:
    """Give the pack with these questions.

    Questions of several packs, those of saved pages, and those of packs without a title, such as what was made in Anki,
    get ids that begin with their pack's, in a pack of their own: an import of it brings them as new questions of that
    pack.
    """
    if len(exported.packs) == 1 and exported.packs[0].id != PAGE_PACK_ID and exported.packs[0].title:
        questions = [_whole(each) for each in exported.questions]
        return replace(exported.packs[0], questions=tuple(questions))
    return Pack(
        id=MIXED_ID,
        title="My questions",
        version="1.0.0",
        questions=tuple(_with_ids_apart(exported.questions)),
    )


def _whole(stored: StoredQuestion) -> Question:
    parts = tuple(replace(part.content, media=()) for part in stored.clarifying_questions)  # the format has no place
    return replace(stored.content, clarifying_questions=parts)


def _with_ids_apart(questions: Sequence[StoredQuestion]) -> list[Question]:
    taken: set[str] = set()
    found = []
    for each in questions:
        found.append(replace(_whole(each), id=_free(f"{each.pack_id}-{each.content.id}", taken)))
    return found


def _free(text: str, taken: set[str]) -> str:
    """Give a text as an id of the pack format that is not taken yet, and take it."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    id_ = base = _NO_ID.sub("-", plain).strip("-")[:80] or "question"
    number = 1
    while id_ in taken:
        number += 1
        id_ = f"{base}-{number}"
    taken.add(id_)
    return id_
