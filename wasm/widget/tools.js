/** The catalogue of instruments: narrowed by native choices, each with what one can do with it. */
import { h } from './dom.js';
import { Library } from './library.js';
import { groupedList } from './lists.js';

export class Tools extends Library {
  constructor(ctx) {
    super(ctx, {
      texts: ctx.t.tools,
      kinds: ['instrument', 'initiative'],
      name: 'tools',
      list: (visit) => new Catalogue(ctx, visit).root,
    });
  }
}

/** The choices and the list that follows from them. */
class Catalogue {
  root = h('div');
  #choice = {};
  #selects = new Map();
  #total = h('p', { class: 'total' });
  #groups = h('div');

  constructor(ctx, visit) {
    this.ctx = ctx;
    this.visit = visit;
    const found = this.#find();
    this.root.append(this.#choices(found.facets), this.#total, this.#groups);
    this.#fill(found);
  }

  #find() {
    return this.ctx.engine.list(this.ctx.lang, 'instrument', this.#choice);
  }

  #choices(facets) {
    const t = this.ctx.t.tools;
    const select = (facet) => {
      const control = h('select', { id: `facet-${facet.id}`, autocomplete: 'off', on: { change: () => this.#choose(facet.id, control.value) } });
      this.#selects.set(facet.id, control);
      return h('p', {}, h('label', { for: control.id }, facet.label), control);
    };
    return h('fieldset', { class: 'facets' }, h('legend', {}, t.filter), facets.map(select));
  }

  #choose(facet, value) {
    const { [facet]: dropped, ...rest } = this.#choice;
    this.#choice = value ? { ...rest, [facet]: value } : rest;
    this.ctx.guarded(() => {
      this.#fill(this.#find());
      this.ctx.announce(this.#total.textContent);
    });
  }

  /** Each choice shows how many entries it would leave, given the other choices. */
  #fill(found) {
    const t = this.ctx.t.tools;
    for (const { id, options } of found.facets) {
      this.#selects.get(id)?.replaceChildren(
        h('option', { value: '' }, t.any),
        ...options.map((option) => h('option', { value: option.id, selected: this.#choice[id] === option.id }, `${option.label} (${option.count})`)));
    }
    this.#total.textContent = found.total === 0 ? t.none : t.total(found.total);
    this.#groups.replaceChildren(...groupedList(this.ctx, found, this.visit));
  }
}
