"""Measurements that anybody can repeat: `nox -s bench -- NAME`.

What they compare is said in docs/reference/benchmarks.md.
"""
