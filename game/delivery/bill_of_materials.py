"""The bill of materials: what is inside, whose it is and in which version (CycloneDX, as JSON)."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import ExternalReference, ExternalReferenceType, HashAlgorithm, HashType, XsUri
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import LicenseRepository
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

from game import __version__
from game.delivery.archive import sha256
from game.delivery.freeze import CannotBuild
from game.delivery.program_parts import Part

OURS = "GPL-3.0-or-later AND CC-BY-4.0"


def write_bill(target: Path, inside: Mapping[str, Iterable[Part]], when: int) -> None:
    """The bill of all programs, with the parts of each by the name of its system.

    when: seconds since 1970. Raises CannotBuild where CycloneDX's own schema refuses the bill.
    """
    parts = [_part(system, part) for system, parts in inside.items() for part in parts]
    game = _component("Lantern Bay", __version__, OURS, kind=ComponentType.APPLICATION)
    made = BomMetaData(component=game, timestamp=datetime.fromtimestamp(when, UTC))
    contents = "\n".join(sorted(str(part.bom_ref) for part in parts))
    number = uuid5(NAMESPACE_URL, f"lantern-bay {__version__} {when} {contents}")
    bill = Bom(components=parts, metadata=made, serial_number=number)
    bill.register_dependency(game, parts)
    text = JsonV1Dot6(bill).output_as_string(indent=1) + "\n"
    if wrong := JsonStrictValidator(SchemaVersion.V1_6).validate_str(text):
        raise CannotBuild(f"The bill of materials is not as CycloneDX wants it: {wrong}")
    target.write_text(text, encoding="utf-8")


def _part(system: str, part: Part) -> Component:
    """A part, known by its system and its file or name: two systems hold different libraries."""
    hashes = [HashType(alg=HashAlgorithm.SHA_256, content=sha256(part.file))] if part.file else []
    source = XsUri(part.source) if part.source else None
    return _component(
        part.name,
        part.version,
        part.licence,
        ref=f"{system}/{part.file.name if part.file else part.name}",
        kind=ComponentType.LIBRARY,
        hashes=hashes,
        links=[ExternalReference(type=ExternalReferenceType.WEBSITE, url=source)] if source else [],
        purl=PackageURL("pypi", name=part.name.lower(), version=part.version)
        if part.package
        else None,
    )


def _component(
    name: str,
    version: str,
    licence: str,
    *,
    kind: ComponentType,
    ref: str = "lantern-bay",
    hashes: Sequence[HashType] = (),
    links: Sequence[ExternalReference] = (),
    purl: PackageURL | None = None,
) -> Component:
    return Component(
        name=name,
        version=version,
        type=kind,
        bom_ref=ref,
        licenses=LicenseRepository([LicenseFactory().make_from_string(licence)]),
        hashes=hashes,
        external_references=links,
        purl=purl,
    )
