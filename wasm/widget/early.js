/** What is certain already, while questions remain: never taken back by a later answer. */
import { h } from './dom.js';
import { heading } from './headings.js';
import { contactLinks } from './contact.js';

/** More would drown the question; the rest comes with the advice. */
const SHOWN = 3;

export function earlyPanel(ctx, steps) {
  const certain = soonest(steps.filter((step) => step.certain));
  if (certain.length === 0) return null;
  const rest = certain.length - SHOWN;
  return h('aside', { class: 'early', 'aria-labelledby': 'early-title' },
    heading(ctx, 1, { id: 'early-title' }, ctx.t.early.title),
    h('ul', {}, certain.slice(0, SHOWN).map(({ channel }) => h('li', {},
      h('strong', {}, channel.name),
      contactLinks(ctx, channel, { most: 1, kind: 'plain' })))),
    rest > 0 && h('p', { class: 'help' }, ctx.t.early.more(rest)));
}

/** What can wait is left for the advice, unless there is nothing else yet. */
function soonest(steps) {
  const soon = steps.filter(({ timing }) => timing !== 'later');
  return soon.length > 0 ? soon : steps;
}
