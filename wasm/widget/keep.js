/** Taking something along: one contact, or the advice on paper. Both stay behind, so both wait to be asked and say so. */
import { disclosure, h, quiet } from './dom.js';

/** Copies a contact as lines of text; nothing where the browser does not let a page do that. */
export function copyContact(ctx, channel) {
  const lines = contactLines(channel);
  if (!navigator.clipboard || lines.length < 2) return null;
  const t = ctx.t.copy;
  const result = h('span', { class: 'help' });
  const tell = (text) => {
    result.textContent = text;
    ctx.announce(text);
  };
  const copy = () => navigator.clipboard.writeText(lines.join('\n')).then(() => tell(t.done), () => tell(t.failed));
  return h('p', { class: 'copy' }, h('button', { type: 'button', class: 'plain', on: { click: copy } }, t.button, quiet(`: ${channel.name}`)), ' ', result);
}

function contactLines({ name, phones = [], emails = [], urls = [] }) {
  return [name, ...phones.map(({ number }) => number), ...emails, ...urls.map(({ url }) => url)];
}

export function printing(ctx) {
  const t = ctx.t.print;
  return disclosure(t.title, { class: 'fold printing' },
    h('p', {}, t.warning),
    h('p', {}, h('button', { type: 'button', class: 'button', part: 'button', on: { click: () => print() } }, t.button)));
}
