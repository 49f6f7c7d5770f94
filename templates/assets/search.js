/*
 * Full-text search of the archive, in the browser.
 *
 * The index is made of files in search/YEAR/, newest year first:
 *   words-N.json      words of a piece, and for each the articles that have it
 *   positions-N.json  where in these articles it is, for phrases
 *   spellings-N.json  words by their last two letters, for a wrong letter at the beginning
 *   articles-N.json   headline, date and sources of 32 articles
 *   facets.json       articles by topic and by source
 * Only those that a query needs are loaded. Articles of a year are numbers from 0, oldest first.
 */
"use strict";
(() => {
  const ARTICLES_IN_FILE = 32;
  const RESULTS_AT_A_TIME = 10;
  const SHORTEST_FORGIVEN = 5;
  const SHORTEST_PREFIX = 2;
  const LONGEST_WORD = 64;
  const LONGEST_EXCERPT = 260;
  /** What is shorter at the beginning is a place or a label. */
  const SHORTEST_FIRST_SENTENCE = 20;

  // ---- Words: the same as dateline's SearchWords makes of the articles ----

  const WORD = /[\p{L}\p{Nd}\p{Mn}\p{Mc}]+/gu;
  const IN_PAIRS =
    /[\u3005-\u3007\u3041-\u30fa\u30fc-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\u{20000}-\u{3ffff}]/u;
  const UNFOLDED = { "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ł": "l", "ı": "i" };

  /** A text in lower case, without the marks that may be left out of a word. */
  function baseLetters(text) {
    const lower = text.normalize("NFKC").toLowerCase().replace(/[ßæœøđłı]/g, (c) => UNFOLDED[c]);
    let letters = "";
    let base = " ";
    for (const c of lower.normalize("NFD")) {
      if (!/\p{Mn}/u.test(c)) {
        base = c;
        letters += c;
      } else if (isPartOfWord(c, base)) {
        letters += c;
      }
    }
    return letters.normalize("NFC");
  }

  function isPartOfWord(mark, base) {
    if (!/\p{L}/u.test(base) || /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u.test(mark)) {
      return false;
    }
    if (/[\p{Script=Latin}\p{Script=Greek}\p{Script=Common}]/u.test(base)) {
      return false;
    }
    if (/[\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}]/u.test(base)) {
      return [...(base + mark).normalize("NFC")].length === 1;
    }
    return true;
  }

  /** The words of a text in their order; Chinese, Japanese and Korean in pairs of characters. */
  function wordsOf(text) {
    const words = [];
    for (const [run] of baseLetters(text).matchAll(WORD)) {
      const characters = [...run];
      for (let i = 0; i < characters.length; ) {
        const start = i;
        const pairs = IN_PAIRS.test(characters[i]);
        while (i < characters.length && IN_PAIRS.test(characters[i]) === pairs) {
          i++;
        }
        if (!pairs) {
          words.push(characters.slice(start, Math.min(i, start + LONGEST_WORD)).join(""));
        }
        for (let j = start; pairs && j < i; j++) {
          words.push(characters.slice(j, Math.min(j + 2, i)).join(""));
        }
      }
    }
    return words;
  }

  // ---- What is searched ----

  /**
   * A query as terms, all of which must occur: a word, or words that follow one another. The last
   * word may be the beginning of a word, unless it is in quotes that are closed.
   */
  function parse(query) {
    const terms = [];
    for (const [part, quoted, closed] of query.matchAll(/["“”„«»]([^"“”„«»]*)(["“”„«»]?)|[^\s"“”„«»]+/g)) {
      const words = wordsOf(quoted ?? part);
      if (words.length > 0) {
        terms.push({ forms: [words], open: !closed });
      }
    }
    terms.forEach((term, i) => {
      const last = term.forms[0].at(-1);
      const pair = IN_PAIRS.test(last);
      // A pair of characters is whole; a character alone may begin any pair.
      term.open = term.open && i === terms.length - 1 && (pair ? [...last].length < 2 : last.length >= SHORTEST_PREFIX);
    });
    return terms;
  }

  /** Terms without a single letter at their end, which may begin any word; null if that is all. */
  function withoutLastLetter(terms) {
    const words = terms.at(-1).forms[0];
    if ([...words.at(-1)].length > 1 || IN_PAIRS.test(words.at(-1))) {
      return null;
    }
    const rest = words.length > 1 ? [{ forms: [words.slice(0, -1)], open: false }] : [];
    return terms.length + rest.length > 1 ? [...terms.slice(0, -1), ...rest] : null;
  }

  // ---- The files of the index ----

  const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
  const VALUES = new Map([...ALPHABET].map((c, i) => [c, i]));

  /** The numbers in a text: five bits a character, all but the last from the upper half. */
  function numbers(text) {
    const all = [];
    let number = 0;
    let factor = 1;
    for (const c of text) {
      const value = VALUES.get(c);
      number += (value % 32) * factor;
      factor *= 32;
      if (value < 32) {
        all.push(number);
        number = 0;
        factor = 1;
      }
    }
    return all;
  }

  function hash(text) {
    let hash = 7;
    for (let i = 0; i < text.length; i++) {
      hash = (31 * hash + text.charCodeAt(i)) % 65521;
    }
    return hash;
  }

  const loaded = new Map();

  function load(address, read) {
    if (!loaded.has(address)) {
      const file = fetch(address).then((answer) => {
        if (!answer.ok) {
          throw new Error(address + ": " + answer.status);
        }
        return read(answer);
      });
      file.catch(() => loaded.delete(address));
      loaded.set(address, file);
    }
    return loaded.get(address);
  }

  /** The index of one year. */
  class Year {
    constructor(folder, [year, articles, pieces, spellings]) {
      Object.assign(this, { year, articles, pieces, spellings, folder: folder + year + "/" });
    }

    json(name) {
      return load(this.folder + name + ".json", (answer) => answer.json());
    }

    /** Where a word is, or all words that begin with it: its piece and its places in that. */
    async find(word, open) {
      const short = open && word.length < 2;
      const first = short ? 0 : hash(word.slice(0, 2)) % this.pieces;
      const last = short ? this.pieces - 1 : first;
      const found = [];
      for (let piece = first; piece <= last; piece++) {
        const { words } = await this.json("words-" + piece);
        for (let i = lowerBound(words, word); i < words.length; i++) {
          if (!(open ? words[i].startsWith(word) : words[i] === word)) {
            break;
          }
          found.push({ piece, place: i });
        }
      }
      return found;
    }

    /** The articles that have a word: whether it is in the headline, by number. */
    async articlesWith(word, open) {
      const all = new Map();
      for (const { piece, place } of await this.find(word, open)) {
        const file = await this.json("words-" + piece);
        let article = -1;
        for (const number of numbers(file.in[place])) {
          article += 1 + (number >> 1);
          all.set(article, all.get(article) || number % 2 === 1);
        }
      }
      return all;
    }

    /** The positions of a word in each article that has it. */
    async positionsOf(word, open) {
      const all = new Map();
      for (const { piece, place } of await this.find(word, open)) {
        const words = await this.json("words-" + piece);
        const positions = numbers((await this.json("positions-" + piece)).at[place]);
        let article = -1;
        let i = 0;
        for (const number of numbers(words.in[place])) {
          article += 1 + (number >> 1);
          const here = all.get(article) ?? new Set();
          all.set(article, here);
          let position = 0;
          for (let left = positions[i++] + 1; left > 0; left--) {
            position += positions[i++];
            here.add(position);
          }
        }
      }
      return all;
    }

    /** The articles that have words one after the other. */
    async articlesWithPhrase(words, open) {
      const isLast = (i) => i === words.length - 1;
      const heads = await Promise.all(words.map((word, i) => this.articlesWith(word, open && isLast(i))));
      if (words.length === 1 || heads.some((articles) => articles.size === 0)) {
        return heads.find((articles) => articles.size === 0) ?? heads[0];
      }
      const places = await Promise.all(words.map((word, i) => this.positionsOf(word, open && isLast(i))));
      const found = new Map();
      for (const [article, starts] of places[0]) {
        const follows = (start) => places.every((of, i) => of.get(article)?.has(start + i));
        if ([...starts].some(follows)) {
          found.set(article, heads.every((articles) => articles.get(article)));
        }
      }
      return found;
    }

    /** The articles that have a term in any of its forms. */
    async articlesWithTerm(term) {
      const all = new Map();
      for (const words of term.forms) {
        for (const [article, head] of await this.articlesWithPhrase(words, term.open)) {
          all.set(article, all.get(article) || head);
        }
      }
      return all;
    }

    /** The results of the year: those with all terms in the headline, then the others; newest first. */
    async search(terms) {
      const found = await Promise.all(terms.map((term) => this.articlesWithTerm(term)));
      found.sort((a, b) => a.size - b.size);
      const results = [];
      for (const article of found[0]?.keys() ?? []) {
        if (found.every((articles) => articles.has(article))) {
          results.push({ year: this, article, best: found.every((articles) => articles.get(article)) });
        }
      }
      return results.sort((a, b) => b.best - a.best || b.article - a.article);
    }

    /** Words of the year that differ from a word in one letter. */
    async similar(word) {
      const [begin, end] = await Promise.all([
        this.json("words-" + (hash(word.slice(0, 2)) % this.pieces)),
        this.json("spellings-" + (hash(word.slice(-2)) % this.spellings)),
      ]);
      return [...begin.words, ...end.words].filter((other) => differsInOneLetter(word, other));
    }

    /** The topics and the sources of the year, each with its articles. */
    async facets() {
      const file = await this.json("facets");
      for (const facet of [...file.topics, ...file.sources]) {
        if (!facet.articles) {
          let article = -1;
          facet.articles = new Set(numbers(facet.in).map((number) => (article += 1 + number)));
        }
      }
      return file;
    }

    async describe(article) {
      const file = await this.json("articles-" + Math.floor(article / ARTICLES_IN_FILE));
      return file[article % ARTICLES_IN_FILE];
    }
  }

  /** The first place in sorted words at which a word is, or would be. */
  function lowerBound(words, word) {
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (words[middle] < word) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether one letter is wrong, missing or too many, or two have changed places. */
  function differsInOneLetter(a, b) {
    if (Math.abs(a.length - b.length) > 1 || a === b) {
      return false;
    }
    let start = 0;
    while (start < a.length && a[start] === b[start]) {
      start++;
    }
    const rest = (text, from) => text.slice(from);
    return (
      rest(a, start + 1) === rest(b, start + 1) ||
      rest(a, start + 1) === rest(b, start) ||
      rest(a, start) === rest(b, start + 1) ||
      (a[start] === b[start + 1] && a[start + 1] === b[start] && rest(a, start + 2) === rest(b, start + 2))
    );
  }

  /** Terms with similar words in the place of those that no year has; null when nothing is similar. */
  async function corrected(terms, years) {
    let changed = false;
    const others = [];
    for (const term of terms) {
      let forms = term.forms;
      for (let i = 0; i < term.forms[0].length; i++) {
        const word = term.forms[0][i];
        const open = term.open && i === term.forms[0].length - 1;
        const known = await Promise.all(years.map((year) => year.find(word, open)));
        if (word.length < SHORTEST_FORGIVEN || IN_PAIRS.test(word) || known.some((found) => found.length > 0)) {
          continue;
        }
        const similar = new Set((await Promise.all(years.map((year) => year.similar(word)))).flat());
        if (similar.size === 0) {
          return null;
        }
        forms = forms.flatMap((words) => [...similar].sort().map((other) => words.with(i, other)));
        changed = true;
      }
      others.push({ forms, open: term.open && forms === term.forms });
    }
    return changed ? others : null;
  }

  // ---- Excerpts ----

  /** The paragraphs of an article, from its page. */
  async function paragraphsOf(address) {
    const html = await load(address, (answer) => answer.text());
    const page = new DOMParser().parseFromString(html, "text/html");
    const text = page.querySelector(".e-content") ?? page.querySelector("article") ?? page.querySelector("main");
    const blocks = [...(text?.querySelectorAll("p, li, h2, h3, h4, h5, h6, td, th, dt, dd, pre, figcaption") ?? [])];
    return blocks.filter((block) => !block.querySelector("p, li")).map((block) => block.textContent.replace(/\s+/g, " ").trim());
  }

  function sentencesOf(text, lang) {
    if (!Intl.Segmenter) {
      return text.match(/[^.!?。！？]+[.!?。！？]*\s*/g) ?? [];
    }
    return Array.from(new Intl.Segmenter(lang, { granularity: "sentence" }).segment(text), (each) => each.segment);
  }

  /** Parts of a text, some of them marked as found: [["The ", false], ["caravan", true]]. */
  function markedParts(text, terms) {
    const parts = [];
    let end = 0;
    for (const match of text.matchAll(/[\p{L}\p{Nd}\p{Mn}\p{Mc}]+/gu)) {
      for (const [from, to] of foundIn(match[0], terms)) {
        parts.push([text.slice(end, match.index + from), false], [text.slice(match.index + from, match.index + to), true]);
        end = match.index + to;
      }
    }
    parts.push([text.slice(end), false]);
    return parts.filter(([part]) => part !== "");
  }

  /** Where in a run of letters words of the query are. */
  function foundIn(run, terms) {
    const pairs = [...run].some((c) => IN_PAIRS.test(c));
    const wanted = terms.flatMap((term) =>
      term.forms.flatMap((words) => words.map((word, i) => ({ word, open: term.open && i === words.length - 1 }))),
    );
    if (!pairs) {
      const [word, ...more] = wordsOf(run);
      const isFound = more.length === 0 && wanted.some((each) => (each.open ? word?.startsWith(each.word) : word === each.word));
      return isFound ? [[0, run.length]] : [];
    }
    const found = [];
    let end = 0;
    for (let i = 0; i < run.length; i++) {
      const here = wanted.filter((each) => baseLetters(run.slice(i, i + each.word.length)) === each.word);
      const to = i + Math.max(0, ...here.map((each) => each.word.length));
      if (to > end) {
        found.push([Math.max(i, end), to]);
        end = to;
      }
    }
    return found;
  }

  /** The sentence of an article in which most words of the query are, else its first, as parts; null without a text. */
  async function excerpt(address, terms, lang) {
    let best = null;
    let most = -1;
    for (const paragraph of await paragraphsOf(address)) {
      for (const sentence of sentencesOf(paragraph, lang)) {
        const parts = markedParts(sentence, terms);
        const found = new Set(parts.filter(([, marked]) => marked).map(([part]) => baseLetters(part))).size;
        if (found > most && (found > 0 || sentence.length >= SHORTEST_FIRST_SENTENCE)) {
          best = parts;
          most = found;
        }
      }
    }
    return best && shortened(best);
  }

  /** Parts around the first found word, no longer than an excerpt may be. */
  function shortened(parts) {
    const text = parts.map(([part]) => part).join("");
    if (text.length <= LONGEST_EXCERPT) {
      return parts;
    }
    const first = Math.max(0, parts.findIndex(([, marked]) => marked));
    const before = parts.slice(0, first).map(([part]) => part).join("");
    const kept = before.length > LONGEST_EXCERPT / 3 ? "… " + before.slice(before.indexOf(" ", before.length - LONGEST_EXCERPT / 3) + 1) : before;
    const short = kept ? [[kept, false]] : [];
    let length = kept.length;
    for (const [part, marked] of parts.slice(first)) {
      if (length + part.length > LONGEST_EXCERPT) {
        const cut = part.slice(0, LONGEST_EXCERPT - length);
        short.push([cut.slice(0, Math.max(cut.lastIndexOf(" "), 0)) + " …", false]);
        break;
      }
      short.push([part, marked]);
      length += part.length;
    }
    return short;
  }

  // ---- The page ----

  const form = document.getElementById("dateline-search");
  if (!form) {
    return;
  }
  const root = form.dataset.root;
  const say = (name, value) => form.dataset[name].replace("{}", () => value);
  const input = form.elements.q;
  const filters = { topic: form.elements.topic, source: form.elements.source, year: form.elements.year };
  const part = (name) => document.getElementById("dateline-search-" + name);
  const [list, status, more, older, progress, filterBox] = ["results", "status", "more", "older", "progress", "filters"].map(part);
  const allYears = form.dataset.years
    .split(" ")
    .filter(Boolean)
    .map((year) => new Year(root + "search/", year.split(":").map(Number)));

  /** What is on the page: the terms, the years that were searched and their results. */
  let state = null;

  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => value != null && made.setAttribute(key, value));
    made.append(...children);
    return made;
  }

  const marked = (parts) => parts.map(([text, found]) => (found ? element("mark", {}, text) : text));

  /** Searches for what the form says; a later call ends an earlier one. */
  async function search() {
    const query = input.value;
    const mine = { terms: parse(query), query, years: 0, results: [], shown: 0, instead: null };
    state = mine;
    list.replaceChildren();
    more.hidden = older.hidden = true;
    if (mine.terms.length === 0) {
      filterBox.hidden = true;
      status.textContent = "";
      return;
    }
    try {
      await searchOlder(mine);
      const whole = mine.results.length === 0 ? withoutLastLetter(mine.terms) : null;
      if (mine === state && whole) {
        Object.assign(mine, { terms: whole, years: 0 });
        await searchOlder(mine);
      }
      if (mine === state && mine.results.length === 0) {
        await searchSimilar(mine);
      }
      await show(mine);
    } catch (error) {
      fail(mine, error);
    }
  }

  function fail(mine, error) {
    if (mine === state) {
      progress.hidden = true;
      status.textContent = say("failed", "");
    }
    console.error(error);
  }

  /** Searches further years, until there is something to show. */
  async function searchOlder(mine) {
    const wanted = mine.shown + RESULTS_AT_A_TIME;
    do {
      const year = allYears[mine.years];
      if (!year || mine !== state) {
        break;
      }
      progress.hidden = mine.years === 0;
      progress.textContent = say("busy", year.year);
      if (!filters.year.value || filters.year.value === String(year.year)) {
        mine.results.push(...(await year.search(mine.terms)));
      }
      mine.years++;
    } while (mine === state && (await filtered(mine)).length < wanted);
    progress.hidden = true;
  }

  /** Searches for words that differ in one letter from those that occur nowhere. */
  async function searchSimilar(mine) {
    const terms = await corrected(mine.terms, allYears);
    if (terms && mine === state) {
      Object.assign(mine, { terms, years: 0, instead: terms.map((term) => term.forms[0].join(" ")).join(" ") });
      await searchOlder(mine);
    }
  }

  /** The results that the filters let through. */
  async function filtered(mine) {
    if (!filters.topic.value && !filters.source.value) {
      return mine.results;
    }
    const results = [];
    for (const result of mine.results) {
      if ((await passes(result, "topic", "topics")) && (await passes(result, "source", "sources"))) {
        results.push(result);
      }
    }
    return results;
  }

  async function passes(result, filter, kind) {
    const wanted = filters[filter].value;
    if (!wanted) {
      return true;
    }
    const facet = (await result.year.facets())[kind].find((each) => each.path === wanted);
    return facet?.articles.has(result.article) ?? false;
  }

  /** Shows the next results, and what the filters and buttons say. */
  async function show(mine) {
    const results = await filtered(mine);
    const next = results.slice(mine.shown, mine.shown + RESULTS_AT_A_TIME);
    const items = await Promise.all(next.map((result) => item(result, mine)));
    if (mine.counted !== mine.years) {
      await showFilters(mine);
    }
    if (mine !== state) {
      return;
    }
    mine.counted = mine.years;
    list.append(...items);
    mine.shown += next.length;
    const all = mine.years >= allYears.length;
    more.hidden = mine.shown >= results.length;
    older.hidden = !more.hidden || all;
    if (!all) {
      older.textContent = say("older", allYears[mine.years].year);
    }
    const count = say("results", results.length);
    const nothing = results.length === 0 || mine.instead;
    status.textContent =
      (nothing ? say("none", mine.query.trim()) + " " : "") +
      (mine.instead ? say("instead", mine.instead) + " " : "") +
      (results.length > 0 ? count : "");
  }

  async function item({ year, article }, { terms }) {
    const about = await year.describe(article);
    const address = root + about.path;
    const facts = about.sources.length ? `${about.date} · ${about.sources.join(", ")}` : about.date;
    const text = element("p", { class: "excerpt" }, about.place ? about.place : "");
    excerpt(address, terms, about.lang ?? document.documentElement.lang).then(
      (parts) => parts && text.replaceChildren(...marked(parts)),
      () => {},
    );
    return element(
      "li",
      { lang: about.lang, dir: about.lang && "auto" },
      element("h2", {}, element("a", { href: address }, ...marked(markedParts(about.headline, terms)))),
      element("p", { class: "meta" }, facts),
      text,
    );
  }

  async function showFilters(mine) {
    const counts = { topic: new Map(), source: new Map() };
    for (const year of allYears.slice(0, mine.years)) {
      const articles = new Set(mine.results.filter((result) => result.year === year).map((result) => result.article));
      const facets = articles.size > 0 ? await year.facets() : { topics: [], sources: [] };
      for (const [filter, kind] of [["topic", "topics"], ["source", "sources"]]) {
        for (const facet of facets[kind]) {
          const count = [...facet.articles].filter((article) => articles.has(article)).length;
          if (count > 0) {
            const before = counts[filter].get(facet.path)?.count ?? 0;
            counts[filter].set(facet.path, { name: facet.name, count: before + count });
          }
        }
      }
    }
    if (mine !== state) {
      return;
    }
    for (const filter of ["topic", "source"]) {
      const options = [...counts[filter]].sort(([, a], [, b]) => b.count - a.count || a.name.localeCompare(b.name));
      offer(filters[filter], options.map(([path, { name, count }]) => [path, name + " (" + count + ")"]));
    }
    const inYear = (year) => mine.results.filter((result) => result.year === year).length;
    offer(
      filters.year,
      allYears.map((year, i) => [String(year.year), year.year + (i < mine.years && !filters.year.value ? " (" + inYear(year) + ")" : "")]),
    );
    filterBox.hidden = mine.results.length === 0 && !Object.values(filters).some((each) => each.value);
  }

  /** Puts choices into a filter, behind the one for all; what was chosen stays chosen. */
  function offer(filter, choices) {
    const chosen = filter.value;
    const options = choices.map(([value, text]) => element("option", { value }, text));
    if (chosen && !choices.some(([value]) => value === chosen)) {
      options.push(element("option", { value: chosen }, filter.selectedOptions[0].textContent));
    }
    filter.replaceChildren(filter.options[0], ...options);
    filter.value = chosen;
  }

  // ---- Address and events ----

  const NAMES = ["q", "topic", "source", "year"];

  function address() {
    const query = new URLSearchParams();
    NAMES.map((name) => [name, form.elements[name].value.trim()])
      .filter(([, value]) => value)
      .forEach(([name, value]) => query.set(name, value));
    return location.pathname + (query.size > 0 ? "?" + query : "");
  }

  /** Takes what the address says into the form. */
  function readAddress() {
    const query = new URLSearchParams(location.search);
    for (const name of NAMES) {
      const field = form.elements[name];
      const value = query.get(name) ?? "";
      if (name !== "q" && value && ![...field.options].some((option) => option.value === value)) {
        field.append(element("option", { value }, value));
      }
      field.value = value;
    }
  }

  let pause = 0;

  function typed() {
    search();
    clearTimeout(pause);
    // A pause makes an entry of the history; what is typed without one does not.
    pause = setTimeout(remember, 800);
  }

  function remember() {
    clearTimeout(pause);
    if (address() !== location.pathname + location.search) {
      history.pushState(null, "", address());
    }
  }

  async function goOn(step) {
    const mine = state;
    const before = list.children.length;
    try {
      await step(mine);
      await show(mine);
    } catch (error) {
      fail(mine, error);
    }
    list.children[before]?.querySelector("a").focus();
  }

  input.addEventListener("input", typed);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    search();
    remember();
  });
  for (const filter of Object.values(filters)) {
    filter.addEventListener("change", () => {
      search();
      remember();
    });
  }
  more.addEventListener("click", () => goOn(async () => {}));
  older.addEventListener("click", () => goOn(searchOlder));
  addEventListener("popstate", () => {
    readAddress();
    search();
  });

  document.documentElement.classList.add("searching");
  part("help").hidden = true;
  readAddress();
  search();
})();
