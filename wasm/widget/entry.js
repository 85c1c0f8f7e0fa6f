/** One entry of the word list or the catalogue, laid out by its kind. */
import { channelFacts, languages, sourceList } from './channel.js';
import { dateWords } from './clock.js';
import { contactLinks } from './contact.js';
import { disclosure, h } from './dom.js';
import { heading, title } from './headings.js';
import { openLine } from './hours.js';
import { siteLink } from './links.js';
import { backButton, facts } from './parts.js';

const LAYOUTS = { concept: conceptBody, channel: channelBody, instrument: instrumentBody, initiative: initiativeBody };

/** @param {{back: () => void, backLabel: string, visit: (entry: object) => void}} ways */
export function entryScreen(ctx, entry, { back, backLabel, visit }) {
  return h('div', { class: 'screen entry', 'data-screen': 'entry', 'data-kind': entry.kind, 'data-id': entry.id },
    backButton(ctx, back, backLabel),
    title(ctx, entry.label ?? entry.name),
    LAYOUTS[entry.kind](ctx, entry, visit),
    footing(ctx, entry));
}

function conceptBody(ctx, entry, visit) {
  const t = ctx.t.words.entry;
  const others = (kind, list) => (list?.length ? links(kind, list, visit) : null);
  return [
    h('p', { class: 'lead' }, entry.explanation),
    section(ctx, t.channels, others('channel', entry.channels)),
    facts([
      [t.definition, entry.definition],
      [t.example, entry.example],
      [t.scopeNote, entry.scopeNote],
      [t.legalBasis, entry.legalBasis],
      [t.altLabels, entry.altLabels?.join(', ')],
      [t.broader, others('concept', entry.broader)],
      [t.narrower, others('concept', entry.narrower)],
      [t.related, others('concept', entry.related)],
    ]),
    section(ctx, t.instruments, others('instrument', entry.instruments)),
  ];
}

function channelBody(ctx, entry) {
  return [h('p', { class: 'lead' }, entry.purpose), openLine(ctx, entry), contactLinks(ctx, entry, { lead: true }), channelFacts(ctx, { ...entry, sources: [] })];
}

function instrumentBody(ctx, entry, visit) {
  const t = ctx.t.tools.entry;
  const visitText = entry.urlStatus === 'about' ? ctx.t.tools.visitAbout : ctx.t.tools.visit;
  return [
    h('p', { class: 'lead' }, entry.action),
    entry.url && h('p', {}, siteLink(ctx, entry.url, visitText, { class: 'button main', part: 'button' })),
    facts([
      [t.description, entry.description],
      [t.audience, entry.audience?.join(', ')],
      [t.about, entry.about?.length && links('concept', entry.about, visit)],
      [t.type, entry.type],
      [t.track, entry.track?.join(', ')],
      [t.phase, entry.phase?.join(', ')],
      [t.publisher, entry.publisher?.join(', ')],
      [t.year, entry.year],
      [t.time, entry.time],
      [t.languages, languages(ctx, entry.languages)],
      [t.license, entry.license],
      [t.free, entry.free === undefined ? null : entry.free ? ctx.t.tools.free : ctx.t.tools.paid],
      [t.evidence, entry.evidence],
    ]),
  ];
}

function initiativeBody(ctx, entry) {
  const t = ctx.t.tools.entry;
  return [
    h('p', { class: 'lead' }, entry.question),
    entry.url && h('p', {}, siteLink(ctx, entry.url, ctx.t.tools.visitInitiative, { class: 'button main', part: 'button' })),
    facts([[t.organisations, entry.organisations?.join(', ')]]),
  ];
}

function section(ctx, label, body) {
  return body && h('section', {}, heading(ctx, 1, {}, label), body);
}

function links(kind, list, visit) {
  return h('ul', { class: 'chips' }, list.map(({ id, label }) =>
    h('li', {}, h('button', { type: 'button', class: 'plain', on: { click: () => visit({ kind, id }) } }, label))));
}

/** Where it comes from and when someone last looked. */
function footing(ctx, entry) {
  const t = ctx.t.words;
  return h('div', { class: 'receipt' },
    entry.unconfirmed?.length > 0 && entry.kind !== 'channel' && h('p', {}, t.unconfirmed),
    entry.sources?.length > 0 && disclosure(ctx.t.step.sources, { class: 'fold' }, sourceList(ctx, entry.sources)),
    entry.reviewed && h('p', {}, t.reviewed(dateWords(entry.reviewed, ctx.lang))));
}
