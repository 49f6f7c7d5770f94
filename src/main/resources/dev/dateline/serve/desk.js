// The table of the desk: of all inputs it draws those that are visible.
(() => {
  "use strict";
  const ROW = 60;
  const SPARE = 8;
  const MISTAKES_SHOWN = 50;
  const STATES = ["published", "scheduled", "draft", "expired", "rejected"];
  const COLUMNS = [["state", "State"], ["headline", "Headline"], ["date", "Date"], ["words", "Words"], ["mistakes", "Mistakes"]];
  const base = new URL("../", document.currentScript.src);

  const query = new URLSearchParams(location.search);
  const wanted = {state: query.get("state") || "", topic: query.get("topic") || "", source: query.get("source") || "", find: query.get("find") || ""};
  let order = query.get("sort") || "date";
  let down = !query.has("sort") || query.has("down");
  let rows = [];
  let shown = [];
  let version = "";
  let open = "";
  let parts = null;
  let top = 0;

  function make(name, attributes = {}, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (key.startsWith("on")) element[key] = value;
      else if (value !== null && value !== false) element.setAttribute(key, value);
    }
    element.append(...children.filter(child => child !== null));
    return element;
  }

  // ---- What is shown

  const fold = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

  function key(row) {
    if (order === "state") return STATES.indexOf(row.state);
    if (order === "mistakes") return row.mistakes.length;
    if (order === "date") return row.date || (row.state === "rejected" ? "~" : "");
    if (order === "headline") return row.folded;
    return row[order];
  }

  function select() {
    const words = fold(wanted.find).split(/\s+/).filter(Boolean);
    shown = rows.filter(row => (!wanted.topic || row.topics.includes(wanted.topic))
      && (!wanted.source || row.sources.includes(wanted.source))
      && words.every(word => row.text.includes(word)));
    parts.states.forEach(([state, button]) => {
      const n = state ? shown.filter(row => row.state === state).length : shown.length;
      button.textContent = `${n} ${state || "all"}`;
      button.setAttribute("aria-pressed", String(state === wanted.state));
    });
    if (wanted.state) shown = shown.filter(row => row.state === wanted.state);
    const keys = new Map(shown.map(row => [row, key(row)]));
    shown.sort((a, b) => {
      const [x, y] = [keys.get(a), keys.get(b)];
      const byKey = x < y ? -1 : x > y ? 1 : 0;
      return (down ? -byKey : byKey) || (a.file < b.file ? -1 : 1);
    });
    parts.count.textContent = `${shown.length} of ${rows.length} inputs`;
    parts.heads.forEach(([name, cell]) => {
      if (name === order) cell.setAttribute("aria-sort", down ? "descending" : "ascending");
      else cell.removeAttribute("aria-sort");
    });
    parts.table.setAttribute("aria-rowcount", shown.length + 1);
    parts.space.style.height = `${shown.length * ROW}px`;
    parts.empty.hidden = shown.length > 0;
    drawMistakes();
    draw(true);
  }

  function keepAddress() {
    const now = new URLSearchParams();
    for (const [name, value] of Object.entries(wanted)) if (value) now.set(name, value);
    if (order !== "date" || !down) {
      now.set("sort", order);
      if (down) now.set("down", "1");
    }
    history.replaceState(null, "", now.size ? `?${now}` : location.pathname);
  }

  function change() {
    parts.scroll.scrollTop = 0;
    keepAddress();
    select();
  }

  // ---- The rows

  let drawn = "";
  function draw(anew) {
    const first = Math.max(0, Math.floor(parts.scroll.scrollTop / ROW) - SPARE);
    const last = Math.min(shown.length, Math.ceil((parts.scroll.scrollTop + parts.scroll.clientHeight) / ROW) + SPARE);
    if (!anew && drawn === `${first}-${last}`) return;
    drawn = `${first}-${last}`;
    const focus = document.activeElement && document.activeElement.dataset.focus;
    parts.body.style.transform = `translateY(${first * ROW}px)`;
    parts.body.replaceChildren(...shown.slice(first, last).map((row, i) => line(row, first + i)));
    if (focus) {
      const same = [...parts.body.querySelectorAll("[data-focus]")].find(element => element.dataset.focus === focus);
      if (same) same.focus({preventScroll: true});
    }
  }

  const cell = (kind, ...children) => make("div", {role: kind === "headline" ? "rowheader" : "cell", class: kind}, ...children);

  function line(row, index) {
    const headline = row.page === undefined
      ? make("span", {title: row.headline}, row.headline)
      : make("a", {href: new URL(row.page, base).href, title: row.headline, "data-focus": `a ${row.file}`}, row.headline);
    const number = row.mistakes.length;
    return make("div", {role: "row", class: "input", "aria-rowindex": index + 2, "data-file": row.file},
      cell("state", make("strong", {class: row.state}, row.state), make("small", {title: row.reason}, row.reason)),
      cell("headline", headline, make("small", {class: "file", title: row.file}, row.file)),
      cell("date", row.date),
      cell("words", row.words < 0 ? "" : String(row.words)),
      cell("mistakes", number ? make("button", {type: "button", class: worst(row), "data-focus": `m ${row.file}`,
        onclick: () => { open = row.file; drawMistakes(); parts.mistakes.scrollIntoView({block: "start"}); }}, `${number} ${number === 1 ? "mistake" : "mistakes"}`) : ""),
      cell("tools", ...tools(row.file, row.mistakes.length ? row.mistakes[0].line : 0)));
  }

  const worst = row => row.mistakes.some(mistake => mistake.severity === "error") ? "error" : "warning";

  function tools(file, at) {
    return [
      make("button", {type: "button", "data-focus": `c ${file}`, "aria-label": `Copy path of ${file}`, onclick: event => copy(event.currentTarget, file)}, "Copy path"),
      make("button", {type: "button", "data-focus": `o ${file}`, "aria-label": `Open ${file} in the editor`,
        onclick: () => dispatchEvent(new CustomEvent("dateline-open", {detail: {file, line: at}}))}, "Open"),
    ];
  }

  async function copy(button, file) {
    try {
      await navigator.clipboard.writeText(file);
    } catch {
      // Without the right to the clipboard, as over plain HTTP from another machine.
      const field = make("textarea", {}, file);
      document.body.append(field);
      field.select();
      document.execCommand("copy");
      field.remove();
    }
    button.textContent = "Copied";
    setTimeout(() => { button.textContent = "Copy path"; }, 1500);
  }

  // ---- The mistakes

  function drawMistakes() {
    const wrong = shown.filter(row => row.mistakes.length);
    wrong.sort((a, b) => (b.file === open) - (a.file === open) || (worst(b) === "error") - (worst(a) === "error"));
    parts.mistakes.hidden = wrong.length === 0;
    const more = wrong.length - MISTAKES_SHOWN;
    parts.mistakes.replaceChildren(
      make("h2", {}, `Mistakes in ${wrong.length} ${wrong.length === 1 ? "input" : "inputs"}`),
      ...wrong.slice(0, MISTAKES_SHOWN).map(row => make("article", {class: row.file === open ? "chosen" : null},
        make("header", {}, make("h3", {}, row.headline), make("code", {}, row.file), ...tools(row.file, row.mistakes[0].line)),
        make("ol", {class: "problems"}, ...row.mistakes.map(mistake => make("li", {class: mistake.severity},
          make("p", {class: "place"}, mistake.place + " ", make("span", {}, mistake.severity)),
          mistake.text === undefined ? null : make("pre", {dir: "auto"}, mistake.text),
          make("p", {class: "message"}, mistake.message),
          mistake.hint ? make("p", {class: "hint"}, mistake.hint) : null))))),
      more > 0 ? make("p", {}, `and ${more} more; choose one in the table`) : "");
  }

  // ---- The frame

  function names(kind) {
    const counts = new Map();
    for (const row of rows) for (const name of row[kind]) counts.set(name, (counts.get(name) || 0) + 1);
    return [...counts].sort((a, b) => a[0].localeCompare(b[0]));
  }

  const choice = field => {
    const list = make("select", {onchange: () => { wanted[field] = list.value; change(); }});
    return list;
  };

  function fill(list, kind, field) {
    list.replaceChildren(make("option", {value: ""}, "all"),
      ...names(kind).map(([name, n]) => make("option", {value: name}, `${name} (${n})`)));
    list.value = wanted[field];
  }

  function build() {
    const find = make("input", {id: "find", type: "search", value: wanted.find, placeholder: "headline, path, topic …",
      oninput: () => { wanted.find = find.value; change(); }});
    const states = ["", ...STATES].map(state => [state, make("button", {type: "button", class: state || "all",
      onclick: () => { wanted.state = state; change(); }})]);
    const heads = COLUMNS.map(([name, title]) => [name, make("div", {role: "columnheader", class: name}, make("button", {type: "button",
      onclick: () => { down = name === order ? !down : name === "date"; order = name; change(); }}, title))]);
    const body = make("div", {role: "rowgroup", class: "body"});
    const space = make("div", {class: "space", role: "presentation"}, body);
    const scroll = make("div", {class: "scroll", role: "presentation", tabindex: "0", "aria-label": "Inputs", onscroll: () => draw(false)}, space);
    const table = make("div", {role: "table", class: "table", "aria-label": "Inputs"},
      make("div", {role: "rowgroup"}, make("div", {role: "row", class: "heads"}, ...heads.map(([, head]) => head), make("div", {role: "columnheader", class: "tools"}, "File"))), scroll);
    const [topics, sources] = [choice("topic"), choice("source")];
    parts = {states, heads, body, space, scroll, table, find, topics, sources, count: make("p", {class: "count", role: "status"}),
      empty: make("p", {class: "none", hidden: ""}, "Nothing is like that."), mistakes: make("section", {class: "mistakes-list", "aria-label": "Mistakes"})};
    parts.frame = make("div", {id: "inputs"},
      make("div", {class: "filters", role: "search"}, make("div", {class: "states", role: "group", "aria-label": "States"}, ...states.map(([, button]) => button)),
        make("label", {class: "find"}, "Find", find), make("label", {}, "Topic", topics), make("label", {}, "Source", sources), parts.count),
      table, parts.empty, parts.mistakes);
  }

  /** Puts the frame into the page, which is another one after each change: what is typed, and where the table is scrolled to, stays. */
  function place() {
    if (!parts || parts.frame.isConnected) return;
    const focus = document.activeElement && document.activeElement.id;
    const at = parts.find.selectionStart;
    document.querySelectorAll("main > nav, main > form").forEach(element => element.remove());
    document.getElementById("inputs").replaceWith(parts.frame);
    parts.scroll.scrollTop = top;
    if (focus === "find") {
      parts.find.focus({preventScroll: true});
      parts.find.setSelectionRange(at, at);
    }
  }

  async function load() {
    const answer = await fetch(new URL("inputs.json", new URL("__dateline/", base)));
    rows = (await answer.json()).rows;
    for (const row of rows) {
      row.folded = fold(row.headline);
      row.text = fold([row.headline, row.file, ...row.topics, ...row.sources].join("\n"));
    }
  }

  async function show() {
    place();
    const now = document.body.dataset.version;
    if (now === version) return;
    await load();
    if (now !== document.body.dataset.version) return;
    version = now;
    if (!parts) build();
    place();
    fill(parts.topics, "topics", "topic");
    fill(parts.sources, "sources", "source");
    select();
  }

  addEventListener("dateline-leaving", () => { if (parts) top = parts.scroll.scrollTop; });
  addEventListener("dateline-shown", show);
  addEventListener("resize", () => parts && draw(true));
  show();
})();
