"""The configuration file, `codegen.toml`."""
