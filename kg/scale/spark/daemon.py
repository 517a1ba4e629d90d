"""The process that an executor forks its Python workers from, with everything imported that they need.

A worker that is replaced would otherwise import it all again, which takes longer than many a task.
"""

from __future__ import annotations

from importlib import import_module

import kg.scale.spark.jobs  # noqa: F401

if __name__ == "__main__":
    import_module("pyspark.daemon").manager()
