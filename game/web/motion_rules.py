"""How things move: what a drawing does once when it is first seen, and who breathes.

Every animation ends where the drawing stands at rest, so with still motion nothing is missing.
"""

MOTION = """
@keyframes hop{0%,50%,to{transform:none}25%{transform:translateY(-36%)}
75%{transform:translateY(-14%)}}
@keyframes grow{from{transform:scale(0)}70%{transform:scale(1.1)}}
@keyframes rise{from{transform:translateY(70%);opacity:0}}
@keyframes swing{20%{transform:rotate(12deg)}45%{transform:rotate(-9deg)}
70%{transform:rotate(5deg)}}
@keyframes come{from{transform:translateX(-140%)}}
@keyframes turn{from{transform:rotateY(90deg)}}
@keyframes spin{from{transform:rotate(-360deg)}}
@keyframes breath{40%{transform:scale(1.36)}}
@keyframes dawn{from{opacity:0}}
.does-hop,.does-cheer,.does-leap,.does-fly{animation:hop .9s ease-out}
.does-grow,.does-unfurl,.does-glow{animation:grow .7s ease-out;transform-origin:50% 100%}
.does-rise{animation:rise 1.1s ease-out}
.does-wiggle,.does-nod,.does-ring,.does-sweep{animation:swing .9s ease-out;transform-origin:50% 0}
.does-arrive,.does-stroll,.does-roll{animation:come 1.2s ease-out}
.does-flip{animation:turn .5s ease-out}
.does-spin{animation:spin .9s ease-out}
.does-breathe{animation:breath 4.8s ease-in-out}
.does-spread{animation:dawn 1.2s ease-out}
.turned[class*=does-]{animation-name:dawn}
form.reduced *{animation:none!important;transition:none!important}
@media (prefers-reduced-motion:reduce){*{animation:none!important;transition:none!important}}
"""
