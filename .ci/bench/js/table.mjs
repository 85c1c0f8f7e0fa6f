// node table.mjs RESULTS: one table of all results, beside MiniSearch.
import { readFileSync } from "node:fs";

const rows = readFileSync(process.argv[2], "utf8").trim().split("\n").map((line) => JSON.parse(line));
const kinds = ["exact", "prefix", "typo", "two"];
const micro = (v) => (v === undefined ? "–" : v >= 1000 ? `${(v / 1000).toFixed(1)} ms` : `${v.toFixed(v < 10 ? 1 : 0)} µs`);
const round = (v, digits = 1) => (v === undefined ? "–" : v.toFixed(digits));
const find = (where, engine, n) => rows.find((r) => r.where === where && r.engine === engine && r.n === n);
const ratio = (r, of) => {
  const peer = find(r.where === "native" ? "node" : r.where, "minisearch", r.n);
  return peer && of(peer) && of(r) ? (of(r) / of(peer)).toPrecision(2) : "–";
};

const head = ["where", "engine", "entries", "recall@3 exact/prefix/typo/two", "exact", "typo", "key median", "key p95", "key p95 ÷ MiniSearch", "typo ÷ MiniSearch",
  "build ms", "load ms", "index KB", "index ÷ MiniSearch", "memory MB", "answered"];
console.log(`| ${head.join(" | ")} |\n|${head.map(() => "---").join("|")}|`);
for (const r of rows) {
  const cells = [r.where, r.engine, r.n, kinds.map((k) => round(r.recall[k], 2)).join("/"), micro(r.median.exact), micro(r.median.typo), micro(r.median.key), micro(r.p95.key),
    ratio(r, (x) => x.p95.key), ratio(r, (x) => x.median.typo), round(r.buildMs, 0), round(r.loadMs), round(r.indexKB, 0), ratio(r, (x) => x.indexKB), round(r.heapMB), r.queries];
  console.log(`| ${cells.join(" | ")} |`);
}

console.log("\n| where | engine | growth of exact | of typo | of key p95 |\n|---|---|---|---|---|");
for (const where of ["native", "node", "chromium"]) {
  for (const engine of new Set(rows.map((r) => r.engine))) {
    const sizes = rows.filter((r) => r.where === where && r.engine === engine).sort((a, b) => a.n - b.n);
    const [small, large] = [sizes[0], sizes.at(-1)];
    if (sizes.length < 2) continue;
    const grown = (of) => (of(small) && of(large) ? (Math.log(of(large) / of(small)) / Math.log(large.n / small.n)).toFixed(2) : "–");
    console.log(`| ${where} | ${engine} | ${grown((r) => r.median.exact)} | ${grown((r) => r.median.typo)} | ${grown((r) => r.p95.key)} |`);
  }
}
