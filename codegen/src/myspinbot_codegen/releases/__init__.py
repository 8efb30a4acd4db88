"""Released versions of the contracts: folders, git refs and wheels.

Used by `breaking`, and by the pipeline for targets that compare with a released version. Nothing is
checked out, installed or fetched.
"""
