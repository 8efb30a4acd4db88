"""The commands, one module each. Each imports the stages only when it runs."""
