from flashpm.domain.identity import question_uid
from flashpm.domain.pack import Pack, Reading
from flashpm.domain.themes import Theme
from flashpm.services.import_preview import Preview
from flashpm.services.importing import NamedReading
from flashpm.services.same_themes import MOST_COMPARED, MOST_PAIRS, SameThemes
from tests.builders import pack_of, question_of
from tests.services.desk import Desk


def same(one: str, other: str) -> float:
    return 100.0 if one == other else 0.0


def preview_of(desk: Desk, pack: Pack) -> Preview:
    return desk.use_cases.importing.preview([NamedReading("pack.yaml", Reading(pack))])


def test_new_questions_are_compared_with_each_other_and_with_the_library() -> None:
    desk = Desk()
    desk.import_packs(pack_of(question_of("tram", question="Improve Larkfold?", product="Larkfold"), id="rails"))
    ferry = question_of("ferry", question="How would you improve Tidewell?", product="Tidewell")
    bus = question_of("bus", question="Improve it?")

    themes = SameThemes(desk.library, same, same).of(preview_of(desk, pack_of(ferry, bus)))

    assert themes == {
        question_uid("harbour", "ferry"): Theme(others=2, duplicate_of=None),
        question_uid("harbour", "bus"): Theme(others=2, duplicate_of=None),
    }


def test_questions_that_are_here_already_are_not_compared() -> None:
    desk = Desk()
    pack = pack_of(question_of("ferry"), question_of("ferry2", question="Should the ferry run later at night?"))
    desk.import_packs(pack)

    assert SameThemes(desk.library, same, same).of(preview_of(desk, pack)) == {}


def test_of_very_many_new_questions_only_the_first_are_compared() -> None:
    desk = Desk()
    pack = pack_of(*(question_of(f"q{number}", parts=0, question="Why?") for number in range(MOST_COMPARED + 1)))

    themes = SameThemes(desk.library, same, same).of(preview_of(desk, pack))

    assert len(themes) == MOST_COMPARED


def test_in_a_large_library_fewer_are_compared() -> None:
    desk = Desk()
    known = tuple(question_of(f"old{number}", parts=0, question="Why?") for number in range(3_900))
    desk.import_packs(pack_of(*known, id="old"))
    pack = pack_of(*(question_of(f"q{number}", parts=0, question="Where to?") for number in range(100)))

    themes = SameThemes(desk.library, same, same).of(preview_of(desk, pack))

    assert len(themes) == MOST_PAIRS // 4_000 == 50
