"""A prompt in two colours: what is assumed steps back behind what is asked."""

from flashpm.domain.prompt import split_prompt
from flashpm.ui.theme import Tone
from flashpm.ui.widgets.text import Runs


def prompt_runs(prompt: str) -> Runs:
    """Give a prompt's two runs; joined they are the prompt again, with the space between them."""
    asked = split_prompt(prompt)[1]
    return (prompt[: len(prompt) - len(asked)], Tone.TEXT2), (asked, Tone.TEXT)
