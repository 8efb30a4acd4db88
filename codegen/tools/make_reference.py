"""Makes every file that is generated from rules, errors and test data.

Run it after a change of one of these: `python -m codegen.tools.make_reference`.
"""

from collections.abc import Callable, Mapping
from pathlib import Path

from codegen.tools import breaking_rules_page, errors_page, lint_rules_page
from codegen.tools.metaschema_module import METASCHEMA, metaschema_module
from codegen.tools.rule_examples import EXAMPLES, rule_examples

MAKERS: Mapping[Path, Callable[[], str]] = {
    METASCHEMA: metaschema_module,
    EXAMPLES: rule_examples,
    lint_rules_page.PAGE: lint_rules_page.lint_rules_page,
    errors_page.PAGE: errors_page.errors_page,
    breaking_rules_page.PAGE: breaking_rules_page.page,
}
"""The function that makes each file; the page of lint rules needs the examples first."""

if __name__ == "__main__":
    for path, make in MAKERS.items():
        path.write_text(make(), encoding="utf-8")
