"""Code that the toolchain generated for itself; `python -m codegen.tools.lint_pages` makes it."""
