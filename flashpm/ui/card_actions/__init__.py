"""What is done to a card besides grading it: looking at its history, choosing its day, starting over, another deck."""
