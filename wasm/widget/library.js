/**
 * What the word list and the tools share: a list with a search field above it, an entry that
 * takes the list's place, and the way back through entries that were opened from each other.
 */
import { title } from './headings.js';
import { h } from './dom.js';
import { entryScreen } from './entry.js';
import { searchField } from './search.js';

export class Library {
  #trail = [];
  #query = '';

  /** @param {{texts: object, kinds: string[], name: string, list: () => Node}} of what this library holds */
  constructor(ctx, of) {
    this.ctx = ctx;
    this.of = of;
  }

  /** Opens the list, or at once an entry that another view points to. */
  open(focus, entry) {
    if (entry) this.#entry(entry);
    else this.#list(focus);
  }

  #list(focus = true) {
    this.#trail = [];
    const { texts, kinds, name, list } = this.of;
    const browse = h('div', { class: 'browse' }, list((entry) => this.#entry(entry)));
    const { form, search } = searchField(this.ctx, {
      label: texts.search, hint: texts.hint, kinds, query: this.#query,
      pick: (hit, query) => {
        this.#query = query;
        this.#entry(hit);
      },
      changed: (searching) => {
        browse.hidden = searching;
      },
    });
    this.ctx.show(h('div', { class: 'screen library', 'data-screen': name },
      title(this.ctx, texts.title), h('p', { class: 'lead' }, texts.lead), form, browse), { focus });
    if (this.#query) search();
  }

  /** An entry; the trail keeps those it was reached through. */
  #entry({ kind, id }) {
    this.ctx.guarded(() => {
      const entry = this.ctx.engine.show(this.ctx.lang, kind, id);
      this.#trail.push({ kind, id, label: entry.label ?? entry.name });
      this.ctx.show(entryScreen(this.ctx, entry, {
        back: () => this.#back(),
        backLabel: this.#backLabel(),
        visit: (other) => this.#entry(other),
      }));
    });
  }

  #backLabel() {
    const before = this.#trail.at(-2);
    return before ? this.ctx.t.words.backTo(before.label) : this.ctx.t.words.back;
  }

  #back() {
    this.#trail.pop();
    const before = this.#trail.pop();
    if (before) this.#entry(before);
    else this.#list();
  }
}
