"""A Spark context, or one sentence that says why there is none."""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from kg.errors import InputError, Place

__all__ = ["session", "spark_errors"]

_MODULES = ("pyspark", "fsspec", "pyarrow")
_SETTINGS = {
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    "spark.python.daemon.module": "kg.scale.spark.daemon",
}
_LOGGING = Path(__file__).parent / "log4j2.properties"
# What runs on this machine alone is not to be reached from another, and speaks through the build alone.
_LOCAL = {
    "spark.driver.host": "127.0.0.1",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.driver.extraJavaOptions": f"-Dlog4j2.configurationFile={_LOGGING.as_uri()}",
}
# The last line of a traceback in the text of a failed job, with the name of the error before it.
_RAISED = re.compile(r"^[\w.]+(?:Error|Exception): (.+)$", re.MULTILINE)


@contextmanager
def session(master: str) -> Iterator[Any]:
    """A Spark context at the address of a master, stopped in the end; one that runs already is used and kept.

    Raises InputError where a library, Java or the master is missing.
    """
    _require()
    spark = import_module("pyspark")
    running = spark.SparkContext._active_spark_context
    if running is not None:
        yield running
        return
    with spark_errors(master, "Spark does not start", "check the address of the master, and that Java runs"):
        context = spark.SparkContext(conf=_configured(spark.SparkConf(), master))
    try:
        yield context
    finally:
        context.stop()


@contextmanager
def spark_errors(master: str, problem: str, remedy: str) -> Iterator[None]:
    """Whatever Spark raises, as an InputError with the reason that its text ends in."""
    py4j, errors = import_module("py4j.protocol"), import_module("pyspark.errors")
    try:
        yield
    except (py4j.Py4JError, errors.PySparkException) as error:
        raised = _RAISED.findall(str(error))
        reason = raised[-1] if raised else str(error).partition("\n")[0]
        raise InputError(
            f"{problem} ({reason.rstrip('.')})", place=Place(file=master), remedy=remedy
        ) from error


def _require() -> None:
    for module in _MODULES:
        if find_spec(module) is None:
            problem = f"building on Spark needs the library {module}, which is not installed"
            raise InputError(problem, remedy="pip install 'telehealth-kg[spark]'")
    home = os.environ.get("JAVA_HOME")
    if shutil.which("java", path=f"{home}/bin" if home else None) is None:
        problem = "building on Spark needs Java, which is not installed"
        raise InputError(problem, remedy="install Java 17, or set JAVA_HOME to where it is")


def _configured(conf: Any, master: str) -> Any:
    conf.setMaster(master).setAppName("telehealth-kg")
    settings = dict(_SETTINGS)
    if master.startswith("local"):
        settings |= _LOCAL
        os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
        os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    for name, value in settings.items():
        conf.setIfMissing(name, value)
    return conf
