/**
 * For a host that wants its page to work without a network after one visit:
 *
 *   <script type="module" src="/widget/offline.js" data-wegwijzer-worker="/service-worker.js"></script>
 *
 * Think before opting in. What is kept can be found on the device by whoever uses it later, and
 * leaving the page does not remove it. Tell visitors, and give them a button for forget(). The
 * single page (….single.html) needs none of this.
 *
 * Under Trusted Types the page must allow the policy "wegwijzer-offline".
 */
const worker = document.querySelector('script[data-wegwijzer-worker]')?.dataset.wegwijzerWorker;

/** Takes the copies and the worker off this device. */
export async function forget() {
  const registration = worker && (await navigator.serviceWorker?.getRegistration(worker));
  if (registration?.active) await send(registration.active, { forget: true });
}

async function keep() {
  const registration = await navigator.serviceWorker.register(scriptAddress(new URL(worker, document.baseURI).href));
  const { active } = await navigator.serviceWorker.ready;
  await send(active ?? registration.active, { page: location.pathname, keep: used() });
  document.dispatchEvent(new Event('sv-kept')); // from now on the page may say that it works offline
}

/** The page without its query, and what it loaded from its own site until now. */
function used() {
  const addresses = performance.getEntriesByType('resource').map(({ name }) => name.split('#')[0]);
  const own = addresses.filter((address) => new URL(address).origin === location.origin);
  return [...new Set([location.origin + location.pathname, ...own])];
}

/** Trusted Types ask who vouches for the address of a worker: we do, for the one in the page. */
function scriptAddress(address) {
  const vouch = { createScriptURL: (url) => url };
  return globalThis.trustedTypes?.createPolicy('wegwijzer-offline', vouch).createScriptURL(address) ?? address;
}

function send(target, message) {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => (data === 'done' ? resolve() : reject(new Error(data)));
    target.postMessage(message, [port2]);
  });
}

/** Once the element has all it needs; what goes wrong is only a page that needs the network. */
function start() {
  const asked = Boolean(worker) && 'serviceWorker' in navigator;
  const element = document.querySelector('sv-wegwijzer');
  if (!asked || !element) return;
  const keepQuietly = () => keep().catch(() => {});
  if (element.mode === 'program') keepQuietly();
  else element.addEventListener('sv-ready', keepQuietly, { once: true });
}

start();
