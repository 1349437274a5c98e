"""What was done: every change, to be taken back or done again."""
