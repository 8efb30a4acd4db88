"""Breaking changes between versions of the contracts, each with a document that shows it.

Used by the command `breaking`.

BACKWARD: new readers accept the documents of old writers. FORWARD: old readers accept the documents
of new writers. `diff` finds differences of two schemas, which are only candidates. `witness` looks
for a whole document that one version accepts and the other rejects: with one the difference is an
error, without one it is a warning. `wire` compares channels and messages. All three take the two
versions from `versions`; `examine` runs them.
"""
