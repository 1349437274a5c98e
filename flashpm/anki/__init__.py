"""Anki packages: the only place that knows Anki's words."""
