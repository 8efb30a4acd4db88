"""Functions that convert messages of an older major version to the next one: a module per step.

`decode` imports the modules of this package when it first meets an older message. The package is
empty as long as every contract is in its first version. To add a module, see
`docs/how-to/upgrade-services-in-any-order.md` in the repository.
"""
