"""The review: one card after another, in a sitting."""
