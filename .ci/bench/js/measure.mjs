// Measures an engine: the same in node and in a browser.

const median = (list) => list[Math.floor(list.length / 2)];
const at = (list, part) => list[Math.min(list.length - 1, Math.floor(list.length * part))];
const sorted = (list) => [...list].sort((a, b) => a - b);

// timed gives the median of a query in microseconds; what is faster than the
// clock is asked often enough to be seen by it.
async function timed(find, query) {
  let start = performance.now();
  const hits = await find(query.text, query.lang);
  const first = performance.now() - start;
  if (first > 20) return [first * 1000, hits];
  const often = first > 1 ? 1 : 20;
  const list = [];
  for (let round = 0; round < 7; round++) {
    start = performance.now();
    for (let i = 0; i < often; i++) await find(query.text, query.lang);
    list.push(((performance.now() - start) * 1000) / often);
  }
  return [median(sorted(list)), hits];
}

const holds = (entry, word, begins) => [entry.title, ...entry.labels].some((label) =>
  label.split(" ").some((w) => w === word || (begins && w.startsWith(word))));

const relevant = (entry, query) => query.meant.every((word) => holds(entry, word, query.kind === "prefix"));

function recalled(query, entries, hits) {
  const possible = Math.min(3, entries.filter((entry) => relevant(entry, query)).length);
  const right = hits.slice(0, 3).filter((id) => relevant(entries[id], query)).length;
  return right / Math.max(1, possible);
}

// measure answers the queries within a budget (ms): a slow engine answers fewer,
// taken evenly.
export async function measure(engine, entries, queries, keys, budget) {
  const times = {};
  const recall = {};
  const stride = 37;
  const all = [...queries, ...keys];
  const started = performance.now();
  let answered = 0;
  for (let i = 0; i < all.length && performance.now() - started < budget; i++) {
    const query = all[(i * stride) % all.length];
    const [time, hits] = await timed((text, lang) => engine.find(text, lang), query);
    (times[query.kind] ??= []).push(time);
    if (query.kind !== "key") (recall[query.kind] ??= []).push(recalled(query, entries, hits));
    answered++;
  }
  const result = { median: {}, p95: {}, recall: {}, queries: answered };
  for (const [kind, list] of Object.entries(times)) {
    result.median[kind] = median(sorted(list));
    result.p95[kind] = at(sorted(list), 0.95);
  }
  for (const [kind, list] of Object.entries(recall)) result.recall[kind] = list.reduce((a, b) => a + b, 0) / list.length;
  return result;
}
