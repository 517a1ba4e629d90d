"""Entities: the names of many reports are reconciled, and every merge is a recorded decision."""
