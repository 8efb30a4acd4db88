"""The commands: a module or folder for each, whose root holds the options that typer loads."""
