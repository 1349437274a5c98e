"""The rules of learning and of content: pure, on the standard library alone."""
