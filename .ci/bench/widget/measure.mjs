/** node measure.mjs [ROUNDS]: opens each page cold and then warm, in turns, and prints the table. */
import { loadavg } from 'node:os';
import process from 'node:process';
import { chromium } from 'playwright-core';
import { startSite } from './site.mjs';

const PAGES = { empty: 'an empty Go program', wegwijzer: 'Wegwijzer, both languages', 'wegwijzer-nl': 'Wegwijzer, Dutch', minisearch: 'MiniSearch', pagefind: 'Pagefind' };
const QUIET = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--js-flags=--expose-gc'];
const rounds = Number(process.argv[2] ?? 11);
const site = await startSite();

/** One visit: when it was ready, when it answered, what travelled, and what it holds then. */
async function visit(page, name) {
  site.sent.length = 0;
  await page.goto(`${site.url}${name}/`);
  await page.waitForFunction('timing.answer', null, { timeout: 120_000 });
  const timing = await page.evaluate('timing');
  if (name !== 'empty' && !timing.hits) throw new Error(`${name} found nothing`);
  const session = await page.context().newCDPSession(page);
  await page.evaluate('gc()');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const wasm = await page.evaluate('globalThis.wasmMemory?.buffer.byteLength ?? 0');
  return { ...timing, bytes: site.sent.reduce((sum, { bytes }) => sum + bytes, 0), heap: usedSize, wasm };
}

/** A new browser knows nothing: no file, no compiled program. The second visit has both. */
async function both(name) {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', chromiumSandbox: false, args: QUIET });
  try {
    const page = await browser.newPage();
    return { cold: await visit(page, name), warm: await visit(page, name) };
  } finally {
    await browser.close();
  }
}

const seen = Object.fromEntries(Object.keys(PAGES).map((name) => [name, []]));
const load = loadavg()[0];
for (const name of Object.keys(PAGES)) await both(name); // compresses the files, and warms the machine
for (let round = 0; round < rounds; round += 1) {
  for (const name of Object.keys(PAGES)) seen[name].push(await both(name));
}
site.stop();

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
/** The median of the ratios of each round: what disturbs a round disturbs all pages in it. */
const ratio = (name, of) => median(seen[name].map((visits, round) => of(visits) / of(seen.empty[round])));
const ROWS = {
  'travels, first visit (KB, brotli 11)': ({ cold }) => cold.bytes / 1000,
  'travels, second visit (KB)': ({ warm }) => warm.bytes / 1000,
  'cold: ready (ms)': ({ cold }) => cold.ready,
  'cold: first answer (ms)': ({ cold }) => cold.answer,
  'warm: ready (ms)': ({ warm }) => warm.ready,
  'warm: first answer (ms)': ({ warm }) => warm.answer,
  'memory of WASM (MB)': ({ cold }) => cold.wasm / 1e6,
  'JavaScript heap (MB)': ({ cold }) => cold.heap / 1e6,
  'memory together (MB)': ({ cold }) => (cold.heap + cold.wasm) / 1e6,
};

console.log(`${rounds} rounds, medians; in brackets the median of the ratios to the empty program. ${site.entries} entries. Load ${load.toFixed(1)} before, ${loadavg()[0].toFixed(1)} after.\n`);
console.log(`| | ${Object.values(PAGES).join(' | ')} |\n|---|${'---|'.repeat(Object.keys(PAGES).length)}`);
for (const [row, of] of Object.entries(ROWS)) {
  const cells = Object.keys(PAGES).map((name) => {
    const value = median(seen[name].map(of));
    const beside = ratio(name, of);
    return `${value.toFixed(value < 100 ? 1 : 0)}${name !== 'empty' && Number.isFinite(beside) ? ` (${beside.toFixed(2)})` : ''}`;
  });
  console.log(`| ${row} | ${cells.join(' | ')} |`);
}
process.exit(0); // Pagefind's own program stays otherwise
