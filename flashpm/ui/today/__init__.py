"""Today and what surrounds it: the welcome, the summary of a sitting, the question for the interview date."""
