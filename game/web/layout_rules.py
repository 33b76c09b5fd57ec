"""How boxes flow in a browser, as `ui.layout` lets them flow in a window: rules that no view changes.

A page is as high as the screen at least and moves as a whole; on a screen as large as a PC's
(`fixed`) it is just as high, and what moves in it does so by itself. Boxes flow by flex without
gaps, since no browser of the baseline knows them; a stack is one cell of a grid, and where there is
no grid its layers stand below each other.
"""

LAYOUT = """
*{box-sizing:border-box}
html{overflow-x:hidden;background:var(--night)}
body{margin:0}
form{color:var(--ink);background:var(--night);
font-family:"Baloo 2","Trebuchet MS",Verdana,"Noto Sans",sans-serif;line-height:1.35}
.plain{font-family:"Noto Sans",Verdana,sans-serif}
form[lang=ar]{line-height:1.7}
form[lang=hi]{line-height:1.6}
form.airy{letter-spacing:.12em;word-spacing:.16em;line-height:1.65}
form.airy:lang(ar),form.airy:lang(hi){letter-spacing:0}
main{display:flex;flex-direction:column;min-height:100vh}
main>*{flex:1 0 auto}
p,h1,h2{margin:0;overflow-wrap:break-word}
.column,.moves{display:flex;flex-direction:column;min-width:0}
.column>*,.moves>*{flex:0 0 auto;max-width:100%}
.column>[class*=grow]{flex-basis:0%}
.column>.moves{flex-shrink:1}
.moves>*{flex-grow:1}
.row,.wrap{display:flex;min-width:0}
.row>*{min-width:0;flex:0 1 auto}
.row>[class*=grow]{flex-basis:0%}
.row>.hollow{align-self:stretch}
.wrap{flex-wrap:wrap}
.wrap>[class*=grow]{flex-basis:8rem}
.stack{position:relative}
.stack>*{position:relative;min-width:0}
.fill,.stack>.fill{position:absolute;left:0;top:0;width:100%;height:100%}
.pin,.stack>.pin{position:absolute;display:flex;flex-direction:column}
.pin>*{flex:1 1 auto}
@supports(display:grid){
.stack{display:grid;grid-template:minmax(0,1fr)/minmax(0,1fr)}
.stack>*{grid-area:1/1}
.stack.at-centre{align-items:center}.stack.at-end{align-items:end}
}
.whole{position:relative;margin:auto;max-width:100%}
.to-centre{text-align:center}.to-end{text-align:right}
[dir=rtl] .to-end{text-align:left}
.column.to-start,.row.to-start{align-items:flex-start}
.column.to-centre,.row.to-centre{align-items:center}
.column.to-end,.row.to-end{align-items:flex-end}
.at-centre{justify-content:center}.at-end{justify-content:flex-end}
img,svg{display:block;flex:none;max-width:100%}
img{object-fit:contain;overflow:hidden}
img.cover{object-fit:cover}
img.foot{object-position:50% 100%}
.turns{transform:scaleX(-1)}
.edge{position:-webkit-sticky;position:sticky;bottom:0;z-index:2}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)}
.b{position:relative;display:flex;align-items:center;justify-content:center;min-width:4rem;
min-height:4rem;margin:0;border:0;background:none;font:inherit;color:inherit;text-align:inherit;
letter-spacing:inherit;line-height:inherit;cursor:pointer;-webkit-tap-highlight-color:transparent}
.in{display:flex;flex-direction:column;align-items:center;justify-content:center;width:100%}
.in>*{max-width:100%}
.in>.row,.in>.column{width:100%}
.bare>.in,.b.fill>.in{align-items:stretch;height:100%}
.bare.grow1>.in,.pin>.b>.in{position:absolute;left:0;top:0;width:100%;height:100%}
.b:active:not(:disabled){transform:translateY(3px)}
.b:disabled{cursor:default}
mark{color:inherit;background:none}
.fixed{height:100vh}
.fixed .moves{overflow-x:hidden;overflow-y:auto;min-height:4rem}
.fixed .row>.moves,.fixed .row>.column{min-height:0}
.fixed .column[class*=grow],.fixed .stack[class*=grow]{min-height:0}
.fixed>*{min-height:0;flex-basis:0%}
"""
