"""What the rules of deals share: sentences with their companies masked, phrases, status, dates and sums."""
