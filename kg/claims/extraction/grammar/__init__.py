"""What rules share: the plain form of a text, figures, years, dates, names of places and companies."""
