"""FlashPM: flashcards for the clarifying questions that open a product interview."""

__version__ = "0.1.0"
