"""The teacher's pages: HTML on the loopback, one page a question, open while the class is.

`app.desk_app` makes them of a `Desk` (`desk`): what is shipped, the store behind its one thread,
and what the machine lends. A page is a file with `show` and, where it has a form, `act`; the door
and everything that keeps strangers out is `guard`. Figures come from `summaries`, never from here.
"""
