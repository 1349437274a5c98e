from dataclasses import replace

import pytest

from flashpm.domain.brought import ANKI_PACK_ID
from flashpm.domain.content import StoredQuestion
from flashpm.domain.media import Medium
from flashpm.domain.mixed_pack import mixed_id, readings_by_pack
from flashpm.domain.pack import Pack
from flashpm.domain.question import ClarifyingQuestion, Question
from flashpm.packs.reading import read_source
from flashpm.packs.write_pack import pack_file, pack_of
from flashpm.services.exported import Exported
from flashpm.services.progress import untold
from tests.anki.export_rows import ROW
from tests.builders import part_of, question_of, stored_of

HARBOUR = Pack("harbour", "Harbour", "1.2.0", deck="Harbour::Boats")


def ids(pack: Pack) -> list[str | None]:
    return [question.id for question in pack.questions]


def exported(*questions: StoredQuestion, packs: tuple[Pack, ...] = (HARBOUR,)) -> Exported:
    return Exported([ROW], questions=questions, packs=packs)


def test_questions_of_one_pack_go_out_as_that_pack() -> None:
    pack = pack_of(exported(stored_of(question_of("ferry")), stored_of(question_of("tram"))))

    assert pack == replace(HARBOUR, questions=(question_of("ferry"), question_of("tram")))


def test_my_words_and_tags_go_along() -> None:
    mine = question_of("ferry", tags=("night",), clarifying_questions=(part_of("who", my_words="Whose money?"),))

    assert pack_of(exported(stored_of(mine))).questions == (mine,)


def test_questions_of_several_packs_go_out_as_a_pack_of_their_own() -> None:
    rails = Pack("rails", "Rails")

    pack = pack_of(
        exported(stored_of(question_of("ferry")), stored_of(question_of("ferry"), "rails"), packs=(HARBOUR, rails))
    )

    assert (pack.id, pack.title, pack.version) == ("my-questions", "My questions", "1.0.0")
    assert ids(pack) == ["harbour--ferry", "rails--ferry"]


def test_questions_of_several_packs_stand_pack_by_pack() -> None:
    mixed = [stored_of(question_of(id_), pack) for id_, pack in (("a", "rails"), ("b", "harbour"), ("c", "rails"))]

    pack = pack_of(exported(*mixed, packs=(Pack("rails", "Rails"), HARBOUR)))

    assert ids(pack) == ["rails--a", "rails--c", "harbour--b"]


def test_questions_of_saved_pages_get_ids_of_the_pack_format() -> None:
    same = [stored_of(question_of(id_), "page") for id_ in ("should café close?", "should-cafe-close", "港")]

    pack = pack_of(exported(*same, packs=(Pack("page"),)))

    assert ids(pack) == ["page--x-should-cafze9z-closez3fz", "page--should-cafe-close", "page--x-z6e2fz"]


def test_clarifying_questions_among_other_packs_have_ids_of_the_pack_format() -> None:
    page = stored_of(question_of("who pays", clarifying_questions=(part_of("since when?"),)), "page")

    (question,) = pack_of(exported(page, packs=(Pack("page"),))).questions

    assert [part.id for part in question.clarifying_questions] == ["x-since-whenz3fz"]


@pytest.mark.parametrize(
    ("pack", "question"),
    [
        (Pack("harbour"), question_of("ferry")),
        (Pack("my-questions", "Mine"), question_of("ferry")),
        (HARBOUR, question_of("should it run?", question="Should it stop?")),
    ],
)
def test_one_pack_that_could_not_be_told_by_its_own_file_goes_out_as_several(pack: Pack, question: Question) -> None:
    written = pack_of(exported(stored_of(question, pack.id), packs=(pack,)))

    assert (written.id, ids(written)) == ("my-questions", [mixed_id(pack.id, question.id or "")])


def test_what_the_format_has_no_place_for_is_left_out_and_missed_by_no_import() -> None:
    long, bare = part_of("long", short="a" * 61), ClarifyingQuestion("bare", prompt="Who?")
    ferry = question_of("ferry", clarifying_questions=(long, bare))
    tram = question_of("tram", clarifying_questions=(bare,))

    data = pack_file(exported(stored_of(ferry), stored_of(tram)), untold)

    (reading,) = readings_by_pack(read_source("out.yaml", data))
    assert (reading.errors, reading.pack and reading.pack.id) == ((), "harbour")
    assert reading.pack is not None
    assert reading.pack.questions == (replace(ferry, clarifying_questions=(replace(long, short=None),)),)


def test_an_id_that_was_made_from_the_text_needs_no_other() -> None:
    question = question_of("should it run?", question="Should it run?")

    assert pack_of(exported(stored_of(question))).id == "harbour"


def test_the_file_is_read_as_the_pack_that_it_was() -> None:
    told: list[tuple[int, int]] = []
    given = exported(stored_of(question_of("ferry")))

    data = pack_file(given, lambda done, total: told.append((done, total)))

    assert read_source("out.yaml", data).pack == pack_of(given)
    assert told == [(0, 1), (1, 1)]


def test_half_a_character_is_no_reason_to_fail() -> None:
    broken = stored_of(question_of("ferry", title="a\ud800b"))

    reading = read_source("out.yaml", pack_file(exported(broken), untold))

    assert reading.errors == ()


def test_pictures_have_no_place_in_a_pack_and_the_texts_beside_them_go_along() -> None:
    shown = replace(part_of("who"), media=(Medium("impact", "quay.png", "a" * 64),))

    written = pack_file(exported(stored_of(question_of("ferry", clarifying_questions=(shown,)))), untold)

    reading = read_source("harbour.yaml", written)
    assert reading.errors == ()
    assert reading.pack is not None
    assert reading.pack.questions[0].clarifying_questions == (replace(shown, media=()),)


def test_questions_that_were_made_in_anki_go_out_among_those_of_others_and_come_back_to_where_they_were() -> None:
    of_anki = stored_of(question_of("Marketing"), ANKI_PACK_ID)

    written = exported(of_anki, packs=(Pack(ANKI_PACK_ID),))

    reading = read_source("mine.yaml", pack_file(written, untold))
    assert reading.errors == ()
    (home,) = [part.pack for part in readings_by_pack(reading)]
    assert home is not None
    assert (home.id, ids(home)) == (ANKI_PACK_ID, ["Marketing"])
