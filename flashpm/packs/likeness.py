"""How alike two texts are."""


def likeness(one: str, other: str) -> float:
    """Compare two texts, 0 (nothing in common) to 100 (the same words)."""
    from rapidfuzz import fuzz, utils

    return fuzz.token_sort_ratio(one, other, processor=utils.default_process)
