/**
 * The portal under another Content-Security-Policy, for every browser alike: a server of its own
 * that passes everything on and changes only the pages.
 */
import { createServer } from 'node:http';
import { pageUnder } from './policies.mjs';

/** Notes violations from the first moment, for browsers in which a test cannot be there earlier. */
const WATCH = 'globalThis.cspViolations = []; document.addEventListener("securitypolicyviolation", (event) => cspViolations.push(`${event.effectiveDirective} ${event.blockedURI}`));';

const KEPT = ['content-type', 'referrer-policy', 'x-content-type-options'];

/** @returns {Promise<{url: string, stop: () => void}>} */
export async function relay(portal, policy) {
  const server = createServer((request, response) => {
    pass(portal, policy, request.url).then(({ status, headers, body }) => response.writeHead(status, headers).end(body), () => response.destroy());
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return { url: `http://127.0.0.1:${server.address().port}/`, stop: () => server.close().closeAllConnections() };
}

async function pass(portal, policy, path) {
  if (path === '/watch.js') return { status: 200, headers: { 'content-type': 'text/javascript' }, body: WATCH };
  const answer = await fetch(new URL(path, portal));
  const headers = Object.fromEntries(KEPT.filter((name) => answer.headers.has(name)).map((name) => [name, answer.headers.get(name)]));
  const status = answer.status;
  if (!headers['content-type']?.startsWith('text/html')) return { status, headers, body: Buffer.from(await answer.arrayBuffer()) };
  if (policy.header) headers['content-security-policy'] = policy.header;
  if (policy.referrer) headers['referrer-policy'] = policy.referrer;
  return { status, headers, body: pageUnder(policy, watched(policy, await answer.text())) };
}

function watched({ watch }, html) {
  return watch ? html.replace('<head>', '<head><script src="/watch.js"></script>') : html;
}
