"""What both planes of MySpinBot share at run time.

Nothing in here is a contract: contracts are what other programs may rely on, this is how our own
services keep them. The modules are imported by name; this package imports nothing by itself.
"""
