/**
 * A plain search field with its results below: no combobox, nothing to learn. Each key press is
 * one question to the engine; how much was found is announced once typing rests.
 */
import { h } from './dom.js';
import { sign } from './signs.js';

const MOST = 12;
const REST_MS = 600;

/**
 * @param {{label: string, hint: string, kinds: string[], pick: (hit: object) => void,
 *   changed: (searching: boolean) => void, query?: string, among?: number}} of changed tells whether
 *   results take the list's place; among is how many entries are looked through for those kinds
 */
export function searchField(ctx, { label, hint, kinds, pick, changed, query = '', among = MOST * 2 }) {
  const results = h('ul', { class: 'results' });
  const count = h('p', { class: 'help' });
  let resting;
  const field = h('input', { type: 'search', id: 'query', autocomplete: 'off', spellcheck: 'false', maxlength: 80, 'aria-describedby': 'query-hint', value: query });
  const search = () => ctx.guarded(() => {
    const wanted = field.value.trim();
    const hits = wanted ? hitsFor(ctx, wanted, kinds, among) : [];
    results.replaceChildren(...hits.map((hit) => result(ctx, hit, () => pick(hit, wanted))));
    count.textContent = wanted ? ctx.t.words.found(hits.length) : '';
    clearTimeout(resting);
    resting = setTimeout(() => field.isConnected && ctx.announce(count.textContent), REST_MS); // not on the next screen
    changed(wanted !== '');
  });
  field.addEventListener('input', search);
  const form = h('form', { class: 'search', role: 'search', on: { submit: (event) => event.preventDefault() } },
    h('label', { for: 'query' }, label), h('p', { class: 'hint', id: 'query-hint' }, hint),
    h('div', { class: 'field' }, sign('search'), field), count, results);
  const clear = () => {
    clearTimeout(resting);
    results.replaceChildren();
    count.textContent = '';
  };
  return { form, search, clear };
}

function hitsFor(ctx, query, kinds, among) {
  return ctx.engine.find(ctx.lang, query, among).hits.filter(({ kind }) => kinds.includes(kind)).slice(0, MOST);
}

function result(ctx, hit, click) {
  const t = ctx.t.words;
  return h('li', {}, h('button', { type: 'button', class: 'result', 'data-kind': hit.kind, 'data-id': hit.id, on: { click } },
    h('span', {}, highlighted(hit.label, hit.ranges ?? [])),
    hit.kind === 'channel' && h('span', { class: 'note' }, t.channel),
    hit.matched && hit.matched !== hit.label && h('span', { class: 'note' }, t.via(hit.matched))));
}

/** The label with what matched marked; ranges count UTF-16 units, as JavaScript does. */
export function highlighted(label, ranges) {
  const pieces = [];
  let at = 0;
  for (const [from, to] of ranges) {
    if (from < at || to <= from || to > label.length) continue;
    pieces.push(label.slice(at, from), h('mark', {}, label.slice(from, to)));
    at = to;
  }
  return [...pieces, label.slice(at)];
}
