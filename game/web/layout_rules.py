"""How boxes flow in a browser, as `ui.layout` lets them flow in a window: what no view changes.

A page is as high as the screen at least and moves as a whole; on a screen as large as a PC's
(`fixed`) it is just as high, and what moves in it does so by itself. Boxes flow by flex without
gaps, since no browser of the baseline knows them; a stack is one cell of a grid, and where there is
no grid its layers stand below each other.
"""

LAYOUT = """
*{box-sizing:border-box}
html{overflow-x:hidden;background:var(--night)}
body{margin:0;font-size:.24rem}
form{color:var(--ink);background:var(--night);
font-family:"Baloo 2","Trebuchet MS",Verdana,"Noto Sans",sans-serif;line-height:1.35}
.plain{font-family:"Noto Sans",Verdana,sans-serif}
form[lang=ar]{line-height:1.7}
form[lang=hi]{line-height:1.6}
form.airy{letter-spacing:.12em;word-spacing:.16em;line-height:1.65}
form.airy:lang(ar),form.airy:lang(hi){letter-spacing:0}
main{display:flex;flex-direction:column;min-height:100vh}
main>*{flex:1 0 auto}
ul{margin:0;padding:0;list-style:none}
li{display:flex}
li>.b{flex:1 1 auto}
.mid{margin-left:auto;margin-right:auto}
p,h1,h2{margin:0;overflow-wrap:break-word}
.column,.moves{display:flex;flex-direction:column;min-width:0}
.column>*,.moves>*{flex:0 0 auto;max-width:100%}
.column>[class*=takes]{flex-basis:0%}
.column>.gives,.column>.moves{flex-shrink:1}
.moves>*{flex-grow:1}
.row,.wrap{display:flex;min-width:0}
.row>*{min-width:0;flex:0 1 auto}
.row>[class*=takes]{flex-basis:0%}
.row>.hollow{align-self:stretch}
.wrap{flex-wrap:wrap;align-content:flex-start}
.wrap>[class*=takes]{flex-basis:1.28rem}
.stack{position:relative}
.stack>*{position:relative;min-width:0;pointer-events:none}
.b,.fixed .moves{pointer-events:auto}
.fill,.stack>.fill{position:absolute;left:0;top:0;width:100%;height:100%}
.pin,.stack>.pin{position:absolute;display:flex;flex-direction:column}
.pin>*{flex:1 1 auto}
@supports(display:grid){
.stack{display:grid;grid-template:minmax(0,1fr)/minmax(0,1fr)}
.stack>*{grid-area:1/1}
.stack.at-centre{align-items:center}.stack.at-end{align-items:end}
}
.text-centre{text-align:center}.text-end{text-align:end}
.column.to-start,.row.to-start{align-items:flex-start}
.column.to-centre,.row.to-centre{align-items:center}
.column.to-end,.row.to-end{align-items:flex-end}
.at-centre{justify-content:center}.at-end{justify-content:flex-end}
img,svg{display:block;flex:none;max-width:100%}
.row:not([class*=to-])>img[class*=takes]{height:auto}
img{object-fit:contain;overflow:hidden}
img.cover{object-fit:cover}
.corner>img{object-position:0 0}
[dir=rtl] .corner>img{object-position:100% 0}
img.foot{object-position:50% 100%}
.turned{transform:scaleX(-1)}
@media(min-height:560px){
.t100 .edge,.t125 .edge{position:-webkit-sticky;position:sticky;bottom:0;z-index:2;
box-shadow:0 -.14rem .14rem -.14rem rgba(14,27,61,.5)}
}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)}
.b{position:relative;display:flex;align-items:center;justify-content:center;min-width:.64rem;
min-height:.64rem;margin:0;border:0;background:none;font:inherit;color:inherit;text-align:start;
letter-spacing:inherit;line-height:inherit;cursor:pointer;-webkit-tap-highlight-color:transparent}
.in{display:flex;flex-direction:column;align-items:center;justify-content:center;width:100%}
.in>*{max-width:100%}
.in>.row,.in>.column{width:100%}
.bare>.in,.b.fill>.in{align-items:stretch;height:100%}
.bare.takes1>.in,.pin>.b>.in{position:absolute;left:0;top:0;width:100%;height:100%}
.b:active:not(:disabled){transform:translateY(3px)}
.b:disabled{cursor:default}
mark{color:inherit;background:none}
.fixed main{height:100vh}
.fixed .moves{overflow-x:hidden;overflow-y:auto;min-height:.64rem}
.fixed .column[class*=takes]:not([class*=nh]),
.fixed .column.gives:not([class*=nh]),.fixed .row.gives:not([class*=nh]),
.fixed .stack[class*=takes]:not([class*=nh]){min-height:0}
.fixed main>*{min-height:0;flex-basis:0%}
"""
