/** "Is this what you mean?": what the words may be about, for the person to confirm. */
import { h } from './dom.js';
import { title } from './headings.js';
import { phoneLink } from './links.js';
import { backButton, option } from './parts.js';
import { sign } from './signs.js';

export function understoodScreen(ctx, found, { back, next }) {
  const t = ctx.t.understood;
  const known = found.understood.length > 0;
  const submit = (event) => {
    event.preventDefault();
    const chosen = [...event.target.querySelectorAll('input:checked')].map((input) => input.value);
    next(found.understood.filter(({ concept }) => chosen.includes(concept)));
  };
  return h('div', { class: 'screen', 'data-screen': 'understood' },
    backButton(ctx, back, t.rewrite),
    found.danger && dangerBox(ctx),
    known ? null : title(ctx, t.none),
    known ? null : h('p', { class: 'lead' }, t.noneLead),
    h('form', { class: 'form', novalidate: true, on: { submit } },
      known && h('fieldset', {}, h('legend', {}, title(ctx, t.title)), h('p', { class: 'hint' }, t.hint), found.understood.map(conceptOption)),
      h('div', { class: 'actions' }, h('button', { type: 'submit', class: 'button main', part: 'button' }, ctx.t.next))));
}

function conceptOption({ concept, label, explanation }) {
  return option({ type: 'checkbox', name: 'concept', value: concept, label, help: explanation });
}

/** Words of danger never wait for a question. */
function dangerBox(ctx) {
  const { t, about } = ctx;
  const [emergency] = about.emergency;
  const phone = emergency?.phones?.[0];
  return h('div', { class: 'danger' },
    title(ctx, t.understood.danger),
    phone && phoneLink(phone, [sign('phone'), t.emergency.call(phone.number)], { class: 'button urgent' }),
    h('p', {}, t.understood.dangerText));
}

/**
 * The facts that the confirmed concepts suggest. Where two concepts suggest different values of a
 * fact that has only one, nothing is taken: the question will be asked.
 */
export function suggestedFacts(concepts) {
  const suggested = new Map();
  for (const { fact, value, multiple } of concepts.flatMap(({ suggests }) => suggests ?? [])) {
    const values = new Set(suggested.get(fact)?.values).add(value);
    suggested.set(fact, { values, multiple });
  }
  const facts = {};
  for (const [fact, { values, multiple }] of suggested) {
    if (multiple) facts[fact] = [...values];
    else if (values.size === 1) [facts[fact]] = values;
  }
  return facts;
}
