import MiniSearch from 'minisearch';

const options = { fields: ['title', 'labels', 'text'], storeFields: ['title', 'text'] };
const index = MiniSearch.loadJSON(await (await fetch('index.json')).text(), options);
timing.ready = performance.now();
const hits = index.search(QUERY, { boost: { title: 3, labels: 2 }, prefix: true, fuzzy: 0.2, combineWith: 'AND' });
showHits(hits.map(({ title }) => title));
