"""Pictures of every page, made by one command, and walked through by tests."""
