"""Claims: reviewed claim files, extraction from documents, and grounding, which every claim must pass."""
