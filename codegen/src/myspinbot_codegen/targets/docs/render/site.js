"use strict";
(() => {
  // What is found is read off the page itself and put back as text: it never becomes markup.
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const one = (id) => document.getElementById(id);
  const [search, finder, panel, list, said, nav, menu] =
    ["search", "finder", "panel", "results", "found", "areas", "menu"].map(one);
  const pages = all(".page");
  const title = document.title;
  const LIMIT = 40;

  // ── One page at a time ────────────────────────────────────────────────────────────────────────

  function place(hash) {
    const raw = hash.slice(1);
    let decoded = raw;
    try { decoded = decodeURIComponent(raw); } catch { /* not encoded: taken as it stands */ }
    // A field that is gone leads to its type.
    return (raw && (one(raw) ?? one(decoded) ?? one(raw.split(".")[0]))) || pages[0];
  }

  let shown = pages[0];

  function show(focus) {
    const target = place(location.hash);
    // The first link of all leads to what is shown already, whichever page that is.
    const page = shown = target.closest(".page") ?? shown;
    for (const each of pages) {
      if (each === page) each.removeAttribute("hidden");
      else each.setAttribute("hidden", "until-found");
    }
    for (const link of all("a", nav)) {
      const current = link.hash === `#${page.id}`;
      if (current) {
        link.setAttribute("aria-current", "page");
        const group = link.closest("details");
        if (group) group.open = true;
        reveal(link);
      } else link.removeAttribute("aria-current");
    }
    document.title = page === pages[0] ? title : `${page.dataset.title} · ${title}`;
    toggle(false);
    if (target === page) scrollTo(0, 0);
    else target.scrollIntoView();
    if (focus) page.querySelector("h1").focus({ preventScroll: true });
  }

  function reveal(link) {
    const top = link.offsetTop - nav.offsetTop;
    if (top < nav.scrollTop || top > nav.scrollTop + nav.clientHeight - 40) {
      nav.scrollTop = top - nav.clientHeight / 3;
    }
  }

  function toggle(open) {
    nav.classList.toggle("open", open);
    menu.setAttribute("aria-expanded", String(open));
  }

  // ── Search ────────────────────────────────────────────────────────────────────────────────────

  const text = (node) => (node ? node.textContent.trim().replace(/\s+/g, " ") : "");

  const lines = (cell) => [...cell.children].map(text).join(" · ");

  function entry(to, name, sort, said, more = "") {
    return { to, name, sort, said, low: name.toLowerCase(), rest: `${said} ${more}`.toLowerCase() };
  }

  function index() {
    const found = [];
    for (const page of pages) {
      const kind = page.dataset.sort;
      const label = kind === "type" ? page.dataset.area || "type" : "page";
      const more = all("h2, .facts code", page).map(text).join(" ");
      found.push(entry(page.id, page.dataset.title, label, text(page.querySelector(".lede")), more));
      for (const row of all(".fields tr[id]", page)) {
        const name = `${page.dataset.title}.${text(row.querySelector("th code"))}`;
        found.push(entry(row.id, name, "field", lines(row.lastElementChild), text(row.cells[1])));
      }
      for (const head of all("h2[id]", page)) {
        found.push(entry(head.id, text(head), "channel", text(head.nextElementSibling)));
      }
      for (const row of all(".messages tr[id]", page)) {
        const name = text(row.querySelector("th div"));
        const more = all("code", row).map(text).join(" ");
        found.push(entry(row.id, name, "message", text(row.cells[1]), more));
      }
    }
    return found;
  }

  const startsWord = (name, at) => /[A-Z]/.test(name[at]) || !/[A-Za-z0-9]/.test(name[at - 1]);

  function score(item, words) {
    let sum = 0;
    for (const word of words) {
      const at = item.low.indexOf(word);
      const tail = item.low.slice(item.low.lastIndexOf(".") + 1);
      if (item.low === word || tail === word) sum += 100;
      else if (at === 0) sum += 60;
      else if (tail.startsWith(word)) sum += 50;
      else if (at > 0) sum += startsWord(item.name, at) ? 40 : 25;
      else if (item.rest.includes(word)) sum += 8;
      else return 0;
    }
    const weight = { field: 0, page: 2, channel: 3, message: 4 }[item.sort] ?? 6;
    return sum + weight - item.name.length / 100;
  }

  let entries = null;
  let chosen = -1;

  function find() {
    entries ??= index();
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    if (!words.length) return close();
    const hits = entries
      .map((item) => ({ item, points: score(item, words) }))
      .filter((hit) => hit.points > 0)
      .sort((one, two) => two.points - one.points);
    list.replaceChildren(...hits.slice(0, LIMIT).map((hit, number) => option(hit.item, number, words)));
    if (!hits.length) {
      const none = document.createElement("li");
      none.className = "none";
      none.textContent = "Nothing found.";
      list.append(none);
    }
    said.textContent = hits.length === 1 ? "1 found" : `${hits.length} found`;
    panel.hidden = false;
    search.setAttribute("aria-expanded", "true");
    choose(hits.length ? 0 : -1);
  }

  function option(item, number, words) {
    const made = document.createElement("li");
    made.id = `result-${number}`;
    made.setAttribute("role", "option");
    made.dataset.to = item.to;
    for (const [name, content] of [["name", item.name], ["sort", item.sort], ["text", item.said]]) {
      const part = document.createElement("span");
      part.className = name;
      part.append(...(name === "sort" ? [content] : marked(content, words)));
      made.append(part);
    }
    return made;
  }

  function marked(content, words) {
    const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    return content.split(new RegExp(`(${escaped.join("|")})`, "i")).map((part, number) => {
      if (number % 2 === 0) return part;
      const mark = document.createElement("mark");
      mark.textContent = part;
      return mark;
    });
  }

  function choose(number) {
    const options = all("[role=option]", list);
    chosen = options.length ? (number + options.length) % options.length : -1;
    options.forEach((each, index) => each.setAttribute("aria-selected", String(index === chosen)));
    if (chosen < 0) return search.removeAttribute("aria-activedescendant");
    search.setAttribute("aria-activedescendant", options[chosen].id);
    options[chosen].scrollIntoView({ block: "nearest" });
  }

  function close() {
    panel.hidden = true;
    list.replaceChildren();
    said.textContent = "";
    search.setAttribute("aria-expanded", "false");
    search.removeAttribute("aria-activedescendant");
    chosen = -1;
  }

  function go(to) {
    close();
    search.value = "";
    search.blur();
    if (location.hash === `#${to}`) show(true);
    else location.hash = to;
  }

  // ── Keys and clicks ───────────────────────────────────────────────────────────────────────────

  search.addEventListener("input", find);
  search.addEventListener("focus", () => { if (search.value) find(); });
  search.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const option = list.children[chosen];
    if (event.key === "ArrowDown") choose(chosen + 1);
    else if (event.key === "ArrowUp") choose(chosen - 1);
    else if (event.key === "Enter" && option) go(option.dataset.to);
    else if (event.key === "Escape") { search.value = ""; close(); search.blur(); }
    else return;
    event.preventDefault();
  });
  panel.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) go(option.dataset.to);
  });
  document.addEventListener("click", (event) => { if (!finder.contains(event.target)) close(); });
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    const slash = event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (slash || (event.key === "k" && (event.ctrlKey || event.metaKey))) {
      event.preventDefault();
      search.focus();
      search.select();
    } else if (event.key === "Escape") toggle(false);
  });
  menu.addEventListener("click", () => toggle(!nav.classList.contains("open")));
  // Finding text with the browser's own search opens the page that has it. An address within the
  // page does so too, and stays as it is.
  for (const page of pages) {
    page.addEventListener("beforematch", () => {
      if (place(location.hash).closest(".page") === page) return;
      history.pushState(null, "", `#${page.id}`);
      show(false);
    });
  }
  addEventListener("hashchange", () => show(true));

  document.documentElement.classList.add("js");
  finder.hidden = false;
  show(false);
})();
