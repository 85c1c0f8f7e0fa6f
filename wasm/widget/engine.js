/**
 * Loads the program and the content, once per content file, and gives the views a small engine
 * to ask. Everything that can fail fails here, as one rejected promise: the page then keeps the
 * help that it already shows.
 */
import { Arrival } from './arrival.js';
import { Border } from './border.js';
import { clock } from './clock.js';
import { deliver } from './delivery.js';
import { LoadFault } from './fault.js';
import { compileOnce, mayRun, run } from './program.js';
import { soon } from './soon.js';

const engines = new Map();

/**
 * The engine of a content file. Several elements on a page share it; after a failure the next
 * element may try again.
 * @param {{program: import('./assets.js').Asset, content: import('./assets.js').Asset}} files
 * @param {(fraction: number | undefined) => void} progress hears how much has arrived
 */
export function loadEngine({ program, content }, progress) {
  const key = [program, content].map(({ url, integrity }) => `${url} ${integrity}`).join(' ');
  if (!engines.has(key)) {
    const arrival = new Arrival();
    const loading = start(program, content, arrival);
    engines.set(key, { loading, arrival });
    loading.catch(() => engines.delete(key));
  }
  const { loading, arrival } = engines.get(key);
  arrival.follow(progress);
  return loading;
}

async function start(program, content, arrival) {
  await mayRun();
  const [module, bytes] = await Promise.all([compileOnce(program, arrival), deliver(content, arrival)]);
  const border = new Border(await run(module));
  try {
    border.open(bytes);
  } catch {
    throw new LoadFault('content', content.name);
  }
  return new Engine(border);
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

  /** The buffers at once; the rest, which takes some milliseconds, when the page has been covered. */
  forget() {
    this.wipe();
    soon(() => this.#border.forget());
  }
}
