"""The two parts of a prompt: what is assumed, and what is asked."""

import re

_SENTENCE_END = re.compile(r"[.!?…][\"'”’)]*\s+")


def split_prompt(prompt: str) -> tuple[str, str]:
    """Part a prompt into what comes before its last question, and that question with what follows.

    Returns:
        (assumption, question); the assumption is empty if the prompt is a question alone, or asks nothing.
    """
    end = prompt.rfind("?")
    if end < 0:
        return "", prompt
    starts = [match.end() for match in _SENTENCE_END.finditer(prompt, 0, end)]
    start = starts[-1] if starts else 0
    return prompt[:start].rstrip(), prompt[start:]
