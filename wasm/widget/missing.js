/**
 * "Is a place missing?": a person looks up a place and reads, in plain words, that the advice has
 * it, or which of their own answers keep it out, with a way to change each of those.
 */
import { disclosure, h, quiet } from './dom.js';
import { searchField } from './search.js';

/** Places are few among all entries: many must be looked through to find those. */
const AMONG = 100;

export function missingPlace(ctx, found, change) {
  const t = ctx.t.missing;
  const answer = h('div', { class: 'told' });
  const { form, clear } = searchField(ctx, {
    label: t.label, hint: t.hint, kinds: ['channel'], among: AMONG,
    pick: (hit) => ctx.guarded(() => {
      clear();
      answer.replaceChildren(...explained(ctx, found, hit, change));
      answer.querySelector('[tabindex]').focus();
    }),
    changed: () => answer.replaceChildren(),
  });
  return disclosure(t.title, { class: 'fold missing-place' }, form, answer);
}

function explained(ctx, found, { id, label }, change) {
  const t = ctx.t.missing;
  const { text, body } = reason(ctx, found, id, label, change);
  return [
    h('p', { tabindex: -1, class: 'title-like' }, text),
    body,
    h('p', {}, h('button', { type: 'button', class: 'plain', on: { click: () => ctx.go('words', { kind: 'channel', id }) } }, t.read)),
  ].filter(Boolean);
}

/** In the order of what helps most: it is there, it may be, an answer keeps it out, another place comes first. */
function reason(ctx, found, id, label, change) {
  const t = ctx.t.missing;
  const step = found.steps.find(({ channel }) => channel.id === id);
  if (step?.certain) return { text: t.offered(label) };
  if (step) return { text: t.possible(label), body: h('ul', { class: 'lines' }, (step.depends ?? []).map(({ question }) => h('li', {}, question))) };
  const { refusals } = ctx.engine.whyNot(ctx.lang, ctx.memory.answers(), id);
  const nearest = refusals.filter(({ excluded }) => excluded.length > 0).sort((a, b) => a.excluded.length - b.excluded.length)[0];
  if (nearest) return { text: t.keptOut(label, nearest.excluded.length), body: keptOut(ctx, found, nearest.excluded, change) };
  if (refusals.some(({ silenced }) => silenced.length > 0)) return { text: t.instead(label) };
  return { text: t.elsewhere(label) };
}

function keptOut(ctx, found, excluded, change) {
  const t = ctx.t.missing;
  const given = (fact) => found.answers.some((answer) => answer.fact === fact);
  return h('dl', {}, excluded.map(({ fact, question, answers }) => h('div', { 'data-keeps-out': fact },
    h('dt', {}, question),
    h('dd', {}, answers.join(', '), ' ',
      given(fact) && h('button', { type: 'button', class: 'plain', on: { click: () => change(fact) } }, t.change, quiet(`: ${question}`))))));
}
