"""How the desk's pages look, on a screen and on paper: the colours of the bay, by day."""

from collections.abc import Iterable
from typing import get_args

from game.platform.fonts import Face
from game.ui.looks import BUTTON_RADIUS
from game.ui.theme import Colour, Theme


def stylesheet(faces: Iterable[Face] = ()) -> str:
    """The one stylesheet. faces: our letters, which are fetched from /letters/."""
    theme = Theme()
    colours = "".join(
        f"--{name}:rgb({','.join(map(str, theme.colour(name)))});" for name in get_args(Colour)
    )
    story = [face for face in faces if face.look == "story"]
    families = dict.fromkeys(_family(face) for face in story)
    letters = ",".join((*(f'"{family}"' for family in families), "system-ui", "sans-serif"))
    radius = f"--round:{BUTTON_RADIUS['card']}px;--pill:{BUTTON_RADIUS['main']}px;"
    return "".join(
        (
            *map(_face, story),
            f":root{{{colours}{radius}--letters:{letters}}}",
            _PAGE,
            _PARTS,
            *(f".tone-{name}{{{rule}}}" for name, rule in _TONES.items()),
            _PAPER,
        )
    )


_TONES = {
    **{
        name: f"border-color:var(--{name});background-color:var(--{name})"
        for name in ("coral", "lantern", "leaf", "sea", "indigo")
    },
    "plum": "border-color:#8d4f8f;background-color:#8d4f8f",
}
"""The colours of signs; purple is an ink of animals alone."""


def _face(face: Face) -> str:
    weight = 700 if face.weight == "bold" else 400
    return (
        f'@font-face{{font-family:"{_family(face)}";font-weight:{weight};font-display:swap;'
        f"src:url(/letters/{face.file})}}"
    )


def _family(face: Face) -> str:
    """The name of a font, of all its weights."""
    return face.file.rpartition("-")[0]


_PAGE = """
*{box-sizing:border-box}
html{font:112.5%/1.5 var(--letters);color:var(--ink);background:var(--parchment)}
[lang=ar],[lang=hi]{line-height:1.7}
body{margin:0;overflow-wrap:break-word}
img{max-width:100%}
.skip{position:absolute;top:-9rem}
.skip:focus{top:.5rem;z-index:1;background:var(--paper);padding:.75rem}
.sky{background:var(--night);background:linear-gradient(var(--night),var(--indigo));
padding:.5rem 1rem;border-bottom:6px solid var(--lantern)}
.sky a{display:flex;flex-wrap:wrap;align-items:center;min-height:44px;color:var(--paper);
font-weight:700;font-size:1.35rem;text-decoration:none}
.sky span{margin-inline-start:.6rem}
.sky .at{font-weight:400;font-size:1rem;color:var(--lantern-soft)}
.ways{background:var(--sand);padding:.4rem .6rem 0}
.ways ul{display:flex;flex-wrap:wrap;list-style:none;margin:0 auto;padding:0;max-width:70rem}
.ways a{display:block;padding:.6rem .9rem;margin:0 .15rem;min-height:44px;color:var(--ink);
text-decoration:none;border-radius:14px 14px 0 0}
.ways a:hover{background:var(--lantern-soft)}
.ways a[aria-current]{background:var(--parchment);font-weight:700;
box-shadow:inset 0 -5px var(--leaf-deep)}
main{max-width:70rem;margin:0 auto;padding:1rem;outline:0}
.title{display:flex;flex-wrap:wrap;align-items:center}
dt{font-weight:700;margin-top:.5rem}
dd{margin:0}
h1{font-size:1.9rem;line-height:1.25;margin:.6rem 0}
h2{font-size:1.3rem;line-height:1.3;margin:0 0 .6rem}
h3{font-size:1.05rem;margin:.8rem 0 .3rem}
p{margin:.4rem 0 .8rem;max-width:46rem}
ol:lang(ar){list-style-type:arabic-indic}
a{color:var(--sea-deep)}
.foot{display:flex;flex-wrap:wrap;justify-content:space-between;max-width:70rem;margin:1rem auto;
padding:1rem;border-top:2px dashed var(--sand-deep)}
.foot form{display:flex;flex-wrap:wrap;align-items:center;margin:.3rem 0}
.foot form>*{margin-inline-end:.5rem}
:focus{outline:3px solid var(--sea-deep);outline-offset:3px}
"""
_PARTS = """
.card{background:var(--paper);border:2px solid var(--sand-deep);border-radius:var(--round);
padding:1rem 1.2rem;margin:0 0 1.2rem;box-shadow:0 4px 0 var(--sand-deep)}
.cards{display:flex;flex-wrap:wrap;margin:0 -.5rem}
.cards>.card{flex:1 1 16rem;margin:0 .5rem 1rem}
button,.button{display:inline-block;font:inherit;font-weight:700;min-height:48px;
padding:.6rem 1.4rem;border-radius:var(--pill);border:2px solid var(--grey);cursor:pointer;
color:var(--ink);background:var(--paper);text-decoration:none;margin:.3rem 0;
box-shadow:0 4px 0 var(--grey-soft)}
button.main,.button.main{background:var(--lantern);border-color:var(--lantern-deep);
box-shadow:0 4px 0 var(--sand-deep)}
button.strong{background:var(--paper);border-color:var(--coral-deep);color:var(--coral-deep)}
button:hover,.button:hover{background:var(--lantern-soft)}
button:active,.button:active{transform:translateY(3px);box-shadow:none}
input[type=number],input[type=text],input[type=password],input[type=date],select{font:inherit;color:var(--ink);
background:var(--paper);border:2px solid var(--grey);border-radius:12px;min-height:48px;
padding:.4rem .7rem;max-width:100%}
input[type=number]{width:7rem}
.field label{display:block;font-weight:700}
.fields{display:flex;flex-wrap:wrap}
.fields>*{margin-inline-end:1.5rem;min-width:0}
.choices,.group{border:0;margin:0 0 1rem;padding:0;min-width:0}
.choices legend,.group legend{font-weight:700;padding:0}
.choices label{display:inline-flex;align-items:center;min-height:48px;margin:.2rem;
margin-inline-start:0;padding:.3rem .8rem;background:var(--parchment);
border:2px solid var(--sand-deep);border-radius:14px;cursor:pointer}
.choices input{width:1.3rem;height:1.3rem;margin:0;margin-inline-end:.6rem;flex:none;
accent-color:var(--leaf-deep)}
.choices .beside{margin-inline-start:.5rem}
.choices .path{word-break:break-all;margin-inline-start:.4rem}
.choices img{vertical-align:middle;margin:0 .4rem}
.choices span{display:inline-flex;flex-wrap:wrap;align-items:center}
.tone,.sign{border-radius:50%;border:3px solid var(--grey)}
.tone{display:inline-block;width:1.4rem;height:1.4rem;margin-inline-end:.5rem}
.sign{display:inline-flex;padding:.35rem;margin-inline-end:.7rem;vertical-align:middle;flex:none;
border-width:5px}
.sign img{background:var(--paper);border-radius:50%;padding:.3rem}
.who img,.face img{vertical-align:middle;margin-inline-end:.6rem}
.about{display:flex;align-items:center;margin:0;margin-inline-end:1.2rem;font-weight:700}
.seats,.faces{display:flex;flex-wrap:wrap;list-style:none;margin:0;padding:0}
.seats li,.faces li{display:inline-flex;align-items:center;margin-inline-end:.7rem;min-height:2rem}
.screens{display:flex;flex-wrap:wrap}
.screens .seats{background:var(--lantern-soft);border-radius:12px;padding:.1rem .5rem;
margin:.1rem;margin-inline-start:0}
.seats img,.faces img{margin:0 .25rem}
.faces>button{margin-inline-end:.8rem;padding:.8rem;border-radius:var(--round)}
.number{text-align:center;white-space:nowrap}
.code{font-size:.9rem}
.bars{max-width:46rem}
.bars th{width:45%;font-weight:400}
.bars td{vertical-align:middle}
.bars td:nth-child(2){width:45%}
svg.bar{display:block;width:100%;height:1.1rem}
[dir=rtl] svg.bar{transform:scaleX(-1)}
.whole{fill:var(--paper);stroke:var(--ink-soft);stroke-width:1}
.share{fill:var(--sea-deep)}
.band{margin-top:1.5rem}
.said,.wrong{padding:.8rem 1rem;border-radius:14px;border:2px solid var(--leaf-deep);
background:var(--leaf-soft)}
.wrong{border-color:var(--coral-deep);background:var(--coral-soft)}
.table{overflow-x:auto}
table{border-collapse:collapse;width:100%;margin:.4rem 0 1rem}
caption{text-align:start;font-weight:700;padding:.3rem 0}
th,td{text-align:start;vertical-align:middle;padding:.5rem .6rem;
border-bottom:1px solid var(--sand-deep)}
thead th{border-bottom:3px solid var(--sand-deep)}
.list td:nth-child(3){white-space:nowrap}
.soft{color:var(--ink-soft)}
.rest,.resting{display:flex;flex-wrap:wrap;align-items:center;justify-content:flex-end;
padding:.2rem 1rem;background:var(--sand)}
.resting{background:var(--leaf-soft);justify-content:center}
.resting span{margin-inline-end:1rem;font-weight:700}
summary{min-height:44px;font-weight:700;cursor:pointer}
"""
_PAPER = """
.slips{display:flex;flex-wrap:wrap;margin:0 -.4rem;padding:0;list-style:none}
.slip{flex:1 1 13rem;max-width:22rem;margin:.4rem;padding:.7rem;background:var(--paper);
border:2px dashed var(--grey);border-radius:10px;text-align:center;break-inside:avoid;
page-break-inside:avoid}
.slip p{margin:.2rem auto}
.slip ol{display:flex;justify-content:center;list-style:none;
margin:.3rem 0;padding:0}
.slip li{flex:1 1 0;min-width:0;padding:.2rem;font-size:.9rem}
.slip li img{display:block;height:auto;margin:0 auto .2rem}
.pen{display:block;border-bottom:2px solid var(--ink);min-height:2.2rem}
.way-in{display:flex;flex-wrap:wrap;align-items:center}
.qr{flex:0 1 16rem;margin-inline-end:1.5rem}
.qr svg{display:block;width:100%;height:auto}
.address{font-size:1.8rem;font-weight:700;margin:.2rem 0 .6rem;overflow-wrap:anywhere}
[dir=rtl] .address{text-align:right}
.devices{list-style:none;padding:0}
.devices li{display:flex;flex-wrap:wrap;align-items:center;border-bottom:1px solid var(--sand-deep)}
.devices form{margin-inline-start:auto}
.line{display:flex;flex-wrap:wrap;align-items:flex-end}
.line .pen{flex:1 1 9rem;margin-inline-start:.6rem}
.answer{display:flex;align-items:center;font-weight:700}
.box{flex:none;width:1.6rem;height:1.6rem;border:2px solid var(--ink);margin-inline-end:.7rem}
@media print{
@page{margin:14mm}
html{font-size:12pt;background:none}
.sky,.ways,.foot,.skip,.said,.wrong,form,.screen{display:none!important}
main{padding:0;max-width:none}
.card{border:0;box-shadow:none;padding:0;background:none;break-inside:avoid;page-break-inside:avoid}
.card.long{break-inside:auto;page-break-inside:auto}
tr{break-inside:avoid;page-break-inside:avoid}
.slip{flex:0 0 31%;max-width:31%}
a{color:inherit;text-decoration:none}
.new-page{break-before:page;page-break-before:always}
}
"""
