/** The first screen: two ways in, and what a person should know before the first answer. */
import { disclosure, h } from './dom.js';
import { title } from './headings.js';
import { sign } from './signs.js';

export function startScreen(ctx, { tell, questions }) {
  const t = ctx.t.start;
  return h('div', { class: 'screen start', 'data-screen': 'start' },
    title(ctx, t.title),
    h('p', { class: 'lead' }, t.lead),
    h('div', { class: 'choices' },
      choice('ask', t.questions, t.questionsHelp, 'main', questions),
      choice('chat', t.tell, t.tellHelp, '', tell)),
    h('ul', { class: 'promises' }, t.promises.map((promise) => h('li', {}, sign(promise.sign), h('span', {}, promise.text)))),
    disclosure(t.safer, { class: 'fold' }, t.saferText.map((text) => h('p', {}, text))));
}

function choice(drawing, label, help, kind, click) {
  return h('button', { type: 'button', class: `choice ${kind}`, part: 'choice', on: { click } },
    sign(drawing), h('span', { class: 'words' }, h('strong', {}, label), h('span', {}, help)), sign('forward'));
}
