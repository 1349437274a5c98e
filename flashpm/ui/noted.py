"""How a sentence that arises outside the window is noted for the translations."""


def noted(text: str) -> str:
    """Note a sentence for the translations, as it is written where it arises, with %1 for what is filled in."""
    return text
