"""What makes messages of older major versions into messages of newer ones: a module for each step.

`decode` imports the modules of this package when it first meets an older message. There is none as
long as every contract is in its first version. `docs/how-to/upgrade-services-in-any-order.md` in
the repository tells how to add one.
"""
