"""Benchmarks: `nox -s bench -- NAME`. They are described in docs/reference/benchmarks.md."""
