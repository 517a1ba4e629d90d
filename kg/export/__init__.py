"""What a build writes: RDF, tables, GraphML and the interactive page, from one traversal."""
