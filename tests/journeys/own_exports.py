"""Libraries whose exports come back: what is in them, and what an import of a file makes of them."""

import itertools
import random
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from hypothesis import strategies as st

from flashpm.domain.identity import PAGE_PACK_ID, QuestionUid
from flashpm.domain.pack import Pack
from flashpm.domain.question import ClarifyingQuestion, Difficulty, Question, QuestionType
from flashpm.domain.text import tidy
from flashpm.packs.likeness import likeness
from flashpm.packs.reading import read_source
from flashpm.services.content_editing import ContentEditing
from flashpm.services.import_preview import Preview
from flashpm.services.importing import Importing, Source, read_sources
from flashpm.storage.library import SqlLibrary, open_library
from tests.libraries import SteadyClock, files_in, import_pack, pack_of, part_of, question_of

FERRY = question_of(
    minutes=15, title="Late ferries", tags=("first month", 'a "b", c', "type::"), product="Tidewell", unseen=True
)
LETTERS = "aZ9 ?'\"=-+@,;|\t\n:&<>[/#é。\u2009\u2028"
texts = st.text(LETTERS, max_size=12).map(tidy)
words = texts.filter(bool)


@st.composite
def parts(draw: st.DrawFn) -> ClarifyingQuestion:
    absent = st.none() | words
    return ClarifyingQuestion(
        prompt=draw(words),
        area=draw(absent),
        short=draw(absent),
        why_it_matters=draw(words),
        expected_answer=draw(absent),
        impact=draw(absent),
        my_words=draw(absent),
    )


@st.composite
def questions(draw: st.DrawFn) -> Question:
    listed = draw(st.lists(parts(), min_size=1, max_size=3))
    return Question(
        question=draw(words),
        type=draw(st.none() | st.sampled_from(QuestionType)),
        difficulty=draw(st.none() | st.sampled_from(Difficulty)),
        product=draw(st.none() | words),
        company=draw(st.none() | words),
        source=draw(st.none() | words),
        title=draw(st.none() | words),
        tags=tuple(dict.fromkeys(draw(st.lists(words, max_size=2)))),
        minutes=draw(st.none() | st.integers(1, 90)),
        unseen=draw(st.booleans()),
        clarifying_questions=tuple(replace(part, id=f"part-{place}") for place, part in enumerate(listed)),
    )


@contextmanager
def opened() -> Iterator[SqlLibrary]:
    chance = itertools.count(1)
    with (
        tempfile.TemporaryDirectory() as folder,
        open_library(
            files_in(Path(folder)), SteadyClock().now, lambda bits: random.Random(next(chance)).getrandbits(bits)
        ) as library,
    ):
        yield library


def preview(library: SqlLibrary, data: bytes) -> Preview:
    readings = read_sources([Source("mine", lambda: data)], read_source)
    assert [each.reading.errors for each in readings] == [()] * len(readings)
    return Importing(library, likeness, SteadyClock()).preview(readings)


def filled(library: SqlLibrary) -> None:
    """Fill a library with a pack, an edited question of it, a saved page, and a question by hand."""
    clock = SteadyClock()
    import_pack(library, pack_of(FERRY, question_of("tram")), clock)
    page = replace(question_of("bus"), id=None, clarifying_questions=(part_of(topic="bus", id="x"),))
    import_pack(library, Pack(PAGE_PACK_ID, questions=(page,)), clock)
    editing = ContentEditing(library, clock)
    editing.add(question_of("cable car"))
    tram = uid_of(library, "tram")
    editing.save(tram, replace(stored(library)[tram], question="Should the tram stop here?"))


def uid_of(library: SqlLibrary, id_: str) -> QuestionUid:
    return next(uid for uid, each in stored(library).items() if each.id == id_)


def stored(library: SqlLibrary) -> dict[QuestionUid, Question]:
    found = {
        uid: each
        for pack_id in library.content.questions_by_pack()
        for uid, each in library.content.stored_questions(pack_id, None).items()
    }
    return {
        uid: replace(each.content, clarifying_questions=tuple(part.content for part in each.clarifying_questions))
        for uid, each in found.items()
    }
