// Keeps a page of the preview as its files are. Only the preview adds this to a page.
(() => {
  "use strict";
  // An element of the page with this name would hide the property of the document.
  const ownElement = Object.getOwnPropertyDescriptor(Document.prototype, "currentScript").get.call(document);
  const base = new URL("../", ownElement.src);
  const SCROLL = "dateline-scroll " + location.pathname;
  const STYLE = `
    /* A style of the page may not hide it, so these count more than any of the page's. */
    :host { all: initial !important; display: block !important; position: fixed !important; inset: auto 0 0 0 !important;
      z-index: 2147483647 !important; color-scheme: light dark !important; pointer-events: none !important;
      color: var(--ink) !important; font: 15px/1.45 system-ui, "Helvetica Neue", Arial, sans-serif !important;
      --paper: #fff; --ink: #1b1a17; --soft: #57534a; --error: #a3140b; --warning: #7a5200; --rule: #d5d0c4; --wash: #f3f0e7 }
    @media (prefers-color-scheme: dark) {
      :host { --paper: #262421; --ink: #f0ece2; --soft: #b5afa2; --error: #ff9d8c; --warning: #f0c060; --rule: #4a463f; --wash: #33302c } }
    [hidden] { display: none !important }
    .panel, .toast, .pill, .own, .status, .eyes { pointer-events: auto; box-sizing: border-box; background: var(--paper); color: var(--ink); box-shadow: 0 0 0 1px var(--rule), 0 4px 24px #0004 }
    .panel { max-height: min(70vh, 34rem); overflow: auto; border-top: 4px solid var(--error); overscroll-behavior: contain;
      animation: come .12s .15s both }
    .panel.mild { border-color: var(--warning) }
    .panel > * { max-width: 62rem; margin-inline: auto; padding-inline: 1.1rem }
    .bar { position: sticky; top: 0; display: flex; flex-wrap: wrap; gap: .3rem 1rem; align-items: center; padding-block: .6rem; background: var(--paper) }
    h2 { flex: 1 1 20rem; margin: 0; font-size: 1rem; line-height: 1.3 }
    ol { margin: 0 auto; padding-block: 0 .9rem; list-style: none }
    li { padding: .6rem 0; border-top: 1px solid var(--rule); overflow-wrap: anywhere }
    p { margin: 0 }
    .place { color: var(--soft); font: .875em/1.45 ui-monospace, Menlo, Consolas, monospace }
    .place span { color: var(--warning); font-weight: 700 }
    .error .place span { color: var(--error) }
    .message { font-weight: 600 }
    a { color: inherit; text-underline-offset: .17em }
    button { min-height: 2rem; padding: 0 .8rem; border: 1px solid var(--soft); border-radius: 4px; background: none; color: inherit; font: inherit; cursor: pointer }
    :focus-visible { outline: 3px solid currentColor; outline-offset: 1px }
    .corner { display: flex; flex-direction: column; align-items: flex-start; gap: .5rem; padding: .7rem }
    pre { margin: .25rem 0; padding: .35rem .6rem; overflow-x: auto; border-inline-start: 3px solid var(--error); background: var(--wash); font: .875em/1.45 ui-monospace, Menlo, Consolas, monospace; white-space: pre-wrap }
    .warning pre { border-color: var(--warning) }
    .corner { align-items: flex-start }
    .tools { display: flex; flex-wrap: wrap; gap: .4rem; align-items: center }
    .pill, .own, .status, .eyes { display: inline-flex; gap: .4rem; align-items: center; min-height: 2rem; padding: .1rem .8rem; border: 0; border-radius: 1.2rem; font-size: .875rem; font-weight: 600; text-decoration: none }
    .pill.mild, .own { color: var(--warning) }
    .pill.bad, .own.bad { color: var(--error) }
    .status { font-weight: 400 }
    .eyes select, .eyes input { min-height: 1.6rem; border: 0; background: none; color: inherit; font: inherit }
    .eyes option { background: var(--paper); color: var(--ink) }
    .toast { display: flex; gap: .8rem; align-items: flex-start; max-width: min(34rem, 100%); padding: .6rem .9rem; border-radius: 6px }
    .toast p + p { margin-top: .3rem }
    .toast a { font-weight: 600 }
    .toast button { flex: none; min-height: 0; padding: 0 .4rem; border: 0 }
    @keyframes come { from { opacity: 0 } }
    @media (prefers-reduced-motion: reduce) { .panel { animation-duration: 1ms } }
    @media print { :host { display: none !important } }`;

  const host = document.createElement("dateline-preview");
  const root = host.attachShadow({mode: "open"});
  // The policy of a page forbids styles in its text, but not those of scripts that it allows.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  root.innerHTML = `<div class="corner"><div class="toast" role="status" hidden><div></div><button type="button" aria-label="Close">×</button></div>
    <div class="tools"><a class="pill" href=""></a><button type="button" class="own" hidden></button>
    <span class="status" hidden></span><span class="eyes"><label>Show <select><option value="readers">what readers see now</option>
    <option value="drafts">with drafts</option><option value="day">what readers see on …</option></select></label>
    <input type="date" aria-label="Day" hidden></span></div></div>
    <section class="panel" aria-labelledby="title" tabindex="-1" hidden><div class="bar"><h2 id="title" role="alert"></h2>
    <a href="">Open the desk</a><button type="button">Hide</button></div><ol></ol></section>`;
  const panel = root.querySelector(".panel");
  const pill = root.querySelector(".pill");
  const own = root.querySelector(".own");
  const status = root.querySelector(".status");
  const eyes = root.querySelector("select");
  const day = root.querySelector("input");
  const toast = root.querySelector(".toast");
  panel.querySelector("a").href = pill.href = new URL("__dateline/", base);

  // ---- The overlay

  const count = (n, what) => `${n} ${what}${n === 1 ? "" : "s"}`;
  let problems = "";
  let hidden = false;
  let token = "";

  const isOwn = script => script.getAttribute("src") === ownElement.getAttribute("src");

  function showProblems() {
    const given = [...document.querySelectorAll("script")].filter(isOwn).at(-1).dataset;
    const errors = Number(given.errors);
    const warnings = Number(given.warnings);
    token = given.token;
    const counts = (e, w) => [e ? count(e, "mistake") : "", w ? count(w, "warning") : ""].filter(Boolean).join(", ");
    pill.textContent = ["Desk", counts(errors, warnings)].filter(Boolean).join(": ");
    pill.classList.toggle("bad", errors > 0);
    pill.classList.toggle("mild", errors === 0 && warnings > 0);
    pill.hidden = pill.pathname === location.pathname;
    status.textContent = given.status;
    status.hidden = !given.status;
    const isDay = /^\d/.test(given.mode);
    eyes.value = isDay ? "day" : given.mode;
    day.hidden = !isDay;
    if (isDay) day.value = given.mode;
    if (given.problems === problems) return;
    problems = given.problems;
    root.querySelector("ol").innerHTML = problems;
    const here = root.querySelectorAll("li.error").length;
    const all = counts(here, root.querySelectorAll("li.warning").length);
    hidden = here === 0;
    root.querySelector("h2").textContent = here ? `${all} on this page: nothing is published until ${here === 1 ? "it is" : "they are"} mended` : all;
    panel.classList.toggle("mild", here === 0);
    own.classList.toggle("bad", here > 0);
    own.textContent = `${all} on this page`;
    arrange();
  }

  function arrange() {
    panel.hidden = hidden || !root.querySelector("li");
    own.hidden = !hidden || !root.querySelector("li");
  }

  function toggle(hide) {
    hidden = hide;
    arrange();
    if (!own.hidden && hide) own.focus();
    if (!panel.hidden) panel.focus();
  }
  panel.querySelector("button").onclick = () => toggle(true);
  own.onclick = () => toggle(false);

  // ---- To whose eyes the site is shown

  /** Asks the preview to do something; says why it does not. */
  async function ask(action, values) {
    const address = new URL(`__dateline/${action}?${new URLSearchParams(values)}`, base);
    const answer = await fetch(address, {method: "POST", headers: {"X-Dateline-Token": token}});
    const refusal = await answer.text();
    if (refusal) offer([[refusal]]);
    return answer.ok;
  }
  async function show(as) {
    if (await ask("show", {as})) await checkSoon();
  }
  eyes.onchange = () => {
    day.hidden = eyes.value !== "day";
    if (day.hidden) show(eyes.value);
    else if (day.value) show(day.value);
    else day.focus();
  };
  day.onchange = () => { if (day.value) show(day.value); };
  addEventListener("dateline-open", event => ask("open", event.detail));

  addEventListener("keydown", event => {
    if (event.key === "Escape" && !panel.hidden && root.activeElement) toggle(true);
  });

  // ---- The offer to go to what was changed

  let toastTimer = 0;
  function offer(lines, forGood) {
    clearTimeout(toastTimer);
    toast.firstElementChild.replaceChildren(...lines.map(([text, link, href]) => {
      const p = document.createElement("p");
      p.append(text);
      if (link) {
        const a = document.createElement("a");
        a.textContent = link;
        a.href = href;
        p.append(a);
      }
      return p;
    }));
    toast.hidden = lines.length === 0;
    if (lines.length && !forGood) toastTimer = setTimeout(() => { toast.hidden = true; }, 20000);
  }
  toast.querySelector("button").onclick = () => { toast.hidden = true; };

  // ---- The page

  let tag = JSON.stringify(ownElement.dataset.tag);
  let checking = null;
  let again = false;

  /** Fetches the page and puts it in the place of the present one, if it is another. */
  async function check() {
    const answer = await fetch(location.pathname + location.search, {cache: "no-store", headers: {"If-None-Match": tag}});
    if (answer.redirected) {
      location.replace(answer.url);
      return;
    }
    const html = await answer.text();
    const answered = (answer.headers.get("ETag") || "").replace("--gzip", "");
    if (answer.status === 304 || answered === tag) return;
    tag = answered;
    replace(html);
  }

  function checkSoon() {
    if (checking) {
      again = true;
      return checking;
    }
    checking = check().catch(() => {}).finally(() => {
      checking = null;
      if (again) {
        again = false;
        checkSoon();
      }
    });
    return checking;
  }

  // These listen to the window and keep nothing of a page.
  const lasts = s => /(^|\/)(assets\/keys|__dateline\/desk)\.js$/.test(s.getAttribute("src"));
  const scripts = of => [...of.querySelectorAll("script")]
    .filter(s => !/json|template/.test(s.type) && !isOwn(s) && !lasts(s))
    .map(s => s.getAttribute("src") + s.textContent).join("\n");
  const original = link => link.dataset.dateline || link.getAttribute("href") || "";
  const looks = of => [...new Set([...of.querySelectorAll("head link[rel=stylesheet], head style, head base")]
    .map(e => original(e) + e.textContent))].join("\n");

  function replace(html) {
    const next = new DOMParser().parseFromString(html, "text/html");
    if (scripts(next) || scripts(document) || looks(next) !== looks(document)) {
      sessionStorage.setItem(SCROLL, JSON.stringify([scrollX, scrollY]));
      location.reload();
      return;
    }
    const [x, y] = [scrollX, scrollY];
    const focus = document.activeElement && document.activeElement.id;
    const typed = focus && document.activeElement.value;
    for (const name of next.documentElement.getAttributeNames()) {
      document.documentElement.setAttribute(name, next.documentElement.getAttribute(name));
    }
    const stays = e => e.matches("link[rel=stylesheet], style, base");
    [...document.head.children].filter(e => !stays(e)).forEach(e => e.remove());
    document.head.append(...[...next.head.children].filter(e => !stays(e)));
    dispatchEvent(new Event("dateline-leaving"));
    document.body.replaceWith(next.body);
    if (focus && document.getElementById(focus)) {
      const element = document.getElementById(focus);
      if (typed) element.value = typed;
      element.focus({preventScroll: true});
    }
    scrollTo({left: x, top: y, behavior: "instant"});
    showProblems();
    dispatchEvent(new Event("dateline-shown"));
  }

  /** Takes up a file that a page shows, or is drawn with, anew. */
  function renew(file) {
    const path = new URL(file.split("/").map(encodeURIComponent).join("/"), base).pathname;
    const fresh = url => {
      const next = new URL(url, document.baseURI);
      next.searchParams.set("dateline", Date.now());
      return next.href;
    };
    const leads = url => url && new URL(url, document.baseURI).pathname === path;
    if (path.endsWith(".css")) {
      const links = [...document.querySelectorAll("link[rel=stylesheet]")];
      const own = links.filter(link => leads(link.href));
      // A stylesheet that no page names is imported by another.
      // The last of each: another may be on its way from a change just before.
      const last = new Map((own.length ? own : links).map(link => [original(link), link]));
      for (const [name, link] of last) {
        const next = link.cloneNode();
        next.dataset.dateline = name;
        next.href = fresh(link.href);
        next.onload = next.onerror = () => {
          for (const old of document.querySelectorAll("link[rel=stylesheet]")) {
            if (old === next) break;
            if (original(old) === name) old.remove();
          }
        };
        link.after(next);
      }
    }
    for (const element of document.querySelectorAll("[src], [poster]")) {
      if (element.localName === "script") {
        if (leads(element.src)) location.reload();
      } else {
        for (const name of ["src", "poster"]) {
          if (leads(element.getAttribute(name))) element.setAttribute(name, fresh(element.getAttribute(name)));
        }
      }
    }
  }

  // ---- What the server tells

  async function changed(event) {
    const change = JSON.parse(event.data);
    const articles = change.articles.map(({page, was, headline}) =>
      ({href: new URL(page, base).href, was: was && new URL(was, base).pathname, headline}));
    const moved = articles.find(article => article.was && article.was === location.pathname);
    if (moved) {
      location.replace(moved.href);
      return;
    }
    if (change.articleCount > 0 && document.getElementById("dateline-search")) {
      // The search keeps what it has loaded of the index.
      location.reload();
      return;
    }
    change.files.forEach(renew);
    const elsewhere = articles.filter(article => new URL(article.href).pathname !== location.pathname);
    if (elsewhere.length) {
      const shown = elsewhere.slice(0, 3).map(article => ["Changed: ", article.headline, article.href]);
      if (change.articleCount > articles.length || elsewhere.length > 3) {
        shown.push([`${count(change.articleCount, "article")} changed. `, "Open the desk", new URL("__dateline/", base)]);
      }
      offer(shown);
    }
    await checkSoon();
  }

  let stream = null;
  let lost = false;
  function listen() {
    if (stream || document.visibilityState === "hidden") return;
    stream = new EventSource(new URL("__dateline/events", base));
    stream.onopen = () => {
      if (lost) offer([]);
      lost = false;
      checkSoon();
    };
    stream.onerror = () => {
      if (!lost) offer([["The preview has stopped."]], true);
      lost = true;
    };
    stream.addEventListener("change", changed);
    stream.addEventListener("problems", checkSoon);
  }
  // A browser keeps six connections to a host: pages that nobody sees give theirs back.
  function hush() {
    if (stream) stream.close();
    stream = null;
  }
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" ? hush() : listen());
  addEventListener("pagehide", hush);
  addEventListener("pageshow", listen);

  document.documentElement.append(host);
  const kept = sessionStorage.getItem(SCROLL);
  if (kept) {
    sessionStorage.removeItem(SCROLL);
    const [x, y] = JSON.parse(kept);
    scrollTo({left: x, top: y, behavior: "instant"});
  }
  showProblems();
  listen();
})();
