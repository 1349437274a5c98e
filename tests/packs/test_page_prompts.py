import pytest

from flashpm.packs.page_prompts import Prompt, opens_with_known_area, split_areas


@pytest.mark.parametrize(
    ("printed", "area", "text"),
    [
        ("User Impact: Whose queue is it?", "User Impact", "Whose queue is it?"),
        ("Timeline : Is a date fixed?", "Timeline", "Is a date fixed?"),
        ("Goal: Is it this: more fares?", "Goal", "Is it this: more fares?"),
        ("Timeline:", "Timeline", None),
    ],
)
def test_a_known_area_is_parted_from_its_prompt(printed: str, area: str, text: str | None) -> None:
    assert split_areas([printed]) == [Prompt(area, text)]


@pytest.mark.parametrize(
    "printed", ["Which is worse: late or full?", "Is a date fixed?", "Fares: do they rise?", "At 10:30 who waits?"]
)
def test_other_words_before_a_colon_stay_in_the_prompt(printed: str) -> None:
    assert split_areas([printed, "Who pays?"]) == [Prompt(None, printed), Prompt(None, "Who pays?")]


def test_short_titles_before_most_prompts_are_areas() -> None:
    prompts = ["Fares: do they rise?", "Queue and Gate: who waits?", "Who pays?"]

    assert split_areas(prompts) == [
        Prompt("Fares", "do they rise?"),
        Prompt("Queue and Gate", "who waits?"),
        Prompt(None, "Who pays?"),
    ]


def test_half_of_the_prompts_are_not_most() -> None:
    prompts = ["Fares: do they rise?", "Who pays?"]

    assert split_areas(prompts) == [Prompt(None, prompt) for prompt in prompts]


def test_five_words_are_no_area() -> None:
    prompts = ["One Two Three Four Five: who?", "Six Seven Eight Nine Ten: who?"]

    assert split_areas(prompts) == [Prompt(None, prompt) for prompt in prompts]


def test_a_lost_prompt_stays_lost_and_does_not_count() -> None:
    prompts = [None, None, "Fares: do they rise?", "Gates: who waits?"]

    assert split_areas(prompts) == [
        Prompt(None, None),
        Prompt(None, None),
        Prompt("Fares", "do they rise?"),
        Prompt("Gates", "who waits?"),
    ]


@pytest.mark.parametrize(
    ("text", "opens"), [("Technical: can they?", True), ("Fares: do they?", False), ("Who?", False)]
)
def test_a_text_opens_with_a_known_area_or_not(text: str, *, opens: bool) -> None:
    assert opens_with_known_area(text) is opens
