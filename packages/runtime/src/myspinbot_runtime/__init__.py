"""Code that both planes of MySpinBot share at run time.

It is not a contract: other programs rely on the contracts, and this package helps our services to
keep them. Import its modules by name; the package itself imports nothing.
"""
