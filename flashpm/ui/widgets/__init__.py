"""The window's own small widgets, painted from the tokens of `ui.theme`."""
