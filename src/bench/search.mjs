// Drives both searches in Chromium; src/bench/search runs it with task.json beside it.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";

const task = JSON.parse(readFileSync("task.json", "utf8"));
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".json": "application/json", ".wasm": "application/wasm" };
const PAGEFIND = `<!doctype html><link rel="stylesheet" href="/pagefind/pagefind-ui.css"><div id="search"></div>
<script src="/pagefind/pagefind-ui.js"></script><script>new PagefindUI({element: "#search", pageSize: 10})</script>`;

/** Serves a folder as hosts do: texts compressed. Counts what goes over the line. */
function serve(folder, extra = {}) {
  const counted = { bytes: 0 };
  const server = createServer((request, response) => {
    let path = decodeURIComponent(new URL(request.url, "http://host").pathname);
    if (path.endsWith("/")) {
      path += "index.html";
    }
    try {
      const type = TYPES[extname(path)] ?? "application/octet-stream";
      let body = extra[path] ?? readFileSync(join(folder, path));
      const headers = { "Content-Type": type };
      if (/text|json/.test(type)) {
        body = gzipSync(body);
        headers["Content-Encoding"] = "gzip";
      }
      counted.bytes += body.length;
      response.writeHead(200, headers).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((ready) => server.listen(0, "127.0.0.1", () => ready({ server, counted, address: `http://127.0.0.1:${server.address().port}` })));
}

const browser = await chromium.launch({ executablePath: task.chromium || undefined, args: ["--no-sandbox"] });
const ours = await serve(task.site);
const theirs = await serve(task.bare, { "/pagefind-page.html": PAGEFIND });
const kinds = [
  { name: "Dateline", ...ours, page: "/search/", input: "#dateline-search-query", result: ".found li" },
  { name: "Pagefind", ...theirs, page: "/pagefind-page.html", input: ".pagefind-ui__search-input", result: ".pagefind-ui__result-link" },
];

for (const kind of kinds.slice(0, task.pagefind ? 2 : 1)) {
  const page = await browser.newPage();
  await page.goto(kind.address + kind.page);
  await page.fill(kind.input, task.pair);
  await page.waitForSelector(kind.result);
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(1500);
  console.log(`${kind.name}: ${(kind.counted.bytes / 1024).toFixed(0)} KB to the first ten results of "${task.pair}"`);
  const times = [];
  for (const key of [..." plan", ..." fund", ..." for"]) {
    times.push(
      await page.evaluate(
        async ([inputAt, resultAt, letter]) => {
          const input = document.querySelector(inputAt);
          const before = document.querySelector(resultAt);
          const start = performance.now();
          input.value += letter;
          input.dispatchEvent(new Event("input", { bubbles: true }));
          // Results are there when those of the last key have been replaced.
          for (let waited = 0; waited < 3000 && (document.querySelector(resultAt) === before || !document.querySelector(resultAt)); ) {
            await new Promise((next) => setTimeout(next, 1));
            waited = performance.now() - start;
          }
          return performance.now() - start;
        },
        [kind.input, kind.result, key],
      ),
    );
  }
  times.sort((a, b) => a - b);
  console.log(`${kind.name}: ${times[times.length >> 1].toFixed(0)} ms from a key to results (median of ${times.length}, slowest ${times.at(-1).toFixed(0)} ms)`);
  await page.close();
}

/** All headlines that a query finds, older years and further results included. */
async function results(page, query) {
  await page.fill("#dateline-search-query", query);
  await page.evaluate(async () => {
    const status = document.getElementById("dateline-search-status");
    const list = document.getElementsByTagName("h2");
    const shown = (name) => !document.getElementById("dateline-search-" + name).hidden;
    const pause = () => new Promise((next) => setTimeout(next));
    while (status.textContent === "" || shown("progress")) {
      await pause();
    }
    while (shown("more") || shown("older")) {
      const state = () => status.textContent + list.length;
      const before = state();
      document.getElementById("dateline-search-" + (shown("more") ? "more" : "older")).click();
      while (before === state() && (shown("more") || shown("older"))) {
        await pause();
      }
    }
  });
  return page.$$eval(".found h2", (headlines) => headlines.map((headline) => headline.textContent));
}

const page = await browser.newPage();
// The pages of the results are not needed here.
await page.addInitScript(() => {
  const load = window.fetch;
  window.fetch = (address) => (/\d{4}\/\d\d\/\d\d\//.test(address) ? Promise.resolve(new Response("")) : load(address));
});
await page.goto(ours.address + "/search/");
// Thousands of results need no layout.
await page.evaluate(() => (document.getElementById("dateline-search-results").style.display = "none"));
let wrong = 0;
for (const [query, expected] of task.queries) {
  await page.fill("#dateline-search-query", "");
  const found = (await results(page, query)).sort();
  const wanted = [...expected].sort();
  if (JSON.stringify(found) !== JSON.stringify(wanted)) {
    wrong++;
    console.log(`  ${query}: ${found.length} found, ${wanted.length} by a plain scan`);
  }
}
if (task.queries.length > 0) console.log(`${task.queries.length} queries against a plain scan: ${wrong} differ`);
let forgiven = 0;
for (const [query, right] of task.misspelt) {
  await page.fill("#dateline-search-query", "");
  await page.fill("#dateline-search-query", query);
  await page.waitForFunction(() => document.getElementById("dateline-search-status").textContent !== "");
  const said = await page.textContent("#dateline-search-status");
  const found = await page.$$eval(".found h2", (all) => all.length);
  forgiven += found > 0 && said.length > 0 ? 1 : 0;
  if (found === 0) {
    console.log(`  ${query} (${right}): nothing`);
  }
}
if (task.misspelt.length > 0) console.log(`${task.misspelt.length} words with one wrong letter: ${forgiven} found`);
await browser.close();
ours.server.close();
theirs.server.close();
