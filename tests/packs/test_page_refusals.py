import pytest

from flashpm.packs.page_refusals import refusal
from flashpm.packs.page_text import blocks

TITLE = "Product Management Design Question: A pier"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Harbour Drills\n\nProduct Design\n\nPrices", "not a question page"),
        ("", "not a question page"),
        (TITLE, "ends right after its title"),
        (f"{TITLE}\n\nAsked at Tidewell\n\n{TITLE}", "only lists questions"),
        ("Ask clarifying questions first, then think.", "No clarifying questions were found"),
        ("In short. Why it matters: it does.", "No clarifying questions were found"),
        ("Candidate: Which pier?\n\nInterviewer: Ours.\n\nCandidate: Thanks.", "This is a forum answer"),
        ("1. Which pier? - ours\n2. Which gate? – all", "This is a forum answer"),
    ],
)
def test_each_mistake_has_its_sentence(text: str, said: str) -> None:
    message = refusal(blocks(text))

    assert said in message
    assert message.endswith(".")
    assert ": " in message  # what to do follows
