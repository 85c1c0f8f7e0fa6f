/** Own words: one field, no names asked, nothing kept by the browser. */
import { h } from './dom.js';
import { title } from './headings.js';
import { backButton } from './parts.js';

/** Enough for a few sentences, and always within what the program can take. */
const MOST = 400;

export function tellScreen(ctx, { back, questions, send }) {
  const t = ctx.t.tell;
  const field = h('textarea', {
    id: 'words', rows: 3, maxlength: MOST, autocomplete: 'off', autocapitalize: 'sentences', spellcheck: 'false',
    'aria-describedby': 'words-hint words-missing', value: ctx.memory.text,
  });
  const missing = h('p', { class: 'missing', id: 'words-missing', role: 'alert' });
  const submit = (event) => {
    event.preventDefault();
    if (field.value.trim()) return send(field.value.trim());
    missing.textContent = t.empty;
    field.focus();
  };
  return h('div', { class: 'screen', 'data-screen': 'tell' },
    backButton(ctx, back),
    title(ctx, t.title),
    h('form', { class: 'form', novalidate: true, on: { submit } },
      h('label', { for: 'words' }, t.label),
      h('p', { class: 'hint', id: 'words-hint' }, t.hint, ' ', t.example),
      missing, field,
      h('div', { class: 'actions' },
        h('button', { type: 'submit', class: 'button main', part: 'button' }, t.send),
        h('button', { type: 'button', class: 'plain', on: { click: questions } }, t.questions))));
}
