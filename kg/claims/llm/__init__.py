"""A language model as a second tier: it may point at words, and what it cannot point at is refused."""
