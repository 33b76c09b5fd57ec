"""What stand-alone PCs of a class hand in at the desk, as one sealed file each time.

On a PC that took in a class file, `writing` reads what the class's children did since the last
hand-in; `packing` makes bytes of it, `sealing` a file that only the desk can open. On the desk,
`collecting` looks for such files and `merging` adds their facts, a set by device and number: in any
order, any number of times, with one result.
"""
