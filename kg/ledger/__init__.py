"""Figures of many publishers side by side: comparison, arithmetic, conflicts, time.

Every function here is pure: resolved statements go in, rows, checks and conflicts come out, each naming the
statements it rests on.
"""
