"""How much a YAML text may hold, and which plain texts in it stand for nothing."""

from typing import Final

MAX_DEPTH = 32
"""Lists and mappings inside one another."""
MAX_NODES = 1_000_000
"""Texts, lists and mappings of one pack, keys included: those of 40,000 clarifying questions with every field."""
MAX_ITEMS = 50_000
"""Items of one list."""
MAX_FIELDS = 1000
"""Keys of one mapping; a place in it is found by searching them."""

NOTHING: Final = frozenset({"", "~", "null"})
"""Plain texts that are absent values."""
