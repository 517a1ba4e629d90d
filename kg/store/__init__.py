"""The one door to the RDF engines: parse, serialise, load and query."""
