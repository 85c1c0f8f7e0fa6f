/**
 * Keeps one page, and what it used, for when there is no network. Only for a host that opts in
 * with offline.js: a copy on a device is a trace that this page was visited.
 *
 * The network always comes first, so that nobody reads old contacts while new ones can be had.
 * The worker answers only for the addresses that offline.js named; all else it leaves alone.
 * It must stand in or above the folder of the page: a worker reaches no further than its own.
 */
const PREFIX = 'wegwijzer ';

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  const { keep, page, forget } = event.data ?? {};
  const work = forget ? forgetAll() : keepPage(page, keep);
  event.waitUntil(work.then(() => event.ports[0]?.postMessage('done'), () => event.ports[0]?.postMessage('failed')));
});

self.addEventListener('fetch', (event) => {
  if (event.request.method !== 'GET' || new URL(event.request.url).origin !== location.origin) return;
  event.respondWith(fresh(event.request));
});

/** From the network; without one, from what was kept. */
async function fresh(request) {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await caches.match(request.url, { ignoreSearch: request.mode === 'navigate' });
    if (kept) return kept;
    throw error;
  }
}

/**
 * What a page used replaces what was kept for it before, but only when all is there: an old copy
 * that works is better than half of a new one. A file that failed is left out; a page that
 * failed is not kept at all.
 */
async function keepPage(page, addresses) {
  const answers = await Promise.all(addresses.map(async (address) => [address, await fetch(address)]));
  const good = answers.filter(([, answer]) => answer.ok);
  if (!good.some(([address]) => new URL(address).pathname === page)) throw new Error('the page could not be kept');
  const before = (await caches.keys()).filter((name) => name.startsWith(`${PREFIX}${page} `));
  const cache = await caches.open(`${PREFIX}${page} ${Date.now()}`);
  await Promise.all(good.map(([address, answer]) => cache.put(address, answer)));
  await Promise.all(before.map((name) => caches.delete(name)));
}

/** Takes every copy and the worker itself off the device. */
async function forgetAll() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PREFIX)).map((name) => caches.delete(name)));
  await self.registration.unregister();
}
