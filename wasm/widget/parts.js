/** Small pieces that several screens share. */
import { h } from './dom.js';
import { sign } from './signs.js';

/** Going back is a button in the widget: the browser's history never learns of the steps. */
export function backButton(ctx, click, label = ctx.t.back) {
  return h('p', { class: 'back' }, h('button', { type: 'button', class: 'plain', on: { click } }, sign('back'), label));
}

/** A native choice with its label and help; the whole row can be pressed. */
export function option({ type, name, value, label, help, checked, change }) {
  const id = `${name}-${value}`;
  return h('div', { class: 'option' },
    h('input', { type, name, value, id, checked, autocomplete: 'off', 'aria-describedby': help && `${id}-help`, on: change && { change } }),
    h('label', { for: id }, label),
    help && h('p', { class: 'help', id: `${id}-help` }, help));
}

/** Term and description pairs, without the empty ones. */
export function facts(pairs) {
  const given = pairs.filter(([, value]) => value !== undefined && value !== null && value !== '' && value.length !== 0);
  if (given.length === 0) return null;
  return h('dl', { class: 'facts' }, given.map(([term, value]) => h('div', {}, h('dt', {}, term), h('dd', {}, value))));
}
