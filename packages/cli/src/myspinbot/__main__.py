"""The command `myspinbot`, also as `python -m myspinbot`: turns errors into exit codes.

Exit codes: 0 done, 1 refused or failed, 2 wrong usage, 3 the API does not answer, 130 interrupted.
"""

import os
import sys

from myspinbot.arguments import check_arguments
from myspinbot.errors import EXIT_INTERRUPTED, CommandError


def main() -> None:
    """Run the command line and exit."""
    from myspinbot.app import app

    try:
        check_arguments(sys.argv[1:], os.environ)
        app(prog_name="myspinbot")
    except CommandError as error:
        from myspinbot.view.console import messages
        from myspinbot.view.error_report import print_error

        print_error(messages(), error)
        sys.exit(error.exit_code)
    except KeyboardInterrupt:
        sys.exit(EXIT_INTERRUPTED)


if __name__ == "__main__":
    main()
