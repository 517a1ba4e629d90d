"""Companies of a document, found by the form of their names, by their context, and by the document itself."""
