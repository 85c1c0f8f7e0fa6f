/**
 * An ordinary web server that can be as clumsy as real ones are: the wrong type, no compression,
 * slow, damaged or missing files. Serves the release in build/dist and a page of the test.
 */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { ROOT } from './server.mjs';

export const DIST = join(ROOT, 'build/dist');
export const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

const TYPES = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json',
  '.wasm': 'application/wasm', '.bundle': 'application/octet-stream',
};
const PIECE = 16 << 10;

/** The release's manifest, and the file that belongs to a plain name. */
export async function manifest() {
  const { files } = JSON.parse(await readFile(join(DIST, 'manifest.json'), 'utf8'));
  return { files, named: (name) => files.find((file) => file.name === name) };
}

/**
 * @param {object} how
 * @param {Record<string, string>} [how.pages] pages of the test, by path
 * @param {Record<string, string>} [how.types] other types, by extension
 * @param {boolean} [how.brotli] send the .br beside a file
 * @param {number} [how.pause] milliseconds between pieces of programs and bundles
 * @param {string | null} [how.policy] Content-Security-Policy; null sends none
 * @param {(name: string, body: Buffer) => Buffer | null} [how.change] damages a file, or makes it missing
 */
export async function startHost(how) {
  const sent = [];
  const server = createServer((request, response) => serve(how, sent, request, response).catch(() => response.destroy()));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}/`, sent, stop: () => (server.closeAllConnections(), server.close()) };
}

async function serve(how, sent, request, response) {
  const name = new URL(request.url, 'http://host').pathname.slice(1);
  const page = how.pages?.[name];
  const body = page === undefined ? await file(how, name) : { bytes: Buffer.from(page) };
  const record = { name, bytes: 0 };
  sent.push(record);
  if (!body) return response.writeHead(404).end();
  response.writeHead(200, headers(how, name, body));
  await send(response, body.bytes, how.pause && /wasm|bundle/.test(name) ? how.pause : 0, record);
  return response.end();
}

async function file({ brotli, change }, name) {
  const packed = brotli && /\.(wasm|bundle|js)$/.test(name);
  const bytes = await readFile(join(DIST, packed ? `${name}.br` : name)).catch(() => null);
  const changed = bytes && change ? change(name, bytes) : bytes;
  return changed && { bytes: changed, encoding: packed && 'br' };
}

function headers({ types, policy = POLICY }, name, { bytes, encoding }) {
  const type = types?.[extname(name)] ?? TYPES[extname(name)] ?? (extname(name) ? 'application/octet-stream' : TYPES['.html']);
  return {
    'content-type': type, 'content-length': bytes.length, 'x-content-type-options': 'nosniff',
    ...(encoding && { 'content-encoding': encoding }), ...(policy && { 'content-security-policy': policy }),
  };
}

async function send(response, bytes, pause, record) {
  if (!pause) {
    record.bytes = bytes.length;
    return void response.write(bytes);
  }
  for (let at = 0; at < bytes.length && !response.destroyed; at += PIECE) {
    const piece = bytes.subarray(at, at + PIECE);
    if (!response.write(piece)) await drained(response);
    record.bytes += piece.length;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** Until more can be sent, or nobody listens any more. */
function drained(response) {
  const done = new AbortController();
  const either = ['drain', 'close'].map((event) => once(response, event, { signal: done.signal }).catch(() => {}));
  return Promise.race(either).finally(() => done.abort());
}

/** A page with the widget as a web master would write it. */
export function pageWith(script, attributes = 'institution="hogeschool-zuiderlicht"') {
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Hulp</title>${script}</head>
    <body><main><h1>Hulp</h1><sv-wegwijzer lang="nl" ${attributes}><p class="own">Bel <a href="tel:112">112</a></p></sv-wegwijzer></main></body></html>`;
}

export const MODULE = '<script type="module" src="wegwijzer.js"></script>';
export const CLASSIC = '<script defer src="wegwijzer-classic.js"></script>';
