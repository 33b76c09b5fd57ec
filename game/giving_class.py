"""A class without a window: on a small board PC, or on any that has nothing else to do."""

import signal
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from game.asked_store import asked_store
from game.assembly import library_of, places, system_language, today, unforeseen
from game.content.library import Language
from game.desk.invitation import PORTS, write_qr
from game.desk.opening import OpenClass, open_class
from game.desk.pages.opening import open_desk
from game.desk.room.terms import terms_here
from game.desk.serving import CannotListen
from game.playing import data_folder, paper_folders
from game.screens.options.grown_ups.class_words import lonely, no_network, plain_http, todays_number
from game.screens.shell.ports import Ports
from game.storage.sticks import sticks
from game.web.assets import assets_in

if TYPE_CHECKING:
    from game.storage.store import Store

_LOOK = 1.0
"""Seconds between two looks at who is in."""


def give_class(data: Path | None, *, lan: bool, port: int) -> int:
    """Open a class and say how to come in, until it is stopped; the exit code. port: 0 for the
    shortest address there is."""
    folder = data_folder(data)
    papers = paper_folders(data, folder)
    with asked_store(data) as store:
        if store is None:
            return 1
        return _with_store(store, folder, papers, lan=lan, at=(port,) if port else PORTS)


def _with_store(
    store: "Store", folder: Path, papers: tuple[Path, ...], *, lan: bool, at: tuple[int, ...]
) -> int:
    shipped = places()
    library = library_of(shipped)
    language = library.language(system_language(library))
    assets = assets_in(shipped.assets, shipped.prepared / "sounds")
    ports = Ports(today, unforeseen, time.monotonic, papers=papers, sticks=sticks)
    try:
        terms = terms_here(store)
        opened = open_class(library, store, assets, ports, terms=terms, lan=lan, at=at, data=folder)
        open_desk(
            opened, library_of(shipped), store, ports, shipped.prepared / "fonts", language.code
        )
    except CannotListen as why:
        print(why.sentence, file=sys.stderr)
        return 1
    stopped = threading.Event()
    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, lambda *_: stopped.set())
    try:
        opened.ask(lambda room: room.door.show())
        _say(told(opened, language))
        _watch(opened, language, stopped)
    finally:
        opened.close()
    return 0


def told(opened: OpenClass, language: Language) -> Iterator[str]:
    """How to come in, and what this network can and cannot see."""
    words, invited = language.words, opened.invitation()
    if not invited.hosts:
        yield no_network(words)
    yield from (f"    http://{address}" for address in invited.addresses)
    number = todays_number(invited.code, language.number)
    yield words("Today's number: {number}", "class", number=number)
    if invited.link and opened.lan and sys.stdout.isatty():
        write_qr(invited.link, sys.stdout)
    if opened.lan:
        yield plain_http(words)
    else:
        yield words("Only this computer can join. For phones: lantern-bay class --lan", "class")
    if opened.desk_address:
        yield words(
            "The teacher's desk, on this computer alone: {address}",
            "class: in a terminal",
            address=f"http://{opened.desk_address}",
        )
    yield words("Ctrl+C closes the class.", "class: in a terminal")


def _watch(opened: OpenClass, language: Language, stopped: threading.Event) -> None:
    """Keep the door open while the number is on the screen, and say what changes."""
    words, said = language.words, ""
    while not stopped.wait(_LOOK):
        opened.ask(lambda room: room.door.show())
        number = len(opened.ask(lambda room: room.joined()))
        now = words("Devices in the class: {n}", "class", n=language.number(number))
        if not number and opened.reach.is_lonely:
            now = lonely(words)
        if now != said and (said or number):
            _say((now,))
        said = now


def _say(lines: "Iterator[str] | tuple[str, ...]") -> None:
    for line in lines:
        print(line, flush=True)
