"""The palette: every page, action, type and question by a few letters."""
