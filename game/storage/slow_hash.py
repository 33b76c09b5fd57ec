"""What is kept of a secret: a fresh salt and a hash that is slow to try, never the secret."""

import os
import re

_KEPT = re.compile(r"[0-9a-f]{32}:[0-9a-f]{64}")


def kept_of(secret: str, rounds: int) -> str:
    """Salt and hash of a secret, as one word."""
    salt = os.urandom(16)
    return f"{salt.hex()}:{_digest(secret, salt, rounds)}"


def is_readable(kept: str) -> bool:
    """Whether it is what `kept_of` makes."""
    return _KEPT.fullmatch(kept) is not None


def opens(kept: str, secret: str, rounds: int) -> bool:
    """Whether it was made of this secret, in so many rounds; nothing opens what cannot be read."""
    if not is_readable(kept):
        return False
    import hmac

    salt, _, digest = kept.partition(":")
    return hmac.compare_digest(_digest(secret, bytes.fromhex(salt), rounds), digest)


def _digest(secret: str, salt: bytes, rounds: int) -> str:
    import hashlib  # it brings a whole cryptography library: only when there is a secret

    return hashlib.pbkdf2_hmac("sha256", secret.encode(), salt, rounds).hex()
