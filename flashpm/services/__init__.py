"""The use cases: what a user can do, each as one call that says what it changed."""
