"""How a hand-in becomes a file that only the desk of its class can open, and nobody can change.

The file: which kind of file it is and of which version, the class's id, a sealed box for the
class's public key, and a sum over all of it, which tells damage from bad will. In the box: the PC's
own key, its signature, and what is handed in. The signature stands inside, so that it cannot be
taken off; it names the class, so that nothing signed for one class can be put into another's box.
From outside a file says which class it is of, and nothing about who played.
"""

from dataclasses import dataclass
from hashlib import sha256

from game.storage.troubles import HandInTooNew, NotAHandIn, OtherDesk, WrongKey

_KIND = b"Lantern Bay hand-in\n"
_VERSION = 1
_PURPOSE = b"Lantern Bay hand-in, signed\n"
_ID, _KEY, _SIGNATURE, _SUM = 16, 32, 64, 32
SEED = 32
"""Bytes from which a PC's signing key is made."""
_BEGIN = len(_KIND) + 1
"""Where the class's id begins: behind the kind and one byte of version."""


@dataclass(frozen=True, slots=True)
class Sealed:
    """A whole file, still closed. class_id: 32 hexadecimal digits."""

    class_id: str
    box: bytes


def sealed(content: bytes, class_id: str, class_key: bytes, seed: bytes) -> bytes:
    """The bytes of the file. class_key: the class's public key; seed: `SEED` bytes, from which
    the PC's signing key is made."""
    from nacl.public import PublicKey, SealedBox
    from nacl.signing import SigningKey

    signer, whose = SigningKey(seed), bytes.fromhex(class_id)
    signature = signer.sign(_PURPOSE + whose + content).signature
    inside = bytes(signer.verify_key) + signature + content
    box = SealedBox(PublicKey(class_key)).encrypt(inside)
    outside = _KIND + bytes([_VERSION]) + whose + box
    return outside + sha256(outside).digest()


def from_file(data: bytes) -> Sealed:
    """What a file says from outside. Raises HandInTooNew for a later version's, and NotAHandIn for
    what is damaged, cut short, or something else."""
    if not data.startswith(_KIND) or len(data) <= _BEGIN:
        raise NotAHandIn("it begins as something else")
    if data[_BEGIN - 1] > _VERSION:
        raise HandInTooNew
    outside, sum_ = data[:-_SUM], data[-_SUM:]
    if data[_BEGIN - 1] != _VERSION or sha256(outside).digest() != sum_:
        raise NotAHandIn("it is damaged")
    return Sealed(outside[_BEGIN:][:_ID].hex(), outside[_BEGIN + _ID :])


def unsealed(closed: Sealed, private_key: bytes) -> tuple[bytes, bytes]:
    """The key of the PC that signed it, and what it handed in. private_key: the class's own.

    Raises OtherDesk when the box was made for another key, and WrongKey when the signature is not
    the PC's.
    """
    from nacl.exceptions import CryptoError
    from nacl.public import PrivateKey, SealedBox
    from nacl.signing import VerifyKey

    try:
        inside = SealedBox(PrivateKey(private_key)).decrypt(closed.box)
    except (CryptoError, ValueError, TypeError) as error:
        raise OtherDesk(str(error)) from error
    signer, rest = inside[:_KEY], inside[_KEY:]
    signature, content = rest[:_SIGNATURE], rest[_SIGNATURE:]
    try:
        signed = _PURPOSE + bytes.fromhex(closed.class_id) + content
        VerifyKey(signer).verify(signed, signature)
    except (CryptoError, ValueError, TypeError) as error:
        raise WrongKey(str(error)) from error
    return signer, content
