"""Only the class's own key opens a file, and whatever was changed in it is told."""

from hashlib import sha256

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nacl.public import PrivateKey, PublicKey, SealedBox
from nacl.signing import SigningKey

from game.storage.hand_in.sealing import from_file, sealed, unsealed
from game.storage.troubles import HandInTooNew, NotAHandIn, OtherDesk, StoreError, WrongKey

CLASS, OTHER_CLASS = "c1a5" * 8, "0c1a" * 8
PRIVATE = bytes(range(32))
PUBLIC = bytes(PrivateKey(PRIVATE).public_key)
OWN = bytes(32)
CONTENT = b"what the children did"
WHOLE = sealed(CONTENT, CLASS, PUBLIC, OWN)


def with_sum(outside: bytes) -> bytes:
    return outside + sha256(outside).digest()


def test_what_was_sealed_is_opened_with_the_class_s_own_key_and_tells_who_signed() -> None:
    closed = from_file(WHOLE)
    assert closed.class_id == CLASS
    assert unsealed(closed, PRIVATE) == (bytes(SigningKey(OWN).verify_key), CONTENT)


def test_from_outside_neither_content_nor_pc_can_be_seen() -> None:
    for secret in (CONTENT, bytes(SigningKey(OWN).verify_key)):
        assert secret not in WHOLE


def test_another_class_s_key_opens_nothing() -> None:
    with pytest.raises(OtherDesk):
        unsealed(from_file(WHOLE), bytes(reversed(PRIVATE)))


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_a_changed_byte_and_a_cut_are_damage(data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(WHOLE) - 1))
    changed = bytearray(WHOLE)
    changed[at] ^= data.draw(st.integers(1, 255))
    for broken in (bytes(changed), WHOLE[:at], WHOLE + WHOLE[:at] + b" "):
        with pytest.raises((NotAHandIn, HandInTooNew)):
            from_file(broken)


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=300))
def test_bytes_with_a_right_head_and_sum_open_nothing(rest: bytes) -> None:
    with pytest.raises(StoreError):
        unsealed(from_file(with_sum(WHOLE[:21] + rest)), PRIVATE)


def test_a_later_version_is_told_apart_from_damage() -> None:
    with pytest.raises(HandInTooNew):
        from_file(WHOLE[:20] + b"\x02" + b"something nobody knows yet")
    with pytest.raises(NotAHandIn):
        from_file(with_sum(WHOLE[:20] + b"\x00" + WHOLE[21:-32]))


def inside_of(data: bytes) -> bytes:
    return SealedBox(PrivateKey(PRIVATE)).decrypt(from_file(data).box)


def boxed(inside: bytes, class_id: str = CLASS) -> bytes:
    box = SealedBox(PublicKey(PUBLIC)).encrypt(inside)
    return with_sum(WHOLE[:21] + bytes.fromhex(class_id) + box)


def test_changed_content_under_an_old_signature_is_refused() -> None:
    with pytest.raises(WrongKey):
        unsealed(from_file(boxed(inside_of(WHOLE) + b"more")), PRIVATE)


def test_another_s_key_before_an_old_signature_is_refused() -> None:
    other = bytes(SigningKey(bytes([1] * 32)).verify_key)
    with pytest.raises(WrongKey):
        unsealed(from_file(boxed(other + inside_of(WHOLE)[32:])), PRIVATE)


def test_what_was_signed_for_one_class_is_refused_in_another_s_box() -> None:
    """Two classes may have one key: the desk was restored, and its classes were copied by hand."""
    with pytest.raises(WrongKey):
        unsealed(from_file(boxed(inside_of(WHOLE), OTHER_CLASS)), PRIVATE)


def test_a_box_too_small_for_a_key_and_a_signature_is_refused() -> None:
    with pytest.raises(WrongKey):
        unsealed(from_file(boxed(b"short")), PRIVATE)
