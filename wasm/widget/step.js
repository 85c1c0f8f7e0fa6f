/** One place to go, in three sizes: the first thing to do, a card, and a row that unfolds. */
import { channelFacts } from './channel.js';
import { contactLinks } from './contact.js';
import { disclosure, h } from './dom.js';
import { heading } from './headings.js';
import { openLine } from './hours.js';

/** What tests and the page's own tools may tell a step by; inside the shadow root only. */
function marks({ channel, timing, certain }) {
  return { 'data-channel': channel.id, 'data-timing': timing, 'data-certain': String(certain) };
}

/** A step with its contacts in sight; `lead` is the one to begin with. */
export function stepCard(ctx, step, { lead = false } = {}) {
  const { channel } = step;
  const [first, ...others] = reasons(step);
  return h('article', { class: lead ? 'card lead' : 'card', part: 'card', ...marks(step) },
    heading(ctx, 2, {}, channel.name),
    h('p', {}, channel.purpose),
    openLine(ctx, channel),
    contactLinks(ctx, channel, { lead }),
    whyLine(ctx.t.step.because, first),
    disclosure(ctx.t.step.details, { class: 'fold' }, whyLine(ctx.t.step.also, ...others), channelFacts(ctx, channel)));
}

/** A step as a row: its name and purpose, and the rest on demand. */
export function stepRow(ctx, step) {
  const { channel } = step;
  const summary = [h('strong', {}, channel.name), h('span', { class: 'help' }, channel.purpose)];
  return h('article', { class: 'row', ...marks(step) },
    disclosure(summary, {},
      openLine(ctx, channel),
      contactLinks(ctx, channel),
      whyLine(ctx.t.step.because, ...reasons(step)),
      dependsLine(ctx, step),
      channelFacts(ctx, channel)));
}

/** Several rules may give the same reason; it is said once. */
function reasons({ because }) {
  return [...new Set((because ?? []).map(({ text }) => text).filter(Boolean))];
}

function whyLine(label, ...texts) {
  const text = texts.filter(Boolean).join(' ');
  return text && h('p', { class: 'why' }, h('strong', {}, `${label}: `), text);
}

function dependsLine(ctx, { depends }) {
  if (!depends?.length) return null;
  return h('p', { class: 'why' }, h('strong', {}, `${ctx.t.advice.dependsOn} `), depends.map(({ question }) => question).join(' · '));
}
