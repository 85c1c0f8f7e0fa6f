/** Everything a person wants to know before they call: who learns what, and what follows. */
import { dateWords } from './clock.js';
import { h } from './dom.js';
import { hoursList } from './hours.js';
import { copyContact } from './keep.js';
import { siteLink } from './links.js';
import { facts } from './parts.js';
import { languageName } from './texts.js';

/** The particulars of a channel as term and description pairs, most asked first, and its contact to take along. */
export function channelFacts(ctx, channel) {
  const t = ctx.t.step;
  const told = facts([
    [t.whatNext, channel.whatNext],
    [t.confidentiality, marked(ctx, channel, 'confidentiality', channel.confidentiality?.text)],
    [t.exceptions, channel.confidentiality?.exceptions],
    [t.whoLearns, marked(ctx, channel, 'whoLearns', channel.whoLearns)],
    [t.anonymity, marked(ctx, channel, 'anonymity', channel.anonymity?.text)],
    [t.dutyToReport, marked(ctx, channel, 'dutyToReport', channel.dutyToReport)],
    [t.eligibility, channel.eligibility],
    [t.duration, marked(ctx, channel, 'duration', channel.duration)],
    [t.cost, marked(ctx, channel, 'cost', channel.cost)],
    [t.languages, marked(ctx, channel, 'languages', languages(ctx, channel.languages))],
    [t.hours, hoursList(ctx, channel)],
    [t.cannot, channel.cannot],
    [t.assured, channel.assured && `${dateWords(channel.assured.on, ctx.lang)}. ${channel.assured.how ?? ''}`],
    [t.sources, sourceList(ctx, channel.sources)],
  ]);
  return [told, copyContact(ctx, channel)];
}

/** Marks a text that no source confirmed. */
function marked(ctx, channel, key, text) {
  if (!text || !channel.unconfirmed?.includes(key)) return text;
  return [text, ' ', h('span', { class: 'mark' }, ctx.t.step.unconfirmed)];
}

export function languages(ctx, codes) {
  return codes?.map((code) => languageName(code, ctx.lang)).join(', ');
}

/** Where it says so, with its date. */
export function sourceList(ctx, sources) {
  if (!sources?.length) return null;
  return h('ul', { class: 'lines' }, sources.map(({ title, publisher, url, at, date }) => {
    const rest = [publisher, at, date].filter(Boolean).join(', ');
    return h('li', {}, url ? siteLink(ctx, url, title) : title, rest && ` (${rest})`);
  }));
}
