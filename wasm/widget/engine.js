/**
 * Loads the program and the content, once per content file, and gives the views a small engine
 * to ask. Everything that can fail fails here, as one rejected promise: the page then keeps the
 * help that it already shows.
 */
import { Border } from './border.js';
import { clock } from './clock.js';

const engines = new Map();
const programs = new Map();

/**
 * The engine of a content file. Several elements on a page share it; after a failure the next
 * element may try again.
 * @param {{base: string, content: string, programIntegrity?: string, contentIntegrity?: string}} from
 */
export function loadEngine(from) {
  if (!engines.has(from.content)) {
    const loading = start(from);
    engines.set(from.content, loading);
    loading.catch(() => engines.delete(from.content));
  }
  return engines.get(from.content);
}

async function start(from) {
  if (typeof WebAssembly !== 'object') throw new Error('WebAssembly is switched off');
  const [module, bytes] = await Promise.all([
    compileOnce(from.base, from.programIntegrity),
    fetchBytes(from.content, from.contentIntegrity),
    import(new URL('wasm_exec.js', from.base).href),
  ]);
  const go = new globalThis.Go();
  const instance = await WebAssembly.instantiate(module, go.importObject);
  // main blocks for as long as the page lives. If the program ever dies, the next call throws
  // and the element falls back; the same news from here would only be an unhandled rejection.
  go.run(instance).catch(() => {});
  const border = new Border(instance.exports);
  border.open(bytes);
  return new Engine(border);
}

function compileOnce(base, integrity) {
  const url = new URL('wegwijzer.wasm', base).href;
  if (!programs.has(url)) {
    const compiling = compile(url, integrity);
    programs.set(url, compiling);
    compiling.catch(() => programs.delete(url));
  }
  return programs.get(url);
}

/** Compiles while loading where the server names the right type, and from the bytes where not. */
async function compile(url, integrity) {
  const response = await fetchAsset(url, integrity);
  if (response.headers.get('content-type')?.startsWith('application/wasm')) {
    return WebAssembly.compileStreaming(response);
  }
  return WebAssembly.compile(await response.arrayBuffer());
}

async function fetchBytes(url, integrity) {
  return new Uint8Array(await (await fetchAsset(url, integrity)).arrayBuffer());
}

async function fetchAsset(url, integrity = '') {
  const response = await fetch(url, { integrity, credentials: 'same-origin', referrerPolicy: 'no-referrer' });
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  return response;
}

/** What the views may ask. Each request carries the Dutch day and time; nothing is kept. */
class Engine {
  #border;

  constructor(border) {
    this.#border = border;
  }

  advise(lang, answers) {
    return this.#border.ask('advise', { lang, ...answers, ...clock() });
  }

  /** What keeps a channel out, given these answers. */
  whyNot(lang, answers, channel) {
    return this.#border.ask('whynot', { lang, ...answers, ...clock(), channel });
  }

  find(lang, query, limit) {
    return this.#border.ask('find', { query, lang, limit, detail: true });
  }

  show(lang, kind, id) {
    return this.#border.ask('show', { kind, id, lang, ...clock() });
  }

  list(lang, kind, choice = {}) {
    return this.#border.ask('list', { kind, lang, ...choice });
  }

  about(lang) {
    return this.#border.ask('about', { lang, ...clock() });
  }

  wipe() {
    this.#border.wipe();
  }
}
