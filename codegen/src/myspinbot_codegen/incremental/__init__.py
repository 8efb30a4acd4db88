"""The cache of results, with which a run does only the work that changes require.

`store` holds it in `.codegen_cache/` in the folder of the configuration. `state` recognizes a run
that would change nothing, `outlines` describe the rest of the tree to a partial run, `clean_files`
are the files without errors, `parts` the outputs of targets for each file. The key of each value is
a digest of everything that it was made from, so a cached value is never out of date.
"""
