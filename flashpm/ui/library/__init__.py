"""The library: every question, found as one types."""
