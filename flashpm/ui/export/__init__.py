"""The export: the way to Anki on a phone."""
