import pytest
from hypothesis import given
from hypothesis import strategies as st

from flashpm.domain.prompt import split_prompt


@pytest.mark.parametrize(
    ("assumption", "question"),
    [
        ("", "Who decides?"),
        ("The timetable is open.", "Who decides?"),
        ("Is it open? I take it so!", "Who decides?"),
        ("The captain said “wait.”", "Who decides?"),
        ("It depends…", "Who decides, and by when? I have a week."),
        ("", "Is it 2.5 days or 3?"),
        ("", "I have a week. Tell me who decides."),
        ("", ""),
    ],
)
def test_a_prompt_is_parted_before_its_last_question(assumption: str, question: str) -> None:
    prompt = f"{assumption} {question}".strip()

    assert split_prompt(prompt) == (assumption, question)


@given(st.text(alphabet="ab .?!\n"))
def test_no_word_of_a_prompt_is_lost(prompt: str) -> None:
    assumption, question = split_prompt(prompt)

    assert prompt.startswith(assumption)
    assert prompt.endswith(question)
    assert "".join(f"{assumption}{question}".split()) == "".join(prompt.split())
