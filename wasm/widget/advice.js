/**
 * The advice: one thing to begin with, what to do and not to do, then what is possible now,
 * after that and later; what depends on an answer apart; and the answers themselves, which can be changed.
 */
import { changedSummary } from './changed.js';
import { dateWords } from './clock.js';
import { disclosure, h, quiet } from './dom.js';
import { dutyList } from './duties.js';
import { heading, title } from './headings.js';
import { printing } from './keep.js';
import { siteLink } from './links.js';
import { missingPlace } from './missing.js';
import { stepCard, stepRow } from './step.js';

/** More sentences than this are a wall of text; one more costs less than a fold. */
const SENTENCES = 3;

/** @param {{before?: object}} ways before is the advice that a changed answer replaces */
export function adviceScreen(ctx, found, { before, change, goOn, restart }) {
  const t = ctx.t.advice;
  const certain = found.steps.filter((step) => step.certain);
  const possible = found.steps.filter((step) => !step.certain);
  return h('div', { class: 'screen advice', 'data-screen': 'advice' },
    title(ctx, t.title),
    h('p', { class: 'lead' }, t.lead),
    changedSummary(ctx, before, found),
    found.question && h('div', { class: 'more' }, h('p', {}, t.soFar), h('button', { type: 'button', class: 'button', part: 'button', on: { click: goOn } }, t.goOn)),
    certainSteps(ctx, certain, sentences(ctx, found.advice)),
    possibleSteps(ctx, possible),
    dutyList(ctx, found.duties),
    instruments(ctx, found.instruments),
    answers(ctx, found.answers, change),
    missingPlace(ctx, found, change),
    printing(ctx),
    h('div', { class: 'actions' }, h('button', { type: 'button', class: 'button', part: 'button', on: { click: restart } }, t.restart)),
    receipt(ctx));
}

function sentences(ctx, advice) {
  if (advice.length === 0) return null;
  const item = ({ id, text }) => h('li', { 'data-advice': id }, text);
  const shown = advice.length === SENTENCES + 1 ? advice.length : SENTENCES;
  const rest = advice.slice(shown);
  return h('section', { class: 'good' },
    heading(ctx, 1, {}, ctx.t.advice.good),
    h('ul', {}, advice.slice(0, shown).map(item)),
    rest.length > 0 && disclosure(ctx.t.advice.goodMore(rest.length), { class: 'fold' }, h('ul', {}, rest.map(item))));
}

/**
 * The first step stands out, above everything else; what to do and not to do comes right under
 * it. What comes after "now" waits as rows until someone wants it.
 */
function certainSteps(ctx, steps, good) {
  const t = ctx.t.advice;
  const [first, ...rest] = steps;
  if (!first) return good;
  const group = (timing) => rest.filter((step) => step.timing === timing);
  const now = group('now');
  return [
    h('section', { class: 'first' }, heading(ctx, 1, {}, t.first), stepCard(ctx, first, { lead: true })),
    good,
    now.length > 0 && h('section', {}, heading(ctx, 1, {}, t.also), now.map((step) => stepCard(ctx, step))),
    ...['next', 'later'].map((timing) => rows(ctx, t.timing[timing], group(timing))),
  ];
}

function rows(ctx, label, steps) {
  if (steps.length === 0) return null;
  return h('section', {}, heading(ctx, 1, {}, label), h('div', { class: 'rows' }, steps.map((step) => stepRow(ctx, step))));
}

function possibleSteps(ctx, steps) {
  const t = ctx.t.advice;
  if (steps.length === 0) return null;
  return h('section', { class: 'possible' },
    heading(ctx, 1, {}, t.depends),
    disclosure(t.show(steps.length), { class: 'fold' },
      h('p', {}, t.dependsLead),
      h('div', { class: 'rows' }, steps.map((step) => stepRow(ctx, step)))));
}

function instruments(ctx, list) {
  if (list.length === 0) return null;
  return h('section', {},
    heading(ctx, 1, {}, ctx.t.advice.tools),
    h('ul', { class: 'tools' }, list.map(({ id, name, action, url, publisher }) => h('li', { 'data-instrument': id },
      url ? siteLink(ctx, url, name) : h('strong', {}, name),
      h('p', { class: 'help' }, action, publisher?.length > 0 && ` (${[publisher].flat().join(', ')})`)))));
}

function answers(ctx, given, change) {
  const t = ctx.t.advice;
  if (given.length === 0) return null;
  return disclosure(`${t.answers} (${given.length})`, { class: 'fold answers' }, h('dl', {}, given.map(({ fact, question, skipped, values }) => h('div', {},
    h('dt', {}, question),
    h('dd', {}, skipped ? t.unknown : values.map(({ label }) => label).join(', '), ' ',
      h('button', { type: 'button', class: 'plain', on: { click: () => change(fact) } }, t.change, quiet(`: ${question}`)))))));
}

/** Which content gave this advice, so that it can be looked up later; and that nothing was kept. */
function receipt(ctx) {
  const { built, version } = ctx.about;
  return h('p', { class: 'receipt' }, ctx.t.advice.receipt(dateWords(built, ctx.lang), version), ' ', ctx.t.advice.nobody);
}
