"""How boxes flow in a browser, as `ui.layout` lets them flow in a window."""

LAYOUT = """
*{box-sizing:border-box}
body{margin:0;background:#0e1b3d}
form{margin:0;color:var(--ink);background:var(--night);
font-family:"Baloo 2","Trebuchet MS",Verdana,"Noto Sans",sans-serif;line-height:1.35}
form.plain{font-family:"Noto Sans",Verdana,sans-serif}
[lang=ar]{line-height:1.7}
[lang=hi]{line-height:1.6}
.airy{letter-spacing:.12em;word-spacing:.16em;line-height:1.65}
main{display:flex;flex-direction:column;min-height:100vh;overflow:hidden}
main>*{flex:1 0 auto}
p,h1,h2{margin:0}
.column,.moves{display:flex;flex-direction:column;align-items:stretch;min-width:0}
.column>*,.moves>*{flex-shrink:0;max-width:100%}
.moves>*{flex-grow:1}
.row{display:flex;align-items:stretch;min-width:0}
.row>*{min-width:0;flex:0 1 auto}
.row>[class*=grow]{flex-basis:0}
.wrap{display:flex;flex-wrap:wrap}
.stack{position:relative;display:grid;grid-template:minmax(0,1fr)/minmax(0,1fr)}
.stack>*{grid-area:1/1;position:relative;min-width:0}
.stack>.fill,.fill{position:absolute;left:0;top:0;width:100%;height:100%}
.stack>.pin,.pin{position:absolute;display:flex;flex-direction:column}
.pin>*{flex:1 1 auto}
.contain{position:relative;display:inline-block}
span.column,span.row,span.wrap,span.moves{text-align:inherit}
.to-start{text-align:start}.to-centre{text-align:center}.to-end{text-align:end}
.column.to-start{align-items:flex-start}.column.to-centre{align-items:center}
.column.to-end{align-items:flex-end}
.row.to-start{align-items:flex-start}.row.to-centre{align-items:center}.row.to-end{align-items:flex-end}
.at-centre{justify-content:center}.at-end{justify-content:flex-end}
.stack.at-centre{align-items:center}.stack.at-end{align-items:end}
img{display:block;max-width:100%;object-fit:contain}
img.cover{object-fit:cover}
img.foot{object-position:bottom}
.turns{transform:scaleX(-1)}
.shadow{box-shadow:0 4px 0 rgba(14,27,61,.28)}
.b{position:relative;font:inherit;color:inherit;text-align:inherit;margin:0;border:0;background:none;
min-width:4rem;min-height:4rem;cursor:pointer;-webkit-tap-highlight-color:transparent;
display:flex;align-items:center;justify-content:center}
.in{display:flex;flex-direction:column;align-items:center;width:100%}
.b:active{transform:translateY(3px)}
.b:disabled{cursor:default}
.b:focus{outline:3px solid var(--ink);box-shadow:0 0 0 3px var(--lantern)}
.b:focus:not(:focus-visible){outline:0}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)}
mark{color:inherit;background:none}
"""
