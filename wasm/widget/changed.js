/** What another answer changed in the advice, in a few names: what came, what went, what became certain. */
import { h } from './dom.js';
import { heading } from './headings.js';

const NAMED = 5;

/** @param {object | undefined} before the advice before the answer was changed */
export function changedSummary(ctx, before, found) {
  if (!before) return null;
  const t = ctx.t.changed;
  const parts = differences(before.steps, found.steps).filter(({ names }) => names.length > 0);
  return h('section', { class: 'changed' },
    heading(ctx, 1, {}, t.title),
    parts.length === 0
      ? h('p', {}, t.same)
      : h('ul', {}, parts.map(({ kind, names }) => h('li', { 'data-changed': kind }, h('strong', {}, `${t[kind]}: `), listed(t, names)))));
}

function differences(before, now) {
  const was = new Map(before.map((step) => [step.channel.id, step]));
  const is = new Map(now.map((step) => [step.channel.id, step]));
  const names = (steps) => steps.map(({ channel }) => channel.name);
  return [
    { kind: 'added', names: names(now.filter(({ channel }) => !was.has(channel.id))) },
    { kind: 'surer', names: names(now.filter(({ channel, certain }) => certain && was.get(channel.id)?.certain === false)) },
    { kind: 'gone', names: names(before.filter(({ channel }) => !is.has(channel.id))) },
  ];
}

function listed(t, names) {
  const rest = names.length - NAMED;
  return rest > 0 ? `${names.slice(0, NAMED).join(', ')} ${t.more(rest)}` : names.join(', ');
}
