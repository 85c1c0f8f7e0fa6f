/** What law or agreement asks of the reader in their role; the engine shows duties to nobody else. */
import { sourceList } from './channel.js';
import { disclosure, h } from './dom.js';
import { heading } from './headings.js';
import { facts } from './parts.js';

export function dutyList(ctx, duties) {
  if (duties.length === 0) return null;
  const t = ctx.t.advice;
  return h('section', { class: 'duties' },
    heading(ctx, 1, {}, t.duties),
    h('p', {}, t.dutiesLead),
    h('div', { class: 'rows' }, duties.map((duty) => h('article', { class: 'row', 'data-duty': duty.id },
      disclosure([h('strong', {}, duty.name), h('span', { class: 'help' }, duty.what)], {}, dutyFacts(ctx, duty))))));
}

function dutyFacts(ctx, { who, basis, sources }) {
  const t = ctx.t.step;
  return facts([[t.who, who], [t.basis, basis], [t.sources, sourceList(ctx, sources)]]);
}
