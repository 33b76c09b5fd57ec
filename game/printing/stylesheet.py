"""How paper looks: black on white, in points and millimetres; no card is cut by a page's end."""

from typing import Literal

INK, SOFT = "#000", "#444"
"""Words and lines; small words. Both hold in one black ink."""

_PAGE = """
@page { size: %(size)s %(turn)s; margin: 10mm }
* { box-sizing: border-box }
html { font: 12pt/1.4 %(families)s; color: %(ink)s; background: #fff }
body { margin: 0 auto; max-width: %(wide)smm; print-color-adjust: economy }
[lang=ar] body, [lang=ur] body, [lang=fa] body, [lang=hi] body { line-height: 1.6 }
h1, h2, h3, p, ul, ol, figure { margin: 0 }
h1 { font-size: 22pt; line-height: 1.25 }
h2 { font-size: 15pt; margin: 6mm 0 2mm; line-height: 1.3 }
h3 { font-size: 14pt; line-height: 1.3 }
h1, h2, h3 { break-after: avoid; page-break-after: avoid }
p, li { orphans: 2; widows: 2 }
ul, ol { padding-inline-start: 8mm }
ol:lang(ar) { list-style-type: arabic-indic }
li { margin-bottom: 1.5mm }
img { vertical-align: middle; max-width: 100%%; object-fit: contain }
.small { font-size: 10pt; color: %(soft)s }
.two { columns: 2; column-gap: 6mm }
.card { font-size: 14pt; line-height: 1.35 }
.card h3 { font-size: 16pt }
.card .small { font-size: 11pt }
.button { font-weight: 700 }
.centre { text-align: center }
mark { color: inherit; background: none; font-weight: 700; text-decoration: underline 1.5pt }
.head { display: flex; justify-content: space-between; gap: 6mm; align-items: baseline;
  border-bottom: 1.5pt solid %(ink)s; padding-bottom: 2mm; margin-bottom: 4mm }
.head p { white-space: nowrap }
.hint { font-size: 10pt; color: %(soft)s; margin-bottom: 3mm }
.hint, .part > .column > p, .part > .column > .row { break-after: avoid; page-break-after: avoid }
.column > * + * { margin-top: 1.5mm }
.part > .column > * + * { margin-top: 4mm }
.row { display: flex; gap: 1mm 3mm; align-items: center; flex-wrap: wrap }
.note > .row { align-items: baseline }
.beside { display: flex; gap: 6mm; align-items: center; margin-bottom: 2mm }
.beside img { flex: none }
.note + .note { margin-top: 3mm }
.wrap { margin-inline-end: -3mm }
.wrap > * { display: inline-block; vertical-align: top; margin: 0 0 3mm; margin-inline-end: 3mm;
  max-width: calc(100%% - 3mm) }
.wrap > .row { display: inline-flex }
.stack, .cover, .contain { position: relative }
.pin { position: absolute; display: flex; justify-content: center; align-items: center }
.stack { display: flex; justify-content: center; align-items: center }
.card, .note, .line, .thin, .two > p, .whole { break-inside: avoid; page-break-inside: avoid }
.card { border: 1pt dashed %(ink)s; border-radius: 2mm; padding: 3mm 4mm }
.card img, .doll img { display: block; margin: 0 auto }
.row img { margin: 0 }
.line { border: 1pt solid %(ink)s; border-radius: 2mm }
.line > p { padding: 1mm 3mm }
.card .line { display: inline-block }
.thin { border: .5pt solid %(soft)s; border-radius: 2mm; padding: 2mm 3mm }
.note { border: 0; border-inline-start: 2pt solid %(ink)s; border-radius: 0; padding: 1mm 4mm }
.part .group + .group { break-before: page; page-break-before: always }
.hint ~ section > .hint { margin-top: 3mm }
.doll { text-align: center }
.fold { border-top: .5pt dotted %(ink)s; margin-top: 2mm; padding-top: 2mm; font-weight: 700;
  font-size: 12pt; height: 8mm; white-space: nowrap }
.sheet { break-before: page; page-break-before: always }
.sign { display: inline-block; min-width: 9mm; padding: 0 2mm; text-align: center;
  border: 1.5pt solid %(ink)s; border-radius: 5mm; margin-inline-end: 3mm }
table { border-collapse: collapse; width: 100%% }
td, th { border-bottom: .5pt solid %(soft)s; padding: 2mm; text-align: start; vertical-align: top }
tr { break-inside: avoid; page-break-inside: avoid }
td.many { white-space: nowrap; font-weight: 700 }
.pen { border-bottom: 1pt solid %(ink)s; height: 14mm; width: 120mm; margin: 0 auto }
.cut { border-top: 1pt dashed %(ink)s; margin: 4mm 0 }
.turned { transform: rotate(180deg); font-size: 9pt; margin-top: 3mm }
.framed { border: 4pt double %(ink)s; border-radius: 6mm; padding: 6mm 12mm; text-align: center;
  height: 188mm; display: flex; flex-direction: column; justify-content: space-evenly }
.framed h1 { font-size: 30pt }
.framed ul { display: inline-block; text-align: start }
@media screen { body { padding: 10mm } }
"""
WIDE = {"A4": (190, 277), "letter": (196, 259)}
"""How wide and high what is printed may be, in millimetres."""


def stylesheet(families: str, size: Literal["A4", "letter"], *, lying: bool = False) -> str:
    """The style of one document. families: of its letters; lying: broader than high."""
    turn = "landscape" if lying else "portrait"
    wide = WIDE[size][1 if lying else 0]
    return _PAGE % {
        "size": size, "turn": turn, "families": families, "wide": wide, "ink": INK, "soft": SOFT,
    }  # fmt: skip
