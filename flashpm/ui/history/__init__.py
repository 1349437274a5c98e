"""A card's history: what became of it, answer by answer."""
