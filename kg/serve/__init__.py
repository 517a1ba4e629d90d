"""The query service: SPARQL, linked data and the explorer over a finished build."""
