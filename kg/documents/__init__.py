"""Documents: the bytes of a source become its text, with every character kept where it stood."""
