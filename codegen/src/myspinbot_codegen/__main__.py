"""`python -m myspinbot_codegen`: the command where its script is not on the path."""

from myspinbot_codegen.cli.app import main

if __name__ == "__main__":
    main()
