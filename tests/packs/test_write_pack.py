from dataclasses import replace

from flashpm.domain.brought import ANKI_PACK_ID
from flashpm.domain.content import StoredQuestion
from flashpm.domain.media import Medium
from flashpm.domain.pack import Pack
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
    assert ids(pack) == ["harbour-ferry", "rails-ferry"]


def test_questions_of_saved_pages_get_ids_of_the_pack_format() -> None:
    same = [stored_of(question_of(id_), "page") for id_ in ("should café close?", "should cafe close", "港")]

    pack = pack_of(exported(*same, packs=(Pack("page"),)))

    assert ids(pack) == ["page-should-cafe-close", "page-should-cafe-close-2", "page"]


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


def test_questions_that_were_made_in_anki_go_out_as_a_pack_of_their_own_that_can_be_read() -> None:
    of_anki = stored_of(question_of("Marketing"), ANKI_PACK_ID)

    written = exported(of_anki, packs=(Pack(ANKI_PACK_ID),))

    assert pack_of(written).id == "my-questions"
    assert ids(pack_of(written)) == ["anki-marketing"]
    assert read_source("mine.yaml", pack_file(written, untold)).errors == ()
