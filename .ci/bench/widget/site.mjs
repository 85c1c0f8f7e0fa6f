/** The pages that are compared, as files of one server, each compressed once with brotli 11. */
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { buildSync } from 'esbuild';
import MiniSearch from 'minisearch';
import { createIndex } from 'pagefind';
import { entries } from './entries.mjs';

const ROOT = join(import.meta.dirname, '../../..');
const BUILD = join(ROOT, 'build');
const TYPES = { html: 'text/html; charset=utf-8', js: 'text/javascript', wasm: 'application/wasm', json: 'application/json' };

/** @returns {Promise<Map<string, Buffer>>} bodies by path */
async function files() {
  const all = new Map();
  const put = (path, body) => all.set(path, Buffer.from(body));
  const page = (name, { body = '', head = '' } = {}) => {
    put(`/${name}/`, `<!doctype html><html lang="nl"><meta charset="utf-8"><title>${name}</title><script src="common.js"></script>${head}<body>${body}<script type="module" src="page.js"></script>`);
    put(`/${name}/common.js`, readFileSync(join(import.meta.dirname, 'pages/common.js')));
    const { outputFiles } = buildSync({ entryPoints: [join(import.meta.dirname, `pages/${name.replace(/-.*/, '')}.js`)], bundle: true, minify: true, format: 'esm', write: false, external: ['./wegwijzer.js', './pagefind/*'] });
    put(`/${name}/page.js`, outputFiles[0].contents);
  };
  const list = entries(join(ROOT, 'data'));

  page('empty', { head: '<script src="wasm_exec.js"></script>' });
  put('/empty/wasm_exec.js', readFileSync(join(BUILD, 'widget/wasm_exec.js')));
  put('/empty/empty.wasm', readFileSync(join(BUILD, 'empty.wasm')));

  for (const [name, content] of [['wegwijzer', ''], ['wegwijzer-nl', 'content="nl.bundle"']]) {
    page(name, { body: `<sv-wegwijzer lang="nl" view="words" ${content}></sv-wegwijzer>` });
    for (const file of readdirSync(join(BUILD, 'dist')).filter((file) => /^wegwijzer.*\.(js|wasm|bundle)$/.test(file))) put(`/${name}/${file}`, readFileSync(join(BUILD, 'dist', file)));
  }
  put('/wegwijzer-nl/nl.bundle', readFileSync(join(BUILD, 'widget/nl/wegwijzer.bundle')));

  page('minisearch');
  const index = new MiniSearch({ fields: ['title', 'labels', 'text'], storeFields: ['title', 'text'] });
  index.addAll(list);
  put('/minisearch/index.json', JSON.stringify(index));

  page('pagefind');
  const { index: pagefind } = await createIndex({});
  for (const { id, title, labels, text } of list) await pagefind.addCustomRecord({ url: `/${id}`, language: 'nl', content: `${title} ${labels} ${text}`, meta: { title } });
  for (const { path, content } of (await pagefind.getFiles()).files) put(`/pagefind/pagefind/${path}`, content);
  return { all, entries: list.length };
}

/** @returns {Promise<{url: string, sent: {path: string, bytes: number}[], entries: number, stop: () => void}>} */
export async function startSite() {
  const { all, entries: count } = await files();
  const packed = new Map();
  const pack = (path) => {
    if (!packed.has(path)) packed.set(path, brotliCompressSync(all.get(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
    return packed.get(path);
  };
  const sent = [];
  const server = createServer(({ url }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://site').pathname);
    if (!all.has(path)) return response.writeHead(404).end();
    const small = pack(path);
    const body = small.length < all.get(path).length ? small : all.get(path);
    sent.push({ path, bytes: body.length });
    response.writeHead(200, {
      'content-type': TYPES[path.endsWith('/') ? 'html' : path.split('.').pop()] ?? 'application/octet-stream', 'content-length': body.length,
      'cache-control': path.endsWith('/') ? 'no-cache' : 'public, max-age=31536000, immutable', ...(body === small && { 'content-encoding': 'br' }),
    });
    return response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}/`, sent, entries: count, stop: () => (server.closeAllConnections(), server.close()) };
}
