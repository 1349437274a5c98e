from flashpm.ui.theme import Tone
from flashpm.ui.widgets.prompt_runs import prompt_runs


def test_what_is_assumed_is_softer_than_what_is_asked() -> None:
    runs = prompt_runs("I take it the harbour is small. Who decides?")

    assert runs == (("I take it the harbour is small. ", Tone.TEXT2), ("Who decides?", Tone.TEXT))


def test_a_question_alone_assumes_nothing() -> None:
    assert prompt_runs("Who decides?") == (("", Tone.TEXT2), ("Who decides?", Tone.TEXT))
