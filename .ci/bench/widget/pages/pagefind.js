const pagefind = await import('./pagefind/pagefind.js');
await pagefind.init();
timing.ready = performance.now();
const { results } = await pagefind.search(QUERY);
const pages = await Promise.all(results.slice(0, 12).map((result) => result.data()));
showHits(pages.map(({ meta }) => meta.title));
