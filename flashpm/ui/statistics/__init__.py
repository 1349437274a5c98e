"""The statistics: a sentence first, its chart under it."""
