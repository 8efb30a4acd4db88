"""Code that the toolchain generated for itself; `python -m codegen.tools.make_reference` makes it."""
