"""Code that the toolchain generated for itself; `python -m codegen.tests.lintpages` makes it."""
