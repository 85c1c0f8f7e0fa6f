// Runs in the page: measures the engine that the address names.
import { peers, wegwijzer } from "./engines.mjs";
import { measure } from "./measure.mjs";

const json = async (url) => (await fetch(url)).json();

async function instance() {
  const go = new globalThis.Go();
  const { instance } = await WebAssembly.instantiateStreaming(fetch("/data/bench.wasm"), go.importObject);
  go.run(instance);
  return instance;
}

// pagefind loads its index in parts over the network, so a find is a promise.
async function pagefind(n) {
  const found = await import(`/data/${n}/pagefind/pagefind.js`);
  await found.init();
  return {
    async find(query) {
      const { results } = await found.search(query);
      const first = await Promise.all(results.slice(0, 3).map((result) => result.data()));
      return first.map((page) => Number(page.meta.number));
    },
  };
}

globalThis.run = async (name, n) => {
  const [entries, queries, keys] = await Promise.all(["entries", "queries", "keys"].map((file) => json(`/data/${n}/${file}.json`)));
  const before = performance.memory.usedJSHeapSize;
  const file = name === "wegwijzer" && new Uint8Array(await (await fetch(`/data/${n}/index.bin`)).arrayBuffer());
  const wasm = name === "wegwijzer" && await instance();
  const start = performance.now();
  const engine = name === "pagefind" ? await pagefind(n) : name === "wegwijzer" ? wegwijzer(wasm, file) : peers[name]();
  engine.build?.(entries);
  const buildMs = performance.now() - start;
  globalThis.gc?.();
  const heapMB = (engine.memory ? engine.memory() : performance.memory.usedJSHeapSize - before) / 1e6;
  return { where: "chromium", engine: name, n, buildMs, heapMB, ...await measure(engine, entries, queries, keys, 15_000) };
};
