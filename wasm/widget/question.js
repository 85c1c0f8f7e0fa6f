/**
 * One question on a page, with native controls, "I don't know" as an answer like any other, and
 * beside it what is already certain.
 */
import { disclosure, h } from './dom.js';
import { earlyPanel } from './early.js';
import { title } from './headings.js';
import { backButton, option } from './parts.js';

const SKIP = '-';

export function questionScreen(ctx, question, found, { back, answer, enough }) {
  const t = ctx.t.question;
  const missing = h('p', { class: 'missing', role: 'alert' });
  const submit = (event) => {
    event.preventDefault();
    const chosen = [...event.target.querySelectorAll('input:checked')].map((input) => input.value);
    if (chosen.length > 0) return answer(chosen.filter((value) => value !== SKIP));
    missing.textContent = t.missing;
    event.target.querySelector('input').focus();
  };
  return h('div', { class: 'screen asking', 'data-screen': 'question', 'data-fact': question.fact },
    h('div', { class: 'ask' },
      backButton(ctx, back),
      progress(t, question),
      h('form', { class: 'form', novalidate: true, on: { submit } },
        h('fieldset', { 'aria-describedby': question.help && 'question-help' },
          h('legend', {}, title(ctx, question.question)),
          question.help && h('p', { class: 'hint', id: 'question-help' }, question.help),
          missing,
          h('div', { class: question.values.length > 8 ? 'options many' : 'options' }, options(ctx, question))),
        question.why && disclosure(t.why, { class: 'fold' }, h('p', {}, question.why)),
        h('div', { class: 'actions' },
          h('button', { type: 'submit', class: 'button main', part: 'button' }, question.changing ? t.save : ctx.t.next),
          !question.changing && h('button', { type: 'button', class: 'plain', on: { click: enough } }, t.enough)))),
    earlyPanel(ctx, found.steps));
}

function progress(t, { changing, number, atMost }) {
  if (changing) return h('p', { class: 'progress' }, t.change);
  return h('div', { class: 'progress' },
    h('p', {}, t.progress(number, atMost)),
    h('div', { class: 'dots', 'aria-hidden': 'true' },
      Array.from({ length: atMost }, (_, at) => h('span', { class: at < number ? 'done' : '' }))));
}

function options(ctx, question) {
  const { fact, multiple } = question;
  const given = ctx.memory.values(fact);
  const type = multiple ? 'checkbox' : 'radio';
  const change = multiple ? keepSkipAlone : undefined;
  return [
    ...question.values.map(({ id, label, help }) => option({ type, name: fact, value: id, label, help, checked: given.includes(id), change })),
    option({ type, name: fact, value: SKIP, label: ctx.t.question.skip, checked: ctx.memory.isSkipped(fact), change }),
  ];
}

/** "I don't know" and a real answer exclude each other, also between checkboxes. */
function keepSkipAlone(event) {
  const chosen = event.target;
  if (!chosen.checked) return;
  for (const input of chosen.form.querySelectorAll('input')) {
    if (input !== chosen && (input.value === SKIP || chosen.value === SKIP)) input.checked = false;
  }
}
