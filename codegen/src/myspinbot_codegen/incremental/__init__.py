"""What earlier runs found out, so that a run does only what changed. Used by the stages.

`store` keeps it in `.codegen_cache/` beside the configuration; `state` knows a run that would
change nothing, `atlas` what a run on a part of the tree has to know of the rest, `verdicts` files
without faults, `parts` what targets made of each file. Everything is found again by digests of all
that it was made from: a cache is never wrong, at worst empty.
"""
