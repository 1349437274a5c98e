"""How alike two texts are."""


def likeness(one: str, other: str) -> float:
    """Compare two texts, 0 (nothing in common) to 100 (the same words)."""
    from rapidfuzz import fuzz, utils

    return fuzz.token_sort_ratio(one, other, processor=utils.default_process)


def overlap(one: str, other: str) -> float:
    """Compare two texts by the words that both have, 0 (none) to 100 (all words of one are the other's too)."""
    from rapidfuzz import fuzz, utils

    return fuzz.token_set_ratio(one, other, processor=utils.default_process)
