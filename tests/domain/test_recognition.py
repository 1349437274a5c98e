"""Which clarifying question of a source is which of the library's."""

import pytest

from flashpm.domain.content import StoredClarifyingQuestion
from flashpm.domain.identity import question_uid
from flashpm.domain.question import ClarifyingQuestion
from flashpm.domain.recognition import Likeness, Recognised, recognise
from tests.builders import stored_part_of

FERRY = question_uid("page", "should the ferry run later?")


def never(_one: str, _other: str) -> float:
    raise AssertionError("no likeness is asked for here")


def alike(**by_stored_prompt: float) -> Likeness:
    """Make a likeness that depends on the first word of the library's prompt alone."""
    return lambda _, stored: by_stored_prompt.get(stored.partition(" ")[0], 0.0)


def part(prompt: str | None, *, id: str | None = None, area: str | None = None) -> ClarifyingQuestion:  # noqa: A002 - the field's name
    return ClarifyingQuestion(id=id, area=area, prompt=prompt)


def stored(prompt: str, *, id: str, area: str | None = None) -> StoredClarifyingQuestion:  # noqa: A002 - the field's name
    return stored_part_of(FERRY, part(prompt, id=id, area=area))


def test_an_id_decides_alone() -> None:
    who = stored("Who decides?", id="who")
    same_words = part("Who decides?", id="when")
    reworded = part("Which body has the last word?", id="who")

    recognised = recognise(FERRY, [same_words, reworded], [who], never)

    assert recognised == [Recognised(same_words, None), Recognised(reworded, who)]


@pytest.mark.parametrize("prompt", ["Who decides?", " WHO\u00a0decides? "])
def test_without_an_id_the_folded_prompt_decides(prompt: str) -> None:
    who, when = stored("Who decides?", id="the first"), stored("When?", id="the second")

    assert recognise(FERRY, [part(prompt)], [when, who], never) == [Recognised(part(prompt, id="the first"), who)]


def test_an_id_that_the_library_does_not_have_is_never_recognised_by_its_words() -> None:
    same_words = part("Who decides?", id="when")

    assert recognise(FERRY, [same_words], [stored("Who decides?", id="who")], never) == [Recognised(same_words, None)]


def test_the_prompt_under_which_it_was_first_seen_is_known_for_ever() -> None:
    edited = stored("Which body decides?", id="who decides?")

    assert recognise(FERRY, [part("Who decides?")], [edited], never)[0].stored == edited


@pytest.mark.parametrize(
    ("area", "stored_area", "least"),
    [
        ("Timeline", "timeline", 50),
        ("Timeline", "Segment", 75),
        (None, None, 75),
        ("Timeline", None, 75),
        (None, "Timeline", 75),
    ],
)
def test_a_reworded_prompt_is_recognised_by_area_and_likeness(
    area: str | None, stored_area: str | None, least: float
) -> None:
    who = stored("Who decides?", id="who", area=stored_area)
    reworded = part("Which body decides?", area=area)

    (alike_enough,) = recognise(FERRY, [reworded], [who], alike(Who=least))
    (too_far,) = recognise(FERRY, [reworded], [who], alike(Who=least - 1))

    assert alike_enough == Recognised(part("Which body decides?", id="who", area=area), who)
    assert too_far == Recognised(part("Which body decides?", id="which body decides?", area=area), None)


def test_the_most_alike_is_the_one() -> None:
    library = [stored("Who decides?", id="who"), stored("When is it?", id="when"), stored("Where to?", id="where")]

    recognised = recognise(FERRY, [part("By what date?")], library, alike(Who=76, When=90, Where=80))

    assert recognised[0].stored == library[1]


def test_the_most_alike_are_paired_first() -> None:
    who = stored("Who decides?", id="who")
    likeness = {("Who pays for it?", "Who decides?"): 80.0, ("Who decides, by name?", "Who decides?"): 95.0}

    recognised = recognise(
        FERRY, [part("Who pays for it?"), part("Who decides, by name?")], [who], lambda *texts: likeness[texts]
    )

    assert [each.stored for each in recognised] == [None, who]


def test_one_of_the_librarys_is_used_once_and_by_its_own_prompt_first() -> None:
    who = stored("Who decides?", id="who")

    recognised = recognise(FERRY, [part("Who decides, by name?"), part("Who decides?")], [who], alike(Who=99))

    assert [each.stored for each in recognised] == [None, who]


def test_an_id_takes_its_own_before_prompts_are_compared() -> None:
    who = stored("Who decides?", id="who")

    recognised = recognise(FERRY, [part("Who decides?"), part("Which body?", id="who")], [who], never)

    assert [each.stored for each in recognised] == [None, who]


def test_a_clarifying_question_without_a_prompt_is_left_out() -> None:
    assert recognise(FERRY, [part(None, id="who"), part(None)], [stored("Who?", id="who")], never) == []


def test_an_id_that_is_left_out_is_made_from_the_prompt() -> None:
    assert recognise(FERRY, [part(" Who  DECIDES? ")], [], never)[0].part.id == "who decides?"


def test_an_id_made_from_a_prompt_is_numbered_where_it_is_taken() -> None:
    parts = [part("Who?"), part("WHO?"), part("who?"), part("Other?", id="who? #2")]

    recognised = recognise(FERRY, parts, [], never)

    assert [each.part.id for each in recognised] == ["who?", "who? #3", "who? #4", "who? #2"]


def test_an_id_in_the_library_is_taken_too() -> None:
    library = [stored("Which body?", id="who?"), stored("When?", id="when?")]
    parts = [part("Which body?"), part("Who?")]

    recognised = recognise(FERRY, parts, library, alike())

    assert [each.part.id for each in recognised] == ["who?", "who? #2"]


def test_two_of_the_same_prompt_are_the_same_two_again() -> None:
    first = [each.part for each in recognise(FERRY, [part("Who?"), part("Who?")], [], never)]
    library = [stored_part_of(FERRY, each) for each in first]

    again = recognise(FERRY, [part("Who?"), part("Who?")], library, never)

    assert [each.stored for each in again] == library


def test_the_most_alike_meet_first_whatever_their_order() -> None:
    who = stored("Who decides about the pier?", id="who", area="Goal")
    fresh = part("Who pays for the pier?", area="Goal")
    reworded = part("Who decides about the piers?", area="Goal")

    def likeness(one: str, _other: str) -> float:
        return 97.0 if one == reworded.prompt else 62.0

    recognised = recognise(FERRY, [fresh, reworded], [who], likeness)

    assert [each.stored for each in recognised] == [None, who]
