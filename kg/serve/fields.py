"""Header fields of replies."""

from __future__ import annotations

import hashlib

__all__ = ["POLICY", "SAFETY", "entity_fields"]

SAFETY = (
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"x-frame-options", b"DENY"),
    (b"cross-origin-resource-policy", b"same-origin"),
)
"""What every reply carries."""
POLICY = (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'")
"""What a reply carries that brings no policy of its own."""


def entity_fields(body: bytes, media_type: str) -> dict[str, str]:
    """The fields that describe a body in a media type.

    >>> entity_fields(b"a", "text/csv")["Content-Type"]
    'text/csv; charset=utf-8'
    """
    tag = hashlib.blake2b(body, digest_size=12, key=media_type.encode()[:64]).hexdigest()
    charset = "; charset=utf-8" if media_type.startswith("text/") else ""
    return {
        "Content-Type": media_type + charset,
        "ETag": f'"{tag}"',
        "Vary": "Accept",
        "Cache-Control": "no-cache",
    }
