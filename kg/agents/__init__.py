"""The graph as tools for language-model agents (Model Context Protocol)."""
