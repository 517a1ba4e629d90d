"""The one door to the RDF engines: load, dump and query."""
