"""The site as a browser has it: nothing is loaded, all of it can be read, and the search finds."""

import re
import shutil
import subprocess
from base64 import b64encode
from hashlib import sha256
from itertools import product
from pathlib import Path

import pytest
from codegen.tests.support.docs_contracts import Html, make_contracts, make_pages

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser"))), None)
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--virtual-time-budget=3000",
)


@pytest.fixture(scope="module")
def text() -> str:
    """The site of two types."""
    job = {
        "type": "object",
        "description": "A piece of <work>.",
        "properties": {
            "state": {"$ref": "#/$defs/State"},
            "created_at": {"type": "string", "description": "When it was queued."},
        },
    }
    made = make_contracts(
        {"jobs/v1/job.json": job, "jobs/v1/state.json": {"enum": ["on"], "description": "Stage."}},
        asyncapi={"channels": {"work": {"address": "work", "messages": {"RunJob": {}}}}},
    )
    return make_pages(made)["index.html"]


def test_nothing_is_loaded_from_elsewhere(text: str) -> None:
    """The file is enough, from a disk without a network too."""
    site = Html(text)
    assert not site.attributes("src")
    assert all(href.startswith("#") for href in site.attributes("href"))
    assert "url(" not in text
    assert "@import" not in text
    assert "fetch(" not in text


def test_the_policy_allows_this_style_and_this_script_alone(text: str) -> None:
    """Should markup ever get in, a browser would not run it."""
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', text)
    assert policy is not None
    assert "default-src 'none'" in policy[1]
    for tag in ("style", "script"):
        (body,) = re.findall(f"<{tag}>(.*?)</{tag}>", text, re.DOTALL)
        digest = b64encode(sha256(body.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy[1]
    assert "unsafe" not in policy[1]


def _luminance(color: str) -> float:
    parts = [int(color[index : index + 2], 16) / 255 for index in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
def test_text_stands_out_from_its_ground(text: str, scheme: int) -> None:
    """Every colour of text has the contrast that WCAG 2 asks for at level AA, on every ground."""
    colors = dict(re.findall(r"--([a-z]+): (#[0-9a-f]{6});", text.split("@media")[scheme]))
    inks = ("ink", "soft", "link", "key", "must", "stop", "good")
    for ink, ground in product(inks, ("paper", "sheet", "code", "here")):
        one, two = sorted((_luminance(colors[ink]), _luminance(colors[ground])))
        assert (two + 0.05) / (one + 0.05) >= 4.5, f"{ink} on {ground}"
    for ink in ("ink", "link"):
        one, two = sorted((_luminance(colors[ink]), _luminance(colors["tint"])))
        assert (two + 0.05) / (one + 0.05) >= 4.5, f"{ink} on tint"


def test_controls_have_names_and_the_search_its_roles(text: str) -> None:
    """Who hears the page instead of seeing it can find and go as well."""
    site = Html(text)
    found = {attributes.get("id"): (tag, attributes) for tag, attributes in site.tags}
    _, search = found["search"]
    assert search["role"] == "combobox"
    assert search["aria-controls"] == "results"
    assert search["aria-label"]
    assert found["results"][1]["role"] == "listbox"
    assert found["found"][1]["role"] == "status"
    assert [tag for tag, _ in site.tags if tag in ("header", "nav", "main")] == [
        "header",
        "nav",
        "main",
    ]
    assert {attributes.get("lang") for tag, attributes in site.tags if tag == "html"} == {"en"}


def _dom(folder: Path, page: str, place: str, script: str = "") -> Html:
    """The page as Chromium has it after its scripts, and after one more."""
    if CHROMIUM is None:
        pytest.skip("there is no Chromium on PATH")
    if script:
        page = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", page)
        page = page.replace("</body>", f"<script>{script}</script>\n</body>")
    file = folder / "index.html"
    file.write_text(page, encoding="utf-8")
    result = subprocess.run(
        [CHROMIUM, *FLAGS, f"--user-data-dir={folder / 'profile'}", "--dump-dom",
         f"{file.as_uri()}{place}"],
        capture_output=True,
        text=True,
        check=True,
        timeout=50,
    )  # fmt: skip
    return Html(result.stdout)


def _shown(site: Html) -> list[str | None]:
    """The pages that are to be seen."""
    sections = [attributes for tag, attributes in site.tags if tag == "section"]
    return [attributes["id"] for attributes in sections if "hidden" not in attributes]


@pytest.mark.process
@pytest.mark.parametrize(
    ("place", "page"),
    [("#Job.state", "Job"), ("#Job.gone", "Job"), ("#main", "page:overview")],
)
def test_a_link_opens_the_page_that_has_its_place(
    tmp_path: Path, text: str, place: str, page: str
) -> None:
    """Under the policy of the page itself, so that this shows too that it lets the script run."""
    site = _dom(tmp_path, text, place)
    assert _shown(site) == [page]
    current = [item["href"] for tag, item in site.tags if tag == "a" and "aria-current" in item]
    assert current == [f"#{page}"]


# Uses the page as its readers do, and leaves notes of what it saw.
READER = """
const search = document.getElementById("search");
const press = (key, where = search) => where.dispatchEvent(
  new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
const type = (words) => {
  search.value = words;
  search.dispatchEvent(new Event("input", { bubbles: true }));
};
const options = () => [...document.querySelectorAll("[role=option]")];
const note = (...words) => {
  const made = document.createElement("i");
  made.dataset.note = words.join(" ");
  document.body.append(made);
};
"""


def _notes(folder: Path, text: str, script: str) -> list[str]:
    return _dom(folder, text, "", READER + script).attributes("data-note")


@pytest.mark.process
def test_the_search_finds_by_name_and_by_words(tmp_path: Path, text: str) -> None:
    """Types, fields, messages and pages are found, the nearest first, and counted aloud."""
    wanted = {
        "job": "Job",
        "STATE": "State",
        "job stat": "Job.state",
        "queued": "Job.created_at",
        "<work>": "Job",
        "run": "message:RunJob",
        "work": "channel:work",
        "channels": "page:channels",
    }
    notes = _notes(
        tmp_path,
        text,
        f"""
        for (const words of {list(wanted)}) {{
          type(words);
          note(options()[0].dataset.to, options()[0].ariaSelected, options().length);
          note(document.getElementById("found").textContent);
        }}
        type("nowhere");
        note(document.getElementById("results").textContent);
        """,
    )
    assert notes.pop() == "Nothing found."
    firsts = [note.split() for note in notes[::2]]
    assert [first[:2] for first in firsts] == [[place, "true"] for place in wanted.values()]
    assert notes[1::2] == [f"{count} found" for _, _, count in firsts]


@pytest.mark.process
def test_all_of_the_search_is_in_reach_of_the_keyboard(tmp_path: Path, text: str) -> None:
    """`/` goes there, arrows choose and go round, Escape gives up and Enter goes to the place."""
    notes = _notes(
        tmp_path,
        text,
        """
        press("/", document.body);
        note(document.activeElement.id);
        type("state");
        const chosen = () => document.getElementById(search.getAttribute("aria-activedescendant"));
        note(chosen().dataset.to, search.ariaExpanded);
        press("ArrowDown");
        note(chosen().dataset.to);
        press("ArrowUp");
        press("ArrowUp");
        note(chosen() === options().at(-1));
        press("Escape");
        note(options().length, search.ariaExpanded, search.value === "");
        type("state");
        press("ArrowDown");
        press("Enter");
        note(location.hash);
        """,
    )
    assert notes == [
        "search",
        "State true",
        "Job.state",
        "true",
        "0 false true",
        "#Job.state",
    ]
